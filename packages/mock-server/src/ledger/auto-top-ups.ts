import { keepWatch } from "./alerts.ts";
import type { DeleteAutoTopUp, PutAutoTopUp } from "./commands.ts";
import { DUE_RANK } from "./due-queue.ts";
import { record } from "./events.ts";
import { accept, type Outcome, type Refusal, refuse } from "./failures.ts";
import { issue, makeGrant } from "./grants.ts";
import type { Ledger } from "./ledger.ts";
import { resolveExpiryPolicy, termsFromPolicy } from "./policies.ts";
import {
  checkNotArchived,
  checkOpen,
  checkRoomForCredit,
  checkVersion,
  isRefusal,
  requirePool,
} from "./preconditions.ts";
import type { Pool } from "./state.ts";
import { LAST_INSTANT, MAX_AMOUNT, NEVER } from "./terms.ts";
import { AutoTopUp, type AutoTopUpTerms, type SkipReason } from "./watching.ts";

const SECOND_MS = 1000;

/** Makes or replaces the rule that buys credit when little is left (R78). It is evaluated at once. */
export function putAutoTopUp(ledger: Ledger, command: PutAutoTopUp): Outcome<AutoTopUp> {
  const target = requirePool(ledger, command);
  if (isRefusal(target)) return target;
  const stale = checkVersion(command, target.version);
  if (stale !== null) return stale;
  const terms = resolveTerms(command);
  if (isRefusal(terms)) return terms;
  const conflict = checkOpen(target.account) ?? checkNotArchived(target.credit);
  if (conflict !== null) return conflict;
  const pool = ledger.poolForWrite(target.account, target.credit);
  const rule = keepRule(ledger, pool, terms);
  ledger.watch(pool);
  return accept(rule);
}

/** Deletes the rule of a pool (R78). */
export function deleteAutoTopUp(ledger: Ledger, command: DeleteAutoTopUp): Outcome<AutoTopUp> {
  const pool = requirePool(ledger, command);
  if (isRefusal(pool)) return pool;
  const rule = pool.watch?.autoTopUp ?? null;
  if (rule === null) return noAutoTopUp(pool);
  const closed = checkOpen(pool.account);
  if (closed !== null) return closed;
  keepWatch(ledger, pool, pool.watch?.alerts ?? [], null);
  return accept(rule);
}

/** A pool without a rule. */
export function noAutoTopUp(pool: Pool): Refusal {
  return refuse("auto_top_up_not_found", `The account ${pool.account.id} has no automatic top-up in this credit.`);
}

/**
 * Buys credit if the operation has left available at or below the threshold (R78): now, or, inside the cooldown, at its
 * end. The caller has told the operation's alerts.
 */
export function evaluateTopUp(ledger: Ledger, pool: Pool, at: number): void {
  const rule = pool.watch?.autoTopUp ?? null;
  if (rule === null || rule.isSuspended || pool.available > rule.terms.threshold) return;
  const coolUntil = rule.lastRunAt === null ? at : rule.lastRunAt + rule.terms.cooldownSeconds * SECOND_MS;
  if (coolUntil > at) {
    // A cooldown that ends beyond the last date has no end that anything could be due at.
    if (rule.deferredTo !== null || coolUntil > LAST_INSTANT) return;
    ledger.undo.note(rule, "deferredTo", null);
    rule.deferredTo = coolUntil;
    ledger.schedule({ at: coolUntil, rank: DUE_RANK.autoTopUp, target: rule });
    record(ledger, "auto_topup.deferred", null, pool);
    return;
  }
  ledger.undo.note(rule, "lastRunAt", rule.lastRunAt);
  rule.lastRunAt = at;
  topUp(ledger, rule, at);
}

/** A deferred top-up is due: the rest is decided as after any operation (R12, rank 8). */
export function resumeTopUp(ledger: Ledger, rule: AutoTopUp): void {
  ledger.undo.note(rule, "deferredTo", rule.deferredTo);
  rule.deferredTo = null;
  ledger.watch(rule.pool);
}

