import { candidatesOf, walk } from "./burn-order.ts";
import {
  applyOverage,
  type Context,
  checkDebtRoom,
  checkExternalKey,
  checkOpen,
  checkPoolVersion,
  insufficient,
  type Overage,
  poolOfBody,
  type Result,
} from "./context.ts";
import { OVERAGES, openDebit, take } from "./debits.ts";
import { MAX_AMOUNT } from "./decimals.ts";
import { emitDebt, emitOfReservation, rememberRemaining } from "./events.ts";
import { type Figures, figuresOf, heldBy, unbackedOf } from "./figures.ts";
import { finish, post, startOperation } from "./posting.ts";
import { conflict, unprocessable } from "./refusal.ts";
import { findGrant, findReservation, newId, poolOf } from "./state.ts";
import type { Debit, HeldItem, Operation, Pool, Reservation, State } from "./types.ts";
import { closeReservation, releaseItems } from "./unwinding.ts";
import { wireDebit, wireReservation, written } from "./wire.ts";

const DEFAULT_TTL_SECONDS = 900;
const LONGEST_TTL_MS = 86_400_000;
const SHORTEST_TTL_MS = 1000;
const LONGEST_LIFE_MS = 604_800_000;

/** The end that a body asks for, by ttlSeconds from t or by expiresAt; null where it asks for none. */
function requestedEnd(context: Context): number | null {
  const ttlSeconds = context.body.integer("ttlSeconds");
  const expiresAt = context.body.instant("expiresAt");
  unprocessable(ttlSeconds !== null && expiresAt !== null, "conflicting_fields");
  return ttlSeconds === null ? expiresAt : context.t + ttlSeconds * 1000;
}

/** R43: free credit becomes held in burn order; what only the credit limit covers is an unbacked item at the end. */
function hold(state: State, operation: Operation, pool: Pool, reservation: Reservation, amount: number): void {
  const slices = walk(state, candidatesOf(state, pool), amount);
  const backed = slices.reduce((total, slice) => total + slice.amount, 0);
  const items: HeldItem[] = slices.map((slice) => ({ ...slice }));
  if (backed < amount) items.push({ grantId: null, amount: amount - backed });
  for (const item of items) {
    reservation.items.push(item);
    if (item.grantId !== null) findGrant(state, item.grantId).updatedAt = operation.at;
    const link = { reservationId: reservation.id, grantId: item.grantId };
    post(state, operation, pool, { ...link, type: "reserved", reserved: item.amount });
  }
}

/** POST /v1/reservations (R42, R43). */
export function createReservation(context: Context): Result {
  const { state, t, body } = context;
  const pool = poolOfBody(context);
  checkPoolVersion(context, pool);
  const amount = body.requiredAmount("amount", pool.credit.scale);
  const overage = body.word("overage", OVERAGES) ?? "reject";
  const expiresAt = requestedEnd(context) ?? t + DEFAULT_TTL_SECONDS * 1000;
  unprocessable(expiresAt - t < SHORTEST_TTL_MS || expiresAt - t > LONGEST_TTL_MS, "ttl_out_of_range");
  const externalKey = checkExternalKey(context, state.reservations);
  checkOpen(pool);
  const applied = applyOverage(figuresOf(state, pool), amount, overage);
  const reason = body.text("reason");
  const metadata = body.metadata("metadata");
  const operation = startOperation(state, "api", t, reason, metadata);
  const reservation: Reservation = {
    id: newId(state, "rsv", state.reservations.length),
    accountId: pool.account.id,
    creditId: pool.credit.id,
    amount: applied,
    requestedAmount: amount,
    items: [],
    captured: 0,
    capturedFromHold: 0,
    status: "open",
    expiresAt,
    reason,
    metadata,
    externalKey,
    createdAt: t,
    closedAt: null,
  };
  state.reservations.push(reservation);
  hold(state, operation, pool, reservation, applied);
  emitOfReservation(state, operation, reservation, "reservation.created", applied);
  finish(state, operation);
  return written(state, t, pool, 201, wireReservation(state, reservation));
}

