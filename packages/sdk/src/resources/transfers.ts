import type { Transfer, TransferCreate, TransferWritten } from "../generated/openapi.ts";
import type { Query } from "../operations.ts";
import type { CallOptions, VersionedWriteOptions } from "../options.ts";
import type { ListPromise } from "../pagination.ts";
import type { ApiPromise } from "../promise.ts";

/** Credit that moves between accounts and keeps its expiry, priority and category (R59). */
export interface Transfers {
  /**
   * Moves credit, in the smallest unit or as `amountDecimal`, in burn order or from the named grants. Only what the
   * source has available can move, never its credit limit. Gives both pools' figures (R36, R59).
   *
   * Errors: 402 `insufficient_credits`; 404 `account_not_found`, `credit_not_found`, `grant_not_found`; 409
   * `external_key_conflict`, `account_closed`, `credit_archived`, `grant_not_active`; 422 `amount_overflow`,
   * `precision_exceeded`, `conflicting_fields`, `same_account`, `grant_of_other_pool`.
   *
   * @example
   * ```ts
   * const { toBalance } = await credits.transfers.create({ fromAccount: "user-1", toAccount: "user-2", amount: 20 });
   * ```
   */
  create(body: TransferCreate, options?: VersionedWriteOptions): ApiPromise<TransferWritten, "createTransfer">;

  /**
   * Lists transfers, newest first; `account` is either side (R75).
   *
   * Errors: 404 `account_not_found`, `credit_not_found`.
   *
   * @example
   * ```ts
   * for await (const { amount, legs } of credits.transfers.list({ account: "user-1" })) console.log(amount, legs);
   * ```
   */
  list(query?: Query<"listTransfers">, options?: CallOptions): ListPromise<Transfer, "listTransfers">;

  /**
   * Reads one transfer.
   *
   * Errors: 404 `transfer_not_found`.
   *
   * @example
   * ```ts
   * const { toExternalId } = await credits.transfers.get("trf_01KE78EWM013PJCAP6T1QMN5N3");
   * ```
   */
  get(transfer: string, options?: CallOptions): ApiPromise<Transfer, "getTransfer">;
}
