import type { AmountInput } from "./commands.ts";
import { type Refusal, refuse } from "./failures.ts";
import { overflow } from "./preconditions.ts";
import type { Credit } from "./state.ts";

const DECIMAL = /^(-?)(\d+)(?:\.(\d+))?$/;

/**
 * The amount that a request names, as an integer in the credit's smallest unit (R72): from `amount`, from
 * `amountDecimal`, or from both if they agree. Nothing is rounded.
 */
export function resolveAmount(credit: Credit, input: AmountInput): number | Refusal {
  const { amount, amountDecimal } = input;
  if (amountDecimal === undefined) {
    return amount ?? refuse("conflicting_fields", "One of amount and amountDecimal is required.");
  }
  const parsed = parseDecimal(amountDecimal, credit);
  if (typeof parsed !== "number" || amount === undefined || amount === parsed) return parsed;
  return refuse(
    "conflicting_fields",
    `amount is ${amount} but amountDecimal ${amountDecimal} means ${parsed} at scale ${credit.scale}. Send one of them.`,
  );
}

/** The same where an absent amount means something. */
export function resolveOptionalAmount(credit: Credit, input: AmountInput, absent: number): number | Refusal {
  if (input.amount === undefined && input.amountDecimal === undefined) return absent;
  return resolveAmount(credit, input);
}

function parseDecimal(text: string, credit: Credit): number | Refusal {
  const { scale } = credit;
  const [, sign = "", whole = "0", fraction = ""] = DECIMAL.exec(text) ?? [];
  if (fraction.length > scale) {
    return refuse(
      "precision_exceeded",
      `amountDecimal ${text} has ${fraction.length} fraction digits; the credit ${credit.code} has ${scale}.`,
    );
  }
  const value = Number(BigInt(whole + fraction.padEnd(scale, "0")));
  if (!Number.isSafeInteger(value)) return overflow("amountDecimal");
  return sign === "-" ? -value : value;
}
