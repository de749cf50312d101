import type { Allocation } from "../../ledger/state.ts";
import type { Schemas } from "../contract.ts";

/** Slices in their order, those of the same grant not merged (R6). */
export function presentAllocations(allocations: readonly Allocation[]): Schemas["Allocation"][] {
  return allocations.map(({ grant, amount }) => ({ grantId: grant.id, amount }));
}

/** The same as JSON. */
export function allocationsText(allocations: readonly Allocation[]): string {
  let text = "";
  for (const { grant, amount } of allocations) {
    text += `${text === "" ? "" : ","}{"grantId":"${grant.id}","amount":${amount}}`;
  }
  return `[${text}]`;
}
