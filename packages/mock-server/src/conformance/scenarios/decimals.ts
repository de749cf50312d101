import { type Scenario, scenario } from "../scenario.ts";

/** Every amount key of an answer that its `decimal` must have too, with that string. */
function twinOf(answer: object, scale: number, keys: readonly string[]): Record<string, string> {
  const twin: Record<string, string> = {};
  for (const key of keys) {
    const amount: unknown = Reflect.get(answer, key);
    const digits = String(Math.abs(Number(amount))).padStart(scale + 1, "0");
    twin[key] = `${Number(amount) < 0 ? "-" : ""}${digits.slice(0, -scale)}.${digits.slice(-scale)}`;
  }
  return twin;
}

const BALANCE_KEYS = ["balance", "reserved", "available", "pending", "debt", "creditLimit", "spendable"] as const;

const decimalTwins: readonly Scenario[] = [
  scenario("R72", "at every scale each amount has its decimal string of exactly that many digits", async (s) => {
    for (let scale = 1; scale <= 9; scale += 1) {
      const credit = await s.newCredit({ scale });
      const unit = `0.${"1".padStart(scale, "0")}`;
      const grant = await s.client.grants.create({ account: s.account, credit, amountDecimal: unit });
      s.expect.matches(grant, { amount: 1, decimal: { amount: unit, consumed: `0.${"0".repeat(scale)}` } }, unit);
      const whole = await s.client.grants.create({ account: s.account, credit, amountDecimal: "7" });
      s.expect.equal([whole.amount, whole.decimal?.amount], [7 * 10 ** scale, `7.${"0".repeat(scale)}`], "whole");
      const { balance } = whole;
      s.expect.equal(balance.decimal, twinOf(balance, scale, BALANCE_KEYS), `balance at scale ${scale}`);
    }
  }),
  scenario("R72", "every resource with amounts has the twin, with the same keys", async (s) => {
    const credit = await s.newCredit({ scale: 2, defaultCreditLimit: 250 });
    const { account } = s;
    const base = { account, credit };
    const keys = async (
      answer: { decimal: object | null },
      expected: readonly string[],
      what: string,
    ): Promise<void> => {
      s.expect.equal(answer.decimal, twinOf(answer, 2, expected), what);
    };
    await keys(await s.client.credits.get(credit), ["defaultCreditLimit"], "credit");
    const counters = ["amount", "remaining", "available", "consumed", "held", "expired", "voided", "transferred"];
    await keys(await s.client.grants.create({ ...base, amountDecimal: "10.05" }), counters, "grant");
    const debit = await s.client.debits.create({ ...base, amountDecimal: "11.5" });
    await keys(debit, ["amount", "requestedAmount", "debt", "refunded", "refundable"], "debit");
    await keys(await s.client.debits.refund(debit.id, { amountDecimal: "2.25" }), ["amount", "lapsed"], "refund");
    const adjustment = await s.client.adjustments.create({ ...base, amountDecimal: "-0.07" });
    s.expect.equal(adjustment.decimal?.amount, "-0.07", "a negative amount");
    await keys(adjustment, ["amount", "requestedAmount", "totalAdjustment"], "adjustment");
    const hold = await s.client.reservations.create({ ...base, amountDecimal: "1" });
    const held = ["amount", "requestedAmount", "held", "captured", "released", "unbacked"];
    await keys(hold, held, "reservation");
    const later = { ...base, amountDecimal: "3.07", interval: "year", startAt: "2999-01-01T00:00:00Z" } as const;
    const schedule = await s.client.schedules.create(later);
    await keys(schedule, ["amount"], "schedule");
    await s.client.schedules.cancel(schedule.id);
    const code = s.account.toLowerCase();
    await keys(await s.client.bundles.create({ code, credit, quantity: 407 }), ["quantity"], "bundle");
    const purchase = await s.client.bundles.purchase(code, { account });
    await keys(purchase, counters, "purchase");
    await keys(purchase.balance, BALANCE_KEYS, "balance of a purchase");
    const transfer = { fromAccount: account, toAccount: await s.newAccount(), credit, amountDecimal: "0.05" };
    await keys(await s.client.transfers.create(transfer), ["amount"], "transfer");
    await keys(await s.balance(credit), BALANCE_KEYS, "balance");
    const entry = (await s.entryObjects(credit))[0];
    s.expect.ok(entry !== undefined && !("decimal" in entry), "entries have none");
  }),
  scenario("R72", "at scale 0 the twin is null", async (s) => {
    const grant = await s.client.grants.create({ account: s.account, amountDecimal: "5" });
    s.expect.matches(grant, { amount: 5, decimal: null, balance: { decimal: null } }, "grant");
  }),
  scenario("R72", "the past has twins too; what is not known there is null in both", async (s) => {
    const credit = await s.newCredit({ scale: 2 });
    await s.grant(105, { credit });
    const past = await s.balance(credit, (await s.balance(credit)).asOf);
    const expected = { balance: "1.05", pending: null, creditLimit: null, spendable: null };
    s.expect.matches(past, { balance: 105, pending: null, decimal: expected }, "balance");
  }),
  scenario("R72", "sums of decimals are exact", async (s) => {
    const credit = await s.newCredit({ scale: 1 });
    for (const amountDecimal of ["0.1", "0.2"]) {
      await s.client.grants.create({ account: s.account, credit, amountDecimal });
    }
    s.expect.equal((await s.balance(credit)).decimal?.balance, "0.3", "0.1 + 0.2");
  }),
];

