import { Ledger } from "../ledger/ledger.ts";
import { MAX_CLOCK_TRANSITIONS } from "../limits.ts";
import {
  type ClockMode,
  type ClockOutcome,
  type ClockState,
  clockInRange,
  clockShowing,
  isInstant,
  readClock,
} from "./clock.ts";
import { Coverage } from "./coverage.ts";
import { Faults } from "./faults.ts";
import { HashChain } from "./hash-chain.ts";
import type { JournalRecord } from "./journal.ts";
import { Outcomes } from "./outcomes.ts";
import { RequestIds } from "./request-ids.ts";
import { RequestLog } from "./request-log.ts";
import {
  type EnvironmentSnapshot,
  type RestoreOutcome,
  readSnapshot,
  SNAPSHOT_FORMAT,
  SNAPSHOT_VERSION,
} from "./snapshot.ts";
import { Deliveries } from "./webhooks/deliveries.ts";
import { UrlPolicy } from "./webhooks/url-policy.ts";

/** What an environment gets from outside: time, randomness and where it reports to. */
export interface EnvironmentOptions {
  /** The machine's time in milliseconds. */
  readonly machineNow: () => number;
  /** Every id follows from it (R7). */
  readonly seed: string;
  /** The clock of the empty world; a reset comes back to it. */
  readonly clock: ClockState;
  /** Where webhooks may be delivered to; default: this machine only. */
  readonly webhookUrls?: UrlPolicy;
  readonly journal?: (record: JournalRecord) => void;
  /** Bound of stored answers; default `MAX_STORED_OUTCOMES`. */
  readonly maxStoredOutcomes?: number;
  /** Decimals of the empty world's default credit; default 0. A snapshot brings its own. */
  readonly defaultScale?: number;
}

/**
 * One isolated world (R1): a ledger with its clock, stored answers and faults. Everything is synchronous, so requests
 * run one after another by construction (R67).
 */
export class Environment {
  readonly name: string;
  /** Judges the URLs of webhook endpoints: 422 `url_not_allowed`. */
  readonly webhookUrls: UrlPolicy;
  readonly #options: EnvironmentOptions;
  #ledger: Ledger;
  #chain: HashChain;
  #deliveries: Deliveries;
  #outcomes: Outcomes;
  #faults: Faults;
  #requestIds: RequestIds;
  #requests: RequestLog = new RequestLog();
  #coverage: Coverage = new Coverage();
  #clock: ClockState;

  constructor(name: string, options: EnvironmentOptions) {
    this.name = name;
    this.webhookUrls = options.webhookUrls ?? new UrlPolicy();
    this.#options = options;
    this.#clock = options.clock;
    this.#ledger = new Ledger(options);
    this.#chain = new HashChain(this.#ledger);
    this.#deliveries = new Deliveries(this.#ledger);
    this.#outcomes = new Outcomes(options.maxStoredOutcomes);
    this.#faults = new Faults(options.seed);
    this.#requestIds = new RequestIds(options.seed);
  }

  get ledger(): Ledger {
    return this.#ledger;
  }
  /** The hashes of the ledger's entries (R79): computed when they are first read. */
  get chain(): HashChain {
    return this.#chain;
  }
  /** How far the deliveries of its events have come (R76). */
  get deliveries(): Deliveries {
    return this.#deliveries;
  }
  get outcomes(): Outcomes {
    return this.#outcomes;
  }
  get faults(): Faults {
    return this.#faults;
  }
  /** The latest requests of the API. */
  get requests(): RequestLog {
    return this.#requests;
  }
  /** What of the API's contract was touched since the last reset. */
  get coverage(): Coverage {
    return this.#coverage;
  }
  get clock(): ClockState {
    return this.#clock;
  }
  /** True from the first accepted mutation on (R13). */
  get touched(): boolean {
    return this.#ledger.now !== Number.NEGATIVE_INFINITY;
  }
  /** The last operation time (R9); null while untouched. */
  get lastTime(): number | null {
    return this.touched ? this.#ledger.now : null;
  }

  /** The machine's time in milliseconds, whatever the clock shows. */
  machineTime(): number {
    return this.#options.machineNow();
  }

