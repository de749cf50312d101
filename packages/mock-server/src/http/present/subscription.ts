import type { Subscription } from "../../ledger/recurrence.ts";
import { FIRST_INSTANT, LAST_INSTANT } from "../../ledger/terms.ts";
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
    currentPeriodStart: period === null ? null : boundaryText(period.start),
    currentPeriodEnd: period === null ? null : boundaryText(period.end),
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

/** A period of thousands of years can begin or end where no date can be written any more: null on the wire. */
function boundaryText(instant: number): string | null {
  return instant < FIRST_INSTANT || instant > LAST_INSTANT ? null : formatInstant(instant);
}
