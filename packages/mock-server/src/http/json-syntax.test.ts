import { expect, test } from "vitest";
import { jsonSyntaxError } from "./json-syntax.ts";

test.each([
  ["", 0, "a value"],
  ["  ", 2, "a value"],
  ["{", 1, "a field name in double quotes, or }"],
  ['{"a"', 4, ":"],
  ['{"a":', 5, "a value"],
  ['{"a":1,}', 7, "a field name in double quotes"],
  ['{"a":1 "b":2}', 7, ", or }"],
  ["[1,2", 4, ", or ]"],
  ["[1,]", 3, "a value"],
  ["[1}", 2, ", or ]"],
  ['{"a":tru}', 5, "a value"],
  ['{"a":01}', 6, ", or }"],
  ['{"a":.5}', 5, "a value"],
  ['{"a":"b', 7, 'the closing " of a text'],
  ['{"a":"\\x"}', 6, "an escape that JSON has"],
  ['{"a":"\n"}', 6, "an escape instead of a control character"],
  ["{'a':1}", 1, "a field name in double quotes, or }"],
  ['{"a":1}}', 7, "the end"],
  ["NaN", 0, "a value"],
])("R69: in %j the mistake is at %i", (text, offset, expected) => {
  expect(() => JSON.parse(text)).toThrow(SyntaxError);
  expect(jsonSyntaxError(text)).toMatchObject({ offset, expected });
});

test("counts lines and columns from 1", () => {
  expect(jsonSyntaxError('{\n  "a": 1\n  "b": 2\n}')).toEqual({ offset: 13, line: 3, column: 3, expected: ", or }" });
});

test("survives a body that is nested a million deep, and one of a single long text", () => {
  expect(jsonSyntaxError(`"${"\\n".repeat(500_000)}`)).toMatchObject({ offset: 1_000_001 });
  expect(jsonSyntaxError("[".repeat(1_000_000))).toMatchObject({ offset: 1_000_000, expected: "a value" });
});
