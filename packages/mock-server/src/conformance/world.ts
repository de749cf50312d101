import type { OpenCreditsOptions } from "@opencredits/sdk";
import { ExpectationError, isRecord } from "./expect.ts";
import type { Fetch } from "./recorder.ts";

/** What a moved clock answers (R13). */
export interface ClockMoved {
  readonly mode: "system" | "offset" | "frozen";
  readonly now: string;
  readonly transitions: number;
  readonly reachedTarget: boolean;
}

/** The clock of a world (R13). A scenario that moves it declares the need `clock`. */
export interface WorldClock {
  /** What the clock shows, RFC 3339. */
  now(): Promise<string>;
  /** Freezes the clock at an instant: RFC 3339, or milliseconds since 1970. */
  set(instant: string | number): Promise<ClockMoved>;
  /** Moves the clock forward: milliseconds, or an ISO 8601 duration such as `P1DT12H`. */
  advance(by: number | string): Promise<ClockMoved>;
}

/** A fault to inject (R80). */
export interface FaultScript {
  readonly operationId?: string;
  /** What a request must be like: its path, headers, members of its body. */
  readonly match?: { readonly path?: string; readonly headers?: Record<string, string>; readonly body?: object };
  /** Answered instead: 429, or from 500 to 599. */
  readonly status?: number;
  /** What becomes of the answer; excludes `status`. */
  readonly kind?: "reset" | "empty" | "truncate" | "malformed" | "rate_limit";
  readonly latencyMs?: number;
  readonly afterCommit?: boolean;
  readonly times?: number;
}

/** One invariant that does not hold. */
export interface BrokenInvariant {
  readonly rule: string;
  readonly message: string;
}

/** The control plane of a world. A scenario that uses it declares the need `control`. */
export interface WorldControl {
  /** Makes the next requests meet a fault, and answers its id. */
  fault(script: FaultScript): Promise<string>;
  /** Recomputes I1–I10 and answers those that do not hold. */
  check(): Promise<readonly BrokenInvariant[]>;
  /** The whole environment as a document. */
  snapshot(): Promise<unknown>;
  /** Puts an environment back as it was. */
  restore(snapshot: unknown): Promise<void>;
  /** Any other call of the control plane, such as `PUT /__mock/clock`; the answer is not judged. */
  call(method: string, path: string, body?: unknown): Promise<ControlReply>;
}

/** An answer of the control plane. */
export interface ControlReply {
  readonly status: number;
  readonly body: unknown;
}

/** Further keys of the same environment. A scenario that uses them declares the need `keys`. */
export interface WorldKeys {
  /** May read, and ask dry runs. */
  readonly read: string;
  /** May read the balances of one account. */
  publishable(externalId: string): string;
}

/**
 * An environment that one scenario runs in. Only `baseUrl` and `apiKey` are needed; what else is there decides which
 * scenarios can run.
 */
export interface World {
  /** Where the API lives, without `/v1`. */
  readonly baseUrl: string;
  readonly apiKey: string;
  /** What to send with; the global `fetch` by default. */
  readonly fetch?: Fetch;
  /** Whether nobody else uses this environment and it is empty. */
  readonly fresh?: boolean;
  readonly clock?: WorldClock;
  /** Where the clock stands, in milliseconds, if the provider knows: it is asked otherwise. */
  readonly startMs?: number;
  readonly control?: WorldControl;
  readonly keys?: WorldKeys;
  /** Checks every answer that the SDK gets, such as `validator()` of `@opencredits/sdk/zod`. */
  readonly validate?: OpenCreditsOptions["validate"];
}

/** Gives each scenario its world. `name` is unique and fits into a key: letters, digits, `-` and `_`. */
export type WorldProvider = (name: string) => World | Promise<World>;

/** The instant at which the clock of a fresh world stands. */
export const START = "2026-01-01T00:00:00.000Z";

/** Where a mock server is. */
export interface MockServer {
  readonly baseUrl: string;
  /** What to send with; the global `fetch` by default. */
  readonly fetch?: Fetch;
  /** Where `/__mock` is, if something that does not know it stands in front of the API, such as a proxy. */
  readonly controlUrl?: string;
  /** What the control plane is reached with; default the API's `fetch`, or the global one with a `controlUrl`. */
  readonly controlFetch?: Fetch;
  /** Goes into the name of every environment, so that several runs can share a server. */
  readonly prefix?: string;
  readonly validate?: OpenCreditsOptions["validate"];
}

