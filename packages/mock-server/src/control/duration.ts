import { occurrence } from "../ledger/calendar.ts";

const DURATION =
  /^P(?=[\dT])(?:(\d+)Y)?(?:(\d+)M)?(?:(\d+)W)?(?:(\d+)D)?(?:T(?=\d)(?:(\d+)H)?(?:(\d+)M)?(?:(\d+)(?:\.(\d{1,3}))?S)?)?$/;

const SECOND_MS = 1000;
const MINUTE_MS = 60 * SECOND_MS;
const HOUR_MS = 60 * MINUTE_MS;
const DAY_MS = 24 * HOUR_MS;

/**
 * The instant that lies an ISO 8601 duration after another. Years and months are added first, by the calendar of R28:
 * a month after the 31st is the last day of a shorter month. The rest has a fixed length, a day 24 hours. NaN when the
 * text is no duration. What no date can say lies beyond the last instant.
 */
export function addDuration(instant: number, duration: string): number {
  const parts = DURATION.exec(duration);
  if (parts === null) return Number.NaN;
  const [years, months, weeks, days, hours, minutes, seconds] = parts.slice(1, 8).map((digits) => Number(digits ?? 0));
  const thousandths = Number((parts[8] ?? "").padEnd(3, "0"));
  const fixed =
    (number(weeks) * 7 + number(days)) * DAY_MS +
    number(hours) * HOUR_MS +
    number(minutes) * MINUTE_MS +
    number(seconds) * SECOND_MS +
    thousandths;
  return occurrence(instant, "month", 1, number(years) * 12 + number(months)) + fixed;
}

function number(value: number | undefined): number {
  return value ?? 0;
}
