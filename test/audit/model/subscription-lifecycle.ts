import { boundaryAfter, calendarAnchor } from "./calendar.ts";
import { emitOfSubscription } from "./events.ts";
import { statusOf } from "./figures.ts";
import { voidGrant } from "./grant-lifecycle.ts";
import { endSchedule, startSchedule } from "./schedule-lifecycle.ts";
import { newId } from "./state.ts";
import type { Operation, Schedule, State, Subscription } from "./types.ts";

/** R83: the billing period that covers an instant. */
export function periodAt(
  subscription: Subscription,
  instant: number,
): { readonly start: number; readonly end: number } {
  const { anchor, interval, intervalCount } = subscription;
  const boundary = (n: number): number => boundaryAfter(anchor, interval, intervalCount, instant, n);
  return { start: boundary(0), end: boundary(1) };
}

/** R82: every active template of the plan is copied, and the copies start. */
export function startSubscription(state: State, operation: Operation, subscription: Subscription): void {
  subscription.status = "active";
  subscription.updatedAt = operation.at;
  emitOfSubscription(state, operation.at, subscription, "subscription.started");
  const templates = state.schedules.filter((row) => row.planId === subscription.planId && row.scope === "plan");
  for (const template of templates.filter((row) => row.status === "active")) {
    const copy = copyOf(state, operation, template, subscription);
    state.schedules.push(copy);
    startSchedule(state, operation, copy);
  }
}

function copyOf(state: State, operation: Operation, template: Schedule, subscription: Subscription): Schedule {
  const { startAt } = subscription;
  const isCalendar = template.resetStart === "calendar";
  return {
    ...template,
    id: newId(state, "sch", state.schedules.length),
    scope: "subscription",
    accountId: subscription.accountId,
    subscriptionId: subscription.id,
    templateId: template.id,
    startAt,
    anchor: isCalendar ? calendarAnchor(template.interval, startAt) : subscription.anchor,
    occurrences: 0,
    next: null,
    externalKey: null,
    createdAt: operation.at,
    updatedAt: operation.at,
  };
}

/** The schedules of a subscription: copies, and those made for it directly. */
export function schedulesOf(state: State, subscription: Subscription): Schedule[] {
  return state.schedules.filter((row) => row.subscriptionId === subscription.id);
}

/** R84: cancels the schedules; on request what they issued, and what rolled over from it, is voided. */
export function endSubscription(
  state: State,
  operation: Operation,
  subscription: Subscription,
  voidsGrants: boolean,
): void {
  subscription.status = "cancelled";
  subscription.cancelledAt = operation.at;
  if (operation.at !== subscription.cancelAt) subscription.cancelAt = null;
  subscription.updatedAt = operation.at;
  const schedules = schedulesOf(state, subscription);
  for (const schedule of schedules) {
    if (schedule.status === "active") endSchedule(state, operation.at, schedule, "cancelled");
  }
  if (voidsGrants) voidIssued(state, operation, schedules);
  emitOfSubscription(state, operation.at, subscription, "subscription.cancelled");
}

function voidIssued(state: State, operation: Operation, schedules: readonly Schedule[]): void {
  const ids = schedules.map((schedule) => schedule.id);
  for (const grant of state.grants.filter((row) => row.scheduleId !== null && ids.includes(row.scheduleId))) {
    const isLive = ["active", "pending"].includes(statusOf(state, grant));
    if (isLive) voidGrant(state, operation, grant, "plan_change");
  }
}
