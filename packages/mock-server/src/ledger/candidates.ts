import { BURN_ORDER } from "./burn-order.ts";
import type { Ledger } from "./ledger.ts";
import { leftmost, OrderedSet } from "./ordered-set.ts";
import type { Grant, Pool } from "./state.ts";
import type { BurnStrategy } from "./terms.ts";

/** The grants of a pool with free > 0, in the order of the strategy that they were last put in order by (R34). */
export class Candidates extends OrderedSet<Grant> {
  readonly #pool: Pool;

  constructor(pool: Pool) {
    super();
    this.#pool = pool;
  }
  protected get root(): Grant | null {
    return this.#pool.candidateTree;
  }
  protected set root(grant: Grant | null) {
    this.#pool.candidateTree = grant;
  }
  protected compare(a: Grant, b: Grant): number {
    return BURN_ORDER[this.#pool.candidatesStrategy](a, b);
  }
  protected ordinal(grant: Grant): number {
    return grant.serial;
  }
}

/** The grant that is used next (R34). After a change of the credit's strategy the pool is put in order first (R35). */
export function firstCandidate(ledger: Ledger, pool: Pool): Grant | null {
  const strategy = pool.credit.burnStrategy;
  if (pool.candidatesStrategy !== strategy) ledger.undo.add(new Ordering(pool), strategy);
  return leftmost(pool.candidateTree);
}

/** The order of a pool's candidates as something that a rollback can take back. */
class Ordering {
  readonly #pool: Pool;
  readonly #before: BurnStrategy;

  constructor(pool: Pool) {
    this.#pool = pool;
    this.#before = pool.candidatesStrategy;
  }
  add(strategy: BurnStrategy): void {
    const grants = [...new Candidates(this.#pool)];
    this.#pool.candidateTree = null;
    this.#pool.candidatesStrategy = strategy;
    const candidates = new Candidates(this.#pool);
    for (const grant of grants) {
      grant.left = null;
      grant.right = null;
      candidates.add(grant);
    }
  }
  delete(): void {
    this.add(this.#before);
  }
}
