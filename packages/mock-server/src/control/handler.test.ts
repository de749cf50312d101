import { expect, test, vi } from "vitest";
import { routes } from "../generated/control-routes.ts";
import type { Called } from "../http/test-mock.ts";
import { MAX_BODY_BYTES, MAX_CLOCK_TRANSITIONS, MAX_FAULT_MATCH, MAX_FAULTS } from "../limits.ts";
import { admin, ControlledMock, START } from "./test-control.ts";

const keyed = { authorization: "Bearer sk_test_unit" };

test("health answers without a key, and says what was dropped", () => {
  const mock = new ControlledMock({ maxStoredOutcomes: 1 });
  mock.fill();
  for (const key of ["k1", "k2", "k3"]) {
    mock.post("/v1/debits", { account: "u1", amount: 1 }, { "idempotency-key": key });
  }
  const health = mock.get("/__mock/health", { authorization: "" });
  expect(health.body).toMatchObject({ status: "ready", environments: 1, evictedOutcomes: 2 });
});

test("the contract of the control plane is served without a key, and not to pages of other origins", async () => {
  const mock = new ControlledMock();
  expect((await mock.callLater("/__mock/openapi.json")).body).toMatchObject({ paths: { "/__mock/health": {} } });
  expect(mock.get("/__mock/openapi.json", { origin: "https://evil.example" }).status).toBe(403);
  expect(mock.post("/__mock/openapi.json").status).toBe(404);
});

test("R1: environments are listed from the first request that leaves something in them", () => {
  const mock = new ControlledMock();
  mock.get("/v1/accounts");
  mock.get("/__mock/clock");
  expect(mock.get("/__mock/environments", admin()).body.data).toEqual([]);
  mock.fill();
  mock.key = "sk_test_other";
  mock.call("PUT", "/__mock/clock", { mode: "frozen" });
  expect(mock.get("/__mock/environments", admin()).body.data).toEqual([
    { name: "unit", touched: true, clock: expect.anything(), storedOutcomes: 0, evictedOutcomes: 0 },
    expect.objectContaining({ name: "other", touched: false }),
  ]);
});

test("R1: an environment is emptied and dropped with its own key, or with the admin token", () => {
  for (const headers of [keyed, admin()]) {
    const mock = new ControlledMock();
    mock.fill();
    const reset = mock.post("/__mock/environments/unit/reset", undefined, headers);
    expect([reset.status, reset.body.touched]).toEqual([200, false]);
    expect(mock.get("/v1/accounts").body.data).toEqual([]);
    mock.fill();
    expect(mock.call("DELETE", "/__mock/environments/unit", undefined, headers).status).toBe(204);
    expect(mock.get("/v1/accounts").body.data).toEqual([]);
    expect(mock.get("/__mock/environments", admin()).body.data).toEqual([]);
    expect(mock.call("DELETE", "/__mock/environments/unit", undefined, headers).status).toBe(204);
  }
});

test("R1: beyond as many environments as may be, what would leave something is 503, and reads are not", () => {
  const mock = new ControlledMock({ maxEnvironments: 1 });
  mock.fill();
  const snapshot = mock.get("/__mock/snapshot").body;
  mock.key = "sk_test_second";
  for (const [method, path, body] of [
    ["PUT", "/__mock/clock", { mode: "frozen" }],
    ["POST", "/__mock/clock/advance", { by: 1 }],
    ["PUT", "/__mock/snapshot", snapshot],
    ["POST", "/__mock/faults", {}],
  ] as const) {
    expect(mock.call(method, path, body)).toMatchObject({ status: 503, body: { code: "environment_limit" } });
  }
  for (const path of ["/__mock/clock", "/__mock/snapshot", "/__mock/faults"]) expect(mock.get(path).status).toBe(200);
});

test("R13: the clock is read without any effect", () => {
  const mock = new ControlledMock();
  mock.fill();
  mock.advance("P11D");
  mock.time += 1000;
  const before = mock.get("/v1/entries").body.data.length;
  expect(mock.get("/__mock/clock").body).toEqual({ mode: "offset", now: "2026-01-16T10:00:01.000Z" });
  expect(mock.get("/v1/entries").body.data).toHaveLength(before);
});

