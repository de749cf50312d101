import type { Schedule, ScheduleCancel, ScheduleCreate, ScheduleUpdate } from "../generated/openapi.ts";
import type { Query } from "../operations.ts";
import type { CallOptions, WriteOptions } from "../options.ts";
import type { ListPromise } from "../pagination.ts";
import type { ApiPromise } from "../promise.ts";

/** Rules that issue a grant at each of their occurrences, of an account, a subscription, or a plan as a template (R27). */
export interface Schedules {
  /**
   * Makes a schedule for exactly one of `account`, `subscription` and `plan`; that of a plan is a template, which issues
   * nothing by itself. Occurrences are counted from `anchor`, so the last day of a month stays the last (R27–R30, R81).
   *
   * Errors: 404 `account_not_found`, `plan_not_found`, `subscription_not_found`, `credit_not_found`; 409
   * `external_key_conflict`, `account_closed`, `credit_archived`, `plan_archived`, `subscription_cancelled`; 422
   * `amount_overflow`, `precision_exceeded`, `invalid_expiry`, `invalid_range`, `conflicting_fields`.
   *
   * @example
   * ```ts
   * const daily = { amount: 10, interval: "day", expiry: { type: "period" } } as const;
   * const { nextOccurrenceAt } = await credits.schedules.create({ account: "user-1", ...daily });
   * ```
   */
  create(body: ScheduleCreate, options?: WriteOptions): ApiPromise<Schedule, "createSchedule">;

  /**
   * Lists schedules of every scope, newest first (R75).
   *
   * Errors: 404 `account_not_found`, `credit_not_found`, `plan_not_found`, `subscription_not_found`.
   *
   * @example
   * ```ts
   * for await (const schedule of credits.schedules.list({ account: "user-1", status: "active" })) {
   *   console.log(schedule.amount, schedule.nextOccurrenceAt);
   * }
   * ```
   */
  list(query?: Query<"listSchedules">, options?: CallOptions): ListPromise<Schedule, "listSchedules">;

  /**
   * Reads one schedule, with how often it was due and when it is due next (R27, R29).
   *
   * Errors: 404 `schedule_not_found`.
   *
   * @example
   * ```ts
   * const { occurrences, nextOccurrenceAt } = await credits.schedules.get("sch_01KE77KDQ0FZSAR9V9E61WCEV4");
   * ```
   */
  get(schedule: string, options?: CallOptions): ApiPromise<Schedule, "getSchedule">;

  /**
   * Changes later occurrences; grants that were issued stay as they are. Of a template it changes later subscriptions,
   * with `applyToExisting` also the running ones (R31, R86).
   *
   * Errors: 404 `schedule_not_found`; 409 `account_closed`, `schedule_cancelled`, `schedule_completed`; 422
   * `amount_overflow`, `precision_exceeded`, `invalid_range`, `conflicting_fields`.
   *
   * @example
   * ```ts
   * await credits.schedules.update("sch_01KE77KDQ0FZSAR9V9E61WCEV4", { amount: 600 });
   * ```
   */
  update(schedule: string, body: ScheduleUpdate, options?: WriteOptions): ApiPromise<Schedule, "updateSchedule">;

  /**
   * Stops later occurrences and leaves issued grants alone. Cancelling again changes nothing (R31, R86).
   *
   * Errors: 404 `schedule_not_found`; 409 `account_closed`, `schedule_completed`; 422 `conflicting_fields`.
   *
   * @example
   * ```ts
   * await credits.schedules.cancel("sch_01KE77KDQ0FZSAR9V9E61WCEV4");
   * ```
   */
  cancel(schedule: string, body?: ScheduleCancel, options?: WriteOptions): ApiPromise<Schedule, "cancelSchedule">;
}
