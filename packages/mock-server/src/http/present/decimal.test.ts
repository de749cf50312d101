import { expect, test } from "vitest";
import { decimalTwin, toDecimal } from "./decimal.ts";

test.each([
  [0, 2, "0.00"],
  [5, 2, "0.05"],
  [-5, 2, "-0.05"],
  [150, 2, "1.50"],
  [-150, 2, "-1.50"],
  [1, 9, "0.000000001"],
  [Number.MAX_SAFE_INTEGER, 1, "900719925474099.1"],
  [Number.MAX_SAFE_INTEGER, 9, "9007199.254740991"],
  [-Number.MAX_SAFE_INTEGER, 9, "-9007199.254740991"],
])("R72: %i at scale %i is %s", (amount, scale, text) => {
  expect(toDecimal(amount, scale)).toBe(text);
});

test("R72: the decimal twin has the same names, and is null at scale 0", () => {
  expect(decimalTwin({ held: 1, amount: 10 }, 1)).toEqual({ held: "0.1", amount: "1.0" });
  expect(decimalTwin({ held: 1, amount: 10 }, 0)).toBeNull();
});
