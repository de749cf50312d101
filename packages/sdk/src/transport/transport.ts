import { type CallDetails, OpenCreditsError } from "../errors.ts";
import { DEFAULT_MAX_RETRIES, DEFAULT_TIMEOUT_MS } from "../limits.ts";
import type { CallOptions, ExtraHeaders, OpenCreditsOptions } from "../options.ts";
import { type Answer, attempt } from "./attempt.ts";
import type { ClientEvent } from "./events.ts";
import { answerError, interruptionError } from "./failures.ts";
import { headersOf } from "./headers.ts";
import { delayBeforeRetry } from "./retry.ts";
import { sleepUnlessAborted } from "./sleep.ts";
import { urlOf } from "./url.ts";

/** What a call sends, by its place in the request. */
export interface CallInput {
  readonly path?: object | undefined;
  readonly query?: object | undefined;
  readonly header?: ExtraHeaders | undefined;
  readonly body?: unknown;
}

/** The answer of a successful call. */
export interface Reply extends Answer {
  readonly attempts: number;
}

/** Sends an operation, repeating it where that can help; `route` is its method and path template. */
export type Send = (operationId: string, route: string, input: CallInput, options?: CallOptions) => Promise<Reply>;

/** One attempt: always built anew from the serialised body, because a request cannot be read twice. */
interface Attempt {
  readonly url: string;
  readonly headers: Headers;
  readonly body: string | null;
  readonly options: CallOptions;
  readonly callId: number;
  readonly sentAt: number;
  readonly deadline: number;
}

/** How an attempt ended. */
interface Outcome {
  readonly reply: Answer | OpenCreditsError;
  /** The answer's `X-Request-Id`, also where the answer turned out to be none that the spec knows. */
  readonly requestId: string | undefined;
}

/** Makes the transport of a client, which its resources and its `raw` share. */
export function createSend(client: OpenCreditsOptions): Send {
  const {
    baseUrl,
    timeoutMs: defaultTimeoutMs = DEFAULT_TIMEOUT_MS,
    totalTimeoutMs = Number.POSITIVE_INFINITY,
    maxRetries: defaultMaxRetries = DEFAULT_MAX_RETRIES,
    validate,
    sleep = sleepUnlessAborted,
    random = Math.random,
    now = (): number => Date.now(),
  } = client;

  // Undefined without an observer: `emit?.(…)` then does not even make the event.
  const emit = client.onEvent && observed(client.onEvent);
  let calls = 0;

  const sendOnce = async (details: CallDetails, request: Attempt): Promise<Outcome> => {
    const { url, headers, body, options, callId, sentAt, deadline } = request;
    const { signal, timeoutMs = defaultTimeoutMs } = options;
    const limitMs = Math.min(timeoutMs, deadline - sentAt);
    let requestId: string | undefined;
    try {
      signal?.throwIfAborted();
      emit?.({ type: "request", callId, ...details });
      // The global is read now, not when the client was made: what replaced it in between (MSW) must be used. And a
      // redirect is not followed: it would turn a write into a read, and carry the key to another host.
      const fetch = client.fetch ?? globalThis.fetch;
      const init: RequestInit = { method: details.method, headers, body, redirect: "manual" };
      const answer = await attempt(fetch, url, init, limitMs, signal);
      const { status, headers: answered } = answer.response;
      requestId = answered.get("x-request-id") ?? undefined;
      emit?.({ type: "response", callId, ...details, status, requestId, durationMs: now() - sentAt });
      const error = answerError(answer, details, baseUrl, now);
      // What is no problem document came from something else, which owes the spec nothing.
      if (!error || ("problem" in error && error.problem)) validate?.response(details, status, answer.body);
      return { reply: error ?? answer, requestId };
    } catch (cause) {
      return { reply: interruptionError(cause, details, baseUrl, signal?.aborted, limitMs), requestId };
    }
  };

  return async (operationId, route, input, options = {}) => {
    const callId = ++calls;
    const startedAt = now();
    const deadline = startedAt + totalTimeoutMs;
    const [method = "", path = ""] = route.split(" ");
    const call = { operationId, method, path };
    validate?.request?.({ ...call, idempotencyKey: undefined, attempts: 0 }, input);
    const url = urlOf(baseUrl, path, input, operationId);
    const body = input.body === undefined ? null : JSON.stringify(input.body);
    const { apiKey } = client;
    const key = typeof apiKey === "function" ? await apiKey() : apiKey;
    const headers = headersOf(client, key, call, input, options);
    const idempotencyKey = headers.get("idempotency-key") ?? undefined;
    // A write that no key protects could happen twice; a dry run never happens.
    const isRepeatable = method === "GET" || idempotencyKey || headers.get("dry-run") === "true";
    const { signal, maxRetries = defaultMaxRetries } = options;
    for (let number = 1; ; number++) {
      const attempts = signal?.aborted ? number - 1 : number;
      const details: CallDetails = { ...call, idempotencyKey, attempts };
      const sentAt = now();
      const { reply, requestId } = await sendOnce(details, { url, headers, body, options, callId, sentAt, deadline });
      if (!(reply instanceof OpenCreditsError)) return { ...reply, attempts };
      const delayMs = isRepeatable && number <= maxRetries ? delayBeforeRetry(reply, number, random) : undefined;
      const failed = { callId, ...details, error: reply, requestId };
      // A pause that the deadline would cut short leads to no answer, so the failure there is can be told now.
      if (delayMs === undefined || now() + delayMs >= deadline) {
        emit?.({ type: "failure", ...failed, durationMs: now() - startedAt });
        throw reply;
      }
      emit?.({ type: "retry", ...failed, delayMs, durationMs: now() - sentAt });
      await sleep(delayMs, signal);
    }
  };
}

/** Calls the observer, which never changes the outcome of a call. */
function observed(onEvent: (event: ClientEvent) => void): (event: ClientEvent) => void {
  return (event) => {
    try {
      onEvent(event);
    } catch {
      // There is nobody to tell: the call goes on, and the observer is the caller's own code.
    }
  };
}
