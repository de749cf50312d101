import { unprocessable } from "./refusal.ts";

/** R72: the largest amount anywhere. */
export const MAX_AMOUNT: number = Number.MAX_SAFE_INTEGER;

/** Writes an integer of the smallest unit with exactly `scale` fraction digits. */
export function toDecimal(amount: number, scale: number): string {
  const digits = String(Math.abs(amount)).padStart(scale + 1, "0");
  const whole = digits.slice(0, digits.length - scale);
  const sign = amount < 0 ? "-" : "";
  return scale === 0 ? `${sign}${whole}` : `${sign}${whole}.${digits.slice(digits.length - scale)}`;
}

/** Reads a decimal string as an integer of the smallest unit; never rounds (R72). */
export function fromDecimal(text: string, scale: number): number {
  const isNegative = text.startsWith("-");
  const [whole = "0", fraction = ""] = text.replace("-", "").split(".");
  unprocessable(fraction.length > scale, "precision_exceeded");
  const magnitude = BigInt(whole + fraction.padEnd(scale, "0"));
  unprocessable(magnitude > BigInt(MAX_AMOUNT), "amount_overflow");
  return isNegative ? -Number(magnitude) : Number(magnitude);
}

/** The `decimal` twin of a resource: null at scale 0, else its amounts as strings (R72). */
export function decimalTwin(
  scale: number,
  amounts: Readonly<Record<string, number | null>>,
): Record<string, string | null> | null {
  if (scale === 0) return null;
  return Object.fromEntries(
    Object.entries(amounts).map(([name, amount]) => [name, amount === null ? null : toDecimal(amount, scale)]),
  );
}
