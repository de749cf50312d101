import type { Scenario } from "../scenario.ts";
import { allGrants, copyOf, eventsOf, newPlan, recurring, subscribe, template } from "./recurring.ts";

/** R85 Change. */
export const planChanges: readonly Scenario[] = [
  recurring("R85", "a change cancels the old subscription and starts the new one, in one operation", async (s) => {
    const [basic, pro] = [await newPlan(s, "basic"), await newPlan(s, "pro")];
    await template(s, basic, { amount: 10 });
    await template(s, pro, { amount: 50 });
    const old = await subscribe(s, basic, { metadata: { seat: "1" }, externalKey: `${s.account}/1` });
    await s.at(10);
    const reply = await s.client.subscriptions.change(old.id, { plan: pro, metadata: { seat: "2" } }).withResponse();
    const { data: changed } = reply;
    s.expect.equal(reply.response.status, 201, "status");
    const expected = {
      accountId: old.accountId,
      externalId: s.account,
      planCode: pro,
      status: "active",
      startAt: s.time(10),
      anchor: s.time(10),
      interval: "month",
      intervalCount: 1,
      currentPeriodStart: s.time(10),
      cancelAt: null,
      cancelledAt: null,
      previousSubscriptionId: old.id,
      metadata: { seat: "2" },
      externalKey: null,
      createdAt: s.time(10),
    };
    s.expect.matches(changed, expected, "the new subscription");
    const ended = { status: "cancelled", cancelledAt: s.time(10), previousSubscriptionId: null } as const;
    s.expect.matches(await s.client.subscriptions.get(old.id), ended, "the old subscription");
    s.expect.equal((await copyOf(s, old)).status, "cancelled", "status of the old copy");
    s.expect.equal(await s.figures(), "60/0/60", "figures: issued grants stay");
    const told = await eventsOf(s, "subscription.created", "subscription.started", "subscription.cancelled");
    const types = told.slice(2).map(({ type }) => type);
    s.expect.equal(
      types.toSorted(),
      ["subscription.cancelled", "subscription.created", "subscription.started"],
      "events",
    );
    await s.at(40);
    s.expect.equal(
      (await allGrants(s)).map(({ amount }) => amount),
      [10, 50, 50],
      "grants: the new plan goes on",
    );
  }),

  recurring("R85", "with voidGrants the old grants are voided before the new ones are issued", async (s) => {
    const [basic, pro] = [await newPlan(s, "basic"), await newPlan(s, "pro")];
    await template(s, basic, { amount: 10 });
    await template(s, pro, { amount: 50 });
    const old = await subscribe(s, basic);
    await s.grant(3);
    await s.consume(4);
    await s.client.subscriptions.change(old.id, { plan: pro, voidGrants: true });
    const posted = (await s.entryObjects()).slice(-2);
    s.expect.equal(
      posted.map(({ type, balanceDelta, reason }) => [type, balanceDelta, reason]),
      [
        ["grant_voided", -9, "plan_change"],
        ["grant_issued", 50, "plan_change"],
      ],
      "entries: the debit burned the free grant first",
    );
    s.expect.equal(new Set(posted.map(({ operationId }) => operationId)).size, 1, "operations");
    s.expect.equal((await allGrants(s))[0]?.voidReason, "plan_change", "voidReason");
    s.expect.equal(await s.figures(), "50/0/50", "figures");
  }),

  recurring("R85", "interval and count are the old ones unless others are given, the anchor is now", async (s) => {
    const [basic, pro] = [await newPlan(s, "basic"), await newPlan(s, "pro")];
    await template(s, pro, { expiry: { type: "period" } });
    const old = await subscribe(s, basic, { interval: "week", intervalCount: 2, anchor: s.time(-77) });
    const { change } = s.client.subscriptions;
    const first = await change.call(s.client.subscriptions, old.id, { plan: pro });
    s.expect.matches(first, { interval: "week", intervalCount: 2, anchor: s.time(0) }, "kept");
    const terms = {
      plan: pro,
      interval: "day",
      intervalCount: 3,
      anchor: s.time(9),
      externalKey: `${s.account}/2`,
    } as const;
    const second = await change.call(s.client.subscriptions, first.id, terms);
    const { plan: _, ...given } = terms;
    s.expect.matches(second, { ...given, startAt: s.time(0), previousSubscriptionId: first.id }, "given");
    s.expect.matches(
      await copyOf(s, second),
      { anchor: s.time(9), nextOccurrenceAt: s.time(9), occurrences: 1 },
      "its copy",
    );
  }),

  recurring("R85", "a subscription may change to its own plan, before it starts and before it ends", async (s) => {
    const plan = await newPlan(s);
    await template(s, plan);
    const pending = await subscribe(s, plan, { startAt: s.time(60) });
    const started = await s.client.subscriptions.change(pending.id, { plan });
    s.expect.matches(started, { status: "active", startAt: s.time(0) }, "one that was pending starts now");
    await s.client.subscriptions.cancel(started.id, { at: "period_end" });
    const next = await s.client.subscriptions.change(started.id, { plan });
    s.expect.matches(next, { status: "active", cancelAt: null }, "one that would have ended goes on as a new one");
    s.expect.matches(
      await s.client.subscriptions.get(started.id),
      { status: "cancelled", cancelledAt: s.time(0) },
      "old",
    );
    await s.at(60);
    s.expect.equal((await s.client.subscriptions.get(pending.id)).status, "cancelled", "the pending one never starts");
  }),

  recurring(
    "R85",
    "a cancelled subscription does not change any more, and a refused change does nothing",
    async (s) => {
      const [plan, costly] = [await newPlan(s), await newPlan(s, "costly")];
      await template(s, plan);
      await template(s, costly, { amount: Number.MAX_SAFE_INTEGER });
      const running = await subscribe(s, plan, { externalKey: `${s.account}/1` });
      const change = (body: { plan: string; externalKey?: string; voidGrants?: boolean }): PromiseLike<unknown> =>
        s.client.subscriptions.change(running.id, body);
      await s.refused(change({ plan: "nothing" }), 404, "plan_not_found");
      await s.refused(change({ plan: costly }), 422, "amount_overflow");
      const taken = await s.refused(change({ plan, externalKey: `${s.account}/1` }), 409, "external_key_conflict");
      s.expect.equal(taken.existingId, running.id, "existingId");
      s.expect.equal(await s.client.subscriptions.get(running.id), running, "the subscription after the refusals");
      s.expect.equal(await s.figures(), "100/0/100", "figures after the refusals");
      await s.client.subscriptions.cancel(running.id);
      await s.refused(change({ plan }), 409, "subscription_cancelled");
    },
  ),
];
