import type { Allocation } from "../../ledger/state.ts";
import type { Schemas } from "../contract.ts";

/** Slices in their order, those of the same grant not merged (R6). */
export function presentAllocations(allocations: readonly Allocation[]): Schemas["Allocation"][] {
  return allocations.map(({ grant, amount }) => ({ grantId: grant.id, amount }));
}
