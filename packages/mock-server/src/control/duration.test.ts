import { expect, test } from "vitest";
import { isInstant } from "../environment/clock.ts";
import { addDuration } from "./duration.ts";

const after = (start: string, duration: string): string =>
  new Date(addDuration(Date.parse(start), duration)).toISOString();

test.each([
  ["P1D", "2026-01-02T00:00:00.000Z"],
  ["PT36H", "2026-01-02T12:00:00.000Z"],
  ["P1DT12H", "2026-01-02T12:00:00.000Z"],
  ["P2W", "2026-01-15T00:00:00.000Z"],
  ["PT90M", "2026-01-01T01:30:00.000Z"],
  ["PT0.5S", "2026-01-01T00:00:00.500Z"],
  ["PT1.25S", "2026-01-01T00:00:01.250Z"],
  ["PT0.007S", "2026-01-01T00:00:00.007Z"],
  ["P1M", "2026-02-01T00:00:00.000Z"],
  ["P1Y2M3W4DT5H6M7.089S", "2027-03-26T05:06:07.089Z"],
  ["P0D", "2026-01-01T00:00:00.000Z"],
])("%s after New Year is %s", (duration, expected) => {
  expect(after("2026-01-01T00:00:00Z", duration)).toBe(expected);
});

test("R28: months and years keep the day where the month has it, and come before the days", () => {
  expect(after("2026-01-31T10:00:00Z", "P1M")).toBe("2026-02-28T10:00:00.000Z");
  expect(after("2028-02-29T00:00:00Z", "P1Y")).toBe("2029-02-28T00:00:00.000Z");
  expect(after("2026-01-31T00:00:00Z", "P1M1D")).toBe("2026-03-01T00:00:00.000Z");
});

test.each(["", "P", "PT", "P1", "1D", "P1DT", "-P1D", "P-1D", "P1.5D", "PT1.S", "PT1.2345S", "P1H", "P1D1M", "p1d"])(
  "%j is no duration",
  (text) => {
    expect(addDuration(0, text)).toBeNaN();
  },
);

test("a duration leads beyond what dates can say, and not around to one that they can", () => {
  expect(isInstant(addDuration(0, "P999999999Y"))).toBe(false);
});
