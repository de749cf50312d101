import { createMock } from "@opencredits/mock-server";
import { type OperationId, routes } from "../../packages/mock-server/src/generated/routes.ts";
import { bodyOf, type Draft, draftOf, targetOf } from "./draft.ts";
import { type Answered, faultsOf } from "./judge.ts";
import { mutators } from "./mutators/all.ts";
import { extremeMutators } from "./mutators/extremes.ts";
import type { Expectation, Mutator, Workbench } from "./mutators/mutator.ts";
import { Random } from "./random.ts";
import { World } from "./world.ts";

const NOW = "2026-01-01T00:00:00Z";
/** What only the other environment holds: none of it may ever be in an answer. */
const SECRETS = ["vault", "only-the-vault-knows"];
/** How often the other environment is compared, in requests. */
const VAULT_INTERVAL = 500;
/** Answers that R64 stores under a key, so that they change what is stored and nothing else. */
const STORED = new Set([402, 409, 412, 422]);

/** What a run of the fuzz met. */
export interface FuzzReport {
  readonly requests: number;
  /** How many requests were answered with each status. */
  readonly statuses: ReadonlyMap<number, number>;
  /** How often each mutator acted. */
  readonly mutators: ReadonlyMap<string, number>;
  readonly operations: ReadonlySet<OperationId>;
  /** What was wrong, with what repeats it. */
  readonly faults: readonly string[];
}

/** How often a request stays within its schema and goes to the ends of every range. */
const EXTREME_CHANCE = 0.3;

/** How often time passes, and how much. */
const ADVANCE_CHANCE = 0.01;
const SPANS = ["PT1S", "PT1H", "P31D", "P10Y", "P900Y"];

/** How often a slow mutator that was picked is taken. */
const SLOW_CHANCE = 0.15;

/** Most faults that a run collects before it stops. */
const MAX_FAULTS = 20;

/** Sends spoiled requests to a mock of its own, in process, and judges every answer. */
export async function fuzz(seed: number, count: number): Promise<FuzzReport> {
  const run = await Run.start(seed);
  for (let index = 0; index < count && run.faults.length < MAX_FAULTS; index += 1) await run.step(index);
  return run.report(count);
}

class Run {
  readonly faults: string[] = [];
  readonly #seed: number;
  readonly #world: World;
  readonly #vault: World;
  readonly #cursors: readonly string[];
  readonly #statuses: Map<number, number> = new Map();
  readonly #mutators: Map<string, number> = new Map();
  readonly #operations: Set<OperationId> = new Set();

  static async start(seed: number): Promise<Run> {
    // Answers are judged here, and the mock behaves as it does outside of tests.
    const mock = createMock({ now: NOW, checkResponses: false });
    const world = await World.build(mock.fetch, "fuzzed", "user");
    const vault = await World.build(mock.fetch, "vault", "only-the-vault-knows");
    return new Run(seed, world, vault, [...(await world.cursors()), ...(await vault.cursors())]);
  }

  constructor(seed: number, world: World, vault: World, cursors: readonly string[]) {
    this.#seed = seed;
    this.#world = world;
    this.#vault = vault;
    this.#cursors = cursors;
  }

