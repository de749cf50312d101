import type { Ledger } from "./ledger.ts";
import type { Changes, Debit, Entry, Grant, Pool, Reservation } from "./state.ts";
import type { EntryType } from "./terms.ts";

/** Every how many entries of a pool its flow totals are kept (R74). */
export const FLOW_STRIDE = 64;

/** What an entry is about besides its pool. */
export interface EntryLinks {
  readonly grant?: Grant | null;
  readonly reservation?: Reservation | null;
  readonly debit?: Debit | null;
  readonly changes?: Changes;
}

/**
 * Posts one immutable entry (R6). The figures after it follow from the entry before, so they are a fold of the entries;
 * that they equal the pool's counters is what I4 checks.
 */
export function post(
  ledger: Ledger,
  type: EntryType,
  pool: Pool,
  links: EntryLinks,
  balanceDelta: number,
  reservedDelta: number,
  debtDelta: number,
): void {
  const { undo } = ledger;
  const last = pool.entries.at(-1);
  const grant = links.grant ?? null;
  const reservation = links.reservation ?? null;
  const entry: Entry = {
    seq: ledger.entries.length + 1,
    serial: ledger.takeSerial(),
    operation: ledger.operation,
    type,
    pool,
    grant,
    reservation,
    debit: links.debit ?? null,
    balanceDelta,
    reservedDelta,
    debtDelta,
    balanceAfter: (last?.balanceAfter ?? 0) + balanceDelta,
    reservedAfter: (last?.reservedAfter ?? 0) + reservedDelta,
    debtAfter: (last?.debtAfter ?? 0) + debtDelta,
    changes: links.changes ?? null,
  };
  undo.append(ledger.entries, entry);
  undo.append(pool.entries, entry);
  if (grant !== null) undo.append(grant.entries, entry);
  if (reservation !== null) undo.append(reservation.entries, entry);
  if (pool.entries.length % FLOW_STRIDE === 0) keepFlowTotals(ledger, pool);
}

/** The four flows of R74's series. Every entry that moves the balance is in exactly one of them. */
export interface Flows {
  granted: number;
  consumed: number;
  refunded: number;
  expired: number;
}

const FLOW_OF: Partial<Record<EntryType, keyof Flows>> = {
  grant_issued: "granted",
  grant_activated: "granted",
  rolled_over: "granted",
  reissued: "granted",
  consumed: "consumed",
  adjusted: "consumed",
  captured: "consumed",
  debt_incurred: "consumed",
  refunded: "refunded",
  grant_expired: "expired",
  grant_voided: "expired",
  lapsed: "expired",
};

/** The flows of a pool's first `count` entries. */
export function flowsUpTo(pool: Pool, count: number): Flows {
  const kept = Math.min(Math.floor(count / FLOW_STRIDE), pool.flowTotals.length / 4);
  const at = (kept - 1) * 4;
  const flows: Flows = {
    granted: pool.flowTotals[at] ?? 0,
    consumed: pool.flowTotals[at + 1] ?? 0,
    refunded: pool.flowTotals[at + 2] ?? 0,
    expired: pool.flowTotals[at + 3] ?? 0,
  };
  for (let index = kept * FLOW_STRIDE; index < count; index += 1) {
    const entry = pool.entries[index];
    const flow = entry === undefined ? undefined : FLOW_OF[entry.type];
    if (entry !== undefined && flow !== undefined) flows[flow] += Math.abs(entry.balanceDelta);
  }
  return flows;
}

function keepFlowTotals(ledger: Ledger, pool: Pool): void {
  const { granted, consumed, refunded, expired } = flowsUpTo(pool, pool.entries.length);
  for (const total of [granted, consumed, refunded, expired]) ledger.undo.append(pool.flowTotals, total);
}
