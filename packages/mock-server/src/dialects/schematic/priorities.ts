import type { GrantCategory } from "../../ledger/terms.ts";

/** Under every strategy of Schematic's, what a refund gave back is spent first, then what rolled over, then the rest. */
const ADJUSTMENT_PRIORITY = 10;
export const ROLLOVER_PRIORITY = 20;
const USUAL_PRIORITY = 100;

/** The place of a grant in the ledger's burn order that Schematic's order gives it. */
export function priorityOf(category: GrantCategory): number {
  if (category === "adjustment") return ADJUSTMENT_PRIORITY;
  return category === "rollover" ? ROLLOVER_PRIORITY : USUAL_PRIORITY;
}
