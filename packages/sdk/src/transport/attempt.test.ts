import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { attempt, type Fetch, TIMED_OUT } from "./attempt.ts";

// Timers are simulated: no test waits.
beforeEach(() => {
  vi.useFakeTimers();
});

afterEach(() => {
  expect(vi.getTimerCount(), "an attempt leaves no timer behind").toBe(0);
  vi.useRealTimers();
});

const deaf: Fetch = () => new Promise(() => {});

/** Headers arrive, the body never ends, and nobody listens to the signal: as of an in-process server. */
const stalled: Fetch = async () => new Response(new ReadableStream({ pull: () => new Promise(() => {}) }));

/** As the real one: it rejects when its signal fires. */
const attentive: Fetch = (_, { signal }) =>
  new Promise((_resolve, reject) => signal?.addEventListener("abort", () => reject(signal.reason)));

test("gives the answer, its text and the JSON value that is", async () => {
  const answer = await attempt(async () => new Response('{"a":1}'), "http://x", {}, 10, undefined);
  expect(answer).toMatchObject({ text: '{"a":1}', body: { a: 1 } });
});

test.each([
  ["no JSON", "<html>"],
  ["nothing", ""],
])("a body of %s has no JSON value", async (_, text) => {
  expect(await attempt(async () => new Response(text), "http://x", {}, 10, null)).toMatchObject({
    text,
    body: undefined,
  });
});

test.each([
  ["that does not listen to its signal", deaf],
  ["whose body stalls after the headers", stalled],
  ["that listens to its signal", attentive],
])("the timeout ends a fetch %s", async (_, fetch) => {
  const outcome = expect(attempt(fetch, "http://x", {}, 1000, undefined)).rejects.toBe(TIMED_OUT);
  await vi.advanceTimersByTimeAsync(1000);
  await outcome;
});

test("one millisecond before the timeout the attempt still runs", async () => {
  let settled = false;
  const running = attempt(deaf, "http://x", {}, 1000, undefined).catch(() => {
    settled = true;
  });
  await vi.advanceTimersByTimeAsync(999);
  expect(settled).toBe(false);
  await vi.advanceTimersByTimeAsync(1);
  await running;
  expect(settled).toBe(true);
});

test.each([
  ["that does not listen to its signal", deaf],
  ["whose body stalls after the headers", stalled],
  ["that listens to its signal", attentive],
])("the caller's signal ends a fetch %s, with the caller's reason", async (_, fetch) => {
  const caller = new AbortController();
  const outcome = expect(attempt(fetch, "http://x", {}, 1000, caller.signal)).rejects.toBe("no longer needed");
  await vi.advanceTimersByTimeAsync(10);
  caller.abort("no longer needed");
  await outcome;
});

test("the timeout holds beside a caller's signal that never fires", async () => {
  const outcome = expect(attempt(deaf, "http://x", {}, 1000, new AbortController().signal)).rejects.toBe(TIMED_OUT);
  await vi.advanceTimersByTimeAsync(1000);
  await outcome;
});

test("fetch gets a signal of its own for each attempt, and it fires when the attempt ends early", async () => {
  const caller = new AbortController();
  const seen: (AbortSignal | null | undefined)[] = [];
  const watching: Fetch = (_, { signal }) => {
    seen.push(signal);
    return deaf("", {});
  };
  const first = expect(attempt(watching, "http://x", {}, 10, caller.signal)).rejects.toBe(TIMED_OUT);
  await vi.advanceTimersByTimeAsync(10);
  await first;
  const second = expect(attempt(watching, "http://x", {}, 10, caller.signal)).rejects.toBe(TIMED_OUT);
  await vi.advanceTimersByTimeAsync(10);
  await second;
  expect(new Set([...seen, caller.signal]).size).toBe(3);
  expect(seen.map((signal) => signal?.aborted)).toEqual([true, true]);
  expect(caller.signal.aborted).toBe(false);
});

test("no listener stays on the caller's signal, however the attempt ended", async () => {
  const { signal } = new AbortController();
  const added = vi.spyOn(signal, "addEventListener");
  const removed = vi.spyOn(signal, "removeEventListener");
  await attempt(async () => new Response("1"), "http://x", {}, 10, signal);
  await attempt(() => Promise.reject(new TypeError("fetch failed")), "http://x", {}, 10, signal).catch(() => {});
  const late = attempt(deaf, "http://x", {}, 10, signal).catch(() => {});
  await vi.advanceTimersByTimeAsync(10);
  await late;
  expect(added).toHaveBeenCalledTimes(3);
  expect(removed.mock.calls.map(([, listener]) => listener)).toEqual(
    expect.arrayContaining(added.mock.calls.map(([, listener]) => listener)),
  );
});

test("a fetch that throws at once rejects like any other", async () => {
  const broken: Fetch = () => {
    throw new TypeError("no such protocol");
  };
  await expect(attempt(broken, "http://x", {}, 10, undefined)).rejects.toThrow("no such protocol");
});

test("a body that breaks off rejects", async () => {
  const torn: Fetch = async () =>
    new Response(new ReadableStream({ pull: (controller) => controller.error(new TypeError("terminated")) }));
  await expect(attempt(torn, "http://x", {}, 10, undefined)).rejects.toThrow("terminated");
});

test("a timeout too long for a timer is the longest a timer can be, not none", async () => {
  let settled = false;
  const running = attempt(deaf, "http://x", {}, Number.POSITIVE_INFINITY, undefined).catch(() => {
    settled = true;
  });
  await vi.advanceTimersByTimeAsync(60_000);
  expect(settled).toBe(false);
  await vi.advanceTimersByTimeAsync(2_147_483_647);
  await running;
});
