import { expect, test } from "vitest";
import { drawChart, niceStep, shortNumber } from "./chart.ts";

test("steps are 1, 2 or 5 times a power of ten", () => {
  expect([niceStep(29_000_000, 8), niceStep(100, 10), niceStep(101, 10), niceStep(0, 5)]).toEqual([5e6, 10, 20, 1]);
});

test("large numbers are written short", () => {
  expect([0, 999, 1500, 30_000_000, -2_250_000].map(shortNumber)).toEqual(["0", "999", "1.5 k", "30 M", "-2.25 M"]);
});

test("the layers stand on one another, and each panel has a scale of its own", () => {
  const left = new Map([["purchased", 600] as const, ["free", 400] as const]);
  const svg = drawChart(
    [
      { at: 0, left, debt: 0, mostHeld: 0 },
      { at: 3_600_000, left: new Map([["purchased", 600] as const]), debt: 0, mostHeld: 50 },
    ],
    3,
  );
  // 1000 credits are the full height from 400 up to 92; purchased credit reaches 600 of them, free credit stands on it.
  expect(svg).toContain('<path d="M84 215.2L940 215.2L940 400L84 400Z" fill="#2f4b7c"/>');
  expect(svg).toContain('<path d="M84 92L940 215.2L940 215.2L84 215.2Z" fill="#f2b134"/>');
  expect(svg).toContain('<path d="M84 548L940 458L940 548L84 548Z" fill="#6a4c93"/>');
  expect(svg).toContain(">Credit of 3 accounts, 1970-01-01</text>");
});

test("debt hangs below zero where it can be seen, and is put into words where it cannot", () => {
  const sample = (debt: number): Parameters<typeof drawChart>[0] => [
    { at: 0, left: new Map([["free", 1000]]), debt: 0, mostHeld: 0 },
    { at: 1000, left: new Map([["free", 1000]]), debt, mostHeld: 0 },
  ];
  expect(drawChart(sample(500), 1)).toContain(">debt</text>");
  expect(drawChart(sample(5), 1)).toContain(">debt (too small to see: 5 at most)</text>");
  expect(drawChart(sample(0), 1)).toContain(">debt (none)</text>");
});
