import { expect, test } from "vitest";
import { routes } from "../../packages/mock-server/src/generated/routes.ts";
import { fuzz } from "./fuzz.ts";
import { mutators } from "./mutators/all.ts";

/** `FUZZ_REQUESTS=20000` is the long run, `FUZZ_SEED` another one. */
const REQUESTS = Number(process.env.FUZZ_REQUESTS ?? 2000);
const SEED = Number(process.env.FUZZ_SEED ?? 20_260_101);

/** How long one request may take on average, in milliseconds; the mock takes about a tenth. */
const PATIENCE_MS = 30;

test(
  "every spoiled request gets a precise answer, none changes anything that it may not, and none tells of another world",
  async () => {
    const { faults, statuses, operations, mutators: used, requests } = await fuzz(SEED, REQUESTS);
    expect(faults).toEqual([]);
    expect(operations.size, "operations met").toBe(routes.length);
    expect(
      mutators.filter(({ name }) => !used.has(name)).map(({ name }) => name),
      "ways to spoil a request that were not met",
    ).toEqual([]);
    const refused = [...statuses].reduce((sum, [status, count]) => (status >= 400 ? sum + count : sum), 0);
    expect(refused, `most of ${requests} requests are refused: ${JSON.stringify([...statuses])}`).toBeGreaterThan(
      requests / 2,
    );
  },
  10_000 + REQUESTS * PATIENCE_MS,
);
