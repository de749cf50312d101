import { resumeTopUp } from "./auto-top-ups.ts";
import { DUE_RANK, type Due } from "./due-queue.ts";
import { record } from "./events.ts";
import { finishOperation, finishPools } from "./finishing.ts";
import { issue, makeGrant, negative, scheduleExpiry } from "./grants.ts";
import { closeReservation, releaseHeld } from "./holds.ts";
import type { Ledger } from "./ledger.ts";
import { activate, changeTotalAdjustment, countingAdjustmentOf, end } from "./movements.ts";
import { expiryFrom } from "./policies.ts";
import { post } from "./posting.ts";
import { checkRoomForCredit } from "./preconditions.ts";
import { refundRest } from "./refunds.ts";
import { runOccurrence } from "./schedules.ts";
import { type Adjustment, type Grant, NO_METADATA, type Reservation } from "./state.ts";
import { endSubscription, PLAN_CHANGE, startSubscription } from "./subscriptions.ts";
import { LAST_INSTANT, NEVER, type RolloverPolicy } from "./terms.ts";

/**
 * Whether an item on the due queue no longer says when its object is due: the object moved its date, ended otherwise, or
 * was made by something that was rolled back.
 */
export function isStale(due: Due): boolean {
  if (due.isCancelled === true) return true;
  switch (due.rank) {
    case DUE_RANK.reservationExpiry:
      return due.target.status !== "open" || due.target.expiresAt !== due.at;
    case DUE_RANK.adjustmentExpiry:
      return due.target.ended || due.target.debit === null;
    case DUE_RANK.grantActivation:
      return due.target.state !== "pending" || due.target.effectiveAt !== due.at;
    case DUE_RANK.grantExpiry:
      return due.target.expiresAt !== due.at || !canEnd(due.target);
    case DUE_RANK.subscriptionCancel:
      return due.target.status !== "active" || due.target.cancelAt !== due.at;
    case DUE_RANK.subscriptionStart:
      return due.target.status !== "pending";
    case DUE_RANK.occurrence:
      return due.target.nextOccurrenceAt !== due.at;
    case DUE_RANK.autoTopUp:
      return due.target.deferredTo !== due.at || due.target.pool.watch?.autoTopUp !== due.target;
  }
}

/** Runs one transition at its own instant, as an operation of the clock (R11), settlement and alerts included (R12). */
export function runTransition(ledger: Ledger, due: Due): void {
  const { at } = due;
  ledger.operation = { serial: ledger.takeSerial(), at, origin: "clock", reason: null, metadata: NO_METADATA };
  switch (due.rank) {
    case DUE_RANK.reservationExpiry:
      expireReservation(ledger, due.target, at);
      break;
    case DUE_RANK.adjustmentExpiry:
      expireAdjustment(ledger, due.target, at);
      break;
    case DUE_RANK.grantExpiry:
      if (due.target.state === "active") expireGrantAt(ledger, due.target, { rollsOver: true });
      else stopCounting(ledger, due.target);
      break;
    case DUE_RANK.grantActivation:
      activateGrant(ledger, due.target);
      break;
    case DUE_RANK.subscriptionCancel:
      // Its entries are voids, which say why (R84).
      ledger.operation = { ...ledger.operation, reason: PLAN_CHANGE };
      endSubscription(ledger, due.target, at, due.target.cancelVoidsGrants);
      break;
    case DUE_RANK.subscriptionStart:
      startSubscription(ledger, due.target, at);
      break;
    case DUE_RANK.occurrence:
      runOccurrence(ledger, due.target, at);
      break;
    case DUE_RANK.autoTopUp:
      resumeTopUp(ledger, due.target);
      break;
  }
  finishOperation(ledger);
  finishPools(ledger, at);
}

