import { expect, test } from "vitest";
import { fetchSender, type WebhookFetch } from "./fetch-sender.ts";

const REQUEST = { url: "http://localhost/hooks", headers: { "webhook-id": "dlv_1" }, body: new Uint8Array([123, 125]) };
const sent = (fetch: WebhookFetch, signal?: AbortSignal) => fetchSender(fetch)(REQUEST, signal);

test("a delivery through fetch is a POST that follows no redirect", async () => {
  const seen: unknown[] = [];
  const outcome = await sent(async (url, init) => {
    const request = new Request(url, init);
    seen.push([request.method, request.redirect, request.headers.get("webhook-id"), await request.text()]);
    return new Response(null, { status: 204 });
  });
  expect(outcome).toEqual({ status: 204 });
  expect(seen).toEqual([["POST", "manual", "dlv_1", "{}"]]);
});

test("a redirect that a browser hides is a reason", async () => {
  const hidden = { type: "opaqueredirect", status: 0, body: null };
  expect(await sent(async () => Object(hidden))).toEqual({ error: "It answered with a redirect." });
});

test("what goes wrong is told with the cause behind it", async () => {
  const cause = Object.assign(new Error("connect ECONNREFUSED 127.0.0.1:1"), { code: "ECONNREFUSED" });
  expect(await sent(() => Promise.reject(new TypeError("fetch failed", { cause })))).toEqual({ error: cause.message });
  expect(await sent(() => Promise.reject(new Error("no")))).toEqual({ error: "no" });
  expect(await sent(() => Promise.reject("text"))).toEqual({ error: "text" });
});

test("a function that does not heed the signal is not waited for", async () => {
  const controller = new AbortController();
  const outcome = sent(() => new Promise(() => {}), controller.signal);
  controller.abort(new Error("stopped"));
  expect(await outcome).toEqual({ error: "stopped" });
});

test("nobody waits longer than the bound", async () => {
  const send = fetchSender(() => new Promise(() => {}), 20);
  expect(await send(REQUEST)).toEqual({ error: "There was no answer within 20 ms." });
});
