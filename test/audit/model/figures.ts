import { isIn, limitOf } from "./state.ts";
import type { Adjustment, Debit, Grant, Pool, Reservation, State } from "./types.ts";

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0);
}

/** C of R3: what debits have allocated on the grant and not given back. */
export function consumedOf(state: State, grant: Grant): number {
  const allocations = state.debits.flatMap((debit) => debit.allocations);
  return sum(allocations.filter((slice) => slice.grantId === grant.id).map((slice) => slice.amount));
}

/** H of R3: what open reservations hold on the grant. */
export function heldOf(state: State, grant: Grant): number {
  const items = state.reservations.flatMap((reservation) => reservation.items);
  return sum(items.filter((item) => item.grantId === grant.id).map((item) => item.amount));
}

/** R3: remaining = A − C − X − V − T. */
export function remainingOf(state: State, grant: Grant): number {
  return grant.amount - consumedOf(state, grant) - grant.expired - grant.voided - grant.transferred;
}

/** R23, first match. */
export function statusOf(state: State, grant: Grant): "voided" | "expired" | "pending" | "depleted" | "active" {
  if (grant.isVoided) return "voided";
  if (grant.isExpired) return "expired";
  if (!grant.isActivated) return "pending";
  return remainingOf(state, grant) === 0 ? "depleted" : "active";
}

/** R3: only an active (or depleted) grant has free credit. */
export function freeOf(state: State, grant: Grant): number {
  const isUsable = grant.isActivated && !grant.isExpired && !grant.isVoided;
  return isUsable ? remainingOf(state, grant) - heldOf(state, grant) : 0;
}

export function refundedOf(state: State, debit: Debit): number {
  return sum(state.refunds.filter((refund) => refund.debitId === debit.id).map((refund) => refund.amount));
}

/** R5: amount = Σ allocations + debt + refunded. */
export function debtOf(state: State, debit: Debit): number {
  return debit.amount - sum(debit.allocations.map((slice) => slice.amount)) - refundedOf(state, debit);
}

export function heldBy(reservation: Reservation): number {
  return sum(reservation.items.map((item) => item.amount));
}

export function unbackedOf(reservation: Reservation): number {
  return sum(reservation.items.filter((item) => item.grantId === null).map((item) => item.amount));
}

/** The figures of R4. */
export type Figures = {
  readonly free: number;
  readonly heldOnGrants: number;
  readonly heldUnbacked: number;
  readonly debt: number;
  readonly balance: number;
  readonly reserved: number;
  readonly available: number;
  readonly pending: number;
  readonly creditLimit: number;
  readonly spendable: number;
  readonly nextExpiry: { readonly at: number; readonly amount: number } | null;
};

/** R4, from the grants, holds and debts of the pool as they stand. */
export function figuresOf(state: State, pool: Pool): Figures {
  const grants = state.grants.filter((grant) => isIn(pool, grant));
  const free = sum(grants.map((grant) => freeOf(state, grant)));
  const heldOnGrants = sum(grants.map((grant) => heldOf(state, grant)));
  const heldUnbacked = sum(state.reservations.filter((row) => isIn(pool, row)).map(unbackedOf));
  const debt = sum(state.debits.filter((debit) => isIn(pool, debit)).map((debit) => debtOf(state, debit)));
  const pendingGrants = grants.filter((grant) => statusOf(state, grant) === "pending");
  const balance = free + heldOnGrants - debt;
  const reserved = heldOnGrants + heldUnbacked;
  const available = balance - reserved;
  const creditLimit = limitOf(state, pool)?.creditLimit ?? pool.credit.defaultCreditLimit;
  return {
    free,
    heldOnGrants,
    heldUnbacked,
    debt,
    balance,
    reserved,
    available,
    pending: sum(pendingGrants.map((grant) => remainingOf(state, grant))),
    creditLimit,
    spendable: Math.max(0, available + creditLimit),
    nextExpiry: nextExpiryOf(state, grants),
  };
}

function nextExpiryOf(state: State, grants: readonly Grant[]): { at: number; amount: number } | null {
  const ends = grants.flatMap((grant) => {
    const amount = freeOf(state, grant);
    return grant.expiresAt !== null && amount > 0 ? [{ at: grant.expiresAt, amount }] : [];
  });
  if (ends.length === 0) return null;
  const at = Math.min(...ends.map((end) => end.at));
  return { at, amount: sum(ends.filter((end) => end.at === at).map((end) => end.amount)) };
}

/** Whether an adjustment has stopped counting at t: a positive one ends with its grant (R54). */
export function hasEnded(state: State, adjustment: Adjustment, t: number): boolean {
  const expiresAt = endOfAdjustment(state, adjustment);
  return expiresAt !== null && t >= expiresAt;
}

export function endOfAdjustment(state: State, adjustment: Adjustment): number | null {
  const grant = state.grants.find((candidate) => candidate.id === adjustment.grantId);
  return grant === undefined ? adjustment.expiresAt : grant.expiresAt;
}

/** R54: what the pool's adjustments count for at t. */
export function totalAdjustmentOf(state: State, pool: Pool, t: number): number {
  const counting = state.adjustments.filter((row) => isIn(pool, row) && !hasEnded(state, row, t));
  return sum(
    counting.map((adjustment) => {
      const grant = state.grants.find((candidate) => candidate.id === adjustment.grantId);
      if (grant !== undefined) return adjustment.amount - grant.voided;
      const debit = state.debits.find((candidate) => candidate.id === adjustment.debitId);
      return debit === undefined ? 0 : refundedOf(state, debit) - debit.amount;
    }),
  );
}
