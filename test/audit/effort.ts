/** How much the random tests try, and with which seed. */
export type Effort = { readonly seed: number; readonly steps: number; readonly shrinkForMs: number };

const USUAL_SEED = 20_260_130;
const USUAL_SHRINK_MS = 20_000;

/**
 * The usual run is small and always the same. `AUDIT_STEPS=100000 pnpm vitest run --project audit` is the long form: it
 * takes a new seed each time, which the names of the tests show, and `AUDIT_SEED` repeats one. `AUDIT_SHRINK_MS` is how
 * long a failing list is shrunk.
 */
export function readEffort(usualSteps: number): Effort {
  const { AUDIT_STEPS, AUDIT_SEED, AUDIT_SHRINK_MS } = process.env;
  const freshSeed = AUDIT_STEPS === undefined ? USUAL_SEED : Math.floor(Date.now() / 1000);
  return {
    seed: readNumber("AUDIT_SEED", AUDIT_SEED, freshSeed),
    steps: readNumber("AUDIT_STEPS", AUDIT_STEPS, usualSteps),
    shrinkForMs: readNumber("AUDIT_SHRINK_MS", AUDIT_SHRINK_MS, USUAL_SHRINK_MS),
  };
}

function readNumber(name: string, text: string | undefined, usual: number): number {
  const number = text === undefined ? usual : Number(text);
  if (!Number.isSafeInteger(number) || number < 1) throw new RangeError(`${name} must be a whole number from 1 on.`);
  return number;
}
