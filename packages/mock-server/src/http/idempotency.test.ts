import { expect, test } from "vitest";
import { type Called, TestMock } from "./test-mock.ts";

const DAY = 86_400_000;

function funded(amount = 10): TestMock {
  const mock = new TestMock();
  mock.post("/v1/accounts", { externalId: "u" });
  if (amount > 0) mock.post("/v1/grants", { account: "u", amount });
  return mock;
}

function debit(mock: TestMock, amount: number, key: string): Called {
  return mock.post("/v1/debits", { account: "u", amount }, { "idempotency-key": key });
}

test("R65: the same request gets the first answer's bytes, without a second effect, under a new request id", () => {
  const mock = funded();
  const first = debit(mock, 4, "k");
  const second = debit(mock, 4, "k");
  expect(second.status).toBe(201);
  expect(second.text).toBe(first.text);
  expect(second.headers.get("idempotency-replayed")).toBe("true");
  expect(first.headers.has("idempotency-replayed")).toBe(false);
  expect(second.headers.get("x-request-id")).not.toBe(first.headers.get("x-request-id"));
  expect(mock.get("/v1/accounts/u/balances/credits").body.available).toBe(6);
});

test("R65: a replayed problem keeps the first answer's requestId", () => {
  const mock = funded();
  const first = debit(mock, 40, "k");
  const second = debit(mock, 40, "k");
  expect(first.body.requestId).toBe(first.headers.get("x-request-id"));
  expect(second.body.requestId).toBe(first.body.requestId);
});

test("R63, G15: a 402 is replayed although funds came, another body is 422, and after 24 hours it runs anew", () => {
  const mock = funded(0);
  mock.post("/v1/grants", { account: "u", amount: 3 });
  expect(debit(mock, 5, "k").status).toBe(402);
  mock.post("/v1/grants", { account: "u", amount: 10 });
  expect(debit(mock, 5, "k").headers.get("idempotency-replayed")).toBe("true");
  expect(debit(mock, 5, "k").status).toBe(402);
  expect(debit(mock, 5, "new").status).toBe(201);
  expect(debit(mock, 6, "k")).toMatchObject({ status: 422, body: { code: "idempotency_key_reused" } });
  mock.time += DAY - 1;
  expect(debit(mock, 5, "k").status).toBe(402);
  mock.time += 1;
  expect(debit(mock, 5, "k").status).toBe(201);
});

test("R63: the fingerprint is the meaning of the body, not its spelling", () => {
  const mock = funded();
  const headers = { "idempotency-key": "k" };
  const first = mock.post("/v1/debits", '{"account":"u","amount":4,"metadata":{"a":"1","b":"2"}}', headers);
  const second = mock.post(
    "/v1/debits",
    ' { "metadata": {"b":"2","a":"\\u0031"}, "amount": 4e0, "account":"u" } ',
    headers,
  );
  expect(second.text).toBe(first.text);
  expect(second.headers.get("idempotency-replayed")).toBe("true");
});

test("R63: a body too long to be kept as it came is compared by its meaning all the same", () => {
  const mock = funded();
  const headers = { "idempotency-key": "k" };
  const body = { account: "u", amount: 4, reason: "r".repeat(900), metadata: { a: "x".repeat(500) } };
  const first = mock.post("/v1/debits", JSON.stringify(body, null, 400), headers);
  expect(mock.post("/v1/debits", body, headers).text).toBe(first.text);
  expect(mock.post("/v1/debits", { ...body, reason: "r".repeat(901) }, headers).status).toBe(422);
});

test("R63: of a very long body a hash is kept, which tells it from others by its meaning as well", () => {
  const mock = new TestMock();
  const metadata = Object.fromEntries(Array.from({ length: 40 }, (_, index) => [`k${index}`, "x".repeat(500)]));
  const rows = (last: string): object[] =>
    ["a", "b", "c", "d", last].map((externalId) => ({ externalId, metadata, name: null }));
  const load = (body: unknown) => mock.post("/v1/import", body, { "idempotency-key": "long" });
  const first = load({ accounts: rows("e") });
  expect([first.status, first.body.accounts.length]).toEqual([200, 5]);
  const respelled = JSON.stringify({
    accounts: rows("e").map((row) => Object.fromEntries(Object.entries(row).reverse())),
  });
  expect(respelled.length).toBeGreaterThan(64 * 1024);
  const again = load(` ${respelled} `);
  expect([again.text, again.headers.get("idempotency-replayed")]).toEqual([first.text, "true"]);
  expect(load({ accounts: rows("f") }).body.code).toBe("idempotency_key_reused");
  expect(load({ accounts: [{ externalId: "a" }] }).body.code).toBe("idempotency_key_reused");
  const [kept] = mock.environments.open("unit").outcomes.alive(0);
  expect(kept?.fingerprint.body).toMatch(/^sha256:[0-9a-f]{64}$/);
});

