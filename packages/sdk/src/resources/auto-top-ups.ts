import type { AutoTopUp, AutoTopUpPut, AutoTopUpWritten } from "../generated/openapi.ts";
import type { CallOptions, VersionedWriteOptions, WriteOptions } from "../options.ts";
import type { ApiPromise } from "../promise.ts";

/** Rules that buy credit as soon as little is left, at most one for each balance (R78). */
export interface AutoTopUps {
  /**
   * Makes or replaces a balance's rule: when an operation leaves `available` at the threshold or below, so many credits
   * are added at once, or as many as fill it up to `target` (R78).
   *
   * Errors: 404 `account_not_found`, `credit_not_found`; 409 `account_closed`, `credit_archived`; 422 `invalid_range`,
   * `conflicting_fields`.
   *
   * @example
   * ```ts
   * await credits.autoTopUps.put("user-1", "credits", { threshold: 100, amount: 500, cooldownSeconds: 3600 });
   * ```
   */
  put(
    account: string,
    credit: string,
    body: AutoTopUpPut,
    options?: VersionedWriteOptions,
  ): ApiPromise<AutoTopUpWritten, "putAutoTopUp">;

  /**
   * Reads a balance's rule. It is `suspended` after a payment that failed, until it is put again.
   *
   * Errors: 404 `account_not_found`, `credit_not_found`, `auto_top_up_not_found`.
   *
   * @example
   * ```ts
   * const { status, lastRunAt } = await credits.autoTopUps.get("user-2", "credits");
   * ```
   */
  get(account: string, credit: string, options?: CallOptions): ApiPromise<AutoTopUp, "getAutoTopUp">;

  /**
   * Deletes a balance's rule. The credits that it added stay.
   *
   * Errors: 404 `account_not_found`, `credit_not_found`, `auto_top_up_not_found`.
   *
   * @example
   * ```ts
   * await credits.autoTopUps.delete("user-2", "credits");
   * ```
   */
  delete(account: string, credit: string, options?: WriteOptions): ApiPromise<undefined, "deleteAutoTopUp">;
}
