import type { Ledger } from "../../ledger/ledger.ts";
import type { Schedule } from "../../ledger/recurrence.ts";

/** The id of the application of a grant at one of its occurrences, before and after it is applied. */
export function applicationId(ledger: Ledger, schedule: Schedule, at: number): string {
  return ledger.idOf("cga_", at, schedule.serial);
}
