import { violationPointers } from "../expect.ts";
import type { Scenario } from "../scenario.ts";
import { allGrants, eventsOf, recurring, schedule, tickOf } from "./recurring.ts";

const PERIOD = { expiry: { type: "period" } } as const;

const changes: readonly Scenario[] = [
  recurring("R31", "a change acts on later occurrences and leaves what was issued alone", async (s) => {
    const { id } = await schedule(s, PERIOD);
    const [first] = await allGrants(s, { schedule: id });
    await s.at(10);
    const changed = await s.client.schedules.update(id, {
      amount: 70,
      priority: 3,
      expiry: { type: "duration", unit: "hour", count: 2 },
      rollover: { percent: 10, expiry: { type: "none" } },
      endAt: s.time(1000),
    });
    const now = {
      amount: 70,
      priority: 3,
      expiry: { type: "duration", unit: "hour", count: 2 },
      rollover: { percent: 10, maxAmount: null, maxRollovers: 1, priority: null },
      endAt: s.time(1000),
      updatedAt: s.time(10),
      occurrences: 1,
      nextOccurrenceAt: s.time(30),
    };
    s.expect.matches(changed, now, "the schedule");
    s.expect.equal(await s.client.grants.get(first?.id ?? ""), first, "the grant that was issued before");
    await s.at(30);
    const second = (await allGrants(s, { schedule: id }))[1];
    const terms = { amount: 70, priority: 3, expiresAt: s.time(90), rollover: { percent: 10 } };
    s.expect.matches(second, terms, "the grant that is issued after it");
  }),

  recurring(["R31", "R21"], "null takes expiry, rollover and endAt back", async (s) => {
    const credit = await s.newCredit({ defaultExpiry: { type: "duration", unit: "hour", count: 9 } });
    const { id } = await schedule(s, { credit, ...PERIOD, rollover: {}, endAt: s.time(40) });
    const changed = await s.client.schedules.update(id, { expiry: null, rollover: null, endAt: null });
    s.expect.matches(changed, { expiry: null, rollover: null, endAt: null }, "the schedule");
    await s.at(60);
    const [, ...later] = await allGrants(s, { schedule: id, category: "plan" });
    s.expect.equal(
      later.map(({ expiresAt, rollover }) => [tickOf(s, expiresAt), rollover]),
      [
        [300, null],
        [330, null],
      ],
      "grants that are issued after it: by the credit's default",
    );
  }),

  recurring("R31", "an amount in decimals is a change like any other", async (s) => {
    const credit = await s.newCredit({ scale: 2 });
    const { id } = await schedule(s, { credit });
    const update = (
      ...args: Parameters<typeof s.client.schedules.update>
    ): ReturnType<typeof s.client.schedules.update> => s.client.schedules.update(...args);
    s.expect.matches(
      await update(id, { amountDecimal: "2.5" }),
      { amount: 250, decimal: { amount: "2.50" } },
      "amount",
    );
    await s.refused(update(id, { amountDecimal: "2.555" }), 422, "precision_exceeded");
    await s.refused(update(id, { amount: 1, amountDecimal: "2.5" }), 422, "conflicting_fields");
    await s.refused(update(id, { amountDecimal: "90071992547409.92" }), 422, "amount_overflow");
    s.expect.equal((await s.client.schedules.get(id)).amount, 250, "amount after the refusals");
  }),

  recurring("R31", "a change that leaves no occurrence completes the schedule at once", async (s) => {
    const { id } = await schedule(s);
    await s.at(10);
    const changed = await s.client.schedules.update(id, { endAt: s.time(30) });
    s.expect.matches(changed, { status: "completed", nextOccurrenceAt: null, updatedAt: s.time(10) }, "the schedule");
    const told = await eventsOf(s, "schedule.updated", "schedule.completed");
    s.expect.equal(
      told.map(({ type }) => type),
      ["schedule.updated", "schedule.completed"],
      "events",
    );
    await s.at(100);
    s.expect.equal(await s.figures(), "100/0/100", "figures later");
  }),

  recurring("R31", "an end before the start is refused", async (s) => {
    const { id } = await schedule(s, { startAt: s.time(30) });
    for (const tick of [30, 29, -5]) {
      await s.refused(s.client.schedules.update(id, { endAt: s.time(tick) }), 422, "invalid_range");
    }
    s.expect.equal((await s.client.schedules.update(id, { endAt: s.time(31) })).endAt, s.time(31), "endAt");
  }),

  recurring("R31", "a change without a difference changes nothing, not even updatedAt", async (s) => {
    const made = await schedule(s, { ...PERIOD, rollover: { percent: 40 }, priority: 8 });
    await s.at(10);
    const again = { amount: 100, priority: 8, ...PERIOD, rollover: { percent: 40 }, endAt: null };
    s.expect.equal(await s.client.schedules.update(made.id, again), made, "with the same fields");
    s.expect.equal(await s.client.schedules.update(made.id, {}), made, "with no fields");
    s.expect.equal(await eventsOf(s, "schedule.updated"), [], "events");
  }),

  recurring("R31", "only a template can be applied to what was copied from it", async (s) => {
    const { id } = await schedule(s);
    await s.refused(s.client.schedules.update(id, { applyToExisting: true }), 422, "conflicting_fields");
    await s.refused(s.client.schedules.cancel(id, { applyToExisting: true }), 422, "conflicting_fields");
    s.expect.equal((await s.client.schedules.update(id, { applyToExisting: null })).status, "active", "null is absent");
  }),

  recurring(
    "R31",
    "nothing else of a schedule can change",
    async (s) => {
      const { id } = await schedule(s);
      const fields = {
        interval: "day",
        intervalCount: 2,
        startAt: s.time(1),
        anchor: s.time(1),
        credit: "credits",
        maxOccurrences: 3,
        category: "free",
        name: "x",
        metadata: {},
        status: "active",
      };
      for (const [field, value] of Object.entries(fields)) {
        const reply = await s.raw("PATCH", `/v1/schedules/${id}`, { body: { [field]: value } });
        s.expect.equal([reply.status, ...violationPointers(reply.body)], [400, `/${field}`], `answer to ${field}`);
      }
    },
    { tags: ["invalid-request"] },
  ),
];

