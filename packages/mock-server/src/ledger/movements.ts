import { Candidates } from "./candidates.ts";
import { bucketAt, changeBucket } from "./expiries.ts";
import type { Ledger } from "./ledger.ts";
import { Adjustment, type Grant, type Pool } from "./state.ts";
import { NEVER } from "./terms.ts";

/*
 * The elementary movements of credit. Each changes a grant's counters, its pool's running figures and the pool's indexes
 * together, so that they can never disagree; none posts entries, because the same movement is posted as different types.
 */

/** Free credit is consumed (R37). */
export function consume(ledger: Ledger, grant: Grant, amount: number): void {
  ledger.undo.note(grant, "consumed", grant.consumed);
  grant.consumed += amount;
  changeFree(ledger, grant, -amount);
  noteEmptied(ledger, grant);
}

/** Free credit leaves for another account (R59). */
export function transferOut(ledger: Ledger, grant: Grant, amount: number): void {
  ledger.undo.note(grant, "transferred", grant.transferred);
  grant.transferred += amount;
  changeFree(ledger, grant, -amount);
  noteEmptied(ledger, grant);
}

/** Free credit moves to held (R43). */
export function hold(ledger: Ledger, grant: Grant, amount: number): void {
  changeHeld(ledger, grant, amount);
  changeFree(ledger, grant, -amount);
}

/** Held credit is consumed (R44), also of a grant that has ended (R49). */
export function consumeHeld(ledger: Ledger, grant: Grant, amount: number): void {
  changeHeld(ledger, grant, -amount);
  ledger.undo.note(grant, "consumed", grant.consumed);
  grant.consumed += amount;
  noteEmptied(ledger, grant);
}

/** Held credit goes back to its grant (R47). Answers whether it lapsed because the grant has ended. */
export function unhold(ledger: Ledger, grant: Grant, amount: number): boolean {
  changeHeld(ledger, grant, -amount);
  return restore(ledger, grant, amount);
}

/** Consumed credit goes back to its grant (R56). Answers whether it lapsed because the grant has ended (R57). */
export function unconsume(ledger: Ledger, grant: Grant, amount: number): boolean {
  if (grant.status === "depleted" && !ledger.emptied.includes(grant)) ledger.refilled.push(grant);
  ledger.undo.note(grant, "consumed", grant.consumed);
  grant.consumed -= amount;
  return restore(ledger, grant, amount);
}

/** What is free ends with the grant (R24, R26); what is held stays (R49). Answers how much ended. */
export function end(ledger: Ledger, grant: Grant, state: "expired" | "voided"): number {
  const { undo } = ledger;
  const amount = grant.state === "pending" ? grant.amount : grant.free;
  if (grant.state === "pending") {
    undo.note(grant.pool, "pending", grant.pool.pending);
    grant.pool.pending -= amount;
  } else if (amount > 0) {
    changeFree(ledger, grant, -amount, true);
  }
  undo.note(grant, "state", grant.state);
  grant.state = state;
  lapse(ledger, grant, amount);
  return amount;
}

/** A pending grant becomes usable, or a new one is filled. */
export function activate(ledger: Ledger, grant: Grant): void {
  ledger.undo.note(grant, "state", grant.state);
  grant.state = "active";
  // An imported grant may come with nothing left, and is in no index then (R61).
  if (grant.remaining > 0) changeFree(ledger, grant, grant.remaining);
}

/** Changes what the grant is ordered by, keeping the pool's indexes in step (R22). */
export function rekey(ledger: Ledger, grant: Grant, change: () => void): void {
  const amount = grant.free;
  if (amount > 0) withdraw(ledger, grant, amount);
  change();
  if (amount > 0) deposit(ledger, grant, amount);
}

/** Adds to the pool's totalAdjustment (R54). */
export function changeTotalAdjustment(ledger: Ledger, pool: Pool, delta: number): void {
  if (delta === 0) return;
  ledger.undo.note(pool, "totalAdjustment", pool.totalAdjustment);
  pool.totalAdjustment += delta;
}

/** The positive adjustment that issued the grant, while it counts (R54). */
export function countingAdjustmentOf(grant: Grant): Adjustment | null {
  return grant.source instanceof Adjustment && !grant.source.ended ? grant.source : null;
}

/** What an operation may have depleted is looked at when it ends: a settlement or top-up may still change it. */
function noteEmptied(ledger: Ledger, grant: Grant): void {
  if (grant.remaining === 0) ledger.emptied.push(grant);
}

function restore(ledger: Ledger, grant: Grant, amount: number): boolean {
  if (grant.state === "active") {
    changeFree(ledger, grant, amount);
    return false;
  }
  lapse(ledger, grant, amount);
  return true;
}

/** Credit of an ended grant is counted as expired or voided: no path makes it free again (R26). */
function lapse(ledger: Ledger, grant: Grant, amount: number): void {
  if (grant.state === "expired") {
    ledger.undo.note(grant, "expired", grant.expired);
    grant.expired += amount;
    return;
  }
  ledger.undo.note(grant, "voided", grant.voided);
  grant.voided += amount;
  if (countingAdjustmentOf(grant) !== null) changeTotalAdjustment(ledger, grant.pool, -amount);
}

function changeHeld(ledger: Ledger, grant: Grant, delta: number): void {
  ledger.undo.note(grant, "held", grant.held);
  grant.held += delta;
  ledger.undo.note(grant.pool, "heldOnGrants", grant.pool.heldOnGrants);
  grant.pool.heldOnGrants += delta;
}

/** Follows a change of the grant's free credit, which its counters already show unless it is about to end. */
function changeFree(ledger: Ledger, grant: Grant, delta: number, isEnding = false): void {
  const { pool } = grant;
  ledger.undo.note(pool, "free", pool.free);
  pool.free += delta;
  const free = isEnding ? 0 : grant.free;
  if (free === 0) withdraw(ledger, grant, -delta);
  else if (free === delta) deposit(ledger, grant, free);
  else if (grant.bucket !== null) changeBucket(ledger, pool, grant.bucket, delta);
}

/** Enters a grant that has free credit into the pool's indexes. */
export function deposit(ledger: Ledger, grant: Grant, free: number): void {
  const { pool } = grant;
  const { undo } = ledger;
  undo.add(new Candidates(pool), grant);
  if (grant.expiresAt === NEVER) return;
  undo.note(grant, "bucket", grant.bucket);
  grant.bucket = bucketAt(ledger, pool, grant.expiresAt);
  changeBucket(ledger, pool, grant.bucket, free);
}

/** Takes a grant that has no free credit left, or is about to be re-keyed, out of the pool's indexes. */
function withdraw(ledger: Ledger, grant: Grant, free: number): void {
  const { pool, bucket } = grant;
  const { undo } = ledger;
  undo.delete(new Candidates(pool), grant);
  if (bucket === null) return;
  changeBucket(ledger, pool, bucket, -free);
  undo.note(grant, "bucket", bucket);
  grant.bucket = null;
}
