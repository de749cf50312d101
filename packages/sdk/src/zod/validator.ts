import { type CallDetails, RequestValidationError, ResponseValidationError } from "../errors.ts";
import { type OperationName, operationSchemas, type SchemaName } from "../generated/schemas.ts";
import type { Validator } from "../transport/validator.ts";
import type { OperationValidators, Validators } from "./validators.ts";
import { violations } from "./violations.ts";

/**
 * Makes the `validate` option of a client from validators of the spec.
 *
 * Judging changes nothing: what comes through is the very value that was sent or received. Calls of paths the spec does
 * not have pass unjudged.
 */
export function validatorOf(validators: Validators<SchemaName, OperationName>, mode: "responses" | "both"): Validator {
  const schemasOf = ({ operationId }: CallDetails): OperationValidators | undefined =>
    isOperation(operationId) ? validators.operation(operationId) : undefined;
  return {
    request(details, { path, query, body }) {
      const schemas = schemasOf(details);
      if (mode !== "both" || !schemas) return;
      const parts = [
        ["path", schemas.path, path ?? {}],
        ["query", schemas.query, query ?? {}],
        ["body", schemas.body, body],
      ] as const;
      for (const [place, schema, value] of parts) {
        // A body that may be left out has no schema for its absence, and a missing one is a mistake TypeScript finds.
        if (!schema || value === undefined) continue;
        // What is judged is what would be sent, so a Date counts as its text and an undefined member as none.
        const sent: unknown = JSON.parse(JSON.stringify(value));
        const { error } = schema.safeParse(sent);
        if (!error) continue;
        const found = sentences(place, error, sent);
        throw new RequestValidationError(`${details.operationId}: not sent, the spec refuses ${found}`, details, error);
      }
    },
    response(details, status, body) {
      const schemas = schemasOf(details);
      if (!schemas) return;
      const start = `${details.operationId}: the spec does not allow this ${status} answer`;
      const schema = schemas.response(status);
      if (!schema) {
        // An answer without a body has no schema either.
        if (body === undefined) return;
        throw new ResponseValidationError(`${start}: it has none of this status.`, details);
      }
      const { error } = schema.safeParse(body);
      if (error) throw new ResponseValidationError(`${start}: ${sentences("body", error, body)}`, details, error);
    },
  };
}

function isOperation(name: string): name is OperationName {
  return Object.hasOwn(operationSchemas, name);
}

function sentences(place: string, error: Parameters<typeof violations>[0], value: unknown): string {
  return violations(error, value)
    .map(({ pointer, message, received }) => `${place}${pointer} (${received ?? "nothing"}): ${message}`)
    .join(" ");
}