/**
 * Worlds of a mock server: each is an environment of its own, whose clock stands frozen at {@link START}.
 *
 * @example
 * ```ts
 * const report = await verify(scenarios, mockWorlds({ baseUrl: "http://127.0.0.1:4010" }));
 * ```
 */
export function mockWorlds(server: MockServer): WorldProvider {
  const { baseUrl, controlUrl = baseUrl, prefix = "", validate } = server;
  const controlFetch = server.controlFetch ?? (server.controlUrl === undefined ? server.fetch : undefined);
  return async (name) => {
    const environment = prefix + name;
    const apiKey = `sk_test_${environment}`;
    const control = mockControl(controlUrl, apiKey, controlFetch);
    const clock = mockClock(control);
    await clock.set(START);
    return {
      baseUrl,
      apiKey,
      fresh: true,
      clock,
      startMs: Date.parse(START),
      control,
      keys: {
        read: `rk_test_${environment}`,
        publishable: (externalId) => `pk_test_${environment}.${externalId}`,
      },
      ...(server.fetch === undefined ? {} : { fetch: server.fetch }),
      ...(validate === undefined ? {} : { validate }),
    };
  };
}

function mockClock(control: WorldControl): WorldClock {
  return {
    now: async () => text(member(await done(control.call("GET", "/__mock/clock")), "now")),
    set: async (instant) => {
      const now = typeof instant === "number" ? new Date(instant).toISOString() : instant;
      return moved(await done(control.call("PUT", "/__mock/clock", { mode: "frozen", now })));
    },
    advance: async (by) => moved(await done(control.call("POST", "/__mock/clock/advance", { by }))),
  };
}

function mockControl(controlUrl: string, apiKey: string, fetch: Fetch | undefined): WorldControl {
  const call = async (method: string, path: string, body?: unknown): Promise<ControlReply> => {
    const headers: Record<string, string> = { authorization: `Bearer ${apiKey}` };
    const init: RequestInit = { method, headers };
    if (body !== undefined) {
      headers["content-type"] = "application/json";
      init.body = JSON.stringify(body);
    }
    const response = await (fetch ?? globalThis.fetch)(controlUrl + path, init);
    const answer = await response.text();
    return { status: response.status, body: answer === "" ? undefined : parsed(answer) };
  };
  return {
    call,
    fault: async (script) => text(member(await done(call("POST", "/__mock/faults", script)), "id")),
    check: async () => brokenInvariants(member(await done(call("POST", "/__mock/check")), "violations")),
    snapshot: () => done(call("GET", "/__mock/snapshot")),
    restore: async (snapshot) => {
      await done(call("PUT", "/__mock/snapshot", snapshot));
    },
  };
}

/** The body of a control call that must succeed; the suite could not go on otherwise. */
async function done(pending: Promise<ControlReply>): Promise<unknown> {
  const { status, body } = await pending;
  if (status >= 300) throw new ExpectationError(`The control plane answered ${status}: ${JSON.stringify(body)}`);
  return body;
}

function moved(body: unknown): ClockMoved {
  const mode = text(member(body, "mode"));
  if (mode !== "system" && mode !== "offset" && mode !== "frozen") {
    throw new ExpectationError(`The control plane answered the unknown clock mode ${mode}`);
  }
  return {
    mode,
    now: text(member(body, "now")),
    transitions: Number(member(body, "transitions")),
    reachedTarget: member(body, "reachedTarget") === true,
  };
}

function brokenInvariants(found: unknown): BrokenInvariant[] {
  if (!Array.isArray(found)) throw new ExpectationError("The control plane answered a check without violations");
  return found.map((item) => ({ rule: text(member(item, "rule")), message: text(member(item, "message")) }));
}

function parsed(answer: string): unknown {
  try {
    return JSON.parse(answer);
  } catch {
    return answer;
  }
}

/** A member of a JSON object; undefined where there is none. */
export function member(value: unknown, key: string): unknown {
  return isRecord(value) ? value[key] : undefined;
}

function text(value: unknown): string {
  if (typeof value !== "string") throw new ExpectationError(`Expected a string, got ${JSON.stringify(value)}`);
  return value;
}
