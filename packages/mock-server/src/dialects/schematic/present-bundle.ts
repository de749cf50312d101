import { formatInstant } from "../../http/instants.ts";
import type { Bundle } from "../../ledger/recurrence.ts";
import type { ExpiryPolicy } from "../../ledger/terms.ts";
import type { BundleDocument, Reading } from "./documents.ts";
import { read, readAll } from "./documents.ts";
import type { components } from "./generated/types.ts";
import { vendorId } from "./ids.ts";
import { nameOf } from "./present-credit.ts";
import { presentPrice } from "./prices.ts";
import { fromUnits } from "./units.ts";

type Schemas = components["schemas"];

export function presentBundle(call: Reading, bundle: Bundle): Schemas["Bundle"] {
  const { credit, price } = bundle;
  const id = vendorId("bundle", bundle.id);
  const document = read(call, "bundle", bundle.id) ?? foreign(bundle);
  return {
    id,
    name: bundle.name ?? bundle.code,
    bundle_type: "fixed",
    status: bundle.status,
    billing_invoice_id: null,
    credit_id: vendorId("credit", credit.id),
    credit_name: nameOf(credit),
    credit_description: credit.description,
    credit_icon: credit.icon,
    currency_prices: document.currencyPrices.map(
      ({ currency, price_per_unit: unit, price_per_unit_decimal: decimal }) => ({
        currency: currency.toUpperCase(),
        price: presentPrice(bundle, {
          currency: currency.toUpperCase(),
          unitAmount: unit ?? null,
          unitAmountDecimal: decimal ?? null,
        }),
      }),
    ),
    compatible_plan_ids: [...document.plans],
    expiry_type: document.expiryType,
    expiry_unit: document.expiryUnit ?? "days",
    expiry_unit_count: document.expiryUnitCount,
    has_grants: hasGrants(call, bundle, id),
    plural_name: credit.pluralName,
    price: price === null ? null : totalPrice(bundle, document),
    quantity: document.quantity,
    singular_name: credit.singularName,
    unit_price: price === null ? null : presentPrice(bundle, price),
    created_at: formatInstant(bundle.createdAt),
    updated_at: formatInstant(bundle.updatedAt),
  };
}

/** What all of the bundle costs. */
function totalPrice(bundle: Bundle, { quantity }: BundleDocument): Schemas["Price"] | null {
  const { price } = bundle;
  if (price === null) return null;
  const total = (price.unitAmount ?? 0) * (quantity ?? 1);
  return presentPrice(bundle, {
    currency: price.currency,
    unitAmount: Number.isSafeInteger(total) ? total : (price.unitAmount ?? 0),
    unitAmountDecimal: null,
  });
}

function hasGrants(call: Reading, bundle: Bundle, id: string): boolean {
  const isSource = call.ledger.grants.some(({ source }) => source === bundle);
  return isSource || readAll(call, "grant").some(({ body }) => body.bundle === id);
}

/** A bundle of the unified API, as Schematic would have been told of it. */
function foreign({ credit, quantity, expiry, price }: Bundle): BundleDocument {
  return {
    currency: price?.currency ?? "USD",
    quantity: fromUnits(quantity, credit),
    ...presentExpiry(expiry),
    currencyPrices: [],
    plans: [],
    isDeleted: false,
  };
}

function presentExpiry(
  policy: ExpiryPolicy | null,
): Pick<BundleDocument, "expiryType" | "expiryUnit" | "expiryUnitCount"> {
  if (policy?.type === "duration" && policy.unit === "day") {
    return { expiryType: "duration", expiryUnit: "days", expiryUnitCount: policy.count };
  }
  if (policy?.type === "billing_periods") {
    return { expiryType: "duration", expiryUnit: "billing_periods", expiryUnitCount: policy.count };
  }
  return { expiryType: "no_expiry", expiryUnit: null, expiryUnitCount: null };
}
