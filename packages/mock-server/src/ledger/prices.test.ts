import { expect, test } from "vitest";
import { resolvePrice } from "./prices.ts";

test.each([
  ["USD", "0.015", 2],
  ["USD", "0.025", 2],
  ["USD", "0.0250000001", 3],
  ["USD", "1", 100],
  ["USD", "1.005", 100],
  ["USD", "1.015", 102],
  ["JPY", "2.5", 2],
  ["JPY", "3.5", 4],
  ["BHD", "0.0005", 0],
  ["BHD", "0.0015", 2],
  ["XYZ", "0.01", 1],
])("R73: %s %s is rounded half to even to %i minor units", (currency, unitAmountDecimal, unitAmount) => {
  expect(resolvePrice({ currency, unitAmountDecimal })).toEqual({ currency, unitAmount, unitAmountDecimal });
});

test("R73: an integer and a decimal that disagree after rounding are refused", () => {
  const refusal = resolvePrice({ currency: "USD", unitAmount: 3, unitAmountDecimal: "0.025" });
  expect(refusal).toMatchObject({ ok: false, failure: { code: "price_mismatch" } });
  expect(resolvePrice({ currency: "USD", unitAmount: 2, unitAmountDecimal: "0.025" })).toMatchObject({ unitAmount: 2 });
});
