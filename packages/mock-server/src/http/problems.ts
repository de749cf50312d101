import { type ErrorCode, errorStatus, errorTitle } from "../generated/routes.ts";
import type { FailureMembers } from "../ledger/failures.ts";
import type { WireViolation } from "./violations.ts";

/**
 * Codes that only a mock answers: they are no part of the API's contract, so they are in no schema of it. What an
 * environment cannot do is in the contract of the control plane.
 */
const MOCK_CODES = {
  environment_limit: { status: 503, title: "Too many environments" },
  mock_contract_violation: { status: 500, title: "The mock broke its own contract" },
} as const;

/** Every code that the handler answers (R71). */
export type ProblemCode = ErrorCode | keyof typeof MOCK_CODES;

/** What a problem says besides what its code says (R69). */
export interface Problem {
  readonly code: ProblemCode;
  /** A sentence for people: what was wrong, where, and what would work. */
  readonly detail: string;
  readonly members?: FailureMembers | { readonly errors: readonly WireViolation[] } | { readonly difference: string };
}

/** The one table from code to status (R71), derived from the contract. */
export function statusOf(code: ProblemCode): number {
  return isMockCode(code) ? MOCK_CODES[code].status : errorStatus[code];
}

/** The body of a refusal (RFC 9457, R69). `instance` is the request's path. */
export function problemBody(problem: Problem, instance: string, requestId: string): string {
  const { code, detail, members } = problem;
  return JSON.stringify({
    type: `https://opencredits.dev/problems/${code}`,
    title: isMockCode(code) ? MOCK_CODES[code].title : errorTitle[code],
    status: statusOf(code),
    detail,
    instance,
    code,
    requestId,
    ...members,
  });
}

function isMockCode(code: ProblemCode): code is keyof typeof MOCK_CODES {
  return Object.hasOwn(MOCK_CODES, code);
}
