/**
 * One measurement of what takes more than one debit, in a process of its own: `node bench/bulk-round.ts` prints
 * {@link BulkRound}. Reads and batches go through the handler, as a request does, but without a network.
 */
import { TestMock } from "../packages/mock-server/src/http/test-mock.ts";
import { Ledger } from "../packages/mock-server/src/ledger/ledger.ts";
import { MAX_CLOCK_TRANSITIONS } from "../packages/mock-server/src/limits.ts";
import { median } from "./table.ts";

/** What one process measures; times are in microseconds. */
export interface BulkRound {
  readonly transitionsPerSecond: number;
  /** A balance as of an instant in the past, on a pool of 1,000 and of 1,000,000 entries. */
  readonly pastSmall: number;
  readonly pastLarge: number;
  /** A page of 100 debits: of the first of 1,000,000, and of the last. */
  readonly firstPages: number;
  readonly lastPages: number;
  /** 100 debits as single calls, and as one batch. */
  readonly singles: number;
  readonly batch: number;
}

const START = Date.parse("2026-01-01T00:00:00Z");
const DAY = 86_400_000;
const LARGE = 1_000_000;
const SMALL = 1_000;
const PAGE = 100;

/** Half of what falls due are grants that end, half are occurrences of schedules; one step of the clock runs them all. */
function advance(): number {
  const ledger = new Ledger({ seed: "bench" });
  const accounts = 1_000;
  const days = MAX_CLOCK_TRANSITIONS / accounts / 2;
  for (let index = 0; index < accounts; index += 1) {
    const account = `user_${index}`;
    ledger.execute({ type: "createAccount", externalId: account }, START);
    for (let day = 0; day < days; day += 1) {
      ledger.execute({ type: "createGrant", account, amount: 10, expiresAt: START + day * DAY + index + 1 }, START);
    }
    // The first occurrence is issued at once; one more than fits is left for the next step (R13).
    const startAt = START + index;
    ledger.execute(
      { type: "createSchedule", account, amount: 10, interval: "day", startAt, maxOccurrences: days + 2 },
      START,
    );
  }
  const begin = performance.now();
  const { transitions, reachedTarget } = ledger.advance(START + (days + 2) * DAY, MAX_CLOCK_TRANSITIONS);
  const seconds = (performance.now() - begin) / 1000;
  if (transitions !== MAX_CLOCK_TRANSITIONS || reachedTarget)
    throw new Error(`The clock ran ${transitions} transitions.`);
  return transitions / seconds;
}

function fill(mock: TestMock): void {
  const [environment] = mock.environments.list();
  if (environment === undefined) throw new Error("The bench has no environment.");
  for (const [account, entries] of [
    ["small", SMALL],
    ["large", LARGE],
  ] as const) {
    environment.ledger.execute({ type: "createAccount", externalId: account }, START);
    environment.ledger.execute({ type: "createGrant", account, amount: LARGE }, START);
    for (let count = 1; count < entries; count += 1) {
      // Both histories lie in the same span of time, so that the same instants ask for the same share of each.
      const t = Math.max(environment.ledger.now, START + Math.floor((count * DAY) / entries));
      environment.ledger.execute({ type: "createDebit", account, amount: 1 }, t);
    }
  }
}

function timed(work: () => void): number {
  const begin = performance.now();
  work();
  return (performance.now() - begin) * 1000;
}

/** Two ways in turns, because the machine's speed drifts; the first turns let the compiler settle. */
function inTurns(rounds: number, first: () => void, second: () => void): readonly [number, number] {
  const times: [number, number][] = [];
  for (let round = 0; round < rounds + 2; round += 1) times.push([timed(first), timed(second)]);
  const settled = times.slice(2);
  return [median(settled.map(([time]) => time)), median(settled.map(([, time]) => time))];
}

function past(mock: TestMock): readonly [number, number] {
  const calls = 2_000;
  const ask = (account: string) => (): void => {
    for (let call = 0; call < calls; call += 1) {
      const at = new Date(START + ((call * 7_368_787) % DAY)).toISOString();
      expectStatus(200, mock.get(`/v1/accounts/${account}/balances/credits?at=${at}`).status);
    }
  };
  const [small, large] = inTurns(9, ask("small"), ask("large"));
  return [small / calls, large / calls];
}

/** Goes from the newest debit to the oldest, and compares how long the pages at both ends took. */
function pages(mock: TestMock): readonly [number, number] {
  const times: number[] = [];
  let cursor: string | null = "";
  while (cursor !== null) {
    const url: string = `/v1/debits?account=large&limit=${PAGE}${cursor === "" ? "" : `&cursor=${cursor}`}`;
    times.push(
      timed(() => {
        const { status, body } = mock.get(url);
        expectStatus(200, status);
        cursor = body.nextCursor;
      }),
    );
  }
  if (times.length !== Math.ceil((LARGE - 1) / PAGE)) throw new Error(`The list had ${times.length} pages.`);
  // What comes before lets the compiler settle.
  return [median(times.slice(500, 1500)), median(times.slice(-1000))];
}

function batch(mock: TestMock): readonly [number, number] {
  const body = { account: "user", amount: 1 };
  const operations = Array.from({ length: 100 }, () => ({ operation: "createDebit", body }));
  const single = (): void => {
    for (let call = 0; call < 100; call += 1) expectStatus(201, mock.post("/v1/debits", body).status);
  };
  return inTurns(60, single, () => expectStatus(200, mock.post("/v1/batch", { operations }).status));
}

function expectStatus(expected: number, status: number): void {
  if (status !== expected) throw new Error(`The bench was answered ${status}.`);
}

const transitionsPerSecond = median([advance(), advance(), advance()]);
const mock = new TestMock({ start: new Date(START).toISOString(), checkResponses: false });
mock.post("/v1/accounts", { externalId: "user" });
mock.post("/v1/grants", { account: "user", amount: LARGE });
const [singles, batched] = batch(mock);
fill(mock);
mock.time = START + 2 * DAY;
const [pastSmall, pastLarge] = past(mock);
const [firstPages, lastPages] = pages(mock);
const round: BulkRound = { transitionsPerSecond, pastSmall, pastLarge, firstPages, lastPages, singles, batch: batched };
console.log(JSON.stringify(round));
