import { toWireTime } from "./calendar.ts";
import { type Context, checkOpen, checkPoolVersion, checkRoom, type Result } from "./context.ts";
import { decimalTwin, MAX_AMOUNT } from "./decimals.ts";
import { figuresOf } from "./figures.ts";
import { unprocessable } from "./refusal.ts";
import { findAccount, findCredit, isIn, limitOf, poolVersion, touchedPools, touchPool } from "./state.ts";
import type { EntryType, Pool, State } from "./types.ts";
import { pastFigures, type Wire, wireBalance, wireBalanceAt } from "./wire.ts";

const MOST_POINTS = 1000;

/** The pool that a path names. */
export function poolOfPath(context: Context): Pool {
  const account = findAccount(context.state, context.path.requiredText("account"));
  return { account, credit: findCredit(context.state, context.path.requiredText("credit")) };
}

/** Now without `at`; as of the pool's last entry up to `at` with it (R74). */
function balanceAsked(context: Context, pool: Pool): Wire {
  const at = context.query.instant("at");
  return at === null ? wireBalance(context.state, context.t, pool) : wireBalanceAt(context.state, pool, at);
}

function checkAt(context: Context): void {
  const at = context.query.instant("at");
  unprocessable(at !== null && at > context.t, "at_in_future");
}

/** GET A/balances/{credit}. */
export function getBalance(context: Context): Result {
  const pool = poolOfPath(context);
  checkAt(context);
  return { status: 200, body: balanceAsked(context, pool), etag: poolVersion(context.state, pool) };
}

/** GET A/balances: the default credit first, even untouched; then every touched pool (R74). */
export function listBalances(context: Context): Result {
  const { state } = context;
  const account = findAccount(state, context.path.requiredText("account"));
  checkAt(context);
  const first: Pool = { account, credit: findCredit(state, null) };
  const others = touchedPools(state).filter(
    (pool) => pool.account.id === account.id && pool.credit.id !== first.credit.id,
  );
  return page([first, ...others].map((pool) => balanceAsked(context, pool)));
}

/** GET /v1/balances: every touched pool of the environment, newest first. */
export function listAllBalances(context: Context): Result {
  const { state, query } = context;
  const named = query.texts("account");
  const accounts = named?.map((reference) => findAccount(state, reference)) ?? state.accounts;
  const code = query.text("credit");
  const credits = code === null ? state.credits : [findCredit(state, code)];
  const pools = touchedPools(state).filter((pool) => accounts.includes(pool.account) && credits.includes(pool.credit));
  const ordered = query.text("order") === "asc" ? pools : pools.toReversed();
  return page(ordered.map((pool) => wireBalance(state, context.t, pool)));
}

/** A list as one page: the comparer walks all pages of the other side. */
export function page(data: readonly Wire[]): Result {
  return { status: 200, body: { data, hasMore: false, nextCursor: null } };
}

type Flow = "granted" | "consumed" | "refunded" | "expired";

const FLOWS: Partial<Record<EntryType, Flow>> = {
  grant_issued: "granted",
  grant_activated: "granted",
  rolled_over: "granted",
  reissued: "granted",
  consumed: "consumed",
  adjusted: "consumed",
  captured: "consumed",
  debt_incurred: "consumed",
  refunded: "refunded",
  grant_expired: "expired",
  grant_voided: "expired",
  lapsed: "expired",
  transferred_in: "granted",
  imported: "granted",
  transferred_out: "consumed",
};

/** What entered and left the balance in [from, to), as amounts ≥ 0. */
function flowsBetween(state: State, pool: Pool, from: number, to: number): Record<Flow, number> {
  const flows = { granted: 0, consumed: 0, refunded: 0, expired: 0 };
  for (const entry of state.entries) {
    const flow = FLOWS[entry.type];
    if (!isIn(pool, entry) || entry.effectiveAt < from || entry.effectiveAt >= to || flow === undefined) continue;
    flows[flow] += Math.abs(entry.balanceDelta);
  }
  return flows;
}

/** GET …/series: points from + i × step < to, each with the flows of [point, point + step) (R74). */
export function getBalanceSeries(context: Context): Result {
  const { state, t, query } = context;
  const pool = poolOfPath(context);
  const from = query.instant("from") ?? t;
  const to = query.instant("to") ?? t;
  const stepMs = (query.integer("step") ?? 1) * 1000;
  const points = from < to ? Math.ceil((to - from) / stepMs) : 0;
  unprocessable(points === 0 || points > MOST_POINTS, "invalid_range");
  unprocessable(from + (points - 1) * stepMs > t, "at_in_future");
  const data = Array.from({ length: points }, (_, place) => {
    const at = from + place * stepMs;
    const { version: _version, ...figures } = pastFigures(state, pool, at);
    const flows = flowsBetween(state, pool, at, at + stepMs);
    unprocessable(Math.max(...Object.values(flows)) > MAX_AMOUNT, "amount_overflow");
    const amounts = { ...figures, ...flows };
    return { at: toWireTime(at), ...amounts, decimal: decimalTwin(pool.credit.scale, amounts) };
  });
  return { status: 200, body: { data } };
}

/** PUT …/limit (R18). Posts no entry; a change of the figure counts in the pool's version (R68). */
export function setCreditLimit(context: Context): Result {
  const { state, t, body } = context;
  const pool = poolOfPath(context);
  checkPoolVersion(context, pool);
  const creditLimit = body.integer("creditLimit") ?? 0;
  checkRoom(context, pool, 0, creditLimit);
  checkOpen(pool);
  const present = figuresOf(state, pool).creditLimit;
  const limit = limitOf(state, pool) ?? {
    accountId: pool.account.id,
    creditId: pool.credit.id,
    creditLimit,
    changes: 0,
  };
  if (!state.limits.includes(limit)) state.limits.push(limit);
  limit.creditLimit = creditLimit;
  if (present !== creditLimit) limit.changes += 1;
  touchPool(state, pool);
  return { status: 200, body: wireBalance(state, t, pool) };
}
