import { given } from "../fields.ts";
import { type Mutation, mutation } from "../operation.ts";
import { presentPlan } from "../present/plan.ts";

/** POST /v1/plans (R81). */
export const createPlan: Mutation = mutation<"createPlan", "createPlan">({
  command: (_path, body) => ({ type: "createPlan", code: body.code, ...given(body, "name", "metadata") }),
  present: (plan) => JSON.stringify(presentPlan(plan)),
  status: 201,
});
