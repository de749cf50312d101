import { toDecimal } from "../../http/present/decimal.ts";
import { accept, refuse as ledgerRefusal, type Outcome } from "../../ledger/failures.ts";
import type { Credit } from "../../ledger/state.ts";
import type { DialectAnswer } from "../dialect.ts";
import { invalid, isAnswer } from "./errors.ts";

/** Decimals of the credits that are made for wallets: what a safe integer of units leaves room for. */
export const SCALE = 6;

/** A decimal number: digits × 10^−scale. Never a float. */
export interface Decimal {
  readonly digits: bigint;
  readonly scale: number;
}

/** Most decimals of a number that are read, so that no text makes an endless one. */
const MAX_DECIMALS = 20;

/** Reads a decimal as Flexprice's callers write it: as text or as a number, without exponent. Undefined for anything else. */
export function parseDecimal(input: string | number): Decimal | undefined {
  const [, sign, whole, fraction = ""] = /^([+-]?)(\d+)(?:\.(\d+))?$/.exec(String(input)) ?? [];
  if (whole === undefined || fraction.length > MAX_DECIMALS) return undefined;
  const digits = BigInt(whole + fraction);
  return { digits: sign === "-" ? -digits : digits, scale: fraction.length };
}

/** Without trailing zeros, as the server writes them. */
export function formatDecimal({ digits, scale }: Decimal): string {
  const text = (digits < 0n ? -digits : digits).toString().padStart(scale + 1, "0");
  const whole = text.slice(0, text.length - scale);
  const fraction = text.slice(text.length - scale).replace(/0+$/, "");
  return `${digits < 0n ? "-" : ""}${whole}${fraction === "" ? "" : `.${fraction}`}`;
}

export function multiply(a: Decimal, b: Decimal): Decimal {
  return { digits: a.digits * b.digits, scale: a.scale + b.scale };
}

/** a ÷ b, rounded half up at the given number of decimals. */
export function divide(a: Decimal, b: Decimal, scale: number): Decimal {
  const dividend = a.digits * 10n ** BigInt(b.scale + scale + 1);
  const tenths = dividend / (b.digits * 10n ** BigInt(a.scale));
  return { digits: (tenths + 5n) / 10n, scale };
}

/** Units of a credit as a decimal. */
export function decimalOf(units: number, { scale }: Credit): Decimal {
  return { digits: BigInt(units), scale };
}

/** Units of a credit in whole credits, as text. */
export function formatUnits(units: number, { scale }: Credit): string {
  const text = toDecimal(units, scale);
  return scale === 0 ? text : text.replace(/\.?0+$/, "");
}

/** A decimal in units of a credit. More decimals than it has are refused, never rounded. */
export function toUnits(
  value: Decimal,
  { scale, code }: Pick<Credit, "scale" | "code">,
  field: string,
): number | DialectAnswer {
  const text = formatDecimal(value);
  const decimals = text.includes(".") ? text.length - text.indexOf(".") - 1 : 0;
  if (decimals > scale) return invalid(`${field} ${text} has more decimals than the mock keeps of ${code}: ${scale}.`);
  const trimmed = parseDecimal(text) ?? value;
  const units = Number(trimmed.digits * 10n ** BigInt(scale - trimmed.scale));
  return Number.isSafeInteger(units) ? units : invalid(`${field} ${text} is too large: at most 2^53 − 1 units.`);
}

/** The same inside of a transaction, which a refusal takes back. */
export function unitsOrRefusal(value: Decimal, credit: Pick<Credit, "scale" | "code">, field: string): Outcome<number> {
  const units = toUnits(value, credit, field);
  if (!isAnswer(units)) return accept(units);
  return ledgerRefusal("precision_exceeded", `${field} ${formatDecimal(value)} cannot be kept in ${credit.code}.`);
}

/** A decimal above zero of a request, or why it is none. */
export function readPositive(input: string | number, field: string): Decimal | DialectAnswer {
  const value = parseDecimal(input);
  if (value === undefined) return invalid(`${field} ${input} is no decimal.`);
  return value.digits > 0n ? value : invalid(`${field} must be greater than zero.`);
}
