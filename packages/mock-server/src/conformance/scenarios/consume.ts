import { type Scenario, scenario } from "../scenario.ts";

const taking: readonly Scenario[] = [
  scenario("R37", "the answer holds the debit, its allocations and the pool after it", async (s) => {
    await s.grant(10, { priority: 1 });
    await s.grant(10);
    const debit = await s.consume(12, { reason: "images", metadata: { job: "j1" } });
    const expected = {
      externalId: s.account,
      credit: "credits",
      amount: 12,
      requestedAmount: 12,
      source: "usage",
      debt: 0,
      refunded: 0,
      refundable: 12,
      reservationId: null,
      adjustmentId: null,
      reason: "images",
      metadata: { job: "j1" },
      externalKey: null,
      decimal: null,
    };
    s.expect.matches(debit, expected, "debit");
    s.expect.equal(s.allocations(debit), ["1:10", "2:2"], "allocations");
    s.expect.equal(debit.occurredAt, debit.createdAt, "occurredAt defaults to the present");
    const { balance, ...stored } = debit;
    s.expect.equal(await s.client.debits.get(debit.id), stored, "the debit read again");
    s.expect.matches(balance, { balance: 8, reserved: 0, available: 8, version: 4 }, "the pool in the answer");
    const entries = await s.entryObjects();
    const mine = entries.slice(2).map(({ type, debitId, reason, metadata }) => ({ type, debitId, reason, metadata }));
    const entry = { type: "consumed", debitId: debit.id, reason: "images", metadata: { job: "j1" } };
    s.expect.equal(mine, [entry, entry], "one entry per slice, both of the debit");
    s.expect.equal(entries[2]?.operationId, entries[3]?.operationId, "one operation");
  }),
  scenario(
    "R37",
    "less than one credit is no debit",
    async (s) => {
      await s.grant(10);
      for (const amount of [0, -1, 1.5]) {
        const problem = await s.refused(s.consume(amount), 400, "invalid_request");
        s.expect.equal(problem.errors[0]?.pointer, "/amount", `pointer for ${amount}`);
      }
      s.expect.equal(await s.figures(), "10/0/10", "figures");
    },
    { tags: ["invalid-request"] },
  ),
  scenario(["R37", "R62"], "a dry run is a pure check: it answers and takes nothing", async (s) => {
    await s.grant(10);
    const call = s.client.debits.create({ account: s.account, amount: 4 }, { dryRun: true });
    const { data, response } = await call.withResponse();
    s.expect.equal(response.status, 200, "status");
    s.expect.matches(data, { amount: 4, balance: { available: 6 } }, "answer");
    s.expect.ok(data.id.startsWith("dry_"), "the id of a dry run begins with dry_");
    const refused = s.client.debits.create({ account: s.account, amount: 11 }, { dryRun: true });
    await s.refused(refused, 402, "insufficient_credits");
    s.expect.equal(await s.entries(), ["grant_issued +10/0/0"], "entries");
  }),
  scenario(
    ["R37", "R62"],
    "a key that only reads may ask a dry run, and nothing more",
    async (s) => {
      await s.grant(10);
      const reader = s.connect({ apiKey: s.keys.read });
      const debit = await reader.debits.create({ account: s.account, amount: 4 }, { dryRun: true });
      s.expect.equal(debit.balance.available, 6, "available in the answer");
      await s.refused(reader.debits.create({ account: s.account, amount: 4 }), 403, "forbidden");
      s.expect.equal(await s.figures(), "10/0/10", "figures");
    },
    { needs: ["keys"] },
  ),
];

