import type { components } from "@opencredits/sdk/types";
import type { ScenarioContext } from "../context.ts";
import { type Scenario, scenario } from "../scenario.ts";
import { eventLine, eventsOf, listening } from "./heard.ts";

type Rule = components["schemas"]["AutoTopUpPut"];

const MAX = Number.MAX_SAFE_INTEGER;
const PAYMENTS = { needs: ["control"] } as const;

async function rule(s: ScenarioContext, terms: Rule): Promise<components["schemas"]["AutoTopUpWritten"]> {
  return await s.client.autoTopUps.put(s.account, "credits", terms);
}

async function failPayments(s: ScenarioContext, fail: number): Promise<void> {
  const { status } = await s.control.call("POST", "/__mock/payments", { fail });
  s.expect.equal(status, 200, "status of failing payments");
}

async function present(s: ScenarioContext): Promise<components["schemas"]["AutoTopUp"]> {
  return await s.client.autoTopUps.get(s.account, "credits");
}

const payments: readonly Scenario[] = [
  scenario(
    "R78",
    "a payment that fails suspends the rule until it is put again",
    async (s) => {
      await s.grant(150);
      await rule(s, { threshold: 100, amount: 50 });
      await failPayments(s, 1);
      const heard = await listening(s);
      await s.consume(60);
      const failed = ["credits.consumed 60 → 90/0/90", "auto_topup.failed → 90/0/90"];
      s.expect.equal([await s.figures(), await heard()], ["90/0/90", failed], "the attempt");
      s.expect.equal((await present(s)).status, "suspended", "status");
      await s.consume(1);
      s.expect.equal(await heard(), ["credits.consumed 1 → 89/0/89"], "no attempt while suspended");
      const put = await rule(s, { threshold: 100, amount: 50 });
      s.expect.matches(put, { status: "active", balance: { available: 139 } }, "put again");
      const told = ["grant.created 50 → 139/0/139", "auto_topup.succeeded 50 → 139/0/139"];
      s.expect.equal(await heard(), told, "the next payment succeeds");
    },
    PAYMENTS,
  ),
  scenario(
    ["R78", "R62"],
    "only attempts use failing payments up: neither dry runs nor refusals nor deferred top-ups do",
    async (s) => {
      await s.grant(100);
      await rule(s, { threshold: 50, amount: 50, cooldownSeconds: 3600 });
      await failPayments(s, 2);
      const { account } = s;
      const dry = await s.client.debits.create({ account, amount: 60 }, { dryRun: true });
      s.expect.equal(dry.balance.available, 40, "a dry run foresees the failure");
      await s.refused(s.consume(200), 402, "insufficient_credits");
      await s.consume(60);
      s.expect.equal((await present(s)).status, "suspended", "first attempt");
      const put = await rule(s, { threshold: 50, amount: 50, cooldownSeconds: 3600 });
      s.expect.matches(put, { status: "active", balance: { available: 40 } }, "inside the cooldown of the failure");
      const again = await rule(s, { threshold: 50, amount: 50 });
      s.expect.matches(again, { status: "suspended", balance: { available: 40 } }, "second attempt");
      s.expect.equal((await rule(s, { threshold: 50, amount: 50 })).balance.available, 90, "third attempt");
    },
    PAYMENTS,
  ),
  scenario(["R78", "R72"], "a top-up that would be too large fails, and the rule stays active", async (s) => {
    await s.grant(100);
    const heard = await listening(s);
    const put = await rule(s, { threshold: 100, amount: MAX });
    s.expect.matches(put, { status: "active", balance: { available: 100 } }, "the rule");
    s.expect.equal(await heard(), ["auto_topup.failed → 100/0/100"], "events");
    s.expect.ok((await present(s)).lastRunAt !== null, "the attempt is remembered");
    await s.consume(1);
    s.expect.equal((await heard()).at(-1), "auto_topup.failed → 99/0/99", "the next attempt");
    const last = (await eventsOf(s)).at(-1);
    s.expect.matches(last, { data: { reason: "amount_overflow", grantId: null } }, "why");
  }),
];

const order: readonly Scenario[] = [
  scenario(
    ["R78", "R77", "R76"],
    "a top-up comes after the alerts of its operation, and alerts follow it",
    async (s) => {
      await s.grant(150);
      await s.client.alerts.create({ account: s.account, threshold: 100 });
      await s.client.alerts.create({ account: s.account, threshold: 20 });
      await rule(s, { threshold: 100, amount: 50 });
      const heard = await listening(s);
      await s.consume(160, { overage: "overflow" });
      const expected = [
        "credits.consumed 160 → -10/0/-10",
        "debt.incurred 10 → -10/0/-10",
        "grant.depleted → -10/0/-10",
        "balance.low 100 → -10/0/-10",
        "balance.low 20 → -10/0/-10",
        "grant.created 150 → 140/0/140",
        "auto_topup.succeeded 150 → 140/0/140",
        "debt.repaid 10 → 140/0/140",
        "balance.recovered 100 → 140/0/140",
        "balance.recovered 20 → 140/0/140",
      ];
      s.expect.equal(await heard(), expected, "events");
      const operations = (await eventsOf(s))
        .slice(-expected.length)
        .map(({ data }) => "operationId" in data && data.operationId);
      s.expect.equal(new Set(operations).size, 1, "operations");
    },
  ),
];

