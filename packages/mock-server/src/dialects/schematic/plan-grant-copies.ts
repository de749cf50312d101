import { accept, type Outcome } from "../../ledger/failures.ts";
import type { Schedule } from "../../ledger/recurrence.ts";
import type { DialectCall, RunCommand } from "../dialect.ts";
import { keep, type PlanGrantDocument, type Reading, read } from "./documents.ts";
import type { PlanGrant, Terms } from "./plan-grants.ts";
import { applyRules, clearRules } from "./plan-rules.ts";

/** A new plan grant for those who are on the plan already: a schedule of their own each, from now on. */
export function reachSubscribers(
  call: DialectCall,
  run: RunCommand,
  planGrant: PlanGrant,
  { resetStart: _, ...terms }: Terms,
): Outcome<unknown> {
  for (const { id, status } of planGrant.plan.subscriptions) {
    if (status !== "active" || terms.amount === 0) continue;
    const created = run({ type: "createSchedule", subscription: id, credit: planGrant.credit.id, ...terms });
    if (!created.ok) return created;
    const kept = run(keep(call, "plan-grant-of", created.value.id, planGrant.id));
    if (!kept.ok) return kept;
  }
  return changeRules(call, run, planGrant, planGrant.document);
}

/** Has running subscriptions follow a change of what is given; their rhythm stays. */
export function changeCopies(call: DialectCall, run: RunCommand, planGrant: PlanGrant, terms: Terms): Outcome<unknown> {
  const { amount, expiry = null, rollover = null } = terms;
  for (const { id } of copiesOf(call, planGrant)) {
    const updated = run({ type: "updateSchedule", schedule: id, amount, expiry, rollover });
    if (!updated.ok) return updated;
  }
  return accept(null);
}

/** Stops what running subscriptions would still get. */
export function cancelCopies(call: DialectCall, run: RunCommand, planGrant: PlanGrant): Outcome<unknown> {
  for (const { id } of copiesOf(call, planGrant)) {
    const cancelled = run({ type: "cancelSchedule", schedule: id });
    if (!cancelled.ok) return cancelled;
  }
  return accept(null);
}

/** Has those who are on the plan follow a change of its top-up and debt; null takes both away. */
export function changeRules(
  call: DialectCall,
  run: RunCommand,
  { plan, credit, document }: PlanGrant,
  next: PlanGrantDocument | null,
): Outcome<unknown> {
  for (const { status, account } of plan.subscriptions) {
    if (status !== "active") continue;
    const cleared = clearRules(call, run, account, credit, document);
    const applied = cleared.ok && next !== null ? applyRules(call, run, account, credit, next) : cleared;
    if (!applied.ok) return applied;
  }
  return accept(null);
}

/** What still issues for subscribers: copies of its templates, former ones too, and what reached them later. */
function copiesOf(call: Reading, { id, plan, document }: PlanGrant): Schedule[] {
  const belongs = ({ owner, id: own, status }: Schedule): boolean => {
    const source = owner.template?.id ?? own;
    return status === "active" && (source === document.template || read(call, "plan-grant-of", source) === id);
  };
  return plan.subscriptions.flatMap(({ schedules }) => schedules.filter(belongs));
}
