import { accept } from "../../ledger/failures.ts";
import type { Plan, Subscription } from "../../ledger/recurrence.ts";
import type { DialectAnswer, DialectOperation, DialectResult } from "../dialect.ts";
import { type CallOf, operation } from "../operation.ts";
import { findGrant, grantsOfPlan, listGrant, presentGrant } from "./credit-grants.ts";
import { type GrantDocument, keep, type Reading } from "./documents.ts";
import { impossible, invalid, isAnswer, notFound, notImplemented } from "./errors.ts";
import type { operations } from "./generated/types.ts";
import { findPlan } from "./plans.ts";
import { type GrantTerms, readGrantTerms } from "./read-grant.ts";
import { type NewGrant, startGrant } from "./start-grant.ts";
import { findSubscription, subscriptionDocument } from "./subscriptions.ts";
import { ratesConflict } from "./wallet-for-grant.ts";

type Call = CallOf<operations["createCreditGrant"]>;

/** POST /v1/creditgrants: a template of a plan, or a grant of a subscription, which starts at once. */
export const createCreditGrant: DialectOperation = operation<operations["createCreditGrant"]>((call) => {
  const { scope } = call.body;
  if (scope === "ADDON") return notImplemented("scope ADDON");
  const terms = readGrantTerms(call.body);
  if (isAnswer(terms)) return terms;
  return scope === "PLAN" ? createTemplate(call, terms) : createOfSubscription(call, terms);
});

function createTemplate(call: Call, terms: GrantTerms): DialectResult {
  const { plan_id: planId } = call.body;
  if (!planId) return invalid("plan_id is required of scope PLAN.");
  if (terms.startAt !== null || terms.endAt !== null) {
    return invalid("start_date and end_date are not allowed with scope PLAN: they follow from the subscription.");
  }
  const plan = findPlan(call, planId);
  if (plan === undefined) return notFound("Plan", planId);
  if (plan.archived) return impossible("The plan is not published.", { plan_id: planId });
  const conflict = ratesOfOthers(call, plan, terms);
  if (conflict !== undefined) return conflict;
  const id = call.newId("cg_");
  const document = { ...terms, scope: "PLAN", plan: plan.id, subscription: null, ...fresh(call.t) } as const;
  const outcome = call.transact((run) => {
    const kept = run(keep(call, "grant", id, document));
    if (!kept.ok) return kept;
    const listed = run(listGrant(call, plan.id, id));
    return listed.ok ? accept(id) : listed;
  });
  return outcome.ok ? { status: 201, body: presentGrant(call, { id, document }) } : outcome;
}

function createOfSubscription(call: Call, terms: GrantTerms): DialectResult {
  const { subscription_id: id } = call.body;
  if (!id) return invalid("subscription_id is required of scope SUBSCRIPTION.");
  const { startAt } = terms;
  if (startAt === null) return invalid("start_date is required of scope SUBSCRIPTION.");
  const subscription = findSubscription(call, id);
  if (subscription === undefined) return notFound("Subscription", id);
  if (subscription.status === "cancelled") return impossible("The subscription is cancelled.", { subscription_id: id });
  const { currency } = subscriptionDocument(call, subscription);
  const grant: NewGrant = { ...terms, startAt, ...ownedBy(subscription, currency), ...fresh(call.t) };
  const conflict = outsideOf(call, subscription, grant) ?? ratesConflict(call, subscription.account, currency, grant);
  if (conflict !== undefined) return conflict;
  const outcome = call.transact((run) => startGrant(call, run, subscription, currency, grant));
  if (!outcome.ok) return outcome;
  const made = findGrant(call, outcome.value);
  return made === undefined ? notFound("Credit grant", outcome.value) : { status: 201, body: presentGrant(call, made) };
}

/** Whose a grant of a subscription is. */
export function ownedBy(
  subscription: Subscription,
  currency: string,
): Pick<GrantDocument, "scope" | "plan" | "currency"> & { readonly subscription: string } {
  return { scope: "SUBSCRIPTION", plan: subscription.plan.id, subscription: subscription.id, currency };
}

/** What every new grant begins with. */
export function fresh(t: number): Pick<GrantDocument, "archived" | "schedule" | "createdAt" | "updatedAt"> {
  return { archived: false, schedule: null, createdAt: t, updatedAt: t };
}

/** The dates of a grant lie inside those of its subscription. */
export function outsideOf(call: Reading, subscription: Subscription, grant: NewGrant): DialectAnswer | undefined {
  const { endAt } = subscriptionDocument(call, subscription);
  if (grant.startAt < subscription.startAt) return invalid("start_date lies before the start of the subscription.");
  if (endAt !== null && (grant.startAt > endAt || (grant.endAt ?? endAt) > endAt)) {
    return invalid("start_date and end_date must not lie after the end of the subscription.");
  }
  return undefined;
}

/** All grants of a plan have the same rates. */
function ratesOfOthers(call: Reading, plan: Plan, terms: GrantTerms): DialectAnswer | undefined {
  const other = grantsOfPlan(call, plan).find(
    ({ document }) =>
      document.conversionRate !== terms.conversionRate || document.topupConversionRate !== terms.topupConversionRate,
  );
  if (other === undefined) return undefined;
  return invalid("All credit grants of a plan must have the same conversion rates.", { credit_grant_id: other.id });
}
