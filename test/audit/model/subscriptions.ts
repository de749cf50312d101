import { type Context, checkExternalKey, type Result } from "./context.ts";
import { emitOfSubscription } from "./events.ts";
import { UNITS } from "./grants.ts";
import { finish, startOperation } from "./posting.ts";
import { conflict } from "./refusal.ts";
import { findAccount, findPlan, findSubscription, newId } from "./state.ts";
import { endSubscription, periodAt, startSubscription } from "./subscription-lifecycle.ts";
import type { Account, Operation, Plan, Subscription } from "./types.ts";
import { wireSubscription } from "./wire-recurrence.ts";

/** What a new subscription follows from beyond its body. */
type Terms = Pick<Subscription, "startAt" | "anchor" | "interval" | "intervalCount" | "previousSubscriptionId"> & {
  readonly account: Account;
  readonly plan: Plan;
};

function addSubscription(context: Context, operation: Operation, terms: Terms): Subscription {
  const { state, t, body } = context;
  const { account, plan, ...rest } = terms;
  const subscription: Subscription = {
    ...rest,
    id: newId(state, "sub", state.subscriptions.length),
    accountId: account.id,
    planId: plan.id,
    status: "pending",
    cancelAt: null,
    voidsGrants: false,
    cancelledAt: null,
    metadata: body.metadata("metadata"),
    externalKey: body.text("externalKey"),
    createdAt: t,
    updatedAt: t,
  };
  state.subscriptions.push(subscription);
  emitOfSubscription(state, t, subscription, "subscription.created");
  if (subscription.startAt <= t) startSubscription(state, operation, subscription);
  return subscription;
}

/** POST /v1/subscriptions (R82). */
export function createSubscription(context: Context): Result {
  const { state, t, body } = context;
  const account = findAccount(state, body.requiredText("account"));
  const plan = findPlan(state, body.requiredText("plan"));
  const startAt = body.instant("startAt") ?? t;
  const known = [...state.subscriptions];
  const operation = startOperation(state, "api", t);
  const subscription = addSubscription(context, operation, {
    account,
    plan,
    startAt,
    anchor: body.instant("anchor") ?? startAt,
    interval: body.word("interval", UNITS) ?? "month",
    intervalCount: body.integer("intervalCount") ?? 1,
    previousSubscriptionId: null,
  });
  // A 422 of what is issued at once comes before every 409 (R70).
  checkExternalKey(context, known);
  conflict(account.status === "closed", "account_closed");
  conflict(plan.status === "archived", "plan_archived");
  finish(state, operation);
  return { status: 201, body: wireSubscription(state, subscription, t) };
}

/** POST /v1/subscriptions/{subscription}/cancel (R84). */
export function cancelSubscription(context: Context): Result {
  const { state, t, path, body } = context;
  const subscription = findSubscription(state, path.requiredText("subscription"));
  const atPeriodEnd = body.text("at") === "period_end" && subscription.status === "active";
  const isNoOp = subscription.status === "cancelled" || (atPeriodEnd && subscription.cancelAt !== null);
  const voidsGrants = body.flag("voidGrants") ?? false;
  if (isNoOp) return { status: 200, body: wireSubscription(state, subscription, t) };
  if (atPeriodEnd) {
    subscription.cancelAt = periodAt(subscription, t).end;
    subscription.voidsGrants = voidsGrants;
    subscription.updatedAt = t;
  } else {
    const operation = startOperation(state, "api", t, "plan_change");
    endSubscription(state, operation, subscription, voidsGrants);
    finish(state, operation);
  }
  return { status: 200, body: wireSubscription(state, subscription, t) };
}

/** POST /v1/subscriptions/{subscription}/change (R85). */
export function changeSubscription(context: Context): Result {
  const { state, t, path, body } = context;
  const previous = findSubscription(state, path.requiredText("subscription"));
  const plan = findPlan(state, body.requiredText("plan"));
  const account = findAccount(state, previous.accountId);
  const known = [...state.subscriptions];
  const wasCancelled = previous.status === "cancelled";
  const operation = startOperation(state, "api", t, "plan_change");
  endSubscription(state, operation, previous, body.flag("voidGrants") ?? false);
  const subscription = addSubscription(context, operation, {
    account,
    plan,
    startAt: t,
    anchor: body.instant("anchor") ?? t,
    interval: body.word("interval", UNITS) ?? previous.interval,
    intervalCount: body.integer("intervalCount") ?? previous.intervalCount,
    previousSubscriptionId: previous.id,
  });
  checkExternalKey(context, known);
  conflict(account.status === "closed", "account_closed");
  conflict(plan.status === "archived", "plan_archived");
  conflict(wasCancelled, "subscription_cancelled");
  finish(state, operation);
  return { status: 201, body: wireSubscription(state, subscription, t) };
}
