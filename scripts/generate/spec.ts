import { readFile } from "node:fs/promises";
import { parse } from "yaml";

/** Any JSON value of a spec file; the functions below narrow it where they need more. */
export type Json = null | boolean | number | string | Json[] | JsonObject;
export interface JsonObject {
  [key: string]: Json;
}

/** One OpenAPI document: where it lies, its text and its parsed form. */
export interface Spec {
  readonly url: URL;
  /** Path from the repository root, for messages and banners. */
  readonly name: string;
  readonly text: string;
  readonly document: JsonObject;
}

/** One operation with its references resolved as far as a generator needs them. */
export interface Operation {
  readonly id: string;
  readonly method: string;
  readonly path: string;
  readonly parameters: readonly JsonObject[];
  readonly body: { readonly required: boolean; readonly mediaTypes: readonly string[]; readonly schema: Json } | null;
  readonly responses: readonly { readonly status: number; readonly schema: Json | null }[];
  readonly node: JsonObject;
}

const methods = ["get", "put", "post", "delete", "patch"];

export async function loadSpec(url: URL): Promise<Spec> {
  const name = url.pathname.slice(url.pathname.lastIndexOf("/spec/") + 1);
  const text = await readFile(url, "utf8");
  const document: unknown = await naming(name, () => parse(text, { maxAliasCount: -1 }));
  if (!isObject(document)) throw new Error(`${name} does not hold an object`);
  return { url, name, text, document };
}

/** Says of which file an error speaks that a library found. */
export async function naming<T>(name: string, work: () => T | Promise<T>): Promise<T> {
  try {
    return await work();
  } catch (cause) {
    throw new Error(`${name}: ${cause instanceof Error ? cause.message : String(cause)}`, { cause });
  }
}

/** All operations in the order of the document, which is the order everything generated keeps. */
export function operationsOf(spec: Spec): Operation[] {
  const operations: Operation[] = [];
  for (const [path, item] of Object.entries(objectAt(spec.document, "paths"))) {
    if (!isObject(item)) throw new Error(`${spec.name}: ${path} is not an object`);
    for (const method of methods) {
      const node = item[method];
      if (!isObject(node)) continue;
      if (typeof node.operationId !== "string") throw new Error(`${spec.name}: ${method} ${path} has no operationId`);
      operations.push({
        id: node.operationId,
        method: method.toUpperCase(),
        path,
        parameters: [...listAt(item, "parameters"), ...listAt(node, "parameters")].map((entry) => resolve(spec, entry)),
        body: bodyOf(spec, node),
        responses: responsesOf(spec, node),
        node,
      });
    }
  }
  return operations;
}

function bodyOf(spec: Spec, node: JsonObject): Operation["body"] {
  if (node.requestBody === undefined) return null;
  const body = resolve(spec, node.requestBody);
  const content = objectAt(body, "content");
  const mediaTypes = Object.keys(content);
  return { required: body.required === true, mediaTypes, schema: schemaOf(content, mediaTypes[0]) };
}

function responsesOf(spec: Spec, node: JsonObject): Operation["responses"] {
  return Object.entries(objectAt(node, "responses")).map(([status, entry]) => {
    const response = resolve(spec, entry);
    const content = isObject(response.content) ? response.content : {};
    return { status: Number(status), schema: schemaOf(content, Object.keys(content)[0]) };
  });
}

function schemaOf(content: JsonObject, mediaType: string | undefined): Json {
  const media = mediaType === undefined ? null : content[mediaType];
  return isObject(media) ? (media.schema ?? null) : null;
}

/** Follows `$ref` inside the document until something else stands there. */
export function resolve(spec: Spec, node: Json): JsonObject {
  if (!isObject(node)) throw new Error(`${spec.name}: expected an object or a $ref`);
  if (typeof node.$ref !== "string") return node;
  if (!node.$ref.startsWith("#/")) throw new Error(`${spec.name}: ${node.$ref} leaves the document`);
  let target: Json | undefined = spec.document;
  for (const part of node.$ref.slice(2).split("/")) {
    target = isObject(target) ? target[part.replaceAll("~1", "/").replaceAll("~0", "~")] : undefined;
  }
  if (target === undefined) throw new Error(`${spec.name}: ${node.$ref} points at nothing`);
  return resolve(spec, target);
}

export function isObject(value: unknown): value is JsonObject {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

export function objectAt(node: JsonObject, key: string): JsonObject {
  const value = node[key];
  return isObject(value) ? value : {};
}

export function listAt(node: JsonObject, key: string): Json[] {
  const value = node[key];
  return Array.isArray(value) ? value : [];
}

/** The first lines of every generated file. */
export function banner(spec: Pick<Spec, "name">): string {
  return `// Generated from ${spec.name} by \`pnpm generate\`. Do not edit: change the spec and generate again.\n`;
}

/** What the SDK calls an operation. */
export function sdkNameOf({ id, node }: Operation): [resource: string, method: string] {
  const [, resource, method] = /^(\w+)\.(\w+)$/.exec(String(node["x-sdk"])) ?? [];
  if (resource !== undefined && method !== undefined) return [resource, method];
  throw new Error(`${id} has no x-sdk, the method of the SDK that calls it, such as "grants.get"`);
}

/** A TypeScript union of string literals, one a line. */
export function union(names: readonly string[]): string {
  return names.length === 0 ? "  never" : names.map((name) => `  | ${JSON.stringify(name)}`).join("\n");
}
