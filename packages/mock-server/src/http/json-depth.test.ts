import { expect, test } from "vitest";
import { isNestedDeeper } from "./json-depth.ts";

test.each([
  ["[[[]]]", 3, false],
  ["[[[]]]   ", 2, true],
  ['[{"a":[1]}]       ', 3, false],
  ['[{"a":[[1]]}]     ', 3, true],
  ["[[],[],[],[[]],[]]", 3, false],
  ['"[[[[[[[[[[[[[[[["', 2, false],
  ['["\\"[[[[[[[[[[[["]', 2, false],
  ['["\\\\",[[1]],"[[[["]', 3, false],
  ['["\\\\",[[1]],"[[[["]', 2, true],
])("%s is nested deeper than %i: %s", (text, limit, expected) => {
  expect(JSON.parse(text)).toBeDefined();
  expect(isNestedDeeper(text, limit)).toBe(expected);
});
