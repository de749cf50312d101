import { formatInstant, formatOptionalInstant } from "../../http/instants.ts";
import { occurrence, occurrenceIndexAt } from "../../ledger/calendar.ts";
import { Subscription } from "../../ledger/recurrence.ts";
import { withPrefix } from "../uuid.ts";
import { baseOf, type Schemas } from "./base.ts";
import { grantsOfSubscription, presentGrant } from "./credit-grants.ts";
import { customerId, presentCustomer } from "./customers.ts";
import { type Reading, read, type SubscriptionDocument } from "./documents.ts";
import { ledgerId } from "./ids.ts";
import { periodOf } from "./periods.ts";
import { planId, presentPlan } from "./plans.ts";

export function subscriptionId(subscription: Subscription): string {
  return withPrefix("subs_", subscription.id);
}

/** A subscription by Flexprice's id. */
export function findSubscription(call: Reading, id: string): Subscription | undefined {
  const found = ledgerId("subs_", "sub_", id);
  return found === undefined ? undefined : call.ledger.find(Subscription, found);
}

/** What Flexprice knows of a subscription; of one that another door made, what follows from it. */
export function subscriptionDocument(call: Reading, subscription: Subscription): SubscriptionDocument {
  const credit = subscription.schedules[0]?.credit.code;
  const made = { currency: credit ?? "usd", cadence: "RECURRING", cycle: "anniversary", lookupKey: "" } as const;
  return (
    read(call, "subscription", subscription.id) ?? {
      ...made,
      ...{ endAt: null, trialStart: null, trialEnd: null, timezone: "UTC", passed: {} },
    }
  );
}

/** Cancelled also once its end date has come. */
export function statusOf(call: Reading, subscription: Subscription): Schemas["SubscriptionStatus"] {
  const { endAt, trialEnd } = subscriptionDocument(call, subscription);
  if (subscription.status === "cancelled" || (endAt !== null && endAt <= call.t)) return "cancelled";
  return trialEnd !== null && trialEnd > call.t ? "trialing" : "active";
}

/** The billing period around an instant, or, before the start, the first one. */
export function periodAt(subscription: Subscription, t: number): { readonly start: number; readonly end: number } {
  const { anchor, interval, intervalCount, startAt } = subscription;
  const at = Math.max(t, startAt);
  const k = occurrenceIndexAt(anchor, interval, intervalCount, at);
  const start = Math.max(startAt, occurrence(anchor, interval, intervalCount, k));
  return { start, end: occurrence(anchor, interval, intervalCount, k + 1) };
}

export function presentSubscription(call: Reading, subscription: Subscription): Schemas["Subscription"] {
  const { account, plan, cancelAt, cancelledAt } = subscription;
  const document = subscriptionDocument(call, subscription);
  const { passed } = document;
  const period = periodAt(subscription, cancelledAt ?? call.t);
  return {
    id: subscriptionId(subscription),
    customer_id: customerId(account),
    invoicing_customer_id: customerId(account),
    plan_id: planId(plan),
    subscription_status: statusOf(call, subscription),
    currency: document.currency,
    billing_anchor: formatInstant(subscription.anchor),
    billing_cadence: document.cadence,
    billing_cycle: document.cycle,
    billing_period: periodOf(subscription.interval),
    billing_period_count: subscription.intervalCount,
    start_date: formatInstant(subscription.startAt),
    end_date: formatOptionalInstant(document.endAt),
    current_period_start: formatInstant(period.start),
    current_period_end: formatInstant(period.end),
    cancel_at: formatOptionalInstant(cancelAt ?? cancelledAt),
    cancel_at_period_end: cancelAt !== null && cancelledAt === null,
    cancelled_at: formatOptionalInstant(cancelledAt),
    trial_start: formatOptionalInstant(document.trialStart),
    trial_end: formatOptionalInstant(document.trialEnd),
    lookup_key: document.lookupKey,
    metadata: subscription.metadata,
    customer: presentCustomer(call, account),
    plan: presentPlan(call, plan),
    credit_grants: grantsOfSubscription(call, subscription).map((grant) => presentGrant(call, grant)),
    version: 1,
    customer_timezone: document.timezone,
    collection_method: passed.collection_method ?? "charge_automatically",
    payment_behavior: passed.payment_behavior ?? "default_active",
    payment_terms: passed.payment_terms ?? null,
    proration_behavior: passed.proration_behavior ?? "none",
    overage_factor: passed.overage_factor ?? "1",
    parent_subscription_id: passed.parent_subscription_id ?? null,
    enable_true_up: false,
    pause_status: "none",
    ...NOTHING_OF,
    ...baseOf(call, subscription),
  };
}

/** What subscriptions have at Flexprice and the mock has not. */
const NOTHING_OF = {
  active_pause_id: null,
  commitment_amount: null,
  commitment_duration: null,
  coupon_associations: [],
  gateway_payment_method_id: null,
  latest_invoice: null,
  line_items: [],
  pauses: [],
  phases: [],
} satisfies Partial<Schemas["Subscription"]>;
