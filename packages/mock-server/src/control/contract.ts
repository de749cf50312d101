import type { OperationId } from "../generated/control-routes.ts";
import type { components, operations } from "../generated/control-types.ts";

/** The schemas of the control plane, by name. */
export type ControlSchemas = components["schemas"];

/** Request body of an operation; an empty object where it takes none. */
export type ControlBody<Id extends OperationId> = operations[Id] extends {
  requestBody: { content: { "application/json": infer Body } };
}
  ? Body
  : Record<never, never>;

type Answers<Id extends OperationId> = operations[Id]["responses"];
type JsonOf<Answer> = Answer extends { content: { "application/json": infer Body } } ? Body : never;

/** What an operation answers when it succeeds; undefined for those that answer nothing. */
export type ControlResult<Id extends OperationId> =
  Answers<Id> extends { 204: unknown } ? undefined : JsonOf<Answers<Id>[Extract<keyof Answers<Id>, 200 | 201>]>;
