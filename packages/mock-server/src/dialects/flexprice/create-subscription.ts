import { accept, type Outcome } from "../../ledger/failures.ts";
import type { Plan, Subscription } from "../../ledger/recurrence.ts";
import type { Account } from "../../ledger/state.ts";
import type { DialectAnswer, DialectOperation, RunCommand } from "../dialect.ts";
import { type CallOf, operation } from "../operation.ts";
import { labelsOf, type Schemas } from "./base.ts";
import { fresh, ownedBy } from "./create-credit-grant.ts";
import { grantsOfPlan } from "./credit-grants.ts";
import { findByExternalId, findCustomer } from "./customers.ts";
import { keep, type SubscriptionDocument } from "./documents.ts";
import { impossible, invalid, isAnswer, notFound, notImplemented } from "./errors.ts";
import type { operations } from "./generated/types.ts";
import { readInstant } from "./paging.ts";
import { calendarStart, unitOf } from "./periods.ts";
import { findPlan } from "./plans.ts";
import { type GrantTerms, readGrantTerms } from "./read-grant.ts";
import { startGrant } from "./start-grant.ts";
import { presentSubscription } from "./subscriptions.ts";
import { ratesConflict } from "./wallet-for-grant.ts";

type Call = CallOf<operations["createSubscription"]>;

const NOT_ANSWERED: ReadonlySet<string> = new Set(["draft", "incomplete", "paused"]);

/** POST /v1/subscriptions: the plan's grants, or those of the request, start with it. */
export const createSubscription: DialectOperation = operation<operations["createSubscription"]>((call) => {
  const { customer_id: id, external_customer_id: externalId, plan_id: planId, subscription_status: status } = call.body;
  if (status && NOT_ANSWERED.has(status)) return notImplemented(`subscription_status ${status}`);
  if (!id && !externalId) return invalid("customer_id or external_customer_id is required.");
  const account = id ? findCustomer(call.ledger, id) : findByExternalId(call.ledger, externalId ?? "");
  if (account === undefined) return notFound("Customer", id || externalId || "");
  const plan = findPlan(call, planId);
  if (plan === undefined) return notFound("Plan", planId);
  if (plan.archived) return impossible("The plan is not published.", { plan_id: planId });
  const dates = readDates(call);
  if (isAnswer(dates)) return dates;
  const grants = grantsFor(call, plan, dates);
  if (isAnswer(grants)) return grants;
  const currency = call.body.currency.toLowerCase();
  if (!/^[a-z]{3}$/.test(currency)) return invalid("currency must be three letters, such as usd.");
  for (const grant of grants) {
    const conflict = ratesConflict(call, account, currency, grant);
    if (conflict !== undefined) return conflict;
  }
  const outcome = call.transact((run) => subscribe(call, run, { account, plan, dates, grants, currency }));
  return outcome.ok ? { status: 201, body: presentSubscription(call, outcome.value) } : outcome;
});

interface Dates {
  readonly startAt: number;
  readonly endAt: number | null;
  readonly trialStart: number | null;
  readonly trialEnd: number | null;
}

type DatedGrant = GrantTerms & { readonly startAt: number };

interface Draft {
  readonly account: Account;
  readonly plan: Plan;
  readonly dates: Dates;
  readonly grants: readonly DatedGrant[];
  readonly currency: string;
}

