import type {
  Reservation,
  ReservationCapture,
  ReservationCaptured,
  ReservationCreate,
  ReservationExtend,
  ReservationRelease,
  ReservationWritten,
} from "../generated/openapi.ts";
import type { Query } from "../operations.ts";
import type { CallOptions, VersionedWriteOptions } from "../options.ts";
import type { ListPromise } from "../pagination.ts";
import type { ApiPromise } from "../promise.ts";

/** Credit held for work whose cost is not known yet: reserve an estimate, capture what it cost (R42). */
export interface Reservations {
  /**
   * Holds credit, in the smallest unit or as `amountDecimal`. A capture of up to what is held never fails for lack of
   * credit. After `ttlSeconds` (default 900) what is still held goes back by itself (R42, R43, R48).
   *
   * Errors: 402 `insufficient_credits`; 404 `account_not_found`, `credit_not_found`; 409 `external_key_conflict`,
   * `account_closed`; 422 `amount_overflow`, `precision_exceeded`, `conflicting_fields`, `ttl_out_of_range`.
   *
   * @example
   * ```ts
   * const hold = await credits.reservations.create({ account: "user-1", amount: 200, ttlSeconds: 60 });
   * await credits.reservations.capture(hold.id, { amount: 137 });
   * ```
   */
  create(body: ReservationCreate, options?: VersionedWriteOptions): ApiPromise<ReservationWritten, "createReservation">;

  /**
   * Lists reservations, closed ones included, newest first (R75).
   *
   * Errors: 404 `account_not_found`, `credit_not_found`.
   *
   * @example
   * ```ts
   * for await (const { id, held } of credits.reservations.list({ status: "open" })) console.log(id, held);
   * ```
   */
  list(query?: Query<"listReservations">, options?: CallOptions): ListPromise<Reservation, "listReservations">;

  /**
   * Reads one reservation.
   *
   * Errors: 404 `reservation_not_found`.
   *
   * @example
   * ```ts
   * const { held, expiresAt } = await credits.reservations.get("rsv_01KE6PE3K0BK3ZNCF6FG0FY6B0");
   * ```
   */
  get(reservation: string, options?: CallOptions): ApiPromise<Reservation, "getReservation">;

  /**
   * Charges the real cost, by default all that is held: up to the held amount from the hold, what goes beyond under
   * `overage`, in one step. Unless `final` is false the rest is released and the reservation closed (R44–R46).
   *
   * Errors: 402 `insufficient_credits`; 404 `reservation_not_found`; 409 `external_key_conflict`, `account_closed`,
   * `reservation_captured`, `reservation_released`, `reservation_expired`; 422 `amount_overflow`, `precision_exceeded`,
   * `conflicting_fields`.
   *
   * @example
   * ```ts
   * const { debit } = await credits.reservations.capture("rsv_01KE6PE3K0BK3ZNCF6FG0FY6B0", { amount: 137 });
   * ```
   */
  capture(
    reservation: string,
    body?: ReservationCapture,
    options?: VersionedWriteOptions,
  ): ApiPromise<ReservationCaptured, "captureReservation">;

  /**
   * Gives back all that is held, or a part. On a reservation that was released or has expired it changes nothing, so it
   * is safe in clean-up code (R47, R50).
   *
   * Errors: 404 `reservation_not_found`; 409 `account_closed`, `reservation_captured`, `amount_exceeds_held`; 422
   * `amount_overflow`, `precision_exceeded`, `conflicting_fields`.
   *
   * @example
   * ```ts
   * await credits.reservations.release("rsv_01KE6PE3K0BK3ZNCF6FG0FY6B0");
   * ```
   */
  release(
    reservation: string,
    body?: ReservationRelease,
    options?: VersionedWriteOptions,
  ): ApiPromise<ReservationWritten, "releaseReservation">;

  /**
   * Gives an open reservation more time, more credit, or both; both take effect or neither does (R46).
   *
   * Errors: 402 `insufficient_credits`; 404 `reservation_not_found`; 409 `account_closed`, `reservation_captured`,
   * `reservation_released`, `reservation_expired`; 422 `amount_overflow`, `conflicting_fields`, `ttl_out_of_range`.
   *
   * @example
   * ```ts
   * await credits.reservations.extend("rsv_01KE6PE3K0BK3ZNCF6FG0FY6B0", { ttlSeconds: 600, additionalAmount: 50 });
   * ```
   */
  extend(
    reservation: string,
    body: ReservationExtend,
    options?: VersionedWriteOptions,
  ): ApiPromise<ReservationWritten, "extendReservation">;
}
