import type { components } from "@opencredits/sdk/types";
import type { ScenarioContext } from "../context.ts";
import { type Scenario, scenario } from "../scenario.ts";

type Debit = components["schemas"]["Debit"];

/** A debit whose whole amount is debt. */
async function owe(s: ScenarioContext, amount: number): Promise<Debit> {
  return await s.consume(amount, { overage: "overflow" });
}

/** R5: what was taken, what is owed and what was given back make up the amount. */
async function accounted(s: ScenarioContext, id: string): Promise<Debit> {
  const debit = await s.client.debits.get(id);
  const taken = debit.allocations.reduce((sum, { amount }) => sum + amount, 0);
  s.expect.equal(taken + debit.debt + debit.refunded, debit.amount, "allocations + debt + refunded");
  return debit;
}

export const debt: readonly Scenario[] = [
  scenario(["R39", "R5"], "debt belongs to its debit, and the oldest is repaid first", async (s) => {
    const first = await owe(s, 5);
    const second = await owe(s, 7);
    const grant = await s.grant(6);
    s.expect.matches(grant.balance, { balance: -6, available: -6, debt: 6 }, "the pool after the grant");
    s.expect.matches(grant, { consumed: 6, remaining: 0, status: "depleted" }, "the grant");
    const [paid, owing] = [await accounted(s, first.id), await accounted(s, second.id)];
    s.expect.equal([paid.debt, owing.debt], [0, 6], "debts");
    s.expect.equal([s.allocations(paid), s.allocations(owing)], [["1:5"], ["1:1"]], "allocations");
    const repaid = (await s.entryObjects()).filter(({ type }) => type === "debt_repaid");
    s.expect.equal(
      repaid.map(({ debitId, debtDelta, grantId }) => [debitId, debtDelta, s.grantNumber(grantId)]),
      [
        [first.id, -5, 1],
        [second.id, -1, 1],
      ],
      "one entry per grant and owing debit",
    );
  }),
  scenario(["R40", "R6"], "what repays the debt of a capture names its debit and its reservation", async (s) => {
    await s.client.balances.setLimit(s.account, "credits", { creditLimit: 5 });
    const hold = await s.reserve(5);
    const { debit } = await s.client.reservations.capture(hold.id);
    await s.grant(5);
    const links = { type: "debt_repaid", debitId: debit?.id, reservationId: hold.id };
    s.expect.matches((await s.entryObjects()).at(-1), links, "the last entry");
  }),
  scenario("R39", "a debit keeps its place in the queue while it owes", async (s) => {
    const first = await owe(s, 5);
    const second = await owe(s, 5);
    await s.client.debits.refund(first.id, { amount: 2 });
    await s.grant(1);
    await s.client.debits.refund(first.id, { amount: 1 });
    await s.grant(2);
    const [paid, owing] = [await accounted(s, first.id), await accounted(s, second.id)];
    s.expect.matches(paid, { debt: 0, refunded: 3 }, "the first");
    s.expect.equal(owing.debt, 4, "debt of the second");
  }),
  scenario(
    "R39",
    "debt never expires",
    async (s) => {
      await owe(s, 5);
      await s.clock.advance("P10Y");
      s.expect.matches(await s.balance(), { balance: -5, debt: 5 }, "ten years later");
      s.expect.equal((await s.grant(20)).balance.available, 15, "available after a grant");
    },
    { needs: ["clock"] },
  ),
  scenario(["R40", "R6"], "a grant repays debt in the operation that issues it", async (s) => {
    await owe(s, 15);
    const grant = await s.grant(100);
    s.expect.equal(await s.figures(), "85/0/85", "figures");
    const entries = (await s.entryObjects()).slice(1);
    s.expect.equal(
      await s.entries(),
      ["debt_incurred -15/0/+15", "grant_issued +100/0/0", "debt_repaid 0/0/-15"],
      "entries",
    );
    s.expect.equal(entries[0]?.operationId, entries[1]?.operationId, "operation of both");
    s.expect.equal(entries[1]?.grantId, grant.id, "grant that repaid");
    s.expect.equal(entries[1]?.availableAfter, 85, "availableAfter");
  }),
  scenario(
    "R40",
    "a grant that becomes active repays debt in the same transition",
    async (s) => {
      const pending = await s.grant(10, { effectiveAt: s.time(30) });
      const debit = await owe(s, 4);
      s.expect.equal((await s.balance()).debt, 4, "pending credit repays nothing");
      await s.at(30);
      s.expect.equal(await s.figures(), "6/0/6", "figures after the activation");
      const last = (await s.entryObjects()).slice(-2);
      s.expect.matches(
        last,
        [
          { type: "grant_activated", effectiveAt: s.time(30), origin: "clock", grantId: pending.id },
          { type: "debt_repaid", effectiveAt: s.time(30), origin: "clock", debitId: debit.id },
        ],
        "entries",
      );
      s.expect.equal(last[0]?.operationId, last[1]?.operationId, "one operation id for the transition");
    },
    { needs: ["clock"] },
  ),
  scenario("R40", "what a refund or a release gives back repays debt at once", async (s) => {
    await s.grant(20);
    const paid = await s.consume(10);
    const hold = await s.reserve(10);
    const debit = await owe(s, 16);
    await s.client.debits.refund(paid.id);
    s.expect.equal((await accounted(s, debit.id)).debt, 6, "debt after the refund");
    await s.client.reservations.release(hold.id);
    s.expect.equal((await accounted(s, debit.id)).debt, 0, "debt after the release");
    s.expect.equal(s.allocations(await s.client.debits.get(debit.id)), ["1:10", "1:6"], "slices are not merged");
    s.expect.equal(await s.figures(), "4/0/4", "figures");
    const expected = ["refunded +10/0/0", "debt_repaid 0/0/-10", "released 0/-10/0", "debt_repaid 0/0/-6"];
    s.expect.equal((await s.entries()).slice(-4), expected, "entries");
  }),
  scenario("R40", "while there is debt nothing is free, also when credit is held", async (s) => {
    await s.grant(10);
    await s.reserve(10);
    await owe(s, 5);
    s.expect.equal(await s.figures(), "5/10/-5", "debt beside a hold");
    await s.grant(3);
    s.expect.matches(await s.balance(), { balance: 8, reserved: 10, available: -2, debt: 2, spendable: 0 }, "balance");
    const { data } = await s.client.grants.list({ account: s.account, credit: "credits", order: "burn" });
    s.expect.equal(data, [], "candidates");
  }),
  scenario("R40", "forgiving debt is a refund or a positive adjustment", async (s) => {
    const debit = await owe(s, 10);
    const refund = await s.client.debits.refund(debit.id, { amount: 4 });
    s.expect.matches(refund, { amount: 4, allocations: [], lapsed: 0, balance: { balance: -6, debt: 6 } }, "refund");
    s.expect.equal((await s.entries()).slice(-1), ["refunded +4/0/-4"], "entry of the refund");
    const adjustment = await s.adjust(6);
    s.expect.matches(adjustment.balance, { balance: 0, debt: 0 }, "the pool after the adjustment");
    s.expect.matches(await accounted(s, debit.id), { debt: 0, refunded: 4, refundable: 6 }, "debit");
  }),
  scenario(["R40", "R17"], "each credit has its own debt", async (s) => {
    const credit = await s.newCredit();
    await owe(s, 5);
    await s.grant(10, { credit });
    s.expect.equal(await s.figures(), "-5/0/-5", "the credit in debt");
    s.expect.equal(await s.figures(credit), "10/0/10", "the other credit");
  }),
];
