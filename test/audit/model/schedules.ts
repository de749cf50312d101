import { type Context, checkExternalKey, type Result } from "./context.ts";
import { emitOfSchedule } from "./events.ts";
import type { Fields } from "./fields.ts";
import { CATEGORIES, readPolicy, readRollover, UNITS } from "./grants.ts";
import { finish, startOperation } from "./posting.ts";
import { conflict, unprocessable } from "./refusal.ts";
import { completeIfDone, endSchedule, startSchedule } from "./schedule-lifecycle.ts";
import { findAccount, findCredit, findPlan, findSchedule, findSubscription, newId } from "./state.ts";
import type { Account, Credit, Plan, Schedule, State, Subscription } from "./types.ts";
import { wireSchedule } from "./wire-recurrence.ts";

/** For whom a schedule issues. */
type Owners = {
  readonly account: Account | null;
  readonly plan: Plan | null;
  readonly subscription: Subscription | null;
};

function find<T>(body: Fields, name: string, lookUp: (reference: string) => T): T | null {
  const reference = body.text(name);
  return reference === null ? null : lookUp(reference);
}

/** POST /v1/schedules (R27–R30, R81). */
export function createSchedule(context: Context): Result {
  const { state, t, body } = context;
  const owners: Owners = {
    account: find(body, "account", (reference) => findAccount(state, reference)),
    plan: find(body, "plan", (reference) => findPlan(state, reference)),
    subscription: find(body, "subscription", (reference) => findSubscription(state, reference)),
  };
  const credit = findCredit(state, body.text("credit"));
  const schedule = readSchedule(context, owners, credit);
  const { account, plan, subscription } = owners;
  const owner = account ?? (subscription === null ? null : findAccount(state, subscription.accountId));
  const externalKey = body.text("externalKey");
  const known = [...state.schedules];
  state.schedules.push({ ...schedule, externalKey });
  const stored = findSchedule(state, schedule.id);
  const operation = startOperation(state, "api", t);
  startSchedule(state, operation, stored);
  // A 422 of what is issued at once comes before every 409 (R70).
  checkExternalKey(context, known);
  conflict(owner?.status === "closed", "account_closed");
  conflict(credit.status === "archived", "credit_archived");
  conflict(plan?.status === "archived", "plan_archived");
  conflict(subscription?.status === "cancelled", "subscription_cancelled");
  finish(state, operation);
  return { status: 201, body: wireSchedule(state, stored) };
}

/** The terms of a new schedule, refused in schema field order. */
function readSchedule(context: Context, owners: Owners, credit: Credit): Schedule {
  const { state, t, body } = context;
  const { account, plan, subscription } = owners;
  const isTemplate = plan !== null;
  unprocessable([account, plan, subscription].filter((owner) => owner !== null).length !== 1, "conflicting_fields");
  const amount = body.requiredAmount("amount", credit.scale);
  const startAt = body.instant("startAt") ?? t;
  const anchor = body.instant("anchor") ?? startAt;
  unprocessable(isTemplate && (body.instant("startAt") ?? body.instant("anchor")) !== null, "conflicting_fields");
  const resetStart = body.word("resetStart", ["anniversary", "calendar"]);
  unprocessable(!isTemplate && resetStart !== null, "conflicting_fields");
  const endAt = body.instant("endAt");
  unprocessable(!isTemplate && endAt !== null && endAt <= startAt, "invalid_range");
  return {
    id: newId(state, "sch", state.schedules.length),
    scope: account !== null ? "account" : isTemplate ? "plan" : "subscription",
    accountId: account?.id ?? subscription?.accountId ?? null,
    planId: plan?.id ?? subscription?.planId ?? null,
    subscriptionId: subscription?.id ?? null,
    templateId: null,
    creditId: credit.id,
    amount,
    interval: body.word("interval", UNITS) ?? "month",
    intervalCount: body.integer("intervalCount") ?? 1,
    startAt: isTemplate ? null : startAt,
    anchor: isTemplate ? null : anchor,
    resetStart: isTemplate ? (resetStart ?? "anniversary") : null,
    endAt,
    maxOccurrences: body.integer("maxOccurrences"),
    occurrences: 0,
    next: null,
    priority: body.integer("priority") ?? 100,
    category: body.word("category", CATEGORIES) ?? "plan",
    expiry: readPolicy(body.object("expiry")),
    rollover: readRollover(body.object("rollover")),
    status: "active",
    name: body.text("name"),
    metadata: body.metadata("metadata"),
    externalKey: null,
    createdAt: t,
    updatedAt: t,
  };
}

