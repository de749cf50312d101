import type { Grant, GrantCreate, GrantExpire, GrantUpdate, GrantVoid, GrantWritten } from "../generated/openapi.ts";
import type { Query } from "../operations.ts";
import type { CallOptions, VersionedWriteOptions } from "../options.ts";
import type { ListPromise } from "../pagination.ts";
import type { ApiPromise } from "../promise.ts";

/** Lots of credit with their own terms: when they start, when they end, and in which order they are used (R3, R19). */
export interface Grants {
  /**
   * Gives an account credit, in the smallest unit or as `amountDecimal`. It counts from `effectiveAt` until just before
   * `expiresAt`, and repays the pool's debt first (R10, R19–R21, R40).
   *
   * Errors: 404 `account_not_found`, `credit_not_found`; 409 `external_key_conflict`, `account_closed`,
   * `credit_archived`; 422 `amount_overflow`, `precision_exceeded`, `price_mismatch`, `invalid_expiry`,
   * `conflicting_fields`.
   *
   * @example
   * ```ts
   * const grant = await credits.grants.create({ account: "user-1", amount: 1000, expireInDays: 30 });
   * console.log(grant.expiresAt, grant.balance.available);
   * ```
   */
  create(body: GrantCreate, options?: VersionedWriteOptions): ApiPromise<GrantWritten, "createGrant">;

  /**
   * Lists grants, newest first, or with `order: "burn"` those of one balance in the order they will be used (R34, R75).
   *
   * Errors: 404 `account_not_found`, `credit_not_found`, `schedule_not_found`; 422 `conflicting_fields`.
   *
   * @example
   * ```ts
   * for await (const grant of credits.grants.list({ account: "user-1", credit: "credits", order: "burn" })) {
   *   console.log(grant.priority, grant.expiresAt, grant.available);
   * }
   * ```
   */
  list(query?: Query<"listGrants">, options?: CallOptions): ListPromise<Grant, "listGrants">;

  /**
   * Reads one grant.
   *
   * Errors: 404 `grant_not_found`.
   *
   * @example
   * ```ts
   * const { remaining, held } = await credits.grants.get("grt_01KE6PE3K0BK3ZNCF6FG0FY6B0");
   * ```
   */
  get(grant: string, options?: CallOptions): ApiPromise<Grant, "getGrant">;

  /**
   * Changes expiry, priority, name or metadata of a grant that has not ended, for later operations (R22).
   *
   * Errors: 404 `grant_not_found`; 409 `account_closed`, `grant_not_active`; 422 `invalid_expiry`, `conflicting_fields`.
   *
   * @example
   * ```ts
   * await credits.grants.update("grt_01KE6PE3K0BK3ZNCF6FG0FY6B0", { expiresAt: null, priority: 10 });
   * ```
   */
  update(grant: string, body: GrantUpdate, options?: VersionedWriteOptions): ApiPromise<GrantWritten, "updateGrant">;

  /**
   * Takes back what is free of an active grant, or all of a pending one. What was consumed stays consumed; what is held
   * stays held and lapses when it is let go. Voiding it again changes nothing (R26).
   *
   * Errors: 404 `grant_not_found`; 409 `account_closed`, `grant_not_active`.
   *
   * @example
   * ```ts
   * await credits.grants.void("grt_01KE6PE3K0BK3ZNCF6FG0FY6B0", { reason: "issued by mistake" });
   * ```
   */
  void(grant: string, body?: GrantVoid, options?: VersionedWriteOptions): ApiPromise<GrantWritten, "voidGrant">;

  /**
   * Ends a grant now, as its expiry would, but without rollover. Expiring it again changes nothing (R24, R25).
   *
   * Errors: 404 `grant_not_found`; 409 `account_closed`, `grant_not_active`.
   *
   * @example
   * ```ts
   * const { expired } = await credits.grants.expire("grt_01KE6PE3K0BK3ZNCF6FG0FY6B0");
   * ```
   */
  expire(grant: string, body?: GrantExpire, options?: VersionedWriteOptions): ApiPromise<GrantWritten, "expireGrant">;
}
