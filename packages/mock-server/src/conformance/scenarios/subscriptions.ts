import type { Scenario } from "../scenario.ts";
import {
  allGrants,
  copyOf,
  DAY,
  eventsOf,
  newPlan,
  recurring,
  subscribe,
  template,
  tickOf,
  timeline,
} from "./recurring.ts";

const ABSOLUTE = { needs: ["clock", "fresh"] } as const;
const PERIOD = { expiry: { type: "period" } } as const;

/** R82 Subscription: what one is, and what it copies. */
export const subscriptions: readonly Scenario[] = [
  recurring(
    ["R82", "R83"],
    "a subscription starts now, is billed by the month, and has these defaults",
    async (s) => {
      const plan = await s.client.plans.get(await newPlan(s));
      const { id, ...rest } = await subscribe(s, plan.code);
      const expected = {
        accountId: (await s.client.accounts.get(s.account)).id,
        externalId: s.account,
        planId: plan.id,
        planCode: plan.code,
        status: "active",
        startAt: s.time(0),
        anchor: s.time(0),
        interval: "month",
        intervalCount: 1,
        currentPeriodStart: s.time(0),
        currentPeriodEnd: "2026-02-01T00:00:00.000Z",
        cancelAt: null,
        cancelledAt: null,
        previousSubscriptionId: null,
        scheduleIds: [],
        metadata: {},
        externalKey: null,
        createdAt: s.time(0),
        updatedAt: s.time(0),
      };
      s.expect.equal(rest, expected, "the subscription");
      s.expect.equal(await s.client.subscriptions.get(id), { id, ...rest }, "the subscription as it is read");
    },
    ABSOLUTE,
  ),

  recurring("R82", "one that starts later is pending until then, and copies the templates at its start", async (s) => {
    const plan = await newPlan(s);
    const source = await template(s, plan);
    const made = await subscribe(s, plan, { startAt: s.time(10) });
    const none = { scheduleIds: [], currentPeriodStart: null, currentPeriodEnd: null };
    s.expect.matches(made, { status: "pending", startAt: s.time(10), ...none }, "the subscription");
    await s.clock.set(s.startMs + 10 * 120_000 - 1);
    s.expect.matches(
      await s.client.subscriptions.get(made.id),
      { status: "pending", ...none },
      "just before its start",
    );
    await s.at(10);
    const copy = await copyOf(s, made);
    const now = { status: "active", scheduleIds: [copy.id], currentPeriodStart: s.time(10), updatedAt: s.time(10) };
    s.expect.matches(await s.client.subscriptions.get(made.id), now, "at its start");
    s.expect.matches(copy, { templateId: source.id, startAt: s.time(10), createdAt: s.time(10) }, "the copy");
    s.expect.equal(await timeline(s), ["@10 grant_issued +100/0/0"], "entries");
    const told = await eventsOf(s, "subscription.created", "subscription.started");
    s.expect.equal(
      told.map(({ type, createdAt }) => [type, tickOf(s, createdAt)]),
      [
        ["subscription.created", 0],
        ["subscription.started", 10],
      ],
      "events",
    );
  }),

  recurring(
    ["R82", "R27"],
    "a copy has the template's terms and the subscription's account, start and anchor",
    async (s) => {
      const plan = await s.client.plans.get(await newPlan(s));
      const rollover = { percent: 30, maxAmount: 8, maxRollovers: 2, priority: 5, expiry: { type: "period" } } as const;
      const terms = { amount: 40, interval: "day", intervalCount: 2, priority: 7, category: "free" } as const;
      const more = { endAt: s.time(90 * DAY), maxOccurrences: 9, name: "Quota", metadata: { a: "b" } } as const;
      const source = await template(s, plan.code, {
        ...terms,
        ...more,
        ...PERIOD,
        rollover,
        externalKey: `${s.account}/t`,
      });
      const subscription = await subscribe(s, plan.code, { anchor: s.time(-5) });
      const owner = { accountId: subscription.accountId, externalId: s.account, subscriptionId: subscription.id };
      const origin = {
        scope: "subscription",
        planId: plan.id,
        templateId: source.id,
        resetStart: "anniversary",
      } as const;
      const start = { startAt: s.time(0), anchor: s.time(-5), occurrences: 1, nextOccurrenceAt: s.time(2 * DAY - 5) };
      const copy = await copyOf(s, subscription);
      s.expect.matches(copy, { ...terms, ...more, ...owner, ...origin, ...start, externalKey: null }, "the copy");
      s.expect.equal([copy.expiry, copy.rollover], [source.expiry, source.rollover], "policies of the copy");
      const [grant] = await allGrants(s);
      const issued = {
        amount: 40,
        scheduleId: copy.id,
        source: { type: "schedule", id: copy.id },
        name: "Quota",
      } as const;
      s.expect.matches(grant, issued, "what it issued");
    },
  ),

  recurring("R82", "every active template is copied, in the order in which they were made", async (s) => {
    const plan = await newPlan(s);
    const ids: string[] = [];
    for (const amount of [3, 1, 2]) ids.push((await template(s, plan, { amount })).id);
    await s.client.schedules.cancel(ids[1] ?? "");
    const { scheduleIds } = await subscribe(s, plan);
    const sources: (string | null)[] = [];
    for (const id of scheduleIds) sources.push((await s.client.schedules.get(id)).templateId);
    s.expect.equal(sources, [ids[0], ids[2]], "templates of the copies");
    s.expect.equal(await s.entries(), ["grant_issued +3/0/0", "grant_issued +2/0/0"], "entries");
    const operations = new Set((await s.entryObjects()).map(({ operationId }) => operationId));
    s.expect.equal(operations.size, 1, "operations: what is issued at once belongs to the subscribing");
    await template(s, plan, { amount: 9 });
    await s.at(30);
    s.expect.equal(
      (await s.entries()).slice(2),
      ["grant_issued +3/0/0", "grant_issued +2/0/0"],
      "entries an hour later",
    );
  }),

  recurring("R82", "an account may have any number of subscriptions, of one plan too", async (s) => {
    const plan = await newPlan(s);
    await template(s, plan);
    const ids = [await subscribe(s, plan), await subscribe(s, plan)].map(({ id }) => id);
    s.expect.equal(await s.figures(), "200/0/200", "figures");
    const { data } = await s.client.subscriptions.list({ account: s.account, order: "asc" });
    s.expect.equal(
      data.map(({ id }) => id),
      ids,
      "its subscriptions",
    );
  }),

  recurring("R82", "a schedule can be made for a subscription directly", async (s) => {
    const plan = await newPlan(s);
    await template(s, plan);
    const subscription = await subscribe(s, plan);
    const { id } = subscription;
    const direct = await s.client.schedules.create({
      subscription: id,
      amount: 5,
      interval: "hour",
      startAt: s.time(30),
    });
    const { accountId, planId } = subscription;
    const owner = { scope: "subscription", accountId, externalId: s.account, planId, subscriptionId: id } as const;
    s.expect.matches(direct, { ...owner, templateId: null, resetStart: null, occurrences: 0 }, "the schedule");
    const expected = [...subscription.scheduleIds, direct.id];
    s.expect.equal((await s.client.subscriptions.get(id)).scheduleIds, expected, "scheduleIds");
    await s.at(30);
    s.expect.equal((await allGrants(s, { schedule: direct.id })).length, 1, "its grants");
  }),
];
