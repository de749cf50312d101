import type { Bundle, BundleCreate, BundlePurchase, BundleUpdate, GrantWritten } from "../generated/openapi.ts";
import type { Query } from "../operations.ts";
import type { CallOptions, VersionedWriteOptions, WriteOptions } from "../options.ts";
import type { ListPromise } from "../pagination.ts";
import type { ApiPromise } from "../promise.ts";

/** Offers of credits at a price, and their purchase; `bundle` is an id or a code everywhere (R87). */
export interface Bundles {
  /**
   * Creates an offer: `quantity` credits in the smallest unit, at a price per credit, with the expiry its grants have.
   *
   * Errors: 404 `credit_not_found`; 409 `code_conflict`, `credit_archived`; 422 `price_mismatch`,
   * `conflicting_fields`.
   *
   * @example
   * ```ts
   * const price = { currency: "USD", unitAmountDecimal: "0.009" };
   * await credits.bundles.create({ code: "pack-5000", quantity: 5000, price });
   * ```
   */
  create(body: BundleCreate, options?: WriteOptions): ApiPromise<Bundle, "createBundle">;

  /**
   * Lists bundles, newest first (R75).
   *
   * Errors: 404 `credit_not_found`.
   *
   * @example
   * ```ts
   * for await (const bundle of credits.bundles.list({ status: "active" })) console.log(bundle.name, bundle.quantity);
   * ```
   */
  list(query?: Query<"listBundles">, options?: CallOptions): ListPromise<Bundle, "listBundles">;

  /**
   * Reads one bundle.
   *
   * Errors: 404 `bundle_not_found`.
   *
   * @example
   * ```ts
   * const { price } = await credits.bundles.get("pack-1000");
   * ```
   */
  get(bundle: string, options?: CallOptions): ApiPromise<Bundle, "getBundle">;

  /**
   * Changes the given fields, for later purchases; `status: "inactive"` takes it off sale (R87).
   *
   * Errors: 404 `bundle_not_found`; 422 `price_mismatch`, `conflicting_fields`.
   *
   * @example
   * ```ts
   * await credits.bundles.update("pack-1000", { status: "inactive" });
   * ```
   */
  update(bundle: string, body: BundleUpdate, options?: WriteOptions): ApiPromise<Bundle, "updateBundle">;

  /**
   * Issues a grant of category `purchased`, with the bundle's price as `costBasis`. No money moves: call it once the
   * payment has succeeded, with the payment's id as `externalKey` (R66, R87).
   *
   * Errors: 404 `bundle_not_found`, `account_not_found`; 409 `external_key_conflict`, `account_closed`,
   * `credit_archived`, `bundle_inactive`; 422 `amount_overflow`, `invalid_expiry`.
   *
   * @example
   * ```ts
   * const paid = { account: "user-1", externalKey: "payment-8841" };
   * const { balance } = await credits.bundles.purchase("pack-1000", paid);
   * ```
   */
  purchase(
    bundle: string,
    body: BundlePurchase,
    options?: VersionedWriteOptions,
  ): ApiPromise<GrantWritten, "purchaseBundle">;
}
