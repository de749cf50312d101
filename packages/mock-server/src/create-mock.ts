import type { HttpHandler } from "msw";
import { ADMIN_TOKEN_FORM, isAdminToken, randomAdminToken } from "./control/admin-token.ts";
import { EnvironmentControl, type Instant, MockControl } from "./control/client.ts";
import { createControlHandler } from "./control/handler.ts";
import { createDialectHandler } from "./dialects/handler.ts";
import { documents, type LoadReference } from "./docs-page/documents.ts";
import { type ClockState, isInstant } from "./environment/clock.ts";
import type { Journal } from "./environment/journal.ts";
import { machineNow } from "./environment/machine.ts";
import type { SendWebhook } from "./environment/webhooks/attempt.ts";
import { fetchSender, type WebhookFetch } from "./environment/webhooks/fetch-sender.ts";
import type { UrlPolicy } from "./environment/webhooks/url-policy.ts";
import { Environments, type EnvironmentsOptions } from "./environments.ts";
import { fetchDoor, type MockFetch } from "./fetch.ts";
import type { Handle } from "./http/exchange.ts";
import { createHandler } from "./http/handler.ts";
import { parseInstant } from "./http/instants.ts";
import { MAX_SCALE } from "./ledger/terms.ts";
import { type HandlersOptions, mswHandlers, withKey } from "./msw.ts";
import type { SeedName } from "./seeds/names.ts";

/** How a mock is made. Everything has a default. */
export interface MockOptions {
  /** Where the clocks of the environments stand: RFC 3339 text, a Date, or milliseconds. Default: the machine's time. */
  readonly now?: Instant;
  /**
   * How the clocks go: `system` with the machine's, `offset` with the machine's but from `now` on, `frozen` not at all.
   * Default `frozen` when `now` is given, else `system`.
   */
  readonly clock?: ClockState["mode"];
  /** Every id follows from it (R7): same seed, clock and requests, same bytes. Default `opencredits`. */
  readonly seed?: string;
  /**
   * Whether the mock checks its own answers against the contract; an answer that breaks it is thrown in process and is
   * 500 `mock_contract_violation` over HTTP. Default: when `NODE_ENV` is `test`.
   */
  readonly checkResponses?: boolean;
  /** Opens what reaches across environments. Default: a random one. */
  readonly adminToken?: string;
  /** Told of every decided request, in order: what a persistent mock writes down. */
  readonly journal?: Journal;
  /**
   * Hosts that webhooks may be delivered to, besides this machine: names or addresses, without port. An endpoint
   * elsewhere is refused, 422 `url_not_allowed`, and so is the private address that a name turns out to have, unless the
   * address is named too.
   */
  readonly webhookHosts?: readonly string[];
  /** Sends the deliveries of webhooks in place of sockets: for receivers in the same process. */
  readonly webhookFetch?: WebhookFetch;
  /** Environments that may hold something at a time (R1). */
  readonly maxEnvironments?: number;
  /** Answers kept for replay per environment (R63). */
  readonly maxStoredOutcomes?: number;
  /**
   * Decimals of the credit that every new environment has from the start (R72): 0 to 9, default 0. A world that is
   * restored from a snapshot has the snapshot's.
   */
  readonly defaultScale?: number;
}

/** What a mock gets from where it runs. */
export interface Platform {
  /** Reads the script of the reference page; only Node has it. */
  readonly loadReference?: LoadReference;
  /** Sends deliveries of webhooks; default: the global `fetch`. */
  readonly webhookSender?: (policy: UrlPolicy) => SendWebhook;
}

/** How an environment's own handlers are made: see {@link MockEnvironment.handlers}. */
export interface EnvironmentHandlersOptions extends HandlersOptions {
  /** externalId of the account that requests without a key may see; default: they may do everything. */
  readonly account?: string;
}

/**
 * One isolated world of a mock in process: its keys, and its control plane.
 *
 * @example
 * const env = mock.environment();
 * const credits = new OpenCredits({ baseUrl: "https://api.example.com", apiKey: env.apiKey, fetch: mock.fetch });
 * await env.clock.advance("P1M");
 */
export class MockEnvironment extends EnvironmentControl {
  /** May do everything. */
  readonly apiKey: string;
  /** May read, and try out by dry runs. */
  readonly readKey: string;
  readonly #mock: Mock;

  constructor(mock: Mock, name: string) {
    const apiKey = `sk_test_${name}`;
    super({ baseUrl: IN_PROCESS, key: apiKey, fetch: mock.fetch });
    this.apiKey = apiKey;
    this.readKey = `rk_test_${name}`;
    this.#mock = mock;
  }

  /** May read the balances of one account, and may be shown to its user. */
  publishableKey(externalId: string): string {
    return `pk_test_${this.name}.${externalId}`;
  }

  /** MSW handlers that answer requests without a key as this environment: what a page without a backend needs. */
  handlers(options: EnvironmentHandlersOptions): HttpHandler[] {
    const { account } = options;
    const key = account === undefined ? this.apiKey : this.publishableKey(account);
    return this.#mock.handlersWith((handle) => withKey(handle, key), options);
  }

  /** Replaces what is in it by a ready-made world: the same as `scenarios.run`. */
  async seed(name: SeedName): Promise<void> {
    await this.scenarios.run(name);
  }
}

