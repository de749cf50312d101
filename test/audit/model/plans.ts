import type { Context, Result } from "./context.ts";
import { conflict } from "./refusal.ts";
import { findPlan, newId } from "./state.ts";
import type { Plan } from "./types.ts";
import { wirePlan } from "./wire-recurrence.ts";

/** A code belongs to one object of its kind. */
export function checkCode(rows: readonly { readonly id: string; readonly code: string }[], code: string): void {
  const holder = rows.find((row) => row.code === code);
  conflict(holder !== undefined, "code_conflict", { existingId: holder?.id ?? null });
}

/** POST /v1/plans (R81). */
export function createPlan(context: Context): Result {
  const { state, t, body } = context;
  const code = body.requiredText("code");
  checkCode(state.plans, code);
  const plan: Plan = {
    id: newId(state, "pln", state.plans.length),
    code,
    name: body.text("name"),
    status: "active",
    metadata: body.metadata("metadata"),
    createdAt: t,
    updatedAt: t,
  };
  state.plans.push(plan);
  return { status: 201, body: wirePlan(plan) };
}

/** PATCH /v1/plans/{plan}. */
export function updatePlan(context: Context): Result {
  const { state, t, path, body } = context;
  const plan = findPlan(state, path.requiredText("plan"));
  const before = JSON.stringify(wirePlan(plan));
  plan.metadata = body.mergedMetadata("metadata", plan.metadata);
  if (body.isGiven("name")) plan.name = body.text("name");
  if (JSON.stringify(wirePlan(plan)) !== before) plan.updatedAt = t;
  return { status: 200, body: wirePlan(plan) };
}

/** POST /v1/plans/{plan}/archive: repeated, it is a no-op. */
export function archivePlan(context: Context): Result {
  const { state, t, path } = context;
  const plan = findPlan(state, path.requiredText("plan"));
  if (plan.status === "active") {
    plan.status = "archived";
    plan.updatedAt = t;
  }
  return { status: 200, body: wirePlan(plan) };
}
