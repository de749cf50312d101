import { expect, test } from "vitest";
import { routes } from "../generated/routes.ts";
import { MAX_JOURNALED_REQUESTS, MAX_JOURNALED_TEXT } from "../limits.ts";
import { admin, ControlledMock } from "./test-control.ts";

test("every request of the API is remembered: what it asked, what it got, and why", () => {
  const mock = new ControlledMock();
  mock.fill();
  const keyed = { "idempotency-key": "k" };
  const first = mock.post("/v1/debits", { account: "u1", amount: 1 }, keyed);
  mock.post("/v1/debits", { account: "u1", amount: 1 }, keyed);
  mock.post("/v1/debits", { account: "u1", amount: 1000 });
  mock.post("/v1/debits", { account: "u1", amount: "x", extra: 1 });
  mock.get("/v1/accounts/u1?x=1");
  mock.get("/v1/nowhere?y=2");
  mock.call("PUT", "/v1/debits");
  mock.get("/__mock/clock");
  const { data, dropped } = mock.get("/__mock/requests").body;
  expect(dropped).toBe(0);
  expect(data[2]).toEqual({
    requestId: first.headers.get("x-request-id"),
    at: "2026-01-05T10:00:00.000Z",
    method: "POST",
    path: "/v1/debits",
    operationId: "createDebit",
    status: 201,
    code: null,
    violations: [],
    replayed: false,
    fault: null,
    durationMs: expect.any(Number),
  });
  expect(data.slice(3)).toMatchObject([
    { operationId: "createDebit", status: 201, replayed: true },
    { status: 402, code: "insufficient_credits", replayed: false },
    { status: 400, code: "invalid_request", violations: [{ in: "body", pointer: "/amount" }, { pointer: "/extra" }] },
    { path: "/v1/accounts/u1", operationId: "getAccount", status: 400, violations: [{ in: "query", pointer: "/x" }] },
    { path: "/v1/nowhere", operationId: null, status: 404, code: "route_not_found" },
    { method: "PUT", operationId: null, status: 405, code: "method_not_allowed" },
  ]);
  expect(data).toHaveLength(9);
});

test("requests are remembered where their key says, and those without a key nowhere", () => {
  const mock = new ControlledMock();
  mock.get("/v1/accounts", { authorization: "" });
  mock.get("/v1/accounts", { authorization: "Bearer sk_test_other" });
  mock.get("/v1/nowhere", { authorization: "Bearer sk_test_" });
  expect(mock.get("/__mock/requests").body.data).toEqual([]);
  mock.key = "sk_test_other";
  expect(mock.get("/__mock/requests").body.data).toMatchObject([{ operationId: "listAccounts" }]);
});

test("of long paths and of long names in bodies the beginning is kept", () => {
  const mock = new ControlledMock();
  mock.get(`/v1/accounts/${"a".repeat(5000)}`);
  mock.post("/v1/accounts", { ["b".repeat(500_000)]: 1 });
  const [{ path }, { violations }] = mock.get("/__mock/requests").body.data;
  expect(path).toBe(`/v1/accounts/${"a".repeat(MAX_JOURNALED_TEXT - "/v1/accounts/".length)}`);
  expect(violations[0].pointer).toBe(`/${"b".repeat(MAX_JOURNALED_TEXT - 1)}`);
  expect(JSON.stringify(violations).length).toBeLessThan(3 * MAX_JOURNALED_TEXT);
});

test("only the latest requests are kept, how many were forgotten is said, and they can be forgotten at will", () => {
  const mock = new ControlledMock();
  const more = 3;
  for (let index = 0; index < MAX_JOURNALED_REQUESTS + more; index += 1) mock.get(`/v1/accounts/u${index}`);
  const { data, dropped } = mock.get("/__mock/requests").body;
  expect([data.length, dropped]).toEqual([MAX_JOURNALED_REQUESTS, more]);
  expect([data[0].path, data.at(-1).path]).toEqual([
    `/v1/accounts/u${more}`,
    `/v1/accounts/u${data.length + more - 1}`,
  ]);
  expect(mock.call("DELETE", "/__mock/requests").status).toBe(204);
  expect(mock.get("/__mock/requests").body).toEqual({ data: [], dropped: 0 });
});

test("of many violations only the first are kept", () => {
  const mock = new ControlledMock();
  mock.post("/v1/accounts", Object.fromEntries(Array.from({ length: 50 }, (_, index) => [`x${index}`, 1])));
  expect(mock.get("/__mock/requests").body.data[0].violations).toHaveLength(20);
});

