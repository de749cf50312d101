import { type Scenario, scenario } from "../scenario.ts";
import { codeOf, post, replayed } from "./replies.ts";

const storing: readonly Scenario[] = [
  scenario("R64", "402 is stored: a retry does not flip the outcome, a new key does", async (s) => {
    s.expect.equal((await post(s, "k1", { amount: 5 })).status, 402, "first");
    await s.grant(10);
    const again = await post(s, "k1", { amount: 5 });
    s.expect.equal([again.status, replayed(again)], [402, true], "again");
    s.expect.equal((await post(s, "k2", { amount: 5 })).status, 201, "with a new key");
  }),
  scenario("R64", "409 is stored", async (s) => {
    await s.grant(10);
    const hold = await s.reserve(5);
    const release = { path: `/v1/reservations/${hold.id}/release`, body: { amount: 6 } };
    s.expect.equal(codeOf(await post(s, "k1", release)), "amount_exceeds_held", "first");
    await s.client.reservations.extend(hold.id, { additionalAmount: 5 });
    const again = await post(s, "k1", release);
    s.expect.equal([again.status, replayed(again)], [409, true], "again");
  }),
  scenario("R64", "412 is stored", async (s) => {
    await s.grant(10);
    s.expect.equal(codeOf(await post(s, "k1", { amount: 1, ifVersion: 2 })), "version_mismatch", "first");
    await s.grant(10);
    const again = await post(s, "k1", { amount: 1, ifVersion: 2 });
    s.expect.equal([again.status, replayed(again)], [412, true], "again, though the version now fits");
  }),
  scenario(
    "R64",
    "422 from the engine is stored",
    async (s) => {
      await s.grant(10);
      const body = { amount: 1, occurredAt: s.time(10) };
      s.expect.equal(codeOf(await post(s, "k1", body)), "occurred_in_future", "first");
      await s.at(20);
      const again = await post(s, "k1", body);
      s.expect.equal([again.status, replayed(again)], [422, true], "again, though it now lies in the past");
    },
    { needs: ["clock"] },
  ),
  scenario("R64", "a 200 no-op is stored like any success", async (s) => {
    await s.grant(10);
    const hold = await s.reserve(5);
    await s.client.reservations.release(hold.id);
    const release = { path: `/v1/reservations/${hold.id}/release`, body: {} };
    s.expect.equal(replayed(await post(s, "k1", release)), false, "first");
    s.expect.ok(replayed(await post(s, "k1", release)), "again");
  }),
  scenario("R64", "404 is not stored: the same request succeeds once the account exists", async (s) => {
    const account = `${s.account}-late`;
    const grant = { path: "/v1/grants", body: { account, amount: 5 } };
    s.expect.equal(codeOf(await post(s, "k1", grant)), "account_not_found", "first");
    await s.client.accounts.create({ externalId: account });
    const again = await post(s, "k1", grant);
    s.expect.equal([again.status, replayed(again)], [201, false], "again");
    s.expect.ok(replayed(await post(s, "k1", grant)), "and then it is stored");
  }),
  scenario(
    "R64",
    "400 is not stored: the key is free for the corrected request",
    async (s) => {
      await s.grant(10);
      s.expect.equal((await post(s, "k1", { amount: "5" })).status, 400, "wrong type");
      const malformed = await s.raw("POST", "/v1/debits", { text: "{", headers: { "idempotency-key": s.key("k1") } });
      s.expect.equal(malformed.status, 400, "malformed");
      s.expect.equal((await post(s, "k1", { amount: 5 })).status, 201, "corrected");
    },
    { tags: ["invalid-request", "not-through-prism"] },
  ),
  scenario(
    "R64",
    "401, 403, 413 and 415 are not stored either",
    async (s) => {
      await s.grant(10);
      const headers = { "idempotency-key": s.key("k1") };
      const body = { account: s.account, amount: 5 };
      const attempts = [
        { body, headers, key: null },
        { body, headers, key: s.keys.read },
        { text: `{"reason":"${"x".repeat(1024 * 1024)}"}`, headers },
        { text: JSON.stringify(body), headers: { ...headers, "content-type": "text/plain" } },
      ];
      for (const [index, init] of attempts.entries()) {
        const { status } = await s.raw("POST", "/v1/debits", init);
        s.expect.equal(status, [401, 403, 413, 415][index], "status");
      }
      const reply = await s.raw("POST", "/v1/debits", { body, headers });
      s.expect.equal([reply.status, replayed(reply)], [201, false], "the proper request");
    },
    { needs: ["keys"], tags: ["not-through-prism"] },
  ),
  scenario(["R64", "R62"], "a dry run ignores the key: it stores nothing and replays nothing", async (s) => {
    await s.grant(10);
    const dry = { "dry-run": "true" };
    s.expect.equal((await post(s, "k1", { amount: 4 }, dry)).status, 200, "dry run");
    const real = await post(s, "k1", { amount: 3 });
    s.expect.equal([real.status, replayed(real)], [201, false], "real");
    const after = await post(s, "k1", { amount: 4 }, dry);
    s.expect.equal([after.status, replayed(after)], [200, false], "a dry run with a key that is taken");
    s.expect.equal(await s.figures(), "7/0/7", "figures");
  }),
  scenario("R64", "a key that was reused keeps its first outcome", async (s) => {
    await s.grant(10);
    await post(s, "k1", { amount: 3 });
    s.expect.equal(codeOf(await post(s, "k1", { amount: 4 })), "idempotency_key_reused", "other body");
    const first = await post(s, "k1", { amount: 3 });
    s.expect.equal([first.status, replayed(first)], [201, true], "first body");
  }),
];