function topUp(ledger: Ledger, rule: AutoTopUp, at: number): void {
  const { pool, terms } = rule;
  const amount = amountOf(rule);
  const end = termsFromPolicy(terms.expiry, null, { account: pool.account, credit: pool.credit, start: at });
  const obstacle = obstacleOf(pool, amount, end.expiresAt);
  if (obstacle !== null) {
    record(ledger, "auto_topup.failed", null, pool, null, { reason: obstacle });
    return;
  }
  if (ledger.failingPayments > 0) {
    ledger.undo.note(ledger, "failingPayments", ledger.failingPayments);
    ledger.failingPayments -= 1;
    ledger.undo.note(rule, "isSuspended", false);
    rule.isSuspended = true;
    record(ledger, "auto_topup.failed", null, pool, null, { reason: "payment_failed" });
    return;
  }
  const grant = makeGrant(ledger, pool, amount, at, at);
  Object.assign(grant, { ...end, priority: terms.priority, category: "auto_topup", sourceType: "auto_topup" });
  issue(ledger, grant, "grant_issued", at);
  record(ledger, "auto_topup.succeeded", null, pool, amount, { grant });
}

/** One charge closes the gap: a multiple of the amount, or what is missing to the target (R78). */
function amountOf({ pool, terms }: AutoTopUp): number {
  const { threshold, amount, target, multiple } = terms;
  if (amount === null) return Number(BigInt(target ?? 0) - BigInt(pool.available));
  if (!multiple) return amount;
  const gap = BigInt(threshold) - BigInt(pool.available);
  return Number(BigInt(amount) * (gap / BigInt(amount) + 1n));
}

function obstacleOf(pool: Pool, amount: number, expiresAt: number): SkipReason | null {
  if (pool.credit.archived) return "credit_archived";
  if (amount > MAX_AMOUNT || checkRoomForCredit(pool, amount) !== null) return "amount_overflow";
  return expiresAt !== NEVER && expiresAt > LAST_INSTANT ? "invalid_expiry" : null;
}

function keepRule(ledger: Ledger, pool: Pool, terms: AutoTopUpTerms): AutoTopUp {
  const { undo } = ledger;
  const existing = pool.watch?.autoTopUp ?? null;
  if (existing === null) {
    const rule = new AutoTopUp(ledger.takeSerial(), pool, terms);
    keepWatch(ledger, pool, pool.watch?.alerts ?? [], rule);
    return rule;
  }
  for (const key of ["terms", "isSuspended", "deferredTo"] as const) undo.note(existing, key, existing[key]);
  Object.assign(existing, { terms, isSuspended: false, deferredTo: null });
  return existing;
}

function resolveTerms(command: PutAutoTopUp): AutoTopUpTerms | Refusal {
  const { threshold, amount, target, multiple, cooldownSeconds = 0, priority = 100 } = command;
  if ((amount === undefined) === (target === undefined)) {
    return refuse("conflicting_fields", "Exactly one of amount and target is required.");
  }
  if (target !== undefined && target <= threshold) {
    return refuse("invalid_range", `target ${target} must be above threshold ${threshold}.`);
  }
  if (target !== undefined && multiple !== undefined) {
    return refuse("conflicting_fields", "multiple goes with amount, not with target.");
  }
  const expiry = command.expiry === undefined ? null : resolveExpiryPolicy(command.expiry, "expiry");
  if (expiry !== null && isRefusal(expiry)) return expiry;
  if (expiry?.type === "period") {
    return refuse("conflicting_fields", "expiry period needs a grant that a schedule issues.");
  }
  const isMultiple = amount !== undefined && (multiple ?? true);
  return {
    ...{ threshold, amount: amount ?? null, target: target ?? null, multiple: isMultiple },
    ...{ cooldownSeconds, priority, expiry },
  };
}
