import { readdirSync, readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { parse } from "yaml";
import type { OpenCredits } from "../client.ts";
import { fakeServer, json } from "../fake-server.ts";
import { routes } from "../generated/routes.ts";

// The spec is walked as it is written, so that an operation nobody gave a method, or a method of no operation, is found.

interface SpecNode {
  readonly [key: string]: SpecNode;
}

const spec: SpecNode = parse(readFileSync(new URL("../../../../spec/openapi.yaml", import.meta.url), "utf8"));

function resolved(node: SpecNode | undefined): SpecNode {
  const { $ref } = node ?? {};
  if (typeof $ref !== "string") return node ?? {};
  const target = String($ref)
    .slice(2)
    .split("/")
    .reduce<SpecNode | undefined>((at, key) => at?.[key], spec);
  return resolved(target);
}

interface Operation {
  readonly id: string;
  readonly sdk: string;
  readonly method: string;
  readonly path: string;
  readonly parameters: readonly SpecNode[];
  readonly hasBody: boolean;
  readonly codes: readonly string[];
}

function codesOf(schema: SpecNode | undefined): string[] {
  const node = resolved(schema);
  const own = String(node.properties?.code?.const ?? "");
  return [own, ...Object.values(node.oneOf ?? {}).flatMap(codesOf)].filter((code) => code !== "");
}

const operations: Operation[] = Object.entries(spec.paths ?? {}).flatMap(([path, item]) =>
  ["get", "put", "post", "patch", "delete"].flatMap((method) => {
    const node = item[method];
    if (!node) return [];
    const parameters = [...Object.values(item.parameters ?? {}), ...Object.values(node.parameters ?? {})].map(resolved);
    const contents = Object.values(node.responses ?? {}).flatMap((response) =>
      Object.entries(resolved(response).content ?? {}),
    );
    const codes = contents.flatMap(([type, { schema }]) =>
      type === "application/problem+json" ? codesOf(schema) : [],
    );
    return {
      id: String(node.operationId),
      sdk: String(node["x-sdk"]),
      method: method.toUpperCase(),
      path,
      parameters,
      hasBody: "requestBody" in node,
      codes,
    };
  }),
);

const takes = (operation: Operation, place: string, name?: string): boolean =>
  operation.parameters.some((each) => String(each.in) === place && (name === undefined || String(each.name) === name));

/** All methods there are, as `grants.create`. */
function methodsOf(credits: OpenCredits): string[] {
  return Object.entries(credits).flatMap(([resource, value]: [string, object]) =>
    resource === "raw" ? [] : Object.keys(value).map((name) => `${resource}.${name}`),
  );
}

/** The arguments of a method by the rule of the SDK: path references in the template's order, input, options. */
function argumentsOf(operation: Operation, options: object): unknown[] {
  const references = [...operation.path.matchAll(/{(\w+)}/g)].map(([, name]) => `the ${name}`);
  if (takes(operation, "query")) return [...references, { sample: "query" }, options];
  return operation.hasBody ? [...references, { sample: "body" }, options] : [...references, options];
}

async function called(operation: Operation, options: object): Promise<ReturnType<typeof fakeServer>> {
  const server = fakeServer([json(200, { data: [], hasMore: false, nextCursor: null })]);
  const [resource = "", method = ""] = operation.sdk.split(".");
  const target: object = Reflect.get(server.credits, resource);
  await Reflect.apply(Reflect.get(target, method), target, argumentsOf(operation, options));
  return server;
}

test("every operation of the spec has exactly one method, its x-sdk, and there is no other method", () => {
  expect(methodsOf(fakeServer([]).credits).sort()).toEqual(operations.map(({ sdk }) => sdk).sort());
});

test("the route table holds every operation of the spec", () => {
  expect(routes).toEqual(Object.fromEntries(operations.map(({ id, method, path }) => [id, `${method} ${path}`])));
});

test.each(operations)("$sdk sends $id: $method $path", async (operation) => {
  const { requests, events } = await called(operation, { headers: { "x-option": "passed" } });
  const [request] = requests;
  const url = new URL(request?.url ?? "");
  expect(request?.method).toBe(operation.method);
  expect(decodeURIComponent(url.pathname)).toBe(operation.path.replace(/{(\w+)}/g, "the $1"));
  expect(url.search).toBe(takes(operation, "query") ? "?sample=query" : "");
  expect(request?.body).toEqual(operation.hasBody ? { sample: "body" } : null);
  expect(request?.headers.get("x-option")).toBe("passed");
  expect(request?.headers.has("idempotency-key")).toBe(takes(operation, "header", "Idempotency-Key"));
  expect(events[0]).toMatchObject({ operationId: operation.id, method: operation.method, path: operation.path });
});

test.each(operations.filter(({ sdk }) => /\.list/.test(sdk)))("$sdk is a list", async (operation) => {
  const [resource = "", method = ""] = operation.sdk.split(".");
  const target: object = Reflect.get(fakeServer([json(200, {})]).credits, resource);
  const pending: object = Reflect.apply(Reflect.get(target, method), target, argumentsOf(operation, {}));
  expect(Symbol.asyncIterator in pending && "toArray" in pending).toBe(true);
});

// What the documentation says of a method is held against the spec as well.

/** Codes that every operation can answer, or every list, write, or write with a body or version; said once for all. */
const general = new Set([
  "invalid_request",
  "invalid_cursor",
  "unauthorized",
  "forbidden",
  "idempotency_in_progress",
  "version_mismatch",
  "payload_too_large",
  "unsupported_media_type",
  "idempotency_key_reused",
  "rate_limited",
  "internal_error",
  "unavailable",
]);
const allCodes = new Set(operations.flatMap(({ codes }) => codes));

const sources = readdirSync(new URL("./", import.meta.url))
  .filter((name) => name.endsWith(".ts") && !name.endsWith(".test.ts") && name !== "create-resources.ts")
  .map((name) => readFileSync(new URL(name, import.meta.url), "utf8"))
  .join("\n");

/** The documentation and the signature of the method whose type names the operation. */
function sourceOf({ id }: Operation): { documentation: string; signature: string } {
  const end = sources.search(new RegExp(`(Api|List)Promise<.*, "${id}">;`));
  const start = sources.lastIndexOf("  /**", end);
  const middle = sources.indexOf("*/", start);
  return { documentation: sources.slice(start, middle), signature: sources.slice(middle, end) };
}

test("the codes that methods do not name are documented once, for all", () => {
  const text = readFileSync(new URL("create-resources.ts", import.meta.url), "utf8");
  const named = [...text.matchAll(/`([a-z_]+)`/g)].map(([, name = ""]) => name);
  expect(named.filter((name) => allCodes.has(name)).sort()).toEqual([...general].sort());
});

test.each(operations)("the documentation of $sdk names the codes of $id, and has an example of it", (operation) => {
  const { documentation } = sourceOf(operation);
  const named = [...documentation.matchAll(/`([a-z_]+)`/g)].map(([, name = ""]) => name);
  expect(named.filter((name) => allCodes.has(name)).sort()).toEqual(
    operation.codes.filter((code) => !general.has(code)).sort(),
  );
  expect(documentation).toMatch(new RegExp(`@example[\\s\\S]*credits\\.${operation.sdk.replace(".", "\\.")}\\(`));
});

test.each(operations)("$sdk takes the options its headers in the spec allow", (operation) => {
  const write = takes(operation, "header", "Idempotency-Key");
  const versioned = takes(operation, "header", "If-Match");
  const options = versioned ? "VersionedWriteOptions" : write ? "WriteOptions" : "CallOptions";
  expect(sourceOf(operation).signature).toMatch(new RegExp(`options\\?: ${options}\\b`));
  expect(takes(operation, "header", "Dry-Run")).toBe(write);
});
