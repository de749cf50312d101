import { resolveAmount, resolveOptionalAmount } from "./amounts.ts";
import { capture } from "./captures.ts";
import type { CaptureReservation, CreateReservation, ExtendReservation, ReleaseReservation } from "./commands.ts";
import { applyOverage, insufficient } from "./debits.ts";
import { DUE_RANK } from "./due-queue.ts";
import { record, recordDebt } from "./events.ts";
import { accept, type Outcome, type Refusal, refuse } from "./failures.ts";
import { closeReservation, holdCredit, releaseHeld } from "./holds.ts";
import type { Ledger } from "./ledger.ts";
import {
  checkExternalKey,
  checkOpen,
  checkRoomForDebt,
  checkVersion,
  isRefusal,
  keepExternalKey,
  overflow,
  requirePool,
  requireReservation,
} from "./preconditions.ts";
import { type Debit, NO_METADATA, Reservation } from "./state.ts";
import { LAST_INSTANT, MAX_AMOUNT } from "./terms.ts";

const SECOND_MS = 1000;
/** Time to live where the request does not say (R42). */
const DEFAULT_TTL_SECONDS = 900;
/** Longest time to live at creation (R42): one day. */
const MAX_TTL_SECONDS = 86_400;
/** A reservation never lives longer than this from its creation, however often it is extended (R46): seven days. */
const MAX_LIFETIME_SECONDS = 604_800;

/** Holds credit for a while (R42, R43). */
export function createReservation(ledger: Ledger, command: CreateReservation, at: number): Outcome<Reservation> {
  const target = requirePool(ledger, command);
  if (isRefusal(target)) return target;
  const stale = checkVersion(command, target.version);
  if (stale !== null) return stale;
  const requested = resolveAmount(target.credit, command);
  if (typeof requested !== "number") return requested;
  const applied = applyOverage(target, requested, command.overage ?? "reject");
  const noRoom = checkRoomForDebt(target, Math.max(0, (isRefusal(applied) ? 0 : applied) - target.free));
  if (noRoom !== null) return noRoom;
  const expiresAt = resolveEnd(command, at) ?? at + DEFAULT_TTL_SECONDS * SECOND_MS;
  if (isRefusal(expiresAt)) return expiresAt;
  const outOfRange = checkLifetime(at, expiresAt, MAX_TTL_SECONDS);
  if (outOfRange !== null) return outOfRange;
  const conflict = checkExternalKey(ledger, "reservation", command.externalKey) ?? checkOpen(target.account);
  if (conflict !== null) return conflict;
  if (isRefusal(applied)) return applied;
  const pool = ledger.poolForWrite(target.account, target.credit);
  const serial = ledger.takeSerial();
  const id = ledger.writeId("rsv_", serial);
  const reservation = new Reservation(serial, id, pool, requested, expiresAt, at);
  const { reason = null, metadata = NO_METADATA, externalKey = null } = command;
  Object.assign(reservation, { reason, metadata, externalKey });
  keepExternalKey(ledger, "reservation", command.externalKey, reservation);
  ledger.undo.append(ledger.reservations, reservation);
  ledger.undo.appendTo(pool, "reservations", reservation);
  ledger.register(reservation);
  for (const owner of [pool.account, pool.credit]) {
    ledger.undo.note(owner, "openReservations", owner.openReservations);
    owner.openReservations += 1;
  }
  ledger.schedule({ at: expiresAt, rank: DUE_RANK.reservationExpiry, target: reservation });
  holdCredit(ledger, reservation, applied);
  record(ledger, "reservation.created", reservation, pool, applied);
  return accept(reservation);
}

/** Takes the real cost of finished work from a hold, and beyond it if asked (R44, R45). */
export function captureReservation(
  ledger: Ledger,
  command: CaptureReservation,
  at: number,
): Outcome<{ readonly reservation: Reservation; readonly debit: Debit | null }> {
  const reservation = requireReservation(ledger, command.reservation);
  if (isRefusal(reservation)) return reservation;
  const { pool } = reservation;
  const stale = checkVersion(command, pool.version);
  if (stale !== null) return stale;
  const requested = resolveOptionalAmount(pool.credit, command, reservation.held);
  if (typeof requested !== "number") return requested;
  const beyond = beyondHold(reservation, requested, command);
  // Turning an unbacked hold into debt moves between two figures of one bound, so only what is beyond the hold counts.
  const noRoom =
    checkRoomForDebt(pool, Math.max(0, (isRefusal(beyond) ? 0 : beyond) - pool.free)) ??
    checkRoomInReservation(reservation.captured, requested);
  if (noRoom !== null) return noRoom;
  const conflict =
    checkExternalKey(ledger, "debit", command.externalKey) ?? checkOpen(pool.account) ?? checkStillOpen(reservation);
  if (conflict !== null) return conflict;
  if (isRefusal(beyond)) return beyond;
  const fromHold = Math.min(requested, reservation.held);
  const debit = fromHold + beyond > 0 ? capture(ledger, reservation, command, requested, fromHold, beyond, at) : null;
  if (debit !== null) keepExternalKey(ledger, "debit", command.externalKey, debit);
  const { held } = reservation;
  const isFinal = command.final !== false;
  if (isFinal) {
    releaseHeld(ledger, reservation, held);
    closeReservation(ledger, reservation, reservation.captured > 0 ? "captured" : "released", at);
  }
  if (debit !== null) {
    record(ledger, "reservation.captured", reservation, pool, debit.amount, { debit });
    recordDebt(ledger, debit);
  } else if (isFinal) {
    record(ledger, "reservation.released", reservation, pool, held);
  }
  return accept({ reservation, debit });
}

