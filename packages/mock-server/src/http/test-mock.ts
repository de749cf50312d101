import { Environments, type EnvironmentsOptions } from "../environments.ts";
import type { Answer, BodyRead, Handle, Reply, RequestLike } from "./exchange.ts";
import { createHandler } from "./handler.ts";

/** How tests of this layer talk to the handler: no port, no Request, and every answer held to the contract. */
export class TestMock {
  readonly environments: Environments;
  readonly handle: Handle;
  /** Machine time; tests move it. */
  time: number;
  key = "sk_test_unit";

  constructor(options: EnvironmentsOptions & { readonly start?: string; readonly checkResponses?: boolean } = {}) {
    this.time = Date.parse(options.start ?? "2026-01-05T10:00:00.000Z");
    this.environments = new Environments({ machineNow: () => this.time, seed: "test", ...options });
    const { checkResponses = true } = options;
    this.handle = createHandler({ environments: this.environments, checkResponses });
  }

  /** Sends a request that is answered at once. A body that is no string and no bytes is sent as JSON. */
  call(method: string, url: string, body?: unknown, headers: Readonly<Record<string, string>> = {}): Called {
    const reply = this.handle(new TestRequest(method, url, body, { authorization: `Bearer ${this.key}`, ...headers }));
    if (reply instanceof Promise) throw new Error(`${method} ${url} was not answered at once`);
    return called(reply);
  }

  /** Sends a request that may be answered later. */
  async callLater(
    method: string,
    url: string,
    body?: unknown,
    headers: Readonly<Record<string, string>> = {},
  ): Promise<Reply> {
    return this.handle(new TestRequest(method, url, body, { authorization: `Bearer ${this.key}`, ...headers }));
  }

  get(url: string, headers?: Readonly<Record<string, string>>): Called {
    return this.call("GET", url, undefined, headers);
  }

  post(url: string, body?: unknown, headers?: Readonly<Record<string, string>>): Called {
    return this.call("POST", url, body, headers);
  }
}

/** An answer as tests look at it. */
export interface Called {
  readonly status: number;
  // biome-ignore lint/suspicious/noExplicitAny: tests look into bodies of every form; the contract check holds the form.
  readonly body: any;
  readonly text: string;
  readonly headers: ReadonlyMap<string, string>;
}

export function called(reply: Reply): Called {
  if (reply.kind === "dropped") throw new Error("The answer was dropped");
  if (reply.contractViolation !== undefined) throw new Error(reply.contractViolation);
  return { status: reply.status, text: reply.body ?? "", body: parse(reply), headers: headersOf(reply) };
}

function parse(answer: Answer): unknown {
  return answer.body === null ? null : JSON.parse(answer.body);
}

function headersOf({ headers }: Answer): ReadonlyMap<string, string> {
  const map = new Map<string, string>();
  for (let index = 0; index < headers.length; index += 2) map.set(headers[index] ?? "", headers[index + 1] ?? "");
  return map;
}

const encoder = new TextEncoder();

/** A request that is all there. */
export class TestRequest implements RequestLike {
  readonly method: string;
  readonly url: string;
  readonly #bytes: Uint8Array;
  readonly #headers: ReadonlyMap<string, string>;

  constructor(method: string, url: string, body: unknown, headers: Readonly<Record<string, string>>) {
    this.method = method;
    this.url = url;
    this.#bytes = bytesOf(body);
    const type = body === undefined ? [] : [["content-type", "application/json"] as const];
    this.#headers = new Map([...type, ...Object.entries(headers)]);
  }

  header(name: string): string | null {
    return this.#headers.get(name) ?? null;
  }

  body(limitBytes: number): BodyRead {
    return this.#bytes.length > limitBytes ? "too_large" : this.#bytes;
  }
}

function bytesOf(body: unknown): Uint8Array {
  if (body === undefined) return new Uint8Array();
  if (body instanceof Uint8Array) return body;
  return encoder.encode(typeof body === "string" ? body : JSON.stringify(body));
}
