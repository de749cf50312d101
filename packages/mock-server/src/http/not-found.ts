import { type Refusal, refuse } from "../ledger/failures.ts";
import { quote } from "../ledger/preconditions.ts";

/** A 404 for something that is named by its id alone. */
export function notFound(
  kind: "grant" | "adjustment" | "debit" | "refund" | "reservation" | "transfer" | "event",
  id: string,
): Refusal {
  return refuse(`${kind}_not_found`, `No ${kind} has the id ${quote(id)}.`);
}
