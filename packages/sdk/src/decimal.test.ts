import fc from "fast-check";
import { expect, test } from "vitest";
import { formatCredits, parseCredits } from "./decimal.ts";
import { OpenCreditsError } from "./errors.ts";

const written: [number, number, string][] = [
  [125, 2, "1.25"],
  [-125, 2, "-1.25"],
  [5, 2, "0.05"],
  [-5, 2, "-0.05"],
  [100, 2, "1.00"],
  [0, 2, "0.00"],
  [0, 0, "0"],
  [-0, 3, "0.000"],
  [42, 0, "42"],
  [1, 9, "0.000000001"],
  [Number.MAX_SAFE_INTEGER, 9, "9007199.254740991"],
  [Number.MIN_SAFE_INTEGER, 0, "-9007199254740991"],
];

test.each(written)("R72: %d at scale %d is written as %s, and read back", (amount, scale, text) => {
  expect(formatCredits(amount, { scale })).toBe(text);
  expect(parseCredits(text, { scale })).toBe(amount === 0 ? 0 : amount);
});

test("fraction digits that are left out are zeros", () => {
  expect(parseCredits("1", { scale: 2 })).toBe(100);
  expect(parseCredits("1.5", { scale: 2 })).toBe(150);
});

test("leading zeros change nothing, and minus zero is zero", () => {
  expect(parseCredits("007.50", { scale: 2 })).toBe(750);
  expect(Object.is(parseCredits("-0.00", { scale: 2 }), 0)).toBe(true);
});

test("R72: more fraction digits than the credit has are refused, never rounded, zeros included", () => {
  for (const text of ["1.255", "1.250", "0.001"]) {
    expect(() => parseCredits(text, { scale: 2 })).toThrow(OpenCreditsError);
  }
  expect(() => parseCredits("1.0", { scale: 0 })).toThrow("at most 0 fraction digits");
});

test("what is no plain decimal number is refused", () => {
  for (const text of ["", " 1", "1 ", "1.", ".5", "+1", "1e3", "1,5", "--1", "0x10", "NaN", "Infinity", "١", "1\n"]) {
    expect(() => parseCredits(text, { scale: 2 }), JSON.stringify(text)).toThrow(OpenCreditsError);
  }
});

test("R72: what does not fit into 2^53 − 1 smallest units is refused", () => {
  expect(parseCredits("90071992547409.91", { scale: 2 })).toBe(Number.MAX_SAFE_INTEGER);
  expect(() => parseCredits("90071992547409.92", { scale: 2 })).toThrow("2^53 − 1");
  expect(() => parseCredits("9007199254740993", { scale: 0 })).toThrow("2^53 − 1");
  expect(() => parseCredits("9".repeat(400), { scale: 0 })).toThrow("2^53 − 1");
});

test("an amount that is no safe integer cannot be formatted", () => {
  for (const amount of [0.5, Number.NaN, Number.POSITIVE_INFINITY, 2 ** 53]) {
    expect(() => formatCredits(amount, { scale: 2 })).toThrow("not a safe integer");
  }
});

const scales = fc.integer({ min: 0, max: 9 });

test("every amount survives being written and read", () => {
  fc.assert(
    fc.property(fc.maxSafeInteger(), scales, (amount, scale) => {
      expect(parseCredits(formatCredits(amount, { scale }), { scale })).toBe(amount === 0 ? 0 : amount);
    }),
  );
});

test("the text is the exact quotient of the amount and 10^scale", () => {
  fc.assert(
    fc.property(fc.maxSafeInteger(), scales, (amount, scale) => {
      const text = formatCredits(amount, { scale });
      const [, fraction = ""] = text.split(".");
      expect(fraction).toHaveLength(scale);
      // The digits without the point are the amount: checked with whole numbers only.
      expect(BigInt(text.replace(".", ""))).toBe(BigInt(amount));
    }),
  );
});
