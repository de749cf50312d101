import type { OperationId } from "../generated/routes.ts";
import { MAX_BODY_BYTES, MAX_IMPORT_BYTES } from "../limits.ts";
import { invalidRequest } from "./arrival.ts";
import type { RequestLike } from "./exchange.ts";
import { isSupportedBody } from "./media-type.ts";
import type { RequestPlan } from "./plan.ts";
import type { Problem } from "./problems.ts";
import { Violations } from "./violations.ts";

/** How many bytes the body of an operation may have. */
export function bodyLimitOf(operationId: OperationId): number {
  return operationId === "importBalances" ? MAX_IMPORT_BYTES : MAX_BODY_BYTES;
}

/**
 * 413 `payload_too_large`. An operation that takes no body has no 413 in its contract: there it is a violation as any
 * other body is.
 */
export function lengthProblem(plan: RequestPlan, limitBytes: number): Problem {
  if (plan.route.body !== null) {
    return { code: "payload_too_large", detail: `The body is longer than ${limitBytes} bytes.` };
  }
  const violations = new Violations();
  violations.add({ in: "body", pointer: "", keyword: "maxLength", message: "This operation takes no body." });
  return invalidRequest(violations);
}

/** 415 `unsupported_media_type`, or undefined for a body that can be read; an absent body has no type. */
export function mediaTypeProblem(plan: RequestPlan, request: RequestLike, bytes: Uint8Array): Problem | undefined {
  const { body } = plan.route;
  if (body === null || bytes.length === 0) return undefined;
  if (isSupportedBody(request.header("content-type"), request.header("content-encoding"), body.mediaTypes)) {
    return undefined;
  }
  const detail = `Send the body as ${body.mediaTypes.join(" or ")}, in UTF-8 and not compressed.`;
  return { code: "unsupported_media_type", detail };
}
