/**
 * `@opencredits/sdk/zod`: zod validators of every schema and operation, built from the spec on first use.
 * Needs `zod` 4.6 or later beside it; the main entry never reaches this file.
 */
import { componentSchemas, type OperationName, operationSchemas, type SchemaName } from "../generated/schemas.ts";
import type { Validator } from "../transport/validator.ts";
import { validatorOf } from "./validator.ts";
import { createValidators, type Validators } from "./validators.ts";

export type { OperationName, SchemaName } from "../generated/schemas.ts";
export {
  createValidators,
  type OperationValidators,
  type RequestPart,
  type SchemaTexts,
  type Validators,
} from "./validators.ts";
export { type Violation, violations } from "./violations.ts";

/**
 * The validators of the OpenCredits API.
 *
 * @example
 * const result = validators.component("Grant").safeParse(value);
 * validators.operation("createDebit").response(201)?.parse(body);
 */
export const validators: Validators<SchemaName, OperationName> = /* @__PURE__ */ createValidators({
  components: componentSchemas,
  operations: operationSchemas,
});

/**
 * The `validate` option of a client: answers, or requests too, are held against the spec, and one that breaks it is a
 * `ResponseValidationError` or a `RequestValidationError` whose `cause` is the zod error.
 *
 * @example
 * ```ts
 * const strict = new OpenCredits({ baseUrl: "http://127.0.0.1:4010", apiKey: "sk_test_a", validate: validator("both") });
 * ```
 */
export function validator(mode: "responses" | "both" = "responses"): Validator {
  return validatorOf(validators, mode);
}
