import type { PriceInput } from "./commands.ts";
import { type Refusal, refuse } from "./failures.ts";
import { CURRENCY_EXPONENTS } from "./generated/currency-exponents.ts";
import { isRefusal } from "./preconditions.ts";
import type { Price } from "./terms.ts";

/** Minor units of a currency that ISO 4217's table does not know: most have cents. */
const USUAL_EXPONENT = 2;

/** A price as it is kept: the integer is derived from the decimal where only that is given (R73). */
export function resolvePrice(input: PriceInput): Price | Refusal {
  const { currency, unitAmount = null, unitAmountDecimal = null } = input;
  if (unitAmountDecimal === null) {
    if (unitAmount !== null) return { currency, unitAmount, unitAmountDecimal };
    return refuse("conflicting_fields", "A price needs unitAmount, unitAmountDecimal, or both in agreement.");
  }
  const derived = toMinorUnits(unitAmountDecimal, CURRENCY_EXPONENTS[currency] ?? USUAL_EXPONENT);
  if (!Number.isSafeInteger(derived)) return mismatch(input, "too large for an exact integer");
  if (unitAmount !== null && unitAmount !== derived) return mismatch(input, String(derived));
  return { currency, unitAmount: derived, unitAmountDecimal };
}

/** Prices in several currencies, refused at the first that does not agree with itself. */
export function resolvePrices(inputs: readonly PriceInput[]): readonly Price[] | Refusal {
  const prices: Price[] = [];
  for (const input of inputs) {
    const price = resolvePrice(input);
    if (isRefusal(price)) return price;
    prices.push(price);
  }
  return prices;
}

function mismatch(input: PriceInput, derived: string): Refusal {
  return refuse(
    "price_mismatch",
    `unitAmountDecimal ${input.unitAmountDecimal} ${input.currency} is ${derived} in minor units` +
      `${input.unitAmount === undefined ? "" : `, not unitAmount ${input.unitAmount}`}.`,
  );
}

/** Half to even at the currency's exponent (R73), in exact arithmetic. */
function toMinorUnits(decimal: string, exponent: number): number {
  const [whole = "0", fraction = ""] = decimal.split(".");
  const kept = BigInt(whole + fraction.slice(0, exponent).padEnd(exponent, "0"));
  const rest = fraction.slice(exponent);
  const half = `5${"0".repeat(Math.max(0, rest.length - 1))}`;
  const isAboveHalf = rest > half;
  const isHalf = rest === half;
  return Number(isAboveHalf || (isHalf && kept % 2n === 1n) ? kept + 1n : kept);
}