test.each([
  ["path", (mock: TestMock) => mock.post("/v1/adjustments", { account: "u", amount: 4 }, { "idempotency-key": "k" })],
  ["body", (mock: TestMock) => debit(mock, 5, "k")],
  [
    "precondition",
    (mock: TestMock) =>
      mock.post("/v1/debits", { account: "u", amount: 4 }, { "idempotency-key": "k", "if-match": '"2"' }),
  ],
])("R65: another %s is 422 idempotency_key_reused", (_what, send) => {
  const mock = funded();
  debit(mock, 4, "k");
  expect(send(mock)).toMatchObject({ status: 422, body: { code: "idempotency_key_reused" } });
});

test("R65: another method is 422 idempotency_key_reused, and the error of R65 is not stored", () => {
  const mock = funded();
  const headers = { "idempotency-key": "k" };
  mock.call("PUT", "/v1/accounts/u", { name: "A" }, headers);
  expect(mock.call("PATCH", "/v1/accounts/u", { name: "A" }, headers).status).toBe(422);
  expect(mock.call("PUT", "/v1/accounts/u", { name: "A" }, headers).status).toBe(200);
});

test("R63: an absent body and an empty one are the same request", () => {
  const mock = funded();
  const headers = { "idempotency-key": "k" };
  const first = mock.post("/v1/accounts", undefined, headers);
  expect(mock.post("/v1/accounts", {}, headers).text).toBe(first.text);
});

test.each([
  [400, { account: "u", amount: "x" }, { account: "u", amount: 4 }],
  [404, { account: "later", amount: 4 }, { account: "later", amount: 4 }],
])("R64: a %i is not stored", (status, first, second) => {
  const mock = funded();
  const headers = { "idempotency-key": "k" };
  expect(mock.post("/v1/debits", first, headers).status).toBe(status);
  mock.post("/v1/accounts", { externalId: "later" });
  mock.post("/v1/grants", { account: "later", amount: 10 });
  expect(mock.post("/v1/debits", second, headers).status).toBe(201);
});

test.each([
  [401, { authorization: "Bearer nobody" }],
  [403, { authorization: "Bearer rk_test_unit" }],
  [415, { "content-type": "text/plain" }],
])("R64: a %i is not stored", (status, headers) => {
  const mock = funded();
  const body = { account: "u", amount: 4 };
  expect(mock.post("/v1/debits", body, { ...headers, "idempotency-key": "k" }).status).toBe(status);
  expect(debit(mock, 4, "k").headers.has("idempotency-replayed")).toBe(false);
});

test.each([
  [409, "/v1/accounts", { externalId: "u" }],
  [422, "/v1/grants", { account: "u", amount: 1, expiresAt: "2020-01-01T00:00:00Z" }],
])("R64: a %i is stored", (status, path, body) => {
  const mock = funded();
  const headers = { "idempotency-key": "k" };
  const first = mock.post(path, body, headers);
  expect(first.status).toBe(status);
  expect(mock.post(path, body, headers)).toMatchObject({ status, text: first.text });
});

test("R64: a 412 is stored", () => {
  const mock = funded();
  const headers = { "idempotency-key": "k", "if-match": '"9"' };
  const body = { account: "u", amount: 4 };
  expect(mock.post("/v1/debits", body, headers).body).toMatchObject({ code: "version_mismatch", currentVersion: 1 });
  expect(mock.post("/v1/debits", body, headers).headers.get("idempotency-replayed")).toBe("true");
});

test("R62, R64: a dry run ignores the key", () => {
  const mock = funded();
  const dry = { "idempotency-key": "k", "dry-run": "true" };
  expect(mock.post("/v1/debits", { account: "u", amount: 4 }, dry).status).toBe(200);
  expect(debit(mock, 5, "k").status).toBe(201);
  expect(mock.post("/v1/debits", { account: "u", amount: 4 }, dry).headers.get("dry-run")).toBe("true");
});

test("R63: keys belong to one environment", () => {
  const mock = funded();
  debit(mock, 4, "k");
  mock.key = "sk_test_other";
  expect(debit(mock, 4, "k").body.code).toBe("account_not_found");
});

test.each(["", "x".repeat(256), "é", "tab\there"])("R63: %j is no key", (key) => {
  const mock = funded();
  expect(debit(mock, 4, key).body.errors).toMatchObject([{ in: "header", pointer: "/idempotency-key" }]);
});

test("R63: only so many answers are kept, and what went is counted", () => {
  const mock = new TestMock({ maxStoredOutcomes: 2 });
  const { outcomes } = mock.environments.open("unit");
  for (const key of ["a", "b", "c"]) mock.post("/v1/accounts", {}, { "idempotency-key": key });
  expect([outcomes.size, outcomes.evicted]).toEqual([2, 1]);
  expect(mock.post("/v1/accounts", {}, { "idempotency-key": "c" }).headers.has("idempotency-replayed")).toBe(true);
  expect(mock.post("/v1/accounts", {}, { "idempotency-key": "a" }).headers.has("idempotency-replayed")).toBe(false);
});

test("R11: a replay runs what is due", () => {
  const mock = funded();
  mock.post("/v1/grants", { account: "u", amount: 1, expiresAt: "2026-01-05T10:00:01Z" });
  debit(mock, 4, "k");
  const { ledger } = mock.environments.open("unit");
  const before = ledger.entries.length;
  mock.time += 1000;
  debit(mock, 4, "k");
  expect(ledger.entries.length).toBe(before + 1);
});
