import type { ScenarioContext } from "../context.ts";
import { violationPointers } from "../expect.ts";
import { type Scenario, scenario } from "../scenario.ts";

const MAX = Number.MAX_SAFE_INTEGER;

/** Writes an amount into a grant as it stands, which must be the one violation. */
async function refusedAmount(s: ScenarioContext, amount: string): Promise<void> {
  const reply = await s.raw("POST", "/v1/grants", { text: `{"account":"${s.account}","amount":${amount}}` });
  s.expect.equal(reply.status, 400, `status for ${amount}`);
  s.expect.equal(violationPointers(reply.body), ["/amount"], `violation for ${amount}`);
}

const bounds: readonly Scenario[] = [
  scenario("R72", "amounts are exact up to 2^53 − 1", async (s) => {
    const grant = await s.grant(MAX);
    s.expect.matches(grant, { amount: MAX, balance: { balance: MAX, spendable: MAX } }, "grant");
    const debit = await s.consume(MAX - 1);
    s.expect.matches(debit, { amount: MAX - 1, balance: { balance: 1 } }, "debit");
    await s.client.debits.refund(debit.id, { amount: MAX - 2 });
    s.expect.equal(await s.figures(), `${MAX - 1}/0/${MAX - 1}`, "figures");
  }),
  scenario(
    "R72",
    "beyond that an amount is refused by the schema, in whatever form it is written",
    async (s) => {
      for (const amount of ["9007199254740992", "1e16", "9007199254740991.5", "0.5"]) await refusedAmount(s, amount);
    },
    { tags: ["invalid-request"] },
  ),
  scenario(
    "R72",
    "an amount that no double can hold is refused by the schema as well",
    async (s) => {
      for (const amount of ["1e400", "-1e400"]) await refusedAmount(s, amount);
    },
    { tags: ["invalid-request", "not-through-prism"] },
  ),
  scenario(
    "R72",
    "what a pool could hold is bounded: free, held and pending credit with the credit limit",
    async (s) => {
      await s.grant(MAX - 30);
      await s.reserve(10);
      await s.grant(10, { effectiveAt: s.time(5000) });
      await s.client.balances.setLimit(s.account, "credits", { creditLimit: 15 });
      await s.refused(s.grant(6), 422, "amount_overflow");
      await s.refused(s.grant(6, { effectiveAt: s.time(5000) }), 422, "amount_overflow");
      await s.refused(s.adjust(6), 422, "amount_overflow");
      const { setLimit } = s.client.balances;
      const limit = (creditLimit: number): PromiseLike<unknown> =>
        setLimit.call(s.client.balances, s.account, "credits", { creditLimit });
      await s.refused(limit(21), 422, "amount_overflow");
      const version = (await s.balance()).version;
      await s.grant(5);
      s.expect.equal((await s.balance()).version, version + 1, "nothing else was posted");
      await s.refused(s.grant(1), 422, "amount_overflow");
      await limit(14);
      await s.grant(1);
    },
  ),
  scenario(["R72", "R17"], "a default credit limit obeys the same bound in every pool that uses it", async (s) => {
    const credit = await s.newCredit();
    await s.grant(MAX - 5, { credit });
    await s.refused(s.client.credits.update(credit, { defaultCreditLimit: 6 }), 422, "amount_overflow");
    await s.client.credits.update(credit, { defaultCreditLimit: 5 });
    s.expect.equal((await s.balance(credit)).spendable, MAX, "spendable");
  }),
  scenario("R72", "debt and unbacked holds together are bounded", async (s) => {
    await s.client.balances.setLimit(s.account, "credits", { creditLimit: 100 });
    const hold = await s.reserve(100);
    await s.consume(MAX - 100, { overage: "overflow" });
    await s.refused(s.consume(1, { overage: "overflow" }), 422, "amount_overflow");
    await s.refused(s.adjust(-1, { overage: "overflow" }), 422, "amount_overflow");
    const capture = { amount: 101, overage: "overflow" } as const;
    await s.refused(s.client.reservations.capture(hold.id, capture), 422, "amount_overflow");
    s.expect.equal((await s.client.reservations.capture(hold.id)).balance.debt, MAX, "debt");
  }),
  scenario("R72", "totalAdjustment is bounded", async (s) => {
    await s.adjust(MAX);
    await s.consume(MAX);
    await s.refused(s.adjust(1), 422, "amount_overflow");
    s.expect.equal((await s.grant(MAX)).balance.balance, MAX, "a grant is no adjustment");
    const debit = await s.consume(MAX);
    await s.refused(
      s.client.debits.refund(debit.id, { amount: MAX }).then(() => s.adjust(1)),
      422,
      "amount_overflow",
    );
  }),
  scenario("R72", "a refund cannot lift the pool beyond the bound", async (s) => {
    await s.grant(MAX);
    const debit = await s.consume(10);
    await s.client.balances.setLimit(s.account, "credits", { creditLimit: 8 });
    await s.refused(s.client.debits.refund(debit.id, { amount: 3 }), 422, "amount_overflow");
    await s.client.debits.refund(debit.id, { amount: 2 });
  }),
  scenario("R72", "what one reservation asked for is bounded", async (s) => {
    await s.grant(10);
    const hold = await s.reserve(5, { overage: "cap" });
    const extend = { additionalAmount: MAX, overage: "cap" } as const;
    await s.refused(s.client.reservations.extend(hold.id, extend), 422, "amount_overflow");
    const body = { additionalAmount: MAX - 5, overage: "cap" } as const;
    const extended = await s.client.reservations.extend(hold.id, body);
    s.expect.matches(extended, { amount: 10, requestedAmount: MAX }, "extended");
  }),
  scenario("R72", "an amountDecimal beyond the bound overflows, wherever it is sent", async (s) => {
    const credit = await s.newCredit({ scale: 9 });
    const base = { account: s.account, credit };
    const create = (amountDecimal: string): PromiseLike<{ amount: number }> =>
      s.client.grants.create({ ...base, amountDecimal });
    await s.refused(create("9007199.254740992"), 422, "amount_overflow");
    await s.refused(create("9999999999999999"), 422, "amount_overflow");
    s.expect.equal((await create("9007199.254740991")).amount, MAX, "the largest amount");
    const debit = await s.consume(1, { credit });
    const hold = await s.reserve(1, { credit });
    const { adjustments, debits, reservations } = s.client;
    const large = { amountDecimal: "9007199.254740992" };
    const tries = [
      () => debits.create({ ...base, ...large }),
      () => debits.refund(debit.id, large),
      () => reservations.create({ ...base, ...large }),
      () => reservations.capture(hold.id, large),
      () => reservations.release(hold.id, large),
      () => adjustments.create({ ...base, ...large }),
      () => adjustments.create({ ...base, amountDecimal: "-9007199.254740992" }),
    ];
    for (const attempt of tries) await s.refused(attempt(), 422, "amount_overflow");
  }),
  scenario(
    ["R72", "R74"],
    "a flow of a series that is too large to be exact is refused",
    async (s) => {
      for (let round = 0; round < 2; round += 1) {
        await s.grant(MAX);
        await s.consume(MAX);
      }
      await s.clock.advance(1000);
      const query = { from: s.time(0), to: s.time(0.0001), step: 1 };
      await s.refused(s.client.balances.series(s.account, "credits", query), 422, "amount_overflow");
    },
    { needs: ["clock"] },
  ),
];

export const amountBounds: readonly Scenario[] = [...bounds];
