import { evaluateTopUp } from "./auto-top-ups.ts";
import { record } from "./events.ts";
import type { Ledger } from "./ledger.ts";
import type { Pool } from "./state.ts";

/*
 * What follows every operation and transition, after its settlement (R12, R77, R78).
 */

/** Tells of the grants that the operation emptied, each once (R76). */
export function finishGrants(ledger: Ledger): void {
  const { emptied, refilled } = ledger;
  for (const grant of new Set(emptied)) {
    if (grant.status === "depleted" && !refilled.includes(grant)) record(ledger, "grant.depleted", grant, grant.pool);
  }
  forgetGrants(ledger);
}

/** Starts the count of emptied grants anew: what was noted before belongs to an operation that is over, or undone. */
export function forgetGrants(ledger: Ledger): void {
  ledger.emptied.length = 0;
  ledger.refilled.length = 0;
}

/**
 * Alerts of every watched pool that was posted to, then their top-ups, each of which is a step of its own for the alerts
 * (R77, R78). A batch comes here once, at its end (R60).
 */
export function finishPools(ledger: Ledger, at: number): void {
  const { watched } = ledger;
  if (watched.size === 0) return;
  const before = [...watched];
  watched.clear();
  for (const [pool, available] of before) tellEdges(ledger, pool, available);
  for (const [pool] of before) {
    const available = pool.available;
    evaluateTopUp(ledger, pool, at);
    finishGrants(ledger);
    tellEdges(ledger, pool, available);
  }
  // What a top-up posted has been told.
  watched.clear();
}

/** R77: an alert fires on an edge only, the highest threshold first. */
function tellEdges(ledger: Ledger, pool: Pool, before: number): void {
  const after = pool.available;
  if (after === before || pool.watch === null) return;
  for (const alert of pool.watch.alerts) {
    const { threshold } = alert;
    if (before > threshold && threshold >= after) {
      record(ledger, "balance.low", alert, pool);
      if (threshold === 0) record(ledger, "balance.depleted", alert, pool);
    } else if (before <= threshold && threshold < after) {
      record(ledger, "balance.recovered", alert, pool);
    }
  }
}
