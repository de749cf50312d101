import type { Mock, MockEnvironment } from "../../index.ts";
import { type Difference, firstDifference } from "./difference.ts";
import { type Json, textOf } from "./json.ts";
import { Names } from "./names.ts";
import { ReplayClient } from "./replay-client.ts";
import type { ReplayFile, ReplayRequest, ReplayStep } from "./replay-file.ts";

/** What came of one step, with names in place of ids. */
export interface ReplayedStep {
  /** From 1. */
  readonly ordinal: number;
  readonly step: ReplayStep;
  /** When the request was answered. */
  readonly now: string;
  readonly transitions: number;
  /** Null where only time passed. */
  readonly answer: { readonly status: number; readonly replayed: boolean; readonly body: Json } | null;
  /** What the step added, oldest first. */
  readonly entries: readonly Json[];
  readonly events: readonly Json[];
  /** The first place at which it is not as the file expects. */
  readonly difference: Difference | undefined;
}

/** Members of an answer that another run need not repeat: they hang on ids, on the seed, or name the one request. */
const OF_ONE_RUN: ReadonlySet<string> = new Set(["prevHash", "hash", "head", "secret", "requestId"]);

/**
 * Runs the steps of a file in a fresh environment of a mock whose clock stands at the file's. Ends after the first step
 * that is not as expected.
 */
export async function* runReplay(mock: Mock, file: ReplayFile): AsyncGenerator<ReplayedStep, void> {
  const run = new Run(mock, mock.environment());
  for (const [place, step] of file.steps.entries()) {
    const replayed = await within(`step ${place + 1}`, () => run.step(place + 1, step));
    yield replayed;
    if (replayed.difference !== undefined) return;
  }
}

async function within<T>(where: string, run: () => Promise<T>): Promise<T> {
  try {
    return await run();
  } catch (error) {
    if (error instanceof Error) throw new Error(`${where}: ${error.message}`, { cause: error });
    throw error;
  }
}

class Run {
  readonly #environment: MockEnvironment;
  readonly #client: ReplayClient;
  readonly #names: Names = new Names();
  readonly #seen: Map<string, Set<string>> = new Map();

  constructor(mock: Mock, environment: MockEnvironment) {
    this.#environment = environment;
    this.#client = new ReplayClient(mock.fetch, environment);
  }

  async step(ordinal: number, step: ReplayStep): Promise<ReplayedStep> {
    const transitions = step.at === undefined ? 0 : await this.#moveTo(step.at);
    const answer = step.request === undefined ? null : await this.#send(step.request);
    const entries = await this.#newRows("listEntries");
    const events = await this.#newRows("listEvents");
    // A debit may appear in no entry and no event (R61); here it gets its name.
    await this.#newRows("listDebits");
    const actual: Json = { transitions, ...(answer ?? {}), entries, events };
    const expected: Json = JSON.parse(JSON.stringify(step.expect ?? {}));
    const { now } = await this.#environment.clock.get();
    return { ordinal, step, now, transitions, answer, entries, events, difference: firstDifference(expected, actual) };
  }

  async #moveTo(instant: string): Promise<number> {
    const { transitions } = await this.#environment.clock.set(instant);
    return transitions;
  }

  async #send(named: ReplayRequest): Promise<NonNullable<ReplayedStep["answer"]>> {
    const { path, query, body, ...rest } = named;
    const texts = Object.entries(path ?? {}).map(([name, value]) => [name, String(this.#names.toIds(value))]);
    const values = Object.entries(query ?? {}).map(([name, value]) => [name, this.#names.toIds(value)]);
    const {
      status,
      replayed,
      body: answered,
    } = await this.#client.send({
      ...rest,
      ...(path === undefined ? {} : { path: Object.fromEntries(texts) }),
      ...(query === undefined ? {} : { query: Object.fromEntries(values) }),
      ...(body === undefined ? {} : { body: this.#names.toIds(body) }),
    });
    return { status, replayed, body: this.#toNames(answered, status >= 400) };
  }

  async #newRows(operation: string): Promise<readonly Json[]> {
    const seen = this.#seen.get(operation) ?? new Set();
    this.#seen.set(operation, seen);
    const rows = await this.#client.newRows(operation, (row) => seen.has(textOf(row, "id")));
    for (const row of rows) seen.add(textOf(row, "id"));
    return rows.map((row) => this.#toNames(row));
  }

  #toNames(json: Json, onlyKnown = false): Json {
    const text = JSON.stringify(json, (key, value: unknown) => (OF_ONE_RUN.has(key) ? undefined : value));
    return this.#names.toNames(JSON.parse(text), onlyKnown);
  }
}
