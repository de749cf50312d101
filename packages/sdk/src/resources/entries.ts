import type { ChainVerification, Entry } from "../generated/openapi.ts";
import type { Query } from "../operations.ts";
import type { CallOptions } from "../options.ts";
import type { ListPromise } from "../pagination.ts";
import type { ApiPromise } from "../promise.ts";

/** The immutable lines of the ledger: what changed which figure, when and why (R6). */
export interface Entries {
  /**
   * Lists entries, newest first. The deltas of a pool's entries sum up to its figures, and each entry carries the
   * figures after it; with `hashes` also its place in the chain of hashes (R6, R75, R79).
   *
   * Errors: 404 `account_not_found`, `credit_not_found`, `grant_not_found`, `debit_not_found`, `reservation_not_found`.
   *
   * @example
   * ```ts
   * for await (const entry of credits.entries.list({ account: "user-1", order: "asc" })) {
   *   console.log(entry.seq, entry.type, entry.balanceDelta, entry.availableAfter);
   * }
   * ```
   */
  list(query?: Query<"listEntries">, options?: CallOptions): ListPromise<Entry, "listEntries">;

  /**
   * Computes the chain of hashes over the entries again, at most 100 000 of them a call, and tells the first entry that
   * is not as it was written (R79).
   *
   * @example
   * ```ts
   * const { ok, firstBadSeq, nextSeq } = await credits.entries.verify();
   * if (nextSeq !== null) await credits.entries.verify({ fromSeq: nextSeq });
   * ```
   */
  verify(query?: Query<"verifyEntries">, options?: CallOptions): ApiPromise<ChainVerification, "verifyEntries">;
}