const cancels: readonly Scenario[] = [
  recurring("R31", "a cancel stops later occurrences and leaves issued grants alone", async (s) => {
    const { id } = await schedule(s, { ...PERIOD, rollover: { expiry: { type: "none" } } });
    await s.at(10);
    const cancelled = await s.client.schedules.cancel(id);
    const expected = { status: "cancelled", nextOccurrenceAt: null, occurrences: 1, updatedAt: s.time(10) } as const;
    s.expect.matches(cancelled, expected, "the schedule");
    s.expect.equal(await s.figures(), "100/0/100", "figures after it");
    await s.at(100);
    s.expect.equal((await s.entries()).slice(1), ["grant_expired -100/0/0", "rolled_over +100/0/0"], "entries later");
    const [told, ...more] = await eventsOf(s, "schedule.cancelled");
    s.expect.matches(told, { createdAt: s.time(10), data: { scheduleId: id } }, "the event");
    s.expect.equal(more, [], "further events");
  }),

  recurring(["R31", "R70"], "cancelling again is a 200 that changes nothing, whatever else it says", async (s) => {
    const { id } = await schedule(s);
    const cancelled = await s.client.schedules.cancel(id);
    await s.at(10);
    const again = await s.client.schedules.cancel(id, { applyToExisting: true }).withResponse();
    s.expect.equal([again.response.status, again.data], [200, cancelled], "status and schedule");
    s.expect.equal((await eventsOf(s, "schedule.cancelled")).length, 1, "events");
  }),

  recurring(["R31", "R12"], "an occurrence at the instant of the cancel was issued before it", async (s) => {
    const { id } = await schedule(s, { startAt: s.time(30) });
    await s.at(30);
    s.expect.matches(await s.client.schedules.cancel(id), { occurrences: 1 }, "the schedule");
    s.expect.equal(await s.figures(), "100/0/100", "figures");
  }),

  recurring("R31", "a schedule that is cancelled or completed does not change any more", async (s) => {
    const { id: cancelled } = await schedule(s);
    await s.client.schedules.cancel(cancelled);
    await s.refused(s.client.schedules.update(cancelled, { amount: 5 }), 409, "schedule_cancelled");
    await s.refused(s.client.schedules.update(cancelled, {}), 409, "schedule_cancelled");
    const { id: completed } = await schedule(s, { maxOccurrences: 1 });
    await s.refused(s.client.schedules.update(completed, { endAt: null }), 409, "schedule_completed");
    await s.refused(s.client.schedules.cancel(completed), 409, "schedule_completed");
    s.expect.equal((await s.client.schedules.get(completed)).status, "completed", "status");
  }),
];

/** R31 Change and cancel. */
export const scheduleChanges: readonly Scenario[] = [...changes, ...cancels];
