import { expect, test, vi } from "vitest";
import { OpenCreditsError } from "../errors.ts";
import type { OpenCreditsOptions, VersionedWriteOptions } from "../options.ts";
import { headersOf } from "./headers.ts";

const client: OpenCreditsOptions = { baseUrl: "http://ledger.test", apiKey: "sk_test_a", uuid: () => "key-1" };
const write = { operationId: "createDebit", method: "POST" };

function sent(options: VersionedWriteOptions, more: Partial<OpenCreditsOptions> = {}): Headers {
  return headersOf({ ...client, ...more }, "sk_test_a", write, { body: {} }, options);
}

test("a header of the call wins over the client's, and both over the SDK's own, whatever their case", () => {
  const headers = sent(
    { headers: { "X-B": "call", ACCEPT: "text/plain" } },
    { headers: { "x-a": "client", "x-b": "client" } },
  );
  expect(headers.get("x-a")).toBe("client");
  expect(headers.get("x-b")).toBe("call");
  expect(headers.get("accept")).toBe("text/plain");
});

test("of a raw call its headers win over those among its parameters, which the spec names", () => {
  const given = { header: { "if-match": '"1"', "x-a": "parameter" } };
  const headers = headersOf(client, "sk_test_a", write, given, { headers: { "x-a": "call" } });
  expect([headers.get("x-a"), headers.get("if-match")]).toEqual(["call", '"1"']);
});

test("headers may be a Headers object, undefined is no header and null takes one away", () => {
  const headers = sent(
    { headers: { "x-a": null, "x-c": undefined } },
    { headers: new Headers({ "x-a": "1", "x-b": "2" }) },
  );
  expect(headers.has("x-a")).toBe(false);
  expect(headers.get("x-b")).toBe("2");
  expect(headers.has("x-c")).toBe(false);
});

test("R68: ifMatch sends a number as the version's ETag and a text as it is", () => {
  expect(sent({ ifMatch: 7 }).get("if-match")).toBe('"7"');
  expect(sent({ ifMatch: 0 }).get("if-match")).toBe('"0"');
  expect(sent({ ifMatch: '"8"' }).get("if-match")).toBe('"8"');
  expect(sent({}).has("if-match")).toBe(false);
});

test("the key is the caller's, else that of a header, else a new one", () => {
  const uuid = vi.fn(() => "new");
  expect(
    sent({ idempotencyKey: "mine", headers: { "Idempotency-Key": "header" } }, { uuid }).get("idempotency-key"),
  ).toBe("mine");
  expect(sent({ headers: { "Idempotency-Key": "header" } }, { uuid }).get("idempotency-key")).toBe("header");
  expect(uuid).not.toHaveBeenCalled();
  expect(sent({}, { uuid }).get("idempotency-key")).toBe("new");
});

test("a new key is random, and one where a browser page is served over plain HTTP, too", () => {
  const { uuid: _, ...real } = client;
  const key = (): string | null => headersOf(real, "sk_test_a", write, {}, {}).get("idempotency-key");
  expect(key()).toMatch(/^[0-9a-f-]{36}$/);
  expect(key()).not.toBe(key());
  vi.stubGlobal("crypto", { getRandomValues: crypto.getRandomValues.bind(crypto) });
  expect(key()).toMatch(/^\d+-\d+$/);
  expect(key()).not.toBe(key());
  vi.unstubAllGlobals();
});

test("R63: a key is 1 to 255 printable ASCII characters, and what is not is refused before it is sent", () => {
  expect(sent({ idempotencyKey: "~ !".repeat(85) }).get("idempotency-key")).toHaveLength(255);
  for (const idempotencyKey of ["", "a".repeat(256), "schlüssel", "a\nb", "a\tb", "😀"]) {
    expect(() => sent({ idempotencyKey }), JSON.stringify(idempotencyKey)).toThrow(OpenCreditsError);
  }
  expect(() => sent({ idempotencyKey: "" })).toThrow(
    "createDebit: an idempotency key is 1 to 255 printable ASCII characters",
  );
});

test.each([
  ["in two lines", "sk_test_secret\nline"],
  ["with a space", "sk_test_secret x"],
  ["with a character of no header", "sk_test_secret–x"],
  ["that is empty", ""],
  // A function that reads the environment finds nothing, and JavaScript has no types to stop it.
  ["that is none", JSON.parse("null")],
])("an API key %s is refused before it is sent, and not repeated", (_, apiKey) => {
  const refused = (): Headers => headersOf(client, apiKey, write, { body: {} }, {});
  expect(refused).toThrow(OpenCreditsError);
  expect(refused).toThrow(/^createDebit: an API key is printable ASCII characters without spaces\.$/);
});

test("an API key out of a file may end with its line", () => {
  expect(headersOf(client, "sk_test_a\n", write, {}, {}).get("authorization")).toBe("Bearer sk_test_a");
});

test("a header that cannot be one fails at once and is not taken for a broken connection", () => {
  expect(() => sent({ headers: { "x-a": "日本" } })).toThrow(TypeError);
});
