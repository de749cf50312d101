import { createMock } from "@opencredits/mock-server";
import { OpenCredits } from "@opencredits/sdk";
import { audit, type Ledger } from "./audit.ts";
import { drawChart } from "./chart.ts";
import { inventCustomers, openAccount } from "./customers.ts";
import { History } from "./history.ts";
import { durationOf } from "./prices.ts";
import { seededRandom } from "./random.ts";
import { HOLD_SECONDS, type Progress, replay } from "./replay.ts";
import type { Outcome } from "./summary.ts";
import { count, emptyTally } from "./tally.ts";
import type { TraceRow } from "./trace.ts";

/** With this seed the small trace has at least one of everything that can happen to a request. */
export const DEFAULT_SEED = 18;

/** What a run can be told. */
export interface RunOptions {
  /** Who sends which request, and what credit they have, follows from it. */
  readonly seed: number;
  readonly onProgress?: (progress: Progress) => void;
}

/** What came of a run, the picture of it, and the ledger's lists for whoever wants to look closer. */
export interface Run extends Outcome {
  readonly svg: string;
}

const SAMPLES = 600;
const PAGE = 100;

/**
 * Starts a mock behind its Node door, replays a trace against it through the SDK, and audits the ledger. `inspect` is
 * called with the lists of the API before the mock stops.
 */
export async function run(
  trace: readonly TraceRow[],
  { seed, onProgress = () => {} }: RunOptions,
  inspect: (ledger: Ledger, outcome: Outcome) => Promise<void> = async () => {},
): Promise<Run> {
  const begin = performance.now();
  const startsAt = trace[0]?.at ?? 0;
  // The clock stands still until the replay moves it, so a run takes as long as its calls and not as long as its day.
  const mock = createMock({ now: startsAt });
  await using server = await mock.listen();
  // The product talks to the ledger over HTTP; clock, faults and check are at hand, since the mock is in this process.
  const environment = mock.environment("replay");
  const tally = emptyTally();
  const credits = new OpenCredits({
    baseUrl: server.url,
    apiKey: environment.apiKey,
    // The pause before a retry would pass on the machine's clock; the ledger's stands still meanwhile.
    sleep: async () => {},
    onEvent: ({ type }) => {
      if (type === "retry") tally.retries += 1;
    },
  });

  const random = seededRandom(seed);
  const customers = inventCustomers(trace, random);
  for (const customer of customers) count(tally.granted, await openAccount(credits, customer, startsAt));
  await replay({ credits, environment, tally }, trace, customers, random, onProgress);
  const endsAt = lastMoment(trace);
  await environment.clock.set(endsAt);

  const ledger = ledgerOf(credits);
  const history = new History(startsAt, endsAt, SAMPLES);
  const books = await audit(ledger, tally, (entry, category) => history.add(entry, category));
  history.end();
  const { violations } = await environment.check();
  const outcome: Outcome = {
    tally,
    books,
    accounts: customers.length,
    violations: violations.map(({ rule, message }) => `${rule}: ${message}`),
    tookMs: performance.now() - begin,
  };
  await inspect(ledger, outcome);
  return { ...outcome, svg: drawChart(history.samples, customers.length) };
}

/** When the last answer is complete and every hold has ended. */
function lastMoment(trace: readonly TraceRow[]): number {
  const ends = trace.map(({ at, promptTokens, answerTokens }) => at + durationOf(promptTokens, answerTokens));
  return Math.max(...ends) + HOLD_SECONDS * 1000;
}

function ledgerOf(credits: OpenCredits): Ledger {
  return {
    grants: () => credits.grants.list({ limit: PAGE }),
    entries: () => credits.entries.list({ limit: PAGE, order: "asc" }),
    balances: () => credits.balances.listAll({ limit: PAGE }),
    debits: () => credits.debits.list({ limit: PAGE }),
  };
}
