import { debtOf, remainingOf, statusOf } from "./figures.ts";
import { findGrant, isIn, newId, poolOf } from "./state.ts";
import type {
  Account,
  Adjustment,
  Credit,
  Debit,
  Grant,
  Json,
  Operation,
  Pool,
  Reservation,
  Schedule,
  State,
  Subscription,
} from "./types.ts";

type Data = Readonly<Record<string, Json>>;

/** R76: appends one event of the same commit. */
export function emit(state: State, at: number, type: string, data: Data): void {
  const id = newId(state, "evt", state.events.length);
  state.events.push({ id, seq: state.events.length + 1, type, createdAt: at, data });
}

/** An event of a pool, with the running figures of the pool as they are now. */
export function emitOfPool(
  state: State,
  operation: Operation,
  pool: Pool,
  type: string,
  amount: number | null,
  ids: Data,
): void {
  const last = state.entries.findLast((entry) => isIn(pool, entry));
  const { balanceAfter: balance = 0, reservedAfter: reserved = 0, debtAfter: debt = 0 } = last ?? {};
  emit(state, operation.at, type, {
    accountId: pool.account.id,
    externalId: pool.account.externalId,
    credit: pool.credit.code,
    creditId: pool.credit.id,
    balance,
    reserved,
    available: balance - reserved,
    debt,
    operationId: operation.id,
    amount,
    ...ids,
  });
}

export function emitOfAccount(state: State, at: number, account: Account, type: string): void {
  emit(state, at, type, { accountId: account.id, externalId: account.externalId });
}

export function emitOfCredit(state: State, at: number, credit: Credit, type: string): void {
  emit(state, at, type, { creditId: credit.id, credit: credit.code });
}

export function emitOfGrant(
  state: State,
  operation: Operation,
  grant: Grant,
  type: string,
  amount: number | null,
): void {
  const { id: grantId, scheduleId, sourceGrantId } = grant;
  emitOfPool(state, operation, poolOf(state, grant), type, amount, { grantId, scheduleId, sourceGrantId });
}

/** R39, R40: debt of a debit arises, or a grant repays it. */
export function emitOfDebt(
  state: State,
  operation: Operation,
  debit: Debit,
  type: string,
  amount: number,
  grantId: string | null,
): void {
  emitOfPool(state, operation, poolOf(state, debit), type, amount, { debitId: debit.id, grantId });
}

export function emitOfAdjustment(state: State, operation: Operation, adjustment: Adjustment, type: string): void {
  const { amount } = adjustment;
  emitOfPool(state, operation, poolOf(state, adjustment), type, amount, { adjustmentId: adjustment.id });
}

export function emitOfReservation(
  state: State,
  operation: Operation,
  reservation: Reservation,
  type: string,
  amount: number | null,
  debitId: string | null = null,
): void {
  const ids = { reservationId: reservation.id, debitId };
  emitOfPool(state, operation, poolOf(state, reservation), type, amount, ids);
}

/** R39: one event for all that a debit comes to owe. */
export function emitDebt(state: State, operation: Operation, debit: Debit): void {
  const debt = debtOf(state, debit);
  if (debt > 0) emitOfDebt(state, operation, debit, "debt.incurred", debt, null);
}

/** Why nothing was issued where something should have been. */
export type SkipReason = "amount_overflow" | "invalid_expiry" | "credit_archived" | "payment_failed";

/** The events of a schedule carry its ids, and what it did not issue; no pool has moved. */
export function emitOfSchedule(
  state: State,
  at: number,
  schedule: Schedule,
  type: string,
  reason: SkipReason | null = null,
): void {
  const { id: scheduleId, accountId, planId, subscriptionId, creditId } = schedule;
  const externalId = state.accounts.find((account) => account.id === accountId)?.externalId ?? null;
  const credit = state.credits.find((row) => row.id === creditId)?.code ?? null;
  const ids = { accountId, externalId, scheduleId, planId, subscriptionId };
  const amount = reason === null ? null : schedule.amount;
  emit(state, at, type, { ...ids, credit, creditId, amount, reason });
}

export function emitOfSubscription(state: State, at: number, subscription: Subscription, type: string): void {
  const { id: subscriptionId, accountId, planId } = subscription;
  const externalId = state.accounts.find((account) => account.id === accountId)?.externalId ?? null;
  emit(state, at, type, { subscriptionId, accountId, externalId, planId });
}

/** Remembers what a grant had left before the operation first touched it. */
export function rememberRemaining(state: State, operation: Operation, grant: Grant): void {
  if (!operation.remainingBefore.has(grant.id)) {
    operation.remainingBefore.set(grant.id, remainingOf(state, grant));
  }
}

/** R76: who was not empty before and is now, once per operation, in the order in which they became empty. */
export function emitDepleted(state: State, operation: Operation): void {
  const touched = [...operation.remainingBefore].map(([id, before]) => ({ grant: findGrant(state, id), before }));
  const depleted = touched.filter(({ grant, before }) => before > 0 && statusOf(state, grant) === "depleted");
  // What gives back to a grant comes before what takes from it again, so its last entry is the one that emptied it.
  const emptiedBy = ({ grant }: { readonly grant: Grant }): number =>
    state.entries.findLastIndex((entry) => entry.operationId === operation.id && entry.grantId === grant.id);
  for (const { grant } of depleted.toSorted((a, b) => emptiedBy(a) - emptiedBy(b))) {
    emitOfGrant(state, operation, grant, "grant.depleted", null);
  }
}
