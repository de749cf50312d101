import { expect, test } from "vitest";
import { fakeServer, json, problem, type Step } from "./fake-server.ts";
import { type Logger, logEvents } from "./logging.ts";

type Line = readonly [level: string, message: string, fields: object];

function recorder(): { logger: Logger; lines: Line[] } {
  const lines: Line[] = [];
  const at =
    (level: string) =>
    (message: string, fields: object): void => {
      lines.push([level, message, fields]);
    };
  return { logger: { debug: at("debug"), warn: at("warn"), error: at("error") }, lines };
}

/** What is logged of a debit whose attempts get these steps. */
async function linesOf(steps: readonly Step[], key = "key-of-ada"): Promise<Line[]> {
  const { logger, lines } = recorder();
  const { credits } = fakeServer(steps, { onEvent: logEvents(logger), maxRetries: 1 });
  const headers = { cookie: "session=ada", "x-api-key": "hidden" };
  const body = { account: "ada@example.com", amount: 5 };
  await credits.debits.create(body, { idempotencyKey: key, headers }).catch(() => {});
  return lines;
}

test("requests and responses are logged as debug, a retry as a warning and a failure as an error", async () => {
  const lines = await linesOf([problem(503, "unavailable"), problem(402, "insufficient_credits")]);
  expect(lines.map(([level, message]) => `${level} ${message}`)).toEqual([
    "debug createDebit #1: sent",
    "debug createDebit #1: 503 in 0 ms",
    "warn createDebit #1: again in 500 ms: ApiError: createDebit: 503 unavailable: About unavailable.",
    "debug createDebit #2: sent",
    "debug createDebit #2: 402 in 0 ms",
    "error createDebit #2: failed after 0 ms: ApiError: createDebit: 402 insufficient_credits: About insufficient_credits.",
  ]);
});

test("fields say which call, attempt, template, status, code and request id", async () => {
  const [, , fields] = (await linesOf([problem(402, "insufficient_credits")])).at(-1) ?? [];
  expect(fields).toEqual({
    callId: 1,
    operationId: "createDebit",
    method: "POST",
    path: "/v1/debits",
    attempts: 1,
    status: 402,
    code: "insufficient_credits",
    requestId: "req_1",
    durationMs: 0,
  });
});

test("neither keys nor headers, bodies or references are logged", async () => {
  const text = JSON.stringify(await linesOf([new TypeError("fetch failed"), json(201, { id: "dbt_secret" })]));
  expect(text).toContain("fetch failed");
  for (const secret of ["sk_test_a", "key-of-ada", "session", "hidden", "ada@example.com", "dbt_secret"]) {
    expect(text).not.toContain(secret);
  }
});

test.for([
  "Authorization: Bearer eyJ.hunter2.x",
  '{"headers":{"authorization":"Bearer hunter2"}}',
  "cookie: session=hunter2; other=hunter2",
  "Set-Cookie: session=hunter2",
  "x-api-key = hunter2",
  "no such key: sk_live_hunter2",
  "no such key: rk_test_hunter2",
  "the signing secret whsec_hunter2+/= is wrong",
  "Basic hunter2",
  "cannot reach https://user:hunter2@ledger.test/v1",
])("what a server or a proxy quotes is taken out: %s", async (quoted) => {
  for (const step of [new Response(quoted, { status: 400 }), new TypeError(quoted)]) {
    const text = JSON.stringify(await linesOf([step, step.constructor === TypeError ? step : json(201, {})]));
    expect(text).toContain("[redacted]");
    expect(text).not.toContain("hunter2");
  }
});

test("console is a logger", () => {
  expect(logEvents(console)).toBeTypeOf("function");
});
