import type { DurationUnit, Schedule } from "./types.ts";

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

/** About how long a unit is, to begin a search near its end. */
const ABOUT_MS: Record<DurationUnit, number> = {
  hour: HOUR_MS,
  day: DAY_MS,
  week: 7 * DAY_MS,
  month: 30 * DAY_MS,
  quarter: 91 * DAY_MS,
  half_year: 182 * DAY_MS,
  year: 365 * DAY_MS,
};

/** The least k for which anchor + k × count × unit lies strictly after an instant (R28). */
function indexAfter(anchor: number, unit: DurationUnit, count: number, instant: number): number {
  let k = Math.floor((instant - anchor) / (ABOUT_MS[unit] * count));
  while (addUnits(anchor, unit, k * count) > instant) k -= 1;
  while (addUnits(anchor, unit, k * count) <= instant) k += 1;
  return k;
}

/** The n-th o_k = anchor + k × count × unit that lies strictly after an instant (R21, R28, R83). */
export function boundaryAfter(anchor: number, unit: DurationUnit, count: number, instant: number, n: number): number {
  return addUnits(anchor, unit, (indexAfter(anchor, unit, count, instant) + n - 1) * count);
}

/** R21: the n-th boundary of the monthly billing periods anchored at `anchor` that lies strictly after `instant`. */
export function billingBoundary(anchor: number, instant: number, n: number): number {
  return boundaryAfter(anchor, "month", 1, instant, n);
}

/** What of a schedule its occurrences follow from. */
type Recurrence = Pick<Schedule, "interval" | "intervalCount" | "startAt" | "anchor" | "templateId">;

/**
 * The first occurrence of a schedule strictly after an instant, by the calendar alone: the o_k from startAt on (R29),
 * and before them startAt itself on a subscription's copy (R82).
 */
export function occurrenceAfter(schedule: Recurrence, instant: number): number {
  const { startAt, anchor, interval, intervalCount, templateId } = schedule;
  if (startAt === null || anchor === null) throw new Error("A template has no occurrences.");
  if (instant < startAt && templateId !== null) return startAt;
  return boundaryAfter(anchor, interval, intervalCount, Math.max(instant, startAt - 1), 1);
}

/** The last occurrence of a schedule at or before an instant, or null. */
export function occurrenceUpTo(schedule: Recurrence, instant: number): number | null {
  const { startAt, anchor, interval, intervalCount, templateId } = schedule;
  if (startAt === null || anchor === null) throw new Error("A template has no occurrences.");
  const latest = boundaryAfter(anchor, interval, intervalCount, instant, 0);
  if (latest >= startAt) return latest;
  return templateId !== null && startAt <= instant ? startAt : null;
}

/** R82: where the periods of a copy are counted from when its template follows the calendar. */
export function calendarAnchor(unit: DurationUnit, startAt: number): number {
  const day = Math.floor(startAt / DAY_MS) * DAY_MS;
  if (unit === "hour" || unit === "day") return day;
  if (unit === "week") return day - ((new Date(day).getUTCDay() + 6) % 7) * DAY_MS;
  return Date.UTC(new Date(startAt).getUTCFullYear(), 0, 1);
}

/** The wire form of an instant (R8). */
export function toWireTime(instant: number): string {
  return new Date(instant).toISOString();
}

/** Reads an instant in any offset; digits beyond milliseconds are cut (R8). */
export function fromWireTime(text: string): number {
  return Date.parse(text.replace(/(\.\d{3})\d+/, "$1"));
}
