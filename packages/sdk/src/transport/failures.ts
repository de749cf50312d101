import {
  AbortedError,
  ApiError,
  type CallDetails,
  ConnectionError,
  OpenCreditsError,
  ResponseValidationError,
  TimeoutError,
} from "../errors.ts";
import { MAX_QUOTED_CHARACTERS } from "../limits.ts";
import type { Problem } from "../operations.ts";
import { type Answer, TIMED_OUT } from "./attempt.ts";
import { parseRetryAfter } from "./retry.ts";

/** A string `code` makes a body a problem document; what it holds besides, the spec says of its code (R69). */
function isProblem(body: unknown): body is Problem {
  return typeof body === "object" && body !== null && "code" in body && typeof body.code === "string";
}

/** The error an answer is; undefined if it is a success with the body that its status promises. */
export function answerError(
  { response, text, body }: Answer,
  details: CallDetails,
  baseUrl: string,
  now: () => number,
): ApiError | ResponseValidationError | undefined {
  const { ok, status, headers } = response;
  if (ok && (body !== undefined || status === 204)) return undefined;
  const problem = isProblem(body) ? body : undefined;
  const reason = problem
    ? `${status} ${problem.code}: ${problem.detail}`
    : `the ${status} answer of ${baseUrl} is ${ok ? "not JSON" : "no problem document"}, so something else may have sent it. Check baseUrl. It reads: ${text.slice(0, MAX_QUOTED_CHARACTERS) || "(nothing)"}`;
  const message = `${details.operationId}: ${reason}`;
  if (ok) return new ResponseValidationError(message, details);
  const requestId = headers.get("x-request-id") ?? undefined;
  const retryAfterMs = parseRetryAfter(headers.get("retry-after"), now());
  return new ApiError(message, { ...details, status, code: problem?.code, problem, requestId, retryAfterMs }, response);
}

/** The error for an attempt that got no complete answer. */
export function interruptionError(
  cause: unknown,
  details: CallDetails,
  baseUrl: string,
  isAborted: boolean | undefined,
  limitMs: number,
): OpenCreditsError {
  if (cause instanceof OpenCreditsError) return cause;
  const isTimeout = cause === TIMED_OUT;
  const [Kind, reason] = isAborted
    ? [AbortedError, "the caller's signal ended the call"]
    : isTimeout
      ? [TimeoutError, `no complete answer from ${baseUrl} within ${limitMs} ms`]
      : [ConnectionError, `no complete answer from ${baseUrl}: ${reasonOf(cause)}`];
  // Whether a repeat is safe is the question of everybody who reads this message.
  const advice = details.idempotencyKey
    ? " It may have happened; repeat it safely with this error's idempotencyKey."
    : "";
  return new Kind(`${details.operationId}: ${reason}.${advice}`, details, isTimeout ? undefined : cause);
}

/** `fetch` hides what happened one level down: "fetch failed", because of "connect ECONNREFUSED 127.0.0.1:4010". */
function reasonOf(cause: unknown): string {
  if (!(cause instanceof Error)) return String(cause);
  // An AggregateError, one failure for each address of a host, has a code but no message.
  const reason = cause.message || ("code" in cause ? String(cause.code) : cause.name);
  return cause.cause ? `${reason}: ${reasonOf(cause.cause)}` : reason;
}
