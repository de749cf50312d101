import { beforeEach, expect, test } from "vitest";
import { TestMock } from "./test-mock.ts";

let mock: TestMock;

beforeEach(() => {
  mock = new TestMock({ start: "2026-01-05T10:00:00.000Z", webhookHosts: ["hooks.example.com"] });
});

const LOCAL = "http://127.0.0.1:3000/hooks?a=b";
const create = (body: object, headers?: Readonly<Record<string, string>>) =>
  mock.post("/v1/webhook-endpoints", body, headers);

test("R76: the secret is told at the creation and never again", () => {
  const made = create({ url: LOCAL, types: ["balance.low", "grant.created"] });
  expect(made.status).toBe(201);
  const { secret, ...endpoint } = made.body;
  expect(endpoint).toEqual({
    id: expect.stringMatching(/^whk_/),
    url: LOCAL,
    types: ["balance.low", "grant.created"],
    status: "active",
    createdAt: "2026-01-05T10:00:00.000Z",
  });
  expect(secret).toMatch(/^whsec_[A-Za-z0-9+/]{43}=$/);
  expect(mock.get(`/v1/webhook-endpoints/${endpoint.id}`).body).toEqual(endpoint);
  expect(mock.get("/v1/webhook-endpoints").body.data).toEqual([endpoint]);
  expect(mock.call("PATCH", `/v1/webhook-endpoints/${endpoint.id}`, {}).body).toEqual(endpoint);
});

test("R7: secrets differ by endpoint and environment, and are the same for the same requests", () => {
  const secrets = [create({ url: LOCAL }), create({ url: LOCAL })].map(({ body }) => body.secret);
  expect(new Set(secrets).size).toBe(2);
  mock.key = "sk_test_other";
  expect(secrets).not.toContain(create({ url: LOCAL }).body.secret);
  const again = new TestMock({ start: "2026-01-05T10:00:00.000Z" });
  expect(again.post("/v1/webhook-endpoints", { url: LOCAL }).body.secret).toBe(secrets[0]);
});

test("R76: an update changes what it gives, and no types means all of them", () => {
  const { id } = create({ url: LOCAL, types: ["balance.low"] }).body;
  const patch = (body: object) => mock.call("PATCH", `/v1/webhook-endpoints/${id}`, body).body;
  expect(patch({ status: "disabled" })).toMatchObject({ status: "disabled", types: ["balance.low"], url: LOCAL });
  expect(patch({ types: [] })).toMatchObject({ status: "disabled", types: [] });
  expect(patch({ url: "https://hooks.example.com/x", status: "active" })).toMatchObject({
    url: "https://hooks.example.com/x",
    status: "active",
  });
  expect(patch({ types: ["balance.low", "balance.low"] }).errors[0]).toMatchObject({ pointer: "/types/1" });
  expect(patch({ types: ["balance.high"] }).errors[0]).toMatchObject({ pointer: "/types/0", keyword: "enum" });
  expect(create({ url: LOCAL }).body.types).toEqual([]);
});

test("a deleted endpoint is gone: 204 without content, then 404", () => {
  const { id } = create({ url: LOCAL }).body;
  const shown = mock.call("DELETE", `/v1/webhook-endpoints/${id}`, undefined, { "dry-run": "true" });
  expect([shown.status, shown.text, shown.headers.get("dry-run")]).toEqual([204, "", "true"]);
  expect(mock.get(`/v1/webhook-endpoints/${id}`).status).toBe(200);
  const key = { "idempotency-key": "d" };
  const gone = mock.call("DELETE", `/v1/webhook-endpoints/${id}`, undefined, key);
  expect([gone.status, gone.text, gone.headers.has("content-type")]).toEqual([204, "", false]);
  expect(gone.headers.get("x-request-id")).toMatch(/^req_/);
  const again = mock.call("DELETE", `/v1/webhook-endpoints/${id}`, undefined, key);
  expect([again.status, again.headers.get("idempotency-replayed")]).toEqual([204, "true"]);
  for (const [method, body] of [["GET"], ["PATCH", {}], ["DELETE"]] as const) {
    const { status, body: answer } = mock.call(method, `/v1/webhook-endpoints/${id}`, body);
    expect([method, status, answer.code]).toEqual([method, 404, "webhook_endpoint_not_found"]);
  }
  expect(mock.get("/v1/webhook-endpoints").body.data).toEqual([]);
});

test.each([
  "http://10.0.0.7/",
  "http://169.254.169.254/latest",
  "http://[fd00::1]/",
  "https://example.com/",
  "http://user@127.0.0.1/",
  "http://2130706433.example/",
])("R76: nothing is sent to %s: 422 url_not_allowed", (url) => {
  const refused = create({ url });
  expect([refused.status, refused.body.code]).toEqual([422, "url_not_allowed"]);
  expect(create({ url }, { "dry-run": "true" }).body.code).toBe("url_not_allowed");
  const { id } = create({ url: LOCAL }).body;
  expect(mock.call("PATCH", `/v1/webhook-endpoints/${id}`, { url }).body.code).toBe("url_not_allowed");
  expect(mock.get(`/v1/webhook-endpoints/${id}`).body.url).toBe(LOCAL);
  expect(mock.get("/v1/webhook-endpoints").body.data).toHaveLength(1);
});

test.each(["ftp://127.0.0.1/", "127.0.0.1:3000", "", "http://", `http://127.0.0.1/${"x".repeat(2048)}`])(
  "R70: %s is no URL to send to: 400",
  (url) => {
    expect(create({ url }).body).toMatchObject({ code: "invalid_request", errors: [{ pointer: "/url" }] });
  },
);

test("R70: an unknown endpoint is 404 before its URL is judged", () => {
  const { body } = mock.call("PATCH", "/v1/webhook-endpoints/whk_1", { url: "http://10.0.0.7/" });
  expect(body.code).toBe("webhook_endpoint_not_found");
});

test("R64: a refused URL is stored under its key, and the same again", () => {
  const key = { "idempotency-key": "u" };
  const refused = create({ url: "http://10.0.0.7/" }, key);
  const again = create({ url: "http://10.0.0.7/" }, key);
  expect([again.text, again.headers.get("idempotency-replayed")]).toEqual([refused.text, "true"]);
});
