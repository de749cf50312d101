import { evaluateTopUp } from "./auto-top-ups.ts";
import { record } from "./events.ts";
import type { Ledger } from "./ledger.ts";
import { settle } from "./settlement.ts";
import type { Pool } from "./state.ts";

/*
 * What follows every operation and transition: settlement, alerts, top-ups (R12, R40, R77, R78).
 */

/** Settles the debt of every pool that the operation posted to (R40), and tells of the grants that it emptied (R76). */
export function finishOperation(ledger: Ledger): void {
  const { indebted, emptied, refilled } = ledger;
  for (const pool of indebted) settle(ledger, pool);
  if (emptied.length > 0) {
    const asBefore = new Set(refilled);
    for (const grant of new Set(emptied)) {
      if (grant.status === "depleted" && !asBefore.has(grant)) record(ledger, "grant.depleted", grant, grant.pool);
    }
  }
  forgetOperation(ledger);
}

/** Starts anew: what was noted before belongs to an operation that is over, or undone. */
export function forgetOperation(ledger: Ledger): void {
  // Most operations note nothing, and shortening an empty array is not free.
  if (ledger.indebted.length > 0) ledger.indebted.length = 0;
  if (ledger.emptied.length > 0) ledger.emptied.length = 0;
  if (ledger.refilled.length > 0) ledger.refilled.length = 0;
}

/**
 * Alerts of every watched pool that was posted to, then their top-ups, each of which is a step of its own for the alerts
 * (R77, R78). A batch comes here once, at its end (R60).
 */
export function finishPools(ledger: Ledger, at: number): void {
  const { watched, madeAlerts } = ledger;
  if (watched.size === 0) {
    if (madeAlerts.size > 0) madeAlerts.clear();
    return;
  }
  const before = [...watched];
  watched.clear();
  for (const [pool, available] of before) tellEdges(ledger, pool, available);
  madeAlerts.clear();
  for (const [pool] of before) {
    const available = pool.available;
    evaluateTopUp(ledger, pool, at);
    finishOperation(ledger);
    tellEdges(ledger, pool, available);
  }
  // What a top-up posted has been told.
  watched.clear();
}

/** R77: an alert fires on an edge only, the highest threshold first. */
function tellEdges(ledger: Ledger, pool: Pool, beforeAll: number): void {
  const after = pool.available;
  if (pool.watch === null) return;
  for (const alert of pool.watch.alerts) {
    const { threshold } = alert;
    const before = ledger.madeAlerts.get(alert) ?? beforeAll;
    if (before > threshold && threshold >= after) {
      record(ledger, "balance.low", alert, pool);
      if (threshold === 0) record(ledger, "balance.depleted", alert, pool);
    } else if (before <= threshold && threshold < after) {
      record(ledger, "balance.recovered", alert, pool);
    }
  }
}
