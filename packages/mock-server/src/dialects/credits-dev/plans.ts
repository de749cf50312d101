import { type Refusal, refuse } from "../../ledger/failures.ts";
import type { Ledger } from "../../ledger/ledger.ts";
import { quote } from "../../ledger/preconditions.ts";
import type { Plan, Schedule } from "../../ledger/recurrence.ts";
import type { CalendarUnit } from "../../ledger/terms.ts";
import type { DialectCall } from "../dialect.ts";
import { withPrefix } from "../uuid.ts";
import type { components } from "./generated/types.ts";
import { fieldsOf } from "./notes.ts";
import { fromUnits } from "./units.ts";

type Schemas = components["schemas"];

/** Kind of the documents with what the unified API's plans do not have: description, price, inactive. */
export const PLAN_NOTES = "plan";

const UNITS: Readonly<Record<Schemas["PlanInput"]["interval"], CalendarUnit>> = {
  "1d": "day",
  week: "week",
  month: "month",
};
const ADVERBS: Readonly<Record<CalendarUnit, string>> = {
  hour: "hourly",
  day: "daily",
  week: "weekly",
  month: "monthly",
  quarter: "quarterly",
  half_year: "half-yearly",
  year: "yearly",
};

/** A plan of the vendor's: one that grants the environment's default credit, by its first template that does. */
export interface VendorPlan {
  readonly plan: Plan;
  readonly template: Schedule;
}

/** The calendar unit of the vendor's interval. */
export function unitOf(interval: Schemas["PlanInput"]["interval"]): CalendarUnit {
  return UNITS[interval];
}

/** A plan as the vendor has it; undefined for one that grants other credits only. */
export function vendorPlan({ defaultCredit }: Ledger, plan: Plan): VendorPlan | undefined {
  const templates = plan.templates.filter(({ credit }) => credit === defaultCredit);
  const template = templates.find(({ status }) => status === "active") ?? templates[0];
  return template === undefined ? undefined : { plan, template };
}

/** A plan by the vendor's id. */
export function findPlan({ ledger }: DialectCall, id: string): VendorPlan | Refusal {
  const plan = ledger.findPlan(withPrefix("pln_", id));
  const found = plan !== undefined && planIdOf(plan) === id ? vendorPlan(ledger, plan) : undefined;
  return found ?? refuse("plan_not_found", `No plan has the id ${quote(id)}. Create it with POST /v1/plans/create.`);
}

/** The vendor's id of a plan. */
export function planIdOf(plan: Plan): string {
  return withPrefix("plan_", plan.id);
}

/** Whether a plan can be assigned. */
export function isActivePlan(call: DialectCall, plan: Plan): boolean {
  return !plan.archived && fieldsOf(call.document(PLAN_NOTES, plan.id)).inactive !== true;
}

/** A plan as the calls answer it that write it. */
export function presentPlan(call: DialectCall, { plan, template }: VendorPlan): Schemas["Plan"] {
  return {
    id: planIdOf(plan),
    name: plan.name ?? plan.code,
    credits: fromUnits(template.amount, template.credit),
    interval: intervalOf(template),
    isActive: isActivePlan(call, plan),
  };
}

/** A plan as the list shows it. */
export function presentListedPlan(call: DialectCall, vendors: VendorPlan): Schemas["ListedPlan"] {
  const { description, price } = fieldsOf(call.document(PLAN_NOTES, vendors.plan.id));
  return {
    ...presentPlan(call, vendors),
    description: typeof description === "string" ? description : null,
    price: typeof price === "number" ? price : null,
    billingPeriod: billingPeriodOf(vendors.template),
  };
}

function intervalOf({ interval, intervalCount }: Schedule): string {
  if (interval === "day") return `${intervalCount}d`;
  return intervalCount === 1 ? interval : `${intervalCount} ${interval}s`;
}

function billingPeriodOf({ interval, intervalCount }: Schedule): string {
  return intervalCount === 1 ? ADVERBS[interval] : `every ${intervalCount} ${interval}s`;
}
