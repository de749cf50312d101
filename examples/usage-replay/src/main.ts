/** See README.md: node src/main.ts [trace.csv] [--svg <file>] [--seed <number>] */
import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname, relative } from "node:path";
import { fileURLToPath } from "node:url";
import { parseArgs } from "node:util";
import { progressOn } from "./progress.ts";
import { DEFAULT_SEED, run } from "./run.ts";
import { summarize } from "./summary.ts";
import { parseTrace } from "./trace.ts";

const { positionals, values } = parseArgs({
  allowPositionals: true,
  options: { svg: { type: "string" }, seed: { type: "string", default: String(DEFAULT_SEED) } },
});
const [trace = inExample("traces/small-day.csv")] = positionals;
const svg = values.svg ?? inExample("out/balance.svg");
const seed = Number(values.seed);
if (positionals.length > 1 || !Number.isSafeInteger(seed)) {
  throw new Error("Usage: node src/main.ts [trace.csv] [--svg <file>] [--seed <number>]");
}

const begin = performance.now();
const outcome = await run(parseTrace(readFileSync(trace, "utf8")), {
  seed,
  onProgress: progressOn(process.stderr, () => performance.now() - begin),
});
mkdirSync(dirname(svg), { recursive: true });
writeFileSync(svg, outcome.svg);
console.log(summarize(outcome));
console.log(`The balance over time is drawn in ${relative("", svg)}`);
if (outcome.violations.length > 0 || outcome.books.findings.length > 0) process.exitCode = 1;

function inExample(path: string): string {
  return fileURLToPath(new URL(`../${path}`, import.meta.url));
}
