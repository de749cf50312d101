import { expect, test } from "vitest";
import { routes } from "../generated/routes.ts";
import { parseQuery, type QueryParameters } from "./query.ts";
import { Violations } from "./violations.ts";

function parametersOf(operationId: string): QueryParameters {
  const route = routes.find((each) => each.operationId === operationId);
  return new Map(route?.parameters.flatMap((each) => (each.in === "query" ? [[each.name, each]] : [])));
}

function parse(search: string, operationId = "listGrants"): { values: unknown; found: unknown[] } {
  const violations = new Violations();
  const values = parseQuery(search, parametersOf(operationId), violations);
  const found = violations.list().map(({ pointer, keyword }) => [pointer, keyword]);
  return { values: JSON.parse(JSON.stringify(values)), found };
}

test("reads texts, numbers, labels and lists as what their parameters are", () => {
  expect(parse("account=user%201&limit=5&metadata%5Bteam%5D=a%26b&metadata[x]=&status=active")).toEqual({
    values: { account: "user 1", limit: 5, metadata: { team: "a&b", x: "" }, status: "active" },
    found: [],
  });
  expect(parse("account=a&account=b&credit=c", "listAllBalances").values).toEqual({ account: ["a", "b"], credit: "c" });
});

test("+ is a space, an absent value is empty, empty pairs are nothing", () => {
  expect(parse("&account=a+b&&status&").values).toEqual({ account: "a b", status: "" });
});

test("what is no number stays a text, for the schema to refuse", () => {
  for (const text of ["", "1.0", "1e2", "0x10", " 1", "--1", "12345678901234567"]) {
    expect(parse(`limit=${text}`).values).toEqual({ limit: text });
  }
});

test("R69: a repeated key is a violation, for plain parameters and for labels", () => {
  expect(parse("limit=1&limit=1&metadata[a]=1&metadata[a]=2&metadata=x").found).toEqual([
    ["/limit", "uniqueItems"],
    ["/metadata[a]", "uniqueItems"],
    ["/metadata", "uniqueItems"],
  ]);
});

test("R69: bad encodings and texts that may not be stored are violations", () => {
  expect(parse("account=%ff&credit=%zz&status=%00&metadata[%00]=a&%ff=1").found).toEqual([
    ["/account", "encoding"],
    ["/credit", "encoding"],
    ["/status", "unicode"],
    ["/metadata[\ufffd]", "unicode"],
    ["/", "encoding"],
  ]);
});

test("a key that would reach a prototype is a violation or unknown, and reaches nothing", () => {
  expect(parse("metadata[__proto__]=x").found).toEqual([["/metadata[__proto__]", "propertyNames"]]);
  const violations = new Violations();
  const values = parseQuery("__proto__=x&constructor=y", parametersOf("listGrants"), violations);
  expect(Object.keys(values)).toEqual(["__proto__", "constructor"]);
  expect({}).not.toHaveProperty("x");
});

test("a label may hold brackets where they are percent-encoded", () => {
  const expected = { metadata: { "a[]b": "x" } };
  expect(parse("metadata[a%5B%5Db]=x")).toEqual({ values: expected, found: [] });
  expect(parse("metadata%5Ba%5B%5Db%5D=x")).toEqual({ values: expected, found: [] });
  expect(parse("metadata[a][b]=x").values).toEqual({ "metadata[a][b]": "x" });
});
