import { assured } from "../http/boundary.ts";
import type { DialectCall, DialectOperation, DialectResult } from "./dialect.ts";

type Parameters<Operation, Place extends "path" | "query"> = Operation extends {
  parameters: { [place in Place]?: infer Values };
}
  ? NonNullable<Values>
  : Record<never, never>;

type Body<Operation> = Operation extends { requestBody?: { content: { "application/json": infer Content } } }
  ? unknown extends Content
    ? Record<never, never>
    : Content
  : Record<never, never>;

/** A call with the types of its own operation, out of the types that are generated from the vendor's contract. */
export type CallOf<Operation> = DialectCall<
  Parameters<Operation, "path">,
  Parameters<Operation, "query">,
  Body<Operation>
>;

/** Defines an operation by the types of its own request. */
export function operation<Operation>(run: (call: CallOf<Operation>) => DialectResult): DialectOperation {
  // The validator of the vendor's contract has accepted path, query and body.
  return (call) => run(assured<CallOf<Operation>>(call));
}
