import fc from "fast-check";
import type { Json } from "../model/types.ts";
import { type Choice, write } from "./choice.ts";
import {
  account,
  amount,
  anchorAt,
  type Body,
  credit,
  deadline,
  externalKey,
  field,
  inPath,
  join,
  labels,
  MOST,
  type Part,
  rollover,
  sometimes,
} from "./parts.ts";

/** A recurrence that a jump of weeks does not turn into thousands of grants: the short ones are counted. */
const recurrence: Part = fc.oneof(
  {
    weight: 12,
    arbitrary: join(
      field("interval", "hour"),
      sometimes(5, field("intervalCount", 1, 2, 3)),
      field("maxOccurrences", 1, 2, 2, 3, 4),
    ),
  },
  {
    weight: 4,
    arbitrary: join(field("interval", "day"), field("intervalCount", 1, 2), field("maxOccurrences", 1, 3, 6)),
  },
  { weight: 2, arbitrary: join(field("interval", "week"), sometimes(2, field("maxOccurrences", 2))) },
  {
    weight: 8,
    arbitrary: join(
      field("interval", "month", "month", "quarter", "half_year", "year"),
      sometimes(2, field("intervalCount", 1, 2, 5)),
      sometimes(2, field("maxOccurrences", 1, 2)),
    ),
  },
  { weight: 1, arbitrary: fc.constantFrom<Body>({ interval: "year", intervalCount: 10_000 }) },
);

const expiry: Part = fc.oneof(
  { weight: 5, arbitrary: fc.constant({}) },
  { weight: 8, arbitrary: fc.constant<Body>({ expiry: { type: "period" } }) },
  {
    weight: 6,
    arbitrary: field(
      "expiry",
      { type: "duration", unit: "hour", count: 1 },
      { type: "duration", unit: "hour", count: 3 },
      { type: "duration", unit: "month", count: 1 },
      { type: "billing_periods", count: 1 },
      { type: "billing_periods", count: 2 },
      { type: "none" },
      null,
    ),
  },
  { weight: 1, arbitrary: field("expiry", { type: "period", count: 1 }, { type: "duration", unit: "hour" }) },
);

const scope: Part = fc.oneof(
  { weight: 10, arbitrary: account },
  {
    weight: 8,
    arbitrary: field("plan", "pro", "pro", "pro", "pro", "pro", "pro", "basic", "@pln:0", "@pln:0", "nothing"),
  },
  { weight: 3, arbitrary: inPath("subscription", "sub") },
  { weight: 1, arbitrary: fc.constantFrom<Body>({}, { account: "a", plan: "pro" }) },
);

/** A plan's template takes its times from the subscription, which other schedules do not know how to. */
function withoutStrangeTimes(body: Body): Body {
  const { startAt, anchor, resetStart, ...rest } = body;
  const isTemplate = body.plan !== undefined;
  if (isTemplate) return { ...rest, ...(resetStart === undefined ? {} : { resetStart }) };
  return { ...rest, ...(startAt === undefined ? {} : { startAt }), ...(anchor === undefined ? {} : { anchor }) };
}

const times: Part = join(
  sometimes(5, anchorAt("startAt")),
  sometimes(4, anchorAt("anchor")),
  sometimes(4, field("resetStart", "calendar", "anniversary")),
  sometimes(3, deadline("endAt")),
);

/** The terms of a schedule of any scope. */
export const scheduleTerms: Part = join(
  amount(12, MOST - 5),
  recurrence,
  sometimes(2, field("priority", 10, 100, 200)),
  sometimes(2, field("category", "free", "purchased", "plan")),
  expiry,
  sometimes(4, rollover),
);

const period: Part = join(
  sometimes(4, field("interval", "hour", "day", "week", "month", "quarter")),
  sometimes(2, field("intervalCount", 1, 2)),
  sometimes(4, anchorAt("anchor")),
);

const noMoreThanLabels: Part = labels.map(({ metadata }): Body => (metadata === undefined ? {} : { metadata }));

const patchedExpiry: fc.Arbitrary<Json> = fc.constantFrom<Json>({ type: "period" }, { type: "none" }, null);

export const recurrences: readonly Choice[] = [
  write(14, "createSchedule", {
    body: join(
      scope,
      credit,
      scheduleTerms,
      fc.oneof({ weight: 12, arbitrary: times }, fc.constant<Body>({ resetStart: "calendar", startAt: "@tick+1" })),
      sometimes(1, field("name", "monthly")),
      noMoreThanLabels,
      externalKey,
    ).chain((body) => fc.constantFrom(...Array.from({ length: 9 }, () => withoutStrangeTimes(body)), body)),
  }),
  // What such a late start covers has ended already (R30).
  write(2, "createSchedule", {
    body: join(
      field("account", "a", "b"),
      amount(9),
      field("interval", "day", "week", "month"),
      field("startAt", "@tick-3", "@tick-2-1", "@tick-40", "2026-01-30T10:00:00Z"),
      field("expiry", { type: "duration", unit: "hour", count: 1 }, { type: "duration", unit: "hour", count: 3 }),
      field("maxOccurrences", 1, 2, 3),
      sometimes(5, rollover),
    ),
  }),
  write(5, "updateSchedule", {
    path: inPath("schedule", "sch"),
    body: join(
      sometimes(5, amount(8, MOST - 7)),
      sometimes(3, field("priority", 5, 100)),
      sometimes(
        3,
        patchedExpiry.map((value) => ({ expiry: value })),
      ),
      sometimes(2, fc.oneof(rollover, fc.constant<Body>({ rollover: null }))),
      sometimes(4, fc.oneof(deadline("endAt"), field("endAt", null))),
      sometimes(3, field("applyToExisting", true, false)),
    ),
  }),
  write(3, "cancelSchedule", {
    path: inPath("schedule", "sch"),
    body: sometimes(4, field("applyToExisting", true, false)),
  }),
  write(3, "createPlan", {
    body: join(field("code", "pro", "basic", "basic", "team"), sometimes(3, field("name", "Pro")), noMoreThanLabels),
  }),
  write(1, "updatePlan", {
    path: field("plan", "pro", "basic", "@pln:0"),
    body: join(sometimes(5, field("name", "Plus", null)), sometimes(5, field("metadata", { team: "x" }, null))),
  }),
  write(1, "archivePlan", { path: field("plan", "basic", "team", "pro") }),
  write(9, "createSubscription", {
    body: join(
      account,
      field("plan", "pro", "pro", "pro", "pro", "pro", "pro", "basic", "@pln:0", "@pln:0", "nothing"),
      sometimes(6, anchorAt("startAt")),
      period,
      noMoreThanLabels,
      externalKey,
    ),
  }),
  write(4, "cancelSubscription", {
    path: inPath("subscription", "sub"),
    body: join(sometimes(8, field("at", "now", "period_end", "period_end")), sometimes(5, field("voidGrants", true))),
  }),
  write(6, "changeSubscription", {
    path: inPath("subscription", "sub"),
    body: join(
      field("plan", "pro", "basic", "@pln:0"),
      period,
      sometimes(5, field("voidGrants", true, false)),
      noMoreThanLabels,
      externalKey,
    ),
  }),
];
