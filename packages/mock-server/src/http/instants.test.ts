import { expect, test } from "vitest";
import { formatInstant, formatOptionalInstant, parseInstant } from "./instants.ts";

test.each([
  ["2026-01-31T10:00:00Z", "2026-01-31T10:00:00.000Z"],
  ["2026-01-31T10:00:00.5Z", "2026-01-31T10:00:00.500Z"],
  ["2026-01-31T10:00:00.123999999Z", "2026-01-31T10:00:00.123Z"],
  ["2026-01-31T10:00:00+05:30", "2026-01-31T04:30:00.000Z"],
  ["2026-01-31T23:30:00.001-01:00", "2026-02-01T00:30:00.001Z"],
  ["2028-02-29t00:00:00z", "2028-02-29T00:00:00.000Z"],
  ["0000-01-01T00:00:00Z", "0000-01-01T00:00:00.000Z"],
  ["9999-12-31T23:59:59.9999Z", "9999-12-31T23:59:59.999Z"],
])("R8: reads %s as %s", (text, utc) => {
  expect(formatInstant(parseInstant(text) ?? Number.NaN)).toBe(utc);
});

test.each([
  "2026-01-31",
  "2026-01-31T10:00:00",
  "2026-01-31 10:00:00Z",
  "2026-01-31T10:00Z",
  "2026-02-30T00:00:00Z",
  "2027-02-29T00:00:00Z",
  "2026-13-01T00:00:00Z",
  "2026-01-31T24:00:00Z",
  "2026-01-31T23:59:60Z",
  "2026-01-31T10:00:00.Z",
  "2026-01-31T10:00:00+0530",
  "2026-01-31T10:00:00+24:00",
  "+12026-01-31T10:00:00Z",
  "0000-01-01T00:00:00+00:01",
  "9999-12-31T23:59:59-00:01",
  "",
])("R8: %j is no instant", (text) => {
  expect(parseInstant(text)).toBeUndefined();
});

test("what is absent, and what never comes, is null on the wire", () => {
  expect(formatOptionalInstant(null)).toBeNull();
  expect(formatOptionalInstant(Number.POSITIVE_INFINITY)).toBeNull();
  expect(formatOptionalInstant(0)).toBe("1970-01-01T00:00:00.000Z");
});
