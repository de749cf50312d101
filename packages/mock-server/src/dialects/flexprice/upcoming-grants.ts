import { formatInstant } from "../../http/instants.ts";
import type { Schedule, Subscription } from "../../ledger/recurrence.ts";
import type { DialectOperation } from "../dialect.ts";
import { operation } from "../operation.ts";
import { applicationId } from "./applications.ts";
import { baseOf, type Schemas } from "./base.ts";
import { findGrant, grantIdOf } from "./credit-grants.ts";
import { findCustomer } from "./customers.ts";
import { formatUnits } from "./decimals.ts";
import type { Reading } from "./documents.ts";
import { notFound } from "./errors.ts";
import type { operations } from "./generated/types.ts";
import { findSubscription, statusOf, subscriptionId } from "./subscriptions.ts";

/** GET /v1/subscriptions/{id}/grants/upcoming. */
export const getSubscriptionUpcomingGrants: DialectOperation = operation<operations["getSubscriptionUpcomingGrants"]>(
  (call) => {
    const subscription = findSubscription(call, call.path.id);
    if (subscription === undefined) return notFound("Subscription", call.path.id);
    return { status: 200, body: listed(upcomingOf(call, subscription)) };
  },
);

/** GET /v1/customers/{id}/grants/upcoming. */
export const getCustomerUpcomingGrants: DialectOperation = operation<operations["getCustomerUpcomingGrants"]>(
  (call) => {
    const account = findCustomer(call.ledger, call.path.id);
    if (account === undefined) return notFound("Customer", call.path.id);
    const subscriptions = account.belongings?.subscriptions ?? [];
    return { status: 200, body: listed(subscriptions.flatMap((subscription) => upcomingOf(call, subscription))) };
  },
);

function listed(applications: Schemas["Application"][]): Schemas["ApplicationList"] {
  const items = applications.sort((a, b) => a.scheduled_for.localeCompare(b.scheduled_for));
  return { items, pagination: { total: items.length, limit: items.length, offset: 0 } };
}

/** The next application of each grant, which is what Flexprice has planned; later ones follow from it. */
function upcomingOf(call: Reading, subscription: Subscription): Schemas["Application"][] {
  return subscription.schedules.flatMap((schedule) => {
    const at = schedule.nextOccurrenceAt;
    return at === null || statusOf(call, subscription) === "cancelled"
      ? []
      : presentApplication(call, subscription, schedule, at);
  });
}

function presentApplication(
  call: Reading,
  subscription: Subscription,
  schedule: Schedule,
  at: number,
): Schemas["Application"] {
  const grant = findGrant(call, grantIdOf(call, schedule));
  const isOnce = grant?.document.cadence === "ONETIME";
  const isFirst = schedule.occurrences === 0;
  const id = applicationId(call.ledger, schedule, at);
  const { createdAt } = schedule;
  return {
    id,
    credit_grant_id: grant?.id ?? grantIdOf(call, schedule),
    subscription_id: subscriptionId(subscription),
    scheduled_for: formatInstant(at),
    applied_at: null,
    period_start: formatInstant(at),
    period_end: isOnce ? null : formatInstant(schedule.occurrenceAt(schedule.position + 1)),
    application_status: "pending",
    credits: formatUnits(schedule.amount, schedule.credit),
    application_reason: isOnce
      ? "onetime_credit_grant"
      : isFirst
        ? "first_time_recurring_credit_grant"
        : "recurring_credit_grant",
    subscription_status_at_application: statusOf(call, subscription),
    retry_count: 0,
    failure_reason: null,
    metadata: schedule.metadata,
    idempotency_key: id,
    ...baseOf(call, { createdAt, updatedAt: schedule.updatedAt }),
  };
}
