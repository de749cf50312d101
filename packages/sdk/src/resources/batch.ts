import type { BatchCreate, BatchResult } from "../generated/openapi.ts";
import type { WriteOptions } from "../options.ts";
import type { ApiPromise } from "../promise.ts";

/** Several mutations as one: all of them happen, or none (R60). */
export interface Batch {
  /**
   * Runs 1 to 100 mutations in order, at one instant. Each names an operation and gives the path parameters and the body
   * of the single call, and sees the ones before it. The first that fails decides the error, whose `failedIndex` says
   * which it was, and nothing has happened (R60).
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
  create(body: BatchCreate, options?: WriteOptions): ApiPromise<BatchResult, "createBatch">;
}
