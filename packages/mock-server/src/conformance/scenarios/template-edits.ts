import type { components } from "@opencredits/sdk/types";
import type { ScenarioContext } from "../context.ts";
import type { Scenario } from "../scenario.ts";
import { allGrants, copyOf, eventsOf, newPlan, recurring, subscribe, template } from "./recurring.ts";

type Schedule = components["schemas"]["Schedule"];

/** A plan, its template, and the copy of a subscription that runs. */
async function running(
  s: ScenarioContext,
): Promise<{ readonly plan: string; readonly source: Schedule; readonly copy: Schedule }> {
  const plan = await newPlan(s);
  const source = await template(s, plan, { priority: 50, expiry: { type: "period" } });
  return { plan, source, copy: await copyOf(s, await subscribe(s, plan)) };
}

/** R86 Template edits. */
export const templateEdits: readonly Scenario[] = [
  recurring("R86", "an edit of a template acts on later subscriptions only", async (s) => {
    const { plan, source, copy } = await running(s);
    const pending = await subscribe(s, plan, { startAt: s.time(20) });
    await s.at(10);
    const changed = await s.client.schedules.update(source.id, { amount: 70, priority: 3, expiry: { type: "none" } });
    s.expect.matches(changed, { amount: 70, priority: 3, expiry: { type: "none" }, updatedAt: s.time(10) }, "template");
    s.expect.equal(await s.client.schedules.get(copy.id), copy, "the running copy");
    const terms = { amount: 70, priority: 3, expiry: { type: "none" } } as const;
    s.expect.matches(await copyOf(s, await subscribe(s, plan)), terms, "a copy that is made later");
    await s.at(30);
    s.expect.matches(await copyOf(s, pending), terms, "the copy of a subscription that was pending");
    const grants = await allGrants(s, { schedule: copy.id });
    s.expect.equal(
      grants.map(({ amount }) => amount),
      [100, 100],
      "grants of the running copy",
    );
  }),

  recurring("R86", "with applyToExisting it acts on later occurrences of the running copies too", async (s) => {
    const { source, copy } = await running(s);
    await s.client.schedules.update(copy.id, { priority: 1 });
    await s.at(10);
    await s.client.schedules.update(source.id, { amount: 70, applyToExisting: true });
    const expected = {
      amount: 70,
      priority: 1,
      expiry: { type: "period" },
      updatedAt: s.time(10),
      occurrences: 1,
    } as const;
    s.expect.matches(await s.client.schedules.get(copy.id), expected, "the copy: what was not named stays its own");
    const told = await eventsOf(s, "schedule.updated");
    s.expect.equal(
      told.map(({ data }) => ("scheduleId" in data ? data.scheduleId : "?")),
      [copy.id, copy.id],
      "schedules that events tell of",
    );
    await s.at(30);
    s.expect.equal(
      (await allGrants(s, { schedule: copy.id })).map(({ amount, status }) => [amount, status]),
      [
        [100, "expired"],
        [70, "active"],
      ],
      "its grants",
    );
  }),

  recurring(
    "R86",
    "an edit does not reach copies that were cancelled, nor schedules made without a template",
    async (s) => {
      const { plan, source, copy } = await running(s);
      await s.client.schedules.cancel(copy.id);
      const { id: subscription } = await subscribe(s, plan);
      const direct = await s.client.schedules.create({ subscription, amount: 9, interval: "day" });
      const cancelled = await s.client.schedules.get(copy.id);
      await s.client.schedules.update(source.id, { amount: 70, applyToExisting: true });
      s.expect.equal(await s.client.schedules.get(copy.id), cancelled, "the cancelled copy");
      s.expect.equal(await s.client.schedules.get(direct.id), direct, "the schedule of the subscription's own");
    },
  ),

  recurring("R86", "an end that leaves a copy no occurrence completes it", async (s) => {
    const { source, copy } = await running(s);
    await s.at(10);
    const changed = await s.client.schedules.update(source.id, { endAt: s.time(30), applyToExisting: true });
    s.expect.matches(changed, { endAt: s.time(30), status: "active" }, "the template");
    s.expect.matches(await s.client.schedules.get(copy.id), { endAt: s.time(30), status: "completed" }, "the copy");
  }),

  recurring("R86", "a cancelled template is not copied any more, and running copies go on", async (s) => {
    const { plan, source, copy } = await running(s);
    const pending = await subscribe(s, plan, { startAt: s.time(20) });
    s.expect.equal((await s.client.schedules.cancel(source.id)).status, "cancelled", "status of the template");
    s.expect.equal((await subscribe(s, plan)).scheduleIds, [], "schedules of a later subscription");
    await s.at(30);
    s.expect.equal((await s.client.subscriptions.get(pending.id)).scheduleIds, [], "schedules of one that was pending");
    s.expect.matches(await s.client.schedules.get(copy.id), { status: "active", occurrences: 2 }, "the running copy");
    await s.refused(s.client.schedules.update(source.id, { amount: 5 }), 409, "schedule_cancelled");
  }),

  recurring("R86", "with applyToExisting a cancelled template takes its running copies with it", async (s) => {
    const { source, copy } = await running(s);
    await s.at(10);
    await s.client.schedules.cancel(source.id, { applyToExisting: true });
    const expected = { status: "cancelled", nextOccurrenceAt: null, updatedAt: s.time(10) } as const;
    s.expect.matches(await s.client.schedules.get(copy.id), expected, "the copy");
    s.expect.equal((await s.client.subscriptions.get(copy.subscriptionId ?? "")).status, "active", "its subscription");
    s.expect.equal(await s.figures(), "100/0/100", "figures: what was issued stays");
    await s.at(30);
    s.expect.equal(await s.figures(), "0/0/0", "figures after the period");
  }),

  recurring(
    ["R86", "R70"],
    "a template that was cancelled alone keeps its copies, whatever a repeated cancel says",
    async (s) => {
      const { source, copy } = await running(s);
      await s.client.schedules.cancel(source.id);
      await s.client.schedules.cancel(source.id, { applyToExisting: true });
      s.expect.equal((await s.client.schedules.get(copy.id)).status, "active", "status of the copy");
    },
  ),
];
