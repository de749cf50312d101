import type { Refund } from "../generated/openapi.ts";
import type { CallOptions } from "../options.ts";
import type { ApiPromise } from "../promise.ts";

/** Refunds by their id; `debits.refund` makes them and `debits.listRefunds` lists them. */
export interface Refunds {
  /**
   * Reads one refund.
   *
   * Errors: 404 `refund_not_found`.
   *
   * @example
   * ```ts
   * const { amount, reissuedGrantIds } = await credits.refunds.get("rfd_01KE6SJT80M6TS2TCXS00R9BA0");
   * ```
   */
  get(refund: string, options?: CallOptions): ApiPromise<Refund, "getRefund">;
}
