import { expect, test } from "vitest";
import type { FaultInput } from "../environment/faults.ts";
import type { Reply } from "./exchange.ts";
import { called, TestMock } from "./test-mock.ts";

function funded(): TestMock {
  const mock = new TestMock();
  mock.post("/v1/accounts", { externalId: "u" });
  mock.post("/v1/grants", { account: "u", amount: 10 });
  return mock;
}

const body = { account: "u", amount: 4 };
const headers = { "idempotency-key": "k" };
const debit = (mock: TestMock): Promise<Reply> => mock.callLater("POST", "/v1/debits", body, headers);
const available = (mock: TestMock): number => mock.get("/v1/accounts/u/balances/credits").body.available;

function faulty(fault: FaultInput): TestMock {
  const mock = funded();
  mock.environments.open("unit").faults.add({ operationId: "createDebit", ...fault }, mock.time);
  return mock;
}

test.each([
  [429, "rate_limited"],
  [500, "internal_error"],
  [503, "unavailable"],
])("R80: a fault answers %s as the API does, and nothing is done", async (status, code) => {
  const mock = faulty({ status });
  expect(called(await debit(mock))).toMatchObject({ status, body: { code, status, instance: "/v1/debits" } });
  expect(available(mock)).toBe(10);
  // The key was not used up.
  expect(mock.post("/v1/debits", body, headers)).toMatchObject({ status: 201 });
});

test("R80: other statuses are answered as by something in between, without a code", async () => {
  const mock = faulty({ status: 502 });
  const { body: problem, status, headers: got } = called(await debit(mock));
  expect([status, got.get("content-type")]).toEqual([502, "application/problem+json"]);
  expect(problem).toEqual({
    type: "about:blank",
    title: "Injected fault",
    status: 502,
    detail: expect.any(String),
    instance: "/v1/debits",
  });
});

test("R80: a limited client is told when to come back", async () => {
  for (const fault of [{ kind: "rate_limit" }, { status: 429 }] as const) {
    const { status, headers: got } = called(await debit(faulty(fault)));
    expect(status).toBe(429);
    expect([got.get("retry-after"), got.get("ratelimit-remaining"), got.get("ratelimit-reset")]).toEqual([
      "1",
      "0",
      "1",
    ]);
  }
});

test.each(["reset", "empty", "truncate", "malformed"] as const)(
  "R80: %s instead of the work leaves no effect, after it the effect and the stored answer",
  async (kind) => {
    const before = faulty({ kind });
    await debit(before);
    expect(available(before)).toBe(10);
    expect(before.post("/v1/debits", body, headers).headers.get("idempotency-replayed")).toBeUndefined();

    const after = faulty({ kind, afterCommit: true });
    await debit(after);
    expect(available(after)).toBe(6);
    const retry = after.post("/v1/debits", body, headers);
    expect([retry.status, retry.headers.get("idempotency-replayed")]).toEqual([201, "true"]);
    expect(available(after)).toBe(6);
  },
);

test("R80: a connection is reset or ends, a body breaks off or is no JSON", async () => {
  expect(await debit(faulty({ kind: "reset" }))).toEqual({ kind: "dropped" });
  expect(await debit(faulty({ kind: "empty" }))).toEqual({ kind: "dropped", isEmpty: true });
  for (const afterCommit of [false, true]) {
    const truncated = await debit(faulty({ kind: "truncate", afterCommit }));
    expect(truncated).toMatchObject({ kind: "answer", status: 201, isCutShort: true });
    const malformed = await debit(faulty({ kind: "malformed", afterCommit }));
    expect(malformed).toMatchObject({ kind: "answer", status: 201 });
    const text = malformed.kind === "answer" ? (malformed.body ?? "") : "";
    expect(text).toMatch(/^\{"/);
    expect(() => JSON.parse(text)).toThrow(SyntaxError);
  }
});

test.each(["truncate", "malformed"] as const)(
  "R80: %s of an answer without content is an answer lost",
  async (kind) => {
    const mock = new TestMock();
    const { id } = mock.post("/v1/webhook-endpoints", { url: "http://127.0.0.1:3000/" }).body;
    const { faults } = mock.environments.open("unit");
    for (const [afterCommit, status] of [
      [false, 200],
      [true, 404],
    ] as const) {
      faults.add({ kind, afterCommit }, mock.time);
      expect(await mock.callLater("DELETE", `/v1/webhook-endpoints/${id}`)).toEqual({ kind: "dropped" });
      expect(mock.get(`/v1/webhook-endpoints/${id}`).status).toBe(status);
    }
  },
);

test("R80: a status after the work replaces the answer and leaves the effect", async () => {
  const mock = faulty({ status: 503, afterCommit: true });
  expect(called(await debit(mock)).status).toBe(503);
  expect(available(mock)).toBe(6);
  expect(mock.post("/v1/debits", body, headers).headers.get("idempotency-replayed")).toBe("true");
});

test("R80: latency holds back whatever is answered", async () => {
  const mock = faulty({ status: 503, latencyMs: 5 });
  const slow = mock.callLater("POST", "/v1/debits", body);
  expect(slow).toBeInstanceOf(Promise);
  expect(called(await slow).status).toBe(503);
});

test("R80: a fault looks at path, headers and body, and what does not fit goes its way", async () => {
  const mock = faulty({ status: 503, match: { body: { amount: 5 }, headers: { "x-try": "2" } } });
  expect(mock.post("/v1/debits", { account: "u", amount: 1 }).status).toBe(201);
  expect(mock.post("/v1/debits", { account: "u", amount: 5 }).status).toBe(201);
  expect(mock.post("/v1/debits", "no JSON at all", { "x-try": "2" }).status).toBe(400);
  expect(mock.post("/v1/debits", { account: "u", amount: 5 }, { "x-try": "2" }).status).toBe(503);
  expect(mock.post("/v1/debits", { account: "u", amount: 1 }, { "x-try": "2" }).status).toBe(201);
});

test("R80: a fault does not care whether the request was right, but it needs a key that is good for it", () => {
  const mock = faulty({ status: 503, times: 2 });
  expect(mock.post("/v1/debits", { nonsense: true }).status).toBe(503);
  expect(mock.post("/v1/debits", body, { authorization: "" }).status).toBe(401);
  expect(mock.post("/v1/debits", body, { authorization: "Bearer rk_test_unit" }).status).toBe(403);
  expect(mock.post("/v1/debits", body).status).toBe(503);
});

test("what a fault did is in the journal, and an answer nobody can read touches nothing of the contract", async () => {
  const mock = faulty({ kind: "reset" });
  const { faults, requests, coverage } = mock.environments.open("unit");
  faults.add({ operationId: "createDebit", kind: "malformed" }, mock.time);
  faults.add({ operationId: "createDebit", status: 503 }, mock.time);
  const ids = faults.list().map(({ id }) => id);
  requests.clear();
  for (const _fault of ids) await debit(mock);
  expect(requests.list()).toMatchObject([
    { fault: ids[0], status: null, requestId: null, code: null },
    { fault: ids[1], status: 201 },
    { fault: ids[2], status: 503, code: "unavailable" },
  ]);
  expect(coverage.of("createDebit")).toMatchObject({ requests: 1, statuses: new Map([[503, 1]]) });
});