const inputs: readonly Scenario[] = [
  scenario("R72", "exactly one of amount and amountDecimal is required, and both must agree", async (s) => {
    const credit = await s.newCredit({ scale: 2 });
    await s.grant(10_000, { credit });
    const base = { account: s.account, credit };
    const creates: ((terms: { amount?: number; amountDecimal?: string }) => PromiseLike<{ amount: number }>)[] = [
      (terms) => s.client.grants.create({ ...base, ...terms }),
      (terms) => s.client.debits.create({ ...base, ...terms }),
      (terms) => s.client.reservations.create({ ...base, ...terms }),
      (terms) => s.client.adjustments.create({ ...base, ...terms }),
    ];
    for (const create of creates) {
      await s.refused(create({}), 422, "conflicting_fields");
      await s.refused(create({ amount: 150, amountDecimal: "1.51" }), 422, "conflicting_fields");
      const amounts: number[] = [];
      for (const terms of [{ amount: 150 }, { amountDecimal: "1.5" }, { amount: 150, amountDecimal: "1.50" }]) {
        amounts.push((await create(terms)).amount);
      }
      s.expect.equal(amounts, [150, 150, 150], "amounts");
    }
  }),
  scenario("R72", "where an amount may be left out, two that disagree are still refused", async (s) => {
    await s.grant(100);
    const debit = await s.consume(10);
    const hold = await s.reserve(10);
    const { debits, reservations } = s.client;
    const odd = { amount: 2, amountDecimal: "3" };
    await s.refused(debits.refund(debit.id, odd), 422, "conflicting_fields");
    await s.refused(reservations.release(hold.id, odd), 422, "conflicting_fields");
    await s.refused(reservations.capture(hold.id, odd), 422, "conflicting_fields");
    s.expect.equal(await s.figures(), "90/10/80", "figures");
  }),
  scenario("R72", "more fraction digits than the scale are refused, never rounded, not even zeros", async (s) => {
    const credit = await s.newCredit({ scale: 1 });
    await s.grant(100, { credit });
    const debit = await s.consume(10, { credit });
    const hold = await s.reserve(10, { credit });
    const base = { account: s.account, credit, amountDecimal: "1.50" };
    const { grants, debits, reservations, adjustments } = s.client;
    const tries = [
      () => grants.create(base),
      () => debits.create(base),
      () => debits.refund(debit.id, { amountDecimal: "0.05" }),
      () => reservations.create(base),
      () => reservations.capture(hold.id, { amountDecimal: "0.55" }),
      () => reservations.release(hold.id, { amountDecimal: "0.55" }),
      () => adjustments.create({ ...base, amountDecimal: "-1.50" }),
    ];
    for (const attempt of tries) await s.refused(attempt(), 422, "precision_exceeded");
    const whole = s.client.grants.create({ account: s.account, amountDecimal: "1.0" });
    await s.refused(whole, 422, "precision_exceeded");
    s.expect.equal(await s.figures(credit), "90/10/80", "figures");
  }),
  scenario(
    "R72",
    "what is no decimal number is refused by the schema",
    async (s) => {
      for (const amountDecimal of ["", "1,5", "1e3", "+1", "-1", "01", ".5", "1.", " 1", "0", "0.00", "NaN", "½"]) {
        const call = s.client.grants.create({ account: s.account, amountDecimal });
        const problem = await s.refused(call, 400, "invalid_request");
        s.expect.equal(problem.errors[0]?.pointer, "/amountDecimal", `pointer for ${JSON.stringify(amountDecimal)}`);
      }
    },
    { tags: ["invalid-request"] },
  ),
];

export const decimals: readonly Scenario[] = [...decimalTwins, ...inputs];
