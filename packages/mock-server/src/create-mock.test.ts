import { expect, test, vi } from "vitest";
import type { JournalRecord } from "./environment/journal.ts";
import { replayJournal } from "./http/replay.ts";
import { ControlError, createMock, type Mock, MockContractViolation, type MockEnvironment } from "./index.ts";

function api(mock: Mock, key: string): (method: string, path: string, body?: object) => Promise<Response> {
  return (method, path, body) =>
    mock.fetch(path, {
      method,
      headers: {
        authorization: `Bearer ${key}`,
        ...(body === undefined ? {} : { "content-type": "application/json" }),
      },
      ...(body === undefined ? {} : { body: JSON.stringify(body) }),
    });
}

async function fill(mock: Mock, env: MockEnvironment): Promise<void> {
  const call = api(mock, env.apiKey);
  await call("POST", "/v1/accounts", { externalId: "u1" });
  const grant = await call("POST", "/v1/grants", { account: "u1", amount: 100, expireInDays: 10 });
  expect(grant.status).toBe(201);
}

test("without a name, every environment is another one, and its keys name it", async () => {
  const mock = createMock();
  const [first, second] = [mock.environment(), mock.environment()];
  expect(first.name).not.toBe(second.name);
  expect([first.apiKey, first.readKey, first.publishableKey("u1")]).toEqual([
    `sk_test_${first.name}`,
    `rk_test_${first.name}`,
    `pk_test_${first.name}.u1`,
  ]);
  await fill(mock, first);
  const accounts = await api(mock, second.apiKey)("GET", "/v1/accounts");
  expect(await accounts.json()).toMatchObject({ data: [] });
});

test("a name that is in use is not given to somebody else", async () => {
  const mock = createMock();
  await fill(mock, mock.environment("env-1"));
  expect(mock.environment().name).toBe("env-2");
  expect(mock.environment("env-3").name).not.toBe(mock.environment().name);
});

test("a name that no key could carry is refused", () => {
  for (const name of ["", "a.b", "é", "x".repeat(65)]) expect(() => createMock().environment(name)).toThrow(RangeError);
});

test("the default credit starts with the decimals that are asked for, and again after a reset", async () => {
  const records: JournalRecord[] = [];
  const now = "2026-01-01T00:00:00Z";
  const mock = createMock({ now, defaultScale: 6, journal: (_name, record) => records.push(record) });
  const env = mock.environment("fine");
  const call = api(mock, env.apiKey);
  const grant = async () => {
    await call("POST", "/v1/accounts", { externalId: "u1" });
    return (await (await call("POST", "/v1/grants", { account: "u1", amountDecimal: "0.000001" })).json()).amount;
  };
  expect(await grant()).toBe(1);
  const snapshot = await env.snapshot();
  const at = Date.parse(now);
  const options = { machineNow: () => at, seed: "opencredits/fine", clock: { mode: "frozen", at } } as const;
  const rebuilt = replayJournal("fine", { ...options, defaultScale: 6 }, JSON.parse(JSON.stringify(records)));
  expect(JSON.stringify(rebuilt.snapshot())).toBe(JSON.stringify(snapshot));
  await env.reset();
  expect(await grant()).toBe(1);
  const plain = createMock({ now }).environment();
  await plain.restore(snapshot);
  expect(await plain.snapshot()).toEqual(snapshot);
  for (const defaultScale of [-1, 10, 0.5]) expect(() => createMock({ defaultScale })).toThrow(RangeError);
});

test("keys do what they say: the read key reads, the publishable one reads its own balances", async () => {
  const mock = createMock();
  const env = mock.environment();
  await fill(mock, env);
  expect((await api(mock, env.readKey)("GET", "/v1/accounts/u1")).status).toBe(200);
  expect((await api(mock, env.readKey)("POST", "/v1/accounts", {})).status).toBe(403);
  const shown = api(mock, env.publishableKey("u1"));
  expect((await shown("GET", "/v1/accounts/u1/balances")).status).toBe(200);
  expect((await shown("GET", "/v1/accounts/u1")).status).toBe(403);
});

test.each([
  ["2026-01-01T00:00:00Z", "2026-01-01T00:00:00.000Z"],
  [new Date(1000), "1970-01-01T00:00:01.000Z"],
  [2000, "1970-01-01T00:00:02.000Z"],
])("now: %s stops every clock there", async (now, expected) => {
  const mock = createMock({ now });
  for (const env of [mock.environment(), mock.environment()]) {
    expect(await env.clock.get()).toEqual({ mode: "frozen", now: expected });
  }
});

