import { expect, test } from "vitest";
import { OpenCreditsError } from "../errors.ts";
import { urlOf } from "./url.ts";

const base = "http://ledger.test";

function search(query: object): string {
  return urlOf(base, "/v1/grants", { query }, "listGrants").slice(`${base}/v1/grants`.length);
}

test("references take the place of their names in the template, percent-encoded", () => {
  const path = { account: "a/b?c#d é", credit: "credits" };
  expect(urlOf(base, "/v1/accounts/{account}/balances/{credit}", { path }, "getBalance")).toBe(
    "http://ledger.test/v1/accounts/a%2Fb%3Fc%23d%20%C3%A9/balances/credits",
  );
});

test("a reference that is empty, missing or no string is refused, because it would address something else", () => {
  for (const grant of ["", undefined, null, 7]) {
    expect(() => urlOf(base, "/v1/grants/{grant}", { path: { grant } }, "getGrant")).toThrow(OpenCreditsError);
  }
  expect(() => urlOf(base, "/v1/grants/{grant}", {}, "getGrant")).toThrow(
    "getGrant: undefined cannot be the grant in /v1/grants/{grant}.",
  );
});

test("a reference of dots is refused: URL parsers would climb to the parent, even where they are encoded", () => {
  expect(new URL(`${base}/v1/accounts/%2e%2e/close`).pathname).toBe("/v1/close");
  for (const account of [".", ".."]) {
    const close = (): string => urlOf(base, "/v1/accounts/{account}/close", { path: { account } }, "closeAccount");
    expect(close).toThrow(`closeAccount: "${account}" cannot be the account`);
  }
  expect(urlOf(base, "/v1/accounts/{account}", { path: { account: "..." } }, "getAccount")).toMatch(/\.\.\.$/);
});

test("a base URL may end in slashes and may have a path", () => {
  expect(urlOf("http://ledger.test/", "/v1/grants", {}, "listGrants")).toBe("http://ledger.test/v1/grants");
  expect(urlOf("https://x.test/credits//", "/v1/grants", {}, "listGrants")).toBe("https://x.test/credits/v1/grants");
  expect(urlOf("/api", "/v1/grants", {}, "listGrants")).toBe("/api/v1/grants");
});

test("dollar signs in a reference are what they are", () => {
  expect(urlOf(base, "/v1/grants/{grant}", { path: { grant: "$&$1" } }, "getGrant")).toContain("/%24%26%241");
});

test("what is absent is not sent", () => {
  expect(search({})).toBe("");
  expect(search({ account: undefined, credit: null, metadata: {} })).toBe("");
});

test("numbers, booleans and text are written as they read, percent-encoded", () => {
  expect(search({ limit: 5, account: "a&b=c", hashes: true })).toBe("?limit=5&account=a%26b%3Dc&hashes=true");
});

test("a list repeats its key", () => {
  expect(search({ account: ["a", "b c"] })).toBe("?account=a&account=b%20c");
});

test("R75: an object is one pair a member, its keys percent-encoded too", () => {
  expect(search({ metadata: { plan: "pro", "a&b": "c" } })).toBe("?metadata[plan]=pro&metadata[a%26b]=c");
});

test("a Date never vanishes: it is sent as the instant it is, at any depth", () => {
  const from = new Date("2026-01-01T00:00:00.000Z");
  expect(search({ from })).toBe("?from=2026-01-01T00%3A00%3A00.000Z");
  expect(search({ a: [from], b: { c: from } })).toBe(
    "?a=2026-01-01T00%3A00%3A00.000Z&b[c]=2026-01-01T00%3A00%3A00.000Z",
  );
});

test("a Date that is none is sent as something the server refuses, not left out", () => {
  expect(search({ from: new Date(Number.NaN) })).toBe("?from=null");
});
