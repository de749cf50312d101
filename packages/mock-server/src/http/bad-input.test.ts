import { expect, test } from "vitest";
import { MAX_BODY_BYTES, MAX_VIOLATIONS } from "../limits.ts";
import { type Called, TestMock } from "./test-mock.ts";

function errorsOf({ status, body }: Called): [string, string, string][] {
  expect(status).toBe(400);
  expect(body.code).toBe("invalid_request");
  return body.errors.map((error: Record<string, string>) => [error.in, error.pointer, error.keyword]);
}

const mock = new TestMock();
mock.post("/v1/accounts", { externalId: "u" });
mock.post("/v1/grants", { account: "u", amount: 10 });

test("R69: every violation of every part at once, with pointer, keyword, message, expectation and redacted value", () => {
  const called = mock.call(
    "PUT",
    "/v1/accounts/%ff/balances/credits/limit?x=1&x=2&y=%zz",
    { creditLimit: "secret", ifVersion: -1, "a/b~c": 1, metadata: {} },
    { "if-match": "*", "dry-run": "yes", "idempotency-key": "é" },
  );
  expect(errorsOf(called)).toEqual([
    ["path", "/account", "encoding"],
    ["query", "/x", "uniqueItems"],
    ["query", "/y", "encoding"],
    ["header", "/idempotency-key", "pattern"],
    ["header", "/dry-run", "enum"],
    ["header", "/if-match", "pattern"],
    ["body", "/creditLimit", "type"],
    ["body", "/ifVersion", "minimum"],
    ["body", "/a~1b~0c", "additionalProperties"],
    ["body", "/metadata", "additionalProperties"],
  ]);
  expect(called.body.errors[6]).toMatchObject({ expected: "number", received: "string" });
  expect(called.text).not.toContain("secret");
  expect(called.body).toMatchObject({ status: 400, instance: "/v1/accounts/%ff/balances/credits/limit" });
  expect(called.headers.get("content-type")).toBe("application/problem+json");
});

test.each<[string, unknown, string, string]>([
  ["no body", undefined, "", "required"],
  ["an empty body", "", "", "required"],
  ["malformed JSON", '{"account":"u",}', "", "json"],
  ["a trailing brace", '{"account":"u","amount":1}}', "", "json"],
  ["NaN", '{"account":"u","amount":NaN}', "", "json"],
  ["null", "null", "", "type"],
  ["an array", "[]", "", "type"],
  ["a string", '"u"', "", "type"],
  ["invalid UTF-8", Uint8Array.from([0x7b, 0x22, 0xff, 0x22, 0x7d]), "", "encoding"],
  ["UTF-16", Uint8Array.from([0xfe, 0xff, 0x00, 0x7b]), "", "encoding"],
  ["a lone surrogate", '{"account":"u","amount":1,"reason":"\\ud800"}', "/reason", "unicode"],
  ["U+0000", '{"account":"\\u0000","amount":1}', "/account", "unicode"],
  ["a lone surrogate in a key", '{"account":"u","amount":1,"metadata":{"\\udfff":"x"}}', "/metadata/\ufffd", "unicode"],
  ["__proto__", '{"account":"u","amount":1,"__proto__":{"amount":5}}', "/__proto__", "propertyNames"],
  [
    "__proto__ in metadata",
    '{"account":"u","amount":1,"metadata":{"__proto__":"x"}}',
    "/metadata/__proto__",
    "propertyNames",
  ],
  [
    "an escaped __proto__",
    '{"account":"u","amount":1,"metadata":{"\\u005f_proto__":"x"}}',
    "/metadata/__proto__",
    "propertyNames",
  ],
  ["constructor", { account: "u", amount: 1, constructor: {} }, "/constructor", "additionalProperties"],
  ["1e400", '{"account":"u","amount":1e400}', "/amount", "type"],
  ["1.5", { account: "u", amount: 1.5 }, "/amount", "type"],
  ["2^53", { account: "u", amount: 2 ** 53 }, "/amount", "maximum"],
  ["zero", { account: "u", amount: 0 }, "/amount", "minimum"],
  ["a date without time", { account: "u", amount: 1, occurredAt: "2026-01-05" }, "/occurredAt", "format"],
  ["a day that no month has", { account: "u", amount: 1, occurredAt: "2026-02-30T00:00:00Z" }, "/occurredAt", "format"],
  [
    "a year beyond 9999 in UTC",
    { account: "u", amount: 1, occurredAt: "9999-12-31T23:59:59-01:00" },
    "/occurredAt",
    "format",
  ],
  ["a text too long", { account: "u", amount: 1, reason: "x".repeat(1025) }, "/reason", "maxLength"],
  ["a label too long", { account: "u", amount: 1, metadata: { a: "x".repeat(501) } }, "/metadata/a", "maxLength"],
  [
    "too many labels",
    { account: "u", amount: 1, metadata: Object.fromEntries(Array.from({ length: 51 }, (_, i) => [`k${i}`, ""])) },
    "/metadata",
    "maxProperties",
  ],
])("R69: %s is named", (_what, body, pointer, keyword) => {
  expect(errorsOf(mock.post("/v1/debits", body, { "content-type": "application/json" }))).toContainEqual([
    "body",
    pointer,
    keyword,
  ]);
});

