import type { ScenarioContext } from "../context.ts";
import { type Scenario, scenario } from "../scenario.ts";
import { askThenDo, withRealIds } from "./asking.ts";
import { eventsOf } from "./heard.ts";

const CLOCK = { needs: ["clock"] } as const;

/** All that can be read about the scenario's account, and about what has none. */
async function everything(s: ScenarioContext): Promise<unknown> {
  const { client, account } = s;
  const query = { account, limit: 100 } as const;
  const pages = [
    client.balances.list(account),
    client.grants.list(query),
    client.entries.list(query),
    client.schedules.list({ limit: 100 }),
    client.plans.list({ limit: 100 }),
    client.subscriptions.list({ limit: 100 }),
    client.bundles.list({ limit: 100 }),
    client.transfers.list(query),
    client.alerts.list(query),
    client.webhookEndpoints.list({ limit: 100 }),
    client.events.list({ limit: 100 }),
  ];
  const data: unknown[] = [];
  for (const page of pages) data.push((await page).data);
  const rule = await client.autoTopUps.get(account, "credits").result();
  return [...data, rule.ok ? rule.data : null];
}

/** R62 Dry run, of what recurs, watches, moves and combines. */
export const moreDryRuns: readonly Scenario[] = [
  scenario(
    ["R62", "I15"],
    "a dry run answers what the mutation then does, and does nothing: schedules, plans and subscriptions",
    async (s) => {
      const { account, client } = s;
      const { schedules, plans, subscriptions } = client;
      await s.consume(30, { overage: "overflow" });
      const expiry = { type: "period" } as const;
      const template = await plans.create({ code: "dry-plan" });
      const other = await plans.create({ code: "dry-other" });
      const recurring = { account, amount: 100, interval: "hour", expiry, rollover: { percent: 50 } } as const;
      const kept = await schedules.create({ ...recurring, amount: 1 });
      const running = await subscriptions.create({ account, plan: other.id });
      const ending = await subscriptions.create({ account, plan: other.id });
      await askThenDo(s, () => everything(s), {
        "a new plan": (options) => plans.create({ code: "dry-new", name: "New" }, options),
        "a changed plan": (options) => plans.update("dry-plan", { name: "Renamed" }, options),
        "a template": (options) => schedules.create({ plan: template.id, amount: 7, interval: "month" }, options),
        "a schedule that repays debt": (options) => schedules.create(recurring, options),
        "a changed schedule": (options) => schedules.update(kept.id, { amount: 9, expiry: null }, options),
        "a cancelled schedule": (options) => schedules.cancel(kept.id, {}, options),
        "a subscription": (options) => subscriptions.create({ account, plan: template.id }, options),
        "a pending subscription": (options) =>
          subscriptions.create({ account, plan: template.id, startAt: s.time(5) }, options),
        "a changed subscription": (options) =>
          subscriptions.change(running.id, { plan: template.id, voidGrants: true }, options),
        "a subscription that will end": (options) => subscriptions.cancel(ending.id, { at: "period_end" }, options),
        "a subscription that ends": (options) => subscriptions.cancel(ending.id, { voidGrants: true }, options),
        "an archived plan": (options) => plans.archive(template.id, options),
      });
    },
    { needs: ["clock", "fresh"] },
  ),
  scenario(
    ["R62", "I15"],
    "a dry run answers what the mutation then does, and does nothing: bundles, transfers, batches and imports",
    async (s) => {
      const { account, client } = s;
      const { bundles, transfers, batch, balances } = client;
      const other = await s.newAccount();
      await s.grant(30, { expiresAt: s.time(50) });
      const price = { currency: "USD", unitAmountDecimal: "0.25" };
      const pack = await bundles.create({ code: "dry-pack", quantity: 20, price });
      const operations = [
        { operation: "createGrant", body: { account, amount: 5, externalKey: "dry" } },
        { operation: "createDebit", body: { account, amount: 45 } },
        { operation: "createAccount", body: { externalId: "dry-new" } },
        { operation: "createGrant", body: { account: "dry-new", amount: 5 } },
      ] as const;
      const row = { account, amount: 10, consumedAmount: 3, externalKey: "dry-import" };
      const imported = { accounts: [{ externalId: "dry-imported" }], grants: [row] };
      await askThenDo(s, () => everything(s), {
        "a bundle": (options) => bundles.create({ code: "dry-new", quantity: 1 }, options),
        "a changed bundle": (options) => bundles.update(pack.id, { quantity: 25 }, options),
        "a purchase": (options) => bundles.purchase(pack.id, { account, name: "Pack" }, options),
        "a transfer": (options) => transfers.create({ fromAccount: account, toAccount: other, amount: 7 }, options),
        "a batch": (options) => batch.create({ operations: [...operations] }, options),
        "an import": (options) => balances.import(imported, options),
      });
    },
    { needs: ["clock", "fresh"] },
  ),
  scenario(
    ["R62", "I15"],
    "a dry run answers what the mutation then does, and does nothing: alerts, top-ups and webhook endpoints",
    async (s) => {
      const { account, client } = s;
      const { alerts, autoTopUps, webhookEndpoints } = client;
      await s.grant(30);
      const watching = await alerts.create({ account, threshold: 20 });
      const endpoint = await webhookEndpoints.create({ url: "http://127.0.0.1:9/dry" });
      const rule = { threshold: 10, amount: 15 };
      const body = { account, amount: 25 };
      await askThenDo(s, () => everything(s), {
        "an alert": (options) => alerts.create({ account, threshold: 90 }, options),
        "a rule": (options) => autoTopUps.put(account, "credits", rule, options),
        "a debit that sets off alerts and a top-up": (options) => client.debits.create(body, options),
        "a rule that acts at once": (options) =>
          autoTopUps.put(account, "credits", { ...rule, threshold: 99 }, options),
        "a deleted rule": (options) => autoTopUps.delete(account, "credits", options),
        "a deleted alert": (options) => alerts.delete(watching.id, options),
        "an endpoint": (options) => webhookEndpoints.create({ url: "http://localhost:9/new" }, options),
        "a changed endpoint": (options) => webhookEndpoints.update(endpoint.id, { status: "disabled" }, options),
        "a deleted endpoint": (options) => webhookEndpoints.delete(endpoint.id, options),
      });
    },
    { needs: ["clock", "fresh"] },
  ),
  scenario(
    ["R62", "R11"],
    "a dry run of a batch really runs what was due, and nothing else",
    async (s) => {
      const { account } = s;
      await s.grant(10, { expiresAt: s.time(5) });
      await s.at(5);
      const operations = [{ operation: "createGrant", body: { account, amount: 4 } } as const];
      const { results } = await s.client.batch.create({ operations }, { dryRun: true });
      s.expect.matches(results, [{ status: 201, body: { balance: { balance: 4, version: 3 } } }], "what it foresees");
      s.expect.equal(await s.entries(), ["grant_issued +10/0/0", "grant_expired -10/0/0"], "entries");
      const types = (await eventsOf(s)).map(({ type }) => type);
      s.expect.equal(types, ["account.created", "grant.created", "grant.expired"], "events");
    },
    CLOCK,
  ),
  scenario(["R62", "R60", "R61"], "dry runs of batches and imports take no names and no keys", async (s) => {
    const { client, account } = s;
    const externalKey = `${account}/once`;
    const body = { account, amount: 4, externalKey };
    const batch = { operations: [{ operation: "createGrant", body } as const] };
    const dry = { dryRun: true };
    const first = await client.batch.create(batch, dry);
    const second = await client.batch.create(batch, dry);
    s.expect.equal(withRealIds(first, second), second, "the same twice");
    const imported = await client.balances.import({ grants: [body] }, dry);
    s.expect.matches(imported.grants, [{ externalKey, created: true }], "an import of it");
    await client.batch.create(batch);
    s.expect.matches(
      (await client.balances.import({ grants: [body] }, dry)).grants,
      [{ created: false }],
      "afterwards",
    );
    await s.refused(client.batch.create(batch, dry), 409, "external_key_conflict");
    s.expect.equal(await s.figures(), "4/0/4", "figures");
  }),
];
