import type { RawReply } from "../context.ts";
import { type Scenario, scenario } from "../scenario.ts";
import { debit, grant, type Item } from "./batch-items.ts";
import { codeOf, places, post, replayed } from "./replies.ts";

const INVALID = { tags: ["invalid-request"] } as const;

const refusals: readonly Scenario[] = [
  scenario(
    "R60",
    "a batch holds neither batches nor imports nor reads",
    async (s) => {
      const items = [
        { operation: "createBatch", body: { operations: [grant(s.account, 1)] } },
        { operation: "importBalances", body: { accounts: [{ externalId: "x" }] } },
        { operation: "getAccount", path: { account: s.account } },
        { operation: "nothing" },
        { body: { account: s.account, amount: 1 } },
      ];
      for (const item of items) {
        const reply = await s.raw("POST", "/v1/batch", { body: { operations: [grant(s.account, 1), item] } });
        s.expect.equal([reply.status, codeOf(reply)], [400, "invalid_request"], JSON.stringify(item));
        const found = places(reply.body);
        s.expect.ok(
          found.every((place) => place.startsWith("body /operations/1")),
          `${found} lie in the second`,
        );
      }
      s.expect.equal(await s.entries(), [], "entries");
    },
    INVALID,
  ),
  scenario(
    ["R60", "R69"],
    "every violation of every mutation is listed at once, with its place in the batch",
    async (s) => {
      const operations = [
        grant(s.account, 1),
        { operation: "createDebit", body: { account: s.account, amount: "x", colour: "red" } },
        { operation: "voidGrant" },
        { operation: "createDebit", body: { account: s.account, amount: 0 }, headers: { "idempotency-key": "k" } },
      ];
      const reply = await s.raw("POST", "/v1/batch", { body: { operations } });
      const expected = [
        "body /operations/1/body/amount",
        "body /operations/1/body/colour",
        "body /operations/2/path",
        "body /operations/3/body/amount",
        "body /operations/3/headers",
      ];
      s.expect.equal([reply.status, places(reply.body)], [400, expected], "status and places");
      s.expect.equal(await s.entries(), [], "entries");
    },
    INVALID,
  ),
];

const repeated: readonly Scenario[] = [
  scenario(["R60", "R65"], "a batch under a key happens once and is replayed byte for byte", async (s) => {
    const send = (key: string, amount: number): Promise<RawReply> => {
      const operations = [grant(s.account, 10), debit(s.account, amount)];
      return post(s, key, { path: "/v1/batch", body: { operations } });
    };
    const first = await send("k1", 4);
    const second = await send("k1", 4);
    s.expect.equal([first.status, replayed(first), second.status, replayed(second)], [200, false, 200, true], "both");
    s.expect.equal(second.text, first.text, "body");
    s.expect.equal(codeOf(await send("k1", 5)), "idempotency_key_reused", "another body");
    s.expect.equal(await s.figures(), "6/0/6", "figures");
  }),
  scenario(["R60", "R64"], "a refused batch is stored as its first failure would be", async (s) => {
    const send = (key: string, item: Item): Promise<RawReply> =>
      post(s, key, { path: "/v1/batch", body: { operations: [grant(s.account, 1), item] } });
    const lacking = debit(s.account, 5);
    const unknown = grant(`${s.account}-late`, 5);
    const first = [await send("k1", lacking), await send("k2", unknown)];
    s.expect.equal(first.map(codeOf), ["insufficient_credits", "account_not_found"], "at first");
    await s.grant(10);
    await s.client.accounts.create({ externalId: `${s.account}-late` });
    const again = [await send("k1", lacking), await send("k2", unknown)];
    s.expect.equal(again.map(replayed), [true, false], "402 is replayed, 404 tried again");
    s.expect.equal([again[0]?.text, again[1]?.status], [first[0]?.text, 200], "answers");
  }),
];

/** R60 Batch: what it may not hold, and what is replayed. */
export const batchRefusals: readonly Scenario[] = [...refusals, ...repeated];
