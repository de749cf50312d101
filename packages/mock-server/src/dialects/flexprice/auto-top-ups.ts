import type { Credit } from "../../ledger/state.ts";
import type { DialectAnswer } from "../dialect.ts";
import type { Schemas } from "./base.ts";
import { formatDecimal, parseDecimal, toUnits } from "./decimals.ts";
import { invalid, isAnswer } from "./errors.ts";

/** The settings of an automatic top-up, those of a request upon those that were there, or what is wrong with them. */
export function readAutoTopUp(
  input: Schemas["AutoTopUpInput"] | null | undefined,
  previous: Schemas["AutoTopUp"] | null,
): Schemas["AutoTopUp"] | null | DialectAnswer {
  if (input === null || input === undefined) return previous;
  for (const key of ["threshold", "amount"] as const) {
    const given = input[key];
    if (given !== null && given !== undefined && parseDecimal(given) === undefined) {
      return invalid(`auto_topup.${key} ${given} is no decimal.`);
    }
  }
  const settings = {
    enabled: input.enabled ?? previous?.enabled ?? false,
    threshold: decimalText(input.threshold) ?? previous?.threshold ?? null,
    amount: decimalText(input.amount) ?? previous?.amount ?? null,
    invoicing: input.invoicing ?? previous?.invoicing ?? null,
  };
  if (!settings.enabled) return settings;
  for (const key of ["threshold", "amount", "invoicing"] as const) {
    if (settings[key] === null) return invalid(`auto_topup.${key} is required when auto_topup is enabled.`);
  }
  if (settings.amount === "0" || settings.amount?.startsWith("-")) {
    return invalid("auto_topup.amount must be greater than zero.");
  }
  return settings;
}

function decimalText(input: Schemas["DecimalInput"] | null | undefined): string | null {
  const value = input === null || input === undefined ? undefined : parseDecimal(input);
  return value === undefined ? null : formatDecimal(value);
}

/** What the ledger's rule needs; null where nothing is to be bought. */
export function ruleOf(
  settings: Schemas["AutoTopUp"] | null,
  credit: Pick<Credit, "scale" | "code">,
): { readonly threshold: number; readonly amount: number } | null | DialectAnswer {
  if (settings?.enabled !== true) return null;
  const threshold = toUnits(zeroOr(settings.threshold), credit, "auto_topup.threshold");
  if (isAnswer(threshold)) return threshold;
  const amount = toUnits(zeroOr(settings.amount), credit, "auto_topup.amount");
  return isAnswer(amount) ? amount : { threshold, amount };
}

function zeroOr(text: string | null): NonNullable<ReturnType<typeof parseDecimal>> {
  return parseDecimal(text ?? "0") ?? { digits: 0n, scale: 0 };
}
