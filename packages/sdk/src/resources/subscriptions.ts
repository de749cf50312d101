import type { Subscription, SubscriptionCancel, SubscriptionChange, SubscriptionCreate } from "../generated/openapi.ts";
import type { Query } from "../operations.ts";
import type { CallOptions, WriteOptions } from "../options.ts";
import type { ListPromise } from "../pagination.ts";
import type { ApiPromise } from "../promise.ts";

/** Accounts on plans, with billing periods; the plan's templates are copied when one starts (R82, R83). */
export interface Subscriptions {
  /**
   * Subscribes an account to a plan, from `startAt` on (default now); until then it is pending (R82).
   *
   * Errors: 404 `account_not_found`, `plan_not_found`; 409 `external_key_conflict`, `account_closed`, `plan_archived`;
   * 422 `amount_overflow`, `invalid_expiry`.
   *
   * @example
   * ```ts
   * const { id, currentPeriodEnd } = await credits.subscriptions.create({ account: "user-1", plan: "pro" });
   * ```
   */
  create(body: SubscriptionCreate, options?: WriteOptions): ApiPromise<Subscription, "createSubscription">;

  /**
   * Lists subscriptions, cancelled ones included, newest first (R75).
   *
   * Errors: 404 `account_not_found`, `plan_not_found`.
   *
   * @example
   * ```ts
   * const active = await credits.subscriptions.list({ plan: "pro", status: "active" }).toArray({ limit: 500 });
   * ```
   */
  list(query?: Query<"listSubscriptions">, options?: CallOptions): ListPromise<Subscription, "listSubscriptions">;

  /**
   * Reads one subscription, with its current billing period (R83).
   *
   * Errors: 404 `subscription_not_found`.
   *
   * @example
   * ```ts
   * const { status, cancelAt } = await credits.subscriptions.get("sub_01KE77KDQ0PNTSMA82CHWSDN21");
   * ```
   */
  get(subscription: string, options?: CallOptions): ApiPromise<Subscription, "getSubscription">;

  /**
   * Cancels now, or `at: "period_end"`. Issued grants stay, unless `voidGrants` takes back what is left of them.
   * Cancelling again changes nothing (R84).
   *
   * Errors: 404 `subscription_not_found`; 422 `invalid_expiry`.
   *
   * @example
   * ```ts
   * await credits.subscriptions.cancel("sub_01KE77KDQ0PNTSMA82CHWSDN21", { at: "period_end" });
   * ```
   */
  cancel(
    subscription: string,
    body?: SubscriptionCancel,
    options?: WriteOptions,
  ): ApiPromise<Subscription, "cancelSubscription">;

  /**
   * Cancels now and starts another plan now, in one operation. Gives the new subscription, whose
   * `previousSubscriptionId` is the old one (R85).
   *
   * Errors: 404 `subscription_not_found`, `plan_not_found`; 409 `external_key_conflict`, `account_closed`,
   * `plan_archived`, `subscription_cancelled`; 422 `amount_overflow`, `invalid_expiry`.
   *
   * @example
   * ```ts
   * const larger = { plan: "scale", voidGrants: true };
   * const { id } = await credits.subscriptions.change("sub_01KE77KDQ0PNTSMA82CHWSDN21", larger);
   * ```
   */
  change(
    subscription: string,
    body: SubscriptionChange,
    options?: WriteOptions,
  ): ApiPromise<Subscription, "changeSubscription">;
}
