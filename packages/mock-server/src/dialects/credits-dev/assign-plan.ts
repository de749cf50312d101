import { occurrence } from "../../ledger/calendar.ts";
import { accept, type Outcome, refuse } from "../../ledger/failures.ts";
import { isRefusal } from "../../ledger/preconditions.ts";
import type { Subscription } from "../../ledger/recurrence.ts";
import type { Account } from "../../ledger/state.ts";
import type { DialectCall, DialectOperation, RunCommand } from "../dialect.ts";
import { operation } from "../operation.ts";
import { type AccountPlan, accountPlansOf, isReplacing, isRunning, presentAccountPlan } from "./account-plans.ts";
import { findAccount } from "./accounts.ts";
import type { operations } from "./generated/types.ts";
import { findPlan, isActivePlan, planIdOf, type VendorPlan } from "./plans.ts";

/** POST /v1/accounts/plans/assign: an account has one active plan, which the new one replaces. */
export const assignPlan: DialectOperation = operation<operations["assignPlan"]>((call) => {
  const found = findAccount(call.ledger, call.body);
  if (!("account" in found)) return found;
  const { account } = found;
  const vendors = findPlan(call, call.body.planId);
  if (isRefusal(vendors)) return vendors;
  const { plan } = vendors;
  if (!isActivePlan(call, plan)) {
    return refuse("plan_archived", `The plan ${planIdOf(plan)} is not active: accounts that have it keep it.`);
  }
  const isLater = call.body.startMode === "next_interval";
  const outcome = call.transact((run) =>
    isLater ? startLater(call, run, account, vendors) : startNow(call, run, account, vendors),
  );
  if (!outcome.ok) return outcome;
  const accountPlan = presentAccountPlan({ ...vendors, subscription: outcome.value }, call.t);
  return { status: 200, body: { success: true, accountPlan } };
});

/** Credits of the plan before go with it, unless they accumulate: the new plan's replace them. */
function startNow(
  { ledger }: DialectCall,
  run: RunCommand,
  account: Account,
  { plan, template: { interval, intervalCount } }: VendorPlan,
): Outcome<Subscription> {
  const open = accountPlansOf(ledger, account).filter(({ subscription }) => subscription.status !== "cancelled");
  const replaced = open.at(-1);
  const cancelled = cancelAll(run, open.slice(0, -1));
  if (!cancelled.ok) return cancelled;
  const terms = { plan: plan.id, interval, intervalCount };
  if (replaced === undefined) return run({ type: "createSubscription", account: account.id, ...terms });
  const { id: subscription } = replaced.subscription;
  return run({ type: "changeSubscription", subscription, voidGrants: isReplacing(replaced), ...terms });
}

/** The plan before goes on to the end of its interval. Where there is none, a first interval passes without credits. */
function startLater(
  { ledger, t }: DialectCall,
  run: RunCommand,
  account: Account,
  { plan, template: { interval, intervalCount } }: VendorPlan,
): Outcome<Subscription> {
  const open = accountPlansOf(ledger, account).filter(({ subscription }) => subscription.status !== "cancelled");
  const [running, others] = [open.filter((each) => isRunning(each, t)), open.filter((each) => !isRunning(each, t))];
  const cancelled = cancelAll(run, others);
  if (!cancelled.ok) return cancelled;
  let startAt = running.length === 0 ? occurrence(t, interval, intervalCount, 1) : t;
  for (const { subscription } of running) {
    startAt = Math.max(startAt, subscription.periodAt(t)?.end ?? t);
    const ending = run({ type: "cancelSubscription", subscription: subscription.id, at: "period_end" });
    if (!ending.ok) return ending;
  }
  return run({ type: "createSubscription", account: account.id, plan: plan.id, startAt, interval, intervalCount });
}

function cancelAll(run: RunCommand, accountPlans: readonly AccountPlan[]): Outcome<null> {
  for (const accountPlan of accountPlans) {
    const voidGrants = isReplacing(accountPlan);
    const cancelled = run({ type: "cancelSubscription", subscription: accountPlan.subscription.id, voidGrants });
    if (!cancelled.ok) return cancelled;
  }
  return accept(null);
}
