import { describe, expect, test } from "vitest";
import { codesOf as everyCodeOf } from "./generate/routes.ts";
import {
  isObject,
  type Json,
  type JsonObject,
  listAt,
  loadSpec,
  type Operation,
  objectAt,
  operationsOf,
  resolve,
} from "./generate/spec.ts";

const api = await loadSpec(new URL("../spec/openapi.yaml", import.meta.url));
const control = await loadSpec(new URL("../spec/control.yaml", import.meta.url));
const schemas = objectAt(objectAt(api.document, "components"), "schemas");

const properties = (name: string): JsonObject => objectAt(objectAt(schemas, name), "properties");
const keys = (name: string): string[] => Object.keys(properties(name));

/** Problem codes of one operation by status. */
function codesOf(schema: Json | null): string[] {
  if (!isObject(schema)) return [];
  const variants = listAt(schema, "oneOf").flatMap(codesOf);
  const { code } = objectAt(resolve(api, schema), "properties");
  return isObject(code) && typeof code.const === "string" ? [code.const] : variants;
}

/** Every schema inside a value, with where it stands. */
function* schemasIn(value: Json, where: string): Generator<readonly [string, JsonObject]> {
  if (Array.isArray(value)) for (const [index, item] of value.entries()) yield* schemasIn(item, `${where}/${index}`);
  if (!isObject(value)) return;
  yield [where, value];
  for (const [key, item] of Object.entries(value)) yield* schemasIn(item, `${where}/${key}`);
}

// A write answers its resource with the pool beside it. Both are written flat, because a schema that is put together
// with allOf cannot refuse unknown keys; this test is what keeps the two lists of keys the same.
test.each([
  ["Grant", "GrantWritten", ["balance"]],
  ["Adjustment", "AdjustmentWritten", ["balance"]],
  ["Debit", "DebitWritten", ["balance"]],
  ["Refund", "RefundWritten", ["balance"]],
  ["Reservation", "ReservationWritten", ["balance"]],
  ["Reservation", "ReservationCaptured", ["debit", "balance"]],
  ["Transfer", "TransferWritten", ["fromBalance", "toBalance"]],
  ["AutoTopUp", "AutoTopUpWritten", ["balance"]],
  ["WebhookEndpoint", "WebhookEndpointCreated", ["secret"]],
])("%s and %s have the same keys but for %s", (read, written, more) => {
  expect(keys(written)).toEqual([...keys(read), ...more]);
  for (const key of keys(read)) expect(properties(written)[key]).toEqual(properties(read)[key]);
});

