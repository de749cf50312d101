import type { ScenarioContext } from "../context.ts";
import { type Scenario, scenario } from "../scenario.ts";
import { copyOf, eventsOf, newPlan, recurring, schedule, subscribe, template } from "./recurring.ts";

const MAX = Number.MAX_SAFE_INTEGER;
const ETERNAL = { expiry: { type: "duration", unit: "year", count: 10_000 } } as const;

/** A plan with a template that fits, and then one that does not. */
async function costly(s: ScenarioContext, name: string, terms: object): Promise<string> {
  const plan = await newPlan(s, name);
  await template(s, plan, { amount: 1 });
  await template(s, plan, terms);
  return plan;
}

const refusals: readonly Scenario[] = [
  recurring(
    ["R82", "R29", "R72"],
    "a subscription whose first grants are not possible is refused, with all of them",
    async (s) => {
      const large = await costly(s, "large", { amount: MAX });
      const eternal = await costly(s, "eternal", ETERNAL);
      await s.refused(subscribe(s, large), 422, "amount_overflow");
      await s.refused(subscribe(s, eternal), 422, "invalid_expiry");
      s.expect.equal(await s.entries(), [], "entries");
      s.expect.equal((await s.client.subscriptions.list({ account: s.account })).data, [], "subscriptions");
      s.expect.equal((await s.client.schedules.list({ account: s.account })).data, [], "schedules");
      const running = await subscribe(s, await newPlan(s, "free"));
      await s.refused(s.client.subscriptions.change(running.id, { plan: large }), 422, "amount_overflow");
      await s.refused(s.client.subscriptions.change(running.id, { plan: eternal }), 422, "invalid_expiry");
      s.expect.equal(await s.client.subscriptions.get(running.id), running, "a subscription that was to change");
    },
  ),

  recurring(["R82", "R29"], "one that starts later is accepted, and skips then what is not possible", async (s) => {
    const plan = await costly(s, "large", { amount: MAX });
    const { id } = await subscribe(s, plan, { startAt: s.time(10) });
    await s.at(10);
    const { status, scheduleIds } = await s.client.subscriptions.get(id);
    s.expect.equal([status, scheduleIds.length], ["active", 2], "status and number of schedules");
    s.expect.equal(await s.entries(), ["grant_issued +1/0/0"], "entries");
    const [skipped] = await eventsOf(s, "schedule.skipped");
    const data = { scheduleId: scheduleIds[1] ?? "", amount: MAX, reason: "amount_overflow" };
    s.expect.matches(skipped, { createdAt: s.time(10), data }, "the event");
    const copy = await s.client.schedules.get(scheduleIds[1] ?? "");
    s.expect.matches(copy, { occurrences: 1, nextOccurrenceAt: s.time(40), status: "active" }, "the copy");
  }),

  recurring(
    "R82",
    "a template that ends before a subscription starts gives it a schedule without occurrences",
    async (s) => {
      const plan = await newPlan(s);
      await template(s, plan, { endAt: s.time(5) });
      await s.at(5);
      const copy = await copyOf(s, await subscribe(s, plan));
      s.expect.matches(copy, { status: "completed", occurrences: 0, nextOccurrenceAt: null }, "the copy");
      s.expect.equal(await s.entries(), [], "entries");
    },
  ),

  scenario("R82", "account and plan must be there, open and not archived", async (s) => {
    const plan = await newPlan(s);
    const closed = await s.newAccount();
    await s.client.accounts.close(closed);
    await s.refused(subscribe(s, plan, { account: `${closed}-nobody` }), 404, "account_not_found");
    await s.refused(subscribe(s, `${plan}-nothing`), 404, "plan_not_found");
    await s.refused(subscribe(s, plan, { account: closed }), 409, "account_closed");
    await s.client.plans.archive(plan);
    await s.refused(subscribe(s, plan), 409, "plan_archived");
  }),
];

const actions: readonly Scenario[] = [
  recurring(
    ["R70", "R31"],
    "in a change of a schedule 422 goes before 409, and the account before the schedule",
    async (s) => {
      const { schedules } = s.client;
      const account = await s.newAccount();
      const { id } = await schedule(s);
      const { id: completed } = await schedule(s, { maxOccurrences: 1 });
      const { id: closed } = await schedule(s, { account, maxOccurrences: 1 });
      await schedules.cancel(id);
      await s.client.accounts.close(account);
      for (const each of [id, completed, closed]) {
        const wrong = { amountDecimal: "1.5", endAt: "1999-01-01T00:00:00Z", applyToExisting: true };
        await s.refused(schedules.update(each, wrong), 422, "precision_exceeded");
        const { amountDecimal: _, ...less } = wrong;
        await s.refused(schedules.update(each, { ...less, expiry: { type: "duration" } }), 422, "conflicting_fields");
        await s.refused(schedules.update(each, less), 422, "invalid_range");
        await s.refused(schedules.update(each, { applyToExisting: true }), 422, "conflicting_fields");
      }
      await s.refused(schedules.update(id, {}), 409, "schedule_cancelled");
      await s.refused(schedules.update(completed, {}), 409, "schedule_completed");
      await s.refused(schedules.update(closed, {}), 409, "account_closed");
      await s.refused(schedules.cancel(completed, { applyToExisting: true }), 422, "conflicting_fields");
      await s.refused(schedules.cancel(closed, { applyToExisting: true }), 422, "conflicting_fields");
      await s.refused(schedules.cancel(closed), 409, "account_closed");
      await s.refused(schedules.cancel(completed), 409, "schedule_completed");
      await s.refused(schedules.cancel("nothing", { applyToExisting: true }), 404, "schedule_not_found");
    },
    { needs: [] },
  ),

  recurring(
    ["R70", "R84"],
    "a cancel that is a no-op is one whatever its fields hold",
    async (s) => {
      const { subscriptions } = s.client;
      const { id } = await subscribe(s, await newPlan(s), { interval: "year", intervalCount: 10_000 });
      const impossible = { at: "period_end", voidGrants: true } as const;
      await s.refused(subscriptions.cancel(id, impossible), 422, "invalid_expiry");
      await subscriptions.cancel(id);
      s.expect.equal((await subscriptions.cancel(id, impossible)).status, "cancelled", "status");
      await s.client.accounts.close(s.account);
      s.expect.equal((await subscriptions.cancel(id, impossible)).status, "cancelled", "status on a closed account");
      await s.refused(subscriptions.cancel("nothing", impossible), 404, "subscription_not_found");
    },
    { needs: [] },
  ),
];

/** What no subscription can be, and the order of errors in the actions on schedules and subscriptions. */
export const subscriptionRefusals: readonly Scenario[] = [...refusals, ...actions];
