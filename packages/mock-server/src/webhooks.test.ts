import { createServer } from "node:http";
import { verifyWebhook } from "@opencredits/sdk/webhooks";
import { afterEach, expect, test } from "vitest";
import { createMock, type Listening, type Mock, type MockEnvironment, type MockListenOptions } from "./index.ts";

const closing: (() => Promise<unknown>)[] = [];

afterEach(async () => {
  for (const close of closing.splice(0)) await close();
});

interface Received {
  readonly seq: number;
  readonly type: string;
  readonly id: string;
}

/** A user's receiver, which verifies what it gets as the SDK says. */
class Receiver {
  readonly got: Received[] = [];
  readonly refused: string[] = [];
  /** Statuses that are answered first. */
  readonly statuses: number[] = [];
  secret = "";
  url = "";
  #waiting: (() => void)[] = [];

  static async listen(): Promise<Receiver> {
    const receiver = new Receiver();
    const server = createServer((request, response) => {
      const chunks: Uint8Array[] = [];
      request.on("data", (chunk) => chunks.push(chunk));
      request.on("end", async () => {
        const body = Buffer.concat(chunks);
        const verified = await verifyWebhook(body, request.headers, receiver.secret).catch((error: Error) => error);
        if (verified instanceof Error) receiver.refused.push(verified.message);
        else receiver.got.push({ ...Object(verified.payload), id: verified.id });
        response.writeHead(verified instanceof Error ? 400 : (receiver.statuses.shift() ?? 204)).end();
        for (const wake of receiver.#waiting.splice(0)) wake();
      });
    });
    await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
    closing.push(() => new Promise((resolve) => server.close(resolve)));
    const address = server.address();
    receiver.url = `http://127.0.0.1:${typeof address === "object" ? address?.port : 0}/hooks`;
    return receiver;
  }

  async until(count: number): Promise<void> {
    while (this.got.length + this.refused.length < count) {
      await new Promise<void>((resolve) => this.#waiting.push(resolve));
    }
  }
}

async function call(mock: Mock, env: MockEnvironment, path: string, body: object): Promise<Record<string, string>> {
  const headers = { "x-api-key": env.apiKey, "content-type": "application/json" };
  const response = await mock.fetch(path, { method: "POST", headers, body: JSON.stringify(body) });
  return Object(await response.json());
}

async function hooked(receiver: Receiver): Promise<{ mock: Mock; env: MockEnvironment }> {
  const mock = createMock({ now: "2026-01-05T10:00:00Z" });
  const env = mock.environment();
  const { secret } = await call(mock, env, "/v1/webhook-endpoints", { url: receiver.url });
  receiver.secret = secret ?? "";
  return { mock, env };
}

async function listen(mock: Mock, options?: MockListenOptions): Promise<Listening> {
  const server = await mock.listen(options);
  closing.push(() => server.close());
  return server;
}

test("R76: a listening mock delivers what happens, signed, in order, and again after a failure", async () => {
  const receiver = await Receiver.listen();
  const { mock, env } = await hooked(receiver);
  await listen(mock);
  receiver.statuses.push(503);
  await call(mock, env, "/v1/accounts", { externalId: "u" });
  await call(mock, env, "/v1/grants", { account: "u", amount: 10 });
  await receiver.until(1);
  // The answer that the receiver wrote has still to arrive.
  while ((await env.webhooks.list()).length === 0) await new Promise((resolve) => setImmediate(resolve));
  expect(await env.webhooks.list()).toMatchObject([
    { eventSeq: 1, attempt: 1, status: 503, outcome: "retrying", nextAttemptAt: "2026-01-05T10:00:05.000Z" },
  ]);
  await env.clock.advance("PT5S");
  await receiver.until(3);
  expect(receiver.refused).toEqual([]);
  expect(receiver.got.map(({ seq, type }) => [seq, type])).toEqual([
    [1, "account.created"],
    [1, "account.created"],
    [2, "grant.created"],
  ]);
  // The same delivery has the same id in each attempt, so that a receiver can tell.
  expect(receiver.got[0]?.id).toMatch(/^dlv_/);
  expect(receiver.got[1]?.id).toBe(receiver.got[0]?.id);
  expect(receiver.got[2]?.id).not.toBe(receiver.got[0]?.id);
});

test("a mock that does not listen, or is told not to, delivers only when a test says so", async () => {
  const receiver = await Receiver.listen();
  const { mock, env } = await hooked(receiver);
  await listen(mock, { deliverWebhooks: false });
  await call(mock, env, "/v1/accounts", { externalId: "u" });
  await call(mock, env, "/v1/accounts", { externalId: "v" });
  expect(await env.webhooks.list()).toEqual([]);
  receiver.statuses.push(500);
  const first = await env.webhooks.next();
  expect(first).toMatchObject({ eventSeq: 1, attempt: 1, status: 500, outcome: "retrying" });
  // Its retry is not due, but it comes first: a test need not wait.
  expect(await env.webhooks.next()).toMatchObject({ eventSeq: 1, attempt: 2, outcome: "delivered" });
  expect(await env.webhooks.next()).toMatchObject({
    eventSeq: 2,
    attempt: 1,
    outcome: "delivered",
    nextAttemptAt: null,
  });
  expect(await env.webhooks.next()).toBeNull();
  expect(await env.webhooks.redeliver(first?.deliveryId ?? "")).toMatchObject({
    eventSeq: 1,
    attempt: 0,
    outcome: "delivered",
  });
  expect(receiver.got.map(({ seq }) => seq)).toEqual([1, 1, 2, 1]);
  expect(await env.webhooks.list()).toHaveLength(4);
});

test("a redelivery of what is no delivery, or whose endpoint is gone, is refused", async () => {
  const receiver = await Receiver.listen();
  const { mock, env } = await hooked(receiver);
  await call(mock, env, "/v1/accounts", { externalId: "u" });
  const delivered = await env.webhooks.next();
  await expect(env.webhooks.redeliver("dlv_0")).rejects.toMatchObject({ status: 404, code: "event_not_found" });
  await mock.fetch(`/v1/webhook-endpoints/${delivered?.endpointId}`, {
    method: "DELETE",
    headers: { "x-api-key": env.apiKey },
  });
  await expect(env.webhooks.redeliver(delivered?.deliveryId ?? "")).rejects.toMatchObject({
    status: 404,
    code: "webhook_endpoint_not_found",
  });
});

test("deliveries can go to a function in place of a socket", async () => {
  const seen: unknown[] = [];
  const mock = createMock({
    webhookHosts: ["app.example.com"],
    webhookFetch: async (url, init) => {
      const request = new Request(url, init);
      seen.push([request.url, request.headers.get("webhook-id")?.slice(0, 4), Object(await request.json()).type]);
      return new Response(null, { status: 204 });
    },
  });
  const env = mock.environment();
  await call(mock, env, "/v1/webhook-endpoints", { url: "https://app.example.com/hooks" });
  await call(mock, env, "/v1/accounts", {});
  expect(await env.webhooks.next()).toMatchObject({ outcome: "delivered", status: 204 });
  expect(seen).toEqual([["https://app.example.com/hooks", "dlv_", "account.created"]]);
});

test("R76: an endpoint on a host that was not named is refused, and one on a named host is not", async () => {
  const mock = createMock({ webhookHosts: ["hooks.example.com"] });
  const env = mock.environment();
  for (const url of ["https://example.com/", "http://10.0.0.1/", "http://169.254.169.254/"]) {
    expect(await call(mock, env, "/v1/webhook-endpoints", { url })).toMatchObject({
      status: 422,
      code: "url_not_allowed",
    });
  }
  for (const url of ["https://hooks.example.com/x", "http://localhost:3000/x"]) {
    expect(await call(mock, env, "/v1/webhook-endpoints", { url })).toMatchObject({ url, status: "active" });
  }
  expect(() => createMock({ webhookHosts: ["https://example.com"] })).toThrow(RangeError);
});

test("the courier goes with the last server, and comes back with the next", async () => {
  const receiver = await Receiver.listen();
  const { mock, env } = await hooked(receiver);
  const [first, second] = [await listen(mock), await listen(mock)];
  await first.close();
  await call(mock, env, "/v1/accounts", { externalId: "u" });
  await receiver.until(1);
  await second.close();
  await call(mock, env, "/v1/accounts", { externalId: "v" });
  await new Promise((resolve) => setImmediate(resolve));
  expect(receiver.got).toHaveLength(1);
  await listen(mock);
  await receiver.until(2);
  expect(receiver.got.map(({ seq }) => seq)).toEqual([1, 2]);
});

test("a snapshot keeps what is not delivered yet", async () => {
  const receiver = await Receiver.listen();
  const { mock, env } = await hooked(receiver);
  await call(mock, env, "/v1/accounts", { externalId: "u" });
  await call(mock, env, "/v1/accounts", { externalId: "v" });
  await env.webhooks.next();
  const snapshot = await env.snapshot();
  const copy = createMock().environment();
  await copy.restore(snapshot);
  expect(await copy.webhooks.next()).toMatchObject({ eventSeq: 2, outcome: "delivered" });
  expect(await copy.webhooks.next()).toBeNull();
});
