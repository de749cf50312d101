import { expect, test } from "vitest";
import { Expect, ExpectationError, violationPointers } from "./expect.ts";

const is = new Expect();

test("equal compares JSON values whatever the order of their keys", () => {
  is.equal({ a: 1, b: [1, { c: null }] }, { b: [1, { c: null }], a: 1 }, "the same value");
  expect(() => is.equal([1, 2], [2, 1], "items")).toThrow("items: at /0 expected 2, got 1 in [1,2]");
});

test.for([
  [{ a: 1 }, { a: 1, b: 2 }, "at /b expected 2, got nothing"],
  [{ a: 1, b: 2 }, { a: 1 }, "at /b expected nothing, got 2"],
  [{ a: { b: 1 } }, { a: { b: "1" } }, 'at /a/b expected "1", got 1'],
  [[1], [1, 2], "expected 2 items [1,2], got 1 [1]"],
  [null, {}, "expected {}, got null"],
  [[], {}, "expected {}, got []"],
] as const)("equal says where %j and %j differ", ([actual, expected, message]) => {
  expect(() => is.equal(actual, expected, "what")).toThrow(new ExpectationError(`what: ${message}`));
});

test("matches allows further members and no further items", () => {
  is.matches({ a: 1, b: { c: 2, d: 3 } }, { b: { c: 2 } }, "a part");
  expect(() => is.matches({ a: [1, 2] }, { a: [1] }, "items")).toThrow(ExpectationError);
  expect(() => is.matches({ a: { b: 1 } }, { a: {} }, "no members")).toThrow("at /a/b expected nothing, got 1");
  expect(() => is.matches({ a: 1 }, { b: null }, "null is not absent")).toThrow("at /b expected null, got nothing");
});

test("differ and ok refuse what they say", () => {
  is.differ({ a: 1 }, { a: 2 }, "two values");
  expect(() => is.differ({ a: 1 }, { a: 1 }, "two values")).toThrow('two values: both are {"a":1}');
  expect(() => is.ok(false, "it holds")).toThrow("it holds");
});

test("a long value is cut in a message", () => {
  expect(() => is.equal("x".repeat(1000), "", "long")).toThrow(/^long: expected "", got "x{299}…$/);
});

test("violationPointers lists what a problem points at", () => {
  expect(violationPointers({ errors: [{ pointer: "/b" }, { pointer: "/a" }] })).toEqual(["/a", "/b"]);
  expect(violationPointers("no problem")).toEqual([]);
});
