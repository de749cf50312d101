import type { DialectOperation } from "../dialect.ts";
import { operation } from "../operation.ts";
import { checkEntitlement } from "./check-entitlement.ts";
import { keep, type PlanEntitlementDocument, type Reading, read, readAll } from "./documents.ts";
import { answer, countAnswer, deletedAnswer, isAmong, newestFirst, pageAnswer } from "./envelope.ts";
import { findPlan } from "./find.ts";
import type { operations } from "./generated/types.ts";
import { prefixOf } from "./ids.ts";
import { presentPlanEntitlement } from "./present-entitlement.ts";
import type { Kept } from "./present-feature.ts";
import { notFound } from "./refuse.ts";

interface Filter {
  readonly ids?: readonly string[];
  readonly feature_id?: string;
  readonly feature_ids?: readonly string[];
  readonly plan_id?: string;
  readonly plan_ids?: readonly string[];
}

export const listPlanEntitlements: DialectOperation = operation<operations["listPlanEntitlements"]>((call) =>
  pageAnswer(call, matching(call, call.query), (entitlement) => presentPlanEntitlement(call, entitlement)),
);

export const countPlanEntitlements: DialectOperation = operation<operations["countPlanEntitlements"]>((call) =>
  countAnswer(call, matching(call, call.query)),
);

export const getPlanEntitlement: DialectOperation = operation<operations["getPlanEntitlement"]>((call) => {
  const { plan_entitlement_id: id } = call.path;
  const found = readAll(call, "plan-entitlement").find((entitlement) => entitlement.id === id);
  return found === undefined ? notFound("plan entitlement", id) : answer(call, presentPlanEntitlement(call, found));
});

export const createPlanEntitlement: DialectOperation = operation<operations["createPlanEntitlement"]>((call) => {
  const { body } = call;
  if (findPlan(call, body.plan_id) === undefined) return notFound("plan", body.plan_id);
  if (read(call, "feature", body.feature_id) === undefined) return notFound("feature", body.feature_id);
  const wrong = checkEntitlement(call, body);
  if (wrong !== null) return wrong;
  const id = call.newId(prefixOf("planEntitlement"));
  const outcome = call.transact((run) => run(keep(call, "plan-entitlement", id, body)));
  if (!outcome.ok) return outcome;
  return answer(call, presentPlanEntitlement(call, { id, body, createdAt: call.t, updatedAt: call.t }), 201);
});

export const updatePlanEntitlement: DialectOperation = operation<operations["updatePlanEntitlement"]>((call) => {
  const { plan_entitlement_id: id } = call.path;
  const known = read(call, "plan-entitlement", id);
  if (known === undefined) return notFound("plan entitlement", id);
  const wrong = checkEntitlement(call, call.body);
  if (wrong !== null) return wrong;
  const body = { ...call.body, plan_id: known.plan_id, feature_id: known.feature_id };
  const outcome = call.transact((run) => run(keep(call, "plan-entitlement", id, body)));
  if (!outcome.ok) return outcome;
  const { createdAt, updatedAt } = outcome.value;
  return answer(call, presentPlanEntitlement(call, { id, body, createdAt, updatedAt }));
});

export const deletePlanEntitlement: DialectOperation = operation<operations["deletePlanEntitlement"]>((call) => {
  const { plan_entitlement_id: id } = call.path;
  if (read(call, "plan-entitlement", id) === undefined) return notFound("plan entitlement", id);
  const outcome = call.transact((run) => run(keep(call, "plan-entitlement", id, null)));
  return outcome.ok ? deletedAnswer(call) : outcome;
});

function matching(call: Reading, filter: Filter): Kept<PlanEntitlementDocument>[] {
  const { ids, feature_id: feature, feature_ids: features, plan_id: plan, plan_ids: plans } = filter;
  const found = readAll(call, "plan-entitlement").filter(
    ({ id, body }) =>
      isAmong(ids, id) &&
      (feature === undefined || body.feature_id === feature) &&
      isAmong(features, body.feature_id) &&
      (plan === undefined || body.plan_id === plan) &&
      isAmong(plans, body.plan_id),
  );
  return newestFirst(found);
}
