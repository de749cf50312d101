import { expect, test } from "vitest";
import { decodeUtf8, findBadTexts, offsetOfInvalidUtf8, pointerToken, textProblem } from "./text.ts";

test.each([
  ["a lone continuation byte", [0x61, 0x80], 1],
  ["an overlong slash", [0x2f, 0xc0, 0xaf], 1],
  ["an overlong three-byte form", [0xe0, 0x80, 0xaf], 0],
  ["a surrogate", [0xed, 0xa0, 0x80], 0],
  ["beyond U+10FFFF", [0xf4, 0x90, 0x80, 0x80], 0],
  ["a sequence that is cut off", [0x61, 0x62, 0xe2, 0x82], 2],
  ["a byte that starts nothing", [0xff], 0],
  ["a broken third byte", [0xe2, 0x82, 0x20], 0],
])("R69: %s is not UTF-8, and the offset says where", (_what, bytes, offset) => {
  expect(decodeUtf8(Uint8Array.from(bytes))).toBeUndefined();
  expect(offsetOfInvalidUtf8(Uint8Array.from(bytes))).toBe(offset);
});

test("decodes every length of sequence, and the scan agrees that it is valid", () => {
  const bytes = new TextEncoder().encode("a é € 😀");
  expect(decodeUtf8(bytes)).toBe("a é € 😀");
  expect(offsetOfInvalidUtf8(bytes)).toBe(bytes.length);
});

test("R69: U+0000 and lone surrogates are refused, everything else is text", () => {
  expect(textProblem("a\0b")).toMatch("U+0000");
  expect(textProblem("a\ud800b")).toMatch("lone surrogate");
  expect(textProblem("\u0001 😀 \uffff")).toBeUndefined();
});

test("R69: bad texts are found at any depth, in values and in keys", () => {
  const value: unknown = JSON.parse('{"a":["ok","\\ud800"],"b\\u0000":{"c":"\\u0000"},"~/":"\\udc00"}');
  expect(findBadTexts(value).map(({ pointer }) => pointer)).toEqual(["/a/1", "/b\ufffd", "/b\ufffd/c", "/~0~1"]);
});

test("a field named __proto__ is found at any depth", () => {
  const value: unknown = JSON.parse('{"__proto__":{"a":[{"__proto__":1}]}}');
  expect(findBadTexts(value).map(({ pointer, keyword }) => [pointer, keyword])).toEqual([
    ["/__proto__", "propertyNames"],
    ["/__proto__/a/0/__proto__", "propertyNames"],
  ]);
});

test("a pointer is always well-formed", () => {
  expect(pointerToken("a\ud800/~")).toBe("a\ufffd~1~0");
});
