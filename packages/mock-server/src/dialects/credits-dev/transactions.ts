import type { List } from "../../ledger/chain.ts";
import type { Ledger } from "../../ledger/ledger.ts";
import type { Credit, Debit, Entry, Grant, Pool } from "../../ledger/state.ts";
import { withPrefix } from "../uuid.ts";

/**
 * What the vendor calls a transaction: neighbouring entries of one operation that move one account's balance the same
 * way. A deduction from three grants is three entries, and one transaction.
 */
export interface Transaction {
  readonly first: Entry;
  last: Entry;
  /** Signed, in the credit's smallest unit. */
  amount: number;
}

/** The transactions that entries make, in their order; other credits are the vendor's no more than reservations are. */
export function transactionsOf(entries: Iterable<Entry>, credit: Credit): readonly Transaction[] {
  const transactions: Transaction[] = [];
  // Of the operation at hand: an operation may move several accounts.
  const open = new Map<Pool, Transaction>();
  let serial = -1;
  for (const entry of entries) {
    const { pool, balanceDelta: amount, operation } = entry;
    if (pool.credit !== credit || amount === 0) continue;
    if (operation.serial !== serial) open.clear();
    serial = operation.serial;
    const running = open.get(pool);
    if (running !== undefined && Math.sign(running.amount) === Math.sign(amount)) {
      running.last = entry;
      running.amount += amount;
    } else {
      const transaction = { first: entry, last: entry, amount };
      open.set(pool, transaction);
      transactions.push(transaction);
    }
  }
  return transactions;
}

/** The transaction that a debit was just posted as. */
export function transactionOfDebit(pool: Pool, debit: Debit): Transaction | undefined {
  return latest(pool, (entry) => entry.debit === debit && entry.balanceDelta !== 0);
}

/** The transaction that a grant was just posted as. */
export function transactionOfGrant(pool: Pool, grant: Grant): Transaction | undefined {
  return latest(pool, (entry) => entry.grant === grant && entry.type === "grant_issued");
}

/** The vendor's id of a transaction: its first entry's. */
export function transactionIdOf(ledger: Ledger, { first }: Transaction): string {
  return withPrefix("txn_", ledger.entryId(first));
}

/** Looked for from the end, because it was written by the request that asks. */
function latest({ entries, credit }: Pool, isPartOfIt: (entry: Entry) => boolean): Transaction | undefined {
  let end = entries.length;
  while (end > 0 && !holds(entries, end - 1, isPartOfIt)) end -= 1;
  const serial = entries.at(end - 1)?.operation.serial;
  let start = end;
  while (start > 0 && entries.at(start - 1)?.operation.serial === serial) start -= 1;
  return transactionsOf(entries.slice(start, end), credit)[0];
}

function holds(entries: List<Entry>, index: number, isPartOfIt: (entry: Entry) => boolean): boolean {
  const entry = entries.at(index);
  return entry !== undefined && isPartOfIt(entry);
}