  async step(index: number): Promise<void> {
    // Every request has a seed of its own, so that one can be repeated without those before it.
    const random = new Random(this.#seed + index * 7919);
    // The first requests try every operation, the next ones every mutator: chance would leave out one now and then.
    const due = mutators[index - routes.length];
    const { operationId } = routes[index] ?? random.pick(due === undefined ? routes : this.#routesFor(due));
    const draft = this.#draftOf(operationId);
    const { names, expectation } = this.#spoil(draft, random, due);
    if (random.chance(ADVANCE_CHANCE)) await this.#world.advance(random.pick(SPANS));
    this.#operations.add(operationId);
    for (const name of names) this.#mutators.set(name, (this.#mutators.get(name) ?? 0) + 1);
    const found = await this.#try(draft, expectation);
    if ((index + 1) % VAULT_INTERVAL === 0 && (await this.#vault.isChanged()))
      found.push("the other environment changed");
    for (const fault of found) this.faults.push(this.#describe(index, draft, names, fault));
  }

  #draftOf(operationId: OperationId): Draft {
    return draftOf(operationId, this.#world.stage, this.#world.apiKey);
  }

  #routesFor(mutator: Mutator): typeof routes {
    return routes.filter(({ operationId }) => mutator.fits(this.#draftOf(operationId)));
  }

  #spoil(
    draft: Draft,
    random: Random,
    due: Mutator | undefined,
  ): { names: string[]; expectation: Expectation | undefined } {
    const chosen = due === undefined ? this.#choose(draft, random) : new Set([due]);
    const bench: Workbench = { random, stage: this.#world.stage, foreign: this.#vault.stage, cursors: this.#cursors };
    const inOrder = mutators.filter((mutator) => chosen.has(mutator));
    // What one mutator did can take away what the next one works on.
    const expectations = inOrder.map((mutator) => (mutator.fits(draft) ? mutator.spoil(draft, bench) : undefined));
    return {
      names: [...chosen].map(({ name }) => name),
      expectation: chosen.size === 1 ? expectations[0] : undefined,
    };
  }

  #choose(draft: Draft, random: Random): Set<Mutator> {
    const wanted = random.chance(0.6) ? 1 : 2 + random.below(2);
    const extremes = extremeMutators.filter((mutator) => mutator.fits(draft));
    const isExtreme = extremes.length >= wanted && random.chance(EXTREME_CHANCE);
    const fitting = isExtreme ? extremes : mutators.filter((mutator) => mutator.fits(draft));
    const chosen = new Set<Mutator>();
    while (chosen.size < wanted) {
      const mutator = random.pick(fitting);
      if (mutator.isSlow !== true || random.chance(SLOW_CHANCE)) chosen.add(mutator);
    }
    return chosen;
  }

  async #try(draft: Draft, expectation: Expectation | undefined): Promise<string[]> {
    const world = this.#world;
    let answer: Answered;
    try {
      answer = await world.send(draft);
    } catch (error) {
      return [`was not answered: ${error instanceof Error ? error.message : String(error)}`];
    }
    this.#statuses.set(answer.status, (this.#statuses.get(answer.status) ?? 0) + 1);
    const faults = faultsOf(draft, answer, expectation);
    const sent = JSON.stringify([targetOf(draft), draft.headers, new TextDecoder().decode(bodyOf(draft))]);
    for (const secret of [...SECRETS, ...this.#vault.ids]) {
      if (answer.text.includes(secret) && !sent.includes(secret))
        faults.push(`tells of another environment: ${secret}`);
    }
    const mayChange = answer.status < 400 && draft.method !== "GET" && draft.headers["dry-run"] !== "true";
    const mayStore = mayChange || (STORED.has(answer.status) && "idempotency-key" in draft.headers);
    const change = await world.change();
    if (change === "state" && !mayChange) faults.push(`${answer.status} changed the state`);
    if (change === "outcomes" && !mayStore) faults.push(`${answer.status} changed what is stored`);
    if (change === "state") faults.push(...(await world.brokenInvariants()));
    await world.restoreIfWorn();
    return faults;
  }

  #describe(index: number, draft: Draft, names: readonly string[], fault: string): string {
    const body = bodyOf(draft);
    const text = body === undefined ? "" : JSON.stringify(new TextDecoder().decode(body)).slice(0, 1500);
    const target = targetOf(draft).slice(0, 500);
    return `FUZZ_SEED=${this.#seed} request ${index}: ${fault}\n  ${draft.method} ${target} ${JSON.stringify(draft.headers).slice(0, 400)}\n  ${text}\n  (${names.join("; ")})`;
  }

  async report(requests: number): Promise<FuzzReport> {
    if (await this.#vault.isChanged()) this.faults.push("the other environment changed");
    return {
      requests,
      statuses: this.#statuses,
      mutators: this.#mutators,
      operations: this.#operations,
      faults: this.faults,
    };
  }
}
