import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { drawChart } from "./burn-down/chart.ts";
import { layersOf } from "./burn-down/layers.ts";
import { type Story, tellStory } from "./burn-down/story.ts";

let told: Promise<Story> | undefined;
const story = (): Promise<Story> => {
  told ??= tellStory();
  return told;
};

test("the picture in docs/ is what examples/readme/draw-burn-down.ts draws now", async () => {
  const picture = readFileSync(new URL("../../docs/images/burn-down.svg", import.meta.url), "utf8");
  expect(drawChart(await story())).toBe(picture);
});

test("the areas of the picture add up to the balance, and what is hatched to what is reserved", async () => {
  const { grants, entries, from, to } = await story();
  const { instants, layers } = layersOf({ grants, entries, from, to });
  for (const [index, instant] of instants.entries()) {
    const last = entries.findLast(({ effectiveAt }) => Date.parse(effectiveAt) === instant);
    const sum = (key: "remaining" | "held"): number =>
      layers.reduce((total, { shares }) => total + (shares[index]?.[key] ?? Number.NaN), 0);
    expect([sum("remaining"), sum("held")], last?.effectiveAt).toEqual([last?.balanceAfter, last?.reservedAfter]);
  }
});
