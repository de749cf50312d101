import { type Mutation, mutation } from "../operation.ts";
import { nothing } from "../present/text.ts";

/** DELETE /v1/alerts/{alert} (R77). */
export const deleteAlert: Mutation = mutation<"deleteAlert", "deleteAlert">({
  command: ({ alert }) => ({ type: "deleteAlert", alert }),
  present: nothing,
  status: 204,
});
