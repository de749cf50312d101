import { given, optional } from "../fields.ts";
import { type Mutation, mutation } from "../operation.ts";
import { presentAccount } from "../present/account.ts";

/** PUT /v1/accounts/{account} (R15). The path part is the externalId of the account to be, so it must be a possible one. */
export const upsertAccount: Mutation = mutation<"upsertAccount", "upsertAccount">({
  command: ({ account }, body, violations) => {
    if (account === "." || account === "..") {
      const message = 'An externalId cannot be "." or "..".';
      violations.add({ in: "path", pointer: "/account", keyword: "pattern", message, received: "string" });
    }
    return {
      type: "upsertAccount",
      account,
      ...given(body, "name", "email", "metadata"),
      ...optional("billingAnchor", violations.instant(body.billingAnchor ?? undefined, "body", "/billingAnchor")),
    };
  },
  present: ({ account }) => JSON.stringify(presentAccount(account)),
  status: ({ created }) => (created ? 201 : 200),
});
