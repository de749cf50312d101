import { formatInstant } from "../../http/instants.ts";
import type { DialectOperation } from "../dialect.ts";
import { operation } from "../operation.ts";
import { customerId } from "./customers.ts";
import { impossible, isAnswer, notFound } from "./errors.ts";
import type { operations } from "./generated/types.ts";
import { isWanted, pageOf } from "./paging.ts";
import { periodOf } from "./periods.ts";
import { planId } from "./plans.ts";
import { findSubscription, presentSubscription, statusOf, subscriptionId } from "./subscriptions.ts";

/** GET /v1/subscriptions/{id}. */
export const getSubscription: DialectOperation = operation<operations["getSubscription"]>((call) => {
  const subscription = findSubscription(call, call.path.id);
  return subscription === undefined
    ? notFound("Subscription", call.path.id)
    : { status: 200, body: presentSubscription(call, subscription) };
});

/** POST /v1/subscriptions/search: cancelled ones only if they are asked for, as at Flexprice. */
export const querySubscription: DialectOperation = operation<operations["querySubscription"]>((call) => {
  const { subscription_ids: ids, customer_id: customer, external_customer_id: externalId, plan_id: plan } = call.body;
  const { subscription_status: statuses, billing_period: periods } = call.body;
  const wanted = statuses === null || statuses === undefined || statuses.length === 0 ? LIVE : statuses;
  const found = call.ledger.subscriptions.filter(
    (subscription) =>
      isWanted(ids, subscriptionId(subscription)) &&
      (!customer || customerId(subscription.account) === customer) &&
      (!externalId || subscription.account.externalId === externalId) &&
      (!plan || planId(subscription.plan) === plan) &&
      isWanted(wanted, statusOf(call, subscription)) &&
      isWanted(periods, periodOf(subscription.interval)),
  );
  const page = pageOf(
    found.map((subscription) => presentSubscription(call, subscription)),
    call.body,
  );
  return isAnswer(page) ? page : { status: 200, body: page };
});

const LIVE: readonly string[] = ["active", "trialing"];

/** POST /v1/subscriptions/{id}/cancel: now, or at the end of the period. Credits stay. */
export const cancelSubscription: DialectOperation = operation<operations["cancelSubscription"]>((call) => {
  const { id } = call.path;
  const subscription = findSubscription(call, id);
  if (subscription === undefined) return notFound("Subscription", id);
  if (statusOf(call, subscription) === "cancelled") {
    return impossible("The subscription is cancelled already.", { subscription_id: id });
  }
  const { cancellation_type: type, reason } = call.body;
  const isNow = type === "immediate";
  const outcome = call.transact((run) =>
    run({ type: "cancelSubscription", subscription: subscription.id, at: isNow ? "now" : "period_end" }),
  );
  if (!outcome.ok) return outcome;
  return {
    status: 200,
    body: {
      subscription_id: id,
      cancellation_type: type,
      // One that has not started has no period whose end could be waited for: it is cancelled now.
      effective_date: formatInstant(subscription.cancelAt ?? subscription.cancelledAt ?? call.t),
      status: statusOf(call, subscription),
      reason: reason ?? "",
      message:
        subscription.cancelledAt !== null
          ? "Subscription cancelled"
          : "Subscription will be cancelled at the end of the period",
      processed_at: formatInstant(call.t),
      proration_details: [],
      proration_invoice: null,
      total_credit_amount: "0",
    },
  };
});
