import type { Grant } from "./state.ts";
import type { BurnStrategy, GrantCategory } from "./terms.ts";

/** R34: credit that is lost soonest or cost nothing is spent before what was paid for. */
const CATEGORY_RANK: Record<GrantCategory, number> = {
  rollover: 0,
  free: 1,
  adjustment: 2,
  plan: 3,
  purchased: 4,
  auto_topup: 5,
};

type Compare = (a: Grant, b: Grant) => number;

/** The total orders of R34. The creation ordinal comes last in each, so no two grants are ever equal. */
export const BURN_ORDER: Record<BurnStrategy, Compare> = {
  expiration_priority: (a, b) =>
    a.priority - b.priority ||
    ascending(a.expiresAt, b.expiresAt) ||
    CATEGORY_RANK[a.category] - CATEGORY_RANK[b.category] ||
    a.effectiveAt - b.effectiveAt ||
    a.serial - b.serial,
  first_in_first_out: (a, b) => a.priority - b.priority || a.effectiveAt - b.effectiveAt || a.serial - b.serial,
  last_in_first_out: (a, b) => a.priority - b.priority || b.effectiveAt - a.effectiveAt || b.serial - a.serial,
  plan_first: (a, b) =>
    a.priority - b.priority || planRank(a) - planRank(b) || a.effectiveAt - b.effectiveAt || a.serial - b.serial,
  largest_first: (a, b) =>
    a.priority - b.priority || ascending(a.expiresAt, b.expiresAt) || b.amount - a.amount || a.serial - b.serial,
};

/** Not a subtraction: two grants that never expire would give Infinity − Infinity. */
function ascending(a: number, b: number): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

function planRank(grant: Grant): number {
  return grant.category === "plan" ? 0 : 1;
}
