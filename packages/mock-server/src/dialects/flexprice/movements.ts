import type { Ledger } from "../../ledger/ledger.ts";
import type { Debit, Entry, Grant, Operation } from "../../ledger/state.ts";
import { withPrefix } from "../uuid.ts";
import type { Wallet } from "./wallets.ts";

/** What changed the balance of a wallet at once: one transaction of Flexprice's, which may be several entries here. */
export interface Movement {
  readonly id: string;
  readonly operation: Operation;
  /** Of its first entry. */
  readonly type: Entry["type"];
  /** Signed. */
  readonly units: number;
  readonly before: number;
  readonly after: number;
  /** Whether it made the grant; other credit comes back to one, or goes with its end. */
  readonly isIssue: boolean;
  readonly grant: Grant | null;
  readonly debit: Debit | null;
  /** What a debit was taken from, in the order taken. */
  readonly lots: readonly Grant[];
}

const ISSUING: ReadonlySet<Entry["type"]> = new Set([
  "grant_issued",
  "grant_activated",
  "transferred_in",
  "rolled_over",
  "reissued",
  "imported",
]);

const TAKING: ReadonlySet<Entry["type"]> = new Set(["consumed", "captured", "adjusted", "debt_incurred"]);

/** The movements of a wallet, oldest first; of a part of its entries, those from a position of its pool on. */
export function movementsOf(ledger: Ledger, { document, pool }: Wallet, from: number = document.from): Movement[] {
  const movements: Movement[] = [];
  for (const entry of pool.entries.slice(from, document.to ?? pool.entryCount)) {
    const last = movements.at(-1);
    if (entry.balanceDelta === 0) continue;
    if (last !== undefined && isSameDebit(last, entry)) movements[movements.length - 1] = extended(last, entry);
    else movements.push(movementOf(ledger, entry));
  }
  return movements;
}

/** The id of the transaction that brought credits. */
export function creditId(grant: Grant): string {
  return withPrefix("wtxn_", grant.id);
}

function movementOf(ledger: Ledger, entry: Entry): Movement {
  const { operation, type, balanceDelta, balanceAfter, grant } = entry;
  const debit = TAKING.has(type) ? entry.debit : null;
  const subject = debit ?? (ISSUING.has(type) ? grant : null);
  return {
    id: withPrefix("wtxn_", subject?.id ?? ledger.entryId(entry)),
    operation,
    type,
    units: balanceDelta,
    before: balanceAfter - balanceDelta,
    after: balanceAfter,
    isIssue: ISSUING.has(type),
    grant: debit === null ? grant : null,
    debit,
    lots: debit === null || grant === null ? [] : [grant],
  };
}

function isSameDebit({ debit, operation }: Movement, entry: Entry): boolean {
  return debit !== null && TAKING.has(entry.type) && entry.debit === debit && entry.operation === operation;
}

function extended(movement: Movement, { balanceDelta, balanceAfter, grant }: Entry): Movement {
  return {
    ...movement,
    units: movement.units + balanceDelta,
    after: balanceAfter,
    lots: grant === null || movement.lots.includes(grant) ? movement.lots : [...movement.lots, grant],
  };
}
