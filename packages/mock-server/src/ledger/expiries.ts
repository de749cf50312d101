import type { Ledger } from "./ledger.ts";
import { leftmost, OrderedSet } from "./ordered-set.ts";
import type { ExpiryBucket, Pool } from "./state.ts";

/*
 * Free credit by the instant at which it ends, so that the next expiry of a pool is at hand however many grants end then.
 */

class Expiries extends OrderedSet<ExpiryBucket> {
  readonly #pool: Pool;

  constructor(pool: Pool) {
    super();
    this.#pool = pool;
  }
  protected get root(): ExpiryBucket | null {
    return this.#pool.expiryTree;
  }
  protected set root(bucket: ExpiryBucket | null) {
    this.#pool.expiryTree = bucket;
  }
  protected compare(a: ExpiryBucket, b: ExpiryBucket): number {
    return a.at - b.at;
  }
  protected ordinal(bucket: ExpiryBucket): number {
    return bucket.at;
  }
}

/** Where free credit of a pool that ends at an instant is counted. */
export function bucketAt(ledger: Ledger, pool: Pool, at: number): ExpiryBucket {
  const expiries = new Expiries(pool);
  const probe: ExpiryBucket = { at, free: 0, left: null, right: null };
  const found = expiries.from(probe);
  if (found !== undefined && found.at === at) return found;
  ledger.undo.add(expiries, probe);
  chooseSoonest(ledger, pool);
  return probe;
}

/** Keeps the free credit of the bucket that is the first now in the pool, and that of the one before in the bucket. */
function chooseSoonest({ undo }: Ledger, pool: Pool): void {
  const { soonest, soonestFree } = pool;
  const first = leftmost(pool.expiryTree);
  if (first === soonest) return;
  if (soonest !== null) {
    undo.note(soonest, "free", soonest.free);
    soonest.free = soonestFree;
  }
  undo.note(pool, "soonest", soonest);
  undo.note(pool, "soonestFree", soonestFree);
  pool.soonest = first;
  pool.soonestFree = first?.free ?? 0;
}

/** Counts free credit that came or went. A bucket without any is dropped. */
export function changeBucket(ledger: Ledger, pool: Pool, bucket: ExpiryBucket, delta: number): void {
  const { undo } = ledger;
  if (bucket === pool.soonest) {
    undo.note(pool, "soonestFree", pool.soonestFree);
    pool.soonestFree += delta;
  } else {
    undo.note(bucket, "free", bucket.free);
    bucket.free += delta;
  }
  const free = bucket === pool.soonest ? pool.soonestFree : bucket.free;
  if (free > 0) return;
  undo.delete(new Expiries(pool), bucket);
  chooseSoonest(ledger, pool);
}
