import { expect, test } from "vitest";
import { TestMock } from "./test-mock.ts";

const dry = { "dry-run": "true" };

test("R62: a dry run answers 200 with the body of the write, under ids of its own, and leaves nothing", () => {
  const mock = new TestMock();
  mock.post("/v1/accounts", { externalId: "u" });
  mock.post("/v1/grants", { account: "u", amount: 10 });
  const { ledger } = mock.environments.open("unit");
  const before = JSON.stringify(ledger.snapshot());
  const tried = mock.post("/v1/debits", { account: "u", amount: 4 }, dry);
  expect(tried.status).toBe(200);
  expect(tried.headers.get("dry-run")).toBe("true");
  expect(tried.body.id).toMatch(/^dry_[0-9A-HJKMNP-TV-Z]{26}$/);
  expect(JSON.stringify(ledger.snapshot())).toBe(before);
  const real = mock.post("/v1/debits", { account: "u", amount: 4 });
  expect(real.headers.has("dry-run")).toBe(false);
  expect({ ...tried.body, id: "" }).toEqual({ ...real.body, id: "" });
});

test("R62: a dry run that would be refused is refused, and says that it was one", () => {
  const mock = new TestMock();
  const tried = mock.post("/v1/debits", { account: "u", amount: 4 }, dry);
  expect(tried).toMatchObject({ status: 404, body: { code: "account_not_found" } });
  expect(tried.headers.get("dry-run")).toBe("true");
});

test("R62: due work really runs", () => {
  const mock = new TestMock();
  mock.post("/v1/accounts", { externalId: "u" });
  mock.post("/v1/grants", { account: "u", amount: 10, expiresAt: "2026-01-05T10:00:01Z" });
  mock.time += 1000;
  expect(mock.post("/v1/debits", { account: "u", amount: 4 }, dry).status).toBe(402);
  expect(mock.environments.open("unit").ledger.entries).toHaveLength(2);
});

test("R1, R62: a dry run creates no environment", () => {
  const mock = new TestMock();
  expect(mock.post("/v1/accounts", { externalId: "u" }, dry).body.id).toMatch(/^dry_/);
  expect(mock.environments.size).toBe(0);
});

test("Dry-Run: false is the same as leaving it out", () => {
  const mock = new TestMock();
  expect(mock.post("/v1/accounts", {}, { "dry-run": "false" })).toMatchObject({ status: 201 });
});
