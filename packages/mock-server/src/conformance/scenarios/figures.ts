import { figuresOf } from "../context.ts";
import { type Scenario, scenario } from "../scenario.ts";

/** R3 Grant counters, R4 Pool figures and R5 Operations. */
export const figures: readonly Scenario[] = [
  scenario("R3", "a grant's amount is the sum of what became of it", async (s) => {
    const { id } = await s.grant(100);
    const counters = async (): Promise<number[]> => {
      const { amount, remaining, available, consumed, held, expired, voided, transferred } = await s.grantNow(1);
      s.expect.equal(consumed + expired + voided + transferred + remaining, amount, "sum of the counters");
      return [remaining, available, consumed, held, expired, voided];
    };
    s.expect.equal(await counters(), [100, 100, 0, 0, 0, 0], "counters when it is new");
    await s.consume(30);
    s.expect.equal(await counters(), [70, 70, 30, 0, 0, 0], "counters after consuming 30");
    const hold = await s.reserve(20);
    s.expect.equal(await counters(), [70, 50, 30, 20, 0, 0], "counters after holding 20: held is part of remaining");
    await s.client.reservations.capture(hold.id, { amount: 5, final: false });
    s.expect.equal(await counters(), [65, 50, 35, 15, 0, 0], "counters after capturing 5");
    await s.client.grants.void(id);
    s.expect.equal(await counters(), [15, 0, 35, 15, 0, 50], "counters after voiding");
    await s.client.reservations.release(hold.id);
    s.expect.equal(await counters(), [0, 0, 35, 0, 0, 65], "counters after releasing");
  }),

  scenario("R3", "what a pending grant has cannot be taken yet", async (s) => {
    await s.grant(40, { effectiveAt: s.time(100) });
    s.expect.matches(await s.grantNow(1), { status: "pending", remaining: 40, available: 0 }, "the grant");
    await s.refused(s.consume(1), 402, "insufficient_credits");
  }),

  scenario("R4", "balance is reserved and available together", async (s) => {
    await s.grant(1000);
    const hold = await s.reserve(150);
    s.expect.equal(figuresOf(hold.balance), "1000/150/850", "figures in the answer to the hold");
    s.expect.equal(await s.figures(), "1000/150/850", "figures read afterwards");
  }),

  scenario("R4", "pending credit is shown beside the balance, not in it", async (s) => {
    await s.grant(10);
    const grant = await s.grant(40, { effectiveAt: s.time(100) });
    s.expect.matches(grant.balance, { balance: 10, available: 10, pending: 40 }, "the balance");
  }),

  scenario("R4", "a hold on the credit limit lowers available, not the balance", async (s) => {
    await s.client.balances.setLimit(s.account, "credits", { creditLimit: 20 });
    await s.grant(10);
    const { balance } = await s.reserve(25);
    s.expect.matches(
      balance,
      { balance: 10, reserved: 25, available: -15, debt: 0, creditLimit: 20, spendable: 5 },
      "the balance",
    );
  }),

  scenario("R4", "debt makes the balance negative, and spendable is never below zero", async (s) => {
    await s.grant(10);
    const { balance } = await s.consume(25, { overage: "overflow" });
    s.expect.matches(
      balance,
      { balance: -15, reserved: 0, available: -15, debt: 15, creditLimit: 0, spendable: 0 },
      "the balance",
    );
  }),

  scenario("R4", "nextExpiry sums what is free in the grants that expire first", async (s) => {
    s.expect.equal((await s.balance()).nextExpiry, null, "nextExpiry without grants");
    await s.grant(7);
    s.expect.equal((await s.balance()).nextExpiry, null, "nextExpiry of a grant without end");
    await s.grant(30, { expiresAt: s.time(60) });
    await s.grant(5, { expiresAt: s.time(50) });
    await s.grant(6, { expiresAt: s.time(50) });
    s.expect.equal((await s.balance()).nextExpiry, { at: s.time(50), amount: 11 }, "nextExpiry of two together");
    await s.consume(4);
    s.expect.equal((await s.balance()).nextExpiry, { at: s.time(50), amount: 7 }, "nextExpiry after consuming");
    await s.reserve(7);
    s.expect.equal(
      (await s.balance()).nextExpiry,
      { at: s.time(60), amount: 30 },
      "nextExpiry once nothing is free in the first ones",
    );
  }),

  scenario("R4", "nextExpiry leaves out pending and voided grants", async (s) => {
    await s.grant(5, { effectiveAt: s.time(10), expiresAt: s.time(20) });
    const { id } = await s.grant(6, { expiresAt: s.time(30) });
    s.expect.equal((await s.balance()).nextExpiry, { at: s.time(30), amount: 6 }, "nextExpiry beside a pending grant");
    const voided = await s.client.grants.void(id);
    s.expect.equal(voided.balance.nextExpiry, null, "nextExpiry after voiding");
  }),

  scenario(
    ["R4", "R37"],
    "a write answers the pool as it left it",
    async (s) => {
      const grant = await s.grant(10);
      s.expect.equal(grant.balance, await s.balance(), "the balance in the answer to a grant");
      const debit = await s.consume(4);
      s.expect.equal(debit.balance, await s.balance(), "the balance in the answer to a debit");
      const hold = await s.reserve(3);
      s.expect.equal(hold.balance, await s.balance(), "the balance in the answer to a hold");
      const refund = await s.client.debits.refund(debit.id, { amount: 1 });
      s.expect.equal(refund.balance, await s.balance(), "the balance in the answer to a refund");
    },
    { needs: ["clock"] },
  ),

  scenario("R5", "a debit is the sum of its allocations, its debt and what was refunded", async (s) => {
    await s.grant(10);
    await s.grant(5);
    const { id } = await s.consume(20, { overage: "overflow" });
    const sums = async (): Promise<unknown> => {
      const debit = await s.client.debits.get(id);
      const allocated = debit.allocations.reduce((sum, { amount }) => sum + amount, 0);
      s.expect.equal(allocated + debit.debt + debit.refunded, debit.amount, "sum of the parts");
      s.expect.equal(debit.refundable, debit.amount - debit.refunded, "refundable");
      return [s.allocations(debit), debit.debt, debit.refunded];
    };
    s.expect.equal(await sums(), [["1:10", "2:5"], 5, 0], "the debit when it is new");
    await s.grant(3);
    s.expect.equal(await sums(), [["1:10", "2:5", "3:3"], 2, 0], "the debit after a part of its debt is repaid");
    await s.client.debits.refund(id, { amount: 4 });
    s.expect.equal(await sums(), [["1:10", "2:5", "3:1"], 0, 4], "the debit after a refund");
    await s.client.debits.refund(id);
    s.expect.equal(await sums(), [[], 0, 20], "the debit after all is refunded");
  }),
];
