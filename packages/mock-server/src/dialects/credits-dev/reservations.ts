import { formatInstant } from "../../http/instants.ts";
import { type Refusal, refuse } from "../../ledger/failures.ts";
import { quote } from "../../ledger/preconditions.ts";
import { Reservation } from "../../ledger/state.ts";
import type { DialectCall } from "../dialect.ts";
import { withPrefix } from "../uuid.ts";
import type { components } from "./generated/types.ts";
import { fromUnits } from "./units.ts";

type Schemas = components["schemas"];

/** Kind of the documents that tell a reservation confirmed with nothing used from a cancelled one. */
export const CONFIRMED = "confirmed";

/** A reservation by the vendor's id. */
export function findReservation({ ledger }: DialectCall, id: string): Reservation | Refusal {
  const found = ledger.find(Reservation, withPrefix("rsv_", id));
  const isVendors = found !== undefined && idOf(found) === id && found.pool.credit === ledger.defaultCredit;
  return isVendors ? found : refuse("reservation_not_found", `No reservation has the id ${quote(id)}.`);
}

/** The vendor's id of a reservation. */
export function idOf(reservation: Reservation): string {
  return withPrefix("res_", reservation.id);
}

/** Only a reservation that is pending can be confirmed or cancelled. */
export function checkPending(call: DialectCall, reservation: Reservation): Refusal | null {
  const status = statusOf(call, reservation);
  if (status === "pending") return null;
  return refuse("reservation_captured", `The reservation ${idOf(reservation)} is ${status}, not pending.`);
}

/** A reservation as lists show it. */
export function presentReservation(call: DialectCall, reservation: Reservation): Schemas["ListedReservation"] {
  const { account, credit } = reservation.pool;
  return {
    id: idOf(reservation),
    accountId: account.id,
    amount: fromUnits(reservation.amount, credit),
    status: statusOf(call, reservation),
    createdAt: formatInstant(reservation.createdAt),
    expiresAt: formatInstant(reservation.expiresAt),
    metadata: reservation.metadata,
  };
}

function statusOf(call: DialectCall, { status, id }: Reservation): Schemas["ReservationStatus"] {
  switch (status) {
    case "open":
      return "pending";
    case "captured":
      return "confirmed";
    case "expired":
      return "expired";
    case "released":
      return call.document(CONFIRMED, id) === undefined ? "cancelled" : "confirmed";
  }
}