/** Gives a hold back, whole or in part (R47). */
export function releaseReservation(ledger: Ledger, command: ReleaseReservation, at: number): Outcome<Reservation> {
  const reservation = requireReservation(ledger, command.reservation);
  if (isRefusal(reservation)) return reservation;
  const { pool } = reservation;
  const stale = checkVersion(command, pool.version);
  if (stale !== null) return stale;
  if (reservation.status === "released" || reservation.status === "expired") return accept(reservation);
  const amount = resolveOptionalAmount(pool.credit, command, reservation.held);
  if (typeof amount !== "number") return amount;
  const conflict = checkOpen(pool.account) ?? checkStillOpen(reservation);
  if (conflict !== null) return conflict;
  if (amount > reservation.held) {
    return refuse(
      "amount_exceeds_held",
      `${reservation.held} is held by ${reservation.id}; ${amount} cannot be released.`,
    );
  }
  releaseHeld(ledger, reservation, amount);
  if (reservation.held === 0) {
    closeReservation(ledger, reservation, reservation.captured > 0 ? "captured" : "released", at);
  }
  record(ledger, "reservation.released", reservation, pool, amount);
  return accept(reservation);
}

/** Lets a hold live longer, hold more, or both (R46). */
export function extendReservation(ledger: Ledger, command: ExtendReservation, at: number): Outcome<Reservation> {
  const reservation = requireReservation(ledger, command.reservation);
  if (isRefusal(reservation)) return reservation;
  const { pool } = reservation;
  const stale = checkVersion(command, pool.version);
  if (stale !== null) return stale;
  const end = resolveEnd(command, at);
  if (isRefusal(end)) return end;
  const expiresAt = Math.max(reservation.expiresAt, end ?? 0);
  const outOfRange = checkLifetime(reservation.createdAt, expiresAt, MAX_LIFETIME_SECONDS);
  if (outOfRange !== null) return outOfRange;
  const { additionalAmount: requested = 0 } = command;
  const isMore = requested > 0;
  if (!isMore && end === null) {
    return refuse("conflicting_fields", "At least one of ttlSeconds, expiresAt and additionalAmount is required.");
  }
  const applied = isMore ? applyOverage(pool, requested, command.overage ?? "reject") : 0;
  const noRoom =
    checkRoomForDebt(pool, Math.max(0, (isRefusal(applied) ? 0 : applied) - pool.free)) ??
    checkRoomInReservation(reservation.requestedAmount, requested);
  if (noRoom !== null) return noRoom;
  const conflict = checkOpen(pool.account) ?? checkStillOpen(reservation);
  if (conflict !== null) return conflict;
  if (isRefusal(applied)) return applied;
  if (expiresAt > reservation.expiresAt) {
    ledger.undo.note(reservation, "expiresAt", reservation.expiresAt);
    reservation.expiresAt = expiresAt;
    ledger.schedule({ at: expiresAt, rank: DUE_RANK.reservationExpiry, target: reservation });
  }
  if (isMore) {
    ledger.undo.note(reservation, "requestedAmount", reservation.requestedAmount);
    reservation.requestedAmount += requested;
    holdCredit(ledger, reservation, applied);
  }
  record(ledger, "reservation.extended", reservation, pool, isRefusal(applied) ? 0 : applied);
  return accept(reservation);
}

/** How much of a capture goes beyond the hold (R45), or why it may not. */
function beyondHold(reservation: Reservation, requested: number, command: CaptureReservation): number | Refusal {
  const { pool, held } = reservation;
  const extra = requested - held;
  const limit = pool.available + pool.creditLimit;
  const overage = command.overage ?? "reject";
  if (extra <= 0) return 0;
  if (overage === "overflow" || extra <= limit) return extra;
  const fitting = overage === "cap" ? Math.max(0, limit) : 0;
  if (overage === "cap" && held + fitting > 0) return fitting;
  return insufficient(pool, requested, extra - limit, held);
}

/** The end that a request names, null if none. */
function resolveEnd(
  command: { readonly ttlSeconds?: number; readonly expiresAt?: number },
  at: number,
): number | null | Refusal {
  const { ttlSeconds, expiresAt } = command;
  if (ttlSeconds !== undefined && expiresAt !== undefined) {
    return refuse("conflicting_fields", "At most one of ttlSeconds and expiresAt is allowed.");
  }
  return ttlSeconds === undefined ? (expiresAt ?? null) : at + ttlSeconds * SECOND_MS;
}

/** R72: what a reservation sums up over its life stays exact. Nothing of it is more than what was asked. */
function checkRoomInReservation(sum: number, amount: number): Refusal | null {
  return amount > MAX_AMOUNT - sum ? overflow("the reservation's sum") : null;
}

function checkLifetime(start: number, end: number, maxSeconds: number): Refusal | null {
  const lifetime = end - start;
  if (lifetime >= SECOND_MS && lifetime <= maxSeconds * SECOND_MS && end <= LAST_INSTANT) return null;
  return refuse(
    "ttl_out_of_range",
    `A reservation lives 1 to ${maxSeconds} seconds from ${new Date(start).toISOString()}, not ${lifetime / SECOND_MS}` +
      `${end > LAST_INSTANT ? ", and not beyond the year 9999" : ""}.`,
  );
}

/** R50: a closed reservation stays as it is. */
function checkStillOpen(reservation: Reservation): Refusal | null {
  const { id, status } = reservation;
  switch (status) {
    case "open":
      return null;
    case "captured":
      return refuse("reservation_captured", `The reservation ${id} is captured.`);
    case "released":
      return refuse("reservation_released", `The reservation ${id} is released.`);
    case "expired":
      return refuse(
        "reservation_expired",
        `The reservation ${id} ended at ${new Date(reservation.expiresAt).toISOString()}. Record late cost with ` +
          `POST /v1/debits, overage overflow, and its reservationId.`,
      );
  }
}
