import { formatOptionalInstant } from "../../http/instants.ts";
import { type Plan, Schedule, type Subscription } from "../../ledger/recurrence.ts";
import { NEVER } from "../../ledger/terms.ts";
import type { DialectCall } from "../dialect.ts";
import { withPrefix } from "../uuid.ts";
import { baseOf, type Schemas } from "./base.ts";
import { formatUnits } from "./decimals.ts";
import { type GrantDocument, keep, type Reading, read, readAll } from "./documents.ts";
import { twin } from "./ids.ts";
import { durationOf, periodOf } from "./periods.ts";
import { shownPriority } from "./priorities.ts";

/** A rule that gives credits, as Flexprice has it. */
export interface CreditGrant {
  readonly id: string;
  readonly document: GrantDocument;
}

/** A credit grant by its id: one that was made here, or a rule of the ledger that another door made. */
export function findGrant(call: Reading, id: string): CreditGrant | undefined {
  const document = read(call, "grant", id);
  if (document !== undefined) return { id, document };
  const schedule = id.startsWith("cg_") ? call.ledger.find(Schedule, withPrefix("sch_", twin(id))) : undefined;
  return schedule === undefined ? undefined : unwritten(call, schedule);
}

/** All credit grants in creation order. */
export function allGrants(call: Reading): CreditGrant[] {
  const written = readAll(call, "grant").map(({ id, body }) => ({ id, document: body }));
  const others = call.ledger.schedules.flatMap((schedule) => unwritten(call, schedule) ?? []);
  return [...written, ...others].sort((a, b) => a.document.createdAt - b.document.createdAt);
}

/** The published grants of a plan: what subscribers get. */
export function grantsOfPlan(call: Reading, plan: Plan): CreditGrant[] {
  return grantsOf(call, plan.id, plan.templates).filter(({ document }) => !document.archived);
}

export function grantsOfSubscription(call: Reading, subscription: Subscription): CreditGrant[] {
  return grantsOf(call, subscription.id, subscription.schedules);
}

/** The command that lists a grant with its owner. */
export function listGrant(call: DialectCall, owner: string, id: string): ReturnType<DialectCall["put"]> {
  return keep(call, "grants-of", owner, [...(read(call, "grants-of", owner) ?? []), id]);
}

function grantsOf(call: Reading, owner: string, schedules: readonly Schedule[]): CreditGrant[] {
  const written = (read(call, "grants-of", owner) ?? []).flatMap((id) => findGrant(call, id) ?? []);
  const others = schedules.flatMap((schedule) => unwritten(call, schedule) ?? []);
  return [...written, ...others].sort((a, b) => a.document.createdAt - b.document.createdAt);
}

/** The id of the credit grant that a schedule belongs to. */
export function grantIdOf(call: Reading, schedule: Schedule): string {
  return read(call, "grant-of", schedule.id) ?? withPrefix("cg_", twin(schedule.id));
}

export function presentGrant(call: Reading, { id, document }: CreditGrant): Schemas["CreditGrant"] {
  const { plan, subscription, expirationUnit, expirationDuration } = document;
  return {
    id,
    name: document.name,
    scope: document.scope,
    plan_id: plan === null ? null : withPrefix("plan_", plan),
    subscription_id: subscription === null ? null : withPrefix("subs_", subscription),
    addon_id: null,
    credits: document.credits,
    amount: Number(document.credits),
    currency: document.currency,
    expire_in_days: document.expireInDays ?? (expirationUnit === "DAY" ? expirationDuration : null),
    cadence: document.cadence,
    period: document.period,
    period_count: document.periodCount,
    expiration_type: document.expirationType,
    expiration_duration: expirationDuration,
    expiration_duration_unit: expirationUnit,
    priority: document.priority,
    metadata: document.metadata,
    start_date: formatOptionalInstant(document.startAt),
    end_date: formatOptionalInstant(document.endAt),
    credit_grant_anchor: formatOptionalInstant(document.startAt),
    conversion_rate: document.conversionRate,
    topup_conversion_rate: document.topupConversionRate,
    ...baseOf(call, document, document.archived ? "archived" : "published"),
  };
}

/** A rule of the ledger that has no document; undefined where it has one, or is of an account and no subscription. */
function unwritten(call: Reading, schedule: Schedule): CreditGrant | undefined {
  if (schedule.owner.scope === "account" || read(call, "grant-of", schedule.id) !== undefined) return undefined;
  return { id: grantIdOf(call, schedule), document: documentOf(schedule) };
}

function documentOf(schedule: Schedule): GrantDocument {
  const { owner, expiry, credit, endAt } = schedule;
  const duration = expiry?.type === "duration" ? durationOf(expiry.unit, expiry.count) : null;
  const isBilled = expiry?.type === "period" || expiry?.type === "billing_periods";
  return {
    name: schedule.name ?? schedule.id,
    scope: owner.scope === "plan" ? "PLAN" : "SUBSCRIPTION",
    plan: owner.plan?.id ?? null,
    subscription: owner.subscription?.id ?? null,
    credits: formatUnits(schedule.amount, credit),
    currency: credit.code,
    expireInDays: null,
    cadence: "RECURRING",
    period: periodOf(schedule.interval),
    periodCount: schedule.intervalCount,
    expirationType: duration === null ? (isBilled ? "BILLING_CYCLE" : "NEVER") : "DURATION",
    expirationDuration: duration?.count ?? null,
    expirationUnit: duration?.unit ?? null,
    priority: shownPriority(schedule.priority),
    metadata: schedule.metadata,
    startAt: schedule.startAt,
    endAt: endAt === NEVER ? null : endAt,
    conversionRate: null,
    topupConversionRate: null,
    archived: owner.scope === "plan" && schedule.status !== "active",
    schedule: schedule.id,
    createdAt: schedule.createdAt,
    updatedAt: schedule.updatedAt,
  };
}
