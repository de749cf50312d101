import type { Answer } from "./exchange.ts";
import { type Problem, problemBody, statusOf } from "./problems.ts";

const NO_HEADERS: readonly string[] = [];

/** A success: JSON text. */
export function jsonAnswer(
  status: number,
  body: string,
  requestId: string,
  headers: readonly string[] = NO_HEADERS,
): Answer {
  return {
    kind: "answer",
    status,
    headers: ["content-type", "application/json", "x-request-id", requestId, ...headers],
    body,
  };
}

/** A success without content. */
export function emptyAnswer(requestId: string, headers: readonly string[] = NO_HEADERS): Answer {
  return { kind: "answer", status: 204, headers: ["x-request-id", requestId, ...headers], body: null };
}

/** A refusal whose body is written already (R69). */
export function problemAnswer(
  status: number,
  body: string,
  requestId: string,
  headers: readonly string[] = NO_HEADERS,
): Answer {
  return {
    kind: "answer",
    status,
    headers: ["content-type", "application/problem+json", "x-request-id", requestId, ...headers],
    body,
  };
}

/** A refusal. `path` is the request's, without query. */
export function refusal(problem: Problem, path: string, requestId: string, headers?: readonly string[]): Answer {
  return problemAnswer(statusOf(problem.code), problemBody(problem, path, requestId), requestId, headers);
}
