import { firstCandidate } from "./candidates.ts";
import type { Ledger } from "./ledger.ts";
import { hold, unhold } from "./movements.ts";
import { post } from "./posting.ts";
import type { HeldItem, Reservation } from "./state.ts";
import type { ReservationStatus } from "./terms.ts";

/**
 * Holds an amount for a reservation: free credit in burn order, then an unbacked item on the credit limit (R43). The
 * caller has checked that it may.
 */
export function holdCredit(ledger: Ledger, reservation: Reservation, amount: number): void {
  const { undo } = ledger;
  const { pool } = reservation;
  let rest = amount;
  while (rest > 0) {
    const grant = firstCandidate(ledger, pool);
    if (grant === null) break;
    const taken = Math.min(grant.free, rest);
    hold(ledger, grant, taken);
    undo.appendTo(reservation, "items", { grant, amount: taken });
    post(ledger, "reserved", pool, { grant, reservation }, 0, taken, 0);
    rest -= taken;
  }
  if (rest > 0) {
    undo.appendTo(reservation, "items", { grant: null, amount: rest });
    changeUnbacked(ledger, reservation, rest);
    post(ledger, "reserved", pool, { reservation }, 0, rest, 0);
  }
  change(ledger, reservation, "amount", amount);
  change(ledger, reservation, "held", amount);
}

/** Gives held items back, last to first, so that what stays held is a prefix (R47); onto an ended grant they lapse. */
export function releaseHeld(ledger: Ledger, reservation: Reservation, amount: number): void {
  const { pool, items } = reservation;
  let rest = amount;
  for (let index = items.length - 1; index >= 0 && rest > 0; index -= 1) {
    const item = items[index];
    if (item === undefined || item.amount === 0) continue;
    const given = Math.min(item.amount, rest);
    const { grant } = item;
    changeItem(ledger, item, -given);
    rest -= given;
    if (grant === null) {
      changeUnbacked(ledger, reservation, -given);
      post(ledger, "released", pool, { reservation }, 0, -given, 0);
      continue;
    }
    const hasLapsed = unhold(ledger, grant, given);
    post(ledger, "released", pool, { grant, reservation }, 0, -given, 0);
    if (hasLapsed) post(ledger, "lapsed", pool, { grant, reservation }, -given, 0, 0);
  }
  change(ledger, reservation, "held", -amount);
  change(ledger, reservation, "released", amount);
}

/** Closes a reservation that holds nothing any more (R50). */
export function closeReservation(
  ledger: Ledger,
  reservation: Reservation,
  status: Exclude<ReservationStatus, "open">,
  at: number,
): void {
  ledger.undo.note(reservation, "status", reservation.status);
  reservation.status = status;
  ledger.undo.note(reservation, "closedAt", reservation.closedAt);
  reservation.closedAt = at;
  const { account, credit } = reservation.pool;
  for (const owner of [account, credit]) {
    ledger.undo.note(owner, "openReservations", owner.openReservations);
    owner.openReservations -= 1;
  }
}

/** Changes what an item still holds. */
export function changeItem(ledger: Ledger, item: HeldItem, delta: number): void {
  ledger.undo.note(item, "amount", item.amount);
  item.amount += delta;
}

/** Changes how much of the pool's holds rests on the credit limit. */
export function changeUnbacked(ledger: Ledger, reservation: Reservation, delta: number): void {
  const { pool } = reservation;
  ledger.undo.note(pool, "heldUnbacked", pool.heldUnbacked);
  pool.heldUnbacked += delta;
}

/** Changes a counter of a reservation. */
export function change(
  ledger: Ledger,
  reservation: Reservation,
  counter: "amount" | "held" | "captured" | "released",
  delta: number,
): void {
  ledger.undo.note(reservation, counter, reservation[counter]);
  reservation[counter] += delta;
}
