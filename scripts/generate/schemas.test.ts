import { expect, test } from "vitest";
import { schemasModule } from "./schemas.ts";
import type { JsonObject, Spec } from "./spec.ts";

/** A document with one component schema. */
function specWith(schema: JsonObject): Spec {
  const document = { paths: {}, components: { schemas: { Subject: schema } } };
  return { url: new URL("file:///spec.yaml"), name: "spec/test.yaml", text: "", document };
}

/** The schema the generator writes for it. */
function written(schema: JsonObject): unknown {
  const line = schemasModule(specWith(schema))
    .split("\n")
    .find((text) => text.startsWith('    "{'));
  const text: unknown = JSON.parse((line ?? "").trim().slice(0, -1));
  return JSON.parse(String(text));
}

test("annotations and defaults are left out, a property of the same name stays", () => {
  const schema = {
    type: "object",
    title: "T",
    properties: { title: { type: "string", default: "x", description: "D" } },
  };
  expect(written(schema)).toEqual({ type: "object", properties: { title: { type: "string" } } });
});

test("limits on keys become a half of their own, so that values are judged beside them", () => {
  const schema = { type: "object", maxProperties: 2, additionalProperties: { type: "string" } };
  const halves = [
    { anyOf: [{ type: "object", maxProperties: 2 }, false] },
    { type: "object", additionalProperties: { type: "string" } },
  ];
  expect(written(schema)).toEqual({ allOf: halves });
});

test.each([
  [{ not: { const: 0 } }, "`not` has no validator"],
  [{ type: "object", patternProperties: {} }, "`patternProperties` has no validator"],
  [{ $ref: "#/components/schemas/Other", minLength: 1 }, "minLength beside $ref would be ignored"],
  [{ type: "string", pattern: "^\\p{L}$" }, "would need Unicode mode"],
])("%j is refused, for the validators could not hold to it", (schema, message) => {
  expect(() => schemasModule(specWith(schema))).toThrow(message);
});
