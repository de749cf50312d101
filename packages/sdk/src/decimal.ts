import { OpenCreditsError } from "./errors.ts";

/** The part of a credit that says how its integer amounts are written for people. */
export interface Scaled {
  /** Number of implied decimal places, 0–9. */
  readonly scale: number;
}

/**
 * Writes an amount in the credit's smallest unit as a decimal string with exactly `scale` fraction digits.
 *
 * The digits are moved as text, never divided, so the result is exact for every amount the API can answer (R72).
 *
 * @param amount a safe integer in the credit's smallest unit, negative allowed
 * @throws OpenCreditsError if `amount` is not a safe integer
 * @example
 * ```ts
 * formatCredits(125, { scale: 2 }); // "1.25"
 * ```
 */
export function formatCredits(amount: number, credit: Scaled): string {
  if (!Number.isSafeInteger(amount)) {
    throw new OpenCreditsError(`formatCredits: ${amount} is not a safe integer in the credit's smallest unit.`);
  }
  const digits = String(Math.abs(amount)).padStart(credit.scale + 1, "0");
  const point = digits.length - credit.scale;
  const fraction = digits.slice(point);
  return (amount < 0 ? "-" : "") + digits.slice(0, point) + (fraction && `.${fraction}`);
}

/**
 * Reads a decimal string as an amount in the credit's smallest unit; the inverse of {@link formatCredits}.
 *
 * Nothing is ever rounded: more fraction digits than the credit has are refused, as the API does (R72).
 *
 * @throws OpenCreditsError if the text is not a plain decimal number, has too many fraction digits, or does not fit
 * into a safe integer
 * @example
 * ```ts
 * parseCredits("1.25", { scale: 2 }); // 125
 * ```
 */
export function parseCredits(text: string, credit: Scaled): number {
  const [, sign, whole, fraction = ""] = /^(-?)(\d+)(?:\.(\d+))?$/.exec(text) ?? [];
  const amount = Number(`${whole}${fraction.padEnd(credit.scale, "0")}`);
  // A text that does not match leaves `whole` undefined and the amount NaN, which is not safe either.
  if (fraction.length > credit.scale || !Number.isSafeInteger(amount)) {
    throw new OpenCreditsError(
      `parseCredits: "${text}" is not a decimal number with at most ${credit.scale} fraction digits that fits into 2^53 − 1 smallest units.`,
    );
  }
  return sign && amount ? -amount : amount;
}
