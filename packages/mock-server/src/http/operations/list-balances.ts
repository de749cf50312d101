import type { Refusal } from "../../ledger/failures.ts";
import type { Ledger } from "../../ledger/ledger.ts";
import { isRefusal, requireAccount } from "../../ledger/preconditions.ts";
import { checkPast, pastFigures } from "../../ledger/reads.ts";
import type { Account, Pool } from "../../ledger/state.ts";
import type { Found } from "../operation.ts";
import { type Read, read } from "../operation.ts";
import { type PageRequest, readPage, takePage } from "../pages.ts";
import { presentBalance, presentPastBalance } from "../present/balance.ts";
import { pageText } from "../present/text.ts";

interface Input {
  readonly account: string;
  readonly at: number | undefined;
  readonly page: PageRequest;
}

interface Row {
  readonly pool: Pool;
  readonly position: number;
}

/** GET /v1/accounts/{account}/balances (R74): the default credit first, then touched pools in order of first touch. */
export const listBalances: Read = read<"listBalances", Input>({
  input: ({ account }, query, violations, ledger) => ({
    account,
    at: violations.instant(query.at, "query", "/at"),
    page: readPage(
      { ...query, order: "asc" },
      { account, ...(query.at === undefined ? {} : { at: query.at }) },
      "listBalances",
      ledger.seed,
      violations,
    ),
  }),
  answer: (ledger, { account: ref, at, page }, t): Found | Refusal => {
    const account = requireAccount(ledger, ref);
    if (isRefusal(account)) return account;
    const tooLate = at === undefined ? null : checkPast(at, t);
    if (tooLate !== null) return tooLate;
    const source = { lists: [rowsOf(ledger, account)], position: (row: Row) => row.position, accepts: () => true };
    const { rows, nextCursor } = takePage(source, page);
    const data = rows.map(({ pool }) =>
      at === undefined ? presentBalance(pool, t) : presentPastBalance(pool, pastFigures(pool, at), at),
    );
    return { body: pageText(data, nextCursor) };
  },
});

/** Positions are those of the account's own list of pools, which only grows; the default credit comes before it. */
function rowsOf(ledger: Ledger, account: Account): readonly Row[] {
  const rows: Row[] = [{ pool: ledger.poolOf(account, ledger.defaultCredit), position: -1 }];
  account.pools.forEach((pool, position) => {
    if (pool.version > 0 && !pool.credit.isDefault) rows.push({ pool, position });
  });
  return rows;
}
