import type { Event } from "../generated/openapi.ts";
import type { Query } from "../operations.ts";
import type { CallOptions } from "../options.ts";
import type { ListPromise } from "../pagination.ts";
import type { ApiPromise } from "../promise.ts";

/** What happened, without gaps: the list behind the webhooks (R76). */
export interface Events {
  /**
   * Lists events, newest first. A `switch` over `type` narrows `data` (R75, R76).
   *
   * Errors: 404 `account_not_found`, `credit_not_found`.
   *
   * @example
   * ```ts
   * for await (const event of credits.events.list({ account: "user-1", order: "asc" })) {
   *   if (event.type === "credits.consumed") console.log(event.data.debitId, event.data.available);
   * }
   * ```
   */
  list(query?: Query<"listEvents">, options?: CallOptions): ListPromise<Event, "listEvents">;

  /**
   * Reads one event.
   *
   * Errors: 404 `event_not_found`.
   *
   * @example
   * ```ts
   * const { type, createdAt } = await credits.events.get("evt_01KE6P4YM0132GXN0D9AEJCCY0");
   * ```
   */
  get(event: string, options?: CallOptions): ApiPromise<Event, "getEvent">;
}
