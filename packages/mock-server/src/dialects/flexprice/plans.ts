import type { Plan } from "../../ledger/recurrence.ts";
import { withPrefix } from "../uuid.ts";
import { baseOf, type Schemas } from "./base.ts";
import { grantsOfPlan, presentGrant } from "./credit-grants.ts";
import { type PlanDocument, type Reading, read, readAll } from "./documents.ts";
import { ledgerId } from "./ids.ts";

export function planId(plan: { readonly id: string }): string {
  return withPrefix("plan_", plan.id);
}

/** A plan by Flexprice's id, archived ones included. */
export function findPlan(call: Reading, id: string | null | undefined): Plan | undefined {
  const found = ledgerId("plan_", "pln_", id ?? "");
  return found === undefined ? undefined : call.ledger.findPlan(found);
}

/** What Flexprice knows of a plan; of one that another door made, what follows from it. */
export function planDocument(call: Reading, plan: Plan): PlanDocument {
  const { createdAt, updatedAt } = plan;
  const made = { description: "", lookupKey: plan.code, displayOrder: null, createdAt, updatedAt };
  return read(call, "plan", plan.id) ?? made;
}

/** The plan that has a lookup key. */
export function planByLookupKey(call: Reading, key: string): Plan | undefined {
  const named = readAll(call, "plan").find(({ body }) => body.lookupKey === key);
  return named === undefined ? call.ledger.plansByCode.get(key) : call.ledger.findPlan(named.id);
}

export function presentPlan(call: Reading, plan: Plan): Schemas["Plan"] {
  const document = planDocument(call, plan);
  const { createdAt, updatedAt } = document;
  return {
    id: planId(plan),
    name: plan.name ?? plan.code,
    description: document.description,
    lookup_key: document.lookupKey,
    display_order: document.displayOrder,
    metadata: plan.metadata,
    prices: [],
    entitlements: [],
    credit_grants: grantsOfPlan(call, plan).map((grant) => presentGrant(call, grant)),
    ...baseOf(
      call,
      { createdAt, updatedAt: Math.max(updatedAt, plan.updatedAt) },
      plan.archived ? "archived" : "published",
    ),
  };
}