const IN_PROCESS = "http://mock.opencredits.internal";
const ENVIRONMENT_NAME = /^[A-Za-z0-9_-]{1,64}$/;
const CONTROL_PATH = /^\/__mock(?=[/?]|$)/;

/** A mock server: many worlds behind one handler, and the doors that lead to it. Made by `createMock`. */
export class Mock {
  /** The in-process door: has the form of `fetch`, and needs no object to be called on. */
  readonly fetch: MockFetch;
  /** Opens what reaches across environments. */
  readonly adminToken: string;
  /** What reaches across environments. */
  readonly control: MockControl;
  protected readonly handle: Handle;
  protected readonly environments: Environments;
  protected readonly sendWebhook: SendWebhook | undefined;
  readonly #platform: Platform;
  /** Names that were handed out, used or not: two callers that name nothing must not share a world. */
  readonly #names: Set<string> = new Set();
  #named = 0;

  constructor(platform: Platform, options: MockOptions) {
    this.#platform = platform;
    const { webhookFetch } = options;
    this.environments = new Environments(environmentsOptions(options));
    this.sendWebhook =
      webhookFetch === undefined ? platform.webhookSender?.(this.environments.webhookUrls) : fetchSender(webhookFetch);
    this.adminToken = options.adminToken ?? randomAdminToken();
    if (!isAdminToken(this.adminToken)) throw new RangeError(`an admin token is ${ADMIN_TOKEN_FORM}`);
    this.handle = this.#handler(options.checkResponses ?? isTestRun());
    this.fetch = fetchDoor(this.handle);
    this.control = new MockControl({ baseUrl: IN_PROCESS, key: this.adminToken, fetch: this.fetch });
  }

  /** MSW handlers, to be given to the user's own `setupServer` or `setupWorker`. */
  handlers(options: HandlersOptions): HttpHandler[] {
    return this.handlersWith((handle) => handle, options);
  }

  /** An environment by its name, or a new one that nobody has used. */
  environment(name: string = this.#unusedName()): MockEnvironment {
    if (!ENVIRONMENT_NAME.test(name)) {
      throw new RangeError(`"${name}" cannot name an environment: 1 to 64 letters, digits, "_" and "-" can`);
    }
    this.#names.add(name);
    return new MockEnvironment(this, name);
  }

  /** @internal */
  handlersWith(wrap: (handle: Handle) => Handle, options: HandlersOptions): HttpHandler[] {
    return mswHandlers(wrap(this.handle), options);
  }

  /** The API's handler, the control plane's, and the pages that explain both, by path. */
  #handler(checkResponses: boolean): Handle {
    const { environments, adminToken, sendWebhook } = this;
    const api = createHandler({ environments, checkResponses });
    const control = createControlHandler({
      environments,
      adminToken,
      checkResponses,
      ...(sendWebhook === undefined ? {} : { sendWebhook }),
    });
    const dialects = createDialectHandler({ environments, checkResponses });
    const pages = documents(this.#platform.loadReference);
    return (request) => {
      const { url } = request;
      if (url.startsWith("/v1/")) return api(request);
      if (CONTROL_PATH.test(url)) return control(request);
      return pages(request) ?? dialects(request) ?? api(request);
    };
  }

  #unusedName(): string {
    for (;;) {
      this.#named += 1;
      const name = `env-${this.#named}`;
      const isUsed = this.environments.list().some((environment) => environment.name === name);
      if (!isUsed && !this.#names.has(name)) return name;
    }
  }
}

function environmentsOptions(options: MockOptions): EnvironmentsOptions {
  const { seed, journal, webhookHosts, maxEnvironments, maxStoredOutcomes, defaultScale = 0 } = options;
  if (!Number.isInteger(defaultScale) || defaultScale < 0 || defaultScale > MAX_SCALE) {
    throw new RangeError(`defaultScale is a number of decimals from 0 to ${MAX_SCALE}; ${defaultScale} is none`);
  }
  return {
    clock: firstClock(options),
    defaultScale,
    ...(seed === undefined ? {} : { seed }),
    ...(journal === undefined ? {} : { journal }),
    ...(webhookHosts === undefined ? {} : { webhookHosts }),
    ...(maxEnvironments === undefined ? {} : { maxEnvironments }),
    ...(maxStoredOutcomes === undefined ? {} : { maxStoredOutcomes }),
  };
}

function firstClock({ now, clock = now === undefined ? "system" : "frozen" }: MockOptions): ClockState {
  if (clock === "system") {
    if (now !== undefined) throw new RangeError("a clock that goes with the machine's cannot be told the time");
    return { mode: "system" };
  }
  const at = now === undefined ? machineNow() : readInstant(now);
  return clock === "frozen" ? { mode: "frozen", at } : { mode: "offset", offsetMs: at - machineNow() };
}

function readInstant(instant: Instant): number {
  const time = typeof instant === "string" ? parseInstant(instant) : Number(instant);
  if (time !== undefined && isInstant(time)) return time;
  throw new RangeError(`"${String(instant)}" is no instant from 1970 to 9999, such as 2026-01-01T00:00:00Z`);
}

/** Whether a test runner says so; where there is no process, as in a browser, none does. */
function isTestRun(): boolean {
  return globalThis.process?.env?.NODE_ENV === "test";
}
