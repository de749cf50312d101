import type { DialectOperation } from "../dialect.ts";
import { operation } from "../operation.ts";
import type { Reading } from "./documents.ts";
import { answer, countAnswer, isAmong, newestFirst, pageAnswer } from "./envelope.ts";
import type { operations } from "./generated/types.ts";
import { vendorId } from "./ids.ts";
import { allPlanGrants, findPlanGrant, type PlanGrant } from "./plan-grants.ts";
import { presentPlanGrant } from "./present-plan-grant.ts";
import { notFound } from "./refuse.ts";

interface Filter {
  readonly ids?: readonly string[];
  readonly credit_id?: string;
  readonly plan_id?: string;
  readonly plan_ids?: readonly string[];
  readonly plan_version_id?: string;
  readonly plan_version_ids?: readonly string[];
}

export const listBillingPlanCreditGrants: DialectOperation = operation<operations["listBillingPlanCreditGrants"]>(
  (call) => pageAnswer(call, matching(call, call.query), (planGrant) => presentPlanGrant(call, planGrant)),
);

export const countBillingPlanCreditGrants: DialectOperation = operation<operations["countBillingPlanCreditGrants"]>(
  (call) => countAnswer(call, matching(call, call.query)),
);

export const getSingleBillingPlanCreditGrant: DialectOperation = operation<
  operations["getSingleBillingPlanCreditGrant"]
>((call) => {
  const planGrant = findPlanGrant(call, call.path.plan_grant_id);
  if (planGrant === undefined) return notFound("plan grant", call.path.plan_grant_id);
  return answer(call, presentPlanGrant(call, planGrant));
});

function matching(call: Reading, filter: Filter): PlanGrant[] {
  const { ids, credit_id: credit, plan_id: plan, plan_ids: plans } = filter;
  const { plan_version_id: version, plan_version_ids: versions } = filter;
  const found = allPlanGrants(call).filter((planGrant) => {
    const planId = vendorId("plan", planGrant.plan.id);
    const versionId = planGrant.document.input.plan_version_id ?? "";
    return (
      isAmong(ids, planGrant.id) &&
      (credit === undefined || vendorId("credit", planGrant.credit.id) === credit) &&
      (plan === undefined || planId === plan) &&
      isAmong(plans, planId) &&
      (version === undefined || versionId === version) &&
      isAmong(versions, versionId)
    );
  });
  return newestFirst(found);
}