function subscribe(call: Call, run: RunCommand, draft: Draft): Outcome<Subscription> {
  const { account, plan, dates, grants, currency } = draft;
  const { body } = call;
  const { startAt, endAt, trialStart, trialEnd } = dates;
  const interval = unitOf(body.billing_period);
  const metadata = labelsOf(body.metadata);
  const cycle = body.billing_cycle ?? "anniversary";
  const created = run({
    type: "createSubscription",
    ...{ account: account.id, plan: plan.id, startAt, interval, intervalCount: body.billing_period_count ?? 1 },
    ...(cycle === "calendar" ? { anchor: calendarStart(startAt, interval) } : {}),
    ...(metadata === null ? {} : { metadata }),
  });
  if (!created.ok) return created;
  const subscription = created.value;
  const document: SubscriptionDocument = {
    ...{ currency, cadence: body.billing_cadence, cycle, endAt, trialStart, trialEnd },
    ...{ lookupKey: body.lookup_key ?? "", timezone: body.customer_timezone ?? "UTC", passed: passedOf(body) },
  };
  const kept = run(keep(call, "subscription", subscription.id, document));
  if (!kept.ok) return kept;
  for (const grant of grants) {
    const own = { ...grant, endAt: earlier(grant.endAt, endAt), ...ownedBy(subscription, currency), ...fresh(call.t) };
    const started = startGrant(call, run, subscription, currency, own);
    if (!started.ok) return started;
  }
  return accept(subscription);
}

function readDates({ body, t }: Call): Dates | DialectAnswer {
  const startAt = readInstant(body.start_date, "start_date");
  if (isAnswer(startAt)) return startAt;
  const endAt = readInstant(body.end_date, "end_date");
  if (isAnswer(endAt)) return endAt;
  const trialStart = readInstant(body.trial_start, "trial_start");
  if (isAnswer(trialStart)) return trialStart;
  const trialEnd = readInstant(body.trial_end, "trial_end");
  if (isAnswer(trialEnd)) return trialEnd;
  const start = startAt ?? t;
  if (endAt !== null && endAt <= start) return invalid("end_date must lie after start_date.");
  if (trialEnd !== null && trialEnd <= (trialStart ?? start)) return invalid("trial_end must lie after trial_start.");
  return { startAt: start, endAt, trialStart: trialEnd === null ? null : (trialStart ?? start), trialEnd };
}

/** The grants of the request, or, where it brings none, copies of the plan's, which start after a trial. */
function grantsFor(call: Call, plan: Plan, dates: Dates): readonly DatedGrant[] | DialectAnswer {
  const own = call.body.credit_grants ?? [];
  const begin = dates.trialEnd ?? dates.startAt;
  if (own.length === 0) {
    const templates = grantsOfPlan(call, plan).filter(({ document }) => document.schedule === null);
    return templates.map(({ document }) => ({ ...document, startAt: begin }));
  }
  const grants: DatedGrant[] = [];
  for (const input of own) {
    const terms = readGrantTerms(input);
    if (isAnswer(terms)) return terms;
    const startAt = terms.startAt ?? begin;
    if (startAt < dates.startAt) return invalid("A credit grant must not start before its subscription.");
    if (dates.endAt !== null && Math.max(startAt, terms.endAt ?? 0) > dates.endAt) {
      return invalid("A credit grant must not start or end after its subscription.");
    }
    grants.push({ ...terms, startAt });
  }
  const [first] = grants;
  const isMixed = grants.some(
    ({ conversionRate, topupConversionRate }) =>
      conversionRate !== first?.conversionRate || topupConversionRate !== first.topupConversionRate,
  );
  return isMixed ? invalid("All credit grants of a subscription must have the same conversion rates.") : grants;
}

function earlier(a: number | null, b: number | null): number | null {
  return a === null || b === null ? (a ?? b) : Math.min(a, b);
}

/** What is only kept and shown again. */
function passedOf(body: Schemas["SubscriptionCreate"]): Record<string, string | null> {
  const { collection_method, payment_behavior, payment_terms, proration_behavior, parent_subscription_id } = body;
  const texts = { collection_method, payment_behavior, payment_terms, proration_behavior, parent_subscription_id };
  const given = Object.entries(texts).filter(([, value]) => typeof value === "string" && value !== "");
  const factor = body.overage_factor;
  return {
    ...Object.fromEntries(given.map(([key, value]) => [key, value ?? null])),
    ...(factor === null || factor === undefined ? {} : { overage_factor: String(factor) }),
  };
}
