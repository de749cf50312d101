import type { ScenarioContext } from "../context.ts";
import { type Scenario, scenario } from "../scenario.ts";
import { askThenDo } from "./asking.ts";
import { newPlan, recurring, schedule, subscribe, template } from "./recurring.ts";

/** All that recurs and is subscribed to, and what it did. */
async function everyRule({ client, account }: ScenarioContext): Promise<unknown> {
  return [
    (await client.schedules.list({ limit: 100 })).data,
    (await client.plans.list({ limit: 100 })).data,
    (await client.subscriptions.list({ account, limit: 100 })).data,
    (await client.entries.list({ limit: 100 })).data,
    (await client.events.list({ limit: 100 })).data,
  ];
}

/** All that is bought and moved, and what it did to the scenario's account. */
async function everyGoods({ client, account }: ScenarioContext): Promise<unknown> {
  return [
    (await client.bundles.list({ limit: 100 })).data,
    (await client.transfers.list({ account, limit: 100 })).data,
    (await client.balances.list(account)).data,
    (await client.grants.list({ limit: 100 })).data,
    (await client.entries.list({ limit: 100 })).data,
    (await client.events.list({ limit: 100 })).data,
  ];
}

/** A call under way that tells whether its answer is a replay. */
interface Replayable {
  withResponse(): Promise<{ readonly data: unknown; readonly response: Response; readonly replayed: boolean }>;
}

