import { accept, type Outcome } from "../../ledger/failures.ts";
import type { Plan } from "../../ledger/recurrence.ts";
import type { DialectOperation } from "../dialect.ts";
import { operation } from "../operation.ts";
import { codeFor } from "./codes.ts";
import { planTypeOf } from "./companies.ts";
import { keep, type Reading, read } from "./documents.ts";
import { answer, countAnswer, deletedAnswer, hasText, isAmong, newestFirst, pageAnswer } from "./envelope.ts";
import { findPlan } from "./find.ts";
import type { components, operations } from "./generated/types.ts";
import { vendorId } from "./ids.ts";
import { presentPlan } from "./present-plan.ts";
import { planName } from "./present-preview.ts";
import { notFound } from "./refuse.ts";

const USUAL_ICON = "gray";

interface Filter {
  readonly ids?: readonly string[];
  readonly q?: string;
  readonly plan_type?: components["schemas"]["PlanType"];
}

export const listPlans: DialectOperation = operation<operations["listPlans"]>((call) =>
  pageAnswer(call, plansOf(call, call.query), (plan) => presentPlan(call, plan)),
);

export const countPlans: DialectOperation = operation<operations["countPlans"]>((call) =>
  countAnswer(call, plansOf(call, call.query)),
);

export const getPlan: DialectOperation = operation<operations["getPlan"]>((call) => {
  const plan = findPlan(call, call.path.plan_id);
  return plan === undefined ? notFound("plan", call.path.plan_id) : answer(call, presentPlan(call, plan));
});

export const createPlan: DialectOperation = operation<operations["createPlan"]>((call) => {
  const { name, description, icon, plan_type: planType } = call.body;
  const code = codeFor(name, (taken) => call.ledger.plansByCode.has(taken));
  const outcome = call.transact((run): Outcome<Plan> => {
    const created = run({ type: "createPlan", code, name });
    if (!created.ok) return created;
    const document = { description: description ?? "", icon: icon ?? USUAL_ICON, planType };
    const kept = run(keep(call, "plan", created.value.id, document));
    return kept.ok ? created : kept;
  });
  return outcome.ok ? answer(call, presentPlan(call, outcome.value), 201) : outcome;
});

export const updatePlan: DialectOperation = operation<operations["updatePlan"]>((call) => {
  const plan = findPlan(call, call.path.plan_id);
  if (plan === undefined) return notFound("plan", call.path.plan_id);
  const { name, description, icon } = call.body;
  const outcome = call.transact((run): Outcome<Plan> => {
    const updated = run({ type: "updatePlan", plan: plan.id, name });
    if (!updated.ok) return updated;
    const known = read(call, "plan", plan.id);
    const kept = run(
      keep(call, "plan", plan.id, {
        description: description ?? "",
        icon: icon ?? known?.icon ?? USUAL_ICON,
        planType: planTypeOf(call, plan),
      }),
    );
    return kept.ok ? updated : kept;
  });
  return outcome.ok ? answer(call, presentPlan(call, outcome.value)) : outcome;
});

/** DELETE: takes no new subscribers. Those who are on it stay. */
export const deletePlan: DialectOperation = operation<operations["deletePlan"]>((call) => {
  const plan = findPlan(call, call.path.plan_id);
  if (plan === undefined) return notFound("plan", call.path.plan_id);
  const outcome = call.transact((run): Outcome<unknown> => {
    const archived = run({ type: "archivePlan", plan: plan.id });
    return archived.ok ? accept(true) : archived;
  });
  return outcome.ok ? deletedAnswer(call) : outcome;
});

function plansOf(call: Reading, { ids, q, plan_type: type }: Filter): Plan[] {
  const plans = call.ledger.plans.filter(
    (plan) =>
      !plan.archived &&
      isAmong(ids, vendorId("plan", plan.id)) &&
      hasText(planName(plan), q) &&
      (type === undefined || planTypeOf(call, plan) === type),
  );
  return newestFirst(plans);
}
