import { existsSync } from "node:fs";
import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { createContext, runInContext } from "node:vm";
import { rolldown } from "rolldown";
import { afterAll, beforeAll, expect, test } from "vitest";

// What a page's bundler makes of the mock, run where there is nothing of Node.
const entry = fileURLToPath(new URL("../../packages/mock-server/dist/browser.js", import.meta.url));

let directory: string;

beforeAll(async () => {
  expect(existsSync(entry), "the packages are built: run `pnpm build` first").toBe(true);
  directory = await mkdtemp(join(tmpdir(), "opencredits-browser-"));
});

afterAll(() => rm(directory ?? "", { recursive: true, force: true }));

/** The globals that every browser has and this bundle may need. */
const WEB = {
  AbortController,
  AbortSignal,
  atob,
  btoa,
  Blob,
  BroadcastChannel,
  clearTimeout,
  console,
  crypto,
  CustomEvent,
  DOMException,
  Event,
  EventTarget,
  fetch,
  FormData,
  Headers,
  MessageChannel,
  MessageEvent,
  performance,
  queueMicrotask,
  ReadableStream,
  Request,
  Response,
  setTimeout,
  structuredClone,
  TextDecoder,
  TextEncoder,
  TransformStream,
  Uint8Array,
  URL,
  URLSearchParams,
  WebSocket,
  WritableStream,
};

/** Bundles a page's script and runs it as a browser would; `result` is what it hands to `report`. */
async function runPage(lines: readonly string[]): Promise<unknown> {
  const page = join(directory, "page.js");
  await writeFile(page, [`import { createMock } from ${JSON.stringify(entry)};`, ...lines].join("\n"));
  const bundle = await rolldown({ input: page, platform: "browser", logLevel: "silent" });
  const { output } = await bundle.generate({ format: "iife", codeSplitting: false });
  const code = output.map((file) => (file.type === "chunk" ? file.code : "")).join("\n");
  expect(code).not.toMatch(/["']node:/);
  return new Promise((resolve, reject) => {
    const context = createContext({ ...WEB, report: resolve, fail: reject });
    context.globalThis = context;
    context.self = context;
    context.location = new URL("http://localhost:5173/app/");
    runInContext(code, context);
  });
}

test("a page has the whole ledger in process: keys, clock, snapshot, the demo world", async () => {
  const result = await runPage([
    "async function run() {",
    "  const mock = createMock({ now: '2026-01-31T10:00:00Z' });",
    "  const env = mock.environment();",
    "  await env.seed('demo');",
    "  const snapshot = await env.snapshot();",
    "  const moved = await env.clock.advance('P1M');",
    "  await env.restore(snapshot);",
    "  const headers = { authorization: 'Bearer ' + env.publishableKey('ada') };",
    "  const answer = await mock.fetch('/v1/accounts/ada/balances/credits', { headers });",
    "  const { balance } = await answer.json();",
    "  return { moved: moved.now, balance, ok: (await env.check()).ok, docs: (await mock.fetch('/docs/redoc.js')).status };",
    "}",
    "run().then(report, fail);",
  ]);
  expect(result).toEqual({ moved: "2026-02-28T10:00:00.000Z", balance: 15_000, ok: true, docs: 404 });
});

test("a page's MSW handlers answer its own calls, and leave its files alone", async () => {
  const result = await runPage([
    `import { getResponse } from ${JSON.stringify(fileURLToPath(import.meta.resolve("msw")))};`,
    "async function run() {",
    "  const env = createMock().environment('page');",
    "  await env.seed('demo');",
    "  const handlers = env.handlers({ baseUrl: '/', account: 'grace' });",
    "  const ask = async (path) => {",
    "    const response = await getResponse(handlers, new Request(new URL(path, location.href)));",
    "    return response?.status;",
    "  };",
    "  return [await ask('/v1/accounts/grace/balances'), await ask('/v1/accounts/ada/balances'), await ask('/main.js')];",
    "}",
    "run().then(report, fail);",
  ]);
  expect(result).toEqual([200, 403, undefined]);
});