/** R62 Dry run, R63–R65 keys, as schedules, plans, subscriptions, bundles and transfers have them. */
export const planDryRuns: readonly Scenario[] = [
  scenario(
    ["R62", "I15"],
    "a dry run answers what the mutation then does, and does nothing: schedules and plans",
    async (s) => {
      const { client, account } = s;
      const { schedules, plans } = client;
      const terms = { amount: 5, interval: "hour", expiry: { type: "period" } } as const;
      const code = await newPlan(s);
      const source = await template(s, code);
      const running = await schedule(s);
      const active = await subscribe(s, code);
      await askThenDo(s, () => everyRule(s), {
        "a schedule that issues at once": (options) => schedules.create({ ...terms, account }, options),
        "a schedule that issues once": (options) => schedules.create({ ...terms, account, maxOccurrences: 1 }, options),
        "a schedule of later": (options) => schedules.create({ ...terms, account, startAt: s.time(40) }, options),
        "a template": (options) => schedules.create({ ...terms, plan: code }, options),
        "a schedule of a subscription": (options) => schedules.create({ ...terms, subscription: active.id }, options),
        "a changed schedule": (options) => schedules.update(running.id, { amount: 6, endAt: s.time(20) }, options),
        "a changed template": (options) => schedules.update(source.id, { amount: 7, applyToExisting: true }, options),
        "a new plan": (options) => plans.create({ code: `${code}-2`, name: "Two" }, options),
        "a changed plan": (options) => plans.update(code, { name: "One" }, options),
        "a cancelled template": (options) => schedules.cancel(source.id, { applyToExisting: true }, options),
        "an archived plan": (options) => plans.archive(code, options),
        "a closed account": (options) => client.accounts.close(account, options),
      });
    },
    { needs: ["clock", "fresh"] },
  ),

  scenario(
    ["R62", "I15"],
    "a dry run answers what the mutation then does, and does nothing: subscriptions",
    async (s) => {
      const { client, account } = s;
      const { subscriptions } = client;
      const [code, other] = [await newPlan(s), await newPlan(s, "other")];
      for (const plan of [code, other]) await template(s, plan, { expiry: { type: "period" } });
      const [active, changing] = [await subscribe(s, code), await subscribe(s, code)];
      const ending = await subscribe(s, code);
      await askThenDo(s, () => everyRule(s), {
        "a subscription": (options) => subscriptions.create({ account, plan: code }, options),
        "a subscription of later": (options) =>
          subscriptions.create({ account, plan: code, startAt: s.time(9) }, options),
        "a change of plan": (options) => subscriptions.change(changing.id, { plan: other, voidGrants: true }, options),
        "a cancel at the period's end": (options) => subscriptions.cancel(ending.id, { at: "period_end" }, options),
        "a cancel that voids": (options) => subscriptions.cancel(active.id, { voidGrants: true }, options),
      });
    },
    { needs: ["clock", "fresh"] },
  ),

  scenario(
    ["R62", "I15"],
    "a dry run answers what the mutation then does, and does nothing: bundles and transfers",
    async (s) => {
      const { client, account } = s;
      const { bundles, transfers } = client;
      const code = account.toLowerCase();
      const price = { currency: "USD", unitAmount: 5 };
      const { id } = await bundles.create({ code, quantity: 9, price });
      const toAccount = await s.newAccount();
      await s.consume(4, { overage: "overflow", account: toAccount });
      const [first, second] = [await s.grant(20, { expiresAt: s.time(50) }), await s.grant(20)];
      const terms = { fromAccount: account, toAccount };
      await askThenDo(s, () => everyGoods(s), {
        "a bundle": (options) => bundles.create({ code: `${code}-2`, quantity: 7, expiry: { type: "none" } }, options),
        "a purchase": (options) => bundles.purchase(id, { account, metadata: { a: "b" } }, options),
        "a changed bundle": (options) => bundles.update(id, { quantity: 8, status: "inactive" }, options),
        "a transfer of two grants": (options) => transfers.create({ ...terms, amount: 30 }, options),
        "a transfer of a named grant": (options) =>
          transfers.create({ ...terms, amount: 5, grantIds: [second.id] }, options),
        "a transfer back": (options) =>
          transfers.create({ fromAccount: toAccount, toAccount: account, amount: 3 }, options),
      });
      s.expect.equal((await client.grants.get(first.id)).transferred, 20, "what the first grant gave");
    },
    { needs: ["clock", "fresh"] },
  ),

  recurring(
    ["R63", "R65"],
    "a repeated request under its key is replayed: nothing is issued or moved twice",
    async (s) => {
      const { client, account } = s;
      const plan = await newPlan(s);
      await template(s, plan, { amount: 10 });
      const { id: bundle } = await client.bundles.create({ code: account.toLowerCase(), quantity: 5 });
      const toAccount = await s.newAccount();
      const key = (name: string): { idempotencyKey: string } => ({ idempotencyKey: s.key(name) });
      const { id: changing } = await subscribe(s, plan);
      const writes: Readonly<Record<string, () => Replayable>> = {
        schedule: () => client.schedules.create({ account, amount: 3, interval: "hour" }, key("schedule")),
        subscription: () => client.subscriptions.create({ account, plan }, key("subscription")),
        change: () => client.subscriptions.change(changing, { plan }, key("change")),
        purchase: () => client.bundles.purchase(bundle, { account }, key("purchase")),
        transfer: () => client.transfers.create({ fromAccount: account, toAccount, amount: 2 }, key("transfer")),
      };
      for (const [name, write] of Object.entries(writes)) {
        const first = await write().withResponse();
        const entries = await s.entries();
        const again = await write().withResponse();
        s.expect.equal([first.replayed, again.replayed], [false, true], `replayed: ${name}`);
        s.expect.equal([again.response.status, again.data], [201, first.data], `status and body: ${name}`);
        s.expect.equal(await s.entries(), entries, `entries: ${name}`);
      }
      // 10 of the subscription that changes, then 3, 10, 10, 5, and 2 are given away.
      s.expect.equal(await s.figures(), "36/0/36", "figures");
    },
  ),

  recurring(["R64", "R65"], "a refusal is stored under its key, a reference that was unknown is not", async (s) => {
    const { subscriptions, plans, bundles } = s.client;
    const code = s.account.toLowerCase();
    const body = { account: s.account, plan: code };
    const options = { idempotencyKey: s.key("k1") };
    await s.refused(subscriptions.create(body, options), 404, "plan_not_found");
    const { id } = await plans.create({ code });
    s.expect.equal((await subscriptions.create(body, options)).planId, id, "planId once the plan is there");
    const bundle = await bundles.create({ code, quantity: 5 });
    await bundles.update(code, { status: "inactive" });
    const purchase = { idempotencyKey: s.key("k2") };
    await s.refused(bundles.purchase(code, { account: s.account }, purchase), 409, "bundle_inactive");
    await bundles.update(bundle.id, { status: "active" });
    await s.refused(bundles.purchase(code, { account: s.account }, purchase), 409, "bundle_inactive");
    s.expect.equal((await bundles.purchase(code, { account: s.account })).amount, 5, "amount under another key");
  }),
];