const inFlight: readonly Scenario[] = [
  scenario(
    ["R65", "R80"],
    "while the first request is in flight the same key is 409 with Retry-After, then it is replayed",
    async (s) => {
      await s.grant(10);
      await s.control.fault({ operationId: "createDebit", latencyMs: 200 });
      const both = await Promise.all([post(s, "k1", { amount: 3 }), post(s, "k1", { amount: 3 })]);
      const [slow, early] = both.toSorted((a, b) => a.status - b.status);
      s.expect.equal([slow?.status, early?.status], [201, 409], "one answer each");
      s.expect.equal(early && codeOf(early), "idempotency_in_progress", "code");
      s.expect.equal(early?.headers.get("retry-after"), "1", "Retry-After");
      const later = await post(s, "k1", { amount: 3 });
      s.expect.equal([later.text, replayed(later)], [slow?.text, true], "afterwards");
      s.expect.equal(await s.figures(), "7/0/7", "figures");
    },
    { needs: ["control"] },
  ),
  scenario(
    ["R65", "R80"],
    "in flight, another request under the same key is 422",
    async (s) => {
      await s.grant(10);
      await s.control.fault({ operationId: "createDebit", latencyMs: 200 });
      const [first, second] = await Promise.all([post(s, "k1", { amount: 3 }), post(s, "k1", { amount: 4 })]);
      const codes = [codeOf(first), codeOf(second)].filter((code) => code !== undefined);
      s.expect.equal(codes, ["idempotency_key_reused"], "one of the two is refused");
    },
    { needs: ["control"] },
  ),
  scenario(
    ["R65", "R80"],
    "a key whose outcome is not stored is free again once that answer is out",
    async (s) => {
      const account = `${s.account}-late`;
      const grant = { path: "/v1/grants", body: { account, amount: 5 } };
      await s.control.fault({ operationId: "createGrant", latencyMs: 50 });
      s.expect.equal(codeOf(await post(s, "k1", grant)), "account_not_found", "late 404");
      await s.client.accounts.create({ externalId: account });
      s.expect.equal((await post(s, "k1", grant)).status, 201, "afterwards");
    },
    { needs: ["control"] },
  ),
];

export const storedOutcomes: readonly Scenario[] = [...storing, ...inFlight];
