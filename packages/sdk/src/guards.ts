import type { ApiError } from "./errors.ts";
import type { ErrorCode, FailureStatus, OperationId, Problem, ProblemOf } from "./operations.ts";

/** An {@link ApiError} whose problem is known. */
export type ApiErrorWith<P, Status = number> = ApiError & {
  readonly status: Status;
  readonly code: P extends { code: infer Code } ? Code : never;
  readonly problem: P;
};

/**
 * Whether the server answered with an error.
 *
 * An application can hold two copies of this package, one as ESM and one as CommonJS: then `instanceof` fails between
 * them. The guards therefore match by name and shape too.
 */
export function isApiError(error: unknown): error is ApiError {
  return error instanceof Error && error.name === "ApiError" && "operationId" in error;
}

/**
 * Whether this operation failed, and with this status; narrows the problem to the codes the spec declares for both.
 *
 * @example
 * ```ts
 * if (isFailure(error, "createDebit", 402)) console.log(error.problem.shortfall);
 * ```
 */
export function isFailure<Id extends OperationId, Status extends FailureStatus<Id> = FailureStatus<Id>>(
  error: unknown,
  operationId: Id,
  status?: Status,
): error is ApiErrorWith<ProblemOf<Id, Status>, Status> {
  return (
    isApiError(error) &&
    error.operationId === operationId &&
    error.problem !== undefined &&
    (status === undefined || error.status === status)
  );
}

/**
 * Whether a call failed with this code, whichever operation it was; narrows the problem to the code's members.
 *
 * @example
 * ```ts
 * if (hasCode(error, "insufficient_credits")) console.log(error.problem.available, error.problem.shortfall);
 * ```
 */
export function hasCode<Code extends ErrorCode>(
  error: unknown,
  code: Code,
): error is ApiErrorWith<Extract<Problem, { code: Code }>> {
  return isApiError(error) && error.code === code;
}
