import type { OpenCredits } from "../client.ts";
import type { operations } from "../generated/openapi.ts";
import type { routes } from "../generated/routes.ts";
import type { Body, OperationId, Output, Query } from "../operations.ts";
import type { CallOptions, VersionedWriteOptions, WriteOptions } from "../options.ts";
import type { ListPromise, Page } from "../pagination.ts";
import type { ApiPromise } from "../promise.ts";

// The methods are made at run time, so nothing but this file holds the interfaces to the operations they name: what they
// take, in which order, and what they give.

type Equal<A, B> = (<T>() => T extends A ? 1 : 2) extends <T>() => T extends B ? 1 : 2 ? true : false;

/** One string for each reference in the path. */
type References<Path extends string> = Path extends `${string}{${string}}${infer Rest}`
  ? [string, ...References<Rest>]
  : [];

type QueryArgument<Id extends OperationId, Declared> = [NonNullable<Declared>] extends [never]
  ? []
  : undefined extends Declared
    ? [query?: Query<Id> | undefined]
    : [query: Query<Id>];

type Argument<Id extends OperationId, Declared> = [NonNullable<Declared>] extends [never]
  ? QueryArgument<Id, operations[Id]["parameters"]["query"]>
  : undefined extends Declared
    ? [body?: Body<Id> | undefined]
    : [body: Body<Id>];

type Arguments<Id extends OperationId, Options> = [
  ...References<(typeof routes)[Id]>,
  ...Argument<Id, operations[Id]["requestBody"]>,
  options?: Options | undefined,
];

/** Which options a method takes is held against the headers of the spec by resources.test.ts. */
type TakesWhatItSends<Args, Id extends OperationId> =
  | Equal<Args, Arguments<Id, CallOptions>>
  | Equal<Args, Arguments<Id, WriteOptions>>
  | Equal<Args, Arguments<Id, VersionedWriteOptions>>;

type Gives<Answer, Id extends OperationId> =
  Output<Id> extends Page<infer Item>
    ? Equal<Answer, ListPromise<Item, Id>>
    : Equal<Answer, ApiPromise<Output<Id>, Id>>;

type Fits<Method> = Method extends (...args: infer Args) => infer Answer
  ? Answer extends ApiPromise<infer _, infer Id>
    ? true extends TakesWhatItSends<Args, Id>
      ? Gives<Answer, Id>
      : false
    : false
  : false;

type WrongIn<Resource> = { [Name in keyof Resource]: Fits<Resource[Name]> extends true ? never : Name }[keyof Resource];

type Client = Omit<OpenCredits, "raw">;

/** The methods whose types are not those of their operation. */
type Wrong = { [Name in keyof Client]: WrongIn<Client[Name]> }[keyof Client];

export const nothingIsWrong: [Wrong] extends [never] ? true : Wrong = true;

// And it would be found: another body, a reference too many, another answer.
interface Mistakes {
  body(body: Body<"createPlan">, options?: WriteOptions): ApiPromise<Output<"createBundle">, "createBundle">;
  path(plan: string, other: string, options?: CallOptions): ApiPromise<Output<"getPlan">, "getPlan">;
  answer(plan: string, options?: CallOptions): ApiPromise<Output<"getBundle">, "getPlan">;
  optional(body?: Body<"createPlan">, options?: WriteOptions): ApiPromise<Output<"createPlan">, "createPlan">;
}
export const mistakesAreFound: Equal<WrongIn<Mistakes>, keyof Mistakes> = true;
