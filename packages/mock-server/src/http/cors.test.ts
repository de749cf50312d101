import { expect, test } from "vitest";
import { TestMock } from "./test-mock.ts";

const origin = { origin: "https://app.example.com" };

test("an answer to a page may be read by it, whatever it is; others are not told about origins", () => {
  const mock = new TestMock();
  for (const called of [
    mock.get("/v1/accounts", origin),
    mock.get("/v1/nothing", origin),
    mock.get("/v1/accounts", { ...origin, authorization: "" }),
  ]) {
    expect(called.headers.get("access-control-allow-origin")).toBe("*");
    expect(called.headers.get("access-control-expose-headers")).toContain("X-Request-Id");
    expect(called.headers.has("access-control-allow-credentials")).toBe(false);
  }
  expect(mock.get("/v1/accounts").headers.has("access-control-allow-origin")).toBe(false);
});

test("a preflight needs no key, and allows what it asks for", () => {
  const mock = new TestMock();
  const asks = { "access-control-request-method": "PATCH", "access-control-request-headers": "authorization,x-trace" };
  const called = mock.call("OPTIONS", "/v1/accounts/u", undefined, { ...origin, ...asks, authorization: "" });
  expect(called).toMatchObject({ status: 204, text: "" });
  expect(called.headers.get("access-control-allow-methods")).toContain("PATCH");
  expect(called.headers.get("access-control-allow-headers")).toBe("authorization,x-trace");
  expect(called.headers.get("access-control-allow-origin")).toBe("*");
});

test("OPTIONS without a preflight tells the methods of a path", () => {
  const mock = new TestMock();
  const called = mock.call("OPTIONS", "/v1/accounts");
  expect(called.status).toBe(204);
  expect(called.headers.get("allow")).toBe("GET, POST, HEAD, OPTIONS");
  expect(mock.call("OPTIONS", "/v1/nothing").status).toBe(404);
});

test("HEAD is GET without the body", () => {
  const mock = new TestMock();
  mock.post("/v1/accounts", { externalId: "u" });
  const called = mock.call("HEAD", "/v1/accounts/u");
  expect(called).toMatchObject({ status: 200, text: "" });
  expect(called.headers.get("etag")).toBe('"1"');
  expect(mock.call("HEAD", "/v1/accounts/x")).toMatchObject({ status: 404, text: "" });
});

test.each([
  ["DELETE", "/v1/accounts", "GET, POST, HEAD, OPTIONS"],
  ["TRACE", "/v1/entries", "GET, HEAD, OPTIONS"],
  ["get", "/v1/entries", "GET, HEAD, OPTIONS"],
  ["HEAD", "/v1/grants/x/void", "POST, OPTIONS"],
])("405: %s %s, and what the path has instead", (method, path, allow) => {
  const called = new TestMock().call(method, path);
  expect(called.status).toBe(405);
  expect(called.headers.get("allow")).toBe(allow);
});

test.each([
  "/",
  "/v1",
  "/v1/",
  "/v1/accounts/",
  "/v1//accounts",
  "/v2/accounts",
  "/v1/Accounts",
  "/v1/accounts/u/x",
  "/v1/accounts//balances",
  "*",
  "",
])("404: nothing has the path %j", (path) => {
  expect(new TestMock().get(path)).toMatchObject({ status: 404, body: { code: "route_not_found", instance: path } });
});