test("a clock may run from an instant, or go with the machine's", async () => {
  const running = createMock({ now: "2040-01-01T00:00:00Z", clock: "offset" }).environment();
  const { mode, now } = await running.clock.get();
  expect([mode, now.slice(0, 10)]).toEqual(["offset", "2040-01-01"]);
  expect((await createMock().environment().clock.get()).mode).toBe("system");
  const frozen = createMock({ clock: "frozen" }).environment();
  expect(await frozen.clock.now()).toEqual(await frozen.clock.now());
});

test.each(["2026-01-01", "tomorrow", "1969-12-31T23:59:59Z", -1, Number.NaN, new Date("x")])(
  "now: %s is refused",
  (now) => {
    expect(() => createMock({ now })).toThrow(RangeError);
  },
);

test("the machine's clock cannot be told the time", () => {
  expect(() => createMock({ now: 0, clock: "system" })).toThrow(RangeError);
});

test("every control operation works through the in-process door", async () => {
  const mock = createMock({ now: "2026-01-01T00:00:00Z" });
  const env = mock.environment("e");
  await fill(mock, env);
  expect(await env.clock.now()).toEqual(new Date("2026-01-01T00:00:00Z"));
  const snapshot = await env.snapshot();
  expect(await env.clock.advance("P10D")).toMatchObject({ transitions: 1, reachedTarget: true });
  expect(await env.clock.set(new Date("2026-02-01T00:00:00Z"))).toMatchObject({ now: "2026-02-01T00:00:00.000Z" });
  expect(await env.clock.run()).toMatchObject({ mode: "offset" });
  expect(await env.clock.freeze("2026-03-01T00:00:00Z")).toMatchObject({ mode: "frozen" });
  expect(await env.check()).toEqual({ ok: true, violations: [] });
  const fault = await env.faults.loseAnswer({ operationId: "createDebit", times: 2 });
  await env.faults.delay(1);
  await env.faults.remove(fault.id);
  expect(await env.faults.list()).toMatchObject([{ latencyMs: 1, operationId: null }]);
  await env.faults.clear();
  expect(await env.faults.list()).toEqual([]);
  expect(await env.restore(snapshot)).toMatchObject({ name: "e", touched: true });
  expect(await env.clock.now()).toEqual(new Date("2026-01-01T00:00:00Z"));
  expect(await mock.control.environments()).toMatchObject([{ name: "e" }]);
  expect(await mock.control.health()).toMatchObject({ status: "ready", environments: 1 });
  expect(await mock.control.reset("e")).toMatchObject({ touched: false });
  expect(await env.reset()).toMatchObject({ touched: false });
  expect(await env.drop()).toBeUndefined();
  await mock.control.drop("e");
  expect(await mock.control.environments()).toEqual([]);
});

test("useSystem gives an untouched clock the machine's time", async () => {
  const env = createMock({ now: 0 }).environment();
  expect(await env.clock.useSystem()).toMatchObject({ mode: "system" });
});

test("a refusal of the control plane is thrown with its code and every violation", async () => {
  const env = createMock({ now: 0 }).environment();
  const refused = await env.clock.advance("P1.5D").catch((error: unknown) => error);
  expect(refused).toBeInstanceOf(ControlError);
  expect(refused).toMatchObject({ status: 400, code: "invalid_request", message: expect.stringContaining('"/by"') });
});

test("R7: same seed, clock and requests give byte-identical answers; another seed gives other ids", async () => {
  const transcript = async (seed?: string): Promise<string[]> => {
    const mock = createMock({ now: "2026-01-01T00:00:00Z", ...(seed === undefined ? {} : { seed }) });
    const call = api(mock, "sk_test_same");
    const answers = [
      await call("POST", "/v1/accounts", { externalId: "u1" }),
      await call("POST", "/v1/grants", { account: "u1", amount: 5 }),
      await call("POST", "/v1/debits", { account: "u1", amount: 9 }),
      await call("GET", "/v1/entries"),
    ];
    return Promise.all(answers.map(async (answer) => JSON.stringify([...answer.headers]) + (await answer.text())));
  };
  expect(await transcript()).toEqual(await transcript());
  expect(await transcript("a")).not.toEqual(await transcript("b"));
});

test("R80: a lost answer is a network error, and the retry with the same key replays it", async () => {
  const mock = createMock();
  const env = mock.environment();
  await fill(mock, env);
  await env.faults.loseAnswer({ operationId: "createDebit" });
  const send = (): Promise<Response> =>
    mock.fetch("/v1/debits", {
      method: "POST",
      headers: { authorization: `Bearer ${env.apiKey}`, "content-type": "application/json", "idempotency-key": "k" },
      body: JSON.stringify({ account: "u1", amount: 5 }),
    });
  await expect(send()).rejects.toThrow(TypeError);
  const retried = await send();
  expect([retried.status, retried.headers.get("idempotency-replayed")]).toEqual([201, "true"]);
  expect(await retried.json()).toMatchObject({ balance: { balance: 95 } });
});

