import { formatInstant } from "../../http/instants.ts";
import type { Credit } from "../../ledger/state.ts";
import type { BurnStrategy, ExpiryPolicy } from "../../ledger/terms.ts";
import type { components } from "./generated/types.ts";
import { ENVIRONMENT_ID, vendorId } from "./ids.ts";
import { presentCurrencyPrices, presentPrice } from "./prices.ts";

type Schemas = components["schemas"];

/** The ledger's strategy by Schematic's name for it. */
export const STRATEGIES: Readonly<Record<Schemas["BurnStrategy"], BurnStrategy>> = {
  expiration_priority: "expiration_priority",
  first_in_first_out: "first_in_first_out",
  last_in_first_out: "last_in_first_out",
  plan_first_then_credit_bundles_first_in_first_out: "plan_first",
};

/** Schematic has no name for largest_first, which begins as expiration_priority does. */
const STRATEGY_NAMES: Readonly<Record<BurnStrategy, Schemas["BurnStrategy"]>> = {
  expiration_priority: "expiration_priority",
  first_in_first_out: "first_in_first_out",
  last_in_first_out: "last_in_first_out",
  plan_first: "plan_first_then_credit_bundles_first_in_first_out",
  largest_first: "expiration_priority",
};

export function nameOf(credit: Credit): string {
  return credit.name ?? credit.code;
}

export function presentCredit(credit: Credit): Schemas["Credit"] {
  return {
    id: vendorId("credit", credit.id),
    name: nameOf(credit),
    description: credit.description ?? "",
    burn_strategy: STRATEGY_NAMES[credit.burnStrategy],
    cost_editable: !credit.isReferenced,
    created_at: formatInstant(credit.createdAt),
    updated_at: formatInstant(credit.updatedAt),
    currency_prices: presentCurrencyPrices(credit, credit.currencyPrices),
    ...presentDefaultExpiry(credit.defaultExpiry),
    default_rollover_policy: credit.defaultRolloverPolicy,
    icon: credit.icon,
    ledger_authority: "schematic_authoritative",
    plural_name: credit.pluralName,
    price: credit.price === null ? null : presentPrice(credit, credit.price),
    product: presentProduct(credit),
    singular_name: credit.singularName,
  };
}

/** Units that Schematic does not have are shown as days where they are days, and else without a count. */
function presentDefaultExpiry(
  policy: ExpiryPolicy | null,
): Pick<Schemas["Credit"], "default_expiry_unit" | "default_expiry_unit_count"> {
  if (policy?.type === "duration" && policy.unit === "day") {
    return { default_expiry_unit: "days", default_expiry_unit_count: policy.count };
  }
  const count = policy?.type === "billing_periods" ? policy.count : null;
  return { default_expiry_unit: "billing_periods", default_expiry_unit_count: count };
}

/** Schematic sells a credit as a product; the mock sells nothing and shows what follows from the price. */
function presentProduct(credit: Credit): Schemas["Product"] | null {
  const { price } = credit;
  if (price === null) return null;
  const id = vendorId("price", credit.id).replace("bilpp_", "bilpd_");
  return {
    account_id: "acct_opencredits",
    created_at: formatInstant(credit.createdAt),
    currency: price.currency,
    environment_id: ENVIRONMENT_ID,
    external_id: id,
    is_active: !credit.archived,
    name: nameOf(credit),
    price: price.unitAmount ?? 0,
    price_decimal: price.unitAmountDecimal,
    product_id: id,
    provider_type: "schematic",
    quantity: 1,
    updated_at: formatInstant(credit.updatedAt),
  };
}