test("coverage counts operations, statuses and codes, with those that nothing met", () => {
  const mock = new ControlledMock();
  mock.fill();
  mock.get("/v1/accounts/u1");
  mock.get("/v1/accounts/u1");
  mock.get("/v1/accounts/none");
  const { operations, totals } = mock.get("/__mock/coverage").body;
  expect(operations.map(({ operationId }: { operationId: string }) => operationId)).toEqual(
    routes.map(({ operationId }) => operationId),
  );
  const of = (operationId: string) =>
    operations.find((operation: { operationId: string }) => operation.operationId === operationId);
  expect(of("getAccount")).toMatchObject({
    requests: 3,
    statuses: { 200: 2, 400: 0, 404: 1 },
    codes: { account_not_found: 1, invalid_request: 0 },
  });
  expect(of("closeAccount").requests).toBe(0);
  expect(totals.operations).toEqual({ touched: 3, total: routes.length });
  // createAccount 201, createGrant 201, getAccount 200 and 404.
  expect(totals.statuses.touched).toBe(4);
  expect(totals.codes.touched).toBe(1);
  const pairs = routes.flatMap(({ errors }) => Object.values(errors).flat());
  expect(totals.codes.total).toBe(pairs.length);
});

test("coverage is one environment's with its key, and everybody's with the admin token, dropped ones included", () => {
  const mock = new ControlledMock();
  mock.fill();
  mock.key = "sk_test_other";
  mock.get("/v1/accounts");
  mock.call("DELETE", "/__mock/environments/unit", undefined, admin());
  const touched = (headers = {}): number => mock.get("/__mock/coverage", headers).body.totals.operations.touched;
  expect(touched()).toBe(1);
  expect(touched(admin())).toBe(3);
  mock.post("/__mock/environments/other/reset");
  expect(touched()).toBe(0);
  expect(touched(admin())).toBe(3);
  expect(mock.get("/__mock/coverage", { authorization: "Bearer rk_test_other" }).status).toBe(403);
});

test("R78: payments can be made to fail, as often as is said", () => {
  const mock = new ControlledMock();
  mock.fill();
  mock.call("PUT", "/v1/accounts/u1/balances/credits/auto-top-up", { threshold: 50, amount: 100 });
  expect(mock.post("/__mock/payments", { fail: 1 }).body).toEqual({ fail: 1 });
  mock.post("/v1/debits", { account: "u1", amount: 60 });
  const rule = "/v1/accounts/u1/balances/credits/auto-top-up";
  expect(mock.get(rule).body.status).toBe("suspended");
  // The rule is made active again, and the next payment is not told to fail.
  mock.call("PUT", rule, { threshold: 50, amount: 100 });
  expect(mock.get("/v1/accounts/u1/balances/credits").body.available).toBe(140);
  expect(mock.post("/__mock/payments", { fail: -1 }).status).toBe(400);
});

test("R79: the check finds what was changed in a snapshot", () => {
  const mock = new ControlledMock();
  mock.fill();
  mock.post("/v1/debits", { account: "u1", amount: 1, reason: "the truth" });
  const tampered = mock.get("/__mock/snapshot").text.replaceAll("the truth", "a lie");
  expect(mock.call("PUT", "/__mock/snapshot", tampered).status).toBe(200);
  expect(mock.post("/__mock/check").body).toEqual({
    ok: false,
    violations: [{ rule: "I22", message: "entry 2 is not the one that was hashed" }],
  });
});

test("R80: a fault says one thing, and what it says is kept", () => {
  const mock = new ControlledMock();
  const asked = { kind: "truncate", match: { path: "/v1/x", headers: { "X-A": "1" }, body: { a: { b: 1 } } } };
  expect(mock.post("/__mock/faults", asked).body).toMatchObject({
    kind: "truncate",
    status: null,
    match: { path: "/v1/x", headers: { "x-a": "1" }, body: { a: { b: 1 } } },
  });
  expect(mock.post("/__mock/faults", { status: 503, kind: "reset" }).body.code).toBe("conflicting_fields");
  for (const status of [200, 400, 428, 430, 499, 600]) {
    expect(mock.post("/__mock/faults", { status }).body.code).toBe("invalid_request");
  }
  for (const wrong of [{ kind: "explode" }, { match: { host: "x" } }, { match: { headers: { a: 1 } } }]) {
    expect(mock.post("/__mock/faults", wrong).body.code).toBe("invalid_request");
  }
  expect(mock.get("/__mock/faults").body.data).toHaveLength(1);
});

test("a replayed journal comes to the same world, payments that fail and scenarios included", async () => {
  const { replayJournal } = await import("../http/replay.ts");
  const records: Parameters<typeof replayJournal>[2] & unknown[] = [];
  const mock = new ControlledMock({ journal: (_name, record) => Object(records).push(record) });
  mock.call("PUT", "/__mock/clock", { mode: "frozen", now: "2026-03-31T00:00:00Z" });
  mock.post("/__mock/scenarios/in-debt");
  mock.call("PUT", "/v1/accounts/ada/balances/credits/auto-top-up", { threshold: 50, amount: 100 });
  mock.post("/__mock/payments", { fail: 2 });
  mock.post("/v1/debits", { account: "ada", amount: 100 });
  const options = { machineNow: () => mock.time, seed: "test/unit", clock: { mode: "system" } } as const;
  const replayed = replayJournal("unit", options, records);
  expect(replayed.snapshot()).toEqual(mock.get("/__mock/snapshot").body);
});