test("R13: an advance runs what becomes due, and says how much", () => {
  const mock = new ControlledMock();
  mock.fill();
  expect(mock.advance("P10D").body).toEqual({
    mode: "offset",
    now: "2026-01-15T10:00:00.000Z",
    transitions: 1,
    reachedTarget: true,
  });
  expect(mock.advance(0).body).toMatchObject({ transitions: 0, reachedTarget: true });
  expect(mock.advance(1500).body.now).toBe("2026-01-15T10:00:01.500Z");
  expect(mock.get("/v1/accounts/u1/balances/credits").body.balance).toBe(0);
});

test("R13: a frozen clock stays frozen, and a clock can be put into every mode", () => {
  const mock = new ControlledMock();
  const put = (body: object): Called => mock.call("PUT", "/__mock/clock", body);
  expect(put({ mode: "frozen", now: "2026-03-01T00:00:00+01:00" }).body.now).toBe("2026-02-28T23:00:00.000Z");
  mock.time += 5000;
  expect(mock.advance("PT1M").body).toMatchObject({ mode: "frozen", now: "2026-02-28T23:01:00.000Z" });
  expect(put({ mode: "offset" }).body).toMatchObject({ mode: "offset", now: "2026-02-28T23:01:00.000Z" });
  mock.time += 5000;
  expect(mock.get("/__mock/clock").body.now).toBe("2026-02-28T23:01:05.000Z");
  expect(put({ mode: "system", now: null }).body).toMatchObject({ mode: "system", now: "2026-01-05T10:00:10.000Z" });
});

test("R13: an advance takes exactly one of by and to", () => {
  const mock = new ControlledMock();
  const advance = (body: object): Called => mock.post("/__mock/clock/advance", body);
  expect(advance({ to: "2026-02-01T00:00:00Z", by: null }).body.now).toBe("2026-02-01T00:00:00.000Z");
  for (const body of [{}, { by: null }, { by: 1, to: "2026-02-01T00:00:00Z" }]) {
    expect(advance(body)).toMatchObject({ status: 422, body: { code: "conflicting_fields" } });
  }
  expect(mock.call("PUT", "/__mock/clock", { mode: "system", now: "2026-02-01T00:00:00Z" })).toMatchObject({
    status: 422,
    body: { code: "conflicting_fields" },
  });
});

test("R13: an untouched environment goes anywhere, a touched one never back", () => {
  const mock = new ControlledMock();
  const freeze = (now: string): Called => mock.call("PUT", "/__mock/clock", { mode: "frozen", now });
  expect(freeze("1999-01-01T00:00:00Z").status).toBe(200);
  expect(freeze("1998-01-01T00:00:00Z").status).toBe(200);
  mock.fill();
  expect(freeze("1998-01-01T00:00:00Z").status).toBe(200);
  const back = freeze("1997-12-31T23:59:59.999Z");
  expect(back).toMatchObject({ status: 422, body: { code: "clock_backwards" } });
  expect(back.body.detail).toContain("1998-01-01T00:00:00.000Z");
  expect(mock.get("/__mock/clock").body.now).toBe("1998-01-01T00:00:00.000Z");
  expect(mock.post("/__mock/clock/advance", { to: "1997-01-01T00:00:00Z" }).body.code).toBe("clock_backwards");
  expect(mock.call("PUT", "/__mock/clock", { mode: "system" }).status).toBe(200);
});

test("R13: the clock does not leave the years 1970 to 9999", () => {
  const mock = new ControlledMock();
  for (const body of [
    { by: "P9999Y" },
    { by: "P999999999Y" },
    { by: Number.MAX_SAFE_INTEGER },
    { to: "1969-12-31T23:59:59Z" },
  ]) {
    expect(mock.post("/__mock/clock/advance", body)).toMatchObject({ status: 422, body: { code: "invalid_range" } });
  }
  expect(mock.get("/__mock/clock").body).toEqual({ mode: "system", now: "2026-01-05T10:00:00.000Z" });
});

