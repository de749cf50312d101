import { formatInstant, formatOptionalInstant } from "../../http/instants.ts";
import type { Reservation } from "../../ledger/state.ts";
import { type Reading, read } from "./documents.ts";
import type { components } from "./generated/types.ts";
import { vendorId } from "./ids.ts";
import { fromUnits } from "./units.ts";

type Schemas = components["schemas"];

export function presentLease(call: Reading, hold: Reservation): Schemas["Lease"] {
  const { account, credit } = hold.pool;
  return {
    id: vendorId("lease", hold.id),
    company_id: vendorId("company", account.id),
    credit_type_id: vendorId("credit", credit.id),
    granted_amount: fromUnits(hold.amount, credit),
    tracked_amount: fromUnits(read(call, "lease", hold.id) ?? 0, credit),
    ...presentTimes(hold),
  };
}

export function presentReservation(hold: Reservation): Schemas["Reservation"] {
  const { account, credit } = hold.pool;
  return {
    id: vendorId("reservation", hold.id),
    company_id: vendorId("company", account.id),
    credit_type_id: vendorId("credit", credit.id),
    reserved_amount: fromUnits(hold.amount, credit),
    settled_amount: fromUnits(hold.captured, credit),
    ...presentTimes(hold),
  };
}

function presentTimes(
  hold: Reservation,
): Pick<Schemas["Lease"], "expires_at" | "released_at" | "created_at" | "updated_at"> {
  const last = hold.entries.at(-1);
  return {
    expires_at: formatInstant(hold.expiresAt),
    released_at: formatOptionalInstant(hold.closedAt),
    created_at: formatInstant(hold.createdAt),
    updated_at: formatInstant(hold.closedAt ?? last?.operation.at ?? hold.createdAt),
  };
}
