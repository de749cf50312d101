import type { Credit, CreditCreate, CreditUpdate } from "../generated/openapi.ts";
import type { Query } from "../operations.ts";
import type { CallOptions, WriteOptions } from "../options.ts";
import type { ListPromise } from "../pagination.ts";
import type { ApiPromise } from "../promise.ts";

/**
 * Types of credit: their decimals, terms and prices. The default one, `credits`, exists from the start; `credit` is an
 * id or a code everywhere (R17).
 */
export interface Credits {
  /**
   * Creates a type of credit. Its `scale` is the number of decimals its integer amounts imply, 0 to 9 (R17, R72).
   *
   * Errors: 409 `code_conflict`; 422 `price_mismatch`, `conflicting_fields`.
   *
   * @example
   * ```ts
   * await credits.credits.create({ code: "gpu-hours", scale: 2, burnStrategy: "expiration_priority" });
   * ```
   */
  create(body: CreditCreate, options?: WriteOptions): ApiPromise<Credit, "createCredit">;

  /**
   * Lists the types of credit, newest first; the default one is the oldest (R75).
   *
   * @example
   * ```ts
   * for await (const credit of credits.credits.list({ status: "active" })) console.log(credit.code, credit.scale);
   * ```
   */
  list(query?: Query<"listCredits">, options?: CallOptions): ListPromise<Credit, "listCredits">;

  /**
   * Reads one type of credit.
   *
   * Errors: 404 `credit_not_found`.
   *
   * @example
   * ```ts
   * const { scale } = await credits.credits.get("gpu-hours");
   * ```
   */
  get(credit: string, options?: CallOptions): ApiPromise<Credit, "getCredit">;

  /**
   * Changes the given fields, for later operations only. Code and scale are fixed once anything refers to the credit: a
   * schedule, a template of a plan, a bundle, or any write to a balance in it, a credit limit or alert included (R17).
   *
   * Errors: 404 `credit_not_found`; 409 `code_conflict`, `credit_in_use`; 422 `amount_overflow`, `price_mismatch`,
   * `conflicting_fields`.
   *
   * @example
   * ```ts
   * await credits.credits.update("gpu-hours", { defaultExpiry: { type: "duration", unit: "day", count: 90 } });
   * ```
   */
  update(credit: string, body: CreditUpdate, options?: WriteOptions): ApiPromise<Credit, "updateCredit">;

  /**
   * Ends the issue of a credit: no new grants, positive adjustments, schedules, bundles, purchases or transfers; what is
   * there can still be spent, refunded and voided, and expires. Archiving it again changes nothing (R17).
   *
   * Errors: 404 `credit_not_found`; 409 `credit_in_use` (it is the default credit, or has an open reservation or an
   * active schedule).
   *
   * @example
   * ```ts
   * await credits.credits.archive("gpu-hours");
   * ```
   */
  archive(credit: string, options?: WriteOptions): ApiPromise<Credit, "archiveCredit">;
}
