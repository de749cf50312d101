import type { CaptureReservation } from "./commands.ts";
import { charge, makeDebit, owe, takeFree } from "./debits.ts";
import { change, changeItem, changeUnbacked } from "./holds.ts";
import type { Ledger } from "./ledger.ts";
import { consumeHeld } from "./movements.ts";
import { post } from "./posting.ts";
import { type Debit, type HeldItem, NO_METADATA, type Reservation } from "./state.ts";

/**
 * Captures `fromHold` out of the held items, first to last (R44), then `beyond` as R38 debits it (R45), as one debit.
 * Nothing here can be refused: the caller has checked what is beyond, and the hold is a promise (R43).
 */
export function capture(
  ledger: Ledger,
  reservation: Reservation,
  command: CaptureReservation,
  requested: number,
  fromHold: number,
  beyond: number,
  at: number,
): Debit {
  const { pool } = reservation;
  const debit = makeDebit(ledger, pool, "capture", requested, at, at);
  const { reason = null, metadata = NO_METADATA, externalKey = null } = command;
  Object.assign(debit, { reservation, reason, metadata, externalKey });
  ledger.undo.appendTo(reservation, "debits", debit);
  let rest = fromHold;
  for (const item of reservation.items) {
    if (rest === 0) break;
    if (item.amount === 0) continue;
    const taken = Math.min(item.amount, rest);
    captureItem(ledger, debit, reservation, item, taken);
    rest -= taken;
  }
  debit.amount += fromHold;
  change(ledger, reservation, "held", -fromHold);
  change(ledger, reservation, "captured", fromHold + beyond);
  if (beyond > 0) charge(ledger, debit, beyond, "captured");
  return debit;
}

function captureItem(ledger: Ledger, debit: Debit, reservation: Reservation, item: HeldItem, amount: number): void {
  const { pool } = reservation;
  const { grant } = item;
  changeItem(ledger, item, -amount);
  if (grant === null) {
    changeUnbacked(ledger, reservation, -amount);
    // The unbacked item has no credit of its own: what is free now pays for it, and the rest is owed.
    const uncovered = takeFree(ledger, debit, amount, "captured", 1);
    if (uncovered > 0) owe(ledger, debit, uncovered, 1);
    return;
  }
  consumeHeld(ledger, grant, amount);
  ledger.undo.appendTo(debit, "allocations", { grant, amount });
  post(ledger, "captured", pool, { grant, debit, reservation }, -amount, -amount, 0);
}
