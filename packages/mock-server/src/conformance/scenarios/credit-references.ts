import type { ScenarioContext } from "../context.ts";
import { type Scenario, scenario } from "../scenario.ts";

/** So far ahead that nothing is issued while a scenario runs. */
const FAR = "9000-01-01T00:00:00Z";

type Refer = (s: ScenarioContext, credit: string) => Promise<unknown>;

/** The code of a bundle or plan: one in each scenario. */
const codeOf = (s: ScenarioContext): string => `${s.account.toLowerCase()}-one`;

const terms = { amount: 5, interval: "month" } as const;

/** Everything that refers to a credit without a grant of it; what can be ended or deleted is. */
const REFERENCES: readonly (readonly [what: string, refer: Refer])[] = [
  ["a debit that is all debt", (s, credit) => s.consume(5, { credit, overage: "overflow" })],
  [
    "a released hold on the credit limit",
    async (s, credit) => s.client.reservations.release((await s.reserve(5, { credit })).id),
  ],
  ["a negative adjustment", (s, credit) => s.adjust(-5, { credit, overage: "overflow" })],
  [
    "a credit limit that was set to what it was",
    (s, credit) => s.client.balances.setLimit(s.account, credit, { creditLimit: 5 }),
  ],
  [
    "an alert that was deleted",
    async (s, credit) => {
      const { id } = await s.client.alerts.create({ account: s.account, credit, threshold: -5 });
      await s.client.alerts.delete(id);
    },
  ],
  [
    "an automatic top-up that was deleted",
    async (s, credit) => {
      await s.client.autoTopUps.put(s.account, credit, { threshold: -5, amount: 5 });
      await s.client.autoTopUps.delete(s.account, credit);
    },
  ],
  [
    "a schedule that was cancelled before it issued anything",
    async (s, credit) => {
      const { id } = await s.client.schedules.create({ ...terms, account: s.account, credit, startAt: FAR });
      await s.client.schedules.cancel(id);
    },
  ],
  [
    "a cancelled template of a plan without subscribers",
    async (s, credit) => {
      const { id: plan } = await s.client.plans.create({ code: codeOf(s) });
      const { id } = await s.client.schedules.create({ ...terms, plan, credit });
      await s.client.schedules.cancel(id);
    },
  ],
  [
    "a bundle that is off sale",
    async (s, credit) => {
      const { id } = await s.client.bundles.create({ code: codeOf(s), credit, quantity: 5 });
      await s.client.bundles.update(id, { status: "inactive" });
    },
  ],
  [
    "an imported grant",
    (s, credit) =>
      s.client.balances.import({
        grants: [{ externalKey: `${s.account}-one`, account: s.account, credit, amount: 5, consumedAmount: 5 }],
      }),
  ],
];

/** R17: when code and scale of a credit are fixed. */
export const creditReferences: readonly Scenario[] = [
  ...REFERENCES.map(([what, refer]) =>
    scenario("R17", `${what} fixes code and scale of its credit`, async (s) => {
      const code = await s.newCredit({ scale: 2, defaultCreditLimit: 5 });
      await refer(s, code);
      await s.refused(s.client.credits.update(code, { scale: 3 }), 409, "credit_in_use");
      await s.refused(s.client.credits.update(code, { code: `${code}-new` }), 409, "credit_in_use");
      const same = await s.client.credits.update(code, { code, scale: 2, defaultCreditLimit: 6 });
      s.expect.matches(same, { code, scale: 2, defaultCreditLimit: 6 }, "the credit with another default limit");
    }),
  ),

  scenario(["R17", "R62"], "what was refused, tried or read leaves code and scale free", async (s) => {
    const code = await s.newCredit();
    const scale = async (next: number): Promise<void> => {
      s.expect.equal((await s.client.credits.update(code, { scale: next })).scale, next, "scale");
    };
    await s.refused(s.consume(5, { credit: code }), 402, "insufficient_credits");
    await scale(1);
    await s.client.grants.create({ account: s.account, credit: code, amount: 5 }, { dryRun: true });
    await s.client.bundles.create({ code: codeOf(s), credit: code, quantity: 5 }, { dryRun: true });
    await scale(2);
    const { asOf } = await s.balance(code);
    const until = new Date(Date.parse(asOf) + 86_400_000).toISOString();
    await s.client.balances.forecast(s.account, code, { until });
    await scale(3);
    const create = { operation: "createBundle", body: { code: codeOf(s), credit: code, quantity: 5 } } as const;
    const archive = { operation: "archiveCredit", path: { credit: "credits" } } as const;
    await s.refused(s.client.batch.create({ operations: [create, archive] }), 409, "credit_in_use");
    await scale(4);
  }),

  scenario(
    ["R17", "R18"],
    "another scale leaves the default limit the same integer, unless it comes with one",
    async (s) => {
      const code = await s.newCredit({ scale: 2, defaultCreditLimit: 150 });
      const finer = await s.client.credits.update(code, { scale: 3 });
      const decimal = { defaultCreditLimit: "0.150" };
      s.expect.matches(finer, { scale: 3, defaultCreditLimit: 150, decimal }, "with another scale alone");
      const both = await s.client.credits.update(code, { scale: 1, defaultCreditLimit: 15 });
      const same = { defaultCreditLimit: "1.5" };
      s.expect.matches(both, { scale: 1, defaultCreditLimit: 15, decimal: same }, "with a limit that means the same");
    },
  ),
];
