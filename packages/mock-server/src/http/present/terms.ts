import type { ExpiryPolicy, Price, RolloverPolicy } from "../../ledger/terms.ts";
import type { Schemas } from "../contract.ts";

export function presentPrice(price: Price | null): Schemas["Price"] | null {
  if (price === null) return null;
  const { currency, unitAmount, unitAmountDecimal } = price;
  // The ledger derives unitAmount from unitAmountDecimal (R73), so there is always one.
  return { currency, unitAmount: unitAmount ?? 0, unitAmountDecimal };
}

export function presentExpiryPolicy(policy: ExpiryPolicy): Schemas["ExpiryPolicy"] {
  return {
    type: policy.type,
    unit: policy.type === "duration" ? policy.unit : null,
    count: policy.type === "duration" || policy.type === "billing_periods" ? policy.count : null,
  };
}

export function presentRollover(rollover: RolloverPolicy | null): Schemas["RolloverPolicy"] | null {
  if (rollover === null) return null;
  const { percent, maxAmount, maxRollovers, priority, expiry } = rollover;
  return { percent, maxAmount, maxRollovers, priority, expiry: presentExpiryPolicy(expiry) };
}
