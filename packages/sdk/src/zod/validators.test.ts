import { expect, test } from "vitest";
import { createValidators, type OperationValidators } from "./validators.ts";
import { type Violation, violations } from "./violations.ts";

const texts = {
  components: {
    Amount: '{"type":"integer","minimum":0,"maximum":9007199254740991}',
    Signed:
      '{"anyOf":[{"type":"integer","minimum":1,"maximum":9007199254740991},{"type":"integer","minimum":-9007199254740991,"maximum":-1}]}',
    Metadata:
      '{"allOf":[{"anyOf":[{"type":"object","maxProperties":2,"propertyNames":{"minLength":1,"maxLength":12}},false]},{"type":"object","additionalProperties":{"type":"string","maxLength":3}}]}',
    Expiry:
      '{"oneOf":[{"type":"object","additionalProperties":false,"required":["type"],"properties":{"type":{"const":"none"}}},{"type":"object","additionalProperties":false,"required":["type","unit","count"],"properties":{"type":{"const":"duration"},"unit":{"enum":["hour","day"]},"count":{"type":"integer","minimum":1}}}]}',
    Create:
      '{"type":"object","additionalProperties":false,"required":["account"],"properties":{"account":{"type":"string","minLength":1},"code":{"type":"string","pattern":"^[a-z]+$"},"amount":{"$ref":"#/$defs/Signed"},"name":{"type":["string","null"],"maxLength":5},"at":{"type":["string","null"],"format":"date-time"},"expiry":{"anyOf":[{"$ref":"#/$defs/Expiry"},{"type":"null"}]},"ids":{"allOf":[{"anyOf":[{"type":"array","uniqueItems":true},false]},{"type":"array","minItems":1,"maxItems":3,"items":{"type":"string"}}]},"metadata":{"$ref":"#/$defs/Metadata"}}}',
  },
  operations: {
    create:
      '{"path":{"type":"object","properties":{},"required":[],"additionalProperties":false},"query":{"type":"object","properties":{"limit":{"type":"integer","maximum":100}},"required":[],"additionalProperties":false},"headers":{"type":"object","properties":{"dry-run":{"enum":["true","false"]}},"required":[],"additionalProperties":true},"body":{"$ref":"#/$defs/Create"},"responses":{"201":{"$ref":"#/$defs/Create"}}}',
  },
};

const validators = createValidators(texts);
const create: OperationValidators = validators.operation("create");

function judge(value: unknown): Violation[] {
  const result = create.body?.safeParse(value);
  return result?.error === undefined ? [] : violations(result.error, value);
}

const valid: unknown[] = [
  { account: "a" },
  { account: "a", amount: -3, name: null, at: null, expiry: null },
  { account: "a", at: "2026-01-01T00:00:00.123456+05:30" },
  { account: "a", name: "😀😀😀😀😀" },
  { account: "a", expiry: { type: "duration", unit: "day", count: 1 } },
  { account: "a", metadata: { constructor: "x" } },
];

test.each(valid)("accepts %j", (value) => {
  expect(judge(value)).toEqual([]);
});

const invalid: [unknown, string, string, string | undefined][] = [
  [null, "", "type", "object"],
  [[], "", "type", "object"],
  [{}, "/account", "required", "string"],
  [{ account: 1 }, "/account", "type", "string"],
  [{ account: "" }, "/account", "minLength", "text of at least 1 characters"],
  [{ account: "a", code: "A" }, "/code", "pattern", "text matching /^[a-z]+$/"],
  [{ account: "a", amount: 0 }, "/amount", "anyOf", "at least 1 or at most -1"],
  [{ account: "a", amount: 1.5 }, "/amount", "type", "integer"],
  [{ account: "a", amount: "1" }, "/amount", "type", "number"],
  [{ account: "a", amount: 2 ** 53 }, "/amount", "maximum", "at most 9007199254740991"],
  [{ account: "a", name: "123456" }, "/name", "maxLength", "text of at most 5 characters"],
  [{ account: "a", name: 7 }, "/name", "type", "string or null"],
  [{ account: "a", at: "2026-02-29T00:00:00Z" }, "/at", "format", "a date-time (RFC 3339)"],
  [{ account: "a", at: "2026-01-01" }, "/at", "format", "a date-time (RFC 3339)"],
  [{ account: "a", expiry: { type: "never" } }, "/expiry/type", "enum", '"none" or "duration"'],
  [{ account: "a", expiry: { type: "none", count: 1 } }, "/expiry/count", "additionalProperties", undefined],
  [{ account: "a", expiry: 1 }, "/expiry", "type", "object or null"],
  [{ account: "a", ids: [] }, "/ids", "minItems", "a list of at least 1 items"],
  [{ account: "a", ids: ["a", "a"] }, "/ids/1", "uniqueItems", undefined],
  [{ account: "a", metadata: { a: 1 } }, "/metadata/a", "type", "string"],
  [{ account: "a", metadata: { abcdefghijklm: "" } }, "/metadata/abcdefghijklm", "propertyNames", undefined],
  [{ account: "a", metadata: 1 }, "/metadata", "type", "object"],
  [{ account: "a", metadata: { a: "", b: "", c: "" } }, "/metadata", "maxProperties", "an object of at most 2 fields"],
  [{ account: "a", "x/y": 1 }, "/x~1y", "additionalProperties", undefined],
  [JSON.parse('{"account":"a","__proto__":{}}'), "/__proto__", "additionalProperties", undefined],
];

test.each(invalid)("R69: %j names %s and %s", (value, pointer, keyword, expected) => {
  expect(judge(value).map(({ message, received, ...rest }) => rest)).toEqual([
    { pointer, keyword, ...(expected === undefined ? {} : { expected }) },
  ]);
});

test("R69: lists every violation at once, and names the type of what came but never the value", () => {
  const found = judge({
    code: 1,
    amount: 0,
    expiry: { type: "duration", unit: "week", count: 0 },
    metadata: { a: 1, b: "", thirteenchars: "" },
    b: 1,
    c: 2,
  });
  expect(found.map(({ pointer, keyword, received }) => [pointer, keyword, received])).toEqual([
    ["/account", "required", "nothing"],
    ["/code", "type", "number"],
    ["/amount", "anyOf", "number"],
    ["/expiry/unit", "enum", "string"],
    ["/expiry/count", "minimum", "number"],
    ["/metadata", "maxProperties", "object"],
    ["/metadata/thirteenchars", "propertyNames", "string"],
    ["/metadata/a", "type", "number"],
    ["/b", "additionalProperties", "number"],
    ["/c", "additionalProperties", "number"],
  ]);
});

test("judges query, headers and responses of an operation; foreign headers pass, foreign query keys do not", () => {
  expect(create.query.safeParse({ limit: 101 }).success).toBe(false);
  expect(create.query.safeParse({ other: 1 }).success).toBe(false);
  expect(create.headers.safeParse({ "dry-run": "true", accept: "*/*" }).success).toBe(true);
  expect(create.response(201)?.safeParse({ account: "a" }).success).toBe(true);
  expect(create.response(404)).toBeUndefined();
});

test("parses no schema text before an operation that needs it is used", () => {
  const lazy = createValidators({ components: { Broken: "{" }, operations: texts.operations });
  const operation = lazy.operation("create");
  expect(operation.query.safeParse({}).success).toBe(true);
  expect(() => lazy.component("Broken")).toThrow(SyntaxError);
});

test("keeps what it built", () => {
  expect(validators.operation("create").body).toBe(create.body);
});
