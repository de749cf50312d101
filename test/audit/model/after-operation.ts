import { LAST_INSTANT } from "./calendar.ts";
import { MAX_AMOUNT } from "./decimals.ts";
import { emitDepleted, emitOfPool, type SkipReason } from "./events.ts";
import { figuresOf } from "./figures.ts";
import { calendarOf, endUnderPolicy, issueGrant, NO_TERMS } from "./grant-lifecycle.ts";
import { settle } from "./posting.ts";
import { autoTopUpOf, isIn, poolOf } from "./state.ts";
import { typeEnd, typeRollover } from "./type-policy.ts";
import type { Alert, AutoTopUp, Moved, Operation, Pool, State } from "./types.ts";

/** R77, R78: after an operation, a transition or a batch: the alerts of every pool it moved, then the top-ups. */
export function judgePools(state: State, moved: readonly Moved[]): void {
  const pools = moved.map((row) => ({ ...row, pool: poolOf(state, row.pool) }));
  for (const { pool, before, operation } of pools) judgeAlerts(state, operation, pool, before);
  for (const { pool, operation } of pools) {
    const rule = autoTopUpOf(state, pool);
    if (rule !== undefined) judgeTopUp(state, operation, pool, rule);
  }
}

/** R77: an alert is an edge of what is available; the highest threshold comes first. */
function judgeAlerts(state: State, operation: Operation, pool: Pool, beforeAll: number): void {
  const after = figuresOf(state, pool).available;
  const alerts = state.alerts.filter((alert) => isIn(pool, alert));
  const ordered = alerts.toSorted((left, right) => right.threshold - left.threshold);
  for (const alert of ordered) {
    const { threshold } = alert;
    const before = alert.madeAt ?? beforeAll;
    alert.madeAt = null;
    if (before > threshold && threshold >= after) {
      emitAlert(state, operation, pool, alert, "balance.low");
      if (threshold === 0) emitAlert(state, operation, pool, alert, "balance.depleted");
    }
    if (before <= threshold && threshold < after) emitAlert(state, operation, pool, alert, "balance.recovered");
  }
}

function emitAlert(state: State, operation: Operation, pool: Pool, alert: Alert, type: string): void {
  emitOfPool(state, operation, pool, type, null, { alertId: alert.id, threshold: alert.threshold });
}

/** When the cooldown of a rule is over; in the past where none runs (R78). */
function cooldownEnd(rule: AutoTopUp): number {
  return rule.lastRunAt === null ? Number.NEGATIVE_INFINITY : rule.lastRunAt + rule.cooldownSeconds * 1000;
}

/** R78: an attempt where too little is available, now or at the end of the cooldown. */
function judgeTopUp(state: State, operation: Operation, pool: Pool, rule: AutoTopUp): void {
  const { available } = figuresOf(state, pool);
  if (rule.status === "suspended" || available > rule.threshold) return;
  if (operation.at < cooldownEnd(rule)) {
    if (rule.deferredTo === null) emitTopUp(state, operation, pool, "auto_topup.deferred", {});
    rule.deferredTo ??= cooldownEnd(rule);
    return;
  }
  rule.lastRunAt = operation.at;
  topUp(state, operation, pool, rule, topUpAmount(rule, available), available);
}

/** R78: how much lifts the pool above the threshold, or to the target. */
export function topUpAmount(rule: AutoTopUp, available: number): number {
  const { amount, target, threshold, multiple } = rule;
  if (amount === null) return (target ?? 0) - available;
  return multiple === true ? amount * (Math.floor((threshold - available) / amount) + 1) : amount;
}

function topUp(state: State, operation: Operation, pool: Pool, rule: AutoTopUp, amount: number, before: number): void {
  const place = { accountId: pool.account.id, creditId: pool.credit.id, scheduleId: null };
  const expiresAt =
    rule.expiry === null
      ? typeEnd(state, calendarOf(state, place), pool.credit, operation.at)
      : endUnderPolicy(state, calendarOf(state, place), rule.expiry, operation.at);
  const { free, heldOnGrants, pending, creditLimit } = figuresOf(state, pool);
  const isTooMuch = free + heldOnGrants + pending + creditLimit + amount > MAX_AMOUNT;
  const isTooLate = expiresAt !== null && !(expiresAt <= LAST_INSTANT);
  const isArchived = pool.credit.status === "archived";
  if (isArchived || isTooMuch || isTooLate) {
    const reason = isArchived ? "credit_archived" : isTooMuch ? "amount_overflow" : "invalid_expiry";
    emitTopUp(state, operation, pool, "auto_topup.failed", { reason });
    return;
  }
  // A payment is tried only for what can be issued.
  if (state.failingPayments > 0) {
    state.failingPayments -= 1;
    rule.status = "suspended";
    emitTopUp(state, operation, pool, "auto_topup.failed", { reason: "payment_failed" });
    return;
  }
  const grant = issueGrant(
    state,
    operation,
    {
      ...NO_TERMS,
      accountId: pool.account.id,
      creditId: pool.credit.id,
      amount,
      priority: rule.priority,
      category: "auto_topup",
      source: { type: "auto_topup", id: null },
      effectiveAt: operation.at,
      expiresAt,
      rollover: rule.expiry === null ? typeRollover(pool.credit) : null,
    },
    "grant_issued",
  );
  emitTopUp(state, operation, pool, "auto_topup.succeeded", { amount, grantId: grant.id });
  settle(state, operation, pool);
  emitDepleted(state, operation);
  operation.remainingBefore.clear();
  judgeAlerts(state, operation, pool, before);
}

type TopUpFacts = { readonly amount?: number; readonly grantId?: string; readonly reason?: SkipReason };

function emitTopUp(state: State, operation: Operation, pool: Pool, type: string, facts: TopUpFacts): void {
  const { amount = null, grantId = null, reason = null } = facts;
  emitOfPool(state, operation, pool, type, amount, { grantId, reason });
}
