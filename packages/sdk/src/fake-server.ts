import { OpenCredits } from "./client.ts";
import type { OpenCreditsOptions } from "./options.ts";
import type { ClientEvent } from "./transport/events.ts";

/** What tests of the client look at: what was sent, how long it would have slept, and what it told its observer. */
export interface FakeServer {
  readonly credits: OpenCredits;
  readonly requests: readonly SentRequest[];
  readonly sleeps: readonly number[];
  readonly events: readonly ClientEvent[];
}

/** A request as it reached `fetch`. */
export interface SentRequest {
  readonly url: string;
  readonly method: string;
  readonly headers: Headers;
  readonly body: unknown;
  readonly signal: AbortSignal;
}

/** What one attempt gets: an answer, a failure of `fetch`, or nothing ever. */
export type Step = Response | Error | "silence" | ((request: SentRequest) => Response | Promise<Response>);

/**
 * A client whose `fetch` plays the given steps, one an attempt, without a network, a clock or a pause. An attempt
 * beyond the last step fails the test.
 */
export function fakeServer(steps: readonly Step[], options: Partial<OpenCreditsOptions> = {}): FakeServer {
  const requests: SentRequest[] = [];
  const sleeps: number[] = [];
  const events: ClientEvent[] = [];
  let keys = 0;
  const credits = new OpenCredits({
    baseUrl: "http://ledger.test",
    apiKey: "sk_test_a",
    random: () => 0,
    now: () => 0,
    uuid: () => `key-${++keys}`,
    sleep: async (delayMs) => {
      sleeps.push(delayMs);
    },
    onEvent: (event) => {
      events.push(event);
    },
    fetch: async (url, { method = "", headers, body, signal }) => {
      const request = {
        url,
        method,
        headers: new Headers(headers),
        body: typeof body === "string" ? JSON.parse(body) : body,
        signal: signal ?? new AbortController().signal,
      };
      const step = steps[requests.length];
      requests.push(request);
      if (step === undefined) throw new RangeError(`There is no step for attempt ${requests.length}.`);
      if (step === "silence") return new Promise<never>(() => {});
      if (step instanceof Error) throw step;
      return typeof step === "function" ? step(request) : step.clone();
    },
    ...options,
  });
  return { credits, requests, sleeps, events };
}

/** A JSON answer. */
export function json(status: number, body: unknown, headers: Record<string, string> = {}): Response {
  return new Response(JSON.stringify(body), {
    status,
    headers: { "content-type": "application/json", "x-request-id": "req_1", ...headers },
  });
}

/** A problem document. */
export function problem(
  status: number,
  code: string,
  members: object = {},
  headers: Record<string, string> = {},
): Response {
  const body = {
    type: `https://opencredits.dev/problems/${code}`,
    title: code,
    status,
    detail: `About ${code}.`,
    code,
  };
  return json(status, { ...body, ...members }, { "content-type": "application/problem+json", ...headers });
}
