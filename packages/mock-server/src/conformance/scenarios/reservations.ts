import { type Scenario, scenario } from "../scenario.ts";

const SECOND_MS = 1000;

const creating: readonly Scenario[] = [
  scenario("R42", "a reservation is open, holds its amount and lives 900 seconds unless told otherwise", async (s) => {
    await s.grant(100);
    const hold = await s.reserve(40, { reason: "job", metadata: { job: "j1" } });
    const expected = {
      externalId: s.account,
      credit: "credits",
      amount: 40,
      requestedAmount: 40,
      held: 40,
      captured: 0,
      released: 0,
      status: "open",
      unbacked: 0,
      debitIds: [],
      reason: "job",
      metadata: { job: "j1" },
      externalKey: null,
      closedAt: null,
    };
    s.expect.matches(hold, expected, "reservation");
    s.expect.equal(Date.parse(hold.expiresAt) - Date.parse(hold.createdAt), 900 * SECOND_MS, "lifetime");
    s.expect.matches(hold.balance, { balance: 100, reserved: 40, available: 60, version: 2 }, "pool in the answer");
    const { balance, ...stored } = hold;
    s.expect.equal(await s.client.reservations.get(hold.id), stored, "the reservation read again");
    s.expect.equal((await s.grantNow(1)).held, 40, "held of the grant");
    const entry = (await s.entryObjects()).at(-1);
    s.expect.matches(entry, { type: "reserved", reservationId: hold.id, debitId: null, reason: "job" }, "entry");
  }),
  scenario(
    "R42",
    "ttlSeconds is 1 to 86400, by the schema",
    async (s) => {
      await s.grant(10);
      for (const [ttlSeconds, keyword] of [
        [0, "minimum"],
        [86_401, "maximum"],
      ] as const) {
        const problem = await s.refused(s.reserve(1, { ttlSeconds }), 400, "invalid_request");
        s.expect.matches(problem.errors[0], { pointer: "/ttlSeconds", keyword }, `ttlSeconds ${ttlSeconds}`);
      }
      for (const ttlSeconds of [1, 86_400]) {
        const hold = await s.reserve(1, { ttlSeconds });
        s.expect.equal(Date.parse(hold.expiresAt) - Date.parse(hold.createdAt), ttlSeconds * SECOND_MS, "lifetime");
      }
    },
    { tags: ["invalid-request"] },
  ),
  scenario(
    "R42",
    "expiresAt lies 1 to 86400 seconds ahead, to the millisecond",
    async (s) => {
      await s.grant(10);
      const now = Date.parse((await s.balance()).asOf);
      const after = (ms: number): string => new Date(now + ms).toISOString();
      for (const ms of [-1, 0, 999, 86_400_001]) {
        await s.refused(s.reserve(1, { expiresAt: after(ms) }), 422, "ttl_out_of_range");
      }
      for (const ms of [1000, 86_400_000]) {
        s.expect.equal((await s.reserve(1, { expiresAt: after(ms) })).expiresAt, after(ms), `${ms} ms ahead`);
      }
    },
    { needs: ["clock"] },
  ),
  scenario("R42", "ttlSeconds and expiresAt do not go together", async (s) => {
    await s.grant(10);
    const call = s.reserve(1, { ttlSeconds: 60, expiresAt: s.time(30) });
    await s.refused(call, 422, "conflicting_fields");
  }),
  scenario(
    "R42",
    "a hold never goes into debt: overflow is no overage behaviour of it",
    async (s) => {
      await s.grant(10);
      const answer = await s.raw("POST", "/v1/reservations", {
        body: { account: s.account, amount: 1, overage: "overflow" },
      });
      s.expect.equal(answer.status, 400, "status");
      s.expect.matches(answer.body, { errors: [{ in: "body", pointer: "/overage" }] }, "violation");
    },
    { tags: ["invalid-request"] },
  ),
  scenario(["R42", "R38"], "reject refuses what does not fit, and cap holds what does", async (s) => {
    await s.grant(10);
    const problem = await s.refused(s.reserve(11), 402, "insufficient_credits");
    const members = { requested: 11, available: 10, creditLimit: 0, shortfall: 1, held: null };
    s.expect.matches(problem, members, "members");
    s.expect.matches(await s.reserve(25, { overage: "cap" }), { amount: 10, requestedAmount: 25, held: 10 }, "cap");
    await s.refused(s.reserve(1, { overage: "cap" }), 402, "insufficient_credits");
    s.expect.equal(await s.figures(), "10/10/0", "figures");
  }),
];

const backing: readonly Scenario[] = [
  scenario(
    ["R43", "R6"],
    "credit is held in burn order; what the credit limit covers is unbacked, at the end",
    async (s) => {
      await s.client.balances.setLimit(s.account, "credits", { creditLimit: 20 });
      await s.grant(10);
      await s.grant(10, { priority: 1 });
      const hold = await s.reserve(35);
      s.expect.equal(s.allocations(hold), ["2:10", "1:10"], "what is backed");
      s.expect.matches(hold, { held: 35, unbacked: 15 }, "reservation");
      s.expect.matches(hold.balance, { balance: 20, reserved: 35, available: -15, debt: 0, spendable: 5 }, "pool");
      const expected = ["reserved 0/+10/0", "reserved 0/+10/0", "reserved 0/+15/0"];
      s.expect.equal((await s.entries()).slice(2), expected, "one entry per item");
      const numbers = (await s.entryObjects()).slice(2).map(({ grantId }) => s.grantNumber(grantId));
      s.expect.equal(numbers, [2, 1, "?"], "grants of the items");
    },
  ),
  scenario("R43", "later credit does not change what a hold rests on", async (s) => {
    await s.client.balances.setLimit(s.account, "credits", { creditLimit: 20 });
    await s.grant(10, { priority: 100 });
    const hold = await s.reserve(15);
    await s.grant(50, { priority: 1 });
    const later = await s.client.reservations.get(hold.id);
    s.expect.equal([s.allocations(later), later.unbacked], [["1:10"], 5], "items");
    s.expect.equal(await s.figures(), "60/15/45", "figures");
  }),
  scenario("R43", "a hold takes from available at once and leaves the balance alone", async (s) => {
    await s.grant(10);
    await s.reserve(4);
    await s.reserve(5);
    s.expect.equal(await s.figures(), "10/9/1", "figures");
    await s.refused(s.reserve(2), 402, "insufficient_credits");
  }),
  scenario(
    ["R43", "R49"],
    "while it is open, no expiry, void, debt or lowered limit makes a capture of the hold fail",
    async (s) => {
      await s.client.balances.setLimit(s.account, "credits", { creditLimit: 10 });
      await s.grant(10, { expiresAt: s.time(5) });
      const voided = await s.grant(10);
      const forced = await s.grant(10);
      const hold = await s.reserve(40, { ttlSeconds: 86_400 });
      await s.at(5);
      await s.client.grants.void(voided.id);
      await s.client.grants.expire(forced.id);
      await s.client.balances.setLimit(s.account, "credits", { creditLimit: 0 });
      await s.consume(7, { overage: "overflow" });
      const { debit, balance } = await s.client.reservations.capture(hold.id);
      s.expect.equal(debit?.amount, 40, "captured");
      s.expect.equal(debit && s.allocations(debit), ["1:10", "2:10", "3:10"], "allocations");
      s.expect.matches(balance, { balance: -17, reserved: 0, debt: 17 }, "pool");
    },
    { needs: ["clock"] },
  ),
];

export const reservations: readonly Scenario[] = [...creating, ...backing];
