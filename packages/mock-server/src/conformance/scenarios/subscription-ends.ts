import type { ScenarioContext } from "../context.ts";
import type { Scenario } from "../scenario.ts";
import { allGrants, copyOf, eventsOf, newPlan, recurring, subscribe, template, tickOf, timeline } from "./recurring.ts";

const PERIOD = { expiry: { type: "period" } } as const;
/** Billed by the day, so that a period ends within a scenario. */
const DAILY = { interval: "day" } as const;
const DAY = 720;

/** The statuses and reasons of grants, in the order of their creation. */
async function endings(s: ScenarioContext): Promise<unknown[]> {
  return (await allGrants(s)).map(({ amount, status, voidReason }) => [amount, status, voidReason]);
}

const now: readonly Scenario[] = [
  recurring("R84", "a cancel ends the subscription and its copies, and leaves issued grants alone", async (s) => {
    const plan = await newPlan(s);
    await template(s, plan, { ...PERIOD, rollover: { expiry: { type: "none" } } });
    const { id } = await subscribe(s, plan);
    const direct = await s.client.schedules.create({ subscription: id, amount: 5, interval: "hour" });
    await s.at(10);
    const cancelled = await s.client.subscriptions.cancel(id);
    const none = { cancelAt: null, currentPeriodStart: null, currentPeriodEnd: null };
    const expected = { status: "cancelled", cancelledAt: s.time(10), updatedAt: s.time(10), ...none } as const;
    s.expect.matches(cancelled, expected, "the subscription");
    for (const schedule of cancelled.scheduleIds) {
      const ended = { status: "cancelled", nextOccurrenceAt: null, updatedAt: s.time(10) } as const;
      s.expect.matches(await s.client.schedules.get(schedule), ended, "a schedule of it");
    }
    s.expect.equal(cancelled.scheduleIds.at(-1), direct.id, "the schedule made for it directly is one");
    s.expect.equal(await s.figures(), "105/0/105", "figures after it");
    await s.at(40);
    s.expect.equal((await timeline(s)).slice(2), ["@30 grant_expired -100/0/0", "@30 rolled_over +100/0/0"], "later");
  }),

  recurring("R84", "voidGrants takes back what is left of its grants and of what rolled over from them", async (s) => {
    const plan = await newPlan(s);
    const rollover = { maxRollovers: 1, expiry: { type: "none" } } as const;
    await template(s, plan, { amount: 10, ...PERIOD, rollover, maxOccurrences: 2 });
    await s.grant(7);
    const { id } = await subscribe(s, plan);
    await s.client.schedules.create({ subscription: id, amount: 5, interval: "day", priority: 1 });
    await s.at(30);
    await s.consume(8);
    await s.client.subscriptions.cancel(id, { voidGrants: true });
    s.expect.equal(
      await endings(s),
      [
        [7, "active", null],
        [10, "expired", null],
        [5, "depleted", null],
        [10, "voided", "plan_change"],
        [10, "voided", "plan_change"],
      ],
      "grants: a foreign one, one that expired, one that was spent, what rolled over, and the latest",
    );
    const posted = (await s.entryObjects()).slice(-2);
    s.expect.equal(
      posted.map(({ type, balanceDelta, reason }) => [type, balanceDelta, reason]),
      [
        ["grant_voided", -10, "plan_change"],
        ["grant_voided", -7, "plan_change"],
      ],
      "entries, in the order in which the grants were made",
    );
    s.expect.equal(new Set(posted.map(({ operationId }) => operationId)).size, 1, "operations");
    s.expect.equal(await s.figures(), "7/0/7", "figures");
  }),

  recurring(["R84", "R26", "R49"], "what is held of a voided grant stays held", async (s) => {
    const plan = await newPlan(s);
    await template(s, plan);
    const { id } = await subscribe(s, plan);
    const hold = await s.reserve(30);
    await s.client.subscriptions.cancel(id, { voidGrants: true });
    s.expect.equal(await s.figures(), "30/30/0", "figures");
    s.expect.equal((await s.client.reservations.capture(hold.id)).status, "captured", "the hold can be captured");
  }),

  recurring(["R84", "R70"], "cancelling again is a 200 that changes nothing, whatever it asks for", async (s) => {
    const plan = await newPlan(s);
    await template(s, plan);
    const { id } = await subscribe(s, plan);
    const cancelled = await s.client.subscriptions.cancel(id);
    await s.at(5);
    for (const body of [{}, { voidGrants: true }, { at: "period_end" }] as const) {
      const again = await s.client.subscriptions.cancel(id, body).withResponse();
      s.expect.equal([again.response.status, again.data], [200, cancelled], `answer to ${JSON.stringify(body)}`);
    }
    s.expect.equal(await s.figures(), "100/0/100", "figures");
    s.expect.equal((await eventsOf(s, "subscription.cancelled")).length, 1, "events");
  }),

  recurring("R84", "a subscription that has not started is cancelled at once, and never starts", async (s) => {
    const plan = await newPlan(s);
    await template(s, plan);
    for (const at of ["now", "period_end"] as const) {
      const { id } = await subscribe(s, plan, { startAt: s.time(10) });
      const cancelled = await s.client.subscriptions.cancel(id, { at });
      s.expect.matches(cancelled, { status: "cancelled", cancelledAt: s.time(0), scheduleIds: [] }, `cancelled ${at}`);
    }
    await s.at(20);
    s.expect.equal(await s.entries(), [], "entries");
    s.expect.equal(await eventsOf(s, "subscription.started"), [], "events");
  }),
];

