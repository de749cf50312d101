import type { Alert, AlertCreate } from "../generated/openapi.ts";
import type { Query } from "../operations.ts";
import type { CallOptions, WriteOptions } from "../options.ts";
import type { ListPromise } from "../pagination.ts";
import type { ApiPromise } from "../promise.ts";

/** Thresholds of available credit whose crossing is told by events (R77). */
export interface Alerts {
  /**
   * Watches a balance: falling to the threshold or below writes `balance.low`, rising above it `balance.recovered`. One
   * that is made while already low is silent until the balance has recovered (R77).
   *
   * Errors: 404 `account_not_found`, `credit_not_found`; 409 `account_closed`.
   *
   * @example
   * ```ts
   * const { triggered } = await credits.alerts.create({ account: "user-1", threshold: 100 });
   * ```
   */
  create(body: AlertCreate, options?: WriteOptions): ApiPromise<Alert, "createAlert">;

  /**
   * Lists alerts, newest first; `triggered` says which are low now (R75).
   *
   * Errors: 404 `account_not_found`, `credit_not_found`.
   *
   * @example
   * ```ts
   * for await (const { threshold, triggered } of credits.alerts.list({ account: "user-1" })) console.log(threshold, triggered);
   * ```
   */
  list(query?: Query<"listAlerts">, options?: CallOptions): ListPromise<Alert, "listAlerts">;

  /**
   * Deletes an alert.
   *
   * Errors: 404 `alert_not_found`.
   *
   * @example
   * ```ts
   * await credits.alerts.delete("alr_01KE72G210J31K32AB4CVQGV4T");
   * ```
   */
  delete(alert: string, options?: WriteOptions): ApiPromise<undefined, "deleteAlert">;
}
