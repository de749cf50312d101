import { type Refusal, refuse } from "../../ledger/failures.ts";
import { isRefusal, requirePool } from "../../ledger/preconditions.ts";
import { MAX_FORECAST_MS } from "../../limits.ts";
import { formatInstant } from "../instants.ts";
import { type Read, read } from "../operation.ts";
import { presentForecastRow } from "../present/forecast.ts";

interface Input {
  readonly account: string;
  readonly credit: string;
  readonly until: number;
}

/** GET /v1/accounts/{account}/balances/{credit}/forecast (R62). */
export const forecastBalance: Read = read<"forecastBalance", Input>({
  input: ({ account, credit }, { until }, violations) => ({
    account,
    credit,
    until: violations.instant(until, "query", "/until"),
  }),
  answer: (ledger, { account, credit, until }, t) => {
    const pool = requirePool(ledger, { account, credit });
    if (isRefusal(pool)) return pool;
    const badRange = checkRange(until, t);
    if (badRange !== null) return badRange;
    return ledger.forecast(pool, until, ({ entries, isTruncated }) => ({
      body: JSON.stringify({ data: entries.map(presentForecastRow), truncated: isTruncated }),
    }));
  },
});

function checkRange(until: number, t: number): Refusal | null {
  if (until > t && until <= t + MAX_FORECAST_MS) return null;
  const last = formatInstant(t + MAX_FORECAST_MS);
  return refuse("invalid_range", `until lies after now, ${formatInstant(t)}, and not after ${last}: 400 days.`);
}