test("R13: one call runs at most 100 000 transitions and then stands frozen at the last of them", () => {
  const mock = new ControlledMock();
  mock.post("/v1/accounts", { externalId: "u1" });
  const { ledger } = mock.environments.open("unit");
  for (let index = 0; index <= MAX_CLOCK_TRANSITIONS; index += 1) {
    ledger.execute({ type: "createGrant", account: "u1", amount: 1, expiresAt: START + 1000 + index }, START);
  }
  expect(mock.advance("P1D").body).toEqual({
    mode: "frozen",
    now: new Date(START + 1000 + MAX_CLOCK_TRANSITIONS - 1).toISOString(),
    transitions: MAX_CLOCK_TRANSITIONS,
    reachedTarget: false,
  });
  expect(mock.advance("P1D").body).toMatchObject({ transitions: 1, reachedTarget: true });
});

test("a snapshot restores a world: figures, ids, stored answers and clock", () => {
  const mock = new ControlledMock();
  mock.fill();
  const headers = { "idempotency-key": "once" };
  const debit = mock.post("/v1/debits", { account: "u1", amount: 3 }, headers);
  const snapshot = mock.get("/__mock/snapshot");
  mock.post("/v1/debits", { account: "u1", amount: 50 });
  mock.advance("P1Y");
  const restored = mock.call("PUT", "/__mock/snapshot", snapshot.body);
  expect(restored.body).toEqual({
    name: "unit",
    touched: true,
    clock: { mode: "system", now: "2026-01-05T10:00:00.000Z" },
    storedOutcomes: 1,
    evictedOutcomes: 0,
  });
  expect(mock.get("/__mock/snapshot").text).toBe(snapshot.text);
  expect(mock.get("/v1/accounts/u1/balances/credits").body.balance).toBe(97);
  const again = mock.post("/v1/debits", { account: "u1", amount: 3 }, headers);
  expect([again.text, again.headers.get("idempotency-replayed")]).toEqual([debit.text, "true"]);
});

test("a snapshot can be restored into another environment", () => {
  const mock = new ControlledMock();
  mock.fill();
  const snapshot = mock.get("/__mock/snapshot").body;
  mock.key = "sk_test_copy";
  expect(mock.call("PUT", "/__mock/snapshot", snapshot).body.name).toBe("copy");
  expect(mock.get("/v1/accounts/u1/balances/credits").body.balance).toBe(100);
});

test("what is no snapshot is refused whole, with the place", () => {
  const mock = new ControlledMock();
  mock.fill();
  const before = mock.get("/__mock/snapshot");
  const broken = (change: object): Called => mock.call("PUT", "/__mock/snapshot", { ...before.body, ...change });
  for (const change of [
    { version: 3 },
    { format: "other" },
    { ledger: {} },
    { clock: { mode: "frozen" } },
    { extra: 1 },
  ]) {
    expect(broken(change)).toMatchObject({ status: 400, body: { code: "invalid_request", errors: [{ in: "body" }] } });
  }
  const [pointer] = broken({ clock: { mode: "frozen" } }).body.errors;
  expect(pointer).toMatchObject({ pointer: "/clock", keyword: "snapshot" });
  expect(mock.get("/__mock/snapshot").text).toBe(before.text);
});

test("R80: faults are listed, counted down, and removed", () => {
  const mock = new ControlledMock();
  mock.fill();
  const fault = mock.post("/__mock/faults", {
    operationId: "createDebit",
    latencyMs: null,
    afterCommit: true,
    times: 2,
  });
  expect(fault).toMatchObject({
    status: 201,
    body: { operationId: "createDebit", latencyMs: 0, afterCommit: true, times: 2 },
  });
  expect(mock.get("/__mock/faults").body.data).toEqual([fault.body]);
  const all = mock.post("/__mock/faults", {}).body;
  expect(all).toMatchObject({ operationId: null, times: 1 });
  expect(mock.call("DELETE", `/__mock/faults/${fault.body.id}`).status).toBe(204);
  expect(mock.call("DELETE", `/__mock/faults/${fault.body.id}`).status).toBe(204);
  expect(mock.get("/__mock/faults").body.data).toEqual([all]);
});

