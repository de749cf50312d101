import { parseInstant } from "../../http/instants.ts";
import { accept, type Outcome } from "../../ledger/failures.ts";
import type { Plan } from "../../ledger/recurrence.ts";
import type { Account } from "../../ledger/state.ts";
import type { DialectAnswer, DialectCall, DialectOperation, DialectResult } from "../dialect.ts";
import { operation } from "../operation.ts";
import { planTypeOf } from "./companies.ts";
import { answer } from "./envelope.ts";
import { futureInstant } from "./expiry.ts";
import { findBundle, findCompany, findPlan } from "./find.ts";
import type { operations } from "./generated/types.ts";
import { presentCompany } from "./present-company.ts";
import { bad, isBad, notFound } from "./refuse.ts";
import { changePlans, type PlanChange } from "./subscribe.ts";

/** PUT /company-plans/{company_id}: exactly these plans. */
export const updateCompanyPlans: DialectOperation = operation<operations["updateCompanyPlans"]>((call) => {
  const account = findCompany(call, call.path.company_id);
  if (account === undefined) return notFound("company", call.path.company_id);
  const { base_plan_id: base = null, add_on_ids: addOns } = call.body;
  const plans = plansOf(call, base, addOns);
  if ("status" in plans) return plans;
  const outcome = call.transact((run) => changePlans(call, run, account, plans));
  return outcome.ok ? answer(call, presentCompany(call, account)) : outcome;
});

/** POST /manage-plan: plans, a trial, and bundles bought on the way. No money moves. */
export const managePlan: DialectOperation = operation<operations["managePlan"]>((call): DialectResult => {
  const { company_id: id, base_plan_id: base = null, add_on_selections: selections, ...rest } = call.body;
  const account = findCompany(call, id);
  if (account === undefined) return notFound("company", id);
  const plans = plansOf(
    call,
    base,
    selections.map((selection) => selection.plan_id),
  );
  if ("status" in plans) return plans;
  const trialEnd = rest.trial_end ? futureInstant(call, "trial_end", rest.trial_end) : null;
  if (isBad(trialEnd)) return trialEnd;
  const anchor = rest.billing_cycle_anchor ? parseInstant(rest.billing_cycle_anchor) : null;
  if (anchor === undefined) return bad(`billing_cycle_anchor ${rest.billing_cycle_anchor} is no instant (RFC 3339).`);
  const bundles = rest.credit_bundles.map(({ bundle_id, quantity }) => ({
    bundle: findBundle(call, bundle_id),
    id: bundle_id,
    quantity,
  }));
  const unknown = bundles.find(({ bundle }) => bundle === undefined);
  if (unknown !== undefined) return notFound("bundle", unknown.id);
  const change: PlanChange = { ...plans, trialEnd, anchor, atPeriodEnd: rest.cancel_immediately === false };
  const outcome = call.transact((run): Outcome<Account> => {
    const changed = changePlans(call, run, account, change);
    if (!changed.ok) return changed;
    for (const { bundle, quantity } of bundles) {
      for (let count = 0; count < quantity && bundle !== undefined; count += 1) {
        const bought = run({ type: "purchaseBundle", bundle: bundle.id, account: account.id });
        if (!bought.ok) return bought;
      }
    }
    return accept(account);
  });
  return outcome.ok ? answer(call, { company: presentCompany(call, account), success: true }) : outcome;
});

function plansOf(
  call: DialectCall,
  baseId: string | null,
  addOnIds: readonly string[],
): { readonly base: Plan | null; readonly addOns: readonly Plan[] } | DialectAnswer {
  const base = baseId === null ? null : findPlan(call, baseId);
  if (base === undefined) return notFound("plan", baseId ?? "");
  const addOns: Plan[] = [];
  for (const id of addOnIds) {
    const plan = findPlan(call, id);
    if (plan === undefined || planTypeOf(call, plan) !== "add_on") return notFound("add-on", id);
    addOns.push(plan);
  }
  return { base, addOns };
}
