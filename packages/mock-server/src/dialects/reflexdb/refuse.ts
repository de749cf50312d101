import { type Problem, statusOf } from "../../http/problems.ts";
import type { DialectAnswer } from "../dialect.ts";

const SHORT: Readonly<Record<number, string>> = {
  400: "Bad Request",
  401: "Unauthorized",
  403: "Forbidden",
  404: "Not Found",
  405: "Method Not Allowed",
  409: "Conflict",
  413: "Payload Too Large",
  415: "Unsupported Media Type",
  429: "Too Many Requests",
  500: "Internal Server Error",
  503: "Service Unavailable",
};

/** A refusal as ReflexDB says it: a short reason, and the detail. What the ledger finds in a body is a bad request. */
export function refuse(problem: Problem): DialectAnswer {
  const usual = statusOf(problem.code);
  const status = usual === 422 ? 400 : usual;
  return { status, body: { error: SHORT[status] ?? "Error", message: problem.detail } };
}
