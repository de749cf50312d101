import fc from "fast-check";
import { anySteps } from "./commands/lists.ts";
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
  if (smallest instanceof Disagreement) throw new Disagreement(`${found}\n${smallest.message}`);
  throw smallest;
}
