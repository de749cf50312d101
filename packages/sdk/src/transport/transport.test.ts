import { afterEach, expect, test, vi } from "vitest";
import { ApiError, ConnectionError } from "../errors.ts";
import { fakeServer, json, problem } from "../fake-server.ts";

const debit = { id: "dbt_1", amount: 5 };
const busy = problem(503, "unavailable");
const lost = new TypeError("fetch failed");

afterEach(() => {
  vi.unstubAllGlobals();
});

test("a call is one request with the operation's method, path, credentials and body", async () => {
  const { credits, requests } = fakeServer([json(201, debit)]);
  expect(await credits.debits.create({ account: "user-1", amount: 5 })).toEqual(debit);
  expect(requests).toMatchObject([
    { method: "POST", url: "http://ledger.test/v1/debits", body: { account: "user-1", amount: 5 } },
  ]);
  expect(Object.fromEntries(requests[0]?.headers ?? [])).toEqual({
    accept: "application/json, application/problem+json",
    authorization: "Bearer sk_test_a",
    "content-type": "application/json",
    "idempotency-key": "key-1",
  });
});

test("a call is sent at once, awaited or not", async () => {
  const { credits, requests } = fakeServer([json(201, debit)]);
  const pending = credits.debits.create({ account: "user-1", amount: 5 });
  await Promise.resolve();
  expect(requests).toHaveLength(1);
  await pending;
});

test("a read carries no body, no content type and no idempotency key", async () => {
  const { credits, requests } = fakeServer([json(200, debit)]);
  await credits.debits.get("dbt_1");
  expect(requests[0]?.body).toBeNull();
  expect(requests[0]?.headers.has("content-type")).toBe(false);
  expect(requests[0]?.headers.has("idempotency-key")).toBe(false);
});

test("a write without a body has no content type, but a key", async () => {
  const { credits, requests } = fakeServer([json(200, {})]);
  await credits.accounts.close("user-1");
  expect(requests[0]?.body).toBeNull();
  expect(requests[0]?.headers.has("content-type")).toBe(false);
  expect(requests[0]?.headers.get("idempotency-key")).toBe("key-1");
});

test.each([
  ["a broken connection", lost],
  ["a timeout of the server", problem(408, "unavailable")],
  ["too many requests", problem(429, "rate_limited")],
  ["an internal error", problem(500, "internal_error")],
  ["a gateway's page", new Response("<html>", { status: 502 })],
  ["a write of the same key still running", problem(409, "idempotency_in_progress")],
])("after %s a call is tried again", async (_, step) => {
  const { credits, requests } = fakeServer([step, json(201, debit)]);
  const { attempts } = await credits.debits.create({ account: "user-1", amount: 5 }).withResponse();
  expect(attempts).toBe(2);
  expect(requests).toHaveLength(2);
});

test("a body that breaks off after the headers is tried again, and the key makes that safe", async () => {
  const torn = (): Response =>
    new Response(new ReadableStream({ pull: (controller) => controller.error(new TypeError("terminated")) }));
  const { credits, requests } = fakeServer([torn, json(201, debit)]);
  await credits.debits.create({ account: "user-1", amount: 5 });
  expect(requests.map(({ headers }) => headers.get("idempotency-key"))).toEqual(["key-1", "key-1"]);
});

test("all attempts of a write send the same key, body and credentials; another write has another key", async () => {
  const apiKey = vi.fn(() => `sk_test_${apiKey.mock.calls.length}`);
  const { credits, requests } = fakeServer([busy, lost, json(201, debit), json(201, debit)], { apiKey });
  await credits.debits.create({ account: "user-1", amount: 5 });
  await credits.debits.create({ account: "user-1", amount: 5 });
  const sent = requests.map(({ headers, body }) => [
    headers.get("idempotency-key"),
    headers.get("authorization"),
    JSON.stringify(body),
  ]);
  const body = '{"account":"user-1","amount":5}';
  expect(sent).toEqual([
    ["key-1", "Bearer sk_test_1", body],
    ["key-1", "Bearer sk_test_1", body],
    ["key-1", "Bearer sk_test_1", body],
    ["key-2", "Bearer sk_test_2", body],
  ]);
});

test.each(["create", "update", "upsert", "close"] as const)(
  "accounts.%s is a write and sends a key",
  async (method) => {
    const { credits, requests } = fakeServer([json(200, {})]);
    const { accounts } = credits;
    await {
      create: () => accounts.create(),
      update: () => accounts.update("a", {}),
      upsert: () => accounts.upsert("a"),
      close: () => accounts.close("a"),
    }[method]();
    expect(requests[0]?.headers.get("idempotency-key")).toBe("key-1");
  },
);

