import { candidatesOf, walk } from "./burn-order.ts";
import {
  applyOverage,
  type Context,
  checkDebtRoom,
  checkExternalKey,
  checkOpen,
  checkPoolVersion,
  checkRoom,
  type Overage,
  poolOfBody,
  type Result,
} from "./context.ts";
import { emitDebt, emitOfPool } from "./events.ts";
import { debtOf, figuresOf, refundedOf } from "./figures.ts";
import { allocate, finish, type Line, post, startOperation } from "./posting.ts";
import { conflict, notFound, unprocessable } from "./refusal.ts";
import { findDebit, findReservation, isIn, newId, poolOf } from "./state.ts";
import type { Debit, EntryType, Grant, Operation, Pool, Slice, State } from "./types.ts";
import { unwind } from "./unwinding.ts";
import { wireDebit, wireRefund, written } from "./wire.ts";

export const OVERAGES: readonly Overage[] = ["reject", "cap", "overflow"];

const THIRTY_DAYS_MS = 30 * 86_400_000;

/** The facts of a new debit that are no figure of it. */
export type DebitTerms = Omit<Debit, "id" | "accountId" | "creditId" | "allocations" | "createdAt">;

/** Adds a debit that nothing is allocated to yet. */
export function openDebit(state: State, operation: Operation, pool: Pool, terms: DebitTerms): Debit {
  const debit: Debit = {
    ...terms,
    id: newId(state, "dbt", state.debits.length),
    accountId: pool.account.id,
    creditId: pool.credit.id,
    allocations: [],
    createdAt: operation.at,
  };
  state.debits.push(debit);
  return debit;
}

/** Takes `amount` from the candidates in their order; the rest is debt of the operation (R38, R39). */
export function take(
  state: State,
  operation: Operation,
  pool: Pool,
  debit: Debit,
  amount: number,
  type: EntryType,
  candidates: readonly Grant[] = candidatesOf(state, pool),
): void {
  const slices = walk(state, candidates, amount);
  const { reservationId } = debit;
  const line = (slice: Slice): Line => ({ type, reservationId, balance: -slice.amount });
  allocate(state, operation, debit, slices, line, pool);
  const rest = amount - slices.reduce((total, slice) => total + slice.amount, 0);
  if (rest === 0) return;
  post(state, operation, pool, { type: "debt_incurred", reservationId, debitId: debit.id, balance: -rest, debt: rest });
}

/** POST /v1/debits (R37, R38, R41). */
export function createDebit(context: Context): Result {
  const { state, t, body } = context;
  const pool = poolOfBody(context);
  const reservationId = body.text("reservationId");
  if (reservationId !== null && !isIn(pool, findReservation(state, reservationId))) throw notFound("reservation");
  checkPoolVersion(context, pool);
  const figures = figuresOf(state, pool);
  const amount = body.requiredAmount("amount", pool.credit.scale);
  const overage = body.word("overage", OVERAGES) ?? "reject";
  if (overage === "overflow") checkDebtRoom(figures, Math.max(0, amount - figures.free));
  const occurredAt = body.instant("occurredAt") ?? t;
  unprocessable(occurredAt > t, "occurred_in_future");
  const externalKey = checkExternalKey(context, state.debits);
  checkOpen(pool);
  const applied = applyOverage(figures, amount, overage);
  const reason = body.text("reason");
  const metadata = body.metadata("metadata");
  const operation = startOperation(state, "api", t, reason, metadata);
  const debit = openDebit(state, operation, pool, {
    amount: applied,
    requestedAmount: amount,
    source: "usage",
    reservationId,
    adjustmentId: null,
    reason,
    occurredAt,
    metadata,
    externalKey,
  });
  take(state, operation, pool, debit, applied, "consumed");
  emitOfPool(state, operation, pool, "credits.consumed", applied, { debitId: debit.id });
  emitDebt(state, operation, debit);
  finish(state, operation);
  return written(state, t, pool, 201, wireDebit(state, debit));
}

/** POST /v1/debits/{debit}/refunds (R55–R57). */
export function refundDebit(context: Context): Result {
  const { state, t, path, body } = context;
  const debit = findDebit(state, path.requiredText("debit"));
  const pool = poolOf(state, debit);
  checkPoolVersion(context, pool);
  // Nothing of an imported debit can come back, so no room for it is asked for either.
  const refundable = debit.source === "import" ? 0 : debit.amount - refundedOf(state, debit);
  const amount = body.amount("amount", pool.credit.scale) ?? refundable;
  const reissues = body.text("onExpiredGrant") === "reissue";
  // What lapses counts too: its refunded entry comes first, and no figure of an entry may overflow either.
  checkRoom(context, pool, amount <= refundable ? Math.max(0, amount - debtOf(state, debit)) : 0);
  const reissueUntil = body.isGiven("reissueExpiresAt") ? body.instant("reissueExpiresAt") : t + THIRTY_DAYS_MS;
  unprocessable(reissueUntil !== null && reissueUntil <= t, "invalid_expiry");
  const externalKey = checkExternalKey(context, state.refunds);
  checkOpen(pool);
  conflict(debit.source === "import", "debit_not_refundable");
  conflict(amount > refundable || amount === 0, "refund_exceeds_amount");
  const reason = body.text("reason");
  const metadata = body.metadata("metadata");
  const operation = startOperation(state, "api", t, reason, metadata);
  const refund = unwind(state, operation, debit, { amount, reissues, reissueUntil, reason, metadata, externalKey });
  finish(state, operation);
  return written(state, t, pool, 201, wireRefund(state, refund));
}
