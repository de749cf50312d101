import { afterEach, expect, test, vi } from "vitest";
import { AbortedError } from "../errors.ts";
import { fakeServer, json, problem } from "../fake-server.ts";

const debit = { id: "dbt_1", amount: 5 };
const busy = problem(503, "unavailable");

// Timers are simulated: no test waits.
afterEach(() => {
  vi.useRealTimers();
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

test("a signal that fires while the observer is told of an attempt or a pause ends the call there", async () => {
  vi.useFakeTimers();
  for (const type of ["request", "retry"] as const) {
    const caller = new AbortController();
    const { credits, requests } = fakeServer([busy], {
      sleep: undefined,
      onEvent: (event) => {
        if (event.type === type) caller.abort();
      },
    });
    await expect(credits.debits.get("dbt_1", { signal: caller.signal }), type).rejects.toThrow(AbortedError);
    expect(requests, type).toHaveLength(type === "request" ? 0 : 1);
    expect(vi.getTimerCount(), type).toBe(0);
  }
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
