import { accept, type Outcome } from "../../ledger/failures.ts";
import type { Plan, Subscription } from "../../ledger/recurrence.ts";
import type { Account } from "../../ledger/state.ts";
import type { DialectCall, RunCommand } from "../dialect.ts";
import { activeSubscriptions } from "./companies.ts";
import { keep, type PlanGrantDocument } from "./documents.ts";
import { planGrantsOf } from "./plan-grants.ts";
import { applyRules, clearRules } from "./plan-rules.ts";

/** What a company shall be on. What is absent stays as it is; a base of null is none. */
export interface PlanChange {
  readonly base?: Plan | null;
  readonly addOns?: readonly Plan[];
  readonly trialEnd?: number | null;
  readonly anchor?: number | null;
  readonly atPeriodEnd?: boolean;
}

/** Puts a company on plans. What a plan gave and is left goes with it, as a change of plan at Schematic. */
export function changePlans(
  call: DialectCall,
  run: RunCommand,
  account: Account,
  change: PlanChange,
): Outcome<Account> {
  const steps: (() => Outcome<unknown>)[] = [];
  if (change.base !== undefined) {
    const [current] = activeSubscriptions(account, "plan", call);
    steps.push(() => changeBase(call, run, account, current, change));
  }
  const { addOns } = change;
  if (addOns !== undefined) {
    const current = activeSubscriptions(account, "add_on", call);
    for (const subscription of current) {
      if (!addOns.includes(subscription.plan)) steps.push(() => leave(call, run, subscription, change));
    }
    for (const plan of addOns) {
      if (!current.some((subscription) => subscription.plan === plan)) {
        steps.push(() => enter(call, run, account, plan, change));
      }
    }
  }
  for (const step of steps) {
    const outcome = step();
    if (!outcome.ok) return outcome;
  }
  return accept(account);
}

function changeBase(
  call: DialectCall,
  run: RunCommand,
  account: Account,
  current: Subscription | undefined,
  change: PlanChange,
): Outcome<unknown> {
  const { base = null } = change;
  if (current === undefined) return base === null ? accept(null) : enter(call, run, account, base, change);
  if (base === null) return leave(call, run, current, change);
  if (current.plan === base) return change.trialEnd ? begin(call, run, current, change) : accept(null);
  const { anchor } = change;
  const cleared = clearAll(call, run, current);
  if (!cleared.ok) return cleared;
  const changed = run({
    type: "changeSubscription",
    subscription: current.id,
    plan: base.id,
    voidGrants: true,
    ...(anchor ? { anchor } : {}),
  });
  return changed.ok ? begin(call, run, changed.value, change) : changed;
}

function enter(call: DialectCall, run: RunCommand, account: Account, plan: Plan, change: PlanChange): Outcome<unknown> {
  const { anchor } = change;
  const created = run({
    type: "createSubscription",
    account: account.id,
    plan: plan.id,
    ...(anchor ? { anchor } : {}),
  });
  return created.ok ? begin(call, run, created.value, change) : created;
}

function leave(
  call: DialectCall,
  run: RunCommand,
  subscription: Subscription,
  { atPeriodEnd = false }: PlanChange,
): Outcome<unknown> {
  const cleared = atPeriodEnd ? accept(null) : clearAll(call, run, subscription);
  if (!cleared.ok) return cleared;
  return run({
    type: "cancelSubscription",
    subscription: subscription.id,
    at: atPeriodEnd ? "period_end" : "now",
    voidGrants: true,
  });
}

/** What a subscription brings besides the copies of its plan's templates: trial, limits and top-ups. */
function begin(
  call: DialectCall,
  run: RunCommand,
  subscription: Subscription,
  { trialEnd }: PlanChange,
): Outcome<unknown> {
  if (trialEnd) {
    const kept = run(keep(call, "trial", subscription.id, trialEnd));
    if (!kept.ok) return kept;
  }
  for (const { credit, document } of planGrantsOf(call, subscription.plan)) {
    const ended = trialEnd ? endWithTrial(run, subscription, document, trialEnd) : accept(null);
    if (!ended.ok) return ended;
    const ruled = applyRules(call, run, subscription.account, credit, document);
    if (!ruled.ok) return ruled;
  }
  return accept(null);
}

/** The ledger knows no trials: what shall end with one gets its instant when it is known. */
function endWithTrial(
  run: RunCommand,
  { schedules }: Subscription,
  { template, input }: PlanGrantDocument,
  trialEnd: number,
): Outcome<unknown> {
  if (input.expiry_type !== "end_of_trial") return accept(null);
  for (const schedule of schedules) {
    if (schedule.owner.template?.id !== template) continue;
    for (const { id } of schedule.grants) {
      const updated = run({ type: "updateGrant", grant: id, expiresAt: trialEnd });
      if (!updated.ok) return updated;
    }
  }
  return accept(null);
}

function clearAll(call: DialectCall, run: RunCommand, { account, plan }: Subscription): Outcome<unknown> {
  for (const { credit, document } of planGrantsOf(call, plan)) {
    const cleared = clearRules(call, run, account, credit, document);
    if (!cleared.ok) return cleared;
  }
  return accept(null);
}
