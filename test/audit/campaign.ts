import { writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import fc from "fast-check";
import { anySteps } from "./commands/lists.ts";
import { printReplayFile, replayFileOf } from "./replay-file.ts";
import { Audit, Disagreement } from "./run.ts";
import type { Server } from "./sides.ts";
import type { Step } from "./steps.ts";

/** How much is tried. `steps` counts the steps of all lists together, about. */
export type Campaign = {
  readonly seed: number;
  readonly steps: number;
  readonly stepsPerList: number;
  /** How long a found disagreement is shrunk; then it is reported as far as it got. */
  readonly shrinkForMs: number;
};

/** What a campaign covered: how often each operation was answered with each status and code. */
export type Coverage = ReadonlyMap<string, number>;

/** Runs random lists against fresh servers. The first disagreement is shrunk and thrown, its list in the message. */
export async function campaign(terms: Campaign, open: () => Server): Promise<Coverage> {
  const coverage = new Map<string, number>();
  let smallest: unknown = null;
  let shrinkUntil = Number.POSITIVE_INFINITY;
  const holds = async (steps: readonly Step[]): Promise<boolean> => {
    if (Date.now() > shrinkUntil) return true;
    const audit = new Audit(open());
    try {
      await audit.run(steps);
    } catch (error) {
      shrinkUntil = Math.min(shrinkUntil, Date.now() + terms.shrinkForMs);
      smallest = error;
      return false;
    }
    for (const [key, count] of audit.tally) coverage.set(key, (coverage.get(key) ?? 0) + count);
    return true;
  };
  const numRuns = Math.ceil((2 * terms.steps) / terms.stepsPerList);
  const property = fc.asyncProperty(anySteps(terms.stepsPerList), holds);
  const result = await fc.check(property, { seed: terms.seed, numRuns });
  if (!result.failed) return coverage;
  const found = `Seed ${terms.seed}, list ${result.numRuns} of ${numRuns}, shrunk ${result.numShrinks} times.`;
  if (smallest instanceof Disagreement) throw await withReplayFile(found, terms.seed, smallest);
  throw smallest;
}

/** Writes the shrunk list down, so that `opencredits replay` can show what happens in it. */
async function withReplayFile(found: string, seed: number, { message, recorded }: Disagreement): Promise<Disagreement> {
  const [first = ""] = message.split("\n");
  const text = printReplayFile(await replayFileOf(`${found} ${first}`, recorded));
  const path = join(tmpdir(), `opencredits-audit-${seed}.json`);
  writeFileSync(path, text);
  const lines = [found, message, `As a file, which is also ${path} (opencredits replay ${path}):`, text];
  return new Disagreement(lines.join("\n"), recorded);
}
