import { expect, test } from "vitest";
import { MAX_REMEMBERED_KEYS } from "../limits.ts";
import { parseKey, readCredential } from "./keys.ts";

const secret = { kind: "secret", environment: "acme-1_x", externalId: "" };

test("a key names its kind and its environment", () => {
  expect(parseKey("sk_test_acme-1_x")).toEqual(secret);
  expect(parseKey("rk_test_a")).toEqual({ kind: "restricted", environment: "a", externalId: "" });
  expect(parseKey("pk_test_a.user.1")).toEqual({ kind: "publishable", environment: "a", externalId: "user.1" });
  expect(parseKey(`sk_test_${"e".repeat(64)}`)?.environment).toHaveLength(64);
});

test.each([
  "",
  "sk_test_",
  "sk_live_a",
  "SK_TEST_a",
  "sk_test_a.b",
  "sk_test_a b",
  `sk_test_${"e".repeat(65)}`,
  "pk_test_a",
  "pk_test_a.",
  "pk_test_.u",
  "sk_test_é",
  "toString",
])("%j is no key", (key) => {
  expect(parseKey(key)).toBeUndefined();
});

test("either header carries the key, and the scheme's case does not matter (RFC 9110, section 11.1)", () => {
  expect(readCredential("Bearer sk_test_acme-1_x", null)).toEqual(secret);
  expect(readCredential("bearer  sk_test_acme-1_x ", null)).toEqual(secret);
  expect(readCredential(null, "sk_test_acme-1_x")).toEqual(secret);
  expect(readCredential("Bearer sk_test_acme-1_x", "sk_test_acme-1_x")).toEqual(secret);
});

test("two different keys are no key, also when one of them was seen before", () => {
  expect(readCredential("Bearer sk_test_one", null)?.environment).toBe("one");
  expect(readCredential("Bearer sk_test_one", "sk_test_two")).toBeUndefined();
  expect(readCredential("Bearer sk_test_one", "")).toBeUndefined();
});

test.each([
  "Basic sk_test_a",
  "sk_test_a",
  "Bearer",
  "Bearer ",
  "Bearersk_test_a",
  "Bearer sk_test_a, Bearer sk_test_a",
])("Authorization: %s is no key", (header) => {
  expect(readCredential(header, null)).toBeUndefined();
});

test("more keys than are remembered are read all the same", () => {
  for (let index = 0; index <= MAX_REMEMBERED_KEYS; index += 1) {
    expect(readCredential(`Bearer sk_test_many-${index}`, null)?.environment).toBe(`many-${index}`);
  }
  expect(readCredential("Bearer sk_test_many-0", null)?.environment).toBe("many-0");
});
