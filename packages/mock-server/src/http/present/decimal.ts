/**
 * Writes an amount as a decimal string with exactly `scale` fraction digits (R72). Digits are moved, nothing is divided:
 * a float would lose the last digits of large amounts.
 */
export function toDecimal(amount: number, scale: number): string {
  const digits = Math.abs(amount)
    .toString()
    .padStart(scale + 1, "0");
  const sign = amount < 0 ? "-" : "";
  return scale === 0 ? sign + digits : `${sign}${digits.slice(0, -scale)}.${digits.slice(-scale)}`;
}

/** The decimal twin of a resource: the same amounts under the same names, or null at scale 0 (R72). */
export function decimalTwin<Name extends string>(
  amounts: Readonly<Record<Name, number>>,
  scale: number,
): Record<Name, string> | null {
  if (scale === 0) return null;
  const twin: Partial<Record<Name, string>> = {};
  let name: Name;
  for (name in amounts) twin[name] = toDecimal(amounts[name], scale);
  return isComplete(twin, amounts) ? twin : null;
}

function isComplete<Name extends string>(
  twin: Partial<Record<Name, string>>,
  amounts: Readonly<Record<Name, number>>,
): twin is Record<Name, string> {
  return Object.keys(twin).length === Object.keys(amounts).length;
}
