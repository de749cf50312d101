import { optional, sent } from "../fields.ts";
import { type Mutation, mutation } from "../operation.ts";
import { presentAccount } from "../present/account.ts";

/** PATCH /v1/accounts/{account} (R15). */
export const updateAccount: Mutation = mutation<"updateAccount", "updateAccount">({
  command: ({ account }, body, violations) => ({
    type: "updateAccount",
    account,
    ...sent(body, "externalId", "name", "email", "metadata"),
    ...optional("billingAnchor", violations.instant(body.billingAnchor, "body", "/billingAnchor")),
  }),
  present: (account) => JSON.stringify(presentAccount(account)),
});
