import { freeOf } from "./figures.ts";
import { isIn } from "./state.ts";
import type { BurnStrategy, Grant, GrantCategory, Pool, Slice, State } from "./types.ts";

const CATEGORY_RANKS: Record<GrantCategory, number> = {
  rollover: 0,
  free: 1,
  adjustment: 2,
  plan: 3,
  purchased: 4,
  auto_topup: 5,
};

const NEVER = Number.POSITIVE_INFINITY;

/** The key of R34. The creation ordinal at its end makes it unique. */
function burnKey(strategy: BurnStrategy, grant: Grant, ordinal: number): number[] {
  const expiresAt = grant.expiresAt ?? NEVER;
  switch (strategy) {
    case "expiration_priority":
      return [grant.priority, expiresAt, CATEGORY_RANKS[grant.category], grant.effectiveAt, ordinal];
    case "first_in_first_out":
      return [grant.priority, grant.effectiveAt, ordinal];
    case "last_in_first_out":
      return [grant.priority, -grant.effectiveAt, -ordinal];
    case "plan_first":
      return [grant.priority, grant.category === "plan" ? 0 : 1, grant.effectiveAt, ordinal];
    case "largest_first":
      return [grant.priority, expiresAt, -grant.amount, ordinal];
  }
}

/** Compares two lists of numbers from the first place on; infinities are equal to themselves. */
export function compareKeys(left: readonly number[], right: readonly number[]): number {
  for (const [place, value] of left.entries()) {
    const other = right[place] ?? 0;
    if (value !== other) return value < other ? -1 : 1;
  }
  return 0;
}

/** R34: the grants of the pool with free credit, first to burn first. */
export function candidatesOf(state: State, pool: Pool): Grant[] {
  const strategy = pool.credit.burnStrategy;
  return state.grants
    .map((grant, ordinal) => ({ grant, key: burnKey(strategy, grant, ordinal) }))
    .filter(({ grant }) => isIn(pool, grant) && freeOf(state, grant) > 0)
    .sort((left, right) => compareKeys(left.key, right.key))
    .map(({ grant }) => grant);
}

/** R35: what a walk over the candidates takes, without taking it. It may come to less than `amount`. */
export function walk(state: State, candidates: readonly Grant[], amount: number): Slice[] {
  const slices: Slice[] = [];
  let rest = amount;
  for (const grant of candidates) {
    const taken = Math.min(freeOf(state, grant), rest);
    if (taken > 0) slices.push({ grantId: grant.id, amount: taken });
    rest -= taken;
  }
  return slices;
}
