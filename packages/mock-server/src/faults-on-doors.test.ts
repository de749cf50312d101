import { request as httpRequest } from "node:http";
import { setupServer } from "msw/node";
import { afterEach, expect, test } from "vitest";
import { type ControlSchemas, createMock, type Mock, type MockEnvironment } from "./index.ts";

const BASE = "https://api.example.com";
const closing: (() => unknown)[] = [];

afterEach(async () => {
  for (const close of closing.splice(0)) await close();
});

type Ask = (path: string) => Promise<Response>;
type Door = (mock: Mock, env: MockEnvironment) => Promise<Ask> | Ask;

const DOORS: Readonly<Record<string, Door>> = {
  fetch: (mock, env) => (path) => mock.fetch(path, { headers: { "x-api-key": env.apiKey } }),
  msw: (mock, env) => {
    const server = setupServer(...mock.handlers({ baseUrl: BASE }));
    server.listen();
    closing.push(() => server.close());
    return (path) => fetch(BASE + path, { headers: { "x-api-key": env.apiKey } });
  },
  node: async (mock, env) => {
    const { url, close } = await mock.listen();
    closing.push(close);
    return (path) => fetch(url + path, { headers: { "x-api-key": env.apiKey } });
  },
};

async function through(door: string): Promise<{ ask: Ask; env: MockEnvironment }> {
  const mock = createMock();
  const env = mock.environment();
  const open = DOORS[door];
  if (open === undefined) throw new Error(`no door ${door}`);
  return { ask: await open(mock, env), env };
}

test.each(Object.keys(DOORS))("R80: through the %s door a broken connection is a network error", async (door) => {
  const { ask, env } = await through(door);
  for (const fault of [{ kind: "reset" }, { kind: "empty" }, { kind: "reset", afterCommit: true }] as const) {
    await env.faults.add(fault);
    await expect(ask("/v1/accounts")).rejects.toThrow(TypeError);
    expect((await ask("/v1/accounts")).status).toBe(200);
  }
});

test.each(Object.keys(DOORS))("R80: through the %s door a body breaks off after its head", async (door) => {
  const { ask, env } = await through(door);
  for (const afterCommit of [false, true]) {
    await env.faults.add({ kind: "truncate", afterCommit });
    const answer = await ask("/v1/accounts");
    expect(answer.status).toBe(200);
    await expect(answer.text()).rejects.toThrow(TypeError);
    expect(await (await ask("/v1/accounts")).json()).toMatchObject({ data: [] });
  }
});

test.each(Object.keys(DOORS))("R80: through the %s door a whole body is no JSON", async (door) => {
  const { ask, env } = await through(door);
  await env.faults.inject("malformed");
  const answer = await ask("/v1/accounts");
  expect(answer.headers.get("content-type")).toBe("application/json");
  await expect(answer.json()).rejects.toThrow(SyntaxError);
});

test.each(Object.keys(DOORS))("R80: through the %s door a status and its headers arrive", async (door) => {
  const { ask, env } = await through(door);
  await env.faults.inject("rate_limit");
  await env.faults.fail(504);
  const limited = await ask("/v1/accounts");
  expect([limited.status, limited.headers.get("retry-after")]).toEqual([429, "1"]);
  expect((await ask("/v1/accounts")).status).toBe(504);
});

/** How a connection came to its end, as Node tells it. */
function ending(url: string, key: string): Promise<string> {
  return new Promise((resolve) => {
    const request = httpRequest(`${url}/v1/accounts`, { headers: { "x-api-key": key }, agent: false });
    request.on("error", (error: Error & { code?: string }) => resolve(`${error.code} ${error.message}`));
    request.on("response", () => resolve("an answer"));
    request.end();
  });
}

test.each<[ControlSchemas["FaultKind"], string]>([
  ["reset", "ECONNRESET read ECONNRESET"],
  ["empty", "ECONNRESET socket hang up"],
])("R80: on the wire, %s is told from the other by who listens: %s", async (kind, end) => {
  const mock = createMock();
  const env = mock.environment();
  const { url, close } = await mock.listen();
  closing.push(close);
  await env.faults.inject(kind);
  expect(await ending(url, env.apiKey)).toBe(end);
});
