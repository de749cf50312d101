import { expect, test } from "vitest";
import { type Called, TestMock } from "./test-mock.ts";

/** What can be wrong with one capture, in the order of R70; any two of them can be wrong at once. */
const FLAWS = [
  ["route", 404, "route_not_found"],
  ["method", 405, "method_not_allowed"],
  ["key", 401, "unauthorized"],
  ["permission", 403, "forbidden"],
  ["length", 413, "payload_too_large"],
  ["type", 415, "unsupported_media_type"],
  ["schema", 400, "invalid_request"],
  ["idempotency", 422, "idempotency_key_reused"],
  ["reference", 404, "reservation_not_found"],
  ["version", 412, "version_mismatch"],
  ["fields", 422, "conflicting_fields"],
  ["state", 409, "reservation_released"],
  ["funds", 402, "insufficient_credits"],
] as const;
type Flaw = (typeof FLAWS)[number][0];

const pairs = FLAWS.flatMap(([first, status, code], index) =>
  FLAWS.slice(index + 1).map(([second]) => ({ first, second, status, code })),
);

function capture(flaws: readonly Flaw[]): Called {
  const mock = new TestMock();
  const has = (flaw: Flaw): boolean => flaws.includes(flaw);
  mock.post("/v1/accounts", { externalId: "u" });
  mock.post("/v1/grants", { account: "u", amount: 100 }, { "idempotency-key": "used" });
  const { id } = mock.post("/v1/reservations", { account: "u", amount: 10 }).body;
  if (has("state")) mock.post(`/v1/reservations/${id}/release`);
  const path = `/v1/reservations/${has("reference") ? "rsv_unknown" : id}/${has("route") ? "captures" : "capture"}`;
  const body = {
    amount: has("funds") ? 1000 : 5,
    ...(has("fields") ? { amountDecimal: "7" } : {}),
    ...(has("schema") ? { unknown: true } : {}),
    ...(has("length") ? { reason: "x".repeat(1024 * 1024) } : {}),
  };
  return mock.call(has("method") ? "DELETE" : "POST", path, body, {
    authorization: `Bearer ${has("permission") ? "rk" : "sk"}_test_unit`,
    ...(has("key") ? { "x-api-key": "nobody" } : {}),
    ...(has("type") ? { "content-type": "text/plain" } : {}),
    ...(has("idempotency") ? { "idempotency-key": "used" } : {}),
    ...(has("version") ? { "if-match": '"999"' } : {}),
  });
}

test("R70: nothing wrong is 200", () => {
  expect(capture([]).status).toBe(200);
});

test.each(FLAWS)("R70: %s alone is %i %s", (flaw, status, code) => {
  expect(capture([flaw])).toMatchObject({ status, body: { code } });
});

test.each(pairs)("R70: $first before $second", ({ first, second, status, code }) => {
  expect(capture([first, second])).toMatchObject({ status, body: { code } });
});

test("R70: everything wrong at once is the first of all", () => {
  expect(capture(FLAWS.map(([flaw]) => flaw)).body.code).toBe("route_not_found");
});

test("R70: 412 before a no-op, and a no-op before 422 and 409", () => {
  const mock = new TestMock();
  mock.post("/v1/accounts", { externalId: "u" });
  mock.post("/v1/grants", { account: "u", amount: 100 });
  const { id } = mock.post("/v1/reservations", { account: "u", amount: 10 }).body;
  mock.post(`/v1/reservations/${id}/release`);
  expect(mock.post(`/v1/reservations/${id}/release`, { amount: 5 }, { "if-match": '"999"' }).status).toBe(412);
  expect(mock.post(`/v1/reservations/${id}/release`, { amount: 500, amountDecimal: "7" }).status).toBe(200);
});

test("R70: a refusal leaves no effect but due work", () => {
  const mock = new TestMock();
  mock.post("/v1/accounts", { externalId: "u" });
  mock.post("/v1/grants", { account: "u", amount: 100, expiresAt: "2026-01-05T10:00:01Z" });
  const before = mock.get("/v1/entries").body.data.length;
  mock.time += 1000;
  // A refusal before the ledger is asked does not even run what is due (R11).
  expect(mock.post("/v1/debits", { account: "u", amount: "x" }).status).toBe(400);
  expect(mock.environments.open("unit").ledger.entries).toHaveLength(before);
  expect(mock.post("/v1/debits", { account: "u", amount: 1 }).status).toBe(402);
  expect(mock.environments.open("unit").ledger.entries).toHaveLength(before + 1);
});
