import { routeOf } from "../../packages/mock-server/src/conformance/calls.ts";
import type { Json, Specimen } from "../../packages/mock-server/src/conformance/specimen.ts";
import { specimens } from "../../packages/mock-server/src/conformance/specimens.ts";
import type { Stage } from "../../packages/mock-server/src/conformance/stage.ts";
import type { OperationId, Route } from "../../packages/mock-server/src/generated/routes.ts";

/** JSON that a mutator may change in place. */
export type Mutable = null | boolean | number | string | Mutable[] | { [key: string]: Mutable };

/** A request before it is sent: still in parts, so that each can be spoiled. */
export interface Draft {
  readonly route: Pick<Route, "method" | "segments" | "parameters"> & { readonly operationId: string };
  method: string;
  /** Path as it will be sent, percent-encoded. */
  path: string;
  /** `name=value` as they will be sent, percent-encoded. */
  query: string[];
  headers: Record<string, string>;
  /** The body as JSON; undefined where none is sent. */
  json: Mutable | undefined;
  /** The body as it will be sent, where it is no longer what `json` says. */
  bytes: Uint8Array<ArrayBuffer> | undefined;
}

/** An accepted request of an operation. */
export function draftOf(operationId: OperationId, stage: Stage, apiKey: string): Draft {
  const route = routeOf(operationId);
  const specimen = specimens[operationId](stage);
  const json = specimen.body === undefined ? undefined : copy(specimen.body);
  const headers: Record<string, string> = { authorization: `Bearer ${apiKey}` };
  if (json !== undefined) headers["content-type"] = "application/json";
  const path = pathOf(route, specimen);
  return { route, method: route.method, path, query: queryOf(specimen.query ?? {}), headers, json, bytes: undefined };
}

function pathOf(route: Route, { path }: Specimen): string {
  let index = 0;
  return `/${route.segments.map((part) => (part.startsWith("{") ? encodeURIComponent(path[index++] ?? "") : part)).join("/")}`;
}

function queryOf(query: Readonly<Record<string, Json>>): string[] {
  return Object.entries(query).flatMap(([name, value]) => {
    if (Array.isArray(value)) return value.map((item) => pair(name, item));
    if (typeof value !== "object" || value === null) return [pair(name, value)];
    return Object.entries(value).map(([key, member]) => pair(`${name}[${encodeURIComponent(key)}]`, member));
  });
}

function pair(name: string, value: unknown): string {
  return `${name}=${encodeURIComponent(String(value))}`;
}

/** A deep copy, which may be changed. */
export function copy(value: Json | Mutable): Mutable {
  // JSON in, JSON out: this is the boundary where a copy becomes changeable.
  return JSON.parse(JSON.stringify(value)) as Mutable;
}

/** Stands in the JSON for a token that `JSON.stringify` cannot write. */
const RAW = /"@@RAW:([^"]*)@@"/g;

/** A string that is written without quotes and escapes, such as `1e400`. */
export function rawToken(token: string): string {
  return `@@RAW:${token}@@`;
}

/** The text of a draft's JSON. */
export function textOf(draft: Draft): string {
  return JSON.stringify(draft.json ?? null).replace(RAW, (_, token: string) => token.replaceAll("\\\\", "\\"));
}

/** The bytes of a draft's body; undefined where it has none. */
export function bodyOf(draft: Draft): Uint8Array<ArrayBuffer> | undefined {
  if (draft.bytes !== undefined) return draft.bytes;
  return draft.json === undefined ? undefined : new TextEncoder().encode(textOf(draft));
}

/** Path and query of a draft. */
export function targetOf(draft: Draft): string {
  return draft.query.length === 0 ? draft.path : `${draft.path}?${draft.query.join("&")}`;
}
