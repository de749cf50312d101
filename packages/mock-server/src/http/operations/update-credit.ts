import { mapped, optional, readExpiryPolicy, readPrice, sent } from "../fields.ts";
import { type Mutation, mutation } from "../operation.ts";
import { presentCredit } from "../present/credit.ts";

/** PATCH /v1/credits/{credit} (R17). */
export const updateCredit: Mutation = mutation<"updateCredit", "updateCredit">({
  command: ({ credit }, body) => ({
    type: "updateCredit",
    credit,
    ...sent(body, "code", "name", "singularName", "pluralName", "description", "icon", "scale", "metadata"),
    ...sent(body, "burnStrategy", "defaultRolloverPolicy", "defaultCreditLimit"),
    ...optional("defaultExpiry", mapped(body.defaultExpiry, readExpiryPolicy)),
    ...optional("price", mapped(body.price, readPrice)),
    ...optional(
      "currencyPrices",
      mapped(body.currencyPrices, (prices) => prices.map(readPrice)),
    ),
  }),
  present: (credit) => JSON.stringify(presentCredit(credit)),
});