test("R69: malformed JSON is told by line, column and what was expected, and the body is not quoted", () => {
  const called = mock.post("/v1/debits", '{\n  "account": "s3cret",\n  amount: 1\n}');
  expect(called.body.errors[0].message).toBe(
    "The body is not JSON: line 3, column 3: expected a field name in double quotes.",
  );
  expect(called.text).not.toContain("s3cret");
});

test("R69: one violation is told once", () => {
  expect(errorsOf(mock.post("/v1/debits", '{"account":"u","amount":1,"__proto__":1}'))).toHaveLength(1);
  expect(errorsOf(mock.get("/v1/grants?limit=1&limit=x"))).toHaveLength(1);
  expect(errorsOf(mock.get("/v1/grants?account=%00"))).toHaveLength(1);
});

test.each([
  ["/v1/grants?unknown=1", "/unknown", "additionalProperties"],
  ["/v1/grants?limit=0", "/limit", "minimum"],
  ["/v1/grants?limit=101", "/limit", "maximum"],
  ["/v1/grants?limit=1.0", "/limit", "type"],
  ["/v1/grants?limit=", "/limit", "type"],
  ["/v1/grants?status=gone", "/status", "enum"],
  ["/v1/grants?status=active&status=active", "/status", "uniqueItems"],
  ["/v1/grants?metadata=x", "/metadata", "type"],
  ["/v1/grants?metadata[__proto__]=x", "/metadata[__proto__]", "propertyNames"],
  ["/v1/grants?from=2026-01-05", "/from", "format"],
  ["/v1/grants?from=2026-01-05T00:00:00+00:00", "/from", "format"],
  ["/v1/grants?from=2026-02-29T00:00:00Z", "/from", "format"],
  ["/v1/grants?account=%C3", "/account", "encoding"],
  ["/v1/grants?__proto__=x", "/__proto__", "additionalProperties"],
  ["/v1/accounts/u/balances/credits/series", "/step", "required"],
  ["/v1/balances?account=", "/account/0", "minLength"],
])("R69: %s is named in the query", (url, pointer, keyword) => {
  expect(errorsOf(mock.get(url))).toContainEqual(["query", pointer, keyword]);
});

test("a write takes no query", () => {
  expect(errorsOf(mock.post("/v1/debits?limit=1", { account: "u", amount: 1 }))).toEqual([
    ["query", "/limit", "additionalProperties"],
  ]);
});

