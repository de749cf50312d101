import { afterEach, expect, test, vi } from "vitest";
import { AbortedError, ApiError, ConnectionError, ResponseValidationError, TimeoutError } from "../errors.ts";
import { fakeServer, json, problem } from "../fake-server.ts";

const debit = { id: "dbt_1", amount: 5 };
const busy = problem(503, "unavailable");
const lost = new TypeError("fetch failed");

afterEach(() => {
  vi.unstubAllGlobals();
  vi.useRealTimers();
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

test("the timeout covers the body, ends each attempt alone, and is worth another attempt", async () => {
  vi.useFakeTimers();
  const stalled = (): Response => new Response(new ReadableStream({ pull: () => new Promise(() => {}) }));
  const { credits, requests } = fakeServer([stalled, "silence", json(200, debit)], { timeoutMs: 1000 });
  const pending = credits.debits.get("dbt_1").withResponse();
  await vi.advanceTimersByTimeAsync(2000);
  expect((await pending).attempts).toBe(3);
  expect(requests.map(({ signal }) => signal.aborted)).toEqual([true, true, false]);
});

test("a call that only ever times out is a TimeoutError", async () => {
  vi.useFakeTimers();
  const { credits } = fakeServer(["silence", "silence"]);
  const pending = credits.debits.get("dbt_1", { timeoutMs: 250, maxRetries: 1 });
  const causeless = expect(pending).rejects.not.toHaveProperty("cause");
  const outcome = expect(pending).rejects.toMatchObject({
    name: "TimeoutError",
    message: "getDebit: no complete answer from http://ledger.test within 250 ms.",
    attempts: 2,
  });
  await vi.advanceTimersByTimeAsync(500);
  await outcome;
  await causeless;
});

test("an attempt may take 30 seconds by default", async () => {
  vi.useFakeTimers();
  const { credits } = fakeServer(["silence"], { maxRetries: 0 });
  const outcome = expect(credits.debits.get("dbt_1")).rejects.toThrow("within 30000 ms");
  await vi.advanceTimersByTimeAsync(30_000);
  await outcome;
});

test("totalTimeoutMs shortens the attempt that would outlast it, and no further one is made", async () => {
  vi.useFakeTimers({ now: 0 });
  const { credits, requests } = fakeServer(["silence", "silence"], {
    now: Date.now,
    timeoutMs: 1000,
    totalTimeoutMs: 1700,
    sleep: (delayMs) => new Promise((resolve) => setTimeout(resolve, delayMs)),
  });
  const outcome = expect(credits.debits.get("dbt_1")).rejects.toMatchObject({ attempts: 2 });
  // One second, a pause of half a second, and what is left of the total: 200 ms.
  await vi.advanceTimersByTimeAsync(1700);
  await outcome;
  expect(requests).toHaveLength(2);
  expect(vi.getTimerCount()).toBe(0);
});

test("a pause that would end after totalTimeoutMs is not begun: the last failure is told at once", async () => {
  const { credits, sleeps } = fakeServer([busy], { totalTimeoutMs: 500 });
  await expect(credits.debits.get("dbt_1")).rejects.toMatchObject({ status: 503, attempts: 1 });
  expect(sleeps).toEqual([]);
});

test("a signal that has fired already ends the call before anything is sent", async () => {
  const { credits, requests } = fakeServer([]);
  const signal = AbortSignal.abort("changed my mind");
  const pending = credits.debits.get("dbt_1", { signal });
  await expect(pending).rejects.toMatchObject({ name: "AbortedError", cause: "changed my mind", attempts: 0 });
  expect(requests).toHaveLength(0);
});

test("a signal that fires during an attempt ends the call without another one", async () => {
  const caller = new AbortController();
  const firing = (): Promise<Response> => {
    caller.abort("leaving");
    return new Promise(() => {});
  };
  const { credits, requests } = fakeServer([firing]);
  await expect(credits.debits.get("dbt_1", { signal: caller.signal })).rejects.toMatchObject({ cause: "leaving" });
  expect(requests).toHaveLength(1);
});

test("a signal that fires during a pause ends the pause and the call", async () => {
  vi.useFakeTimers();
  const caller = new AbortController();
  const removed = vi.spyOn(caller.signal, "removeEventListener");
  // The real pause: with `sleep` undefined the client uses its own.
  const { credits, requests } = fakeServer([busy], { sleep: undefined });
  const outcome = expect(credits.debits.get("dbt_1", { signal: caller.signal })).rejects.toThrow(AbortedError);
  await vi.advanceTimersByTimeAsync(100);
  caller.abort();
  await outcome;
  expect(requests).toHaveLength(1);
  expect(vi.getTimerCount()).toBe(0);
  expect(removed).toHaveBeenCalledTimes(2);
});

test("the pause of production is as long as it says, and leaves no listener behind", async () => {
  vi.useFakeTimers();
  const { signal } = new AbortController();
  const added = vi.spyOn(signal, "addEventListener");
  const removed = vi.spyOn(signal, "removeEventListener");
  const { credits, requests } = fakeServer([busy, json(200, debit)], { sleep: undefined });
  const pending = credits.debits.get("dbt_1", { signal });
  await vi.advanceTimersByTimeAsync(499);
  expect(requests).toHaveLength(1);
  await vi.advanceTimersByTimeAsync(1);
  await pending;
  expect(added.mock.calls.length).toBe(removed.mock.calls.length);
});

test("a success that is no JSON is told apart from an error of the API, and not repeated", async () => {
  const page = new Response("<html>Welcome to the hotel's network</html>", { status: 200 });
  const { credits, requests } = fakeServer([page]);
  const pending = credits.debits.get("dbt_1");
  await expect(pending).rejects.toThrow(ResponseValidationError);
  await expect(pending).rejects.toThrow(
    "getDebit: the 200 answer of http://ledger.test is not JSON, so something else may have sent it. Check baseUrl. It reads: <html>Welcome",
  );
  expect(requests).toHaveLength(1);
});

test("a success that should have a body and has none is an error, and 204 is not", async () => {
  const empty = fakeServer([new Response("", { status: 200 })]);
  await expect(empty.credits.debits.get("dbt_1")).rejects.toThrow("It reads: (nothing)");
  const none = fakeServer([new Response(null, { status: 204 })]);
  expect(await none.credits.debits.get("dbt_1")).toBeUndefined();
});

test.each([
  ["an empty body", new Response("", { status: 404 }), "(nothing)"],
  ["a page", new Response("<h1>Not here</h1>", { status: 404 }), "<h1>Not here</h1>"],
  ["JSON that is no problem document", json(404, { message: "no" }), '{"message":"no"}'],
  ["JSON null", json(404, null), "null"],
])(
  "success is decided by the status alone: an error of %s is an ApiError without a problem",
  async (_, answer, said) => {
    const { credits } = fakeServer([answer]);
    await expect(credits.debits.get("dbt_1")).rejects.toMatchObject({
      name: "ApiError",
      status: 404,
      code: undefined,
      problem: undefined,
      message: `getDebit: the 404 answer of http://ledger.test is no problem document, so something else may have sent it. Check baseUrl. It reads: ${said}`,
    });
  },
);

test("a long foreign body is quoted in part", async () => {
  const { credits } = fakeServer([new Response("x".repeat(10_000), { status: 418 })]);
  const error: unknown = await credits.debits.get("dbt_1").catch((reason: unknown) => reason);
  expect(String(error).length).toBeLessThan(400);
});

test("a redirect is not followed: it would turn a write into a read and carry the key elsewhere", async () => {
  const inits: RequestInit[] = [];
  const { credits } = fakeServer([], {
    fetch: async (_, init) => {
      inits.push(init);
      return new Response(null, { status: 301, headers: { location: "https://elsewhere.test/v1/debits" } });
    },
  });
  await expect(credits.debits.create({ account: "a", amount: 1 })).rejects.toMatchObject({ status: 301, attempts: 1 });
  expect(inits).toMatchObject([{ redirect: "manual" }]);
});

test("the global fetch is looked up at call time, so one that is replaced later is used", async () => {
  const { credits } = fakeServer([], { fetch: undefined });
  vi.stubGlobal("fetch", async () => json(200, debit));
  expect(await credits.debits.get("dbt_1")).toEqual(debit);
});

test("a fetch that fails is a ConnectionError with the reason underneath", async () => {
  const refused = new TypeError("fetch failed", { cause: new Error("connect ECONNREFUSED 127.0.0.1:4010") });
  const { credits } = fakeServer([refused], { maxRetries: 0 });
  await expect(credits.debits.create({ account: "a", amount: 1 })).rejects.toMatchObject({
    name: "ConnectionError",
    cause: refused,
    idempotencyKey: "key-1",
    message:
      "createDebit: no complete answer from http://ledger.test: fetch failed: connect ECONNREFUSED 127.0.0.1:4010. It may have happened; repeat it safely with this error's idempotencyKey.",
  });
});

test("a failure of every address of a host is named by its code", async () => {
  const all = Object.assign(new AggregateError([], "replaced"), { message: "", code: "ECONNREFUSED" });
  const { credits } = fakeServer([new TypeError("fetch failed", { cause: all })], { maxRetries: 0 });
  await expect(credits.debits.get("dbt_1")).rejects.toThrow(
    "getDebit: no complete answer from http://ledger.test: fetch failed: ECONNREFUSED.",
  );
});

test("an error of the SDK's own that a custom fetch throws passes as it is", async () => {
  const own = new TimeoutError("from below");
  const { credits } = fakeServer([own], { maxRetries: 0 });
  await expect(credits.debits.get("dbt_1")).rejects.toBe(own);
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
