import { expect, test } from "vitest";
import { TestMock } from "./test-mock.ts";

function world(): TestMock {
  const mock = new TestMock();
  mock.post("/v1/accounts", { externalId: "u" });
  mock.post("/v1/accounts", { externalId: "v" });
  mock.post("/v1/grants", { account: "u", amount: 10 });
  return mock;
}

test("401: no key, no known key, and two keys that differ; the answer says how to send one", () => {
  const mock = world();
  for (const headers of [{ authorization: "" }, { authorization: "Basic x" }, { "x-api-key": "sk_test_other" }]) {
    const called = mock.get("/v1/accounts", headers);
    expect(called).toMatchObject({ status: 401, body: { code: "unauthorized" } });
    expect(called.headers.get("www-authenticate")).toBe("Bearer");
  }
});

test("a restricted key reads and tries, and writes nothing", () => {
  const mock = world();
  mock.key = "rk_test_unit";
  expect(mock.get("/v1/accounts").status).toBe(200);
  expect(mock.post("/v1/debits", { account: "u", amount: 1 }, { "dry-run": "true" }).status).toBe(200);
  expect(mock.post("/v1/debits", { account: "u", amount: 1 })).toMatchObject({
    status: 403,
    body: { code: "forbidden" },
  });
  expect(mock.post("/v1/debits", { account: "u", amount: 1 }, { "dry-run": "false" }).status).toBe(403);
});

test("a publishable key reads the balances of its account, by either id, and nothing else", () => {
  const mock = world();
  const { id } = mock.get("/v1/accounts/u").body;
  const other = mock.get("/v1/accounts/v").body.id;
  mock.key = "pk_test_unit.u";
  expect(mock.get("/v1/accounts/u/balances/credits").body.available).toBe(10);
  expect(mock.get(`/v1/accounts/${id}/balances/credits`).status).toBe(200);
  expect(mock.get("/v1/accounts/u/balances").status).toBe(200);
  for (const path of ["/v1/accounts/u", "/v1/accounts/v/balances", `/v1/accounts/${other}/balances/credits`]) {
    expect(mock.get(path).status).toBe(403);
  }
  for (const path of ["/v1/accounts/nobody/balances", "/v1/accounts/%ff/balances", "/v1/entries"]) {
    expect(mock.get(path).status).toBe(403);
  }
  expect(mock.post("/v1/debits", { account: "u", amount: 1 }, { "dry-run": "true" }).status).toBe(403);
});

test("a publishable key of an account that does not exist is told so, and learns nothing of others", () => {
  const mock = world();
  mock.key = "pk_test_unit.nobody";
  expect(mock.get("/v1/accounts/nobody/balances").status).toBe(404);
  expect(mock.get("/v1/accounts/u/balances").status).toBe(403);
});

test("R1: what another environment holds looks like what nobody holds", () => {
  const mock = world();
  const { id } = mock.get("/v1/accounts/u").body;
  mock.key = "sk_test_stranger";
  const known = mock.get(`/v1/accounts/${id}`);
  const unknown = mock.get(`/v1/accounts/${id.slice(0, -1)}X`);
  expect(known.status).toBe(404);
  expect(known.body.detail.replace(id, "")).toBe(unknown.body.detail.replace(`${id.slice(0, -1)}X`, ""));
  expect(mock.get("/v1/accounts").body.data).toEqual([]);
  expect(mock.get("/v1/credits").body.data).toHaveLength(1);
});
