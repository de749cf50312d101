import type { CallDetails } from "../errors.ts";
import type { CallInput } from "./transport.ts";

/**
 * Checks what goes out and what comes back against the spec. `validator()` of `@opencredits/sdk/zod` makes one; the
 * client knows this shape alone, so no validation library is reachable from the main entry.
 */
export interface Validator {
  /**
   * Judges a call before it is sent.
   *
   * @throws RequestValidationError if the spec refuses it
   */
  request?(details: CallDetails, input: CallInput): void;
  /**
   * Judges an answer before it is given to the caller.
   *
   * @throws ResponseValidationError if the spec does not allow it
   */
  response(details: CallDetails, status: number, body: unknown): void;
}
