import type { Subscription } from "../../ledger/recurrence.ts";
import type { Schemas } from "../contract.ts";
import { formatInstant, formatOptionalInstant } from "../instants.ts";

/** A subscription with the billing period that an instant lies in (R83). */
export function presentSubscription(subscription: Subscription, t: number): Schemas["Subscription"] {
  const { account, plan } = subscription;
  const period = subscription.periodAt(t);
  return {
    id: subscription.id,
    accountId: account.id,
    externalId: account.externalId,
    planId: plan.id,
    planCode: plan.code,
    status: subscription.status,
    startAt: formatInstant(subscription.startAt),
    anchor: formatInstant(subscription.anchor),
    interval: subscription.interval,
    intervalCount: subscription.intervalCount,
    currentPeriodStart: formatOptionalInstant(period?.start ?? null),
    currentPeriodEnd: formatOptionalInstant(period?.end ?? null),
    cancelAt: formatOptionalInstant(subscription.cancelAt),
    cancelledAt: formatOptionalInstant(subscription.cancelledAt),
    previousSubscriptionId: subscription.previous?.id ?? null,
    scheduleIds: subscription.schedules.map((schedule) => schedule.id),
    metadata: subscription.metadata,
    externalKey: subscription.externalKey,
    createdAt: formatInstant(subscription.createdAt),
    updatedAt: formatInstant(subscription.updatedAt),
  };
}
