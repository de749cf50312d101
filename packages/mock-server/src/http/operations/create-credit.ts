import { given, mapped, optional, readExpiryPolicy, readPrice } from "../fields.ts";
import { type Mutation, mutation } from "../operation.ts";
import { presentCredit } from "../present/credit.ts";

/** POST /v1/credits (R17). */
export const createCredit: Mutation = mutation<"createCredit", "createCredit">({
  command: (_path, body) => ({
    type: "createCredit",
    code: body.code,
    ...given(body, "name", "singularName", "pluralName", "description", "icon", "scale", "metadata"),
    ...given(body, "burnStrategy", "defaultRolloverPolicy", "defaultCreditLimit"),
    ...optional("defaultExpiry", mapped(body.defaultExpiry ?? undefined, readExpiryPolicy)),
    ...optional("price", mapped(body.price ?? undefined, readPrice)),
    ...optional("currencyPrices", body.currencyPrices?.map(readPrice)),
  }),
  present: (credit) => JSON.stringify(presentCredit(credit)),
  status: 201,
});
