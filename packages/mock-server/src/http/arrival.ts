import type { Environment } from "../environment/environment.ts";
import type { Outcomes } from "../environment/outcomes.ts";
import { refusal } from "./answers.ts";
import type { Answer, RequestLike } from "./exchange.ts";
import type { Plan, RequestPlan } from "./plan.ts";
import type { Problem } from "./problems.ts";
import type { Violations } from "./violations.ts";

/** A request that has found its operation and its environment, on its way through R70. */
export interface Arrival<P extends RequestPlan = Plan> {
  readonly request: RequestLike;
  readonly plan: P;
  /** Path as sent, and the query behind it. */
  readonly path: string;
  readonly search: string;
  readonly pathValues: readonly string[];
  readonly environment: Environment;
  /** Injected delay of the answer, in milliseconds (R80). */
  readonly latencyMs: number;
  /** The key that stays claimed until a delayed answer is out (R65), and where. */
  claim?: { readonly outcomes: Outcomes; readonly key: string };
}

/** A refusal in the environment of the request. */
export function refuseArrival(arrival: Arrival, problem: Problem, headers?: readonly string[]): Answer {
  const { environment, path } = arrival;
  return refusal(problem, path, environment.nextRequestId(environment.now()), headers);
}

/** 400: everything that is wrong with the request, or else its cursor. */
export function refuseInvalid(arrival: Arrival, violations: Violations): Answer {
  return refuseArrival(arrival, invalidRequest(violations));
}

/** The problem of a request that breaks its schema, or whose cursor is not its list's. */
export function invalidRequest(violations: Violations): Problem {
  const errors = violations.list();
  const [first] = errors;
  if (first === undefined) {
    const detail = "The cursor was not given out by this list, or for other filters or another order of it.";
    return { code: "invalid_cursor", detail };
  }
  const where = `${first.in}${first.pointer === "" ? "" : ` ${first.pointer}`}: ${first.message}`;
  const others = errors.length > 1 ? ` And ${errors.length - 1} more: see errors.` : "";
  return { code: "invalid_request", detail: where + others, members: { errors } };
}
