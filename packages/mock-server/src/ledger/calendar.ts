import type { CalendarUnit } from "./terms.ts";

const HOUR_MS = 3_600_000;
export const DAY_MS: number = 24 * HOUR_MS;

const FIXED_MS: Partial<Record<CalendarUnit, number>> = { hour: HOUR_MS, day: DAY_MS, week: 7 * DAY_MS };
const MONTHS: Partial<Record<CalendarUnit, number>> = { month: 1, quarter: 3, half_year: 6, year: 12 };

/**
 * Occurrence k of an interval, always counted from the anchor (R28), never from the occurrence before: so the 31st
 * comes back after February. UTC and Gregorian; k is any integer.
 */
export function occurrence(anchor: number, unit: CalendarUnit, count: number, k: number): number {
  const fixed = FIXED_MS[unit];
  return fixed === undefined ? addMonths(anchor, k * count * monthsOf(unit)) : anchor + k * count * fixed;
}

/** The largest k whose occurrence is ≤ the instant: one division, corrected by at most one step. */
export function occurrenceIndexAt(anchor: number, unit: CalendarUnit, count: number, at: number): number {
  const fixed = FIXED_MS[unit];
  if (fixed !== undefined) return Math.floor((at - anchor) / (fixed * count));
  const from = new Date(anchor);
  const to = new Date(at);
  const months = (to.getUTCFullYear() - from.getUTCFullYear()) * 12 + to.getUTCMonth() - from.getUTCMonth();
  const k = Math.floor(months / (monthsOf(unit) * count));
  return occurrence(anchor, unit, count, k) <= at ? k : k - 1;
}

/** The n-th boundary, n ≥ 1, of the periods of an anchor strictly after an instant (R21's billing periods). */
export function boundaryAfter(anchor: number, unit: CalendarUnit, count: number, at: number, n: number): number {
  return occurrence(anchor, unit, count, occurrenceIndexAt(anchor, unit, count, at) + n);
}

/**
 * No Date reaches beyond the year 275 760, and none may say anything beyond 9999. Ten thousand periods of ten thousand
 * years do: what lies that far out is only ever found to be too far, so any instant there will do.
 */
const LAST_YEAR = 270_000;

/** Adds months to the month, takes the anchor's day or the month's last, and keeps the time of day (R28). */
function addMonths(anchor: number, months: number): number {
  const date = new Date(anchor);
  const month = date.getUTCFullYear() * 12 + date.getUTCMonth() + months;
  const year = Math.max(-LAST_YEAR, Math.min(Math.floor(month / 12), LAST_YEAR));
  const monthOfYear = ((month % 12) + 12) % 12;
  const day = Math.min(date.getUTCDate(), daysIn(year, monthOfYear));
  // Date.UTC reads the years 0–99 as 1900–1999, so the year is set on a date instead.
  const target = new Date(0);
  target.setUTCFullYear(year, monthOfYear, day);
  return target.getTime() + (anchor - Math.floor(anchor / DAY_MS) * DAY_MS);
}

function daysIn(year: number, monthOfYear: number): number {
  const date = new Date(0);
  date.setUTCFullYear(year, monthOfYear + 1, 0);
  return date.getUTCDate();
}

function monthsOf(unit: CalendarUnit): number {
  return MONTHS[unit] ?? 1;
}
