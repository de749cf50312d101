import { toWireTime } from "./calendar.ts";
import { decimalTwin } from "./decimals.ts";
import { nextOccurrenceOf } from "./schedule-lifecycle.ts";
import { findAccount, findCredit, findPlan } from "./state.ts";
import { periodAt, schedulesOf } from "./subscription-lifecycle.ts";
import type {
  Alert,
  AutoTopUp,
  Bundle,
  Event,
  Json,
  Plan,
  PoolKey,
  Schedule,
  State,
  Subscription,
  Transfer,
  WebhookEndpoint,
} from "./types.ts";
import { figuresNow, time, type Wire, wirePolicy, wireRollover } from "./wire.ts";

function ownerKeys(state: State, accountId: string): Wire {
  return { accountId, externalId: findAccount(state, accountId).externalId };
}

function creditKeys(state: State, creditId: string): Wire {
  return { creditId, credit: findCredit(state, creditId).code };
}

function poolKeysOf(state: State, key: PoolKey): Wire {
  return { ...ownerKeys(state, key.accountId), ...creditKeys(state, key.creditId) };
}

export function wireSchedule(state: State, schedule: Schedule): Wire {
  const { id, scope, planId, subscriptionId, templateId, interval, intervalCount, resetStart } = schedule;
  const { maxOccurrences, occurrences, priority, category, status, name, metadata, externalKey } = schedule;
  const { accountId, amount } = schedule;
  return {
    ...{ id, scope, planId, subscriptionId, templateId, interval, intervalCount, resetStart },
    ...{ maxOccurrences, occurrences, priority, category, status, name, metadata, externalKey },
    ...(accountId === null ? { accountId, externalId: null } : ownerKeys(state, accountId)),
    ...creditKeys(state, schedule.creditId),
    amount,
    startAt: time(schedule.startAt),
    anchor: time(schedule.anchor),
    endAt: time(schedule.endAt),
    nextOccurrenceAt: time(nextOccurrenceOf(schedule)),
    expiry: wirePolicy(schedule.expiry),
    rollover: wireRollover(schedule.rollover),
    createdAt: toWireTime(schedule.createdAt),
    updatedAt: toWireTime(schedule.updatedAt),
    decimal: decimalTwin(findCredit(state, schedule.creditId).scale, { amount }),
  };
}

export function wirePlan(plan: Plan): Wire {
  const { createdAt, updatedAt, ...rest } = plan;
  return { ...rest, createdAt: toWireTime(createdAt), updatedAt: toWireTime(updatedAt) };
}

export function wireSubscription(state: State, subscription: Subscription, t: number): Wire {
  const { id, accountId, planId, status, interval, intervalCount, previousSubscriptionId } = subscription;
  const { metadata, externalKey } = subscription;
  const period = status === "active" ? periodAt(subscription, t) : null;
  return {
    ...{ id, planId, status, interval, intervalCount, previousSubscriptionId, metadata, externalKey },
    ...ownerKeys(state, accountId),
    planCode: findPlan(state, planId).code,
    startAt: toWireTime(subscription.startAt),
    anchor: toWireTime(subscription.anchor),
    currentPeriodStart: time(period?.start ?? null),
    currentPeriodEnd: time(period?.end ?? null),
    cancelAt: time(subscription.cancelAt),
    cancelledAt: time(subscription.cancelledAt),
    scheduleIds: schedulesOf(state, subscription).map((schedule) => schedule.id),
    createdAt: toWireTime(subscription.createdAt),
    updatedAt: toWireTime(subscription.updatedAt),
  };
}

export function wireBundle(state: State, bundle: Bundle): Wire {
  const { createdAt, updatedAt, creditId, expiry, ...rest } = bundle;
  return {
    ...rest,
    ...creditKeys(state, creditId),
    expiry: wirePolicy(expiry),
    createdAt: toWireTime(createdAt),
    updatedAt: toWireTime(updatedAt),
    decimal: decimalTwin(findCredit(state, creditId).scale, { quantity: bundle.quantity }),
  };
}

export function wireTransfer(state: State, transfer: Transfer): Wire {
  const { fromAccountId, toAccountId, creditId, createdAt, legs, ...rest } = transfer;
  return {
    ...rest,
    ...creditKeys(state, creditId),
    fromAccountId,
    fromExternalId: findAccount(state, fromAccountId).externalId,
    toAccountId,
    toExternalId: findAccount(state, toAccountId).externalId,
    legs: legs.map((leg): Json => ({ ...leg })),
    createdAt: toWireTime(createdAt),
    decimal: decimalTwin(findCredit(state, creditId).scale, { amount: transfer.amount }),
  };
}

export function wireAlert(state: State, alert: Alert): Wire {
  const { id, threshold, createdAt } = alert;
  return {
    id,
    threshold,
    ...poolKeysOf(state, alert),
    triggered: figuresNow(state, alert).available <= threshold,
    createdAt: toWireTime(createdAt),
    decimal: decimalTwin(findCredit(state, alert.creditId).scale, { threshold }),
  };
}

export function wireAutoTopUp(state: State, rule: AutoTopUp): Wire {
  const { threshold, amount, target, multiple, cooldownSeconds, priority, status } = rule;
  return {
    ...{ threshold, amount, target, multiple, cooldownSeconds, priority, status },
    ...poolKeysOf(state, rule),
    expiry: wirePolicy(rule.expiry),
    lastRunAt: time(rule.lastRunAt),
    decimal: decimalTwin(findCredit(state, rule.creditId).scale, { threshold, amount, target }),
  };
}

/** What an event shows of other objects is joined at read, as entries do it. */
export function wireEvent(state: State, event: Event): Wire {
  const { createdAt, data, ...rest } = event;
  const account = state.accounts.find((row) => row.id === data.accountId);
  const credit = state.credits.find((row) => row.id === data.creditId);
  return {
    ...rest,
    createdAt: toWireTime(createdAt),
    data: {
      ...data,
      ...(account === undefined ? {} : { externalId: account.externalId }),
      ...(credit === undefined ? {} : { credit: credit.code }),
    },
  };
}

export function wireWebhookEndpoint(endpoint: WebhookEndpoint): Wire {
  const { createdAt, types, ...rest } = endpoint;
  return { ...rest, types: [...types], createdAt: toWireTime(createdAt) };
}
