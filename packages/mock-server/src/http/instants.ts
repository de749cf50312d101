import { FIRST_INSTANT, LAST_INSTANT } from "../ledger/terms.ts";

/**
 * Reads an RFC 3339 date-time with any offset; digits beyond milliseconds are cut (R8). Undefined when the text is none,
 * or when its UTC form would leave the years 0000 to 9999 and so could not be written again.
 */
export function parseInstant(text: string): number | undefined {
  const match = DATE_TIME.exec(text);
  if (match === null) return undefined;
  const [, date = "", hours = "", minutes = "", seconds = "", fraction = "", sign, offsetHours, offsetMinutes] = match;
  const milliseconds = fraction.slice(0, 3).padEnd(3, "0");
  const local = Date.parse(`${date}T${hours}:${minutes}:${seconds}.${milliseconds}Z`);
  // Date.parse rolls a day over that its month does not have: 02-30 would become 03-01 or 03-02.
  if (Number.isNaN(local) || new Date(local).toISOString().slice(0, 10) !== date) return undefined;
  const offset = sign === undefined ? 0 : (Number(offsetHours) * 60 + Number(offsetMinutes)) * 60_000;
  const instant = sign === "-" ? local + offset : local - offset;
  return instant < FIRST_INSTANT || instant > LAST_INSTANT ? undefined : instant;
}

const DATE_TIME =
  /^(\d{4}-\d\d-\d\d)[Tt]([01]\d|2[0-3]):([0-5]\d):([0-5]\d)(?:\.(\d+))?(?:[Zz]|([+-])([01]\d|2[0-3]):([0-5]\d))$/;

/** Texts of instants written lately: one answer writes the same few again and again. A power of two. */
const REMEMBERED = 64;
const instants: number[] = new Array<number>(REMEMBERED).fill(Number.NaN);
const texts: string[] = new Array<string>(REMEMBERED).fill("");

/** Writes an instant as RFC 3339 in UTC with milliseconds (R8). */
export function formatInstant(instant: number): string {
  const slot = instant & (REMEMBERED - 1);
  const remembered = texts[slot];
  if (instants[slot] === instant && remembered !== undefined) return remembered;
  const text = new Date(instant).toISOString();
  instants[slot] = instant;
  texts[slot] = text;
  return text;
}

/**
 * Writes an instant that may be absent, or never come: null on the wire. So is one that no date can say, such as the end
 * of a period of thousands of years.
 */
export function formatOptionalInstant(instant: number | null): string | null {
  return instant === null || instant < FIRST_INSTANT || instant > LAST_INSTANT ? null : formatInstant(instant);
}
