import { compareKeys } from "./burn-order.ts";
import { emitOfAdjustment, emitOfGrant, emitOfReservation } from "./events.ts";
import { debtOf, endOfAdjustment, heldBy, refundedOf } from "./figures.ts";
import { expireGrant, rollOver } from "./grant-lifecycle.ts";
import { finish, move, post, startOperation } from "./posting.ts";
import { nextOccurrenceOf, runOccurrence } from "./schedule-lifecycle.ts";
import { findDebit, poolOf } from "./state.ts";
import { endSubscription, startSubscription } from "./subscription-lifecycle.ts";
import type {
  Adjustment,
  AutoTopUp,
  Debit,
  Grant,
  Operation,
  Reservation,
  Schedule,
  State,
  Subscription,
} from "./types.ts";
import { closeReservation, unwind } from "./unwinding.ts";

/** One transition that time drives: when, its rank of R12, its object's creation ordinal, and what it does. */
type Transition = {
  readonly dueAt: number;
  readonly rank: number;
  readonly ordinal: number;
  /** What its entries give as their reason; due work mostly has none. */
  readonly reason?: string;
  readonly run: (operation: Operation) => void;
};

/** R11: runs every transition that is due by t, in order, each at its own instant. Answers how many ran. */
export function runDueWork(state: State, t: number): number {
  for (let count = 0; ; count += 1) {
    const next = nextTransition(state);
    if (next === undefined || next.dueAt > t) return count;
    const operation = startOperation(state, "clock", next.dueAt, next.reason ?? null);
    next.run(operation);
    finish(state, operation);
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
    ...state.subscriptions.flatMap((row, ordinal) => subscriptionSteps(state, row, ordinal)),
    ...state.schedules.flatMap((row, ordinal) => occurrence(state, row, ordinal)),
    ...state.autoTopUps.flatMap((row) => deferredTopUp(state, row)),
  ];
  const key = (row: Transition): number[] => [row.dueAt, row.rank, row.ordinal];
  return transitions.sort((left, right) => compareKeys(key(left), key(right)))[0];
}

/** Rank 1 (R48). */
function reservationEnd(state: State, reservation: Reservation, ordinal: number): Transition[] {
  if (reservation.status !== "open") return [];
  const run = (operation: Operation): void => {
    const held = heldBy(reservation);
    closeReservation(state, operation, reservation, "expired");
    post(state, operation, poolOf(state, reservation), { type: "reservation_expired", reservationId: reservation.id });
    emitOfReservation(state, operation, reservation, "reservation.expired", held);
  };
  return [{ dueAt: reservation.expiresAt, rank: 1, ordinal, run }];
}

/**
 * Rank 2 (R53): what is not refunded yet of a negative adjustment is refunded with lapse. A positive one ends with its
 * grant, at the rank and in the order of grants; if that was voided before, the transition posts nothing (R54).
 */
function adjustmentEnd(state: State, adjustment: Adjustment, ordinal: number): Transition[] {
  const { debitId } = adjustment;
  const expiresAt = endOfAdjustment(state, adjustment);
  if (expiresAt === null || adjustment.hasExpired || !endsByItself(state, adjustment)) return [];
  const run = (operation: Operation): void => {
    adjustment.hasExpired = true;
    if (debitId !== null) giveBack(state, operation, findDebit(state, debitId));
    emitOfAdjustment(state, operation, adjustment, "adjustment.expired");
  };
  const ofGrant = state.grants.findIndex((grant) => grant.id === adjustment.grantId);
  return [{ dueAt: expiresAt, ...(ofGrant === -1 ? { rank: 2, ordinal } : { rank: 3, ordinal: ofGrant }), run }];
}

/** R53: all that is not refunded yet is, with lapse. */
function giveBack(state: State, operation: Operation, debit: Debit): void {
  const amount = debit.amount - refundedOf(state, debit);
  if (amount === 0) return;
  const terms = { reissues: false, reissueUntil: null, reason: null, metadata: {}, externalKey: null };
  unwind(state, operation, debit, { ...terms, amount });
  if (debtOf(state, debit) !== 0) throw new Error(`The debit ${debit.id} owes after it was refunded in full.`);
}

function endsByItself(state: State, adjustment: Adjustment): boolean {
  const grant = state.grants.find((candidate) => candidate.id === adjustment.grantId);
  return grant === undefined || grant.isVoided;
}

/** Rank 3 (R24, R32). */
function grantEnd(state: State, grant: Grant, ordinal: number): Transition[] {
  if (grant.expiresAt === null || grant.isExpired || grant.isVoided) return [];
  const run = (operation: Operation): void => {
    const gone = expireGrant(state, operation, grant);
    rollOver(state, operation, grant, gone);
  };
  return [{ dueAt: grant.expiresAt, rank: 3, ordinal, run }];
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
    emitOfGrant(state, operation, grant, "grant.activated", grant.amount);
  };
  return [{ dueAt: grant.effectiveAt, rank: 7, ordinal, run }];
}

/** Ranks 4 and 5 (R82, R84). */
function subscriptionSteps(state: State, subscription: Subscription, ordinal: number): Transition[] {
  const { status, cancelAt, startAt, voidsGrants } = subscription;
  if (status === "pending") {
    const run = (operation: Operation): void => startSubscription(state, operation, subscription);
    return [{ dueAt: startAt, rank: 5, ordinal, run }];
  }
  if (status === "cancelled" || cancelAt === null) return [];
  const run = (operation: Operation): void => endSubscription(state, operation, subscription, voidsGrants);
  return [{ dueAt: cancelAt, rank: 4, ordinal, reason: "plan_change", run }];
}

/** Rank 6 (R29). */
function occurrence(state: State, schedule: Schedule, ordinal: number): Transition[] {
  const dueAt = nextOccurrenceOf(schedule);
  if (dueAt === null) return [];
  const run = (operation: Operation): void => runOccurrence(state, operation, schedule);
  return [{ dueAt, rank: 6, ordinal, run }];
}

/** Rank 8 (R78): the attempt itself is made by the judgement at the end of the transition. */
function deferredTopUp(state: State, rule: AutoTopUp): Transition[] {
  const { deferredTo } = rule;
  if (deferredTo === null) return [];
  const run = (operation: Operation): void => {
    rule.deferredTo = null;
    move(state, operation, poolOf(state, rule));
  };
  return [{ dueAt: deferredTo, rank: 8, ordinal: rule.ordinal, run }];
}
