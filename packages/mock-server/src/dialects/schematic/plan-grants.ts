import type { CreateSchedule, RolloverInput } from "../../ledger/commands.ts";
import { type Plan, Schedule } from "../../ledger/recurrence.ts";
import type { Credit } from "../../ledger/state.ts";
import type { CalendarUnit } from "../../ledger/terms.ts";
import { type PlanGrantDocument, type Reading, read, readAll } from "./documents.ts";
import { checkExpiryFields, expiryPolicyOf } from "./expiry.ts";
import type { components } from "./generated/types.ts";
import { ledgerId, vendorId } from "./ids.ts";
import { ROLLOVER_PRIORITY } from "./priorities.ts";
import { type Bad, isBad } from "./refuse.ts";
import { fromUnits, toUnits } from "./units.ts";

type Schemas = components["schemas"];

/** A plan grant: what a plan gives its subscribers of a credit, again and again or once. */
export interface PlanGrant {
  readonly id: string;
  readonly plan: Plan;
  readonly credit: Credit;
  readonly document: PlanGrantDocument;
  readonly createdAt: number;
  readonly updatedAt: number;
}

const UNITS: Readonly<Record<Schemas["ResetCadence"], CalendarUnit>> = {
  daily: "day",
  weekly: "week",
  monthly: "month",
  quarterly: "quarter",
  every_6_months: "half_year",
  yearly: "year",
};

const CADENCES: Readonly<Record<CalendarUnit, Schemas["ResetCadence"]>> = {
  hour: "daily",
  day: "daily",
  week: "weekly",
  month: "monthly",
  quarter: "quarterly",
  half_year: "every_6_months",
  year: "yearly",
};

/** Cadences that always run from the start of the subscription. */
const FROM_ENROLMENT: ReadonlySet<Schemas["ResetCadence"]> = new Set(["daily", "weekly"]);

/** What a template of the ledger says. */
export type Terms = Pick<
  CreateSchedule,
  "interval" | "resetStart" | "maxOccurrences" | "expiry" | "rollover" | "category"
> & {
  readonly amount: number;
};

/** A plan grant in the ledger's terms; of the amount 0 there is nothing to issue. */
export function templateTerms(credit: Credit, input: PlanGrantDocument["input"]): Terms | Bad {
  const amount = toUnits(input.credit_amount, credit);
  if (isBad(amount)) return amount;
  const isOnce = input.reset_type === "no_reset";
  const isCalendar = input.reset_start === "first_of_month" && !FROM_ENROLMENT.has(input.reset_cadence);
  const common = {
    amount,
    category: "plan",
    interval: isOnce ? "month" : UNITS[input.reset_cadence],
    resetStart: isCalendar && !isOnce ? "calendar" : "anniversary",
  } as const;
  if (!isOnce) {
    const { rollover_percentage: percent } = input;
    return { ...common, expiry: { type: "period" }, ...(percent ? { rollover: rolloverOf(percent) } : {}) };
  }
  if (!input.expiry_type) return { ...common, maxOccurrences: 1 };
  const fields = {
    type: input.expiry_type,
    unit: input.expiry_unit ?? null,
    count: input.expiry_unit_count ?? null,
  };
  const wrong = checkExpiryFields(fields);
  if (wrong !== null) return wrong;
  return { ...common, maxOccurrences: 1, expiry: expiryPolicyOf(fields) ?? { type: "none" } };
}

/** What rolls over is spent before the next grant, ends at the next reset and never rolls again. */
export function rolloverOf(percent: number): RolloverInput {
  return { percent, maxRollovers: 1, priority: ROLLOVER_PRIORITY, expiry: { type: "period" } };
}

/** Every plan grant in creation order; those that the unified API made among them. */
export function allPlanGrants(call: Reading): PlanGrant[] {
  const own = readAll(call, "plan-grant").flatMap(({ id, body, createdAt, updatedAt }) => {
    const plan = call.ledger.findPlan(body.plan);
    const credit = call.ledger.findCredit(body.credit);
    return plan === undefined || credit === undefined
      ? []
      : [{ id, plan, credit, document: body, createdAt, updatedAt }];
  });
  const others = call.ledger.schedules.flatMap((schedule) => {
    const isTemplate = schedule.owner.scope === "plan" && schedule.status === "active";
    return isTemplate && read(call, "plan-grant-of", schedule.id) === undefined ? foreign(schedule) : [];
  });
  return [...own, ...others].sort((a, b) => a.createdAt - b.createdAt);
}

export function planGrantsOf(call: Reading, plan: Plan): PlanGrant[] {
  return allPlanGrants(call).filter((planGrant) => planGrant.plan === plan);
}

export function findPlanGrant(call: Reading, id: string): PlanGrant | undefined {
  const document = read(call, "plan-grant", id);
  if (document !== undefined) return allPlanGrants(call).find((planGrant) => planGrant.id === id);
  const own = ledgerId("planGrant", "sch_", id);
  const schedule = own === undefined ? undefined : call.ledger.find(Schedule, own);
  if (schedule === undefined || schedule.owner.scope !== "plan" || schedule.status !== "active") return undefined;
  return read(call, "plan-grant-of", schedule.id) === undefined ? foreign(schedule)[0] : undefined;
}

/** A template of the unified API, as Schematic would have been told of it. */
function foreign(schedule: Schedule): PlanGrant[] {
  const { plan } = schedule.owner;
  if (plan === null) return [];
  const { credit, expiry, rollover, createdAt, updatedAt } = schedule;
  const isOnce = schedule.maxOccurrences === 1;
  const document: PlanGrantDocument = {
    plan: plan.id,
    credit: credit.id,
    template: schedule.id,
    input: {
      credit_amount: fromUnits(schedule.amount, credit),
      reset_cadence: CADENCES[schedule.interval],
      reset_start: schedule.resetStart === "calendar" ? "first_of_month" : "billing_period",
      reset_type: isOnce ? "no_reset" : "plan_period",
      rollover_percentage: rollover?.percent ?? 0,
      expiry_type: expiry === null || !isOnce ? null : expiry.type === "none" ? "no_expiry" : "duration",
    },
  };
  return [{ id: vendorId("planGrant", schedule.id), plan, credit, document, createdAt, updatedAt }];
}