describe.each([
  ["openapi.yaml", api],
  ["control.yaml", control],
])("%s", (_, spec) => {
  const components = objectAt(objectAt(spec.document, "components"), "schemas");
  const everySchema = [...schemasIn(components, "")];

  test("every object says which keys it has", () => {
    const open = everySchema.filter(([, { type, additionalProperties }]) => {
      const isAnObject = type === "object" || (Array.isArray(type) && type.includes("object"));
      return isAnObject && additionalProperties === undefined;
    });
    expect(open.map(([where]) => where)).toEqual([]);
  });

  test("every property is described, here or where it refers to", () => {
    const silent = everySchema.flatMap(([where, schema]) =>
      Object.entries(objectAt(schema, "properties"))
        .filter(([, property]) => isObject(property) && !("const" in property))
        .filter(([, property]) => isObject(property) && !property.description && !resolve(spec, property).description)
        .map(([key]) => `${where}/${key}`),
    );
    // The keys of a decimal twin are those of the resource, which describes them.
    expect(silent.filter((where) => !/Decimal\/|GrantChanges\//.test(where))).toEqual([]);
  });

  test("what an answer can hold is always there", () => {
    const names = new Set<string>();
    const collect = (value: Json): void => {
      for (const [, schema] of schemasIn(value, "")) {
        const name = typeof schema.$ref === "string" ? (schema.$ref.split("/").at(-1) ?? "") : "";
        if (name === "" || names.has(name)) continue;
        names.add(name);
        collect(components[name] ?? null);
      }
    };
    for (const operation of operationsOf(spec)) for (const { schema } of operation.responses) collect(schema);
    // A violation tells what was expected and received only where that helps; a grant's changes are those that differ;
    // what a fault looks for is what was asked for.
    const partial = [...names].filter((name) => {
      const schema = objectAt(components, name);
      return Object.keys(objectAt(schema, "properties")).length !== listAt(schema, "required").length;
    });
    expect(partial.sort()).toEqual([spec === api ? "GrantChanges" : "FaultMatch", "Violation"]);
  });
});

test("R72: decimal has exactly the amounts of its resource", () => {
  const isAmount = (property: Json | undefined): boolean => {
    if (!isObject(property)) return false;
    const names = [property, ...listAt(property, "anyOf")].map((item) => (isObject(item) ? item.$ref : undefined));
    return names.some((name) => typeof name === "string" && /\/(Positive|Signed|NonZero)?Amount$/.test(name));
  };
  const twins = Object.keys(schemas).filter((name) => "decimal" in properties(name) && `${name}Decimal` in schemas);
  expect(twins).toHaveLength(14);
  for (const name of twins) {
    const amounts = keys(name).filter((key) => isAmount(properties(name)[key]));
    expect([name, keys(`${name}Decimal`)]).toEqual([name, amounts]);
  }
});

test("R71: every operation can answer what any operation can answer", () => {
  for (const operation of operationsOf(api)) {
    const codes = operation.responses.flatMap(({ schema }) => codesOf(schema));
    const expected = ["invalid_request", "unauthorized", "forbidden", "rate_limited", "internal_error", "unavailable"];
    if (operation.method !== "GET") expected.push("idempotency_in_progress", "idempotency_key_reused");
    if (operation.body !== null) expected.push("payload_too_large", "unsupported_media_type");
    if (operation.parameters.some(({ name }) => name === "cursor")) expected.push("invalid_cursor");
    if (operation.parameters.some(({ name }) => name === "If-Match")) expected.push("version_mismatch");
    expect([operation.id, codes]).toEqual([operation.id, expect.arrayContaining(expected)]);
    expect([operation.id, new Set(codes).size]).toEqual([operation.id, codes.length]);
  }
});

test("R62, R63: every mutation takes an idempotency key and a dry run", () => {
  for (const operation of operationsOf(api)) {
    const headers = operation.parameters.map(({ name }) => name).filter((name) => name !== "If-Match");
    const takes = headers.includes("Idempotency-Key") && headers.includes("Dry-Run");
    expect([operation.id, takes]).toEqual([operation.id, operation.method !== "GET"]);
  }
});

test("R68: a write that takes ifVersion takes If-Match", () => {
  for (const operation of operationsOf(api)) {
    const body = operation.body === null ? {} : objectAt(resolve(api, operation.body.schema), "properties");
    const takesTag = operation.parameters.some(({ name }) => name === "If-Match");
    const isAccountWrite = ["upsertAccount", "updateAccount", "closeAccount"].includes(operation.id);
    expect([operation.id, takesTag]).toEqual([operation.id, "ifVersion" in body || isAccountWrite]);
  }
});

const batchable = operationsOf(api).filter(
  ({ id, method }) => method !== "GET" && id !== "createBatch" && id !== "importBalances",
);

test("R60: a batch takes every mutation but a batch and an import, with its own path parameters and body", () => {
  const items = listAt(objectAt(schemas, "BatchItem"), "oneOf").map((item) => resolve(api, item));
  const names = items.map((item) => objectAt(objectAt(item, "properties"), "operation").const);
  expect(names).toEqual(batchable.map(({ id }) => id));
  for (const [index, { id, parameters, body }] of batchable.entries()) {
    const item = items[index] ?? {};
    const path = parameters.filter((parameter) => parameter.in === "path");
    const required = ["operation", ...(path.length > 0 ? ["path"] : []), ...(body?.required === true ? ["body"] : [])];
    expect([id, item.required]).toEqual([id, required]);
    expect([id, objectAt(item, "properties").body ?? null]).toEqual([
      id,
      body === null ? null : { ...(isObject(body.schema) ? body.schema : {}), description: expect.any(String) },
    ]);
    const fields = objectAt(objectAt(item, "properties"), "path");
    const expected = path.map(({ name, schema, description }) => [
      name,
      { ...(isObject(schema) ? schema : {}), description },
    ]);
    expect([id, Object.entries(objectAt(fields, "properties"))]).toEqual([id, expected]);
    expect([id, listAt(fields, "required")]).toEqual([id, path.map(({ name }) => name)]);
  }
});

test("R60: the refusals of a batch have every code that one of its mutations can answer", () => {
  const codes = (operation: Operation): string[] =>
    operation.responses.flatMap(({ status, schema }) => (status < 400 ? [] : everyCodeOf(api, schema)));
  const batch = operationsOf(api).filter(({ id }) => id === "createBatch");
  expect(batch.flatMap(codes).toSorted()).toEqual([...new Set(batchable.flatMap(codes))].toSorted());
});
