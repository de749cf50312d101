import { expect, test, vi } from "vitest";
import { waitMs } from "./environment/machine.ts";
import { fetchDoor } from "./fetch.ts";
import type { BodyRead, Handle, Reply } from "./http/exchange.ts";
import { DROPPED } from "./http/exchange.ts";

function text(body: string | null, status = 200): Reply {
  return { kind: "answer", status, headers: ["content-type", "text/plain", "x-a", "1"], body };
}

test("method, path and query, headers and body reach the handler", async () => {
  const fetch = fetchDoor(async (request) => {
    const body = await request.body(10);
    return text(
      `${request.method} ${request.url} ${request.header("x-key")} ${new TextDecoder().decode(body as Uint8Array)}`,
    );
  });
  const response = await fetch("https://api.example.com/v1/a%2Fb?q=1#part", {
    method: "POST",
    headers: { "X-Key": "k" },
    body: "hé",
  });
  expect(await response.text()).toBe("POST /v1/a%2Fb?q=1 k hé");
  expect([response.status, response.headers.get("x-a")]).toEqual([200, "1"]);
});

test("a path alone, a URL and a Request are all understood", async () => {
  const fetch = fetchDoor((request) => text(`${request.method} ${request.url}`));
  const base = "http://x/v1/y";
  for (const input of ["/v1/y", base, new URL(base), new Request(base)]) {
    expect(await (await fetch(input)).text()).toBe("GET /v1/y");
  }
  expect(await (await fetch(new Request(base), { method: "DELETE" })).text()).toBe("DELETE /v1/y");
});

test("the function needs no object to be called on", async () => {
  const { call } = { call: fetchDoor(() => text("ok")) };
  expect((await call("/")).ok).toBe(true);
});

test("a missing body is empty, a long one is given up at the limit", async () => {
  const read: BodyRead[] = [];
  const fetch = fetchDoor(async (request) => {
    read.push(await request.body(4));
    return text("");
  });
  await fetch("/");
  await fetch("/", { method: "POST", body: "1234" });
  await fetch("/", { method: "POST", body: "12345" });
  let pulled = 0;
  const endless = new ReadableStream({
    pull(controller) {
      pulled += 1;
      controller.enqueue(new Uint8Array(3));
    },
  });
  await fetch("/", { method: "POST", body: endless, duplex: "half" } as RequestInit);
  expect(read.map((body) => (typeof body === "string" ? body : body.byteLength))).toEqual([
    0,
    4,
    "too_large",
    "too_large",
  ]);
  expect(pulled).toBeLessThan(5);
});

test("a body that breaks off is broken, not short", async () => {
  const read: BodyRead[] = [];
  const fetch = fetchDoor(async (request) => {
    read.push(await request.body(100));
    return DROPPED;
  });
  const broken = new ReadableStream({
    start: (controller) => controller.enqueue(new Uint8Array(3)),
    pull: (controller) => controller.error(new Error("cable")),
  });
  await expect(fetch("/", { method: "POST", body: broken, duplex: "half" } as RequestInit)).rejects.toThrow(TypeError);
  expect(read).toEqual(["broken"]);
});

test("R80: a lost answer rejects as a broken connection does", async () => {
  await expect(fetchDoor(() => DROPPED)("/")).rejects.toMatchObject({ name: "TypeError", message: "fetch failed" });
});

test("an answer without body is allowed to have none", async () => {
  const response = await fetchDoor(() => text(null, 204))("/");
  expect([response.status, response.body]).toEqual([204, null]);
});

test("an aborted signal keeps the request from reaching the handler", async () => {
  const handle = vi.fn<Handle>(() => text("ok"));
  const reason = new Error("changed my mind");
  await expect(fetchDoor(handle)("/", { signal: AbortSignal.abort(reason) })).rejects.toBe(reason);
  expect(handle).not.toHaveBeenCalled();
});

test("a signal is obeyed while the answer is held back", async () => {
  const controller = new AbortController();
  const fetch = fetchDoor(() => {
    queueMicrotask(() => controller.abort());
    return new Promise<Reply>(() => {});
  });
  await expect(fetch("/", { signal: controller.signal })).rejects.toMatchObject({ name: "AbortError" });
});

test("a signal that fires while the body arrives keeps the request from having an effect", async () => {
  const controller = new AbortController();
  const read: BodyRead[] = [];
  const fetch = fetchDoor(async (request) => {
    read.push(await request.body(100));
    return DROPPED;
  });
  const body = new ReadableStream({
    pull(stream) {
      stream.enqueue(new Uint8Array(3));
      controller.abort();
      stream.close();
    },
  });
  const init = { method: "POST", body, duplex: "half", signal: controller.signal } as RequestInit;
  await expect(fetch("/", init)).rejects.toMatchObject({ name: "AbortError" });
  await vi.waitFor(() => expect(read).toEqual(["broken"]));
});

test("a body that was read already is refused, as fetch refuses it", async () => {
  const request = new Request("http://x/", { method: "POST", body: "a" });
  await request.text();
  await expect(fetchDoor(() => text("ok"))(request)).rejects.toThrow(TypeError);
});

test("what the handler throws reaches the caller", async () => {
  const violation = new Error("contract");
  const thrown = fetchDoor(() => {
    throw violation;
  });
  await expect(thrown("/")).rejects.toBe(violation);
  await expect(fetchDoor(() => Promise.reject(violation))("/")).rejects.toBe(violation);
});

test("fake timers do not freeze a latency", async () => {
  vi.useFakeTimers();
  const fetch = fetchDoor(() => waitMs(1).then(() => text("late")));
  expect(await (await fetch("/")).text()).toBe("late");
  vi.useRealTimers();
});
