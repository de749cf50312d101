/**
 * Draws docs/images/burn-down.svg from what the mock does:
 *
 *   node scripts/bootstrap.mjs --build node examples/readme/draw-burn-down.ts
 *
 * With --check it only says whether the picture is up to date.
 */
import { readFile, writeFile } from "node:fs/promises";
import { argv, exit } from "node:process";
import { drawChart } from "./burn-down/chart.ts";
import { tellStory } from "./burn-down/story.ts";

const file = new URL("../../docs/images/burn-down.svg", import.meta.url);
const drawn = drawChart(await tellStory());
if (argv.includes("--check")) {
  if ((await readFile(file, "utf8")) !== drawn) {
    console.error("docs/images/burn-down.svg is stale: run examples/readme/draw-burn-down.ts without --check");
    exit(1);
  }
} else await writeFile(file, drawn);
