import { candidatesOf } from "./burn-order.ts";
import {
  applyOverage,
  type Context,
  checkDebtRoom,
  checkExternalKey,
  checkOpen,
  checkPoolVersion,
  checkRoom,
  insufficient,
  poolOfBody,
  type Result,
} from "./context.ts";
import { OVERAGES, openDebit, take } from "./debits.ts";
import { MAX_AMOUNT } from "./decimals.ts";
import { emitDebt, emitOfAdjustment } from "./events.ts";
import { figuresOf, freeOf, statusOf, totalAdjustmentOf } from "./figures.ts";
import { issueGrant, NO_TERMS } from "./grant-lifecycle.ts";
import { finish, startOperation } from "./posting.ts";
import { conflict, unprocessable } from "./refusal.ts";
import { findGrant, isIn, newId } from "./state.ts";
import type { Adjustment, Grant, Pool } from "./types.ts";
import { wireAdjustment, written } from "./wire.ts";

const DEFAULT_PRIORITY = 100;

/** POST /v1/adjustments (R51–R54). */
export function createAdjustment(context: Context): Result {
  const { state, t, body } = context;
  const pool = poolOfBody(context);
  const grantIds = body.texts("grantIds");
  const named = grantIds?.map((id) => findGrant(state, id)) ?? null;
  checkPoolVersion(context, pool);
  const amount = body.requiredAmount("amount", pool.credit.scale);
  return amount > 0 ? adjustUp(context, pool, amount, named) : adjustDown(context, pool, -amount, named, t);
}

function checkTotal(context: Context, pool: Pool, change: number): void {
  const total = totalAdjustmentOf(context.state, pool, context.t) + change;
  unprocessable(Math.abs(total) > MAX_AMOUNT, "amount_overflow");
}

/** R51: a grant of category adjustment; the type's defaults do not apply. */
function adjustUp(context: Context, pool: Pool, amount: number, named: readonly Grant[] | null): Result {
  const { state, t, body } = context;
  checkRoom(context, pool, amount);
  checkTotal(context, pool, amount);
  const expiresAt = body.instant("expiresAt");
  unprocessable(expiresAt !== null && expiresAt <= t, "invalid_expiry");
  unprocessable(named !== null, "conflicting_fields");
  const externalKey = checkExternalKey(context, state.adjustments);
  checkOpen(pool);
  conflict(pool.credit.status === "archived", "credit_archived");
  const reason = body.text("reason");
  const metadata = body.metadata("metadata");
  const operation = startOperation(state, "api", t, reason, metadata);
  const id = newId(state, "adj", state.adjustments.length);
  const terms = {
    ...NO_TERMS,
    accountId: pool.account.id,
    creditId: pool.credit.id,
    amount,
    priority: DEFAULT_PRIORITY,
    category: "adjustment" as const,
    source: { type: "adjustment" as const, id },
    effectiveAt: t,
    expiresAt,
    reason,
    metadata,
  };
  const grant = issueGrant(state, operation, terms, "grant_issued");
  const common = { id, accountId: pool.account.id, creditId: pool.credit.id, reason, metadata, externalKey };
  const ends = { expiresAt, hasExpired: false, grantId: grant.id, debitId: null, createdAt: t };
  const adjustment: Adjustment = { ...common, ...ends, amount, requestedAmount: amount };
  state.adjustments.push(adjustment);
  emitOfAdjustment(state, operation, adjustment, "adjustment.created");
  finish(state, operation);
  return written(state, t, pool, 201, wireAdjustment(state, adjustment, t));
}

/** R52: a debit by burn order, or of the named grants alone. */
function adjustDown(context: Context, pool: Pool, amount: number, named: readonly Grant[] | null, t: number): Result {
  const { state, body } = context;
  const figures = figuresOf(state, pool);
  const overage = body.word("overage", OVERAGES) ?? "reject";
  if (overage === "overflow") checkDebtRoom(figures, Math.max(0, amount - figures.free));
  if (overage === "overflow") checkTotal(context, pool, -amount);
  const expiresAt = body.instant("expiresAt");
  unprocessable(expiresAt !== null && expiresAt <= t, "invalid_expiry");
  unprocessable(named !== null && overage !== "reject", "conflicting_fields");
  unprocessable(named?.some((grant) => !isIn(pool, grant)) ?? false, "grant_of_other_pool");
  const externalKey = checkExternalKey(context, state.adjustments);
  checkOpen(pool);
  conflict(named?.some((grant) => statusOf(state, grant) !== "active") ?? false, "grant_not_active");
  const limit = figures.available + figures.creditLimit;
  const freeOfNamed = named?.reduce((total, grant) => total + freeOf(state, grant), 0) ?? Number.POSITIVE_INFINITY;
  if (amount > freeOfNamed) throw insufficient(figures, amount, amount - Math.min(freeOfNamed, limit), null);
  const applied = applyOverage(figures, amount, overage);
  const reason = body.text("reason");
  const metadata = body.metadata("metadata");
  const operation = startOperation(state, "api", t, reason, metadata);
  const id = newId(state, "adj", state.adjustments.length);
  const debit = openDebit(state, operation, pool, {
    amount: applied,
    requestedAmount: amount,
    source: "adjustment",
    reservationId: null,
    adjustmentId: id,
    reason,
    occurredAt: t,
    metadata,
    externalKey: null,
  });
  take(state, operation, pool, debit, applied, "adjusted", named ?? candidatesOf(state, pool));
  const common = { id, accountId: pool.account.id, creditId: pool.credit.id, reason, metadata, externalKey };
  const ends = { expiresAt, hasExpired: false, grantId: null, debitId: debit.id, createdAt: t };
  const adjustment: Adjustment = { ...common, ...ends, amount: -applied, requestedAmount: -amount };
  state.adjustments.push(adjustment);
  emitOfAdjustment(state, operation, adjustment, "adjustment.created");
  emitDebt(state, operation, debit);
  finish(state, operation);
  return written(state, t, pool, 201, wireAdjustment(state, adjustment, t));
}
