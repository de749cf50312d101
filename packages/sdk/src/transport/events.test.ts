import { expect, test } from "vitest";
import { fakeServer, json, problem } from "../fake-server.ts";

const call = { operationId: "createDebit", method: "POST", path: "/v1/debits", idempotencyKey: "key-1" };

test("an observer is told of every request, response, retry and failure", async () => {
  let time = 0;
  const { credits, events } = fakeServer([new TypeError("fetch failed"), problem(402, "insufficient_credits")], {
    now: () => time++,
  });
  const error: unknown = await credits.debits.create({ account: "a", amount: 1 }).catch((reason: unknown) => reason);
  expect(events).toMatchObject([
    { type: "request", ...call, attempts: 1 },
    { type: "retry", ...call, attempts: 1, delayMs: 500, requestId: undefined, error: { name: "ConnectionError" } },
    { type: "request", ...call, attempts: 2 },
    { type: "response", ...call, attempts: 2, status: 402, requestId: "req_1", durationMs: 1 },
    { type: "failure", ...call, attempts: 2, error, requestId: "req_1" },
  ]);
  expect(events.at(-1)).toHaveProperty("durationMs", time - 1);
});

test("a retry says how long its attempt took and which answer it follows, a failure how long the call took", async () => {
  let time = 0;
  const { credits, events } = fakeServer([], {
    maxRetries: 1,
    now: () => time,
    sleep: async (delayMs) => {
      time += delayMs;
    },
    fetch: async () => {
      time += 7;
      return problem(503, "unavailable");
    },
  });
  await credits.debits.get("dbt_1").catch(() => {});
  expect(events.filter(({ type }) => type === "retry" || type === "failure")).toMatchObject([
    { type: "retry", attempts: 1, requestId: "req_1", durationMs: 7 },
    { type: "failure", attempts: 2, requestId: "req_1", durationMs: 7 + 500 + 7 },
  ]);
});

test("the events of a call share a number that no other call of the client has", async () => {
  const { credits, events } = fakeServer([problem(503, "unavailable"), json(200, {}), json(200, {})]);
  await Promise.all([credits.debits.get("dbt_1"), credits.debits.get("dbt_2")]);
  const types = (callId: number): string[] => events.filter((each) => each.callId === callId).map(({ type }) => type);
  expect(types(1)).toEqual(["request", "response", "retry", "request", "response"]);
  expect(types(2)).toEqual(["request", "response"]);
});

test("a request id is told also where the answer is none that the spec knows", async () => {
  const { credits, events } = fakeServer([new Response("<html>", { headers: { "x-request-id": "req_2" } })]);
  await credits.debits.get("dbt_1").catch(() => {});
  expect(events.at(-1)).toMatchObject({
    type: "failure",
    requestId: "req_2",
    error: { name: "ResponseValidationError" },
  });
});

test("a success is a request and a response, and a read has no key", async () => {
  const { credits, events } = fakeServer([json(200, {})]);
  await credits.debits.get("dbt_1");
  expect(events).toMatchObject([{ type: "request" }, { type: "response", status: 200, idempotencyKey: undefined }]);
});

test("events name the path by its template, and carry no key, no query and no body", async () => {
  const { credits, events } = fakeServer([json(200, { data: [], hasMore: false, nextCursor: null })]);
  await credits.balances.list("ada@example.com", { at: "2026-01-01T00:00:00Z" });
  const text = JSON.stringify(events);
  expect(text).toContain("/v1/accounts/{account}/balances");
  for (const secret of ["ada", "2026", "sk_test"]) expect(text).not.toContain(secret);
});

test("what an observer throws changes nothing", async () => {
  const { credits } = fakeServer([json(200, { id: "dbt_1" })], {
    onEvent: () => {
      throw new Error("the log is full");
    },
  });
  expect(await credits.debits.get("dbt_1")).toEqual({ id: "dbt_1" });
});
