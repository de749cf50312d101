import { validators } from "@opencredits/sdk/zod";
import { isRecord } from "../../packages/mock-server/src/conformance/expect.ts";
import { type Route, routes } from "../../packages/mock-server/src/generated/routes.ts";
import { bodyOf, type Draft } from "./draft.ts";
import type { Expectation } from "./mutators/mutator.ts";

/** An answer, read to its end. */
export interface Answered {
  readonly status: number;
  readonly headers: Headers;
  readonly text: string;
  /** The path that was really asked: a URL parser may have changed what the draft says. */
  readonly path: string;
}

/** Keywords after which nothing needs to be said of what would have been right. */
const SELF_EXPLAINING = new Set([
  "additionalProperties",
  "uniqueItems",
  "encoding",
  "unicode",
  "propertyNames",
  "maxItems",
  "anyOf",
  "oneOf",
]);

/** What stands beside the API: pages for people, which answer no problems. */
const PAGES = new Set(["/", "/docs", "/docs/", "/openapi.json", "/openapi.yaml", "/rules.md"]);

/** Everything that is wrong with an answer; empty when it is as it must be. */
export function faultsOf(draft: Draft, answer: Answered, expectation: Expectation | undefined): string[] {
  const { status, text, headers } = answer;
  const faults: string[] = [];
  if (status >= 500) faults.push(`answered ${status}`);
  if (PAGES.has(answer.path)) return faults;
  if (!/^req_[0-9A-Z]{26}$/.test(headers.get("x-request-id") ?? "")) faults.push("has no X-Request-Id");
  if (draft.method === "HEAD" || (draft.method === "OPTIONS" && status < 400)) {
    return text === "" ? faults : [...faults, `${draft.method} has a body`];
  }
  if (status === 204) return text === "" ? faults : [...faults, "204 has a body"];
  const body = parse(text);
  if (body === undefined) return [...faults, "is no JSON"];
  faults.push(...againstContract(draft.method, answer, body));
  if (status >= 400) faults.push(...problemFaults(draft, answer, body));
  if (expectation !== undefined) faults.push(...againstExpectation(expectation, status, body));
  return faults;
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

/** The status and its code are listed by the operation, and the body is what the contract says. */
function againstContract(method: string, { status, path }: Answered, body: unknown): string[] {
  const route = matched(method, path);
  const code = isRecord(body) ? body.code : undefined;
  if (route === undefined) {
    const name = status === 405 ? "MethodNotAllowedProblem" : "RouteNotFoundProblem";
    const isProblem = validators.component(name).safeParse(body).success;
    return isProblem ? [] : [`${path} has no operation, yet it was answered ${status} ${String(code)}`];
  }
  const isListed = (route.errors[status] ?? []).some((each) => each === code);
  if (status >= 400 && !isListed) return [`${route.operationId} does not list ${status} ${String(code)}`];
  const judged = validators.operation(route.operationId).response(status)?.safeParse(body);
  if (judged === undefined) return [`${route.operationId} has no answer ${status}`];
  return judged.success ? [] : [`the answer ${status} does not match the contract: ${judged.error.message}`];
}

/** The operation of a path, found naively: a fixed segment before a parameter. */
function matched(method: string, path: string): Route | undefined {
  const parts = path.split("/").slice(1);
  const fits = routes.filter(
    ({ segments }) =>
      segments.length === parts.length &&
      segments.every((segment, index) => (segment.startsWith("{") ? parts[index] !== "" : segment === parts[index])),
  );
  return fits.find((route) => route.method === method);
}

function problemFaults(draft: Draft, { headers, path, status }: Answered, body: unknown): string[] {
  if (!isRecord(body)) return ["a problem is no object"];
  const faults: string[] = [];
  if (headers.get("content-type") !== "application/problem+json") faults.push("is no application/problem+json");
  if (body.instance !== path) faults.push(`instance is ${String(body.instance)}`);
  if (body.status !== status) faults.push("status in the body differs");
  const isReplay = headers.get("idempotency-replayed") === "true";
  if (!isReplay && body.requestId !== headers.get("x-request-id")) faults.push("requestId differs from the header");
  if (body.code !== "invalid_request") return faults;
  const errors: unknown[] = Array.isArray(body.errors) ? body.errors : [];
  if (errors.length === 0) faults.push("invalid_request without violations");
  const sent = parse(new TextDecoder().decode(bodyOf(draft)));
  return [...faults, ...errors.flatMap((each) => violationFaults(sent, each))];
}

/** A violation is precise: it points at something that was sent, or that is missing there. */
function violationFaults(sent: unknown, violation: unknown): string[] {
  if (!isRecord(violation)) return ["a violation is no object"];
  const { in: place, pointer, keyword, message, expected } = violation;
  const shown = JSON.stringify(violation);
  if (typeof pointer !== "string" || !/^(\/([^~/]|~[01])*)*$/.test(pointer)) return [`no JSON pointer in ${shown}`];
  if (typeof keyword !== "string" || keyword === "" || typeof message !== "string" || message === "") {
    return [`says too little: ${shown}`];
  }
  const faults: string[] = [];
  if (typeof expected !== "string" && !SELF_EXPLAINING.has(keyword)) faults.push(`expected nothing: ${shown}`);
  if (place === "body" && !pointsInto(sent, pointer, keyword)) faults.push(`points at nothing in the body: ${shown}`);
  return faults;
}

function pointsInto(sent: unknown, pointer: string, keyword: string): boolean {
  if (pointer === "") return true;
  let value = sent;
  const steps = pointer.slice(1).split("/");
  for (const [index, step] of steps.entries()) {
    if (typeof value !== "object" || value === null) return false;
    const name = step.replaceAll("~1", "/").replaceAll("~0", "~");
    const key = Object.hasOwn(value, name) ? name : unwritable(value, name);
    if (key === undefined) return keyword === "required" && index === steps.length - 1;
    value = Reflect.get(value, key);
  }
  return true;
}

/** What no text may hold stands as U+FFFD in a pointer. */
function unwritable(value: object, name: string): string | undefined {
  if (!name.includes("\ufffd")) return undefined;
  return Object.keys(value).find((each) => each.toWellFormed().replaceAll("\0", "\ufffd") === name);
}

function againstExpectation({ status, code, violation }: Expectation, got: number, body: unknown): string[] {
  const gotCode = isRecord(body) ? body.code : undefined;
  if (got !== status || gotCode !== code) return [`expected ${status} ${code}, got ${got} ${String(gotCode)}`];
  if (violation === undefined) return [];
  const errors: unknown[] = isRecord(body) && Array.isArray(body.errors) ? body.errors : [];
  const isThere = errors.some(
    (each) => isRecord(each) && each.in === violation.in && each.pointer === violation.pointer,
  );
  return isThere ? [] : [`no violation in ${violation.in} at ${violation.pointer || "(whole)"}`];
}