/** Ends a grant (R24), and at its natural end rolls the rest over (R32). */
export function expireGrantAt(ledger: Ledger, grant: Grant, options: { readonly rollsOver: boolean }): void {
  const unused = end(ledger, grant, "expired");
  post(ledger, "grant_expired", grant.pool, { grant }, negative(unused), 0, 0);
  record(ledger, "grant.expired", grant, grant.pool, unused);
  stopCounting(ledger, grant);
  const { rollover } = grant;
  if (!options.rollsOver || rollover === null || unused === 0 || grant.rolloverCount >= rollover.maxRollovers) return;
  rollOver(ledger, grant, rollover, unused);
}

/** R32, R33: a part of the rest becomes a new grant, which knows where it came from. */
function rollOver(ledger: Ledger, source: Grant, rollover: RolloverPolicy, unused: number): void {
  const { pool, expiresAt: at, schedule } = source;
  const amount = Math.min(percentOf(unused, rollover.percent), rollover.maxAmount ?? unused);
  const expiresAt = expiryFrom(rollover.expiry, { account: pool.account, credit: pool.credit, start: at, schedule });
  const isDatable = expiresAt === NEVER || expiresAt <= LAST_INSTANT;
  if (amount < 1 || !isDatable || checkRoomForCredit(pool, amount) !== null) return;
  const grant = makeGrant(ledger, pool, amount, at, at);
  Object.assign(grant, {
    priority: rollover.priority ?? source.priority,
    category: "rollover",
    sourceType: "rollover",
    rolloverCount: source.rolloverCount + 1,
    rollover,
    expiresAt,
    schedule,
  });
  if (schedule !== null) ledger.undo.append(schedule.grants, grant);
  grant.source = source;
  grant.sourceGrant = source;
  issue(ledger, grant, "rolled_over", at);
}

function expireReservation(ledger: Ledger, reservation: Reservation, at: number): void {
  const { held } = reservation;
  releaseHeld(ledger, reservation, held);
  closeReservation(ledger, reservation, "expired", at);
  post(ledger, "reservation_expired", reservation.pool, { reservation }, 0, 0, 0);
  record(ledger, "reservation.expired", reservation, reservation.pool, held);
}

/** R53: what a negative adjustment took goes back, and it counts no more. */
function expireAdjustment(ledger: Ledger, adjustment: Adjustment, at: number): void {
  if (adjustment.debit !== null) refundRest(ledger, adjustment.debit, at);
  endAdjustment(ledger, adjustment);
}

function endAdjustment(ledger: Ledger, adjustment: Adjustment): void {
  ledger.undo.note(adjustment, "ended", false);
  adjustment.ended = true;
  record(ledger, "adjustment.expired", adjustment, adjustment.pool, adjustment.amount);
}

function activateGrant(ledger: Ledger, grant: Grant): void {
  const { pool } = grant;
  ledger.undo.note(pool, "pending", pool.pending);
  pool.pending -= grant.amount;
  activate(ledger, grant);
  scheduleExpiry(ledger, grant);
  post(ledger, "grant_activated", pool, { grant }, grant.amount, 0, 0);
  record(ledger, "grant.activated", grant, pool, grant.amount);
}

/** R54: a positive adjustment counts until its grant's expiresAt, also when the grant was voided before. */
function stopCounting(ledger: Ledger, grant: Grant): void {
  const adjustment = countingAdjustmentOf(grant);
  if (adjustment === null) return;
  changeTotalAdjustment(ledger, grant.pool, grant.voided - adjustment.amount);
  endAdjustment(ledger, adjustment);
}

/** A voided grant is over, but if an adjustment made it, its end still says how long that counts. */
function canEnd(grant: Grant): boolean {
  return grant.state === "active" || (grant.state === "voided" && countingAdjustmentOf(grant) !== null);
}

/** floor(amount × percent ÷ 100), exact over the whole safe range (R32, R73). */
function percentOf(amount: number, percent: number): number {
  return Number((BigInt(amount) * BigInt(percent)) / 100n);
}
