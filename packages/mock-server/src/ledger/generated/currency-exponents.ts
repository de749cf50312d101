export const CURRENCY_EXPONENTS: Readonly<Record<string, number>> = {};