const resource: readonly Scenario[] = [
  scenario("R78", "a rule is put, read, replaced and deleted", async (s) => {
    await s.grant(100);
    const { account } = s;
    await s.refused(present(s), 404, "auto_top_up_not_found");
    await s.refused(s.client.autoTopUps.delete(account, "credits"), 404, "auto_top_up_not_found");
    const { balance, ...put } = await rule(s, { threshold: 10, amount: 50 });
    const defaults = { target: null, multiple: true, cooldownSeconds: 0, priority: 100, expiry: null };
    s.expect.matches(put, { threshold: 10, amount: 50, ...defaults, status: "active", lastRunAt: null }, "defaults");
    s.expect.equal(await present(s), put, "what is read");
    const read = await s.balance();
    s.expect.equal({ ...balance, asOf: read.asOf }, read, "the answer beside the balance");
    await rule(s, { threshold: -10, target: 0, priority: 3, cooldownSeconds: 5, expiry: { type: "none" } });
    const replaced = { threshold: -10, amount: null, target: 0, multiple: null, priority: 3, cooldownSeconds: 5 };
    s.expect.matches(await present(s), { ...replaced, expiry: { type: "none" } }, "replaced as a whole");
    await s.client.autoTopUps.delete(account, "credits");
    await s.refused(present(s), 404, "auto_top_up_not_found");
    await s.consume(100);
    s.expect.equal(await s.figures(), "0/0/0", "nothing is topped up any more");
  }),
  scenario(["R78", "R68"], "a rule that buys nothing leaves the pool's version, one that does raises it", async (s) => {
    await s.grant(100);
    s.expect.equal((await rule(s, { threshold: 10, amount: 5, ifVersion: 1 })).balance.version, 1, "nothing bought");
    await s.refused(rule(s, { threshold: 100, amount: 5, ifVersion: 0 }), 412, "version_mismatch");
    s.expect.equal((await rule(s, { threshold: 100, amount: 5, ifVersion: 1 })).balance.version, 2, "bought");
  }),
  scenario(["R78", "R72"], "a rule of a credit with decimals says its amounts as strings too", async (s) => {
    const credit = await s.newCredit({ scale: 2 });
    const put = await s.client.autoTopUps.put(s.account, credit, { threshold: -150, amount: 50 });
    s.expect.equal(put.decimal, { threshold: "-1.50", amount: "0.50", target: null }, "decimal");
  }),
  scenario(
    ["R78", "R70"],
    "a rule has exactly one of amount and target, and a target above its threshold",
    async (s) => {
      const { autoTopUps } = s.client;
      const period = { type: "period" } as const;
      const wrong: readonly (readonly [string, Rule])[] = [
        ["conflicting_fields", { threshold: 1 }],
        ["conflicting_fields", { threshold: 1, amount: 1, target: 2 }],
        ["conflicting_fields", { threshold: 1, target: 2, multiple: true }],
        ["conflicting_fields", { threshold: 1, target: 2, multiple: false }],
        ["conflicting_fields", { threshold: 1, amount: 1, expiry: period }],
        ["invalid_range", { threshold: 1, target: 1 }],
        ["invalid_range", { threshold: 1, target: 0, expiry: period }],
      ];
      for (const [code, terms] of wrong) {
        const call = rule(s, terms);
        await s.refused(call, 422, code === "invalid_range" ? "invalid_range" : "conflicting_fields");
      }
      await s.refused(present(s), 404, "auto_top_up_not_found");
      const archived = await s.newCredit();
      await s.client.credits.archive(archived);
      await s.refused(autoTopUps.put(s.account, archived, { threshold: 1, target: 1 }), 422, "invalid_range");
      await s.refused(autoTopUps.put(s.account, archived, { threshold: 1, amount: 1 }), 409, "credit_archived");
      await s.client.accounts.close(s.account);
      await s.refused(autoTopUps.put(s.account, archived, { threshold: 1, amount: 1 }), 409, "account_closed");
    },
  ),
  scenario(["R78", "R16"], "closing an account deletes its rules before it voids its grants", async (s) => {
    await s.grant(100);
    await rule(s, { threshold: 10, amount: 50 });
    await s.client.accounts.close(s.account);
    s.expect.equal(await s.figures(), "0/0/0", "nothing is bought");
    await s.refused(present(s), 404, "auto_top_up_not_found");
  }),
  scenario(["R78", "R17"], "a rule of a credit that is archived later fails where it would have bought", async (s) => {
    const credit = await s.newCredit();
    await s.grant(10, { credit });
    await s.client.autoTopUps.put(s.account, credit, { threshold: 5, amount: 5 });
    await s.client.credits.archive(credit);
    await s.consume(6, { credit });
    s.expect.equal(await s.figures(credit), "4/0/4", "figures");
    const last = (await eventsOf(s)).at(-1);
    s.expect.equal(last && eventLine(last), "auto_topup.failed → 4/0/4", "the last event");
    s.expect.matches(last, { data: { reason: "credit_archived" } }, "why");
    s.expect.equal((await s.client.autoTopUps.get(s.account, credit)).status, "active", "status");
  }),
];

/** R78 Auto top-up: payments, order and the rule itself. */
export const topUpRules: readonly Scenario[] = [...payments, ...order, ...resource];
