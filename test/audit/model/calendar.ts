import type { DurationUnit } from "./types.ts";

const HOUR_MS = 3_600_000;

/** The last instant that the wire form can say (R29). */
export const LAST_INSTANT: number = Date.parse("9999-12-31T23:59:59.999Z");

export const DAY_MS: number = 24 * HOUR_MS;

const FIXED_UNITS_MS: Partial<Record<DurationUnit, number>> = { hour: HOUR_MS, day: DAY_MS, week: 7 * DAY_MS };
const MONTHS_OF_UNITS: Partial<Record<DurationUnit, number>> = { month: 1, quarter: 3, half_year: 6, year: 12 };

/** R28: anchor + count × unit, count any integer, always computed from the anchor. */
export function addUnits(anchor: number, unit: DurationUnit, count: number): number {
  const fixed = FIXED_UNITS_MS[unit];
  if (fixed !== undefined) return anchor + count * fixed;
  return addMonths(anchor, count * (MONTHS_OF_UNITS[unit] ?? 0));
}

function addMonths(anchor: number, months: number): number {
  const date = new Date(anchor);
  const monthIndex = date.getUTCFullYear() * 12 + date.getUTCMonth() + months;
  const year = Math.floor(monthIndex / 12);
  const month = monthIndex - year * 12;
  const day = Math.min(date.getUTCDate(), daysInMonth(year, month));
  const timeOfDay = anchor - Math.floor(anchor / DAY_MS) * DAY_MS;
  return Date.UTC(year, month, day) + timeOfDay;
}

function daysInMonth(year: number, month: number): number {
  return new Date(Date.UTC(year, month + 1, 0)).getUTCDate();
}

/** R21: the n-th boundary of the monthly billing periods anchored at `anchor` that lies strictly after `instant`. */
export function billingBoundary(anchor: number, instant: number, n: number): number {
  const monthsApart =
    (new Date(instant).getUTCFullYear() - new Date(anchor).getUTCFullYear()) * 12 +
    (new Date(instant).getUTCMonth() - new Date(anchor).getUTCMonth());
  let k = monthsApart - 2;
  while (addUnits(anchor, "month", k) <= instant) k += 1;
  return addUnits(anchor, "month", k + n - 1);
}

/** The wire form of an instant (R8). */
export function toWireTime(instant: number): string {
  return new Date(instant).toISOString();
}

/** Reads an instant in any offset; digits beyond milliseconds are cut (R8). */
export function fromWireTime(text: string): number {
  return Date.parse(text.replace(/(\.\d{3})\d+/, "$1"));
}
