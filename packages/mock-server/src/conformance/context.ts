import { type ErrorCode, hasCode, OpenCredits, type OpenCreditsOptions, type Problem } from "@opencredits/sdk";
import type { components } from "@opencredits/sdk/types";
import { Expect, ExpectationError, show } from "./expect.ts";
import { Recorder } from "./recorder.ts";
import type { Need, Scenario } from "./scenario.ts";
import type { World, WorldClock, WorldControl, WorldKeys, WorldProvider } from "./world.ts";

type Schemas = components["schemas"];

/** One tick of the golden scenarios: two minutes, so that thirty are an hour. */
export const TICK_MS = 120_000;

/** Most entries that {@link ScenarioContext.entries} reads. */
const MAX_ENTRIES = 1000;

/** How long a plain request may take, in milliseconds. */
const RAW_TIMEOUT_MS = 20_000;

/** A request that the SDK would not send. */
export interface RawInit {
  /** Sent as JSON. */
  readonly body?: unknown;
  /** Sent as it is, instead of `body`. */
  readonly text?: string | Uint8Array<ArrayBuffer>;
  /** Headers; null leaves out one that would be sent, such as `authorization`. */
  readonly headers?: Readonly<Record<string, string | null>>;
  /** The key to send instead of the world's; null sends none. */
  readonly key?: string | null;
}

/** The answer to a plain request. */
export interface RawReply {
  readonly status: number;
  readonly headers: Headers;
  /** The body as it came. */
  readonly text: string;
  /** The body as JSON; undefined where it is none. */
  readonly body: unknown;
}

/** A call under way, whichever operation it is. */
export interface ApiPromiseLike {
  withResponse(): Promise<{ readonly data: unknown; readonly response: Response }>;
}

/** What a context is made from. */
export interface ContextParts {
  readonly world: World;
  readonly provider: WorldProvider;
  readonly recorder: Recorder;
  /** Unique in the run; part of every external id and environment name. */
  readonly name: string;
  /** The instant of tick 0, in milliseconds. */
  readonly startMs: number;
  readonly needs: readonly Need[];
}

/** What a scenario is given: clients of its world, its clock, assertions and the words of the golden scenarios. */
export class ScenarioContext {
  /** Assertions. */
  readonly expect: Expect = new Expect();
  /** The SDK on this world, without retries. */
  readonly client: OpenCredits;
  /** External id of the scenario's own account, which exists already unless the scenario is `bare`. */
  readonly account: string;
  /** The instant of tick 0, in milliseconds. */
  readonly startMs: number;
  readonly baseUrl: string;
  readonly apiKey: string;
  readonly #parts: ContextParts;
  /** Ids of the grants in the order of their creation, so that `4:50` can name them. */
  readonly #grantIds: string[] = [];
  #accounts = 0;
  #credits = 0;
  #worlds = 0;

  constructor(parts: ContextParts) {
    this.#parts = parts;
    this.baseUrl = parts.world.baseUrl;
    this.apiKey = parts.world.apiKey;
    this.account = `user-${parts.name}`;
    this.startMs = parts.startMs;
    this.client = this.connect();
  }

  /** The clock; needs `clock`. */
  get clock(): WorldClock {
    return this.#offered("clock", this.#parts.world.clock);
  }

  /** Faults, check and snapshot; needs `control`. */
  get control(): WorldControl {
    return this.#offered("control", this.#parts.world.control);
  }

  /** Read and publishable keys; needs `keys`. */
  get keys(): WorldKeys {
    return this.#offered("keys", this.#parts.world.keys);
  }

  /** The SDK on this world with other options, such as `{ maxRetries: 2 }` or another `apiKey`. */
  connect(options: Partial<OpenCreditsOptions> = {}): OpenCredits {
    const { baseUrl, apiKey, validate } = this.#parts.world;
    return new OpenCredits({
      baseUrl,
      apiKey,
      validate,
      fetch: this.#parts.recorder.fetch,
      maxRetries: 0,
      timeoutMs: RAW_TIMEOUT_MS,
      dangerouslyAllowBrowser: true,
      ...options,
    });
  }