test("what changes after the call does not change its later attempts", async () => {
  const body = { account: "user-1", amount: 5 };
  const change = (): Response => {
    body.amount = 500;
    return busy.clone();
  };
  const { credits, requests } = fakeServer([change, json(201, debit)]);
  await credits.debits.create(body);
  expect(requests.map((request) => request.body)).toEqual([
    { account: "user-1", amount: 5 },
    { account: "user-1", amount: 5 },
  ]);
});

test("by default there are two retries, with pauses of half a second and one second", async () => {
  const { credits, requests, sleeps } = fakeServer([busy, busy, busy]);
  await expect(credits.debits.get("dbt_1")).rejects.toMatchObject({ status: 503, attempts: 3 });
  expect(requests).toHaveLength(3);
  expect(sleeps).toEqual([500, 1000]);
});

test("maxRetries is set for a client and for a call, and 0 turns retries off", async () => {
  const client = fakeServer([busy], { maxRetries: 0 });
  await expect(client.credits.debits.get("dbt_1")).rejects.toThrow(ApiError);
  expect(client.requests).toHaveLength(1);
  const call = fakeServer([busy, busy, busy, busy, json(200, debit)], { maxRetries: 0 });
  await call.credits.debits.get("dbt_1", { maxRetries: 4 });
  expect(call.requests).toHaveLength(5);
});

test("a final answer is not tried again", async () => {
  const { credits, requests } = fakeServer([problem(402, "insufficient_credits", { shortfall: 2 })]);
  await expect(credits.debits.create({ account: "user-1", amount: 5 })).rejects.toMatchObject({ attempts: 1 });
  expect(requests).toHaveLength(1);
});

test("Retry-After decides the pause", async () => {
  const slow = problem(429, "rate_limited", {}, { "retry-after": "7" });
  const { credits, sleeps } = fakeServer([slow, json(200, debit)]);
  await credits.debits.get("dbt_1");
  expect(sleeps).toEqual([7000]);
});

test("a Retry-After of more than a minute ends the call at once and is told to the caller", async () => {
  const { credits, sleeps } = fakeServer([problem(503, "unavailable", {}, { "retry-after": "3600" })]);
  await expect(credits.debits.get("dbt_1")).rejects.toMatchObject({ retryAfterMs: 3_600_000, attempts: 1 });
  expect(sleeps).toEqual([]);
});

test("without a key a write is never repeated, because it could happen twice", async () => {
  const { credits, requests } = fakeServer([lost], { idempotency: "off" });
  await expect(credits.debits.create({ account: "user-1", amount: 5 })).rejects.toThrow(ConnectionError);
  expect(requests).toHaveLength(1);
  expect(requests[0]?.headers.has("idempotency-key")).toBe(false);
});

test("without automatic keys reads, dry runs and writes with a key of the caller are repeated", async () => {
  const body = { account: "user-1", amount: 5 };
  const { credits, requests } = fakeServer([lost, json(200, debit), lost, json(200, debit), lost, json(201, debit)], {
    idempotency: "off",
  });
  await credits.debits.get("dbt_1");
  await credits.debits.create(body, { dryRun: true });
  await credits.debits.create(body, { idempotencyKey: "order-17" });
  expect(requests).toHaveLength(6);
});

test("a dry run asks for one and gives the same type", async () => {
  const { credits, requests } = fakeServer([json(200, debit)]);
  expect(await credits.debits.create({ account: "user-1", amount: 5 }, { dryRun: true })).toEqual(debit);
  expect(requests[0]?.headers.get("dry-run")).toBe("true");
});

test("dryRun: false is a real write", async () => {
  const { credits, requests } = fakeServer([json(201, debit)]);
  await credits.debits.create({ account: "user-1", amount: 5 }, { dryRun: false });
  expect(requests[0]?.headers.has("dry-run")).toBe(false);
});

test("the global fetch is looked up at call time, so one that is replaced later is used", async () => {
  const { credits } = fakeServer([], { fetch: undefined });
  vi.stubGlobal("fetch", async () => json(200, debit));
  expect(await credits.debits.get("dbt_1")).toEqual(debit);
});

test("a function as apiKey may be asynchronous, and what it throws reaches the caller", async () => {
  const { credits, requests } = fakeServer([json(200, debit)], { apiKey: async () => "sk_test_later" });
  await credits.debits.get("dbt_1");
  expect(requests[0]?.headers.get("authorization")).toBe("Bearer sk_test_later");
  const failing = fakeServer([], {
    apiKey: () => {
      throw new Error("the vault is closed");
    },
  });
  await expect(failing.credits.debits.get("dbt_1")).rejects.toThrow("the vault is closed");
});
