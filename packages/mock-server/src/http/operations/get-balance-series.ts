import { isRefusal, requirePool } from "../../ledger/preconditions.ts";
import { checkSeriesRange, type SeriesRange, series } from "../../ledger/reads.ts";
import { type Read, read } from "../operation.ts";
import { presentSeriesPoint } from "../present/balance.ts";

interface Input {
  readonly account: string;
  readonly credit: string;
  readonly range: SeriesRange;
}

/** GET /v1/accounts/{account}/balances/{credit}/series (R74). */
export const getBalanceSeries: Read = read<"getBalanceSeries", Input>({
  input: ({ account, credit }, { from, to, step }, violations) => ({
    account,
    credit,
    range: {
      from: violations.instant(from, "query", "/from"),
      to: violations.instant(to, "query", "/to"),
      stepMs: step * 1000,
    },
  }),
  answer: (ledger, { account, credit, range }, t) => {
    const pool = requirePool(ledger, { account, credit });
    if (isRefusal(pool)) return pool;
    const badRange = checkSeriesRange(range, t);
    if (badRange !== null) return badRange;
    const points = series(pool, range);
    if (isRefusal(points)) return points;
    const { scale } = pool.credit;
    return { body: JSON.stringify({ data: points.map((point) => presentSeriesPoint(point, scale)) }) };
  },
});