test.each([
  ["%00", "unicode"],
  ["%ff", "encoding"],
  ["%", "encoding"],
  ["x".repeat(256), "maxLength"],
])("R69: a path part %j is named", (part, keyword) => {
  expect(errorsOf(mock.get(`/v1/accounts/${part}`))).toContainEqual(["path", "/account", keyword]);
});

test("R15: an externalId of dots can be no account's", () => {
  expect(errorsOf(mock.call("PUT", "/v1/accounts/..", {}))).toEqual([["path", "/account", "pattern"]]);
  expect(errorsOf(mock.call("PUT", "/v1/accounts/%2E", {}))).toEqual([["path", "/account", "pattern"]]);
});

test("an operation without a body takes none, or an empty object", () => {
  mock.post("/v1/credits", { code: "old" });
  expect(mock.post("/v1/credits/old/archive", {}).status).toBe(200);
  expect(mock.post("/v1/credits/old/archive", undefined, { "content-type": "text/plain" }).status).toBe(200);
  expect(errorsOf(mock.post("/v1/credits/old/archive", { reason: "x" }))).toEqual([
    ["body", "/reason", "additionalProperties"],
  ]);
  expect(errorsOf(mock.post("/v1/credits/old/archive", "[]"))).toEqual([["body", "", "type"]]);
  expect(errorsOf(mock.post("/v1/credits/old/archive", "x".repeat(MAX_BODY_BYTES + 1)))).toEqual([
    ["body", "", "maxLength"],
  ]);
});

test("413 at one byte beyond the limit, not at the limit", () => {
  const body = JSON.stringify({ account: "u", amount: 1 });
  const fits = body + " ".repeat(MAX_BODY_BYTES - body.length);
  expect(mock.post("/v1/debits", fits, { "dry-run": "true" }).status).toBe(200);
  expect(mock.post("/v1/debits", `${fits} `)).toMatchObject({ status: 413, body: { code: "payload_too_large" } });
});

test.each([
  ["text/plain", {}],
  ["application/xml", {}],
  ["application/jsonx", {}],
  ["application/json; charset=utf-16", {}],
  ["", {}],
  ["application/json", { "content-encoding": "gzip" }],
])("415 for %j %j", (type, more) => {
  const called = mock.post("/v1/debits", { account: "u", amount: 1 }, { "content-type": type, ...more });
  expect(called).toMatchObject({ status: 415, body: { code: "unsupported_media_type" } });
});

test.each([
  "application/json",
  "Application/JSON",
  "application/json;charset=UTF-8",
  'application/json; charset="utf-8"',
])("%s is JSON", (type) => {
  const called = mock.post("/v1/debits", { account: "u", amount: 1 }, { "content-type": type, "dry-run": "true" });
  expect(called.status).toBe(200);
});

test("a byte order mark is no part of the JSON", () => {
  expect(mock.post("/v1/debits", '\ufeff{"account":"u","amount":1}', { "dry-run": "true" }).status).toBe(200);
});

test("there is an end to the list of violations, which says how many there are more", () => {
  const many = Object.fromEntries(Array.from({ length: MAX_VIOLATIONS + 50 }, (_, index) => [`k${index}`, 1]));
  const { errors } = mock.post("/v1/debits", { account: "u", amount: 1, ...many }).body;
  expect(errors).toHaveLength(MAX_VIOLATIONS + 1);
  expect(errors.at(-1).message).toContain("50 more");
});

test("a body nested as deep as it is long is refused like any other", () => {
  const depth = 200_000;
  for (const inner of ["", '"\\u0000"']) {
    const nested = `{"account":${"[".repeat(depth)}${inner}${"]".repeat(depth)}}`;
    expect(errorsOf(mock.post("/v1/debits", nested))).toEqual([["body", "", "maxDepth"]]);
  }
});

test("bad input changes nothing", () => {
  const { ledger } = mock.environments.open("unit");
  expect(ledger.debits).toHaveLength(0);
  expect(ledger.check()).toEqual([]);
});
