import type { Plan } from "../../ledger/recurrence.ts";
import type { Schemas } from "../contract.ts";
import { formatInstant } from "../instants.ts";

export function presentPlan(plan: Plan): Schemas["Plan"] {
  return {
    id: plan.id,
    code: plan.code,
    name: plan.name,
    status: plan.status,
    metadata: plan.metadata,
    createdAt: formatInstant(plan.createdAt),
    updatedAt: formatInstant(plan.updatedAt),
  };
}
