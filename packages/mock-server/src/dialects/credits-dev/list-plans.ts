import type { DialectOperation } from "../dialect.ts";
import { operation } from "../operation.ts";
import { accountPlansOf, presentAccountPlan } from "./account-plans.ts";
import { findAccount } from "./accounts.ts";
import type { operations } from "./generated/types.ts";
import { presentListedPlan, vendorPlan } from "./plans.ts";

/** GET /v1/plans. */
export const listPlans: DialectOperation = operation<operations["listPlans"]>((call) => {
  const plans = call.ledger.plans.flatMap((plan) => vendorPlan(call.ledger, plan) ?? []).reverse();
  return { status: 200, body: { success: true, plans: plans.map((plan) => presentListedPlan(call, plan)) } };
});

/** GET /v1/accounts/plans. */
export const listAccountPlans: DialectOperation = operation<operations["listAccountPlans"]>((call) => {
  const found = findAccount(call.ledger, call.query);
  if (!("account" in found)) return found;
  const plans = accountPlansOf(call.ledger, found.account).toReversed();
  return { status: 200, body: { success: true, plans: plans.map((plan) => presentAccountPlan(plan, call.t)) } };
});
