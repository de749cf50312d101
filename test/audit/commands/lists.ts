import fc from "fast-check";
import type { OpenRequest, Step, Wait } from "../steps.ts";
import { batchOf, imports } from "./bulk.ts";
import { grantWrites } from "./grants.ts";
import { holds } from "./holds.ts";
import { type Body, strategies } from "./parts.ts";
import { failPayments, poolRules } from "./pool-rules.ts";
import { reads } from "./reads.ts";
import { recurrences, scheduleTerms } from "./recurrence.ts";
import { settings } from "./settings.ts";
import { spending } from "./spending.ts";

const singleWrites = [...grantWrites, ...spending, ...holds, ...settings, ...recurrences, ...poolRules];

/** Any write. */
export const anyWrite: fc.Arbitrary<OpenRequest> = fc.oneof(
  ...singleWrites,
  imports,
  batchOf(fc.oneof(...singleWrites)),
);

/** Any request of the contract that the schema allows, and now and then payments begin to fail. */
export const anyRequest: fc.Arbitrary<OpenRequest> = fc.oneof(
  ...singleWrites,
  imports,
  batchOf(fc.oneof(...singleWrites)),
  failPayments,
  ...reads,
);

/** Any read. */
export const anyRead: fc.Arbitrary<OpenRequest> = fc.oneof(...reads);

/** Mostly no time passes; when it does, it aims at deadlines. */
export const anyWait: fc.Arbitrary<Wait> = fc.oneof(
  { weight: 44, arbitrary: fc.constant<Wait>({ kind: "none" }) },
  { weight: 8, arbitrary: fc.constantFrom(-1, 0, 0, 0, 1).map((ms): Wait => ({ kind: "due", ms })) },
  {
    weight: 5,
    arbitrary: fc
      .tuple(fc.integer({ min: 1, max: 3 }), fc.constantFrom(-1, 0, 0, 1))
      .map(([ticks, ms]): Wait => ({ kind: "tick", ticks, ms })),
  },
  { weight: 2, arbitrary: fc.constantFrom(1, 999, 1000).map((ms): Wait => ({ kind: "ms", ms })) },
  {
    weight: 1,
    arbitrary: fc.constantFrom(24, 25, 30 * 24, 40 * 24).map((ticks): Wait => ({ kind: "tick", ticks, ms: 0 })),
  },
);

/** One step: a new request, or now and then an earlier one word for word (R65). */
export const anyStep: fc.Arbitrary<Step> = fc.record({
  wait: anyWait,
  pageSize: fc.constantFrom(100, 100, 20, 3, 1),
  request: fc.oneof(
    { weight: 20, arbitrary: anyRequest },
    { weight: 1, arbitrary: fc.nat({ max: 5 }).map((repeat) => ({ repeat })) },
  ),
});

function start(operationId: string, body: Body, path?: Body): Step {
  const request = { operationId, body, ...(path === undefined ? {} : { path }) };
  return { wait: { kind: "none" }, pageSize: 100, request };
}

/** A few grants that end together, a hold and a debit, so that a list need not build them up first. */
const someCredit: fc.Arbitrary<readonly Step[]> = fc
  .array(fc.tuple(fc.integer({ min: 3, max: 15 }), fc.constantFrom("@tick+2", "@tick+3", "@tick+4", null)), {
    maxLength: 4,
  })
  .map((grants) => [
    ...grants.map(([size, expiresAt]) => start("createGrant", { account: "a", amount: size, expiresAt })),
    ...grants.slice(1, 2).map(() => start("createGrant", { account: "b", credit: "gold", amountDecimal: "0.15" })),
    ...grants.slice(2, 3).map(() => start("createReservation", { account: "a", amount: 4, expiresAt: "@tick+3" })),
    ...grants.slice(3, 4).map(() => start("createDebit", { account: "a", amount: 5 })),
  ]);

const PLAN = { plan: "pro", interval: "hour", maxOccurrences: 3, expiry: { type: "period" } };

/** What goes on by itself: a plan with a subscriber, a schedule, a rule that tops up, an alert. Half the lists have some. */
const someRules: fc.Arbitrary<readonly Step[]> = fc.oneof(
  { weight: 1, arbitrary: fc.constant<readonly Step[]>([]) },
  {
    weight: 1,
    arbitrary: fc
      .record({
        template: fc.constantFrom<Body>(
          { rollover: { percent: 50 } },
          { resetStart: "calendar" },
          { interval: "month" },
        ),
        schedule: scheduleTerms,
        startAt: fc.constantFrom("@tick+0", "@tick+1", "@now+0", "@tick+1-1"),
        topUp: fc.constantFrom<Body>(
          { amount: 5 },
          { amount: 4, cooldownSeconds: 7200 },
          { amount: 2, multiple: false, cooldownSeconds: 5400 },
          { target: 9, cooldownSeconds: 3600 },
        ),
        kinds: fc.subarray(["plan", "schedule", "topUp", "alert"], { minLength: 1 }),
      })
      .map(({ template, schedule, startAt, topUp, kinds }) => [
        ...(kinds.includes("plan")
          ? [
              start("createSchedule", { ...PLAN, amount: 7, ...template }),
              start("createSubscription", { account: "a", plan: "pro", startAt }),
            ]
          : []),
        ...(kinds.includes("schedule") ? [start("createSchedule", { account: "a", ...schedule, startAt })] : []),
        ...(kinds.includes("alert")
          ? [start("createAlert", { account: "a", threshold: 0 }), start("createAlert", { account: "a", threshold: 5 })]
          : []),
        ...(kinds.includes("topUp")
          ? [start("putAutoTopUp", { threshold: 3, ...topUp }, { account: "a", credit: "credits" })]
          : []),
      ]),
  },
);

/** What every list starts with: two accounts, a credit with decimals, a plan, a bundle, and a debt in a third of them. */
export const anyStart: fc.Arbitrary<readonly Step[]> = fc
  .record({
    burnStrategy: fc.constantFrom(...strategies),
    creditLimit: fc.constantFrom(0, 0, 0, 5, 20),
    debt: fc.constantFrom(0, 0, 40),
    policy: fc.constantFrom("expire", "expire", "rollover", "none"),
    credit: someCredit,
    rules: someRules,
  })
  .map(({ burnStrategy, creditLimit, debt, policy: defaultRolloverPolicy, credit: given, rules }) => [
    start("createAccount", { externalId: "a", name: "Ada" }),
    start("createAccount", { externalId: "b" }),
    start("createCredit", { code: "gold", scale: 2, burnStrategy }),
    start("updateCredit", { burnStrategy, defaultRolloverPolicy }, { credit: "credits" }),
    start("createPlan", { code: "pro" }),
    start("createBundle", { code: "small", quantity: 5 }),
    ...(creditLimit === 0 ? [] : [start("setCreditLimit", { creditLimit }, { account: "a", credit: "credits" })]),
    ...given,
    ...rules,
    ...(debt === 0 ? [] : [start("createDebit", { account: "a", amount: debt, overage: "overflow" })]),
  ]);

/** A list of up to `most` steps after the start. */
export function anySteps(most: number): fc.Arbitrary<readonly Step[]> {
  const list = fc.array(anyStep, { minLength: 1, maxLength: most, size: "max" });
  return fc.tuple(anyStart, list).map((parts) => parts.flat());
}