/** R50: capture and extend on a closed reservation. */
function checkStillOpen(reservation: Reservation): void {
  conflict(reservation.status === "captured", "reservation_captured");
  conflict(reservation.status === "released", "reservation_released");
  conflict(reservation.status === "expired", "reservation_expired");
}

/** POST …/capture (R44, R45). */
export function captureReservation(context: Context): Result {
  const { state, t, path, body } = context;
  const reservation = findReservation(state, path.requiredText("reservation"));
  const pool = poolOf(state, reservation);
  checkPoolVersion(context, pool);
  const figures = figuresOf(state, pool);
  const held = heldBy(reservation);
  const amount = body.amount("amount", pool.credit.scale) ?? held;
  const overage = body.word("overage", OVERAGES) ?? "reject";
  const isFinal = body.flag("final") ?? true;
  const fromHold = Math.min(amount, held);
  const extra = amount - fromHold;
  if (overage === "overflow" && extra > 0) checkDebtOfCapture(figures, reservation, extra);
  unprocessable(reservation.captured + amount > MAX_AMOUNT, "amount_overflow");
  const externalKey = checkExternalKey(context, state.debits);
  checkOpen(pool);
  checkStillOpen(reservation);
  const applied = fromHold + extraThatFits(figures, amount, extra, held, overage);
  const reason = body.text("reason");
  const metadata = body.metadata("metadata");
  const operation = startOperation(state, "api", t, reason, metadata);
  let debit: Debit | null = null;
  if (applied > 0) {
    debit = openDebit(state, operation, pool, {
      amount: applied,
      requestedAmount: amount,
      source: "capture",
      reservationId: reservation.id,
      adjustmentId: null,
      reason,
      occurredAt: t,
      metadata,
      externalKey,
    });
    captureFromHold(state, operation, reservation, debit, fromHold);
    take(state, operation, pool, debit, applied - fromHold, "captured");
    reservation.captured += applied;
    reservation.capturedFromHold += fromHold;
  }
  if (isFinal) closeReservation(state, operation, reservation, reservation.captured > 0 ? "captured" : "released");
  if (debit !== null) {
    emitOfReservation(state, operation, reservation, "reservation.captured", applied, debit.id);
    emitDebt(state, operation, debit);
  } else if (isFinal) {
    emitOfReservation(state, operation, reservation, "reservation.released", held);
  }
  finish(state, operation);
  const wire = { ...wireReservation(state, reservation), debit: debit === null ? null : wireDebit(state, debit) };
  return written(state, t, pool, 200, wire);
}

/** R72: an overflowing capture may come to owe what neither its unbacked items nor the extra find as free credit. */
function checkDebtOfCapture(figures: Figures, reservation: Reservation, extra: number): void {
  const taken = Math.min(unbackedOf(reservation), figures.free);
  checkDebtRoom(figures, Math.max(0, extra - (figures.free - taken)) - taken);
}

/** R45: how much of what goes beyond the hold is applied. */
function extraThatFits(figures: Figures, amount: number, extra: number, held: number, overage: Overage): number {
  const limit = figures.available + figures.creditLimit;
  if (extra === 0 || overage === "overflow" || extra <= limit) return extra;
  const fitting = overage === "cap" ? Math.max(0, limit) : 0;
  if (overage === "cap" && held + fitting > 0) return fitting;
  throw insufficient(figures, amount, extra - limit, held);
}

/** R44: takes from the items first to last. An unbacked item finds free credit now or becomes debt. */
function captureFromHold(
  state: State,
  operation: Operation,
  reservation: Reservation,
  debit: Debit,
  amount: number,
): void {
  let rest = amount;
  while (rest > 0) {
    const item = reservation.items[0];
    if (item === undefined) throw new Error(`The reservation ${reservation.id} holds less than is captured.`);
    const taken = Math.min(item.amount, rest);
    rest -= taken;
    item.amount -= taken;
    if (item.amount === 0) reservation.items.shift();
    if (item.grantId === null) captureUnbacked(state, operation, reservation, debit, taken);
    else captureBacked(state, operation, reservation, debit, item.grantId, taken);
  }
}

