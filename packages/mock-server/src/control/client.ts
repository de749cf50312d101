import { type ControlOptions, callControl } from "./call.ts";
import type { ControlSchemas } from "./contract.ts";
import { PaymentsControl, RequestsControl, ScenariosControl, WebhooksControl } from "./resources.ts";

/** An instant: RFC 3339 text, a Date, or milliseconds since 1970. */
export type Instant = string | Date | number;

/** A span: milliseconds, or an ISO 8601 duration such as `P1M` or `PT90S`. */
export type Span = number | string;

/** Which requests a fault meets. */
export interface FaultTarget {
  /** Default: every operation. */
  readonly operationId?: string;
  /** What they must be like; default: it does not matter. */
  readonly match?: ControlSchemas["FaultMatch"];
  /** How many requests; default 1. */
  readonly times?: number;
}

/** The clock of one environment (R13). Every move runs the work that becomes due. */
export class ClockControl {
  readonly #options: ControlOptions;

  constructor(options: ControlOptions) {
    this.#options = options;
  }

  /** Mode and time, without any effect. */
  get(): Promise<ControlSchemas["Clock"]> {
    return callControl(this.#options, "getClock", "GET", "/clock");
  }

  /** What it shows. */
  async now(): Promise<Date> {
    const { now } = await this.get();
    return new Date(now);
  }

  /** Moves it forward by a span. Refused, 422 `clock_backwards` and `invalid_range`, as R13 says. */
  advance(by: Span): Promise<ControlSchemas["ClockMoved"]> {
    return callControl(this.#options, "advanceClock", "POST", "/clock/advance", { by });
  }

  /** Moves it to an instant. A frozen clock stays frozen, another goes on from there. */
  set(to: Instant): Promise<ControlSchemas["ClockMoved"]> {
    return callControl(this.#options, "advanceClock", "POST", "/clock/advance", { to: wire(to) });
  }

  /** Stops it, at an instant or where it is. */
  freeze(now?: Instant): Promise<ControlSchemas["ClockMoved"]> {
    return this.#put("frozen", now);
  }

  /** Lets it run with the machine's, from an instant or from where it is. */
  run(now?: Instant): Promise<ControlSchemas["ClockMoved"]> {
    return this.#put("offset", now);
  }

  /** Gives it the machine's time. */
  useSystem(): Promise<ControlSchemas["ClockMoved"]> {
    return this.#put("system", undefined);
  }

  #put(mode: ControlSchemas["ClockMode"], now: Instant | undefined): Promise<ControlSchemas["ClockMoved"]> {
    const body = now === undefined ? { mode } : { mode, now: wire(now) };
    return callControl(this.#options, "setClock", "PUT", "/clock", body);
  }
}

/** The fault scripts of one environment (R80). */
export class FaultsControl {
  readonly #options: ControlOptions;

  constructor(options: ControlOptions) {
    this.#options = options;
  }

  /** Those that wait, oldest first. */
  async list(): Promise<ControlSchemas["Fault"][]> {
    const { data } = await callControl(this.#options, "listFaults", "GET", "/faults");
    return data;
  }

  /**
   * Adds a script of any form; the methods below are short for the common ones. Refused, 400 `invalid_request` for an
   * operation that is none, 422 `conflicting_fields` for a status beside a kind, `invalid_range` when 1000 wait.
   */
  add(fault: ControlSchemas["FaultCreate"]): Promise<ControlSchemas["Fault"]> {
    return callControl(this.#options, "createFault", "POST", "/faults", fault);
  }

  /** Holds answers back by real milliseconds. */
  delay(latencyMs: number, target: FaultTarget = {}): Promise<ControlSchemas["Fault"]> {
    return this.add({ ...target, latencyMs });
  }

  /** Answers 429, or a status from 500 to 599, and does nothing. */
  fail(status: number, target: FaultTarget = {}): Promise<ControlSchemas["Fault"]> {
    return this.add({ ...target, status });
  }

  /** Cuts connections, breaks bodies, or limits the rate, and does nothing. */
  inject(kind: ControlSchemas["FaultKind"], target: FaultTarget = {}): Promise<ControlSchemas["Fault"]> {
    return this.add({ ...target, kind });
  }

  /** Loses answers after the work is done: what an idempotency key is for. */
  loseAnswer(target: FaultTarget = {}): Promise<ControlSchemas["Fault"]> {
    return this.add({ ...target, afterCommit: true });
  }

  /** Removes one, or does nothing where it is used up already. */
  remove(id: string): Promise<undefined> {
    return callControl(this.#options, "deleteFault", "DELETE", `/faults/${encodeURIComponent(id)}`);
  }

  /** Removes those that wait. */
  async clear(): Promise<void> {
    for (const { id } of await this.list()) await this.remove(id);
  }
}

/** Everything that an environment's own secret key controls. Works on any mock, in process or far away. */
export class EnvironmentControl {
  /** Name of the environment, as in its keys. */
  readonly name: string;
  /** Its time (R13). */
  readonly clock: ClockControl;
  /** What goes wrong with its requests (R80). */
  readonly faults: FaultsControl;
  /** Ready-made worlds to start from. */
  readonly scenarios: ScenariosControl;
  /** What it was asked. */
  readonly requests: RequestsControl;
  /** The payments of its automatic top-ups (R78). */
  readonly payments: PaymentsControl;
  /** The deliveries of its events (R76). */
  readonly webhooks: WebhooksControl;
  readonly #options: ControlOptions;

  /** `options.key` is the environment's secret key, `sk_test_<name>`. */
  constructor(options: ControlOptions) {
    this.name = options.key.replace(/^sk_test_/, "");
    this.clock = new ClockControl(options);
    this.faults = new FaultsControl(options);
    this.scenarios = new ScenariosControl(options);
    this.requests = new RequestsControl(options);
    this.payments = new PaymentsControl(options);
    this.webhooks = new WebhooksControl(options);
    this.#options = options;
  }

  /** The whole environment as one document. */
  snapshot(): Promise<ControlSchemas["Snapshot"]> {
    return callControl(this.#options, "getSnapshot", "GET", "/snapshot");
  }

  /** Replaces the environment by a snapshot's, of whatever environment or mock. */
  restore(snapshot: ControlSchemas["Snapshot"]): Promise<ControlSchemas["Environment"]> {
    return callControl(this.#options, "putSnapshot", "PUT", "/snapshot", snapshot);
  }

  /** Empties it. */
  reset(): Promise<ControlSchemas["Environment"]> {
    return callControl(this.#options, "resetEnvironment", "POST", `/environments/${this.name}/reset`);
  }

  /** Removes it, which also makes room for another. */
  drop(): Promise<undefined> {
    return callControl(this.#options, "dropEnvironment", "DELETE", `/environments/${this.name}`);
  }

  /** How much of the contract of the API was touched in it. */
  coverage(): Promise<ControlSchemas["Coverage"]> {
    return callControl(this.#options, "getCoverage", "GET", "/coverage");
  }

  /** Proves the invariants of the ledger, and the hash chain of its entries. */
  check(): Promise<ControlSchemas["CheckResult"]> {
    return callControl(this.#options, "runCheck", "POST", "/check");
  }
}

/** What reaches across environments. `options.key` is the admin token. */
export class MockControl {
  readonly #options: ControlOptions;

  constructor(options: ControlOptions) {
    this.#options = options;
  }

  /** Whether it is ready, its version, and how long it has been running. */
  health(): Promise<ControlSchemas["Health"]> {
    return callControl(this.#options, "getHealth", "GET", "/health");
  }

  /** Every environment that holds something, oldest first. */
  async environments(): Promise<ControlSchemas["Environment"][]> {
    const { data } = await callControl(this.#options, "listEnvironments", "GET", "/environments");
    return data;
  }

  /** How much of the contract of the API was touched, in all environments since the mock was started. */
  coverage(): Promise<ControlSchemas["Coverage"]> {
    return callControl(this.#options, "getCoverage", "GET", "/coverage");
  }

  /** Empties an environment, by its name. */
  reset(environment: string): Promise<ControlSchemas["Environment"]> {
    const path = `/environments/${encodeURIComponent(environment)}/reset`;
    return callControl(this.#options, "resetEnvironment", "POST", path);
  }

  /** Removes an environment, by its name, which also makes room for another. Does nothing where there is none. */
  drop(environment: string): Promise<undefined> {
    const path = `/environments/${encodeURIComponent(environment)}`;
    return callControl(this.#options, "dropEnvironment", "DELETE", path);
  }
}

function wire(instant: Instant): string {
  return typeof instant === "string" ? instant : new Date(instant).toISOString();
}
