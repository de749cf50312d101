import { given } from "../fields.ts";
import { type Mutation, mutation } from "../operation.ts";
import { presentGrant } from "../present/grant.ts";
import { writtenText } from "../present/text.ts";

/** POST /v1/bundles/{bundle}/purchase (R87). It makes a grant, so it answers 201. */
export const purchaseBundle: Mutation = mutation<"purchaseBundle", "purchaseBundle">({
  command: ({ bundle }, body) => ({
    type: "purchaseBundle",
    bundle,
    account: body.account,
    ...given(body, "name", "reason", "metadata", "externalKey", "ifVersion"),
  }),
  present: (grant, t) => writtenText(presentGrant(grant), grant.pool, t),
  status: 201,
});