  /**
   * What the clock shows, never before the last operation time (R9). Reading it leaves no trace.
   */
  now(): number {
    return Math.max(clockInRange(readClock(this.#clock, this.#options.machineNow())), this.#ledger.now);
  }

  /** Reads the clock and runs the work that is due (R11): what every read does first. Returns the operation time. */
  catchUp(): number {
    const t = this.now();
    this.#ledger.advance(t);
    return t;
  }

  nextRequestId(t: number): string {
    return this.#requestIds.next(t);
  }

  /** Tells the journal of a decided request. */
  log(record: JournalRecord): void {
    this.#options.journal?.(record);
  }

  /** Whether anybody listens to {@link log}: saves building records for nobody. */
  get isLogged(): boolean {
    return this.#options.journal !== undefined;
  }

  /**
   * Puts the clock into a mode, showing `now`, or what it shows already (R13). `now` means nothing to mode `system`.
   * Runs the work that becomes due.
   */
  setClock(mode: ClockMode, now?: number): ClockOutcome {
    const machineTime = this.#options.machineNow();
    const clock = clockShowing(mode, now ?? this.now(), machineTime);
    return this.moveClock(clock, readClock(clock, machineTime));
  }

  /** Moves the clock forward to an instant; a clock that ran goes on running from there (R13). */
  advanceClockTo(target: number): ClockOutcome {
    const mode = this.#clock.mode === "frozen" ? "frozen" : "offset";
    return this.moveClock(clockShowing(mode, target, this.#options.machineNow()), target);
  }

  /** Moves the clock by a span. */
  advanceClockBy(spanMs: number): ClockOutcome {
    return this.advanceClockTo(this.now() + spanMs);
  }

  /** Takes over a clock that shows `target` now. What set and advance come down to, and what a journal replays. */
  moveClock(clock: ClockState, target: number): ClockOutcome {
    const lastTime = this.lastTime;
    if (!isInstant(target)) return { ok: false, code: "not_an_instant", target, lastTime };
    if (lastTime !== null && target < lastTime) return { ok: false, code: "clock_backwards", target, lastTime };
    const outcome = this.#runUntil(target, clock);
    this.log({ kind: "world", t: target, change: { type: "setClock", clock } });
    return outcome;
  }

  #runUntil(target: number, clock: ClockState): ClockOutcome {
    const { transitions, reachedTarget, now } = this.#ledger.advance(target, MAX_CLOCK_TRANSITIONS);
    this.#clock = reachedTarget ? clock : { mode: "frozen", at: now };
    if (reachedTarget) return { ok: true, now: target, transitions, reachedTarget };
    return { ok: true, now, transitions, reachedTarget };
  }

  /** The whole world as one document, due work done first. */
  snapshot(): EnvironmentSnapshot {
    const t = this.catchUp();
    return {
      format: SNAPSHOT_FORMAT,
      version: SNAPSHOT_VERSION,
      clock: this.#clock,
      ledger: this.#ledger.snapshot(),
      entryHashes: this.#chain.snapshot(),
      outcomes: this.#outcomes.alive(t),
      evictedOutcomes: this.#outcomes.evicted,
      deliveries: this.#deliveries.snapshot(),
    };
  }

  /** Replaces the world by a snapshot's, whole or not at all. Faults and the count of requests are not part of it. */
  restore(document: unknown): RestoreOutcome {
    const read = readSnapshot(document);
    if (!read.ok) return read;
    const { snapshot, ledger } = read;
    this.#ledger = ledger;
    this.#chain = HashChain.restore(ledger, snapshot.entryHashes);
    this.#deliveries = Deliveries.restore(ledger, snapshot.deliveries);
    this.#outcomes = Outcomes.restore(snapshot.outcomes, snapshot.evictedOutcomes, this.#options.maxStoredOutcomes);
    this.#clock = snapshot.clock;
    this.log({ kind: "world", t: this.now(), change: { type: "restore", snapshot } });
    return { ok: true };
  }

  /** Makes the next payments of automatic top-ups fail (R78). */
  failPayments(fail: number): void {
    const t = this.now();
    this.#ledger.execute({ type: "failPayments", fail }, t);
    this.log({ kind: "world", t, change: { type: "failPayments", fail } });
  }

  /** Empties the world: as if it had never been asked anything. */
  reset(): void {
    this.#empty();
    this.#requestIds = new RequestIds(this.#options.seed);
    this.#requests = new RequestLog();
    this.#coverage = new Coverage();
    this.#clock = this.#options.clock;
    this.log({ kind: "world", t: this.now(), change: { type: "reset" } });
  }

  /** Empties the world and leaves its clock where it is, and the memory of what was asked. */
  startOver(): void {
    const clock = this.#clock;
    const now = this.now();
    this.#empty();
    this.#clock = this.#options.clock;
    this.log({ kind: "world", t: this.now(), change: { type: "reset" } });
    this.moveClock(clock, now);
  }

  /** An empty world whose clock stands where this one's does, to try something out in. The journal hears nothing of it. */
  scratch(): Environment {
    const { journal, ...options } = this.#options;
    return new Environment(this.name, { ...options, clock: { mode: "frozen", at: this.now() } });
  }

  #empty(): void {
    const { seed, maxStoredOutcomes } = this.#options;
    this.#ledger = new Ledger(this.#options);
    this.#chain = new HashChain(this.#ledger);
    this.#deliveries = new Deliveries(this.#ledger);
    this.#outcomes = new Outcomes(maxStoredOutcomes);
    this.#faults = new Faults(seed);
  }
}
