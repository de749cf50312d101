import { isRefusal, requirePool } from "../../ledger/preconditions.ts";
import { checkPast, pastFigures } from "../../ledger/reads.ts";
import { type Read, read } from "../operation.ts";
import { balanceText, presentPastBalance } from "../present/balance.ts";

interface Input {
  readonly account: string;
  readonly credit: string;
  readonly at: number | undefined;
}

/** GET /v1/accounts/{account}/balances/{credit} (R74). Its ETag is the pool's present version, also with `at` (R68). */
export const getBalance: Read = read<"getBalance", Input>({
  input: ({ account, credit }, query, violations) => ({
    account,
    credit,
    at: violations.instant(query.at, "query", "/at"),
  }),
  answer: (ledger, { account, credit, at }, t) => {
    const pool = requirePool(ledger, { account, credit });
    if (isRefusal(pool)) return pool;
    if (at === undefined) return { body: balanceText(pool, t), version: pool.version };
    const tooLate = checkPast(at, t);
    if (tooLate !== null) return tooLate;
    return { body: JSON.stringify(presentPastBalance(pool, pastFigures(pool, at), at)), version: pool.version };
  },
});
