import { expect, test } from "vitest";
import {
  AbortedError,
  ApiError,
  type CallDetails,
  ConnectionError,
  type OpenCreditsError,
  ResponseValidationError,
  TimeoutError,
} from "../errors.ts";
import { delayBeforeRetry, parseRetryAfter } from "./retry.ts";

const call: CallDetails = { operationId: "getGrant", method: "GET", path: "/", idempotencyKey: undefined, attempts: 1 };

function answered(
  status: number,
  code?: "idempotency_in_progress" | "account_closed",
  retryAfterMs?: number,
): ApiError {
  const details = { ...call, status, code, problem: undefined, requestId: undefined, retryAfterMs };
  return new ApiError("", details, new Response());
}

test.each([408, 429, 500, 502, 503, 504, 599])("an answer of %d is worth another attempt", (status) => {
  expect(delayBeforeRetry(answered(status), 1, () => 0)).toBe(500);
});

test.each([301, 400, 401, 402, 403, 404, 405, 409, 412, 413, 415, 422])("an answer of %d is final", (status) => {
  expect(delayBeforeRetry(answered(status), 1, () => 0)).toBeUndefined();
});

test("R65: of the conflicts only idempotency_in_progress is worth another attempt", () => {
  expect(delayBeforeRetry(answered(409, "idempotency_in_progress"), 1, () => 0)).toBe(500);
  expect(delayBeforeRetry(answered(409, "account_closed"), 1, () => 0)).toBeUndefined();
});

test("broken connections and timeouts are worth another attempt, aborts and wrong answers are not", () => {
  const worth = (error: OpenCreditsError): boolean => delayBeforeRetry(error, 1, () => 0) !== undefined;
  expect(worth(new ConnectionError(""))).toBe(true);
  expect(worth(new TimeoutError(""))).toBe(true);
  expect(worth(new AbortedError(""))).toBe(false);
  expect(worth(new ResponseValidationError(""))).toBe(false);
});

test("the pause doubles from half a second up to eight seconds", () => {
  const pauses = [1, 2, 3, 4, 5, 6, 100].map((attempt) => delayBeforeRetry(answered(503), attempt, () => 0));
  expect(pauses).toEqual([500, 1000, 2000, 4000, 8000, 8000, 8000]);
});

test("the pause is shortened by up to a half at random", () => {
  expect(delayBeforeRetry(answered(503), 1, () => 0.5)).toBe(375);
  expect(delayBeforeRetry(answered(503), 1, () => 1)).toBe(250);
});

test("Retry-After is obeyed to the millisecond instead, shorter or longer", () => {
  expect(delayBeforeRetry(answered(429, undefined, 0), 3, () => 0)).toBe(0);
  expect(delayBeforeRetry(answered(429, undefined, 59_999), 1, () => 0)).toBe(59_999);
});

test("a Retry-After of more than a minute is not waited out", () => {
  expect(delayBeforeRetry(answered(503, undefined, 60_000), 1, () => 0)).toBe(60_000);
  expect(delayBeforeRetry(answered(503, undefined, 60_001), 1, () => 0)).toBeUndefined();
});

test("Retry-After does not make a final answer worth another attempt", () => {
  expect(delayBeforeRetry(answered(402, undefined, 0), 1, () => 0)).toBeUndefined();
});

test("Retry-After is read in seconds and as an HTTP date", () => {
  const now = Date.parse("2026-01-01T00:00:00Z");
  expect(parseRetryAfter("3", now)).toBe(3000);
  expect(parseRetryAfter("0", now)).toBe(0);
  expect(parseRetryAfter("1.5", now)).toBe(1500);
  expect(parseRetryAfter("Thu, 01 Jan 2026 00:00:07 GMT", now)).toBe(7000);
});

test("a Retry-After in the past, negative, absent or unreadable never makes a negative or endless pause", () => {
  const now = Date.parse("2026-01-01T00:00:00Z");
  expect(parseRetryAfter("Wed, 31 Dec 2025 23:59:00 GMT", now)).toBe(0);
  expect(parseRetryAfter("-5", now)).toBe(0);
  expect(parseRetryAfter(null, now)).toBeUndefined();
  expect(parseRetryAfter("", now)).toBeUndefined();
  expect(parseRetryAfter("soon", now)).toBeUndefined();
});
