import currencyCodes from "currency-codes";

/** Minor units of every currency, from ISO 4217's list one as the package `currency-codes` carries it (R73). */
export function currenciesModule(): string {
  const lines = currencyCodes.data
    .toSorted((a, b) => (a.code < b.code ? -1 : 1))
    .map(({ code, digits }) => `  ${code}: ${digits},`);
  return [
    `// Generated from ISO 4217 list one of ${currencyCodes.publishDate} by \`pnpm generate\`. Do not edit.`,
    "",
    "/** Number of decimal places of a currency's minor unit, by its code. */",
    "export const CURRENCY_EXPONENTS: Readonly<Record<string, number>> = {",
    ...lines,
    "};",
    "",
  ].join("\n");
}
