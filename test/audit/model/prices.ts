import type { Fields } from "./fields.ts";
import { unprocessable } from "./refusal.ts";
import type { Json } from "./types.ts";

/** ISO 4217's exponents of the currencies that the generator uses; most have 2. */
const EXPONENTS: Readonly<Record<string, number>> = { JPY: 0, KWD: 3 };

/** R73: a decimal price in the major unit, as an integer of the minor unit, half to even. */
export function toMinorUnits(decimal: string, exponent: number): number {
  const [whole = "0", fraction = ""] = decimal.split(".");
  const digits = BigInt(whole + fraction.padEnd(exponent, "0").slice(0, exponent));
  const rest = fraction.slice(exponent).padEnd(1, "0");
  const half = `5${"0".repeat(rest.length - 1)}`;
  const isUp = rest > half || (rest === half && digits % 2n === 1n);
  return Number(digits + (isUp ? 1n : 0n));
}

/** A price as it is stored and shown: the integer is derived where only the decimal was sent (R73). */
export function readPrice(fields: Fields | null): Json {
  if (fields === null) return null;
  const currency = fields.requiredText("currency");
  const unitAmountDecimal = fields.text("unitAmountDecimal");
  const sent = fields.integer("unitAmount");
  unprocessable(sent === null && unitAmountDecimal === null, "conflicting_fields");
  const derived = unitAmountDecimal === null ? sent : toMinorUnits(unitAmountDecimal, EXPONENTS[currency] ?? 2);
  unprocessable(sent !== null && sent !== derived, "price_mismatch");
  return { currency, unitAmount: derived, unitAmountDecimal };
}
