import {
  type ErrorCode as ControlErrorCode,
  errorStatus as controlStatus,
  errorTitle as controlTitle,
} from "../generated/control-routes.ts";
import { type ErrorCode, errorStatus, errorTitle } from "../generated/routes.ts";
import type { FailureMembers } from "../ledger/failures.ts";
import type { AnswerViolation } from "./contract-check.ts";
import type { WireViolation } from "./violations.ts";

/** Every code that the mock answers (R71): those of the API, and those that only a mock has. */
export type ProblemCode = ErrorCode | ControlErrorCode;

/** What a problem says besides what its code says (R69). */
export interface Problem {
  readonly code: ProblemCode;
  /** A sentence for people: what was wrong, where, and what would work. */
  readonly detail: string;
  /** Which mutation of a batch was refused (R60). */
  readonly failedIndex?: number;
  readonly members?: FailureMembers | { readonly errors: readonly (WireViolation | AnswerViolation)[] };
}

/** The one table from code to status (R71), derived from both contracts. */
const STATUS: Readonly<Record<ProblemCode, number>> = { ...controlStatus, ...errorStatus };
const TITLE: Readonly<Record<ProblemCode, string>> = { ...controlTitle, ...errorTitle };

export function statusOf(code: ProblemCode): number {
  return STATUS[code];
}

/** The body of a refusal (RFC 9457, R69). `instance` is the request's path. */
export function problemBody(problem: Problem, instance: string, requestId: string): string {
  const { code, detail, members, failedIndex } = problem;
  return JSON.stringify({
    type: `https://opencredits.dev/problems/${code}`,
    title: TITLE[code],
    status: statusOf(code),
    detail,
    instance,
    code,
    requestId,
    ...members,
    ...(failedIndex === undefined ? {} : { failedIndex }),
  });
}
