import type { Debit, DebitCreate, DebitWritten, Refund, RefundCreate, RefundWritten } from "../generated/openapi.ts";
import type { Query } from "../operations.ts";
import type { CallOptions, VersionedWriteOptions } from "../options.ts";
import type { ListPromise } from "../pagination.ts";
import type { ApiPromise } from "../promise.ts";

/** Credit consumed, and given back (R37, R55). */
export interface Debits {
  /**
   * Checks and takes credit in one step, in the smallest unit or as `amountDecimal`, from the account's grants in burn
   * order. `overage` says what happens when there is too little. With `dryRun` it is a pure check (R37, R38, R62).
   *
   * Errors: 402 `insufficient_credits` (with `requested`, `available`, `creditLimit`, `shortfall`, `held`); 404
   * `account_not_found`, `credit_not_found`, `reservation_not_found`; 409 `external_key_conflict`, `account_closed`; 422
   * `amount_overflow`, `precision_exceeded`, `conflicting_fields`, `occurred_in_future`.
   *
   * @example
   * ```ts
   * try {
   *   const debit = await credits.debits.create({ account: "user-1", amount: 5, reason: "render 17" });
   *   console.log(debit.balance.available);
   * } catch (error) {
   *   if (!isFailure(error, "createDebit", 402)) throw error;
   *   console.log(`${error.problem.shortfall} credits short`);
   * }
   * ```
   */
  create(body: DebitCreate, options?: VersionedWriteOptions): ApiPromise<DebitWritten, "createDebit">;

  /**
   * Lists debits of every source, newest first (R41, R75).
   *
   * Errors: 404 `account_not_found`, `credit_not_found`.
   *
   * @example
   * ```ts
   * const january = { from: "2026-01-01T00:00:00Z", to: "2026-02-01T00:00:00Z" };
   * for await (const debit of credits.debits.list({ account: "user-1", ...january })) console.log(debit.amount);
   * ```
   */
  list(query?: Query<"listDebits">, options?: CallOptions): ListPromise<Debit, "listDebits">;

  /**
   * Reads one debit.
   *
   * Errors: 404 `debit_not_found`.
   *
   * @example
   * ```ts
   * const { refundable } = await credits.debits.get("dbt_01KE6PE3K0BK3ZNCF6FG0FY6B0");
   * ```
   */
  get(debit: string, options?: CallOptions): ApiPromise<Debit, "getDebit">;

  /**
   * Gives back all of a debit, or a part in the smallest unit: its debt first, then its allocations, the last first, to
   * the grants they came from. What came from a grant that has ended lapses, or is reissued (R55–R57).
   *
   * Errors: 404 `debit_not_found`; 409 `external_key_conflict`, `account_closed`, `debit_not_refundable` (of an import),
   * `refund_exceeds_amount`; 422 `amount_overflow`, `precision_exceeded`, `invalid_expiry`, `conflicting_fields`.
   *
   * @example
   * ```ts
   * const { lapsed } = await credits.debits.refund("dbt_01KE6PE3K0BK3ZNCF6FG0FY6B0", { amount: 2 });
   * ```
   */
  refund(debit: string, body?: RefundCreate, options?: VersionedWriteOptions): ApiPromise<RefundWritten, "refundDebit">;

  /**
   * Lists the refunds of one debit, newest first (R55, R75).
   *
   * Errors: 404 `debit_not_found`.
   *
   * @example
   * ```ts
   * const { data } = await credits.debits.listRefunds("dbt_01KE6PE3K0BK3ZNCF6FG0FY6B0");
   * ```
   */
  listRefunds(debit: string, query?: Query<"listRefunds">, options?: CallOptions): ListPromise<Refund, "listRefunds">;
}
