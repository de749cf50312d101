import { expect, test } from "vitest";
import { TestMock } from "./test-mock.ts";

function world(): { mock: TestMock; grant: string } {
  const mock = new TestMock();
  mock.post("/v1/accounts", { externalId: "u" });
  return { mock, grant: mock.post("/v1/grants", { account: "u", amount: 10 }).body.id };
}

test("R68: single reads that have a version answer it as ETag; other reads have none", () => {
  const { mock, grant } = world();
  const debit = mock.post("/v1/debits", { account: "u", amount: 1 }).body.id;
  const refund = mock.post(`/v1/debits/${debit}/refunds`).body.id;
  const reservation = mock.post("/v1/reservations", { account: "u", amount: 1 }).body.id;
  const adjustment = mock.post("/v1/adjustments", { account: "u", amount: 1 }).body;
  const tag = `"${adjustment.balance.version}"`;
  for (const path of [
    `grants/${grant}`,
    `debits/${debit}`,
    `reservations/${reservation}`,
    `adjustments/${adjustment.id}`,
  ]) {
    expect(mock.get(`/v1/${path}`).headers.get("etag")).toBe(tag);
  }
  expect(mock.get("/v1/accounts/u/balances/credits").headers.get("etag")).toBe(tag);
  expect(mock.get("/v1/accounts/u/balances/credits?at=2026-01-05T10:00:00Z").headers.get("etag")).toBe(tag);
  expect(mock.get("/v1/accounts/u").headers.get("etag")).toBe('"1"');
  for (const path of ["credits/credits", `refunds/${refund}`, "grants", "entries", "accounts/u/balances"]) {
    expect(mock.get(`/v1/${path}`).headers.has("etag")).toBe(false);
  }
});

test("R68: If-Match and ifVersion are each compared, and 412 says the current version", () => {
  const { mock } = world();
  const send = (tag: string | undefined, ifVersion: number | undefined): number => {
    const headers: Record<string, string> = { "dry-run": "true", ...(tag === undefined ? {} : { "if-match": tag }) };
    return mock.post("/v1/debits", { account: "u", amount: 1, ifVersion: ifVersion ?? null }, headers).status;
  };
  expect(send('"1"', 1)).toBe(200);
  expect(send('"1"', 2)).toBe(412);
  expect(send('"2"', 1)).toBe(412);
  expect(send(undefined, 0)).toBe(412);
  expect(mock.post("/v1/debits", { account: "u", amount: 1 }, { "if-match": '"0"' }).body).toMatchObject({
    code: "version_mismatch",
    currentVersion: 1,
  });
});

test.each(["*", 'W/"1"', '"1", "2"', "1", '"01"', '"-1"', '"a"', ""])("R68: If-Match %s is 400", (tag) => {
  const { mock } = world();
  const called = mock.post("/v1/debits", { account: "u", amount: 1 }, { "if-match": tag });
  expect(called.body.errors).toMatchObject([{ in: "header", pointer: "/if-match", keyword: "pattern" }]);
});

test("R68: the version is compared after due work", () => {
  const { mock } = world();
  mock.post("/v1/grants", { account: "u", amount: 5, expiresAt: "2026-01-05T10:00:01Z" });
  mock.time += 1000;
  expect(mock.post("/v1/debits", { account: "u", amount: 1 }, { "if-match": '"2"' }).body.currentVersion).toBe(3);
  expect(mock.post("/v1/debits", { account: "u", amount: 1 }, { "if-match": '"3"' }).status).toBe(201);
});

test("R68: an account has its own version, and 0 says that it must not exist yet", () => {
  const { mock } = world();
  expect(mock.call("PATCH", "/v1/accounts/u", { name: "U" }, { "if-match": '"2"' }).status).toBe(412);
  expect(mock.call("PATCH", "/v1/accounts/u", { name: "U" }, { "if-match": '"1"' }).body.version).toBe(2);
  expect(mock.call("PUT", "/v1/accounts/u", { name: "V" }, { "if-match": '"0"' }).status).toBe(412);
  expect(mock.call("PUT", "/v1/accounts/w", { name: "W" }, { "if-match": '"0"' }).status).toBe(201);
  expect(mock.post("/v1/accounts/w/close", undefined, { "if-match": '"7"' }).status).toBe(412);
});

test("a write that has no version does not look at If-Match", () => {
  const { mock } = world();
  expect(mock.post("/v1/accounts", {}, { "if-match": "*" }).status).toBe(201);
});
