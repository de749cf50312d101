import type { ClockState } from "./environment/clock.ts";
import { Coverage } from "./environment/coverage.ts";
import { Environment, type EnvironmentOptions } from "./environment/environment.ts";
import type { Journal } from "./environment/journal.ts";
import { machineNow } from "./environment/machine.ts";
import { RequestIds } from "./environment/request-ids.ts";
import { UrlPolicy } from "./environment/webhooks/url-policy.ts";
import { MAX_ENVIRONMENTS, MAX_UNSEEN_ENVIRONMENTS } from "./limits.ts";

/** What all environments of one mock have in common. */
export interface EnvironmentsOptions {
  /** Default `opencredits`. Each environment's own seed is this one and its name. */
  readonly seed?: string;
  /** The clock that every environment starts with; default the system's. */
  readonly clock?: ClockState;
  /** The machine's time in milliseconds; default the real one, taken when the module was loaded. */
  readonly machineNow?: () => number;
  readonly journal?: Journal;
  /** Hosts besides this machine that webhooks may be delivered to. */
  readonly webhookHosts?: readonly string[];
  /** Default `MAX_ENVIRONMENTS`. */
  readonly maxEnvironments?: number;
  /** Default `MAX_STORED_OUTCOMES`. */
  readonly maxStoredOutcomes?: number;
  /** Decimals of the default credit of every new environment; default 0. */
  readonly defaultScale?: number;
}

/**
 * The worlds of one mock, by the name in an API key (R1). An unseen name reads an empty world. It counts as an
 * environment, and is listed, from the first request on that leaves something in it.
 */
export class Environments {
  /** What of the API's contract was touched in all environments, dropped ones included. */
  readonly coverage: Coverage = new Coverage();
  readonly #options: EnvironmentsOptions;
  readonly #seed: string;
  readonly #machineNow: () => number;
  readonly #maxEnvironments: number;
  readonly #kept: Map<string, Environment> = new Map();
  /** Empty worlds in the order of their last use: remembered so that their requests go on being counted. */
  readonly #unseen: Map<string, Environment> = new Map();
  readonly #requestIds: RequestIds;
  /** Where webhooks of all environments may be delivered to. */
  readonly webhookUrls: UrlPolicy;
  readonly #listeners: Set<(environment: Environment) => void> = new Set();

  /** Throws a RangeError where a webhook host is none. */
  constructor(options: EnvironmentsOptions = {}) {
    this.#options = options;
    this.#seed = options.seed ?? "opencredits";
    this.#machineNow = options.machineNow ?? machineNow;
    this.#maxEnvironments = options.maxEnvironments ?? MAX_ENVIRONMENTS;
    this.#requestIds = new RequestIds(this.#seed);
    this.webhookUrls = new UrlPolicy(options.webhookHosts);
  }

  /** How many environments hold something. */
  get size(): number {
    return this.#kept.size;
  }

  /** The environment of this name, or an empty world that does not count yet. */
  open(name: string): Environment {
    return this.#kept.get(name) ?? this.#openUnseen(name);
  }

  /** True when the environment counts already, or one more may. False is 503 `environment_limit` for every write. */
  hasRoomFor(environment: Environment): boolean {
    return this.#kept.size < this.#maxEnvironments || this.#kept.has(environment.name);
  }

  /** Makes an opened environment count, because something was left in it. False, and no effect, when there is no room. */
  keep(environment: Environment): boolean {
    if (this.#kept.get(environment.name) === environment) return true;
    if (!this.hasRoomFor(environment)) return false;
    this.#unseen.delete(environment.name);
    this.#kept.set(environment.name, environment);
    return true;
  }

  /** Whether this very environment is the one that its name opens, and counts. */
  holds(environment: Environment): boolean {
    return this.#kept.get(environment.name) === environment;
  }

  /** Tells a listener of every environment that was just asked something. Returns how to stop it. */
  listen(listener: (environment: Environment) => void): () => void {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  }

  /** Tells the listeners that an environment was asked something: it may have events to deliver. */
  announce(environment: Environment): void {
    for (const listener of this.#listeners) listener(environment);
  }

  /** Those that count, in the order of creation. */
  list(): Environment[] {
    return [...this.#kept.values()];
  }

  /** Removes an environment and everything in it. False when it did not count. */
  drop(name: string): boolean {
    return this.#kept.delete(name);
  }

  /** The machine's time, for what happens outside of any environment. */
  now(): number {
    return this.#machineNow();
  }

  /** The id of a request that names no environment. */
  nextRequestId(): string {
    return this.#requestIds.next(this.#machineNow());
  }

  #openUnseen(name: string): Environment {
    const environment = this.#unseen.get(name) ?? this.#create(name);
    this.#unseen.delete(name);
    this.#unseen.set(name, environment);
    if (this.#unseen.size > MAX_UNSEEN_ENVIRONMENTS) {
      const [oldest] = this.#unseen.keys();
      if (oldest !== undefined) this.#unseen.delete(oldest);
    }
    return environment;
  }

  #create(name: string): Environment {
    const { journal, maxStoredOutcomes, defaultScale } = this.#options;
    const options: EnvironmentOptions = {
      machineNow: this.#machineNow,
      seed: `${this.#seed}/${name}`,
      clock: this.#options.clock ?? { mode: "system" },
      webhookUrls: this.webhookUrls,
      ...(journal === undefined ? {} : { journal: (record) => journal(name, record) }),
      ...(maxStoredOutcomes === undefined ? {} : { maxStoredOutcomes }),
      ...(defaultScale === undefined ? {} : { defaultScale }),
    };
    return new Environment(name, options);
  }
}
