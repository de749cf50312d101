import type { Entry } from "../../ledger/state.ts";
import type { Schemas } from "../contract.ts";
import { formatInstant } from "../instants.ts";
import { decimalTwin } from "./decimal.ts";

/** An entry that will be posted if nothing else happens (R62). */
export function presentForecastRow(entry: Entry): Schemas["ForecastRow"] {
  const balance = entry.balanceAfter;
  const reserved = entry.reservedAfter;
  const available = balance - reserved;
  const amounts = { amount: entry.balanceDelta, balance, reserved, available, debt: entry.debtAfter };
  return {
    at: formatInstant(entry.operation.at),
    type: entry.type,
    grantId: entry.grant?.id ?? null,
    scheduleId: entry.grant?.schedule?.id ?? null,
    ...amounts,
    decimal: decimalTwin(amounts, entry.pool.credit.scale),
  };
}
