import type { components } from "@opencredits/sdk/types";
import type { Scenario } from "../scenario.ts";
import { allGrants, copyOf, newPlan, recurring, subscribe, template, tickOf, timeline } from "./recurring.ts";

type Unit = components["schemas"]["CalendarUnit"];

const ABSOLUTE = { needs: ["clock", "fresh"] } as const;
const PERIOD = { expiry: { type: "period" } } as const;

/** R82 Subscription: where the occurrences of its copies lie. */
export const copyAnchors: readonly Scenario[] = [
  recurring(
    ["R82", "R29"],
    "a copy that starts between two occurrences issues at its start as well, which counts",
    async (s) => {
      const plan = await newPlan(s);
      await template(s, plan, { ...PERIOD, maxOccurrences: 2 });
      const subscription = await subscribe(s, plan, { anchor: s.time(12) });
      s.expect.matches(await copyOf(s, subscription), { occurrences: 1, nextOccurrenceAt: s.time(12) }, "the copy");
      await s.at(100);
      const entries = ["@0 grant_issued +100/0/0", "@12 grant_expired -100/0/0", "@12 grant_issued +100/0/0"];
      s.expect.equal(await timeline(s), [...entries, "@42 grant_expired -100/0/0"], "entries");
      s.expect.matches(
        await copyOf(s, subscription),
        { status: "completed", occurrences: 2, updatedAt: s.time(12) },
        "end",
      );
    },
  ),

  recurring(["R82", "R29"], "a copy that starts at an occurrence issues once there", async (s) => {
    const plan = await newPlan(s);
    await template(s, plan, PERIOD);
    const subscription = await subscribe(s, plan, { anchor: s.time(-60) });
    s.expect.matches(await copyOf(s, subscription), { occurrences: 1, nextOccurrenceAt: s.time(30) }, "the copy");
    s.expect.equal(await timeline(s), ["@0 grant_issued +100/0/0"], "entries");
  }),

  recurring(["R82", "R30"], "a subscription of the past starts late: its copies issue what covers now", async (s) => {
    const plan = await newPlan(s);
    await template(s, plan, PERIOD);
    const rows: readonly (readonly [startAt: number, anchor: number, from: number, until: number])[] = [
      [-75, -75, -15, 15],
      [-75, -70, -10, 20],
      [-10, 12, -10, 12],
      [-18, 12, -18, 12],
    ];
    for (const [startAt, anchor, from, until] of rows) {
      const subscription = await subscribe(s, plan, { startAt: s.time(startAt), anchor: s.time(anchor) });
      const copy = await copyOf(s, subscription);
      const what = `a start at ${startAt} with the anchor at ${anchor}`;
      s.expect.matches(subscription, { status: "active", startAt: s.time(startAt) }, what);
      s.expect.matches(copy, { occurrences: 1, nextOccurrenceAt: s.time(until) }, what);
      const ticks = (await allGrants(s, { schedule: copy.id })).map((grant) => [
        tickOf(s, grant.effectiveAt),
        tickOf(s, grant.expiresAt),
      ]);
      s.expect.equal(ticks, [[from, until]], `grants of ${what}`);
    }
  }),

  recurring(
    "R82",
    "a calendar copy counts from the beginning of its day, its week or its year",
    async (s) => {
      // A Wednesday.
      await s.clock.set("2026-02-18T13:45:00.000Z");
      const rows: readonly (readonly [Unit, number, anchor: string, next: string])[] = [
        ["hour", 1, "2026-02-18T00:00", "2026-02-18T14:00"],
        ["hour", 5, "2026-02-18T00:00", "2026-02-18T15:00"],
        ["day", 1, "2026-02-18T00:00", "2026-02-19T00:00"],
        ["week", 1, "2026-02-16T00:00", "2026-02-23T00:00"],
        ["week", 2, "2026-02-16T00:00", "2026-03-02T00:00"],
        ["month", 1, "2026-01-01T00:00", "2026-03-01T00:00"],
        ["month", 5, "2026-01-01T00:00", "2026-06-01T00:00"],
        ["quarter", 1, "2026-01-01T00:00", "2026-04-01T00:00"],
        ["half_year", 1, "2026-01-01T00:00", "2026-07-01T00:00"],
        ["year", 1, "2026-01-01T00:00", "2027-01-01T00:00"],
      ];
      for (const [index, [interval, intervalCount, anchor, next]] of rows.entries()) {
        const plan = await newPlan(s, `p${index}`);
        await template(s, plan, { interval, intervalCount, resetStart: "calendar" });
        const copy = await copyOf(s, await subscribe(s, plan, { anchor: "2026-02-03T00:00:00Z" }));
        const times = [copy.anchor, copy.nextOccurrenceAt].map((instant) => instant?.slice(0, 16));
        s.expect.equal(times, [anchor, next], `anchor and next occurrence of ${intervalCount} ${interval}`);
        s.expect.matches(copy, { resetStart: "calendar", occurrences: 1 }, `the copy of ${intervalCount} ${interval}`);
      }
    },
    ABSOLUTE,
  ),

  recurring(
    "R82",
    "a week begins on Monday, on a Sunday as on a Monday",
    async (s) => {
      const plan = await newPlan(s);
      await template(s, plan, { interval: "week", resetStart: "calendar", ...PERIOD });
      for (const [startAt, anchor, occurrences] of [
        ["2026-02-22T23:59:59.999Z", "2026-02-16T00:00:00.000Z", 1],
        ["2026-02-23T00:00:00.000Z", "2026-02-23T00:00:00.000Z", 1],
      ] as const) {
        await s.clock.set(startAt);
        const copy = await copyOf(s, await subscribe(s, plan));
        s.expect.matches(copy, { anchor, occurrences }, `the copy of ${startAt}`);
      }
    },
    ABSOLUTE,
  ),
];
