import type { Credit } from "../../ledger/state.ts";
import type { Schemas } from "../contract.ts";
import { formatInstant } from "../instants.ts";
import { decimalTwin } from "./decimal.ts";
import { presentExpiryPolicy, presentPrice } from "./terms.ts";

export function presentCredit(credit: Credit): Schemas["Credit"] {
  const { defaultCreditLimit, scale } = credit;
  return {
    id: credit.id,
    code: credit.code,
    name: credit.name,
    singularName: credit.singularName,
    pluralName: credit.pluralName,
    description: credit.description,
    icon: credit.icon,
    scale,
    burnStrategy: credit.burnStrategy,
    defaultExpiry: credit.defaultExpiry === null ? null : presentExpiryPolicy(credit.defaultExpiry),
    defaultRolloverPolicy: credit.defaultRolloverPolicy,
    defaultCreditLimit,
    price: presentPrice(credit.price),
    currencyPrices: credit.currencyPrices.flatMap((price) => presentPrice(price) ?? []),
    isDefault: credit.isDefault,
    status: credit.status,
    metadata: credit.metadata,
    createdAt: formatInstant(credit.createdAt),
    updatedAt: formatInstant(credit.updatedAt),
    decimal: decimalTwin({ defaultCreditLimit }, scale),
  };
}
