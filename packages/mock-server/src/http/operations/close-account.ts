import { type Mutation, mutation } from "../operation.ts";
import { presentAccount } from "../present/account.ts";

/** POST /v1/accounts/{account}/close (R16). */
export const closeAccount: Mutation = mutation<"closeAccount", "closeAccount">({
  command: ({ account }) => ({ type: "closeAccount", account }),
  present: (account) => JSON.stringify(presentAccount(account)),
});