  /**
   * Sends a plain request, for what the SDK would not send. It carries the world's key and, with a `body`, the media
   * type JSON.
   *
   * @param path with its query, percent-encoded
   */
  async raw(method: string, path: string, init: RawInit = {}): Promise<RawReply> {
    const { body, text = body === undefined ? undefined : JSON.stringify(body), key = this.apiKey } = init;
    const headers = new Headers();
    if (key !== null) headers.set("authorization", `Bearer ${key}`);
    if (text !== undefined) headers.set("content-type", "application/json");
    for (const [name, value] of Object.entries(init.headers ?? {})) {
      if (value === null) headers.delete(name);
      else headers.set(name, value);
    }
    const signal = AbortSignal.timeout(RAW_TIMEOUT_MS);
    const request: RequestInit = { method, headers, signal, ...(text === undefined ? {} : { body: text }) };
    const response = await this.#parts.recorder.fetch(this.baseUrl + path, request);
    const answer = await response.text();
    return { status: response.status, headers: response.headers, text: answer, body: parsed(answer) };
  }

  /** The instant of a tick, RFC 3339. Fractions are allowed. */
  time(tick: number): string {
    return new Date(this.startMs + tick * TICK_MS).toISOString();
  }

  /** Moves the clock to a tick; needs `clock`. */
  async at(tick: number): Promise<void> {
    await this.clock.set(this.time(tick));
  }

  /** An idempotency key of the scenario's own: the environment may know those of others (R63). */
  key(name: string): string {
    return `${this.account}-${name}`;
  }

  /** Creates a further account and answers its external id. */
  async newAccount(body: Schemas["AccountCreate"] = {}): Promise<string> {
    this.#accounts += 1;
    const externalId = `${this.account}-${this.#accounts}`;
    await this.client.accounts.create({ externalId, ...body });
    return externalId;
  }

  /** Creates a credit of the scenario's own and answers its code. */
  async newCredit(body: Partial<Schemas["CreditCreate"]> = {}): Promise<string> {
    this.#credits += 1;
    const code = `${this.account.toLowerCase()}-c${this.#credits}`;
    return (await this.client.credits.create({ code, ...body })).code;
  }

  /** Another, empty environment of the same server; needs `fresh`. */
  async newWorld(): Promise<ScenarioContext> {
    this.#need("fresh");
    this.#worlds += 1;
    const { provider, startMs, needs, name } = this.#parts;
    const other = `${name}-w${this.#worlds}`;
    const world = await provider(other);
    return new ScenarioContext({ world, provider, startMs, needs, name: other, recorder: new Recorder(world.fetch) });
  }

  /** Grants credits to the scenario's account. */
  async grant(amount: number, terms: Partial<Schemas["GrantCreate"]> = {}): Promise<Schemas["GrantWritten"]> {
    const grant = await this.client.grants.create({ account: this.account, amount, ...terms });
    this.#grantIds.push(grant.id);
    return grant;
  }

  /** Consumes credits of the scenario's account. */
  async consume(amount: number, terms: Partial<Schemas["DebitCreate"]> = {}): Promise<Schemas["DebitWritten"]> {
    return await this.client.debits.create({ account: this.account, amount, ...terms });
  }

  /** Holds credits of the scenario's account. */
  async reserve(
    amount: number,
    terms: Partial<Schemas["ReservationCreate"]> = {},
  ): Promise<Schemas["ReservationWritten"]> {
    return await this.client.reservations.create({ account: this.account, amount, ...terms });
  }

  /** Adjusts the balance of the scenario's account. */
  async adjust(
    amount: number,
    terms: Partial<Schemas["AdjustmentCreate"]> = {},
  ): Promise<Schemas["AdjustmentWritten"]> {
    const adjustment = await this.client.adjustments.create({ account: this.account, amount, ...terms });
    if (adjustment.grantId !== null) this.#grantIds.push(adjustment.grantId);
    return adjustment;
  }

  /** The balance of the scenario's account; of the default credit where none is named. */
  async balance(credit = "credits", at?: string): Promise<Schemas["Balance"]> {
    return await this.client.balances.get(this.account, credit, at === undefined ? undefined : { at });
  }

