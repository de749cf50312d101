import type { Plan, PlanCreate, PlanUpdate } from "../generated/openapi.ts";
import type { Query } from "../operations.ts";
import type { CallOptions, WriteOptions } from "../options.ts";
import type { ListPromise } from "../pagination.ts";
import type { ApiPromise } from "../promise.ts";

/** What subscribers get: templates of schedules under one code; `plan` is an id or a code everywhere (R81). */
export interface Plans {
  /**
   * Creates a plan. Its templates, which say what it gives, are schedules made with `plan` (R81).
   *
   * Errors: 409 `code_conflict`.
   *
   * @example
   * ```ts
   * const { id } = await credits.plans.create({ code: "team", name: "Team" });
   * const template = { plan: id, amount: 500, interval: "month", expiry: { type: "period" } } as const;
   * await credits.schedules.create(template);
   * ```
   */
  create(body: PlanCreate, options?: WriteOptions): ApiPromise<Plan, "createPlan">;

  /**
   * Lists plans, newest first (R75).
   *
   * @example
   * ```ts
   * for await (const plan of credits.plans.list({ status: "active" })) console.log(plan.code, plan.name);
   * ```
   */
  list(query?: Query<"listPlans">, options?: CallOptions): ListPromise<Plan, "listPlans">;

  /**
   * Reads one plan.
   *
   * Errors: 404 `plan_not_found`.
   *
   * @example
   * ```ts
   * const { status } = await credits.plans.get("pro");
   * ```
   */
  get(plan: string, options?: CallOptions): ApiPromise<Plan, "getPlan">;

  /**
   * Changes name or metadata, of an archived plan too (R81).
   *
   * Errors: 404 `plan_not_found`; 422 `conflicting_fields`.
   *
   * @example
   * ```ts
   * await credits.plans.update("pro", { name: "Pro 500" });
   * ```
   */
  update(plan: string, body: PlanUpdate, options?: WriteOptions): ApiPromise<Plan, "updatePlan">;

  /**
   * Ends the sale of a plan: no new subscriptions and no new templates; running subscriptions go on. Archiving it again
   * changes nothing (R81).
   *
   * Errors: 404 `plan_not_found`.
   *
   * @example
   * ```ts
   * await credits.plans.archive("pro");
   * ```
   */
  archive(plan: string, options?: WriteOptions): ApiPromise<Plan, "archivePlan">;
}
