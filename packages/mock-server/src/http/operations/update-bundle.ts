import { mapped, optional, readExpiryPolicy, readPrice, sent } from "../fields.ts";
import { type Mutation, mutation } from "../operation.ts";
import { presentBundle } from "../present/bundle.ts";

/** PATCH /v1/bundles/{bundle} (R87). */
export const updateBundle: Mutation = mutation<"updateBundle", "updateBundle">({
  command: ({ bundle }, body) => ({
    type: "updateBundle",
    bundle,
    ...sent(body, "name", "quantity", "priority", "status", "metadata"),
    ...optional("price", mapped(body.price, readPrice)),
    ...optional("expiry", mapped(body.expiry, readExpiryPolicy)),
  }),
  present: (bundle) => JSON.stringify(presentBundle(bundle)),
});
