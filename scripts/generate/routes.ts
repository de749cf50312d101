import {
  banner,
  isObject,
  type Json,
  type JsonObject,
  listAt,
  type Operation,
  objectAt,
  operationsOf,
  resolve,
  type Spec,
  union,
} from "./spec.ts";

/**
 * The route table: what the handler must know of an operation before it validates anything. Plain data only. The API's
 * declares the types, the others import them from `apiRoutes`.
 */
export function routesModule(spec: Spec, apiRoutes: string | null): string {
  const operations = operationsOf(spec);
  const problems = problemsOf(spec);
  const routes = operations.map((operation) => `  ${JSON.stringify(routeOf(spec, operation))},`);
  return [
    banner(spec),
    ...(apiRoutes === null
      ? declarations
      : [`import type { Route as AnyRoute } from ${JSON.stringify(apiRoutes)};`, ""]),
    `export type OperationId =\n${union(operations.map((operation) => operation.id))};`,
    "",
    `export type ErrorCode =\n${union([...problems.keys()])};`,
    "",
    ...(apiRoutes === null ? [] : ["export type Route = AnyRoute<OperationId, ErrorCode>;", ""]),
    "/** Every operation, in the order of the spec. */",
    "export const routes: readonly Route[] = [",
    ...routes,
    "];",
    "",
    "/** HTTP status of every error code (R71). */",
    "export const errorStatus: Readonly<Record<ErrorCode, number>> = {",
    ...[...problems].map(([code, { status }]) => `  ${code}: ${status},`),
    "};",
    "",
    "/** Title of every error code: for people, not contract (R69). */",
    "export const errorTitle: Readonly<Record<ErrorCode, string>> = {",
    ...[...problems].map(([code, { title }]) => `  ${code}: ${JSON.stringify(title)},`),
    "};",
    "",
  ].join("\n");
}

const declarations = [
  "/** One parameter, with what parsing needs; its schema is in the validators. */",
  "export interface RouteParameter {",
  "  readonly name: string;",
  '  readonly in: "path" | "query" | "header";',
  "  readonly required: boolean;",
  "  /** JSON type the text is read as. */",
  '  readonly type: "string" | "integer" | "number" | "boolean" | "array" | "object";',
  "  /** `deepObject` is `name[key]=value`; `array` parameters repeat the key (form, explode). */",
  '  readonly style: "simple" | "form" | "deepObject";',
  "}",
  "",
  "/** One operation. `segments` is the path split at slashes; a segment `{account}` is a path parameter. */",
  "export interface Route<Id extends string = OperationId, Code extends string = ErrorCode> {",
  "  readonly operationId: Id;",
  '  readonly method: "GET" | "PUT" | "POST" | "DELETE" | "PATCH";',
  "  readonly path: string;",
  "  readonly segments: readonly string[];",
  "  /** SDK method (`x-sdk`), such as `grants.create`; null where the operation has none. */",
  "  readonly sdk: string | null;",
  "  readonly parameters: readonly RouteParameter[];",
  "  /** null: the operation takes no body. */",
  "  readonly body: { readonly required: boolean; readonly mediaTypes: readonly string[] } | null;",
  "  /** Statuses of success, first the usual one. */",
  "  readonly success: readonly number[];",
  "  /** Error codes by status. */",
  "  readonly errors: Readonly<Record<number, readonly Code[]>>;",
  "}",
  "",
];

function routeOf(spec: Spec, operation: Operation): Json {
  const success = operation.responses.filter(({ status }) => status < 400).map(({ status }) => status);
  const errors: JsonObject = {};
  for (const { status, schema } of operation.responses) {
    if (status >= 400) errors[String(status)] = codesOf(spec, schema);
  }
  return {
    operationId: operation.id,
    method: operation.method,
    path: operation.path,
    segments: operation.path.slice(1).split("/"),
    sdk: operation.node["x-sdk"] ?? null,
    parameters: operation.parameters.map((parameter) => parameterOf(spec, parameter)),
    body:
      operation.body === null
        ? null
        : { required: operation.body.required, mediaTypes: [...operation.body.mediaTypes] },
    success: success.sort((a, b) => b - a),
    errors,
  };
}

function parameterOf(spec: Spec, parameter: JsonObject): Json {
  return {
    name: parameter.name ?? "",
    in: parameter.in ?? "",
    required: parameter.required === true,
    type: jsonType(spec, parameter.schema ?? {}),
    style: parameter.style ?? (parameter.in === "query" ? "form" : "simple"),
  };
}

function jsonType(spec: Spec, schema: Json): string {
  const node = resolve(spec, schema);
  const type = Array.isArray(node.type) ? node.type.find((name) => name !== "null") : node.type;
  if (typeof type === "string") return type;
  const [variant] = [...listAt(node, "anyOf"), ...listAt(node, "oneOf"), ...listAt(node, "allOf")];
  return variant === undefined ? "string" : jsonType(spec, variant);
}

/** The codes a response can carry: the constants of `code` in its schema and the schema's variants. */
export function codesOf(spec: Spec, schema: Json): string[] {
  if (schema === null) return [];
  const node = resolve(spec, schema);
  const code = constants(objectAt(node, "properties").code);
  const variants = [...listAt(node, "oneOf"), ...listAt(node, "anyOf"), ...listAt(node, "allOf")];
  return [...code, ...variants.flatMap((variant) => codesOf(spec, variant))];
}

function constants(schema: Json | undefined): string[] {
  if (!isObject(schema)) return [];
  const values = "const" in schema ? [schema.const] : listAt(schema, "enum");
  return values.filter((value) => typeof value === "string");
}

/** Every problem schema: a component whose `code` is a constant, with the constant `status` beside it. */
export function problemsOf(spec: Spec): Map<string, { status: number; title: string }> {
  const problems = new Map<string, { status: number; title: string }>();
  for (const [name, schema] of Object.entries(objectAt(objectAt(spec.document, "components"), "schemas"))) {
    const properties = mergedProperties(spec, schema);
    const [code, ...others] = constants(properties.code);
    if (code === undefined || others.length > 0 || !("status" in properties)) continue;
    const status = isObject(properties.status) ? properties.status.const : undefined;
    if (typeof status !== "number") throw new Error(`${spec.name}: ${name} has a code but no constant status`);
    const title = resolve(spec, schema).title;
    if (typeof title !== "string") throw new Error(`${spec.name}: ${name} has no title`);
    problems.set(code, { status, title });
  }
  return problems;
}

function mergedProperties(spec: Spec, schema: Json): JsonObject {
  const node = resolve(spec, schema);
  const inherited = listAt(node, "allOf").map((part) => mergedProperties(spec, part));
  return Object.assign({}, ...inherited, objectAt(node, "properties"));
}
