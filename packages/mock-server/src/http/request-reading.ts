import { type RequestPart, violations as violationsOf } from "@opencredits/sdk/zod";
import { MAX_JSON_DEPTH } from "../limits.ts";
import type { RequestLike } from "./exchange.ts";
import { isNestedDeeper } from "./json-depth.ts";
import { jsonSyntaxError } from "./json-syntax.ts";
import type { RequestPlan } from "./plan.ts";
import { decodePercent, parseQuery } from "./query.ts";
import { decodeUtf8, findBadTexts, offsetOfInvalidUtf8, pointerToken, textProblem } from "./text.ts";
import type { Violations } from "./violations.ts";

/** Judges one part of a request and adds every violation (R69). */
function judge(plan: RequestPlan, part: RequestPart, value: unknown, violations: Violations): void {
  const { validators } = plan;
  if (validators.accepts(part, value)) return;
  const result = validators[part]?.safeParse(value);
  if (result === undefined || result.success) return;
  const place = part === "headers" ? "header" : part;
  for (const violation of violationsOf(result.error, value)) {
    // What could not be read at all was said already, in better words than the schema has for it.
    if (!violations.has(place, violation.pointer)) violations.add({ in: place, ...violation });
  }
}

/** Path parameters by name, decoded. */
export function readPath(plan: RequestPlan, values: readonly string[], violations: Violations): object {
  const path: Record<string, string> = {};
  if (values.length === 0) return path;
  plan.pathNames.forEach((name, index) => {
    const text = decodePercent(values[index] ?? "");
    const problem = text === undefined ? "Must be percent-encoded UTF-8." : textProblem(text);
    path[name] = text ?? "";
    if (problem === undefined) return;
    const keyword = text === undefined ? "encoding" : "unicode";
    violations.add({ in: "path", pointer: `/${name}`, keyword, message: problem, received: "string" });
  });
  judge(plan, "path", path, violations);
  return path;
}

/** Query parameters by name, as their JSON types. */
export function readQuery(plan: RequestPlan, search: string, violations: Violations): object {
  if (search === "" && !plan.hasRequiredQuery) return NOTHING;
  const query = parseQuery(search, plan.query, violations);
  judge(plan, "query", query, violations);
  return query;
}

const NOTHING: object = Object.freeze({});

/** Judges the headers that the operation declares; what they say is read where it is needed. */
export function judgeHeaders(plan: RequestPlan, request: RequestLike, violations: Violations): void {
  let headers: Record<string, string> | undefined;
  for (const name of plan.headerNames) {
    const value = request.header(name);
    if (value === null) continue;
    headers ??= {};
    headers[name] = value;
  }
  if (headers !== undefined) judge(plan, "headers", headers, violations);
}

/** A request body: its value, and its text for the fingerprint of R63. */
export interface ReadBody {
  readonly value: unknown;
  readonly text: string;
}

/** Reads the body of an operation (R69). An absent body of an operation that needs none is an empty object. */
export function readBody(plan: RequestPlan, bytes: Uint8Array, violations: Violations): ReadBody {
  if (bytes.length === 0) {
    if (plan.route.body?.required === true) {
      const message = "A body is required: JSON, with content-type application/json.";
      violations.add({
        in: "body",
        pointer: "",
        keyword: "required",
        message,
        expected: "object",
        received: "nothing",
      });
    }
    return { value: NOTHING, text: "" };
  }
  const text = decodeUtf8(bytes);
  if (text === undefined) {
    const message = `The body is not UTF-8: byte ${offsetOfInvalidUtf8(bytes)} starts no character.`;
    violations.add({ in: "body", pointer: "", keyword: "encoding", message, expected: "UTF-8" });
    return { value: NOTHING, text: "" };
  }
  const value = parseJson(text, violations);
  if (value === undefined) return { value: NOTHING, text };
  // What the schema accepts is no deeper than the schema, so there is nothing to count.
  const isAccepted = plan.validators.accepts("body", value);
  if (!isAccepted && isNestedDeeper(text, MAX_JSON_DEPTH)) {
    const expected = `at most ${MAX_JSON_DEPTH} levels`;
    violations.add({
      in: "body",
      pointer: "",
      keyword: "maxDepth",
      message: `Is nested deeper than ${expected}.`,
      expected,
    });
    return { value: NOTHING, text };
  }
  if (text.includes("\\u") || text.includes("__proto__")) refuseBadTexts(value, violations);
  if (isAccepted) return { value, text };
  if (plan.validators.body === undefined) refuseFields(value, violations);
  else judge(plan, "body", value, violations);
  return { value, text };
}

function parseJson(text: string, violations: Violations): unknown {
  try {
    return JSON.parse(text);
  } catch {
    const { line, column, expected } = jsonSyntaxError(text);
    const message = `The body is not JSON: line ${line}, column ${column}: expected ${expected}.`;
    violations.add({ in: "body", pointer: "", keyword: "json", message, expected });
    return undefined;
  }
}

function refuseBadTexts(value: unknown, violations: Violations): void {
  for (const { pointer, keyword, message } of findBadTexts(value)) {
    violations.add({ in: "body", pointer, keyword, message });
  }
}

/** An operation without a body takes an absent one, or an empty object, as clients send it that always send one. */
function refuseFields(value: unknown, violations: Violations): void {
  if (typeof value !== "object" || value === null || Array.isArray(value)) {
    const message = "This operation takes no body.";
    violations.add({ in: "body", pointer: "", keyword: "type", message, expected: "nothing, or an empty object" });
    return;
  }
  for (const name of Object.keys(value)) {
    const message = `${JSON.stringify(name)} is not a known field: this operation takes none.`;
    violations.add({ in: "body", pointer: `/${pointerToken(name)}`, keyword: "additionalProperties", message });
  }
}
