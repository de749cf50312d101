import type { PriceInput } from "../../ledger/commands.ts";
import type { Price } from "../../ledger/terms.ts";
import type { components } from "./generated/types.ts";
import { vendorId } from "./ids.ts";

type Schemas = components["schemas"];

interface PriceFields {
  readonly unit?: number | null | undefined;
  readonly decimal?: string | null | undefined;
}

/** A price as the ledger takes it; the decimal wins where both are given. Undefined where neither is. */
export function priceInput(currency: string, { unit, decimal }: PriceFields): PriceInput | undefined {
  const upper = currency.toUpperCase();
  if (decimal) return { currency: upper, unitAmountDecimal: decimal };
  return unit === undefined || unit === null ? undefined : { currency: upper, unitAmount: unit };
}

/** Prices in further currencies as the ledger takes them; those without an amount have no place in it. */
export function priceInputs(inputs: readonly Schemas["CurrencyPriceInput"][] | null | undefined): PriceInput[] {
  return (inputs ?? []).flatMap(({ currency, price_per_unit: unit, price_per_unit_decimal: decimal }) => {
    const price = priceInput(currency, { unit, decimal });
    return price === undefined ? [] : [price];
  });
}

/** A price of the object with this id. */
export function presentPrice(owner: { readonly id: string }, price: Price): Schemas["Price"] {
  return {
    id: vendorId("price", owner.id),
    currency: price.currency,
    external_price_id: vendorId("price", owner.id),
    interval: "month",
    interval_count: 1,
    nickname: null,
    price: price.unitAmount ?? 0,
    price_decimal: price.unitAmountDecimal,
    provider_type: "schematic",
    scheme: "per_unit",
  };
}

export function presentCurrencyPrices(
  owner: { readonly id: string },
  prices: readonly Price[],
): Schemas["CurrencyPrice"][] {
  return prices.map((price) => ({ currency: price.currency, price: presentPrice(owner, price) }));
}