/** The account of a schedule, if it has one: a closed one takes no mutation (R16). */
function checkOwner(state: State, schedule: Schedule): void {
  const account = state.accounts.find((row) => row.id === schedule.accountId);
  conflict(account?.status === "closed", "account_closed");
}

/** R86: the running copies of a template. */
function copiesOf(state: State, template: Schedule): Schedule[] {
  return state.schedules.filter((row) => row.templateId === template.id && row.status === "active");
}

type Terms = Pick<Schedule, "amount" | "priority" | "expiry" | "rollover" | "endAt">;

/** PATCH /v1/schedules/{schedule} (R31, R86). */
export function updateSchedule(context: Context): Result {
  const { state, t, path, body } = context;
  const schedule = findSchedule(state, path.requiredText("schedule"));
  const credit = findCredit(state, schedule.creditId);
  const amount = body.amount("amount", credit.scale);
  const expiry = readPolicy(body.object("expiry"));
  const rollover = readRollover(body.object("rollover"));
  const endAt = body.instant("endAt");
  unprocessable(endAt !== null && schedule.startAt !== null && endAt <= schedule.startAt, "invalid_range");
  const applies = body.flag("applyToExisting");
  unprocessable(applies === true && schedule.scope !== "plan", "conflicting_fields");
  checkOwner(state, schedule);
  conflict(schedule.status === "cancelled", "schedule_cancelled");
  conflict(schedule.status === "completed", "schedule_completed");
  const patch: Partial<Terms> = {
    ...(amount === null ? {} : { amount }),
    ...(body.integer("priority") === null ? {} : { priority: body.integer("priority") ?? 0 }),
    ...(body.isGiven("expiry") ? { expiry } : {}),
    ...(body.isGiven("rollover") ? { rollover } : {}),
    ...(body.isGiven("endAt") ? { endAt } : {}),
  };
  const changed = [schedule, ...(applies === true ? copiesOf(state, schedule) : [])];
  for (const row of changed) change(state, t, row, patch);
  return { status: 200, body: wireSchedule(state, schedule) };
}

/** A change without a difference is none. Afterwards the schedule may have nothing left to issue. */
function change(state: State, t: number, schedule: Schedule, patch: Partial<Terms>): void {
  const before = JSON.stringify(schedule);
  Object.assign(schedule, patch);
  if (JSON.stringify(schedule) === before) return;
  schedule.updatedAt = t;
  emitOfSchedule(state, t, schedule, "schedule.updated");
  completeIfDone(state, t, schedule);
}

/** POST /v1/schedules/{schedule}/cancel (R31, R86). */
export function cancelSchedule(context: Context): Result {
  const { state, t, path, body } = context;
  const schedule = findSchedule(state, path.requiredText("schedule"));
  if (schedule.status !== "cancelled") {
    const applies = body.flag("applyToExisting");
    unprocessable(applies === true && schedule.scope !== "plan", "conflicting_fields");
    checkOwner(state, schedule);
    conflict(schedule.status === "completed", "schedule_completed");
    const ended = [schedule, ...(applies === true ? copiesOf(state, schedule) : [])];
    for (const row of ended) endSchedule(state, t, row, "cancelled");
  }
  return { status: 200, body: wireSchedule(state, schedule) };
}
