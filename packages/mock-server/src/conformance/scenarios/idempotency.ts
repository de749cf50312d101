import type { RawReply } from "../context.ts";
import { isRecord } from "../expect.ts";
import { type Scenario, scenario } from "../scenario.ts";
import { codeOf, post, replayed } from "./replies.ts";

const DAY_MS = 86_400_000;

const keys: readonly Scenario[] = [
  scenario(["R63", "R65"], "the same key and request have one effect and one answer, byte for byte", async (s) => {
    await s.grant(10);
    const first = await post(s, "k1", { amount: 3 });
    const second = await post(s, "k1", { amount: 3 });
    s.expect.equal([first.status, replayed(first)], [201, false], "first");
    s.expect.equal([second.status, replayed(second)], [201, true], "second");
    s.expect.equal(second.text, first.text, "body");
    s.expect.equal(await s.figures(), "7/0/7", "figures");
    s.expect.equal((await s.entries()).length, 2, "entries");
  }),
  scenario(["R65", "R7"], "a replay keeps the body and has a request id of its own in the header", async (s) => {
    await s.grant(10);
    const first = await post(s, "k1", { amount: 99 });
    const second = await post(s, "k1", { amount: 99 });
    s.expect.equal([first.status, second.status, replayed(second)], [402, 402, true], "statuses");
    s.expect.equal(second.text, first.text, "body, requestId included");
    const ids = [first, second].map((reply) => reply.headers.get("x-request-id"));
    s.expect.ok(isRecord(first.body) && first.body.requestId === ids[0], "the first header is the body's requestId");
    s.expect.differ(ids[0], ids[1], "request ids in the headers");
  }),
  scenario("R63", "the fingerprint is the JSON value: order of fields, spaces and escapes do not matter", async (s) => {
    await s.grant(10);
    const texts = [
      `{"account":"${s.account}","amount":3,"metadata":{"a":"1","b":"é"}}`,
      `{ "metadata": {"b":"\\u00e9", "a":"1"},\n\t"amount": 3.0e0, "account":"${s.account}" }`,
    ];
    const replies: RawReply[] = [];
    for (const text of texts)
      replies.push(await s.raw("POST", "/v1/debits", { text, headers: { "idempotency-key": s.key("k1") } }));
    s.expect.equal(replies.map(replayed), [false, true], "replayed");
    s.expect.equal(await s.figures(), "7/0/7", "figures");
  }),
  scenario("R65", "another body, path, method or precondition under the same key is 422", async (s) => {
    await s.grant(10);
    const debit = await s.consume(1);
    const others: [string, string, object | undefined, Record<string, string>][] = [
      ["POST", "/v1/debits", { account: s.account, amount: 4 }, {}],
      ["POST", "/v1/debits", { account: s.account, amount: 3, reason: "x" }, {}],
      ["POST", "/v1/reservations", { account: s.account, amount: 3 }, {}],
      ["POST", `/v1/debits/${debit.id}/refunds`, { amount: 1 }, {}],
      ["PUT", `/v1/accounts/${s.account}`, { name: "x" }, {}],
      ["POST", "/v1/debits", { account: s.account, amount: 3 }, { "if-match": '"2"' }],
      ["POST", "/v1/debits", { account: s.account, amount: 3, ifVersion: 2 }, {}],
    ];
    await post(s, "k1", { amount: 3 });
    const before = await s.entries();
    for (const [method, path, body, headers] of others) {
      const reply = await s.raw(method, path, { body, headers: { "idempotency-key": s.key("k1"), ...headers } });
      s.expect.equal([reply.status, codeOf(reply)], [422, "idempotency_key_reused"], `${method} ${path}`);
    }
    s.expect.equal(await s.entries(), before, "entries");
    s.expect.ok(replayed(await post(s, "k1", { amount: 3 })), "the stored outcome is still there");
  }),
  scenario("R63", "an account named in two ways is two requests: the fingerprint is what was sent", async (s) => {
    await s.grant(10);
    const { id } = await s.client.accounts.get(s.account);
    await post(s, "k1", { amount: 3 });
    const reply = await s.raw("POST", "/v1/debits", {
      body: { account: id, amount: 3 },
      headers: { "idempotency-key": s.key("k1") },
    });
    s.expect.equal(codeOf(reply), "idempotency_key_reused", "code");
  }),
  scenario(
    ["R63", "R1"],
    "a key belongs to its environment",
    async (s) => {
      const other = await s.newWorld();
      for (const world of [s, other]) {
        const reply = await world.raw("PUT", "/v1/accounts/same", { body: {}, headers: { "idempotency-key": "k1" } });
        s.expect.equal([reply.status, replayed(reply)], [201, false], "a first answer in each environment");
      }
    },
    { needs: ["fresh"] },
  ),
  scenario(
    "R63",
    "a key is 1 to 255 printable ASCII characters",
    async (s) => {
      await s.grant(10);
      const body = { account: s.account, amount: 1 };
      const send = (key: string): Promise<RawReply> =>
        s.raw("POST", "/v1/debits", { body, headers: { "idempotency-key": key } });
      for (const key of ["", "k".repeat(256), "clé", "a\tb"]) {
        const reply = await send(key);
        s.expect.equal(reply.status, 400, `status for ${JSON.stringify(key).slice(0, 20)}`);
        s.expect.matches(reply.body, { code: "invalid_request", errors: [{ in: "header" }] }, "violation");
      }
      for (const key of ["!", "k".repeat(255), "a b~"]) s.expect.equal((await send(key)).status, 201, "status");
      s.expect.equal(await s.figures(), "7/0/7", "figures");
    },
    { needs: ["fresh"], tags: ["invalid-request"] },
  ),
  scenario("R63", "two requests without a key are two effects", async (s) => {
    await s.grant(10);
    const body = { account: s.account, amount: 2 };
    for (const expected of ["8/0/8", "6/0/6"]) {
      const reply = await s.raw("POST", "/v1/debits", { body });
      s.expect.equal([reply.status, reply.headers.get("idempotency-replayed")], [201, null], "answer");
      s.expect.equal(await s.figures(), expected, "figures");
    }
  }),
  scenario(
    ["R63", "R10"],
    "a key lives 24 hours of the clock from its completion, to the millisecond",
    async (s) => {
      await s.grant(10);
      await post(s, "k1", { amount: 3 });
      await s.clock.advance(DAY_MS - 1);
      s.expect.ok(replayed(await post(s, "k1", { amount: 3 })), "replayed one millisecond before");
      await s.clock.advance(1);
      const anew = await post(s, "k1", { amount: 3 });
      s.expect.equal([anew.status, replayed(anew)], [201, false], "runs anew at 24 hours");
      s.expect.equal(await s.figures(), "4/0/4", "figures");
      s.expect.ok(replayed(await post(s, "k1", { amount: 3 })), "the new outcome is stored");
      const other = await post(s, "k1", { amount: 4 });
      s.expect.equal(codeOf(other), "idempotency_key_reused", "and it has its own fingerprint");
    },
    { needs: ["clock"] },
  ),
  scenario(
    ["R63", "R65"],
    "a replay does not prolong the life of its key",
    async (s) => {
      await s.grant(10);
      await post(s, "k1", { amount: 3 });
      await s.clock.advance("PT13H");
      s.expect.ok(replayed(await post(s, "k1", { amount: 3 })), "replayed after 13 hours");
      await s.clock.advance("PT13H");
      s.expect.equal(replayed(await post(s, "k1", { amount: 3 })), false, "replayed after 26 hours");
    },
    { needs: ["clock"] },
  ),
];

export const idempotency: readonly Scenario[] = [...keys];