const overage: readonly Scenario[] = [
  scenario("R38", "reject takes up to available, and not one more", async (s) => {
    await s.grant(10);
    const problem = await s.refused(s.consume(11), 402, "insufficient_credits");
    const members = { requested: 11, available: 10, creditLimit: 0, shortfall: 1, held: null };
    s.expect.matches(problem, members, "members");
    s.expect.equal((await s.consume(10)).balance.available, 0, "available");
  }),
  scenario(
    ["R38", "R18"],
    "reject takes up to available plus the credit limit; what grants miss is debt",
    async (s) => {
      await s.client.balances.setLimit(s.account, "credits", { creditLimit: 5 });
      await s.grant(10);
      const problem = await s.refused(s.consume(16), 402, "insufficient_credits");
      s.expect.matches(problem, { requested: 16, available: 10, creditLimit: 5, shortfall: 1 }, "members");
      const debit = await s.consume(15);
      s.expect.matches(debit, { amount: 15, debt: 5, balance: { balance: -5, debt: 5, spendable: 0 } }, "debit");
      s.expect.equal(s.allocations(debit), ["1:10"], "allocations");
      s.expect.equal((await s.entries()).slice(1), ["consumed -10/0/0", "debt_incurred -5/0/+5"], "entries");
      const second = await s.refused(s.consume(1), 402, "insufficient_credits");
      s.expect.matches(second, { available: -5, creditLimit: 5, shortfall: 1 }, "at the limit");
    },
  ),
  scenario("R38", "cap takes what there is and says what was asked", async (s) => {
    await s.grant(10);
    const debit = await s.consume(25, { overage: "cap" });
    s.expect.matches(debit, { amount: 10, requestedAmount: 25, debt: 0, refundable: 10 }, "debit");
    const problem = await s.refused(s.consume(1, { overage: "cap" }), 402, "insufficient_credits");
    s.expect.matches(problem, { requested: 1, available: 0, shortfall: 1 }, "members");
    const small = await s.client.grants.create({ account: s.account, amount: 3 });
    s.expect.equal(small.balance.available, 3, "available");
    s.expect.matches(await s.consume(2, { overage: "cap" }), { amount: 2, requestedAmount: 2 }, "below the cap");
  }),
  scenario("R38", "cap uses the credit limit, and never goes beyond it", async (s) => {
    await s.client.balances.setLimit(s.account, "credits", { creditLimit: 5 });
    await s.grant(10);
    s.expect.matches(await s.consume(99, { overage: "cap" }), { amount: 15, debt: 5 }, "debit");
    await s.client.balances.setLimit(s.account, "credits", { creditLimit: 1 });
    const problem = await s.refused(s.consume(1, { overage: "cap" }), 402, "insufficient_credits");
    s.expect.matches(problem, { available: -5, creditLimit: 1, shortfall: 5 }, "members below a lowered limit");
  }),
  scenario("R38", "overflow takes everything, whatever the limit", async (s) => {
    await s.client.balances.setLimit(s.account, "credits", { creditLimit: 5 });
    await s.grant(10);
    const debit = await s.consume(25, { overage: "overflow" });
    s.expect.matches(debit, { amount: 25, requestedAmount: 25, debt: 15, balance: { available: -15 } }, "debit");
    s.expect.equal(s.allocations(debit), ["1:10"], "allocations");
    s.expect.matches(await s.consume(1, { overage: "overflow" }), { debt: 1, balance: { debt: 16 } }, "again");
  }),
  scenario("R38", "what is held is not available to a debit", async (s) => {
    await s.grant(10);
    await s.reserve(6);
    await s.refused(s.consume(5), 402, "insufficient_credits");
    const debit = await s.consume(7, { overage: "overflow" });
    s.expect.matches(debit, { debt: 3, balance: { balance: 3, reserved: 6, available: -3 } }, "debit");
  }),
];

const late: readonly Scenario[] = [
  scenario(
    "R41",
    "late usage is stored and filterable, and changes no allocation and no past balance",
    async (s) => {
      await s.grant(10, { expiresAt: s.time(50) });
      await s.grant(10);
      await s.at(60);
      const debit = await s.consume(4, { occurredAt: s.time(10) });
      s.expect.equal(debit.occurredAt, s.time(10), "occurredAt");
      s.expect.equal(debit.createdAt, s.time(60), "createdAt");
      s.expect.equal(s.allocations(debit), ["2:4"], "taken from what is there now");
      s.expect.equal(await s.figures("credits", s.time(10)), "20/0/20", "figures at occurredAt");
      s.expect.equal(await s.figures("credits", s.time(59)), "10/0/10", "figures just before");
      const query = { account: s.account, occurredFrom: s.time(10), occurredTo: s.time(10.001) };
      const found = await s.client.debits.list(query);
      s.expect.equal(
        found.data.map(({ id }) => id),
        [debit.id],
        "found by occurredAt",
      );
      const other = await s.client.debits.list({ ...query, occurredFrom: s.time(10.001), occurredTo: s.time(61) });
      s.expect.equal(other.data, [], "not found after occurredAt");
    },
    { needs: ["clock"] },
  ),
  scenario(
    "R41",
    "usage cannot lie in the future, not by one millisecond",
    async (s) => {
      await s.grant(10);
      const now = Date.parse((await s.balance()).asOf);
      const later = new Date(now + 1).toISOString();
      await s.refused(s.consume(1, { occurredAt: later }), 422, "occurred_in_future");
      const debit = await s.consume(1, { occurredAt: new Date(now).toISOString() });
      s.expect.equal(debit.occurredAt, new Date(now).toISOString(), "occurredAt");
    },
    { needs: ["clock"] },
  ),
  scenario(["R41", "R8"], "occurredAt may have any offset", async (s) => {
    await s.grant(10);
    const debit = await s.consume(1, { occurredAt: "2024-02-29T23:30:00.123456+05:30" });
    s.expect.equal(debit.occurredAt, "2024-02-29T18:00:00.123Z", "occurredAt");
  }),
];

export const consume: readonly Scenario[] = [...taking, ...overage, ...late];