test("R80: an aborted wait for a delayed answer leaves the effect", async () => {
  const mock = createMock();
  const env = mock.environment();
  await fill(mock, env);
  await env.faults.delay(600_000, { operationId: "createDebit" });
  const controller = new AbortController();
  const pending = mock.fetch("/v1/debits", {
    method: "POST",
    headers: { authorization: `Bearer ${env.apiKey}`, "content-type": "application/json" },
    body: JSON.stringify({ account: "u1", amount: 5 }),
    signal: controller.signal,
  });
  const balance = async (): Promise<number> => {
    const answer = await api(mock, env.apiKey)("GET", "/v1/accounts/u1/balances/credits");
    return (await answer.json()).balance;
  };
  await vi.waitFor(async () => expect(await balance()).toBe(95));
  controller.abort();
  await expect(pending).rejects.toMatchObject({ name: "AbortError" });
  expect(await balance()).toBe(95);
});

test("the journal is told of decided requests, by environment", async () => {
  const records: [string, JournalRecord][] = [];
  const mock = createMock({ now: 0, journal: (environment, record) => records.push([environment, record]) });
  const env = mock.environment("written");
  await fill(mock, env);
  await env.clock.advance(5);
  await api(mock, env.apiKey)("GET", "/v1/accounts");
  expect(records.map(([name, record]) => [name, record.kind])).toEqual([
    ["written", "command"],
    ["written", "command"],
    ["written", "world"],
  ]);
});

test("R1: the number of environments is bounded by the mock's own bound", async () => {
  const mock = createMock({ maxEnvironments: 1 });
  await fill(mock, mock.environment());
  const second = await api(mock, mock.environment().apiKey)("POST", "/v1/accounts", {});
  expect([second.status, (await second.json()).code]).toEqual([503, "environment_limit"]);
});

test("the admin token is random unless it is given, and must not be one that a key could be", () => {
  expect(createMock().adminToken).toMatch(/^adm_[\da-f]{32}$/);
  expect(createMock().adminToken).not.toBe(createMock().adminToken);
  expect(createMock({ adminToken: "of-my-own" }).adminToken).toBe("of-my-own");
  for (const adminToken of ["", "short", "with space", "sk_test_demo", "ünicode-token"]) {
    expect(() => createMock({ adminToken })).toThrow(RangeError);
  }
});

test("the contract and its pages are behind every door", async () => {
  const mock = createMock();
  expect(await (await mock.fetch("/")).text()).toContain("OpenCredits mock server");
  expect((await mock.fetch("/openapi.json")).status).toBe(200);
  expect((await mock.fetch("/docs")).status).toBe(200);
  expect((await mock.fetch("/v1")).status).toBe(404);
  expect((await mock.fetch("/v2/accounts")).status).toBe(404);
  expect((await mock.fetch("/__mocks")).status).toBe(404);
});

test("two mocks share nothing, and one mock may have many servers", async () => {
  const [first, second] = [createMock({ now: 1000 }), createMock({ now: 2000 })];
  const servers = await Promise.all([first.listen(), first.listen(), second.listen()]);
  const accounts = async (url: string): Promise<number> => {
    const answer = await fetch(`${url}/v1/accounts`, { headers: { "x-api-key": "sk_test_x" } });
    return (await answer.json()).data.length;
  };
  await fill(first, first.environment("x"));
  expect(await Promise.all(servers.map(({ url }) => accounts(url)))).toEqual([1, 1, 0]);
  await Promise.all(servers.map((server) => server.close()));
});

test("an own answer that breaks the contract is thrown in process, and is a 500 over HTTP", async () => {
  const mock = createMock({ checkResponses: true, now: "2026-01-01T00:00:00Z" });
  const env = mock.environment();
  await fill(mock, env);
  const snapshot = await env.snapshot();
  // A name that the contract would not have let in.
  const text = JSON.stringify(snapshot).replace('"externalId":"u1"', `"externalId":"${"u".repeat(300)}"`);
  await env.restore(JSON.parse(text));
  const list = (): Promise<Response> => api(mock, env.apiKey)("GET", "/v1/accounts");
  await expect(list()).rejects.toThrow(MockContractViolation);
  await expect(list()).rejects.toThrow(/listAccounts, status 200.*\/data\/0\/externalId/s);
  const server = await mock.listen();
  const answer = await fetch(`${server.url}/v1/accounts`, { headers: { "x-api-key": env.apiKey } });
  expect(answer.status).toBe(500);
  expect(await answer.json()).toMatchObject({
    code: "mock_contract_violation",
    errors: [{ pointer: "/data/0/externalId", keyword: expect.any(String), message: expect.any(String) }],
  });
  await server.close();
});