function captureBacked(
  state: State,
  operation: Operation,
  reservation: Reservation,
  debit: Debit,
  grantId: string,
  amount: number,
): void {
  const grant = findGrant(state, grantId);
  rememberRemaining(state, operation, grant);
  debit.allocations.push({ grantId, amount });
  grant.updatedAt = operation.at;
  const link = { reservationId: reservation.id, debitId: debit.id, grantId };
  const line = { ...link, type: "captured" as const, balance: -amount, reserved: -amount };
  post(state, operation, poolOf(state, reservation), line);
}

function captureUnbacked(
  state: State,
  operation: Operation,
  reservation: Reservation,
  debit: Debit,
  amount: number,
): void {
  const pool = poolOf(state, reservation);
  const slices = walk(state, candidatesOf(state, pool), amount);
  for (const slice of slices) captureBacked(state, operation, reservation, debit, slice.grantId, slice.amount);
  const owed = amount - slices.reduce((total, slice) => total + slice.amount, 0);
  if (owed === 0) return;
  const link = { reservationId: reservation.id, debitId: debit.id };
  post(state, operation, pool, { ...link, type: "debt_incurred", balance: -owed, reserved: -owed, debt: owed });
}

/** POST …/release (R47, R50). */
export function releaseReservation(context: Context): Result {
  const { state, t, path, body } = context;
  const reservation = findReservation(state, path.requiredText("reservation"));
  const pool = poolOf(state, reservation);
  checkPoolVersion(context, pool);
  if (reservation.status === "released" || reservation.status === "expired") {
    return written(state, t, pool, 200, wireReservation(state, reservation));
  }
  const held = heldBy(reservation);
  const amount = body.amount("amount", pool.credit.scale) ?? held;
  checkOpen(pool);
  conflict(reservation.status === "captured", "reservation_captured");
  conflict(amount > held, "amount_exceeds_held");
  const operation = startOperation(state, "api", t);
  if (amount < held) releaseItems(state, operation, reservation, amount);
  else closeReservation(state, operation, reservation, reservation.captured > 0 ? "captured" : "released");
  emitOfReservation(state, operation, reservation, "reservation.released", amount);
  finish(state, operation);
  return written(state, t, pool, 200, wireReservation(state, reservation));
}

/** POST …/extend (R46). */
export function extendReservation(context: Context): Result {
  const { state, t, path, body } = context;
  const reservation = findReservation(state, path.requiredText("reservation"));
  const pool = poolOf(state, reservation);
  checkPoolVersion(context, pool);
  const expiresAt = Math.max(reservation.expiresAt, requestedEnd(context) ?? reservation.expiresAt);
  const isEmpty = ["ttlSeconds", "expiresAt", "additionalAmount"].every((name) => body.json(name) === null);
  unprocessable(isEmpty, "conflicting_fields");
  unprocessable(expiresAt - reservation.createdAt > LONGEST_LIFE_MS, "ttl_out_of_range");
  const additional = body.integer("additionalAmount");
  unprocessable(reservation.requestedAmount + (additional ?? 0) > MAX_AMOUNT, "amount_overflow");
  const overage = body.word("overage", OVERAGES) ?? "reject";
  checkOpen(pool);
  checkStillOpen(reservation);
  const applied = additional === null ? 0 : applyOverage(figuresOf(state, pool), additional, overage);
  const operation = startOperation(state, "api", t);
  reservation.expiresAt = expiresAt;
  reservation.amount += applied;
  reservation.requestedAmount += additional ?? 0;
  hold(state, operation, pool, reservation, applied);
  emitOfReservation(state, operation, reservation, "reservation.extended", applied);
  finish(state, operation);
  return written(state, t, pool, 200, wireReservation(state, reservation));
}
