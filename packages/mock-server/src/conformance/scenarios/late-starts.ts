import type { Scenario } from "../scenario.ts";
import { allGrants, DAY, eventsOf, recurring, schedule, tickOf, timeline } from "./recurring.ts";

const PERIOD = { expiry: { type: "period" } } as const;

/** R30 Late start. */
export const lateStarts: readonly Scenario[] = [
  recurring("R30", "a late start issues the occurrence that covers now, at once, and none before it", async (s) => {
    const made = await schedule(s, { startAt: s.time(-75), ...PERIOD });
    s.expect.matches(made, { occurrences: 1, nextOccurrenceAt: s.time(15), status: "active" }, "the schedule");
    s.expect.equal(await timeline(s), ["@0 grant_issued +100/0/0"], "entries");
    const [grant, ...further] = await allGrants(s, { schedule: made.id });
    const terms = { effectiveAt: s.time(-15), createdAt: s.time(0), expiresAt: s.time(15), status: "active" } as const;
    s.expect.matches(grant, terms, "the grant");
    s.expect.equal(further, [], "further grants");
    await s.at(15);
    s.expect.equal((await timeline(s)).slice(1), ["@15 grant_expired -100/0/0", "@15 grant_issued +100/0/0"], "then");
  }),

  recurring("R30", "what is issued at once belongs to the operation of the request", async (s) => {
    const { id } = await schedule(s, { startAt: s.time(-10) });
    const [entry] = await s.entryObjects();
    const [grant] = await allGrants(s, { schedule: id });
    s.expect.matches(entry, { origin: "api", effectiveAt: s.time(0), grantId: grant?.id ?? "" }, "the entry");
  }),

  recurring("R30", "an occurrence exactly now is issued now", async (s) => {
    const made = await schedule(s, { startAt: s.time(-30) });
    s.expect.matches(made, { occurrences: 1, nextOccurrenceAt: s.time(30) }, "the schedule");
    s.expect.equal(tickOf(s, (await allGrants(s))[0]?.effectiveAt ?? null), 0, "effectiveAt");
  }),

  recurring("R30", "where no occurrence lies between startAt and now, nothing is issued yet", async (s) => {
    const made = await schedule(s, { startAt: s.time(-10), anchor: s.time(12) });
    s.expect.matches(made, { occurrences: 0, nextOccurrenceAt: s.time(12) }, "the schedule");
    s.expect.equal(await s.figures(), "0/0/0", "figures");
    await s.at(12);
    s.expect.equal(await s.figures(), "100/0/100", "figures at the first occurrence");
  }),

  recurring("R30", "a grant that would have ended by now is not issued, but counts", async (s) => {
    const expiry = { type: "duration", unit: "hour", count: 1 } as const;
    const terms = { interval: "day", expiry, maxOccurrences: 2 } as const;
    const late = await schedule(s, { ...terms, startAt: s.time(-DAY - 30) });
    s.expect.matches(late, { occurrences: 1, nextOccurrenceAt: s.time(DAY - 30) }, "a grant that ends exactly now");
    s.expect.equal(await timeline(s), [], "entries");
    const [skipped] = await eventsOf(s, "schedule.skipped");
    s.expect.matches(
      skipped,
      { createdAt: s.time(0), data: { scheduleId: late.id, reason: "invalid_expiry" } },
      "event",
    );
    const startAt = new Date(s.startMs - 30 * 120_000 + 1).toISOString();
    await schedule(s, { ...terms, startAt, maxOccurrences: 1 });
    s.expect.equal(await s.figures(), "100/0/100", "figures with one that ends a millisecond later");
    await s.at(1);
    s.expect.equal(await s.figures(), "0/0/0", "figures after it");
    await s.at(DAY);
    s.expect.matches(await s.client.schedules.get(late.id), { status: "completed", occurrences: 2 }, "the second one");
  }),

  recurring("R30", "the late occurrence counts towards maxOccurrences, those passed over do not", async (s) => {
    const once = await schedule(s, { startAt: s.time(-100), maxOccurrences: 1 });
    s.expect.matches(once, { occurrences: 1, status: "completed", nextOccurrenceAt: null }, "with one occurrence");
    const twice = await schedule(s, { startAt: s.time(-100), maxOccurrences: 2 });
    s.expect.matches(twice, { occurrences: 1, status: "active", nextOccurrenceAt: s.time(20) }, "with two");
    const expiry = { type: "duration", unit: "hour", count: 1 } as const;
    const skipped = await schedule(s, { startAt: s.time(-DAY - 60), interval: "day", maxOccurrences: 1, expiry });
    s.expect.matches(skipped, { occurrences: 1, status: "completed" }, "with one that is skipped");
    s.expect.equal(await s.figures(), "200/0/200", "figures");
  }),

  recurring("R30", "an occurrence at or after endAt is not made up for: the schedule is completed", async (s) => {
    const made = await schedule(s, { startAt: s.time(-75), endAt: s.time(-15) });
    s.expect.matches(made, { occurrences: 0, status: "completed", nextOccurrenceAt: null }, "ended before the last");
    s.expect.equal(await timeline(s), [], "entries");
    const last = await schedule(s, { startAt: s.time(-75), endAt: s.time(-14) });
    s.expect.matches(last, { occurrences: 1, status: "completed", nextOccurrenceAt: null }, "ended after the last");
    s.expect.equal(await s.figures(), "100/0/100", "figures");
  }),

  recurring(["R30", "R34"], "a late grant burns as what it is: older than one made before it", async (s) => {
    const credit = await s.newCredit({ burnStrategy: "first_in_first_out" });
    await s.grant(50, { credit });
    const { id } = await schedule(s, { credit, startAt: s.time(-10) });
    const [late] = await allGrants(s, { schedule: id });
    const debit = await s.consume(110, { credit });
    s.expect.equal(
      debit.allocations.map(({ grantId, amount }) => [grantId === late?.id, amount]),
      [
        [true, 100],
        [false, 10],
      ],
      "allocations: the late grant first",
    );
  }),
];
