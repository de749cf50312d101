import fc from "fast-check";
import { expect, test } from "vitest";
import { boundaryAfter, occurrence, occurrenceIndexAt } from "./calendar.ts";
import { CALENDAR_UNITS, type CalendarUnit, FIRST_INSTANT, LAST_INSTANT } from "./terms.ts";

const iso = (at: number): string => new Date(at).toISOString();
const days = (anchor: string, unit: CalendarUnit, ks: readonly number[]): readonly string[] =>
  ks.map((k) => iso(occurrence(Date.parse(anchor), unit, 1, k)).slice(0, 10));

test.each([
  ["2026-01-31T10:00:00Z", "month", [1, 2, 3, 4], ["2026-02-28", "2026-03-31", "2026-04-30", "2026-05-31"]],
  ["2026-01-31T10:00:00Z", "quarter", [1, 2, 3], ["2026-04-30", "2026-07-31", "2026-10-31"]],
  ["2028-02-29T00:00:00Z", "year", [1, 2, 3, 4], ["2029-02-28", "2030-02-28", "2031-02-28", "2032-02-29"]],
  ["2028-01-31T00:00:00Z", "month", [1], ["2028-02-29"]],
  ["2026-12-31T00:00:00Z", "half_year", [-1, 1, 2], ["2026-06-30", "2027-06-30", "2027-12-31"]],
] as const)("R28, G16: %s by %s", (anchor, unit, ks, expected) => {
  expect(days(anchor, unit, ks)).toEqual(expected);
});

const timeOfDay = (at: number): number => at - Math.floor(at / 86_400_000) * 86_400_000;

const ANCHORS = [28, 29, 30, 31].map((day) => Date.UTC(2026, 0, day, 10, 30, 15, 250));
ANCHORS.push(Date.UTC(2028, 1, 29, 23, 59, 59, 999), Date.UTC(2026, 11, 31), Date.UTC(1969, 11, 31, 12));

test("R28: from any anchor, occurrences grow strictly and keep the anchor's day or the month's last", () => {
  for (const anchor of ANCHORS) {
    for (const unit of CALENDAR_UNITS) {
      for (const count of [1, 2, 5]) {
        let previous = Number.NEGATIVE_INFINITY;
        for (let k = -24; k <= 48; k += 1) {
          const at = occurrence(anchor, unit, count, k);
          expect(at).toBeGreaterThan(previous);
          const expectedTime = unit === "hour" ? anchor + k * count * 3_600_000 : anchor;
          expect(timeOfDay(at)).toBe(timeOfDay(expectedTime));
          previous = at;
          if (["hour", "day", "week"].includes(unit)) continue;
          const date = new Date(at);
          const monthLength = new Date(Date.UTC(date.getUTCFullYear(), date.getUTCMonth() + 1, 0)).getUTCDate();
          expect(date.getUTCDate()).toBe(Math.min(new Date(anchor).getUTCDate(), monthLength));
        }
      }
    }
  }
});

const FIXED_MS: Readonly<Partial<Record<CalendarUnit, number>>> = {
  hour: 3_600_000,
  day: 86_400_000,
  week: 604_800_000,
};
const MONTHS: Readonly<Partial<Record<CalendarUnit, number>>> = { month: 1, quarter: 3, half_year: 6, year: 12 };

test.each(CALENDAR_UNITS)(
  "R28: occurrence k by %s lies exactly k intervals from any anchor, before it and after it",
  (unit) => {
    const monthOf = (at: number): number => new Date(at).getUTCFullYear() * 12 + new Date(at).getUTCMonth();
    for (const anchor of ANCHORS) {
      for (const count of [1, 3, 7]) {
        for (let k = -24; k <= 48; k += 1) {
          const at = occurrence(anchor, unit, count, k);
          const what = `occurrence ${k} of ${count} ${unit} from ${iso(anchor)}`;
          const [fixed, months] = [FIXED_MS[unit], MONTHS[unit]];
          if (fixed !== undefined) expect(at, what).toBe(anchor + k * count * fixed);
          if (months !== undefined) expect(monthOf(at), what).toBe(monthOf(anchor) + k * count * months);
          expect(occurrenceIndexAt(anchor, unit, count, at), what).toBe(k);
          expect(occurrenceIndexAt(anchor, unit, count, at - 1), what).toBe(k - 1);
        }
      }
    }
  },
);

test("R28: the index of an instant is that of the last occurrence not after it", () => {
  const instant = fc.integer({ min: Date.UTC(1960, 0, 1), max: Date.UTC(2200, 0, 1) });
  const unit = fc.constantFrom(...CALENDAR_UNITS);
  fc.assert(
    fc.property(instant, unit, fc.integer({ min: 1, max: 30 }), instant, (anchor, each, count, at) => {
      const k = occurrenceIndexAt(anchor, each, count, at);
      expect(occurrence(anchor, each, count, k)).toBeLessThanOrEqual(at);
      expect(occurrence(anchor, each, count, k + 1)).toBeGreaterThan(at);
    }),
  );
});

test("R21: on a boundary, the first boundary after it is the next one", () => {
  const anchor = Date.parse("2026-01-31T10:00:00Z");
  expect(iso(boundaryAfter(anchor, "month", 1, anchor, 1))).toBe("2026-02-28T10:00:00.000Z");
  expect(iso(boundaryAfter(anchor, "month", 1, anchor - 1, 1))).toBe("2026-01-31T10:00:00.000Z");
  expect(iso(boundaryAfter(anchor, "month", 1, anchor, 2))).toBe("2026-03-31T10:00:00.000Z");
});

test("R28: occurrences that no date can say lie farther out than all dates that can be written", () => {
  for (const unit of ["month", "quarter", "half_year", "year"] as const) {
    expect(occurrence(Date.UTC(2026, 0, 31), unit, 10_000, 10_000)).toBeGreaterThan(LAST_INSTANT);
    expect(occurrence(Date.UTC(2026, 0, 31), unit, 10_000, -10_000)).toBeLessThan(FIRST_INSTANT);
  }
});
