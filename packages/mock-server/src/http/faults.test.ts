import { afterEach, expect, test, vi } from "vitest";
import { called, TestMock } from "./test-mock.ts";

afterEach(() => {
  vi.useRealTimers();
});

function funded(): TestMock {
  const mock = new TestMock();
  mock.post("/v1/accounts", { externalId: "u" });
  mock.post("/v1/grants", { account: "u", amount: 10 });
  return mock;
}

const body = { account: "u", amount: 4 };
const headers = { "idempotency-key": "k" };

test("R80: after the commit the answer is lost, and the retry replays the one effect", async () => {
  const mock = funded();
  mock.environments.open("unit").faults.add({ operationId: "createDebit", afterCommit: true }, mock.time);
  expect((await mock.callLater("POST", "/v1/debits", body, headers)).kind).toBe("dropped");
  const retry = mock.post("/v1/debits", body, headers);
  expect(retry.status).toBe(201);
  expect(retry.headers.get("idempotency-replayed")).toBe("true");
  expect(mock.get("/v1/accounts/u/balances/credits").body.available).toBe(6);
});

test("R80: a script acts as often as it says, on its operation only, the oldest first", async () => {
  const mock = funded();
  const { faults } = mock.environments.open("unit");
  faults.add({ operationId: "getAccount", afterCommit: true, times: 2 }, mock.time);
  faults.add({ latencyMs: 1 }, mock.time);
  expect((await mock.callLater("GET", "/v1/accounts/u")).kind).toBe("dropped");
  expect((await mock.callLater("GET", "/v1/accounts/u")).kind).toBe("dropped");
  expect((await mock.callLater("GET", "/v1/accounts/u")).kind).toBe("answer");
  expect(faults.list()).toEqual([]);
  expect(mock.get("/v1/accounts/u").status).toBe(200);
});

test("R65, R80: while the answer is held back the key is claimed, and fake timers do not hold it", async () => {
  vi.useFakeTimers();
  const mock = funded();
  mock.environments.open("unit").faults.add({ operationId: "createDebit", latencyMs: 20 }, mock.time);
  const slow = mock.callLater("POST", "/v1/debits", body, headers);
  // The effect is there at once; only the answer waits.
  expect(mock.get("/v1/accounts/u/balances/credits").body.available).toBe(6);
  const again = mock.post("/v1/debits", body, headers);
  expect(again).toMatchObject({ status: 409, body: { code: "idempotency_in_progress" } });
  expect(again.headers.get("retry-after")).toBe("1");
  expect(mock.post("/v1/debits", { ...body, amount: 5 }, headers).body.code).toBe("idempotency_key_reused");
  const first = called(await slow);
  expect(first.status).toBe(201);
  expect(mock.post("/v1/debits", body, headers).text).toBe(first.text);
});

test("R65: a key whose outcome is not stored is free again once the answer is out", async () => {
  const mock = funded();
  mock.environments.open("unit").faults.add({ latencyMs: 10 }, mock.time);
  const slow = mock.callLater("POST", "/v1/debits", { account: "later", amount: 1 }, headers);
  expect(mock.post("/v1/debits", { account: "later", amount: 1 }, headers).body.code).toBe("idempotency_in_progress");
  expect(called(await slow).status).toBe(404);
  expect(mock.post("/v1/debits", body, headers).status).toBe(201);
});

test("R1: faults of one environment do not touch another", () => {
  const mock = funded();
  mock.environments.open("other").faults.add({ afterCommit: true }, mock.time);
  expect(mock.get("/v1/accounts/u").status).toBe(200);
});