test("R80: a fault for an operation that is none is refused, and so is one too many", () => {
  const mock = new ControlledMock();
  for (const operationId of ["createDebits", "getClock"]) {
    expect(mock.post("/__mock/faults", { operationId })).toMatchObject({
      status: 400,
      body: { errors: [{ in: "body", pointer: "/operationId", keyword: "enum" }] },
    });
  }
  expect(mock.get("/__mock/environments", admin()).body.data).toEqual([]);
  for (let index = 0; index < MAX_FAULTS; index += 1) mock.post("/__mock/faults", {});
  expect(mock.post("/__mock/faults", {})).toMatchObject({ status: 422, body: { code: "invalid_range" } });
});

test("R80: a fault matches by little, because all that wait are kept", () => {
  const mock = new ControlledMock();
  const match = (length: number) => ({ match: { body: { reason: "x".repeat(length) } } });
  expect(mock.post("/__mock/faults", match(MAX_FAULT_MATCH))).toMatchObject({
    status: 400,
    body: { errors: [{ in: "body", pointer: "/match", keyword: "maxLength" }] },
  });
  expect(mock.get("/__mock/faults").body.data).toEqual([]);
  expect(mock.post("/__mock/faults", match(MAX_FAULT_MATCH - 100)).status).toBe(201);
});

test("what crashes is answered 500, and the mock goes on", () => {
  const mock = new ControlledMock();
  const crash = vi.spyOn(mock.environments.open("unit"), "snapshot").mockImplementationOnce(() => {
    throw new RangeError("Invalid string length");
  });
  expect(mock.get("/__mock/snapshot")).toMatchObject({
    status: 500,
    body: { code: "internal_error", detail: "The mock failed: Invalid string length" },
  });
  expect(crash).toHaveBeenCalledOnce();
  expect(mock.get("/__mock/snapshot").status).toBe(200);
});

test("the check does due work and proves the invariants", () => {
  const mock = new ControlledMock();
  mock.fill();
  mock.advance("P9D");
  mock.time += 2 * 86_400_000;
  expect(mock.post("/__mock/check").body).toEqual({ ok: true, violations: [] });
  expect(mock.environments.open("unit").ledger.entries.at(-1)?.type).toBe("grant_expired");
});

test.each([
  ["no key", {}, 401, "unauthorized"],
  ["a malformed key", { authorization: "Bearer sk_test_" }, 401, "unauthorized"],
  ["another token", { authorization: "Bearer adm_other_token" }, 401, "unauthorized"],
  ["a read key", { authorization: "Bearer rk_test_unit" }, 403, "forbidden"],
  ["a publishable key", { authorization: "Bearer pk_test_unit.u1" }, 403, "forbidden"],
  ["the admin token, which names no environment", admin(), 403, "forbidden"],
])("the clock is refused with %s", (_name, headers, status, code) => {
  const mock = new ControlledMock();
  const { authorization = "" } = headers as { authorization?: string };
  const answer = mock.get("/__mock/clock", authorization === "" ? { authorization: "" } : { authorization });
  expect(answer).toMatchObject({ status, body: { code } });
  expect(answer.headers.get("www-authenticate")).toBe(status === 401 ? "Bearer" : undefined);
});

test("what reaches across environments needs the admin token", () => {
  const mock = new ControlledMock();
  expect(mock.get("/__mock/environments", keyed).status).toBe(403);
  for (const key of ["sk_test_other", "rk_test_unit"]) {
    const headers = { authorization: `Bearer ${key}` };
    expect(mock.post("/__mock/environments/unit/reset", undefined, headers).status).toBe(403);
    expect(mock.call("DELETE", "/__mock/environments/unit", undefined, headers).status).toBe(403);
  }
});

test("a key may stand in X-API-Key", () => {
  const mock = new ControlledMock();
  const headers = { authorization: "Bearer sk_test_unit", "x-api-key": "sk_test_unit" };
  expect(mock.get("/__mock/clock", headers).status).toBe(200);
});

const own = { host: "127.0.0.1:4010", origin: "http://127.0.0.1:4010" };

