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
    { type: "retry", ...call, attempts: 1, delayMs: 500, error: { name: "ConnectionError" } },
    { type: "request", ...call, attempts: 2 },
    { type: "response", ...call, attempts: 2, status: 402, requestId: "req_1", durationMs: 1 },
    { type: "failure", ...call, attempts: 2, error },
  ]);
  expect(events.at(-1)).toHaveProperty("durationMs", time - 1);
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
