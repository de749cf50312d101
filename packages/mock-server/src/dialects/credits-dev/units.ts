import { toDecimal } from "../../http/present/decimal.ts";
import { type Refusal, refuse } from "../../ledger/failures.ts";
import type { Credit } from "../../ledger/state.ts";
import { MAX_AMOUNT } from "../../ledger/terms.ts";

/**
 * A JSON number of credits in the credit's smallest unit. Nothing is rounded: what is finer than the credit's scale is
 * refused, with what makes it finer.
 */
export function toUnits(value: number, name: string, credit: Credit): number | Refusal {
  // The shortest text of a number is what the client wrote; arithmetic on the number would not be.
  const [mantissa = "", exponent = "0"] = String(value).split("e");
  const [whole = "", fraction = ""] = mantissa.split(".");
  const decimals = fraction.length - Number(exponent);
  if (decimals > credit.scale) return tooFine(value, name, credit);
  const units = BigInt(whole + fraction) * 10n ** BigInt(credit.scale - decimals);
  if (units <= BigInt(MAX_AMOUNT)) return Number(units);
  const most = toDecimal(MAX_AMOUNT, credit.scale);
  return refuse("amount_overflow", `${name} ${value} is more than the credit ${credit.code} can count: ${most}.`);
}

/** A figure of the ledger as a JSON number of credits. */
export function fromUnits(units: number, { scale }: Credit): number {
  return Number(toDecimal(units, scale));
}

function tooFine(value: number, name: string, { code, scale }: Credit): Refusal {
  const has = scale === 0 ? "no decimals" : `${scale} decimal${scale === 1 ? "" : "s"}`;
  return refuse(
    "precision_exceeded",
    `${name} ${value} is too fine: the credit ${code} has ${has}. Before anything uses it give it more, with ` +
      `PATCH /v1/credits/${code} {"scale": 6} of the unified API, or make the mock with createMock({ defaultScale: 6 }).`,
  );
}
