import { getResponse } from "msw";
import { http } from "msw/http";
import { setupServer } from "msw/node";
import { afterEach, expect, test, vi } from "vitest";
import { DROPPED, type Handle, type Reply } from "./http/exchange.ts";
import { createMock } from "./index.ts";
import { mswHandlers } from "./msw.ts";

const BASE = "https://api.example.com";
const close: (() => void)[] = [];

afterEach(() => {
  for (const stop of close.splice(0)) stop();
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

/** The user's own server, as the user starts it. */
function listen(handlers: Parameters<typeof setupServer>): void {
  const server = setupServer(...handlers);
  server.listen({ onUnhandledFrame: "error" });
  close.push(() => server.close());
}

const echo: Handle = async (request) => {
  const body = await request.body(1000);
  const text = typeof body === "string" ? body : new TextDecoder().decode(body);
  return { kind: "answer", status: 200, headers: ["x-a", "1"], body: `${request.method} ${request.url} ${text}` };
};

/** What the handlers make of a request; undefined when they leave it to others. */
async function ask(handle: Handle, baseUrl: string, url: string, init?: RequestInit): Promise<string | undefined> {
  const response = await getResponse(mswHandlers(handle, { baseUrl }), new Request(url, init));
  return response?.text();
}

test("one handler stands before the whole API, whatever the number of operations", () => {
  expect(createMock().handlers({ baseUrl: BASE })).toHaveLength(1);
});

test("MSW does with the handler what it does with its own: list, override, reset, restore, close", async () => {
  const server = setupServer(...mswHandlers(echo, { baseUrl: BASE }));
  server.listen({ onUnhandledFrame: "error" });
  const ask = async (): Promise<string> => (await fetch(`${BASE}/v1/x`)).text();
  expect(server.listHandlers()).toMatchObject([{ info: { header: expect.stringContaining(BASE) } }]);
  server.use(http.get(`${BASE}/v1/x`, () => new Response("overridden")));
  expect(await ask()).toBe("overridden");
  server.resetHandlers();
  server.restoreHandlers();
  expect(await ask()).toBe("GET /v1/x ");
  expect(await server.boundary(ask)()).toBe("GET /v1/x ");
  server.resetHandlers(...mswHandlers(() => DROPPED, { baseUrl: BASE }));
  await expect(ask()).rejects.toThrow(TypeError);
  server.close();
});

test("MSW's events see the request and the answer", async () => {
  const server = setupServer(...mswHandlers(echo, { baseUrl: BASE }));
  server.listen();
  close.push(() => server.close());
  const seen: string[] = [];
  server.events.on("response:mocked", ({ request, response }) => seen.push(`${request.method} ${response.status}`));
  await fetch(`${BASE}/v1/x`, { method: "POST", body: "a" });
  expect(seen).toEqual(["POST 200"]);
});

test("a client of the base URL talks to the ledger", async () => {
  const mock = createMock();
  listen(mock.handlers({ baseUrl: BASE }));
  const headers = { authorization: `Bearer ${mock.environment("x").apiKey}`, "content-type": "application/json" };
  const post = (path: string, body: object): Promise<Response> =>
    fetch(`${BASE}${path}`, { method: "POST", headers, body: JSON.stringify(body) });
  expect((await post("/v1/accounts", { externalId: "u1" })).status).toBe(201);
  expect((await post("/v1/grants", { account: "u1", amount: 10 })).status).toBe(201);
  const refused = await post("/v1/debits", { account: "u1", amount: 11 });
  expect([refused.status, refused.headers.get("content-type")]).toEqual([402, "application/problem+json"]);
  const balance = await fetch(`${BASE}/v1/accounts/u1/balances/credits`, { headers });
  expect(await balance.json()).toMatchObject({ balance: 10 });
});

test("a client that was made before the server listens is intercepted when it calls", async () => {
  const mock = createMock();
  const call = (): Promise<Response> => globalThis.fetch(`${BASE}/__mock/health`);
  listen(mock.handlers({ baseUrl: BASE }));
  expect((await call()).status).toBe(200);
});

test("two mocks answer side by side in one server", async () => {
  const [first, second] = [createMock({ now: 1000 }), createMock({ now: 2000 })];
  listen([...first.handlers({ baseUrl: "https://one.test" }), ...second.handlers({ baseUrl: "https://two.test" })]);
  const clock = async (base: string): Promise<unknown> => {
    const response = await fetch(`${base}/__mock/clock`, { headers: { "x-api-key": "sk_test_x" } });
    return response.json();
  };
  expect(await clock("https://one.test")).toMatchObject({ now: "1970-01-01T00:00:01.000Z" });
  expect(await clock("https://two.test")).toMatchObject({ now: "1970-01-01T00:00:02.000Z" });
});

test.each([
  [BASE, `${BASE}/v1/a?b=1`, "GET /v1/a?b=1 "],
  [`${BASE}/`, `${BASE}/v1/a`, "GET /v1/a "],
  [`${BASE}/credits/`, `${BASE}/credits/v1/a#part`, "GET /v1/a "],
  [BASE, BASE, "GET / "],
  [BASE, `${BASE}/unknown`, "GET /unknown "],
  [`${BASE}/credits`, `${BASE}/credits?a=1`, "GET /?a=1 "],
  [`${BASE}/credits`, `${BASE}/credits-other/v1/a`, undefined],
  [BASE, "https://api.example.com.evil.test/v1/a", undefined],
  [BASE, "http://api.example.com/v1/a", undefined],
  [BASE, "https://api.example.com:8443/v1/a", undefined],
  ["https://API.example.com:443", `${BASE}/v1/a`, "GET /v1/a "],
])("with the base %s, %s is answered as %s", async (baseUrl, url, expected) => {
  expect(await ask(echo, baseUrl, url)).toBe(expected);
});

test("method, body and headers pass through in both directions", async () => {
  const [handler] = mswHandlers(echo, { baseUrl: BASE });
  const request = new Request(`${BASE}/v1/x`, { method: "PATCH", body: "é" });
  const response = await getResponse(handler === undefined ? [] : [handler], request);
  expect([await response?.text(), response?.headers.get("x-a")]).toEqual(["PATCH /v1/x é", "1"]);
});

test("on the page's own origin only the API's paths are the mock's", async () => {
  vi.stubGlobal("location", new URL("http://localhost:5173/app/"));
  for (const baseUrl of ["/", "", "http://localhost:5173"]) {
    expect(await ask(echo, baseUrl, "http://localhost:5173/v1/a")).toBe("GET /v1/a ");
    expect(await ask(echo, baseUrl, "http://localhost:5173/__mock/clock")).toBe("GET /__mock/clock ");
    expect(await ask(echo, baseUrl, "http://localhost:5173/openapi.json")).toBe("GET /openapi.json ");
    for (const own of ["/", "/src/main.ts", "/v12", "/assets/v1/a"]) {
      expect(await ask(echo, baseUrl, `http://localhost:5173${own}`)).toBeUndefined();
    }
  }
  expect(await ask(echo, "/api", "http://localhost:5173/api/v1/a")).toBe("GET /v1/a ");
  expect(await ask(echo, "/api", "http://localhost:5173/v1/a")).toBeUndefined();
});

test("a base that no request can have is refused at once, with why", () => {
  const make = (baseUrl: string) => () => createMock().handlers({ baseUrl });
  expect(make("/api")).toThrow(/has no origin/);
  expect(make("api.example.com")).toThrow(TypeError);
  expect(make(`${BASE}?x=1`)).toThrow(/must end at a path/);
});

test("R80: a lost answer is a network error", async () => {
  listen(mswHandlers(() => DROPPED, { baseUrl: BASE }));
  await expect(fetch(`${BASE}/v1/x`)).rejects.toThrow(TypeError);
});

test("an answer without body arrives as one", async () => {
  const none: Reply = { kind: "answer", status: 204, headers: [], body: null };
  listen(mswHandlers(() => none, { baseUrl: BASE }));
  expect((await fetch(`${BASE}/v1/x`)).status).toBe(204);
});

test("fake timers freeze neither an answer nor an injected latency", async () => {
  const mock = createMock();
  const env = mock.environment();
  listen(mock.handlers({ baseUrl: BASE }));
  vi.useFakeTimers();
  await env.faults.delay(2);
  const response = await fetch(`${BASE}/v1/accounts`, { headers: { "x-api-key": env.apiKey } });
  expect(response.status).toBe(200);
});

test("an environment's own handlers answer requests without a key as that environment", async () => {
  const mock = createMock();
  const env = mock.environment();
  await env.seed("demo");
  const call = async (account: string | undefined, path: string, headers = {}): Promise<number | undefined> => {
    const handlers = env.handlers({ baseUrl: BASE, ...(account === undefined ? {} : { account }) });
    const response = await getResponse(handlers, new Request(`${BASE}${path}`, { headers }));
    return response?.status;
  };
  expect(await call(undefined, "/v1/accounts/ada")).toBe(200);
  expect(await call("ada", "/v1/accounts/ada/balances")).toBe(200);
  expect(await call("ada", "/v1/accounts/grace/balances")).toBe(403);
  expect(await call("ada", "/v1/accounts")).toBe(403);
  expect(await call("ada", "/v1/accounts/ada", { authorization: `Bearer ${env.apiKey}` })).toBe(200);
  expect(await call("ada", "/v1/accounts/ada", { "x-api-key": "sk_test_other" })).toBe(404);
});

test("a vendor's own host is answered by its dialect, and left alone on request", async () => {
  const mock = createMock({ now: "2026-01-01T00:00:00Z" });
  const url = "https://api.reflexdb.cloud/v1/admin/customers/2489E9AD-2EE2-8E00-8EC9-32D5F69181C0/build-credits";
  const request = (): Request =>
    new Request(url, {
      method: "POST",
      headers: { authorization: "Bearer sk_test_vendor", "content-type": "application/json" },
      body: '{"amount":1}',
    });
  const baseUrl = "https://api.example.com";
  const answered = await getResponse(mock.handlers({ baseUrl }), request());
  expect(answered?.status).toBe(404);
  expect(await answered?.json()).toMatchObject({ error: "Not Found" });
  expect(await getResponse(mock.handlers({ baseUrl, vendorHosts: false }), request())).toBeUndefined();
});
