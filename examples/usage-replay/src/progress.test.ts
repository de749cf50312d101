import { expect, test } from "vitest";
import { progressOn } from "./progress.ts";

function shown(isTTY: boolean, steps: number, msPerStep: number): string[] {
  const texts: string[] = [];
  const show = progressOn({ isTTY, write: (text) => texts.push(text) }, () => 5000 + done * msPerStep);
  let done = 0;
  for (; done <= steps; done++) show({ done, of: steps, now: Date.UTC(2026, 2, 31, 8) });
  return texts;
}

test("a terminal gets one line, redrawn ten times a second at most and ended at the end", () => {
  const texts = shown(true, 1000, 1);
  expect(texts).toHaveLength(11);
  expect(texts.every((text) => text.startsWith("\r") && text.includes("\x1b[K"))).toBe(true);
  expect(texts.filter((text) => text.endsWith("\n"))).toHaveLength(1);
  expect(texts.at(-1)).toContain("100 %  2026-03-31 08:00:00 UTC");
});

test("anything else gets a line for every tenth", () => {
  const texts = shown(false, 1000, 1);
  expect(texts.map((text) => text.slice(0, 5))).toEqual(
    [0, 10, 20, 30, 40, 50, 60, 70, 80, 90, 100].map((n) => `${String(n).padStart(3)} %`),
  );
  expect(texts[0]).toBe("  0 %  2026-03-31 08:00:00 UTC on the ledger's clock\n");
  expect(texts[5]).toBe(" 50 %  2026-03-31 08:00:00 UTC on the ledger's clock  1,000 steps/s  1 s left\n");
});
