import type { components, operations } from "@opencredits/sdk/types";
import type { OperationId } from "../generated/routes.ts";

/** The schemas of the contract, by name. */
export type Schemas = components["schemas"];

type Parameters<Id extends OperationId, Place extends "path" | "query"> = operations[Id]["parameters"] extends {
  [place in Place]?: infer Values;
}
  ? NonNullable<Values>
  : Record<never, never>;

/** Path parameters of an operation, by name. */
export type PathOf<Id extends OperationId> = Parameters<Id, "path">;

/** Query parameters of an operation, by name, read as their JSON types. */
export type QueryOf<Id extends OperationId> = Parameters<Id, "query">;

/** Request body of an operation; an empty object where it takes none, or none was sent. */
export type BodyOf<Id extends OperationId> = operations[Id] extends {
  requestBody?: { content: { "application/json": infer Body } };
}
  ? Body
  : Record<never, never>;
