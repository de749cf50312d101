import { sent } from "../fields.ts";
import { type Mutation, mutation } from "../operation.ts";
import { presentPlan } from "../present/plan.ts";

/** PATCH /v1/plans/{plan} (R81). */
export const updatePlan: Mutation = mutation<"updatePlan", "updatePlan">({
  command: ({ plan }, body) => ({ type: "updatePlan", plan, ...sent(body, "name", "metadata") }),
  present: (plan) => JSON.stringify(presentPlan(plan)),
});
