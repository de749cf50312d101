import type { Answer, RequestLike } from "./exchange.ts";

/** What a script of another origin may read besides the headers that every script may. */
const EXPOSED =
  "ETag, X-Request-Id, Idempotency-Replayed, Dry-Run, Retry-After, RateLimit-Limit, RateLimit-Remaining, RateLimit-Reset, Allow, WWW-Authenticate";
const ALLOWED_HEADERS = "Authorization, X-API-Key, Content-Type, Idempotency-Key, If-Match, Dry-Run";
const ALLOWED_METHODS = "GET, HEAD, POST, PUT, PATCH, DELETE";
/** A day: the longest that a browser may remember, cut to its own bound. */
const MAX_AGE_SECONDS = "86400";

/** True for the question that a browser asks before a request of another origin. */
export function isPreflight(request: RequestLike): boolean {
  return request.method === "OPTIONS" && request.header("access-control-request-method") !== null;
}

/** Headers that let a browser send the request it asked about: from any origin, without credentials. */
export function preflightHeaders(request: RequestLike): string[] {
  return [
    "access-control-allow-methods",
    ALLOWED_METHODS,
    "access-control-allow-headers",
    request.header("access-control-request-headers") ?? ALLOWED_HEADERS,
    "access-control-max-age",
    MAX_AGE_SECONDS,
  ];
}

/** An answer that a script of any origin may read. */
export function readableAnywhere(answer: Answer): Answer {
  const headers = [...answer.headers, "access-control-allow-origin", "*", "access-control-expose-headers", EXPOSED];
  return { ...answer, headers };
}
