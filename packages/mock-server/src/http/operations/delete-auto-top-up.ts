import { type Mutation, mutation } from "../operation.ts";
import { nothing } from "../present/text.ts";

/** DELETE /v1/accounts/{account}/balances/{credit}/auto-top-up (R78). */
export const deleteAutoTopUp: Mutation = mutation<"deleteAutoTopUp", "deleteAutoTopUp">({
  command: ({ account, credit }) => ({ type: "deleteAutoTopUp", account, credit }),
  present: nothing,
  status: 204,
});
