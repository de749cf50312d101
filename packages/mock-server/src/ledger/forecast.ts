import { DUE_RANK, type Due, DueQueue } from "./due-queue.ts";
import {
  dueOfAdjustment,
  dueOfGrant,
  dueOfReservation,
  dueOfSchedule,
  dueOfSubscription,
  dueOfTopUp,
} from "./due-work.ts";
import type { Ledger } from "./ledger.ts";
import type { Entry, Pool } from "./state.ts";
import { isStale, runTransition } from "./transitions.ts";

/** Most rows of one forecast (R62). */
const MAX_FORECAST_ROWS = 1000;

/** What a pool's due work would post (R62), if nothing else happens. */
export interface Forecast {
  /** In the order in which they would be posted; new objects have ids `dry_…`. */
  readonly entries: readonly Entry[];
  /** Whether there were more rows than one forecast has. */
  readonly isTruncated: boolean;
}

/**
 * Runs the due work that concerns a pool up to an instant and collects what it posts there. It changes the ledger: the
 * caller rolls back, and has given it a due queue of its own.
 */
export function forecast(ledger: Ledger, pool: Pool, until: number): Forecast {
  const start = pool.entryCount;
  for (let due = ledger.due.pop(); due !== undefined && due.at <= until; due = ledger.due.pop()) {
    if (isStale(due) || !concerns(due, pool)) continue;
    runTransition(ledger, due);
    if (pool.entryCount - start > MAX_FORECAST_ROWS) break;
  }
  const entries = pool.entries.slice(start, start + MAX_FORECAST_ROWS);
  return { entries, isTruncated: pool.entryCount - start > MAX_FORECAST_ROWS };
}

/** False for what a subscription that starts brings to other pools: it would run until the end for nothing. */
function concerns(due: Due, pool: Pool): boolean {
  switch (due.rank) {
    case DUE_RANK.subscriptionCancel:
    case DUE_RANK.subscriptionStart:
      return true;
    case DUE_RANK.occurrence:
      return due.target.credit === pool.credit;
    default:
      return due.target.pool === pool;
  }
}

/** The due work that can change a pool: its own, and that of its account's schedules and subscriptions. */
export function dueWorkOf(pool: Pool): DueQueue {
  const queue = new DueQueue();
  const add = (due: Due | null): void => {
    if (due !== null) queue.add(due);
  };
  for (const grant of pool.grants) add(dueOfGrant(grant));
  for (const reservation of pool.reservations) add(dueOfReservation(reservation));
  for (const adjustment of pool.adjustments) add(dueOfAdjustment(adjustment));
  for (const schedule of pool.account.belongings?.schedules ?? []) {
    if (schedule.credit === pool.credit) add(dueOfSchedule(schedule));
  }
  for (const subscription of pool.account.belongings?.subscriptions ?? []) add(dueOfSubscription(subscription));
  const rule = pool.watch?.autoTopUp ?? null;
  if (rule !== null) add(dueOfTopUp(rule));
  return queue;
}
