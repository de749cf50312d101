import type { Plan } from "../../ledger/recurrence.ts";
import { type Reading, read } from "./documents.ts";
import type { components } from "./generated/types.ts";
import { vendorId } from "./ids.ts";

/** A plan where something else is shown. */
export function presentPreview(call: Reading, plan: Plan): components["schemas"]["Preview"] {
  return {
    id: vendorId("plan", plan.id),
    name: planName(plan),
    description: read(call, "plan", plan.id)?.description ?? null,
    image_url: null,
  };
}

export function planName({ name, code }: Plan): string {
  return name ?? code;
}
