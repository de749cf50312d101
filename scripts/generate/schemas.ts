import {
  banner,
  isObject,
  type Json,
  type JsonObject,
  type Operation,
  objectAt,
  operationsOf,
  type Spec,
  union,
} from "./spec.ts";

/**
 * The schemas the validators are built from, one JSON text per component and per operation. They stay text until an
 * operation is first used, so importing them constructs nothing (docs/decisions/003-validators.md).
 */
export function schemasModule(spec: Spec, unknownQuery: "refused" | "ignored" = "refused"): string {
  const components = Object.entries(objectAt(objectAt(spec.document, "components"), "schemas"));
  const operations = operationsOf(spec);
  // The types are written out: inferred ones would carry every text into the published declarations.
  return [
    banner(spec),
    `export type SchemaName =\n${union(components.map(([name]) => name))};`,
    "",
    `export type OperationName =\n${union(operations.map(({ id }) => id))};`,
    "",
    "/** JSON Schema text of every component schema; references point at `#/$defs/<name>`. */",
    "export const componentSchemas: Readonly<Record<SchemaName, string>> = {",
    ...components.map(([name, schema]) => entry(name, prune(schema, `${spec.name}#/components/schemas/${name}`))),
    "};",
    "",
    "/** JSON Schema text of every operation: `{ path, query, headers, body, responses: { [status]: schema } }`. */",
    "export const operationSchemas: Readonly<Record<OperationName, string>> = {",
    ...operations.map((operation) => entry(operation.id, operationSchema(spec, operation, unknownQuery))),
    "};",
    "",
  ].join("\n");
}

function entry(name: string, schema: Json): string {
  return `  ${JSON.stringify(name)}:\n    ${JSON.stringify(JSON.stringify(schema))},`;
}

function operationSchema(spec: Spec, operation: Operation, unknownQuery: "refused" | "ignored"): JsonObject {
  const where = `${spec.name}: ${operation.id}`;
  const responses: JsonObject = {};
  for (const { status, schema } of operation.responses) {
    if (schema !== null) responses[String(status)] = prune(schema, where);
  }
  return {
    path: parametersSchema(operation, "path", where),
    query: { ...parametersSchema(operation, "query", where), additionalProperties: unknownQuery === "ignored" },
    headers: parametersSchema(operation, "header", where),
    body: operation.body === null ? null : prune(operation.body.schema, where),
    responses,
  };
}

/** Parameters of one place as an object schema. Unknown query keys are refused, unknown headers are not ours to judge. */
function parametersSchema(operation: Operation, place: string, where: string): JsonObject {
  const properties: JsonObject = {};
  const required: Json[] = [];
  for (const parameter of operation.parameters) {
    if (parameter.in !== place || typeof parameter.name !== "string") continue;
    const name = place === "header" ? parameter.name.toLowerCase() : parameter.name;
    properties[name] = prune(parameter.schema ?? {}, where);
    if (parameter.required === true) required.push(name);
  }
  return { type: "object", properties, required, additionalProperties: place === "header" };
}

/** Annotations say nothing about validity. `default` must go as well: a validator judges a value and never changes it. */
const annotations = new Set(["description", "title", "summary", "example", "examples", "default", "deprecated"]);
const ignored = new Set([...annotations, "discriminator", "readOnly", "writeOnly", "externalDocs", "xml"]);
const unsupported = ["not", "if", "then", "else", "unevaluatedProperties", "unevaluatedItems", "patternProperties"];
const maps = new Set(["properties", "$defs"]);

/** Reduces a schema to what decides validity, and refuses what the validators could not hold to. */
function prune(schema: Json, where: string): Json {
  if (Array.isArray(schema)) return schema.map((item) => prune(item, where));
  if (!isObject(schema)) return schema;
  refuseUnsupported(schema, where);
  const pruned: JsonObject = {};
  for (const [key, value] of Object.entries(schema)) {
    if (ignored.has(key) || key.startsWith("x-")) continue;
    if (key === "$ref" && typeof value === "string") pruned.$ref = value.replace("#/components/schemas/", "#/$defs/");
    else if (key === "const" || key === "enum") pruned[key] = value;
    else if (maps.has(key) && isObject(value)) pruned[key] = pruneEach(value, where);
    else pruned[key] = prune(value, where);
  }
  return splitGuards(pruned);
}

const guards = new Set(["minProperties", "maxProperties", "propertyNames", "uniqueItems"]);

/**
 * zod judges the number and the names of keys, and uniqueness, before it looks at the values, and stops there: that would
 * hide violations, and R69 wants every one. As two halves of an `allOf` both are always judged. The `false` beside the
 * first half changes no verdict: zod's intersection drops a bare "key not allowed" of one half, but no failed choice.
 */
function splitGuards(schema: JsonObject): Json {
  const { type = [], allOf, ...rest } = schema;
  const part = (guarding: boolean): JsonObject => ({
    type,
    ...Object.fromEntries(Object.entries(rest).filter(([key]) => guards.has(key) === guarding)),
  });
  const first = part(true);
  if (Object.keys(first).length === 1) return schema;
  return { allOf: [{ anyOf: [first, false] }, part(false), ...(Array.isArray(allOf) ? allOf : [])] };
}

function pruneEach(schemas: JsonObject, where: string): JsonObject {
  return Object.fromEntries(Object.entries(schemas).map(([name, schema]) => [name, prune(schema, `${where}/${name}`)]));
}

function refuseUnsupported(schema: JsonObject, where: string): void {
  for (const keyword of unsupported) {
    if (keyword in schema) throw new Error(`${where}: \`${keyword}\` has no validator; say it another way`);
  }
  const beside = "$ref" in schema ? Object.keys(schema).filter((key) => key !== "$ref" && !ignored.has(key)) : [];
  if (beside.some((key) => !key.startsWith("x-"))) {
    throw new Error(`${where}: ${beside.join(", ")} beside $ref would be ignored by the validators`);
  }
  // The validators compile patterns without the `u` flag, JSON Schema means them with it: allow only what is the same.
  if (typeof schema.pattern === "string" && !/^(?!.*\\[pPu]\{)[ -~]*$/.test(schema.pattern)) {
    throw new Error(`${where}: pattern ${schema.pattern} would need Unicode mode; write it in ASCII`);
  }
}
