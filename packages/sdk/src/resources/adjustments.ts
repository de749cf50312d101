import type { Adjustment, AdjustmentCreate, AdjustmentWritten } from "../generated/openapi.ts";
import type { Query } from "../operations.ts";
import type { CallOptions, VersionedWriteOptions } from "../options.ts";
import type { ListPromise } from "../pagination.ts";
import type { ApiPromise } from "../promise.ts";

/** Credit given or taken by hand (R51). */
export interface Adjustments {
  /**
   * Gives credit with a positive amount or takes it with a negative one, in the smallest unit. With `expiresAt` it stops
   * counting then: the grant expires, or the debit is refunded (R51–R54).
   *
   * Errors: 402 `insufficient_credits`; 404 `account_not_found`, `credit_not_found`, `grant_not_found`; 409
   * `external_key_conflict`, `account_closed`, `credit_archived`, `grant_not_active`; 422 `amount_overflow`,
   * `precision_exceeded`, `invalid_expiry`, `conflicting_fields`, `grant_of_other_pool`.
   *
   * @example
   * ```ts
   * await credits.adjustments.create({ account: "user-1", amount: -25, reason: "duplicate bonus" });
   * ```
   */
  create(body: AdjustmentCreate, options?: VersionedWriteOptions): ApiPromise<AdjustmentWritten, "createAdjustment">;

  /**
   * Lists adjustments, newest first (R75).
   *
   * Errors: 404 `account_not_found`, `credit_not_found`.
   *
   * @example
   * ```ts
   * const active = await credits.adjustments.list({ account: "user-1", status: "active" }).toArray({ limit: 50 });
   * ```
   */
  list(query?: Query<"listAdjustments">, options?: CallOptions): ListPromise<Adjustment, "listAdjustments">;

  /**
   * Reads one adjustment.
   *
   * Errors: 404 `adjustment_not_found`.
   *
   * @example
   * ```ts
   * const { grantId, debitId } = await credits.adjustments.get("adj_01KE6PE3K0BK3ZNCF6FG0FY6B0");
   * ```
   */
  get(adjustment: string, options?: CallOptions): ApiPromise<Adjustment, "getAdjustment">;
}
