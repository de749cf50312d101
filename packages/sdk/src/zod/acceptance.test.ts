import fc from "fast-check";
import { expect, test } from "vitest";
import { componentSchemas } from "../generated/schemas.ts";
import { acceptanceOf } from "./acceptance.ts";
import { validators } from "./index.ts";
import { createValidators } from "./validators.ts";

const texts = new Map<string, string>(Object.entries(componentSchemas));

function accepts(name: keyof typeof componentSchemas, value: unknown): boolean {
  return acceptanceOf({ $ref: `#/$defs/${name}` }, (each) => JSON.parse(texts.get(each) ?? "false"))(value);
}

const debit = { account: "user_1", amount: 5, metadata: { model: "m" }, occurredAt: "2026-01-05T10:00:00+01:00" };

test("says yes to what clients send", () => {
  expect(accepts("DebitCreate", debit)).toBe(true);
  expect(accepts("DebitCreate", { account: "a", amount: null, reason: null, metadata: null })).toBe(true);
  expect(accepts("GrantCreate", { account: "a", amount: 1, expiresIn: { unit: "month", count: 1 } })).toBe(true);
  expect(accepts("AdjustmentCreate", { account: "a", amount: -1, grantIds: ["grt_1", "grt_2"] })).toBe(true);
  expect(accepts("CreditCreate", { code: "gpu", price: { currency: "EUR", unitAmountDecimal: "0.1" } })).toBe(true);
  expect(validators.operation("createDebit").accepts("headers", { "if-match": '"1"' })).toBe(true);
  expect(validators.operation("listGrants").accepts("query", { limit: 5, metadata: { a: "b" } })).toBe(true);
});

test("does not know what it does not know", () => {
  for (const schema of [{ oneOf: [true] }, { multipleOf: 2 }, { type: "string", format: "email" }, { minLength: 2 }]) {
    expect(acceptanceOf(schema, () => ({}))("a@b.c")).toBe(false);
  }
  expect(accepts("DebitCreate", { ...debit, occurredAt: "2026-01-31T10:00:00Z" })).toBe(false);
});

test("leaves what is nested in a value of any form to those who count how deep it is", () => {
  const free = [true, {}, { type: "object" }, { type: "object", additionalProperties: true }, { type: "array" }];
  for (const schema of free) {
    const accepts = acceptanceOf(schema, () => ({}));
    expect([accepts({ a: { b: 1 } }), accepts([[1]])]).toEqual([false, false]);
  }
  const open = acceptanceOf({ type: "object", properties: { a: { type: "string" } } }, () => ({}));
  expect([open({ a: "x", b: 1 }), open({ a: "x", b: [] })]).toEqual([true, false]);
});

/** Values near the border: right names with wrong values, wrong names, too many, too long. */
const scalars = fc.oneof(
  fc.constantFrom<unknown>(null, true, 0, -0, 1, -1, 1.5, 2 ** 53, Number.POSITIVE_INFINITY, "", "a", "free", "month"),
  fc.constantFrom<unknown>(
    "EUR",
    "0.10",
    "1.",
    "reject",
    "2026-01-05T10:00:00Z",
    "2026-02-30T10:00:00Z",
    "acc_x",
    "..",
  ),
  fc.constantFrom<unknown>("x".repeat(1024), "x".repeat(1025), "😀".repeat(40), "__proto__", '"1"', "true"),
);
const nested = fc.oneof(
  scalars,
  fc.array(scalars, { maxLength: 4 }),
  fc.dictionary(
    fc.constantFrom("type", "unit", "count", "currency", "unitAmount", "percent", "expiry", "a", ""),
    scalars,
  ),
);

/** The fields of each request body, with those that are required: random values of other fields never get far. */
const bodies = Object.entries(componentSchemas).flatMap(([name, text]) => {
  const { properties, required = [] } = JSON.parse(text);
  const isRequest = /(Create|Update|Upsert|Set|Void|Expire|Capture|Release|Extend)$/.test(name);
  // A batch is a list of such bodies, which random fields never are: it has a test of its own.
  return isRequest && name !== "BatchCreate" ? [{ name, fields: Object.keys(properties), required }] : [];
});

/** Values of required fields that are no text, or not any text. */
const samples = { creditLimit: 1, threshold: 1, quantity: 1, interval: "month", url: "http://127.0.0.1" };

test.each(bodies)("never accepts as $name what the validator refuses", ({ name, fields, required }) => {
  const find = (each: string): Record<string, unknown> => JSON.parse(texts.get(each) ?? "false");
  const accepts = acceptanceOf({ $ref: `#/$defs/${name}` }, find);
  const validator = createValidators({ components: componentSchemas, operations: {} }).component(isComponent(name));
  const base = Object.fromEntries(required.map((field: string) => [field, Reflect.get(samples, field) ?? "a"]));
  let accepted = 0;
  const field = fc.dictionary(fc.constantFrom(...fields, "other"), nested, { maxKeys: 2 });
  fc.assert(
    fc.property(field, (some) => {
      const value = { ...base, ...some };
      if (!accepts(value)) return;
      accepted += 1;
      expect(validator.safeParse(value).error).toBeUndefined();
    }),
    { numRuns: 500 },
  );
  expect(accepted).toBeGreaterThan(5);
});

test("never accepts as an item of a batch what the validator refuses", () => {
  const validator = validators.component("BatchItem");
  const item = fc.record(
    {
      operation: fc.constantFrom<unknown>("createDebit", "updatePlan", "archiveCredit", "createBatch", "listDebits", 5),
      path: fc.constantFrom<unknown>({ plan: "p" }, { credit: "c" }, { plan: 5 }, {}, null),
      body: fc.constantFrom<unknown>(debit, { name: null }, { name: 5 }, {}, null),
      other: fc.constant(1),
    },
    { requiredKeys: ["operation"] },
  );
  const whole = fc.constantFrom<unknown>(
    { operation: "createDebit", body: debit },
    { operation: "updatePlan", path: { plan: "p" }, body: { name: null } },
    { operation: "archiveCredit", path: { credit: "c" } },
  );
  const seen = { yes: 0, no: 0 };
  fc.assert(
    fc.property(fc.oneof(item, whole), (value) => {
      const isAccepted = accepts("BatchItem", value);
      seen[isAccepted ? "yes" : "no"] += 1;
      // What is told apart by its operation is known for certain here, whether it is a yes or a no.
      expect(isAccepted).toBe(validator.safeParse(value).success);
    }),
    { numRuns: 500 },
  );
  expect(Math.min(seen.yes, seen.no)).toBeGreaterThan(20);
});

test("knows a choice only where a required text tells its variants apart", () => {
  const variant = (tag: unknown, required = ["kind"]): object => ({
    type: "object",
    required,
    properties: { kind: { const: tag }, size: { type: "integer" } },
  });
  const says = (...oneOf: object[]): boolean => acceptanceOf({ oneOf }, () => ({}))({ kind: "a", size: 1 });
  expect(says(variant("a"), variant("b"))).toBe(true);
  expect(says(variant("a"), variant("a"))).toBe(false);
  expect(says(variant("a"), variant("b", []))).toBe(false);
  expect(says(variant("a"), variant(5))).toBe(false);
  expect(says(variant("a"), { type: "object" })).toBe(false);
});

function isComponent(name: string): keyof typeof componentSchemas {
  if (!isName(name)) throw new Error(`${name} is gone`);
  return name;
}

function isName(name: string): name is keyof typeof componentSchemas {
  return Object.hasOwn(componentSchemas, name);
}
