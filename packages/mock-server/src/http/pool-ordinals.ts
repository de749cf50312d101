import type { Ledger } from "../ledger/ledger.ts";
import type { Pool } from "../ledger/state.ts";

/** The order of first touch of every pool, as far as anybody has asked for it. */
const ordinalsByLedger: WeakMap<Ledger, Map<Pool, number>> = new WeakMap();

/**
 * The place of each pool in the ledger's list of pools. A pool does not know it itself, because only the list of all
 * balances needs it; the list only grows, so each pool is numbered once.
 */
export function poolOrdinals(ledger: Ledger): ReadonlyMap<Pool, number> {
  const ordinals = ordinalsByLedger.get(ledger) ?? new Map<Pool, number>();
  ordinalsByLedger.set(ledger, ordinals);
  for (let index = ordinals.size; index < ledger.pools.length; index += 1) {
    const pool = ledger.pools[index];
    if (pool !== undefined) ordinals.set(pool, index);
  }
  return ordinals;
}
