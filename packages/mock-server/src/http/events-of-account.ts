import type { Ledger } from "../ledger/ledger.ts";
import { Schedule, Subscription } from "../ledger/recurrence.ts";
import { Account } from "../ledger/state.ts";
import type { LedgerEvent } from "../ledger/watching.ts";

/** The events of every account, as far as anybody has asked for them. */
interface Sorted {
  readonly byAccount: Map<Account, LedgerEvent[]>;
  /** How many of the ledger's events are sorted. */
  count: number;
}

const sortedByLedger: WeakMap<Ledger, Sorted> = new WeakMap();

/**
 * The events of an account, in their order. The ledger keeps no such list, because only this filter of one list needs
 * it; its events only grow, so each is sorted once.
 */
export function eventsOfAccount(ledger: Ledger, account: Account): readonly LedgerEvent[] {
  const sorted = sortedByLedger.get(ledger) ?? { byAccount: new Map<Account, LedgerEvent[]>(), count: 0 };
  sortedByLedger.set(ledger, sorted);
  const { byAccount } = sorted;
  for (let event = ledger.events[sorted.count]; event !== undefined; event = ledger.events[sorted.count]) {
    sorted.count += 1;
    const owner = accountOf(event);
    const list = owner === null ? undefined : byAccount.get(owner);
    if (list !== undefined) list.push(event);
    else if (owner !== null) byAccount.set(owner, [event]);
  }
  return byAccount.get(account) ?? [];
}

/** Whose event it is follows from its pool, or from what it is about. */
function accountOf({ pool, subject }: LedgerEvent): Account | null {
  if (pool !== null) return pool.account;
  if (subject instanceof Account) return subject;
  if (subject instanceof Subscription) return subject.account;
  return subject instanceof Schedule ? subject.owner.account : null;
}
