import type { Scenario } from "../scenario.ts";
import { allGrants, eventsOf, recurring, schedule, timeline } from "./recurring.ts";

const ABSOLUTE = { needs: ["clock", "fresh"] } as const;
const MAX = Number.MAX_SAFE_INTEGER;

/** R29 Issuance: occurrences that cannot issue. */
export const skippedOccurrences: readonly Scenario[] = [
  recurring(["R29", "R72"], "an occurrence that would overflow issues nothing, counts, and is told", async (s) => {
    await s.grant(MAX - 150);
    const { id } = await schedule(s, { startAt: s.time(30), maxOccurrences: 3 });
    await s.at(60);
    s.expect.equal((await s.entries()).slice(1), ["grant_issued +100/0/0"], "entries");
    s.expect.matches(
      await s.client.schedules.get(id),
      { occurrences: 2, nextOccurrenceAt: s.time(90) },
      "the schedule",
    );
    const [skipped] = await eventsOf(s, "schedule.skipped");
    const data = { scheduleId: id, amount: 100, reason: "amount_overflow" };
    s.expect.matches(skipped, { createdAt: s.time(60), data }, "the event");
    await s.consume(100);
    await s.at(95);
    s.expect.equal((await s.entries()).at(-1), "grant_issued +100/0/0", "the next one fits again");
    s.expect.matches(
      await s.client.schedules.get(id),
      { occurrences: 3, status: "completed" },
      "the schedule at its end",
    );
  }),

  recurring(["R29", "R72"], "what is issued at once and would overflow is refused, and nothing is made", async (s) => {
    await s.grant(MAX - 99);
    await s.refused(schedule(s), 422, "amount_overflow");
    s.expect.equal((await s.client.schedules.list({ account: s.account })).data, [], "schedules");
    s.expect.equal((await schedule(s, { startAt: s.time(500) })).status, "active", "one that starts later");
  }),

  recurring(
    "R29",
    "an occurrence whose grant would end after the year 9999 is skipped when it is due, and refused at once",
    async (s) => {
      const expiry = { type: "duration", unit: "year", count: 7974 } as const;
      await s.refused(schedule(s, { expiry }), 422, "invalid_expiry");
      s.expect.equal((await s.client.schedules.list({ account: s.account })).data, [], "schedules");
      const { id } = await schedule(s, { startAt: s.time(30), maxOccurrences: 2, expiry });
      await s.at(60);
      s.expect.equal(await timeline(s), [], "entries");
      s.expect.matches(await s.client.schedules.get(id), { status: "completed", occurrences: 2 }, "the schedule");
      const reasons = (await eventsOf(s, "schedule.skipped")).map(({ data }) => ("reason" in data ? data.reason : "?"));
      s.expect.equal(reasons, ["invalid_expiry", "invalid_expiry"], "why they were skipped");
      const fits = await schedule(s, { expiry: { ...expiry, count: 7973 }, maxOccurrences: 1 });
      s.expect.equal(
        (await allGrants(s, { schedule: fits.id }))[0]?.expiresAt,
        "9999-01-01T02:00:00.000Z",
        "a last year",
      );
    },
    ABSOLUTE,
  ),

  recurring(
    "R29",
    "a schedule whose next occurrence lies after the year 9999 is completed",
    async (s) => {
      const never = { interval: "year", intervalCount: 10_000 } as const;
      const made = await schedule(s, { ...never, expiry: { type: "none" } });
      s.expect.matches(made, { status: "completed", occurrences: 1, nextOccurrenceAt: null }, "the schedule");
      await s.refused(schedule(s, { ...never, expiry: { type: "period" } }), 422, "invalid_expiry");
      s.expect.equal(await s.figures(), "100/0/100", "figures");
    },
    ABSOLUTE,
  ),
];
