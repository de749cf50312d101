import { DAY_MS } from "../../ledger/calendar.ts";
import type { CalendarUnit } from "../../ledger/terms.ts";
import type { Schemas } from "./base.ts";

const UNITS: Readonly<Record<Schemas["Period"], CalendarUnit>> = {
  DAILY: "day",
  WEEKLY: "week",
  MONTHLY: "month",
  QUARTERLY: "quarter",
  HALF_YEARLY: "half_year",
  ANNUAL: "year",
};

const PERIODS: Readonly<Record<CalendarUnit, Schemas["Period"]>> = {
  // Flexprice has no hours: the nearest that a rule from another door can be shown as.
  hour: "DAILY",
  day: "DAILY",
  week: "WEEKLY",
  month: "MONTHLY",
  quarter: "QUARTERLY",
  half_year: "HALF_YEARLY",
  year: "ANNUAL",
};

const DURATIONS: Readonly<Record<Schemas["DurationUnit"], CalendarUnit>> = {
  DAY: "day",
  WEEK: "week",
  MONTH: "month",
  YEAR: "year",
};

/** 1 January 1970 was a Thursday; weeks begin on Mondays. */
const MONDAY_OFFSET_DAYS = 3;

export function unitOf(period: Schemas["Period"]): CalendarUnit {
  return UNITS[period];
}

export function periodOf(unit: CalendarUnit): Schemas["Period"] {
  return PERIODS[unit];
}

export function durationUnitOf(unit: Schemas["DurationUnit"]): CalendarUnit {
  return DURATIONS[unit];
}

/** A duration of the ledger in Flexprice's units. */
export function durationOf(
  unit: CalendarUnit,
  count: number,
): { readonly unit: Schemas["DurationUnit"]; readonly count: number } {
  switch (unit) {
    case "hour":
      return { unit: "DAY", count: Math.max(1, Math.ceil(count / 24)) };
    case "day":
      return { unit: "DAY", count };
    case "week":
      return { unit: "WEEK", count };
    case "month":
      return { unit: "MONTH", count };
    case "quarter":
      return { unit: "MONTH", count: count * 3 };
    case "half_year":
      return { unit: "MONTH", count: count * 6 };
    case "year":
      return { unit: "YEAR", count };
  }
}

/** Where the calendar's own period of a unit begins that an instant lies in: midnight, Monday, or the first of a month. */
export function calendarStart(at: number, unit: CalendarUnit): number {
  const day = Math.floor(at / DAY_MS);
  if (unit === "hour" || unit === "day") return day * DAY_MS;
  if (unit === "week") return (day - ((((day + MONDAY_OFFSET_DAYS) % 7) + 7) % 7)) * DAY_MS;
  const months = { month: 1, quarter: 3, half_year: 6, year: 12 }[unit];
  const date = new Date(at);
  const month = Math.floor(date.getUTCMonth() / months) * months;
  const start = new Date(0);
  start.setUTCFullYear(date.getUTCFullYear(), month, 1);
  return start.getTime();
}
