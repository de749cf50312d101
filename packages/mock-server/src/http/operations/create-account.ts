import { given, optional } from "../fields.ts";
import { type Mutation, mutation } from "../operation.ts";
import { presentAccount } from "../present/account.ts";

/** POST /v1/accounts (R15). */
export const createAccount: Mutation = mutation<"createAccount", "createAccount">({
  command: (_path, body, violations) => ({
    type: "createAccount",
    ...given(body, "externalId", "name", "email", "metadata"),
    ...optional("billingAnchor", violations.instant(body.billingAnchor ?? undefined, "body", "/billingAnchor")),
  }),
  present: (account) => JSON.stringify(presentAccount(account)),
  status: 201,
});
