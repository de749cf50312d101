import { given, mapped, optional, readExpiryPolicy, readPrice } from "../fields.ts";
import { type Mutation, mutation } from "../operation.ts";
import { presentBundle } from "../present/bundle.ts";

/** POST /v1/bundles (R87). */
export const createBundle: Mutation = mutation<"createBundle", "createBundle">({
  command: (_path, body) => ({
    type: "createBundle",
    code: body.code,
    quantity: body.quantity,
    ...given(body, "name", "credit", "priority", "metadata"),
    ...optional("price", mapped(body.price ?? undefined, readPrice)),
    ...optional("expiry", mapped(body.expiry ?? undefined, readExpiryPolicy)),
  }),
  present: (bundle) => JSON.stringify(presentBundle(bundle)),
  status: 201,
});
