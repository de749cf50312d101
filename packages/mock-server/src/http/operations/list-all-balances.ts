import type { Refusal } from "../../ledger/failures.ts";
import type { Ledger } from "../../ledger/ledger.ts";
import { isRefusal, requireAccount } from "../../ledger/preconditions.ts";
import type { Account, Pool } from "../../ledger/state.ts";
import type { QueryOf } from "../contract.ts";
import { findScope, isInScope } from "../filters.ts";
import { type ListQuery, readList } from "../list-query.ts";
import { type Read, read } from "../operation.ts";
import { takePage } from "../pages.ts";
import { poolOrdinals } from "../pool-ordinals.ts";
import { presentBalance } from "../present/balance.ts";
import { pageText } from "../present/text.ts";

type Input = ListQuery<QueryOf<"listAllBalances">>;

/** GET /v1/balances: every touched pool, in order of first touch (R74, R75). */
export const listAllBalances: Read = read<"listAllBalances", Input>({
  input: (_path, query, violations, ledger) => readList("listAllBalances", query, violations, ledger),
  answer: (ledger, { filters, page }, t) => {
    const accounts = findAccounts(ledger, filters.account ?? []);
    if (isRefusal(accounts)) return accounts;
    const scope = findScope(ledger, filters.credit === undefined ? {} : { credit: filters.credit });
    if (isRefusal(scope)) return scope;
    const ordinals = poolOrdinals(ledger);
    const source = {
      lists: filters.account === undefined ? [ledger.pools] : [...accounts].map((account) => account.pools),
      position: (pool: Pool) => ordinals.get(pool) ?? 0,
      accepts: (pool: Pool) => pool.version > 0 && isInScope(pool, scope),
    };
    const { rows, nextCursor } = takePage(source, page);
    const data = rows.map((pool) => presentBalance(pool, t));
    return { body: pageText(data, nextCursor) };
  },
});

/** The same account may be named twice, by id and by externalId; its rows come once. */
function findAccounts(ledger: Ledger, refs: readonly string[]): ReadonlySet<Account> | Refusal {
  const accounts = new Set<Account>();
  for (const ref of refs) {
    const account = requireAccount(ledger, ref);
    if (isRefusal(account)) return account;
    accounts.add(account);
  }
  return accounts;
}
