import type { Reservation } from "../../ledger/state.ts";
import type { Schemas } from "../contract.ts";
import { formatInstant, formatOptionalInstant } from "../instants.ts";
import { decimalTwin } from "./decimal.ts";

export function presentReservation(reservation: Reservation): Schemas["Reservation"] {
  const { account, credit } = reservation.pool;
  const { amount, requestedAmount, held, captured, released } = reservation;
  const { allocations, unbacked } = presentHold(reservation);
  return {
    id: reservation.id,
    accountId: account.id,
    externalId: account.externalId,
    credit: credit.code,
    creditId: credit.id,
    amount,
    requestedAmount,
    held,
    captured,
    released,
    status: reservation.status,
    allocations,
    unbacked,
    debitIds: reservation.debits.map((debit) => debit.id),
    expiresAt: formatInstant(reservation.expiresAt),
    reason: reservation.reason,
    metadata: reservation.metadata,
    externalKey: reservation.externalKey,
    createdAt: formatInstant(reservation.createdAt),
    closedAt: formatOptionalInstant(reservation.closedAt),
    decimal:
      credit.scale === 0
        ? null
        : decimalTwin({ amount, requestedAmount, held, captured, released, unbacked }, credit.scale),
  };
}

/** What is held now: item by item, those that are empty left out (R43). */
function presentHold({ items }: Reservation): { allocations: Schemas["Allocation"][]; unbacked: number } {
  const allocations: Schemas["Allocation"][] = [];
  let unbacked = 0;
  for (const { grant, amount } of items) {
    if (grant === null) unbacked += amount;
    else if (amount > 0) allocations.push({ grantId: grant.id, amount });
  }
  return { allocations, unbacked };
}