const periodEnd: readonly Scenario[] = [
  recurring(["R84", "R83"], "a cancel at the period's end waits for it", async (s) => {
    const plan = await newPlan(s);
    await template(s, plan, { interval: "day" });
    const { id } = await subscribe(s, plan, DAILY);
    await s.at(10);
    const asked = await s.client.subscriptions.cancel(id, { at: "period_end" });
    s.expect.matches(
      asked,
      { status: "active", cancelAt: s.time(DAY), cancelledAt: null, updatedAt: s.time(10) },
      "asked",
    );
    await s.at(20);
    const again = await s.client.subscriptions.cancel(id, { at: "period_end", voidGrants: true });
    s.expect.equal(again, asked, "asked again: nothing changes");
    await s.clock.set(s.startMs + DAY * 120_000 - 1);
    s.expect.equal((await s.client.subscriptions.get(id)).status, "active", "status just before the end");
    await s.at(3 * DAY);
    const ended = {
      status: "cancelled",
      cancelAt: s.time(DAY),
      cancelledAt: s.time(DAY),
      updatedAt: s.time(DAY),
    } as const;
    s.expect.matches(await s.client.subscriptions.get(id), ended, "the subscription at its end");
    s.expect.matches(
      await copyOf(s, { id }),
      { status: "cancelled", occurrences: 1, updatedAt: s.time(DAY) },
      "the copy",
    );
    s.expect.equal(await timeline(s), ["@0 grant_issued +100/0/0"], "entries");
    const [told] = await eventsOf(s, "subscription.cancelled");
    s.expect.equal(tickOf(s, told?.createdAt ?? null), DAY, "the tick of the event");
  }),

  recurring("R84", "what a cancel at the period's end says about grants is done at that end", async (s) => {
    const plan = await newPlan(s);
    await template(s, plan);
    const { id } = await subscribe(s, plan, DAILY);
    await s.client.subscriptions.cancel(id, { at: "period_end", voidGrants: true });
    await s.at(60);
    s.expect.equal(await s.figures(), "300/0/300", "figures before the end");
    await s.at(DAY);
    s.expect.equal(await s.figures(), "0/0/0", "figures at the end");
    const last = (await s.entryObjects()).at(-1);
    s.expect.matches(last, { type: "grant_voided", reason: "plan_change", effectiveAt: s.time(DAY) }, "the last entry");
  }),

  recurring("R84", "a cancel now brings one at the period's end forward", async (s) => {
    const plan = await newPlan(s);
    await template(s, plan);
    const { id } = await subscribe(s, plan, DAILY);
    await s.client.subscriptions.cancel(id, { at: "period_end", voidGrants: true });
    await s.at(5);
    const ended = await s.client.subscriptions.cancel(id);
    s.expect.matches(ended, { status: "cancelled", cancelledAt: s.time(5), cancelAt: null }, "the subscription");
    s.expect.equal(await s.figures(), "100/0/100", "figures: this cancel does not void");
    await s.at(DAY);
    s.expect.equal((await eventsOf(s, "subscription.cancelled")).length, 1, "events");
  }),

  recurring(
    "R84",
    "a period that does not end before the year 10000 cannot be waited for",
    async (s) => {
      const { id } = await subscribe(s, await newPlan(s), { interval: "year", intervalCount: 10_000 });
      await s.refused(s.client.subscriptions.cancel(id, { at: "period_end" }), 422, "invalid_expiry");
      s.expect.equal((await s.client.subscriptions.cancel(id)).status, "cancelled", "status after a cancel now");
    },
    { needs: [] },
  ),

  recurring(
    ["R12", "R84", "R82"],
    "at one instant grants expire, then subscriptions end, then others start, then schedules issue, then grants begin",
    async (s) => {
      const plan = await newPlan(s);
      await template(s, plan, { amount: 1, interval: "day", ...PERIOD });
      // Made in the opposite order of what they do.
      await s.grant(1000, { effectiveAt: s.time(DAY) });
      await s.client.schedules.create({ account: s.account, amount: 100, interval: "day", startAt: s.time(DAY) });
      await subscribe(s, plan, { startAt: s.time(DAY) });
      const ending = await subscribe(s, plan, DAILY);
      await s.client.subscriptions.cancel(ending.id, { at: "period_end" });
      await s.grant(10, { expiresAt: s.time(DAY) });
      await s.at(DAY);
      s.expect.equal(
        (await timeline(s)).slice(3),
        [
          `@${DAY} grant_expired -1/0/0`,
          `@${DAY} grant_expired -10/0/0`,
          `@${DAY} grant_issued +1/0/0`,
          `@${DAY} grant_issued +100/0/0`,
          `@${DAY} grant_activated +1000/0/0`,
        ],
        "entries of that instant",
      );
      s.expect.equal((await s.client.subscriptions.get(ending.id)).status, "cancelled", "status of the one that ended");
    },
  ),
];

/** R84 Cancel. */
export const subscriptionEnds: readonly Scenario[] = [...now, ...periodEnd];
