import { accept, type Outcome } from "../../ledger/failures.ts";
import type { DialectAnswer, DialectCall, DialectOperation, DialectResult, RunCommand } from "../dialect.ts";
import { operation } from "../operation.ts";
import { keep, type PlanGrantDocument } from "./documents.ts";
import { answer, deletedAnswer } from "./envelope.ts";
import { findCredit, findPlan } from "./find.ts";
import type { components, operations } from "./generated/types.ts";
import { prefixOf, vendorId } from "./ids.ts";
import { cancelCopies, changeCopies, changeRules, reachSubscribers } from "./plan-grant-copies.ts";
import { findPlanGrant, type PlanGrant, type Terms, templateTerms } from "./plan-grants.ts";
import { presentPlanGrant } from "./present-plan-grant.ts";
import { bad, isBad, notFound, notImplemented } from "./refuse.ts";

type Schemas = components["schemas"];

export const createBillingPlanCreditGrant: DialectOperation = operation<operations["createBillingPlanCreditGrant"]>(
  (call): DialectResult => {
    const { plan_id: planId, credit_id: creditId, apply_to_existing: applies = false, ...input } = call.body;
    const plan = findPlan(call, planId);
    if (plan === undefined) return notFound("plan", planId);
    const credit = findCredit(call, creditId);
    if (credit === undefined) return notFound("credit", creditId);
    const wrong = checkInput(input);
    if (wrong !== null) return wrong;
    const terms = templateTerms(credit, input);
    if (isBad(terms)) return terms;
    const outcome = call.transact((run): Outcome<string> => {
      const template = makeTemplate(run, plan.id, credit.id, terms);
      if (!template.ok) return template;
      const id = template.value === null ? call.newId(prefixOf("planGrant")) : vendorId("planGrant", template.value);
      const document: PlanGrantDocument = { plan: plan.id, credit: credit.id, template: template.value, input };
      const kept = keepPlanGrant(call, run, id, document);
      if (!kept.ok) return kept;
      const planGrant = { id, plan, credit, document, createdAt: call.t, updatedAt: call.t };
      const applied = applies === true ? reachSubscribers(call, run, planGrant, terms) : accept(null);
      return applied.ok ? accept(id) : applied;
    });
    return outcome.ok ? presented(call, outcome.value, 201) : outcome;
  },
);

/**
 * PUT. The ledger changes what a template gives; another cadence is another template, which counts for later subscribers.
 * Absent fields but the amount go back to their defaults.
 */
export const updateBillingPlanCreditGrant: DialectOperation = operation<operations["updateBillingPlanCreditGrant"]>(
  (call): DialectResult => {
    const planGrant = findPlanGrant(call, call.path.plan_grant_id);
    if (planGrant === undefined) return notFound("plan grant", call.path.plan_grant_id);
    const { apply_to_existing: applies = false, credit_amount: amount, ...rest } = call.body;
    const { document } = planGrant;
    const { plan_version_id: version = null } = document.input;
    const input = { ...rest, credit_amount: amount ?? document.input.credit_amount, plan_version_id: version };
    const wrong = checkInput(input);
    if (wrong !== null) return wrong;
    const terms = templateTerms(planGrant.credit, input);
    if (isBad(terms)) return terms;
    const outcome = call.transact((run): Outcome<unknown> => {
      const template = changeTemplate(call, run, planGrant, input, terms, applies === true);
      if (!template.ok) return template;
      const next: PlanGrantDocument = { ...document, template: template.value, input };
      const ruled = applies === true ? changeRules(call, run, planGrant, next) : accept(null);
      return ruled.ok ? keepPlanGrant(call, run, planGrant.id, next) : ruled;
    });
    return outcome.ok ? presented(call, planGrant.id, 200) : outcome;
  },
);

export const deleteBillingPlanCreditGrant: DialectOperation = operation<operations["deleteBillingPlanCreditGrant"]>(
  (call): DialectResult => {
    const planGrant = findPlanGrant(call, call.path.plan_grant_id);
    if (planGrant === undefined) return notFound("plan grant", call.path.plan_grant_id);
    const { apply_to_existing: applies = false } = call.query;
    const { template } = planGrant.document;
    const outcome = call.transact((run): Outcome<unknown> => {
      const steps = [
        () => (template === null ? accept(null) : run({ type: "cancelSchedule", schedule: template })),
        () => (applies ? cancelCopies(call, run, planGrant) : accept(null)),
        () => (applies ? changeRules(call, run, planGrant, null) : accept(null)),
        () => run(keep(call, "plan-grant", planGrant.id, null)),
      ];
      return inOrder(steps);
    });
    return outcome.ok ? deletedAnswer(call) : outcome;
  },
);

function presented(call: DialectCall, id: string, status: number): DialectAnswer {
  const planGrant = findPlanGrant(call, id);
  return planGrant === undefined ? notFound("plan grant", id) : answer(call, presentPlanGrant(call, planGrant), status);
}

/** Licenses are counted by Schematic's billing, of which the mock has none. */
function checkInput(
  input: Pick<Schemas["PlanGrantUpdate"], "scaling" | "auto_topup_expiry_type">,
): DialectResult | null {
  if (input.scaling === "per_license") {
    return notImplemented("plan grants with scaling per_license, because it counts no licenses.");
  }
  const { auto_topup_expiry_type: type } = input;
  if (!type || type === "duration" || type === "no_expiry") return null;
  return bad(`auto_topup_expiry_type ${type} is not one of duration and no_expiry.`);
}

function keepPlanGrant(call: DialectCall, run: RunCommand, id: string, document: PlanGrantDocument): Outcome<unknown> {
  const kept = run(keep(call, "plan-grant", id, document));
  if (!kept.ok || document.template === null) return kept;
  return run(keep(call, "plan-grant-of", document.template, id));
}

/** The template of a new plan grant, null where it gives nothing. */
function makeTemplate(run: RunCommand, plan: string, credit: string, terms: Terms): Outcome<string | null> {
  if (terms.amount === 0) return accept(null);
  const created = run({ type: "createSchedule", plan, credit, ...terms });
  return created.ok ? accept(created.value.id) : created;
}

/** Does one thing after the other, as far as the first that is refused. */
function inOrder(steps: readonly (() => Outcome<unknown>)[]): Outcome<unknown> {
  for (const step of steps) {
    const outcome = step();
    if (!outcome.ok) return outcome;
  }
  return accept(null);
}

function changeTemplate(
  call: DialectCall,
  run: RunCommand,
  planGrant: PlanGrant,
  input: PlanGrantDocument["input"],
  terms: Terms,
  applies: boolean,
): Outcome<string | null> {
  const { plan, credit, document } = planGrant;
  const { template, input: before } = document;
  if (template === null) return makeTemplate(run, plan.id, credit.id, terms);
  const isSameRhythm =
    (["reset_cadence", "reset_start"] as const).every((key) => input[key] === before[key]) &&
    (input.reset_type ?? "plan_period") === (before.reset_type ?? "plan_period");
  const { amount, expiry = null, rollover = null } = terms;
  if (amount > 0 && isSameRhythm) {
    const updated = run({ type: "updateSchedule", schedule: template, amount, expiry, rollover });
    const followed = updated.ok && applies ? changeCopies(call, run, planGrant, terms) : updated;
    return followed.ok ? accept(template) : followed;
  }
  const cancelled = run({ type: "cancelSchedule", schedule: template });
  const followed = cancelled.ok && applies && amount === 0 ? cancelCopies(call, run, planGrant) : cancelled;
  return followed.ok ? makeTemplate(run, plan.id, credit.id, terms) : followed;
}
