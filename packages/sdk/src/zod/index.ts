/**
 * `@opencredits/sdk/zod`: zod validators of every schema and operation, built from the spec on first use.
 * Needs `zod` 4.6 or later beside it; the main entry never reaches this file.
 */
import { componentSchemas, type OperationName, operationSchemas, type SchemaName } from "../generated/schemas.ts";
import { createValidators, type Validators } from "./validators.ts";

export type { OperationName, SchemaName } from "../generated/schemas.ts";
export { createValidators, type OperationValidators, type SchemaTexts, type Validators } from "./validators.ts";
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
