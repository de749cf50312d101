import type { Identified, Ledger } from "./ledger.ts";
import type { Debit, Pool } from "./state.ts";
import type { EventType } from "./terms.ts";
import type { EventDetail } from "./watching.ts";

/**
 * Writes an event down (R76). What an operation does to grants comes first, then the event of the operation's own
 * object, then debt, settlement, depleted grants, alerts, and what a top-up adds: the order in which the ledger does it.
 */
export function record(
  ledger: Ledger,
  type: EventType,
  subject: Identified | null,
  pool: Pool | null,
  amount: number | null = null,
  detail: EventDetail | null = null,
): void {
  const { undo, events, operation } = ledger;
  const entry = pool === null ? null : pool.lastEntry;
  const seq = events.length + 1;
  undo.append(events, { seq, serial: ledger.takeSerial(), operation, type, subject, pool, entry, amount, detail });
}

/** What a debit operation could not take from grants (R39). */
export function recordDebt(ledger: Ledger, debit: Debit): void {
  if (debit.debt > 0) record(ledger, "debt.incurred", debit, debit.pool, debit.debt);
}
