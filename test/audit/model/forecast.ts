import { poolOfPath } from "./balances.ts";
import { DAY_MS, toWireTime } from "./calendar.ts";
import type { Context, Result } from "./context.ts";
import { decimalTwin } from "./decimals.ts";
import { runDueWork } from "./due-work.ts";
import { unprocessable } from "./refusal.ts";
import { findGrant, isIn } from "./state.ts";
import type { Entry, Json, Pool, State } from "./types.ts";

const MOST_ROWS = 1000;
const FARTHEST_MS = 400 * DAY_MS;

/** GET …/forecast (R62): the entries that time alone would post in the pool, on a copy. */
export function forecastBalance(context: Context): Result {
  const { state, t, query } = context;
  const pool = poolOfPath(context);
  const until = query.instant("until") ?? t;
  unprocessable(until <= t || until > t + FARTHEST_MS, "invalid_range");
  const draft = structuredClone(state);
  draft.isDryRun = true;
  runDueWork(draft, until);
  const rows = draft.entries.slice(state.entries.length).filter((entry) => isIn(pool, entry));
  const data = rows.slice(0, MOST_ROWS).map((entry) => wireRow(draft, pool, entry));
  return { status: 200, body: { data, truncated: rows.length > MOST_ROWS } };
}

function wireRow(state: State, pool: Pool, entry: Entry): Json {
  const amounts = {
    amount: entry.balanceDelta,
    balance: entry.balanceAfter,
    reserved: entry.reservedAfter,
    available: entry.balanceAfter - entry.reservedAfter,
    debt: entry.debtAfter,
  };
  return {
    ...amounts,
    at: toWireTime(entry.effectiveAt),
    type: entry.type,
    grantId: entry.grantId,
    scheduleId: entry.grantId === null ? null : findGrant(state, entry.grantId).scheduleId,
    decimal: decimalTwin(pool.credit.scale, amounts),
  };
}
