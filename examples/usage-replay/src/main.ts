/** See README.md: node src/main.ts [trace.csv] [--svg <file>] [--seed <number>] */
import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname, relative } from "node:path";
import { fileURLToPath } from "node:url";
import { parseArgs } from "node:util";
import { progressOn } from "./progress.ts";
import { DEFAULT_SEED, run } from "./run.ts";
import { summarize } from "./summary.ts";
import { parseTrace, type TraceRow } from "./trace.ts";

const USAGE = "Usage: node src/main.ts [trace.csv] [--svg <file>] [--seed <number>]";

/** What the command line asks for. */
interface Order {
  readonly trace: readonly TraceRow[];
  readonly svg: string;
  readonly seed: number;
}

function readOrder(): Order {
  const { positionals, values } = parseArgs({
    allowPositionals: true,
    options: { svg: { type: "string" }, seed: { type: "string", default: String(DEFAULT_SEED) } },
  });
  const [csv = inExample("traces/small-day.csv"), ...more] = positionals;
  if (more.length > 0) throw new Error(`One trace at a time, not also ${more.join(", ")}.`);
  const seed = Number(values.seed);
  if (!Number.isSafeInteger(seed)) throw new Error(`--seed takes a whole number, not "${values.seed}".`);
  return { trace: parseTrace(readFileSync(csv, "utf8")), svg: values.svg ?? inExample("out/balance.svg"), seed };
}

function inExample(path: string): string {
  return fileURLToPath(new URL(`../${path}`, import.meta.url));
}

async function main({ trace, svg, seed }: Order): Promise<number> {
  const onProgress = progressOn(process.stderr, () => performance.now());
  const outcome = await run(trace, { seed, onProgress });
  mkdirSync(dirname(svg), { recursive: true });
  writeFileSync(svg, outcome.svg);
  console.log(summarize(outcome));
  console.log(`The balance over time is drawn in ${relative("", svg)}`);
  return outcome.violations.length > 0 || outcome.books.findings.length > 0 ? 1 : 0;
}

let order: Order | undefined;
try {
  order = readOrder();
} catch (error) {
  console.error(`${error instanceof Error ? error.message : error}\n${USAGE}`);
}
process.exitCode = order === undefined ? 2 : await main(order);
