import type { components, operations } from "./generated/openapi.ts";
import type { routes } from "./generated/routes.ts";

/** The name of an operation of the spec, such as `createDebit`. */
export type OperationId = keyof typeof routes;

type Responses<Id extends OperationId> = operations[Id]["responses"];
type Parameters<Id extends OperationId> = operations[Id]["parameters"];

/** The statuses with which an operation succeeds; every other declared status is a failure. */
type SuccessStatus = 200 | 201 | 204;

type JsonOf<T> = T extends { content: { "application/json": infer Json } } ? Json : undefined;

/** What a successful call of the operation gives. */
export type Output<Id extends OperationId> = {
  [Status in keyof Responses<Id>]: Status extends SuccessStatus ? JsonOf<Responses<Id>[Status]> : never;
}[keyof Responses<Id>];

/** The query the operation takes. */
export type Query<Id extends OperationId> = NonNullable<Parameters<Id>["query"]>;

/** The JSON body the operation takes. */
export type Body<Id extends OperationId> = JsonOf<NonNullable<operations[Id]["requestBody"]>>;

/** A part of an input: absent where the operation has none, optional where it may be left out. */
type Part<Name extends string, Declared, Value> = [NonNullable<Declared>] extends [never]
  ? unknown
  : undefined extends Declared
    ? { readonly [Key in Name]?: Value | undefined }
    : { readonly [Key in Name]: Value };

/** All that a call of the operation sends, by its place in the request. */
export type Input<Id extends OperationId> = Part<"path", Parameters<Id>["path"], Parameters<Id>["path"]> &
  Part<"query", Parameters<Id>["query"], Query<Id>> &
  Part<"body", operations[Id]["requestBody"], Body<Id>>;

/** The error statuses the spec declares for the operation. */
export type FailureStatus<Id extends OperationId> = Exclude<keyof Responses<Id>, SuccessStatus>;

/** The problem documents the operation answers with one of these statuses. */
export type ProblemOf<Id extends OperationId, Status extends FailureStatus<Id> = FailureStatus<Id>> = {
  [S in Status]: Responses<Id>[S] extends { content: { "application/problem+json": infer P } } ? P : never;
}[Status];

type FailureFor<P, Status> = P extends { code: infer Code }
  ? { readonly ok: false; readonly status: Status; readonly code: Code; readonly problem: P }
  : never;

/** A refused call as a value; switching over `code` narrows `problem` and `status`, over `status` the codes. */
export type Failure<Id extends OperationId> = {
  [Status in FailureStatus<Id>]: FailureFor<ProblemOf<Id, Status>, Status>;
}[FailureStatus<Id>];

/** The outcome of a call as a value: its data, or a problem that the spec declares for the operation. */
export type Result<T, Id extends OperationId> = { readonly ok: true; readonly data: T } | Failure<Id>;

type Schemas = components["schemas"];

// A batch answers the problem of the mutation that failed, with its position beside the code's members: one code has one
// document here, and `isFailure(error, "createBatch")` knows of the position.
type ProblemSchema<S> = S extends { type: string; title: string; code: infer Code extends string }
  ? string extends Code
    ? never
    : S extends { failedIndex: number }
      ? never
      : S
  : never;

/** Every problem document of the spec; its literal `code` tells them apart. */
export type Problem = { [Name in keyof Schemas]: ProblemSchema<Schemas[Name]> }[keyof Schemas];

/** Every error code of the spec. */
export type ErrorCode = Problem["code"];
