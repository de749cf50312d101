import type { ScenarioContext } from "../context.ts";
import { type Scenario, scenario } from "../scenario.ts";
import { askThenDo, withRealIds } from "./asking.ts";
import { eventsOf } from "./heard.ts";

const CLOCK = { needs: ["clock"] } as const;

/** All that can be read about the scenario's account, its rules, and what happened. */
async function everything(s: ScenarioContext): Promise<unknown> {
  const { client, account } = s;
  const query = { account, limit: 100 } as const;
  const pages = [
    client.balances.list(account),
    client.grants.list(query),
    client.entries.list(query),
    client.alerts.list(query),
    client.webhookEndpoints.list({ limit: 100 }),
    client.events.list({ limit: 100 }),
  ];
  const data: unknown[] = [];
  for (const page of pages) data.push((await page).data);
  const rule = await client.autoTopUps.get(account, "credits").result();
  return [...data, rule.ok ? rule.data : null];
}

/** R62 Dry run, of what combines, watches and tells. */
export const ruleDryRuns: readonly Scenario[] = [
  scenario(
    ["R62", "I15"],
    "a dry run answers what the mutation then does, and does nothing: batches and imports",
    async (s) => {
      const { account, client } = s;
      const { batch, balances } = client;
      await s.grant(30, { expiresAt: s.time(50) });
      const operations = [
        { operation: "createGrant", body: { account, amount: 5, externalKey: "dry" } },
        { operation: "createDebit", body: { account, amount: 32 } },
        { operation: "createAccount", body: { externalId: "dry-new" } },
        { operation: "createGrant", body: { account: "dry-new", amount: 5 } },
      ] as const;
      const row = { account, amount: 10, consumedAmount: 3, externalKey: "dry-import" };
      const imported = { accounts: [{ externalId: "dry-imported" }], grants: [row] };
      await askThenDo(s, () => everything(s), {
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
  scenario(
    ["R62", "R60", "R61"],
    "dry runs of batches and imports take no names and no keys",
    async (s) => {
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
    },
    CLOCK,
  ),
];
