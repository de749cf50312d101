import { expect, test } from "vitest";
import {
  AbortedError,
  ApiError,
  ConnectionError,
  OpenCreditsError,
  RequestValidationError,
  ResponseValidationError,
  TimeoutError,
} from "./errors.ts";
import { fakeServer, problem } from "./fake-server.ts";

const classes = {
  OpenCreditsError,
  ConnectionError,
  TimeoutError,
  AbortedError,
  ResponseValidationError,
  RequestValidationError,
};

test.each(Object.entries(classes))(
  "%s is a real Error of the tree, with its name, message, stack and cause",
  (name, Kind) => {
    const cause = new Error("underneath");
    const details = { operationId: "getGrant", method: "GET", path: "/", idempotencyKey: "key-1", attempts: 2 };
    const error = new Kind("It broke.", details, cause);
    expect(error).toBeInstanceOf(Error);
    expect(error).toBeInstanceOf(OpenCreditsError);
    expect(error).toMatchObject({ name, message: "It broke.", cause, ...details });
    expect(error.stack).toMatch(new RegExp(`^${name}: It broke\\.`));
    expect(Object.keys(error)).not.toContain("name");
  },
);

test("an error without a cause or a call has no such properties", () => {
  const error = new OpenCreditsError("It broke.");
  expect("cause" in error).toBe(false);
  expect(Object.keys(error)).toEqual([]);
});

test("an ApiError says what, where and why, and holds the problem", async () => {
  const document = { shortfall: 2, requestId: "req_1" };
  const { credits } = fakeServer([problem(402, "insufficient_credits", document, { "ratelimit-limit": "5" })]);
  const error: unknown = await credits.debits.create({ account: "a", amount: 5 }).catch((reason: unknown) => reason);
  expect(error).toBeInstanceOf(ApiError);
  expect(error).toMatchObject({
    name: "ApiError",
    message: "createDebit: 402 insufficient_credits: About insufficient_credits.",
    operationId: "createDebit",
    method: "POST",
    path: "/v1/debits",
    status: 402,
    code: "insufficient_credits",
    problem: { code: "insufficient_credits", shortfall: 2 },
    requestId: "req_1",
    retryAfterMs: undefined,
    idempotencyKey: "key-1",
    attempts: 1,
  });
});

test("an ApiError gives its answer for the headers, and does not print it", async () => {
  const { credits } = fakeServer([problem(429, "rate_limited", {}, { "retry-after": "90" })]);
  const error: unknown = await credits.debits.get("dbt_1").catch((reason: unknown) => reason);
  expect(error).toMatchObject({ retryAfterMs: 90_000 });
  expect(error instanceof ApiError && error.response.headers.get("retry-after")).toBe("90");
  expect(Object.keys(Object(error))).not.toContain("response");
});

test("an error can be logged as JSON without secrets", async () => {
  const { credits } = fakeServer([problem(404, "debit_not_found")]);
  const error: unknown = await credits.debits.get("dbt_1").catch((reason: unknown) => reason);
  expect(JSON.stringify(error)).not.toContain("sk_test");
});
