import { firstCandidate } from "./candidates.ts";
import { record } from "./events.ts";
import type { Ledger } from "./ledger.ts";
import { consume } from "./movements.ts";
import { post } from "./posting.ts";
import type { Debit, Pool } from "./state.ts";

/**
 * Repays debt from free credit (R40): the first candidate pays the oldest debt, one entry a pair, until one of them is
 * used up. Hence debt > 0 means that nothing is free (I7). Runs at the end of every operation and transition.
 */
export function settle(ledger: Ledger, pool: Pool): void {
  while (pool.debt > 0 && pool.free > 0) {
    const debit = firstOwing(ledger, pool);
    const grant = firstCandidate(ledger, pool);
    if (debit === null || grant === null) return;
    const amount = Math.min(grant.free, debit.debt);
    consume(ledger, grant, amount);
    payDebt(ledger, debit, amount);
    ledger.undo.appendTo(debit, "allocations", { grant, amount });
    post(ledger, "debt_repaid", pool, { grant, debit, reservation: debit.reservation }, 0, 0, -amount);
    record(ledger, "debt.repaid", debit, pool, amount, { grant });
  }
}

/** Makes an operation owe what it could not take (R39). */
export function incurDebt(ledger: Ledger, debit: Debit, amount: number): void {
  const { undo } = ledger;
  const { pool } = debit;
  undo.note(debit, "debt", debit.debt);
  debit.debt += amount;
  undo.note(pool, "debt", pool.debt);
  pool.debt += amount;
  if (pool.owingLast === debit) return;
  undo.note(pool, "owingLast", pool.owingLast);
  if (pool.owingLast === null) {
    undo.note(pool, "owingFirst", pool.owingFirst);
    pool.owingFirst = debit;
  } else {
    undo.note(pool.owingLast, "nextOwing", pool.owingLast.nextOwing);
    pool.owingLast.nextOwing = debit;
  }
  pool.owingLast = debit;
}

/** Takes debt off an operation and its pool. A paid operation leaves the queue when it comes first. */
export function payDebt(ledger: Ledger, debit: Debit, amount: number): void {
  ledger.undo.note(debit, "debt", debit.debt);
  debit.debt -= amount;
  ledger.undo.note(debit.pool, "debt", debit.pool.debt);
  debit.pool.debt -= amount;
}

function firstOwing(ledger: Ledger, pool: Pool): Debit | null {
  while (pool.owingFirst !== null && pool.owingFirst.debt === 0) {
    const paid = pool.owingFirst;
    ledger.undo.note(pool, "owingFirst", paid);
    pool.owingFirst = paid.nextOwing;
    ledger.undo.note(paid, "nextOwing", paid.nextOwing);
    paid.nextOwing = null;
    if (pool.owingFirst === null) {
      ledger.undo.note(pool, "owingLast", pool.owingLast);
      pool.owingLast = null;
    }
  }
  return pool.owingFirst;
}
