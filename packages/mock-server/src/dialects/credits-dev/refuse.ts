import { type Problem, type ProblemCode, statusOf } from "../../http/problems.ts";
import type { DialectAnswer } from "../dialect.ts";

/** Codes that say it in the vendor's words; all others are those of the unified API in capitals. */
const CODES: { readonly [Code in ProblemCode]?: string } = {
  reservation_captured: "RESERVATION_NOT_PENDING",
  reservation_released: "RESERVATION_NOT_PENDING",
  reservation_expired: "RESERVATION_NOT_PENDING",
  plan_archived: "PLAN_NOT_ACTIVE",
};

/** A refusal in the vendor's envelope. What the ledger finds in a body is a bad request. */
export function refuse(problem: Problem): DialectAnswer {
  const usual = statusOf(problem.code);
  return {
    status: usual === 422 ? 400 : usual,
    body: { success: false, error: problem.detail, code: CODES[problem.code] ?? problem.code.toUpperCase() },
  };
}