test.each([
  ["another host", { ...own, origin: "https://evil.example" }],
  ["another port of the same host", { ...own, origin: "http://127.0.0.1:5173" }],
  ["an opaque origin", { ...own, origin: "null" }],
  ["a name that was made to point here", { host: "evil.example:4010", origin: "http://evil.example:4010" }],
  ["no host to compare with", { origin: "http://127.0.0.1:4010" }],
  ["a request that the browser calls cross-site", { host: "127.0.0.1:4010", "sec-fetch-site": "cross-site" }],
])("a page of %s is refused before anything is done", (_name, headers) => {
  const mock = new ControlledMock();
  mock.fill();
  const before = mock.get("/__mock/snapshot").text;
  for (const { method, path } of routes) {
    const answer = mock.call(method, path.replace("{env}", "unit").replace("{fault}", "flt_1"), undefined, headers);
    expect([path, answer.status, answer.body.code]).toEqual([path, 403, "forbidden"]);
    expect(answer.headers.has("access-control-allow-origin")).toBe(false);
  }
  for (const method of ["OPTIONS", "TRACE"])
    expect(mock.call(method, "/__mock/nowhere", undefined, headers).status).toBe(403);
  expect(mock.get("/__mock/snapshot").text).toBe(before);
  expect(mock.get("/v1/accounts").body.data).toHaveLength(1);
});

test.each([
  own,
  { host: "localhost:4010", origin: "http://localhost:4010" },
  { host: "[::1]:4010", origin: "http://[::1]:4010" },
])("the mock's own origin is let in: $origin", (headers) => {
  const mock = new ControlledMock();
  expect(mock.get("/__mock/clock", { ...headers, "sec-fetch-site": "same-origin" }).status).toBe(200);
});

test("unknown paths, methods, fields, types and bodies are refused as the API refuses them", () => {
  const mock = new ControlledMock();
  expect(mock.get("/__mock/clocks")).toMatchObject({ status: 404, body: { code: "route_not_found" } });
  const method = mock.call("DELETE", "/__mock/clock");
  expect([method.status, method.headers.get("allow")]).toEqual([405, "GET, PUT, HEAD, OPTIONS"]);
  expect(mock.call("OPTIONS", "/__mock/clock")).toMatchObject({ status: 204, body: null });
  expect(mock.call("HEAD", "/__mock/health")).toMatchObject({ status: 200, body: null });
  expect(mock.get("/__mock/clock?x=1").body.errors).toMatchObject([{ in: "query", pointer: "/x" }]);
  const wrong = mock.post("/__mock/clock/advance", { by: -1, until: 1 });
  expect(wrong.body.errors.map((error: { pointer: string }) => error.pointer)).toEqual(["/by", "/until"]);
  expect(mock.post("/__mock/clock/advance", { by: "P1.5D" }).body.errors).toMatchObject([{ pointer: "/by" }]);
  expect(mock.call("PUT", "/__mock/clock", { mode: "frozen", now: "2026-02-30T00:00:00Z" }).body.errors).toMatchObject([
    { pointer: "/now", keyword: "format" },
  ]);
  expect(mock.call("PUT", "/__mock/clock").body.errors).toMatchObject([{ in: "body", keyword: "required" }]);
  expect(mock.post("/__mock/clock/advance", "{").body.errors).toMatchObject([{ keyword: "json" }]);
  expect(mock.post("/__mock/clock/advance", {}, { "content-type": "text/plain" }).status).toBe(415);
  expect(mock.post("/__mock/clock/advance", " ".repeat(MAX_BODY_BYTES + 1)).status).toBe(413);
  expect(mock.post("/__mock/check", { x: 1 }).body.errors).toMatchObject([{ pointer: "/x" }]);
  const name = mock.post("/__mock/environments/a%20b/reset", undefined, admin());
  expect(name.body.errors).toMatchObject([{ in: "path", pointer: "/env", keyword: "pattern" }]);
  expect(mock.get("/__mock/environments", admin()).body.data).toEqual([]);
});

test("a snapshot may be longer than other bodies", () => {
  const mock = new ControlledMock();
  const answer = mock.call("PUT", "/__mock/snapshot", `{"format":"${"x".repeat(2 * MAX_BODY_BYTES)}"}`);
  expect(answer.status).toBe(400);
});
