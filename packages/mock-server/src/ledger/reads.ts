import { countBefore } from "./chain.ts";
import { type Refusal, refuse } from "./failures.ts";
import { FLOWS, type Flow, type FlowTotals, flowsUpTo } from "./posting.ts";
import { isRefusal, overflow } from "./preconditions.ts";
import type { Pool } from "./state.ts";

/** Most points of one series (R74). */
const MAX_SERIES_POINTS = 1000;

/** A pool's figures at an instant in the past. */
export interface PastFigures {
  readonly balance: number;
  readonly reserved: number;
  readonly available: number;
  readonly debt: number;
  /** The version right after the last entry of that instant. */
  readonly version: number;
}

/** One point of a series: the figures at it, and the flows from it to the next (R74). */
export interface SeriesPoint extends Omit<PastFigures, "version">, Readonly<Record<Flow, number>> {
  readonly at: number;
}

/**
 * The figures as of the pool's last entry with effectiveAt ≤ at, zeros before the first (R74). For an instant that has
 * passed the answer never changes, because later entries are never effective earlier (R7). O(log n).
 */
export function pastFigures(pool: Pool, at: number): PastFigures {
  const { entries } = pool;
  const count = countBefore(entries, ({ operation }) => operation.at <= at);
  const last = entries.at(count - 1);
  if (last === undefined) return { balance: 0, reserved: 0, available: 0, debt: 0, version: 0 };
  const { balanceAfter: balance, reservedAfter: reserved, debtAfter: debt } = last;
  const limitChanges = countBefore(pool.limitChanges, (entryCount) => entryCount < count);
  return { balance, reserved, available: balance - reserved, debt, version: count + limitChanges };
}

/** What a series is asked over: [from, to) in steps. */
export interface SeriesRange {
  readonly from: number;
  readonly to: number;
  readonly stepMs: number;
}

/** Why a series cannot be answered at the operation time `at` (R74). */
export function checkSeriesRange(range: SeriesRange, at: number): Refusal | null {
  const { from, to, stepMs } = range;
  if (to <= from) return refuse("invalid_range", "`to` must be after `from`.");
  const points = Math.ceil((to - from) / stepMs);
  if (points > MAX_SERIES_POINTS) {
    return refuse("invalid_range", `${points} points are too many: at most ${MAX_SERIES_POINTS}. Take a larger step.`);
  }
  return checkPast(from + (points - 1) * stepMs, at);
}

/** R74: nothing is known of the future. */
export function checkPast(instant: number, at: number): Refusal | null {
  if (instant <= at) return null;
  return refuse("at_in_future", `${new Date(instant).toISOString()} lies after now, ${new Date(at).toISOString()}.`);
}

/** The points of a series (R74). O(m log n) for m points. Refused where a flow passes what an integer holds (R72). */
export function series(pool: Pool, range: SeriesRange): readonly SeriesPoint[] | Refusal {
  const points: SeriesPoint[] = [];
  for (let at = range.from; at < range.to; at += range.stepMs) {
    const flows = flowsBetween(pool, at, at + range.stepMs);
    if (isRefusal(flows)) return flows;
    const { version: _, ...figures } = pastFigures(pool, at);
    points.push({ at, ...figures, ...flows });
  }
  return points;
}

function flowsBetween(pool: Pool, from: number, to: number): Record<Flow, number> | Refusal {
  const before = flowsBefore(pool, from);
  const after = flowsBefore(pool, to);
  const flows = { granted: 0, consumed: 0, refunded: 0, expired: 0 };
  for (const flow of FLOWS) {
    flows[flow] = Number(after[flow] - before[flow]);
    if (!Number.isSafeInteger(flows[flow])) return overflow(`${flow} of one step`);
  }
  return flows;
}

function flowsBefore(pool: Pool, at: number): FlowTotals {
  return flowsUpTo(
    pool,
    countBefore(pool.entries, ({ operation }) => operation.at < at),
  );
}
