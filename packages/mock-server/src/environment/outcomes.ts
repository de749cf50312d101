import { MAX_STORED_OUTCOMES, OUTCOME_LIFETIME_MS } from "../limits.ts";
import { KeyedQueue } from "./keyed-queue.ts";

/** What an idempotency key was used for (R63). Plain JSON. */
export interface Fingerprint {
  readonly method: string;
  /** Path and query. */
  readonly target: string;
  /** If-Match as sent; null when absent. */
  readonly precondition: string | null;
  /** The request body: verbatim when short, else in canonical form. Equal requests may differ in it: compare both. */
  readonly body: string;
}

/** Refusals that a retry with the same key must meet again (R64). */
export const STORED_REFUSALS: ReadonlySet<number> = new Set([402, 409, 412, 422]);

/** A decided answer, kept to be given again (R64). Plain JSON. */
export interface StoredOutcome {
  readonly key: string;
  readonly fingerprint: Fingerprint;
  readonly status: number;
  readonly body: string;
  /** Operation time, from which the key lives 24 hours. */
  readonly completedAt: number;
}

/**
 * The answers of one environment that can be replayed. Looking up and storing are O(1): operation times never decrease,
 * so the order of storing is the order of expiry.
 */
export class Outcomes {
  readonly #limit: number;
  readonly #stored: KeyedQueue<StoredOutcome> = new KeyedQueue();
  /** Keys of requests whose answer is still on its way, which only an injected latency can cause. */
  readonly #inFlight: Map<string, Fingerprint> = new Map();
  #evicted = 0;

  constructor(limit: number = MAX_STORED_OUTCOMES) {
    this.#limit = limit;
  }

  /** The store that a snapshot describes. */
  static restore(outcomes: readonly StoredOutcome[], evicted: number, limit?: number): Outcomes {
    const restored = new Outcomes(limit);
    for (const outcome of outcomes) restored.store(outcome);
    restored.#evicted += evicted;
    return restored;
  }

  /** Stored answers, expired ones that nobody has met yet included. */
  get size(): number {
    return this.#stored.size;
  }

  /** How many answers were dropped before their time because there were too many. */
  get evicted(): number {
    return this.#evicted;
  }

  /** The answer stored under a key, if it is still valid at t: at exactly 24 hours it is gone (R10). */
  find(key: string, t: number): StoredOutcome | undefined {
    const outcome = this.#stored.get(key);
    return outcome !== undefined && isAlive(outcome, t) ? outcome : undefined;
  }

  store(outcome: StoredOutcome): void {
    this.#stored.push(outcome);
    this.#dropExpired(outcome.completedAt);
    while (this.#stored.size > this.#limit) {
      this.#stored.shift();
      this.#evicted += 1;
    }
  }

  /** Claims a key for a request that is answered later. */
  claim(key: string, fingerprint: Fingerprint): void {
    this.#inFlight.set(key, fingerprint);
  }

  /** What a key is claimed for, or undefined. */
  claimed(key: string): Fingerprint | undefined {
    return this.#inFlight.size === 0 ? undefined : this.#inFlight.get(key);
  }

  release(key: string): void {
    this.#inFlight.delete(key);
  }

  /** The answers that are still valid at t, oldest first. */
  alive(t: number): StoredOutcome[] {
    return this.#stored.list().filter((outcome) => isAlive(outcome, t));
  }

  #dropExpired(t: number): void {
    const stored = this.#stored;
    while (stored.oldest !== undefined && !isAlive(stored.oldest, t)) stored.shift();
  }
}

function isAlive(outcome: StoredOutcome, t: number): boolean {
  return t < outcome.completedAt + OUTCOME_LIFETIME_MS;
}
