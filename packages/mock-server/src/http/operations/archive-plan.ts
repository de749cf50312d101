import { type Mutation, mutation } from "../operation.ts";
import { presentPlan } from "../present/plan.ts";

/** POST /v1/plans/{plan}/archive (R81). */
export const archivePlan: Mutation = mutation<"archivePlan", "archivePlan">({
  command: ({ plan }) => ({ type: "archivePlan", plan }),
  present: (plan) => JSON.stringify(presentPlan(plan)),
});
