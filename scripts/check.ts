/**
 * Every proof the repository has, in one place.
 *
 *   pnpm check    the developer's loop: under two minutes on two cores
 *   npm test      the same and what takes longer (--all): packed packages, the Prism and browser doors; CI runs this
 *
 * All steps run even when one fails, so that one run shows everything there is to mend.
 */
import { spawn } from "node:child_process";
import { availableParallelism } from "node:os";
import { argv, exit, stdout } from "node:process";

interface Step {
  readonly name: string;
  readonly command: readonly string[];
  /** Left out of the developer's loop. */
  readonly slow?: true;
  /**
   * Uses every core itself and shows its output as it comes. The others run side by side before, and show theirs only
   * when they fail.
   */
  readonly live?: true;
}

const steps: readonly Step[] = [
  { name: "generated files fresh", command: ["node", "scripts/generate.ts", "--check"] },
  { name: "format and lint", command: ["biome", "check", "--error-on-warnings", "."] },
  { name: "spec lint", command: ["redocly", "lint"] },
  { name: "types", command: ["tsc", "-p", "tsconfig.json"] },
  { name: "types of the SDK without Node", command: ["tsc", "-p", "packages/sdk/tsconfig.json"] },
  { name: "types of the ledger without any platform", command: ["tsc", "-p", "packages/mock-server/tsconfig.json"] },
  { name: "dependencies", command: ["pnpm", "peers", "check"] },
  { name: "nothing unused", command: ["knip"] },
  { name: "build", command: ["pnpm", "--recursive", "--filter=./packages/*", "run", "build"] },
  {
    name: "tests",
    command: ["vitest", "run", ...projects("unit", "contract", "audit", "fuzz", "examples")],
    live: true,
  },
  {
    name: "slow tests",
    command: ["vitest", "run", ...projects("slow-doors", "packaging", "clients")],
    slow: true,
    live: true,
  },
];

function projects(...names: string[]): string[] {
  return names.flatMap((name) => ["--project", name]);
}

const wanted = steps.filter((step) => argv.includes("--all") || step.slow !== true);
const failed: string[] = [];
const begin = performance.now();
// One iterator for all lanes: each takes the next step that nobody has taken.
const quiet = wanted.filter((step) => step.live !== true).values();
await Promise.all(Array.from({ length: availableParallelism() }, () => runAll(quiet)));
await runAll(wanted.filter((step) => step.live === true));
const total = ((performance.now() - begin) / 1000).toFixed(0);
stdout.write(failed.length === 0 ? `All green in ${total} s.\n` : `Failed in ${total} s: ${failed.join(", ")}.\n`);
exit(failed.length === 0 ? 0 : 1);

async function runAll(queue: Iterable<Step>): Promise<void> {
  for (const step of queue) {
    const start = performance.now();
    const { code, output } = await run(step);
    const seconds = ((performance.now() - start) / 1000).toFixed(1);
    stdout.write(`${code === 0 ? "ok  " : "FAIL"} ${step.name} (${seconds} s)\n`);
    if (code === 0) continue;
    failed.push(step.name);
    stdout.write(`${output}\n`);
  }
}

function run(step: Step): Promise<{ code: number; output: string }> {
  const [file = "", ...args] = step.command;
  return new Promise((resolve) => {
    const child = spawn(file, args, {
      stdio: ["ignore", step.live ? "inherit" : "pipe", step.live ? "inherit" : "pipe"],
    });
    const chunks: Buffer[] = [];
    child.stdout?.on("data", (chunk: Buffer) => chunks.push(chunk));
    child.stderr?.on("data", (chunk: Buffer) => chunks.push(chunk));
    child.on("error", (error) => resolve({ code: 1, output: error.message }));
    child.on("close", (code) => resolve({ code: code ?? 1, output: Buffer.concat(chunks).toString() }));
  });
}