  /** `balance/reserved/available` of the scenario's account, such as `85/0/85`. */
  async figures(credit = "credits", at?: string): Promise<string> {
    return figuresOf(await this.balance(credit, at));
  }

  /**
   * The entries of the scenario's account, oldest first, as `type balanceDelta/reservedDelta/debtDelta`, such as
   * `captured -30/-30/0`; positive deltas carry a plus.
   */
  async entries(credit = "credits"): Promise<string[]> {
    return (await this.entryObjects(credit)).map(entryLine);
  }

  /** The same entries as objects. */
  async entryObjects(credit = "credits"): Promise<Schemas["Entry"][]> {
    const list = this.client.entries.list({ account: this.account, credit, order: "asc", limit: 100 });
    return await list.toArray({ limit: MAX_ENTRIES });
  }

  /** Allocations by the numbers of their grants, in the order of creation: `["4:50", "3:50"]`. */
  allocations(of: { readonly allocations: readonly Schemas["Allocation"][] }): string[] {
    return of.allocations.map(({ grantId, amount }) => `${this.grantNumber(grantId)}:${amount}`);
  }

  /** Number of a grant, from 1, in the order in which {@link grant} and {@link adjust} made them; `?` for another. */
  grantNumber(id: string | null): number | "?" {
    return this.#grantIds.indexOf(id ?? "") + 1 || "?";
  }

  /** Reads the n-th grant of the scenario, from 1. */
  async grantNow(number: number): Promise<Schemas["Grant"]> {
    const id = this.#grantIds[number - 1];
    if (id === undefined) throw new Error(`The scenario made no grant ${number}`);
    return await this.client.grants.get(id);
  }

  /**
   * The call is refused with exactly this status and code; answers the problem, narrowed to the code's members.
   *
   * @example
   * ```ts
   * const problem = await s.refused(s.consume(5), 402, "insufficient_credits");
   * s.expect.equal(problem.shortfall, 2, "shortfall");
   * ```
   */
  async refused<Code extends ErrorCode>(
    call: PromiseLike<unknown>,
    status: number,
    code: Code,
  ): Promise<Extract<Problem, { code: Code }>> {
    const error = await call.then(
      (value) => new ExpectationError(`Expected ${status} ${code}, but the call succeeded with ${show(value)}`),
      (reason: unknown) => reason,
    );
    if (hasCode(error, code)) {
      this.expect.equal(error.status, status, `status of ${code}`);
      return error.problem;
    }
    if (error instanceof ExpectationError) throw error;
    const got = error instanceof Error ? `${error.name}: ${error.message}` : show(error);
    throw new ExpectationError(`Expected ${status} ${code}, got ${got}`, { cause: error });
  }

  #offered<T>(need: Need, part: T | undefined): T {
    this.#need(need);
    if (part === undefined) throw new Error(`This world offers no ${need}`);
    return part;
  }

  /** A scenario that uses what it does not declare would run where it cannot. */
  #need(need: Need): void {
    if (!this.#parts.needs.includes(need)) throw new Error(`The scenario uses ${need} and does not declare it`);
  }
}

/** `balance/reserved/available`. */
export function figuresOf(balance: Pick<Schemas["Balance"], "balance" | "reserved" | "available">): string {
  return `${balance.balance}/${balance.reserved}/${balance.available}`;
}

/** An entry as {@link ScenarioContext.entries} shows it. */
export function entryLine(entry: Schemas["Entry"]): string {
  const { type, balanceDelta, reservedDelta, debtDelta } = entry;
  return `${type} ${signed(balanceDelta)}/${signed(reservedDelta)}/${signed(debtDelta)}`;
}

function signed(value: number): string {
  return value > 0 ? `+${value}` : String(value);
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

/** What of a world's offer a scenario needs and does not find. */
export function missingNeeds(scenario: Scenario, world: World): Need[] {
  return scenario.needs.filter((need) => (need === "fresh" ? world.fresh !== true : world[need] === undefined));
}
