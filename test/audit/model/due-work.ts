import { compareKeys } from "./burn-order.ts";
import { debtOf, endOfAdjustment, refundedOf } from "./figures.ts";
import { expireGrant, rollOver } from "./grant-lifecycle.ts";
import { post, settle, startOperation } from "./posting.ts";
import { findDebit, poolOf } from "./state.ts";
import type { Adjustment, Grant, Operation, Reservation, State } from "./types.ts";
import { closeReservation, unwind } from "./unwinding.ts";

/** One transition that time drives: when, its rank of R12, its object's creation ordinal, and what it does. */
type Transition = {
  readonly dueAt: number;
  readonly rank: number;
  readonly ordinal: number;
  readonly owner: { readonly accountId: string; readonly creditId: string };
  readonly run: (operation: Operation) => void;
};

/** R11: runs every transition that is due by t, in order, each at its own instant. Answers how many ran. */
export function runDueWork(state: State, t: number): number {
  for (let count = 0; ; count += 1) {
    const next = nextTransition(state);
    if (next === undefined || next.dueAt > t) return count;
    const operation = startOperation(state, "clock", next.dueAt);
    next.run(operation);
    settle(state, operation, poolOf(state, next.owner));
  }
}

/** The instant at which the next transition is due, for aiming the clock at it. */
export function nextDueAt(state: State): number | null {
  return nextTransition(state)?.dueAt ?? null;
}

function nextTransition(state: State): Transition | undefined {
  const transitions = [
    ...state.reservations.flatMap((row, ordinal) => reservationEnd(state, row, ordinal)),
    ...state.adjustments.flatMap((row, ordinal) => adjustmentEnd(state, row, ordinal)),
    ...state.grants.flatMap((row, ordinal) => [...grantEnd(state, row, ordinal), ...grantStart(state, row, ordinal)]),
  ];
  const key = (row: Transition): number[] => [row.dueAt, row.rank, row.ordinal];
  return transitions.sort((left, right) => compareKeys(key(left), key(right)))[0];
}

/** Rank 1 (R48). */
function reservationEnd(state: State, reservation: Reservation, ordinal: number): Transition[] {
  if (reservation.status !== "open") return [];
  const run = (operation: Operation): void => {
    closeReservation(state, operation, reservation, "expired");
    post(state, operation, poolOf(state, reservation), { type: "reservation_expired", reservationId: reservation.id });
  };
  return [{ dueAt: reservation.expiresAt, rank: 1, ordinal, owner: reservation, run }];
}

/**
 * Rank 2 (R53): what is not refunded yet of a negative adjustment is refunded with lapse. A positive one ends with its
 * grant; only if that was voided before, its end is a transition of its own, which posts nothing (R54).
 */
function adjustmentEnd(state: State, adjustment: Adjustment, ordinal: number): Transition[] {
  const { debitId } = adjustment;
  const expiresAt = endOfAdjustment(state, adjustment);
  if (expiresAt === null || adjustment.hasExpired || !endsByItself(state, adjustment)) return [];
  const run = (operation: Operation): void => {
    adjustment.hasExpired = true;
    if (debitId === null) return;
    const debit = findDebit(state, debitId);
    const amount = debit.amount - refundedOf(state, debit);
    if (amount === 0) return;
    const terms = { reissues: false, reissueUntil: null, reason: null, metadata: {}, externalKey: null };
    unwind(state, operation, debit, { ...terms, amount });
    if (debtOf(state, debit) !== 0) throw new Error(`The debit ${debit.id} owes after it was refunded in full.`);
  };
  return [{ dueAt: expiresAt, rank: 2, ordinal, owner: adjustment, run }];
}

function endsByItself(state: State, adjustment: Adjustment): boolean {
  const grant = state.grants.find((candidate) => candidate.id === adjustment.grantId);
  return grant === undefined || grant.isVoided;
}

/** Rank 3 (R24, R32). */
function grantEnd(state: State, grant: Grant, ordinal: number): Transition[] {
  if (grant.expiresAt === null || grant.isExpired || grant.isVoided) return [];
  const run = (operation: Operation): void => rollOver(state, operation, grant, expireGrant(state, operation, grant));
  return [{ dueAt: grant.expiresAt, rank: 3, ordinal, owner: grant, run }];
}

/** Rank 7 (R20). */
function grantStart(state: State, grant: Grant, ordinal: number): Transition[] {
  if (grant.isActivated || grant.isVoided) return [];
  const run = (operation: Operation): void => {
    grant.isActivated = true;
    grant.updatedAt = operation.at;
    post(state, operation, poolOf(state, grant), {
      type: "grant_activated",
      grantId: grant.id,
      balance: grant.amount,
    });
  };
  return [{ dueAt: grant.effectiveAt, rank: 7, ordinal, owner: grant, run }];
}
