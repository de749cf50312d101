import { CHAIN_STRIDE, NOWHERE, type Place } from "./chain.ts";
import type { Ledger } from "./ledger.ts";
import type { Changes, Debit, Entry, Grant, Pool, Reservation } from "./state.ts";
import { type EntryType, MAX_AMOUNT } from "./terms.ts";
import type { Undo } from "./undo.ts";

/** Every how many entries of a pool its flow totals are kept (R74). */
const FLOW_STRIDE = 64;

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
  if (pool.watch !== null) ledger.watch(pool);
  if (pool.debt > 0 && !ledger.indebted.includes(pool)) ledger.indebted.push(pool);
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
    balanceAfter: pool.postedBalance + balanceDelta,
    reservedAfter: pool.postedReserved + reservedDelta,
    debtAfter: pool.postedDebt + debtDelta,
    changes: links.changes ?? null,
    previousInPool: pool.lastEntryPlace,
    previousInGrant: grant === null ? NOWHERE : grant.lastEntryPlace,
  };
  undo.append(ledger.entries, entry);
  undo.note(pool, "postedBalance", pool.postedBalance);
  pool.postedBalance = entry.balanceAfter;
  if (reservedDelta !== 0) {
    undo.note(pool, "postedReserved", pool.postedReserved);
    pool.postedReserved = entry.reservedAfter;
  }
  if (debtDelta !== 0) {
    undo.note(pool, "postedDebt", pool.postedDebt);
    pool.postedDebt = entry.debtAfter;
  }
  appendEntry(undo, pool, entry.seq);
  if (grant !== null) appendEntry(undo, grant, entry.seq);
  if (reservation !== null) undo.appendTo(reservation, "entries", entry);
  if (pool.entryCount % FLOW_STRIDE === 0) undo.appendTo(pool, "flowTotals", flowsUpTo(pool, pool.entryCount));
}

/** Makes an entry, which knows the one before it, the last of its pool or grant: an entry's seq is its place. */
function appendEntry(undo: Undo, owner: Pool | Grant, place: Place): void {
  undo.note(owner, "lastEntryPlace", owner.lastEntryPlace);
  owner.lastEntryPlace = place;
  undo.note(owner, "entryCount", owner.entryCount);
  owner.entryCount += 1;
  if (owner.entryCount % CHAIN_STRIDE === 0) undo.appendTo(owner, "entryMarks", place);
}

/** The four flows of R74's series. Every entry that moves the balance is in exactly one of them. */
export const FLOWS = ["granted", "consumed", "refunded", "expired"] as const;
export type Flow = (typeof FLOWS)[number];

/** Running totals: they grow for ever, so they may pass what a number holds exactly. */
export type FlowTotals = Record<Flow, bigint>;

const FLOW_OF: Partial<Record<EntryType, Flow>> = {
  grant_issued: "granted",
  grant_activated: "granted",
  transferred_in: "granted",
  imported: "granted",
  rolled_over: "granted",
  reissued: "granted",
  consumed: "consumed",
  adjusted: "consumed",
  transferred_out: "consumed",
  captured: "consumed",
  debt_incurred: "consumed",
  refunded: "refunded",
  grant_expired: "expired",
  grant_voided: "expired",
  lapsed: "expired",
};

/** The flows of a pool's first `count` entries. */
export function flowsUpTo(pool: Pool, count: number): FlowTotals {
  const kept = Math.min(Math.floor(count / FLOW_STRIDE), pool.flowTotals.length);
  const flows: FlowTotals = { ...(pool.flowTotals[kept - 1] ?? NO_FLOWS) };
  // Numbers as far as they are exact: adding BigInts one by one costs ten times as much.
  const sums: Record<Flow, number> = { granted: 0, consumed: 0, refunded: 0, expired: 0 };
  for (const { type, balanceDelta } of pool.entries.slice(kept * FLOW_STRIDE, count)) {
    const flow = FLOW_OF[type];
    if (flow === undefined) continue;
    const moved = Math.abs(balanceDelta);
    if (sums[flow] > MAX_AMOUNT - moved) {
      flows[flow] += BigInt(sums[flow]);
      sums[flow] = 0;
    }
    sums[flow] += moved;
  }
  for (const flow of FLOWS) flows[flow] += BigInt(sums[flow]);
  return flows;
}

const NO_FLOWS: FlowTotals = { granted: 0n, consumed: 0n, refunded: 0n, expired: 0n };
