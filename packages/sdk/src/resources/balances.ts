import type {
  Balance,
  BalanceForecast,
  BalanceSeries,
  BalancesImport,
  BalancesImported,
  CreditLimitSet,
} from "../generated/openapi.ts";
import type { Query } from "../operations.ts";
import type { CallOptions, VersionedWriteOptions, WriteOptions } from "../options.ts";
import type { ListPromise } from "../pagination.ts";
import type { ApiPromise } from "../promise.ts";

/**
 * The figures of accounts, one balance for each credit, as integers in the credit's smallest unit; `formatCredits`
 * writes them for people. What can be spent now is `available`, and `spendable` with the credit limit (R4, R72).
 */
export interface Balances {
  /**
   * Lists the balances of all accounts, or of up to 100 named ones, newest pool first. A pool that was never touched
   * is not listed (R74).
   *
   * Errors: 404 `account_not_found`, `credit_not_found`.
   *
   * @example
   * ```ts
   * const balances = await credits.balances.listAll({ account: ["user-1", "user-2"] }).toArray({ limit: 100 });
   * ```
   */
  listAll(query?: Query<"listAllBalances">, options?: CallOptions): ListPromise<Balance, "listAllBalances">;

  /**
   * Lists an account's balances, now or at an instant in the past: the default credit first, even if untouched (R74).
   *
   * Errors: 404 `account_not_found`; 422 `at_in_future`.
   *
   * @example
   * ```ts
   * for await (const { credit, available } of credits.balances.list("user-1")) console.log(credit, available);
   * ```
   */
  list(account: string, query?: Query<"listBalances">, options?: CallOptions): ListPromise<Balance, "listBalances">;

  /**
   * Reads an account's balance in one credit, now or at an instant in the past. An untouched one is all zeros with
   * version 0. Of the past, `pending`, `creditLimit`, `spendable` and `nextExpiry` are not known and null (R74).
   *
   * Errors: 404 `account_not_found`, `credit_not_found`; 422 `at_in_future`.
   *
   * @example
   * ```ts
   * const { available, nextExpiry } = await credits.balances.get("user-1", "credits");
   * const then = await credits.balances.get("user-1", "credits", { at: "2026-01-01T00:00:00Z" });
   * ```
   */
  get(
    account: string,
    credit: string,
    query?: Query<"getBalance">,
    options?: CallOptions,
  ): ApiPromise<Balance, "getBalance">;

  /**
   * Reads the balance at `from` and every `step` seconds before `to`, up to 1000 points, each with what was granted,
   * consumed, refunded and expired in the step that starts there (R74).
   *
   * Errors: 404 `account_not_found`, `credit_not_found`; 422 `amount_overflow`, `invalid_range`, `at_in_future`.
   *
   * @example
   * ```ts
   * const day = { from: "2026-01-01T00:00:00Z", to: "2026-01-02T00:00:00Z", step: 3600 };
   * const { data } = await credits.balances.series("user-1", "credits", day);
   * ```
   */
  series(
    account: string,
    credit: string,
    query: Query<"getBalanceSeries">,
    options?: CallOptions,
  ): ApiPromise<BalanceSeries, "getBalanceSeries">;

  /**
   * Tells what will happen to a balance by itself up to `until`: every expiry, activation and occurrence with the
   * figures after it, if nothing else happens. Nothing is changed (R62).
   *
   * Errors: 404 `account_not_found`, `credit_not_found`; 422 `invalid_range`.
   *
   * @example
   * ```ts
   * const { data } = await credits.balances.forecast("user-1", "credits", { until: "2026-06-01T00:00:00Z" });
   * for (const { at, type, available } of data) console.log(at, type, available);
   * ```
   */
  forecast(
    account: string,
    credit: string,
    query: Query<"forecastBalance">,
    options?: CallOptions,
  ): ApiPromise<BalanceForecast, "forecastBalance">;

  /**
   * Sets how far below zero this balance's `available` may go, in the smallest unit, in place of the credit's default
   * (R18).
   *
   * Errors: 404 `account_not_found`, `credit_not_found`; 409 `account_closed`; 422 `amount_overflow`.
   *
   * @example
   * ```ts
   * await credits.balances.setLimit("user-1", "credits", { creditLimit: 500 });
   * ```
   */
  setLimit(
    account: string,
    credit: string,
    body: CreditLimitSet,
    options?: VersionedWriteOptions,
  ): ApiPromise<Balance, "setCreditLimit">;

  /**
   * Brings accounts and grants over from another system, up to 1000 rows together, all or nothing. A row that is there
   * already is skipped, so an import may be repeated; one that differs is refused (R61).
   *
   * Errors: 404 `account_not_found`, `credit_not_found`; 409 `external_key_conflict`, `account_closed`,
   * `credit_archived`; 422 `amount_overflow`, `precision_exceeded`, `price_mismatch`, `invalid_expiry`, `invalid_range`,
   * `conflicting_fields`.
   *
   * @example
   * ```ts
   * await credits.balances.import({
   *   accounts: [{ externalId: "user-9" }],
   *   grants: [{ externalKey: "legacy-881", account: "user-9", amount: 500, consumedAmount: 120 }],
   * });
   * ```
   */
  import(body: BalancesImport, options?: WriteOptions): ApiPromise<BalancesImported, "importBalances">;
}
