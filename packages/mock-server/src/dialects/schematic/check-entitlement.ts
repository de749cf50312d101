import type { DialectResult } from "../dialect.ts";
import type { Reading } from "./documents.ts";
import { findCredit } from "./find.ts";
import type { components } from "./generated/types.ts";
import { bad, isBad, notFound } from "./refuse.ts";
import { toUnits } from "./units.ts";

/** What is wrong with the value of an entitlement; null if nothing is. */
export function checkEntitlement(
  call: Reading,
  value: components["schemas"]["EntitlementUpdate"],
): DialectResult | null {
  if (value.value_type !== "credit") return null;
  if (!value.value_credit_id) return bad("value_type credit needs value_credit_id.");
  const credit = findCredit(call, value.value_credit_id);
  if (credit === undefined) return notFound("credit", value.value_credit_id);
  const rate = toUnits(value.credit_consumption_rate ?? 1, credit);
  return isBad(rate) ? rate : null;
}
