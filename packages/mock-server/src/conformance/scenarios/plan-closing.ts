import type { Scenario } from "../scenario.ts";
import { copyOf, newPlan, recurring, schedule, subscribe, template } from "./recurring.ts";

const PERIOD = { expiry: { type: "period" } } as const;

/** R16 Closing and R17 Credit type, as schedules, plans and bundles meet them. */
export const planClosing: readonly Scenario[] = [
  recurring("R16", "closing cancels schedules and subscriptions, those that have not started too", async (s) => {
    const plan = await newPlan(s);
    await template(s, plan);
    const own = await schedule(s, { ...PERIOD, rollover: {} });
    const active = await subscribe(s, plan);
    const copy = await copyOf(s, active);
    const pending = await subscribe(s, plan, { startAt: s.time(40) });
    const ending = await subscribe(s, plan, { interval: "day" });
    await s.client.subscriptions.cancel(ending.id, { at: "period_end" });
    await s.at(10);
    await s.client.accounts.close(s.account);
    for (const { id } of [active, pending, ending]) {
      const ended = { status: "cancelled", cancelledAt: s.time(10), currentPeriodEnd: null } as const;
      s.expect.matches(await s.client.subscriptions.get(id), ended, "a subscription");
    }
    for (const { id } of [own, copy]) {
      s.expect.matches(await s.client.schedules.get(id), { status: "cancelled", nextOccurrenceAt: null }, "a schedule");
    }
    s.expect.equal(await s.figures(), "0/0/0", "figures: what was issued is voided");
    const entries = await s.entries();
    await s.at(2000);
    s.expect.equal(await s.entries(), entries, "entries much later");
  }),

  recurring("R16", "closing deletes alerts and the automatic top-up before anything could set them off", async (s) => {
    await s.grant(100);
    await s.client.alerts.create({ account: s.account, threshold: 50 });
    await s.client.autoTopUps.put(s.account, "credits", { threshold: 10, amount: 20 });
    await s.client.accounts.close(s.account);
    s.expect.equal((await s.client.alerts.list({ account: s.account })).data, [], "alerts");
    await s.refused(s.client.autoTopUps.get(s.account, "credits"), 404, "auto_top_up_not_found");
    s.expect.equal(await s.entries(), ["grant_issued +100/0/0", "grant_voided -100/0/0"], "entries");
    const { data } = await s.client.events.list({ account: s.account });
    const types = data.map(({ type }) => type).filter((type) => /^(balance|auto_topup)/.test(type));
    s.expect.equal(types, [], "events of alerts and top-ups");
  }),

  recurring("R16", "a closed account takes no schedule, subscription or purchase, and changes none", async (s) => {
    const plan = await newPlan(s);
    await template(s, plan);
    const { id: running } = await schedule(s);
    const { id: completed } = await schedule(s, { maxOccurrences: 1 });
    const { id: subscription } = await subscribe(s, plan);
    const bundle = await s.client.bundles.create({ code: `${s.account.toLowerCase()}-pack`, quantity: 1 });
    await s.client.accounts.close(s.account);
    const { client } = s;
    const tries: readonly (() => PromiseLike<unknown>)[] = [
      () => schedule(s),
      () => schedule(s, { account: null, subscription }),
      () => client.schedules.update(running, { amount: 5 }),
      () => client.schedules.update(completed, { amount: 5 }),
      () => client.schedules.cancel(completed),
      () => subscribe(s, plan),
      () => client.subscriptions.change(subscription, { plan }),
      () => client.bundles.purchase(bundle.id, { account: s.account }),
    ];
    for (const attempt of tries) await s.refused(attempt(), 409, "account_closed");
    s.expect.equal((await client.schedules.cancel(running)).status, "cancelled", "a cancelled one is a no-op");
    s.expect.equal((await client.subscriptions.cancel(subscription)).status, "cancelled", "and so is a subscription");
  }),

  recurring("R17", "a credit with an active schedule or template cannot be archived", async (s) => {
    const [scheduled, planned] = [await s.newCredit(), await s.newCredit()];
    const plan = await newPlan(s);
    const { id: running } = await schedule(s, { credit: scheduled });
    await schedule(s, { credit: scheduled, maxOccurrences: 1 });
    const { id: source } = await template(s, plan, { credit: planned });
    await s.client.plans.archive(plan);
    await s.refused(s.client.credits.archive(scheduled), 409, "credit_in_use");
    await s.refused(s.client.credits.archive(planned), 409, "credit_in_use");
    await s.client.schedules.cancel(running);
    await s.client.schedules.cancel(source);
    for (const credit of [scheduled, planned]) {
      s.expect.equal((await s.client.credits.archive(credit)).status, "archived", "status without them");
    }
    s.expect.equal(await s.figures(scheduled), "200/0/200", "what was issued stays");
  }),

  recurring("R17", "the copy of a cancelled template keeps its credit in use", async (s) => {
    const credit = await s.newCredit();
    const plan = await newPlan(s);
    const { id } = await template(s, plan, { credit });
    const subscription = await subscribe(s, plan);
    await s.client.schedules.cancel(id);
    await s.refused(s.client.credits.archive(credit), 409, "credit_in_use");
    await s.client.subscriptions.cancel(subscription.id);
    s.expect.equal((await s.client.credits.archive(credit)).status, "archived", "status after the subscription");
  }),

  recurring("R17", "an archived credit takes no schedule, template, bundle, purchase or transfer", async (s) => {
    const credit = await s.newCredit();
    const plan = await newPlan(s);
    const code = s.account.toLowerCase();
    const bundle = await s.client.bundles.create({ code: `${code}-pack`, credit, quantity: 1 });
    await s.grant(10, { credit });
    const toAccount = await s.newAccount();
    await s.client.credits.archive(credit);
    const { bundles, transfers } = s.client;
    await s.refused(schedule(s, { credit }), 409, "credit_archived");
    await s.refused(template(s, plan, { credit }), 409, "credit_archived");
    await s.refused(bundles.create({ code: `${code}-box`, credit, quantity: 1 }), 409, "credit_archived");
    await s.refused(bundles.purchase(bundle.id, { account: s.account }), 409, "credit_archived");
    const transfer = { fromAccount: s.account, toAccount, credit, amount: 1 };
    await s.refused(transfers.create(transfer), 409, "credit_archived");
    s.expect.equal(
      (await bundles.update(bundle.id, { name: "Old" })).name,
      "Old",
      "a bundle of it can still be changed",
    );
  }),
];
