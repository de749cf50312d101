import type { BatchCreate, BatchItem, BatchItemResult, BatchResult } from "../generated/openapi.ts";
import type { Output } from "../operations.ts";
import type { WriteOptions } from "../options.ts";
import type { ApiPromise } from "../promise.ts";

/** The name of an operation that a batch may hold. */
export type BatchOperation = BatchItem["operation"];

/** The mutations of a batch, by the names of their operations. */
export type BatchItems<Names extends readonly BatchOperation[]> = {
  readonly [Index in keyof Names]: { readonly operation: Names[Index] } & Extract<
    BatchItem,
    { operation: Names[Index] }
  >;
};

/** What each mutation of a batch answers: the body of its single call, null where that has none. */
export type BatchAnswers<Names extends readonly BatchOperation[]> = {
  [Index in keyof Names]: { status: BatchItemResult["status"]; body: BodyOf<Names[Index]> };
};

type BodyOf<Name extends BatchOperation> =
  Output<Name> extends infer Body ? (Body extends undefined ? null : Body) : never;

/** Several mutations as one: all of them happen, or none (R60). */
export interface Batch {
  /**
   * Runs 1 to 100 mutations in order, at one instant. Each names an operation and gives the path parameters and the body
   * of the single call, and sees the ones before it. The first that fails decides the error, whose `failedIndex` says
   * which it was, and nothing has happened (R60).
   *
   * Where the mutations are written out, each answer has the type of its own single call.
   *
   * Errors: 402 `insufficient_credits`, and 404, 409, 412 and 422 as the operations have them; each with `failedIndex`.
   *
   * @example
   * ```ts
   * const { results } = await credits.batch.create({
   *   operations: [
   *     { operation: "voidGrant", path: { grant: "grt_01KE6P4ZV2HMGPPEK0XK2B1TRF" }, body: { reason: "Charged back" } },
   *     { operation: "createAdjustment", body: { account: "user-1", amount: -40, overage: "overflow" } },
   *   ],
   * });
   * ```
   */
  create<const Names extends readonly BatchOperation[]>(
    body: { readonly operations: BatchItems<Names> },
    options?: WriteOptions,
  ): ApiPromise<{ results: BatchAnswers<Names> }, "createBatch">;
  create(body: BatchCreate, options?: WriteOptions): ApiPromise<BatchResult, "createBatch">;
}
