import { type Problem, statusOf } from "../../http/problems.ts";
import type { DialectAnswer } from "../dialect.ts";

/** What is wrong with a request, found by the adapter. */
export interface Bad {
  readonly problem: Problem;
}

/** Schematic says all of these with 400: its contract has no other status for a request that cannot be. */
const ALL_BAD: ReadonlySet<number> = new Set([409, 412, 413, 415, 422]);

/** What the mock does not know as a call of Schematic's: most of these are calls that move no credits. */
const NO_CALL: ReadonlySet<string> = new Set(["route_not_found", "method_not_allowed"]);

/** A refusal as Schematic says it: a text, and nothing else. */
export function refuse(problem: Problem): DialectAnswer {
  if (NO_CALL.has(problem.code)) return notImplemented(problem.detail);
  const usual = statusOf(problem.code);
  return { status: ALL_BAD.has(usual) ? 400 : usual, body: { error: problem.detail } };
}

/** 400 with a text. */
export function bad(detail: string): Bad {
  return { problem: { code: "invalid_request", detail } };
}

/** 501 that says what is not there. */
export function notImplemented(what: string): DialectAnswer {
  return { status: 501, body: { error: `Not implemented by the mock: ${what}` } };
}

/** 404 for an id, or anything else that names nothing. */
export function notFound(what: string, id: string): DialectAnswer {
  return { status: 404, body: { error: `${what} ${id} not found` } };
}

export function isBad(value: unknown): value is Bad {
  return typeof value === "object" && value !== null && "problem" in value;
}
