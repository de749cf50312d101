import { createMock, type Listening, type MockEnvironment } from "@opencredits/mock-server";
import { OpenCredits, type OpenCreditsOptions, type WithResponse, type WriteOptions } from "@opencredits/sdk";
import { expect } from "vitest";
import { Random } from "../../fuzz/random.ts";
import { type ChaosDoor, openChaosDoor, WRITE_HEADER } from "./chaos-door.ts";

// The client's promise, shown from outside: whatever happens between it and the ledger, a write happens once. Every
// write has a number in its `reason`, which is kept on its entries, so that the ledger itself says how often it happened.

const ACCOUNTS = 10;
const AT_ONCE = 20;
const START = 1_000_000;
/** More than a third of all attempts fail; whoever sits behind such a door raises this as well. */
const MAX_RETRIES = 40;
/** How many writes one call of {@link round} makes. */
const ROUND = 10;

/** What a write shall do to the account's balance, by the number of the write. */
type Intended = Map<string, { readonly account: string; readonly balanceDelta: number }>;

interface World {
  readonly environment: MockEnvironment;
  readonly server: Listening;
  readonly door: ChaosDoor;
  /** Straight to the ledger, past the door. */
  readonly direct: OpenCredits;
}

async function openWorld(seed: number): Promise<World> {
  const mock = createMock({ now: "2026-01-01T00:00:00Z" });
  const environment = mock.environment();
  const server = await mock.listen();
  const door = await openChaosDoor(server.url, seed);
  const direct = new OpenCredits({ baseUrl: "http://mock.test", apiKey: environment.apiKey, fetch: mock.fetch });
  for (let index = 0; index < ACCOUNTS; index++) {
    await direct.accounts.create({ externalId: `user-${index}` });
    await direct.grants.create({ account: `user-${index}`, amount: START });
  }
  return { environment, server, door, direct };
}

/** Ten writes of every kind, of which some need the answer of the one before: numbers from `first` on. */
async function round(
  credits: OpenCredits,
  first: number,
  chance: Random,
  intended: Intended,
  answers: Map<string, WithResponse<unknown>>,
): Promise<void> {
  let number = first;
  const account = `user-${chance.below(ACCOUNTS)}`;
  const write = async <T>(
    balanceDelta: number,
    send: (reason: string, options: WriteOptions) => { withResponse(): Promise<WithResponse<T>> },
  ): Promise<T> => {
    const reason = `${number++}`;
    intended.set(reason, { account, balanceDelta });
    const answer = await send(reason, { headers: { [WRITE_HEADER]: reason } }).withResponse();
    answers.set(reason, answer);
    return answer.data;
  };
  const debit = (amount: number): Promise<{ readonly id: string }> =>
    write(-amount, (reason, options) => credits.debits.create({ account, amount, reason }, options));
  for (let twice = 0; twice < 2; twice++) {
    const amount = 1 + chance.below(100);
    await write(amount, (reason, options) => credits.grants.create({ account, amount, reason }, options));
    await debit(1 + chance.below(100));
    const hold = await write(0, (reason, options) =>
      credits.reservations.create({ account, amount: 100, reason }, options),
    );
    const cost = 1 + chance.below(100);
    await write(-cost, (reason, options) => credits.reservations.capture(hold.id, { amount: cost, reason }, options));
  }
  const { id } = await debit(100);
  const part = 1 + chance.below(100);
  await write(part, (reason, options) => credits.debits.refund(id, { amount: part, reason }, options));
}

/** Everything in which the ledger is not what was intended: writes that did not happen once, and wrong balances. */
async function audit({ direct, environment }: World, intended: Intended): Promise<string[]> {
  const findings: string[] = [];
  const operations = new Map<string, Set<string>>();
  for (let index = 0; index < ACCOUNTS; index++) {
    const account = `user-${index}`;
    let sum = 0;
    for await (const entry of direct.entries.list({ account, limit: 100 })) {
      sum += entry.balanceDelta;
      const { reason, operationId } = entry;
      if (reason !== null) operations.set(reason, (operations.get(reason) ?? new Set()).add(operationId));
    }
    const own = [...intended.values()].filter((effect) => effect.account === account);
    const expected = own.reduce((total, { balanceDelta }) => total + balanceDelta, START);
    const { balance, reserved } = await direct.balances.get(account, "credits");
    if (sum !== expected) findings.push(`${account}: its entries sum up to ${sum}, not ${expected}`);
    if (balance !== expected) findings.push(`${account}: its balance is ${balance}, not ${expected}`);
    if (reserved !== 0) findings.push(`${account}: ${reserved} are still held`);
  }
  for (const number of new Set([...intended.keys(), ...operations.keys()])) {
    const times = operations.get(number)?.size ?? 0;
    if (times !== 1 || !intended.has(number)) findings.push(`write ${number} happened ${times} times`);
  }
  const { violations } = await environment.check();
  return [...findings, ...violations.map((violation) => JSON.stringify(violation))];
}

interface Outcome {
  /** What is wrong with the ledger. */
  readonly findings: readonly string[];
  /** What the client threw. */
  readonly refusals: readonly unknown[];
  readonly answers: ReadonlyMap<string, WithResponse<unknown>>;
  readonly door: ChaosDoor;
}

/** Sends so many writes through the door, {@link AT_ONCE} at a time, and looks at what the ledger then holds. */
export async function campaign(
  writes: number,
  seed: number,
  options: Partial<OpenCreditsOptions> = {},
): Promise<Outcome> {
  const world = await openWorld(seed);
  const { door, server, environment } = world;
  const credits = new OpenCredits({
    baseUrl: door.url,
    apiKey: environment.apiKey,
    maxRetries: MAX_RETRIES,
    // The pauses are asked for and not waited out; the next attempt only lets others go first.
    sleep: () => new Promise((resolve) => setImmediate(resolve)),
    ...options,
  });
  const intended: Intended = new Map();
  const answers = new Map<string, WithResponse<unknown>>();
  const refusals: unknown[] = [];
  let next = 0;
  const worker = async (): Promise<void> => {
    while (next < writes) {
      const first = next;
      next += ROUND;
      await round(credits, first, new Random(seed ^ first), intended, answers).catch((error: unknown) => {
        refusals.push(error);
      });
    }
  };
  await Promise.all(Array.from({ length: AT_ONCE }, worker));
  await door.close();
  const findings = await audit(world, intended);
  await server.close();
  return { findings, refusals, answers, door };
}

/** Fails unless all writes happened once, the door did what it is for, and every replay was told from a new write. */
export async function expectExactlyOnce(writes: number, seed: number): Promise<void> {
  const { findings, refusals, answers, door } = await campaign(writes, seed);
  expect(refusals).toEqual([]);
  expect(findings).toEqual([]);
  expect(answers.size).toBe(writes);
  for (const [fate, count] of door.counts) expect(count, fate).toBeGreaterThan(writes / 20);
  const replayed = [...answers].filter(([, answer]) => answer.replayed).map(([number]) => number);
  expect(replayed.toSorted()).toEqual([...door.repeated].toSorted());
}
