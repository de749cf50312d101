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
  readonly deadline: number;
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

  const sendOnce = async (details: CallDetails, request: Attempt): Promise<Answer | OpenCreditsError> => {
    const { url, headers, body, options, deadline } = request;
    const { signal, timeoutMs = defaultTimeoutMs } = options;
    const sentAt = now();
    const limitMs = Math.min(timeoutMs, deadline - sentAt);
    try {
      signal?.throwIfAborted();
      emit?.({ type: "request", ...details });
      // The global is read now, not when the client was made: what replaced it in between (MSW) must be used. And a
      // redirect is not followed: it would turn a write into a read, and carry the key to another host.
      const fetch = client.fetch ?? globalThis.fetch;
      const init: RequestInit = { method: details.method, headers, body, redirect: "manual" };
      const answer = await attempt(fetch, url, init, limitMs, signal);
      const { status, headers: answered } = answer.response;
      emit?.({
        type: "response",
        ...details,
        status,
        requestId: answered.get("x-request-id") ?? undefined,
        durationMs: now() - sentAt,
      });
      const error = answerError(answer, details, baseUrl, now);
      // What is no problem document came from something else, which owes the spec nothing.
      if (!error || ("problem" in error && error.problem)) validate?.response(details, status, answer.body);
      return error ?? answer;
    } catch (cause) {
      return interruptionError(cause, details, baseUrl, signal?.aborted, limitMs);
    }
  };

  return async (operationId, route, input, options = {}) => {
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
      const outcome = await sendOnce(details, { url, headers, body, options, deadline });
      if (!(outcome instanceof OpenCreditsError)) return { ...outcome, attempts };
      const delayMs = isRepeatable && number <= maxRetries ? delayBeforeRetry(outcome, number, random) : undefined;
      // A pause that the deadline would cut short leads to no answer, so the failure there is can be told now.
      if (delayMs === undefined || now() + delayMs >= deadline) {
        emit?.({ type: "failure", ...details, error: outcome, durationMs: now() - startedAt });
        throw outcome;
      }
      emit?.({ type: "retry", ...details, error: outcome, delayMs });
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
