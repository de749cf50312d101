import type { Account, AccountCreate, AccountUpdate, AccountUpsert } from "../generated/openapi.ts";
import type { Query } from "../operations.ts";
import type { CallOptions, VersionedWriteOptions, WriteOptions } from "../options.ts";
import type { ListPromise } from "../pagination.ts";
import type { ApiPromise } from "../promise.ts";

/** Whoever holds credits: a customer, a team, a project. `account` is an id or an externalId everywhere (R14). */
export interface Accounts {
  /**
   * Creates an account. Without an externalId it is known by its id alone, until one is set once with `update` (R15).
   *
   * Errors: 409 `external_id_conflict` (its `existingId` names the account that has it).
   *
   * @example
   * ```ts
   * const account = await credits.accounts.create({ externalId: "user-1", name: "Ada" });
   * ```
   */
  create(body?: AccountCreate, options?: WriteOptions): ApiPromise<Account, "createAccount">;

  /**
   * Lists accounts, newest first, by externalId, email, status or metadata (R75).
   *
   * @example
   * ```ts
   * for await (const account of credits.accounts.list({ status: "active", metadata: { plan: "pro" } })) {
   *   console.log(account.id, account.externalId);
   * }
   * ```
   */
  list(query?: Query<"listAccounts">, options?: CallOptions): ListPromise<Account, "listAccounts">;

  /**
   * Creates the account with this externalId, or sets the given fields of the one that exists and merges its metadata.
   * An unknown `acc_…` cannot be an externalId and is not found (R15).
   *
   * Errors: 404 `account_not_found`; 409 `account_closed`; 422 `conflicting_fields`.
   *
   * @example
   * ```ts
   * await credits.accounts.upsert("user-1", { email: "ada@example.com" });
   * ```
   */
  upsert(account: string, body?: AccountUpsert, options?: VersionedWriteOptions): ApiPromise<Account, "upsertAccount">;

  /**
   * Reads one account.
   *
   * Errors: 404 `account_not_found`.
   *
   * @example
   * ```ts
   * const { status, version } = await credits.accounts.get("user-1");
   * ```
   */
  get(account: string, options?: CallOptions): ApiPromise<Account, "getAccount">;

  /**
   * Changes the given fields and merges metadata; null clears a field or a label. `ifMatch` takes the account's own
   * version. A request that changes nothing leaves the version alone (R68, R75).
   *
   * Errors: 404 `account_not_found`; 409 `external_id_conflict`, `account_closed`; 422 `conflicting_fields`.
   *
   * @example
   * ```ts
   * const { version } = await credits.accounts.get("user-1");
   * await credits.accounts.update("user-1", { name: "Ada L.", metadata: { trial: null } }, { ifMatch: version });
   * ```
   */
  update(account: string, body: AccountUpdate, options?: VersionedWriteOptions): ApiPromise<Account, "updateAccount">;

  /**
   * Closes an account for good: its active and pending grants are voided and it takes no further writes; debt, history
   * and its externalId stay. Closing it again changes nothing (R16).
   *
   * Errors: 404 `account_not_found`; 409 `account_has_open_reservations`.
   *
   * @example
   * ```ts
   * const { closedAt } = await credits.accounts.close("user-1");
   * ```
   */
  close(account: string, options?: VersionedWriteOptions): ApiPromise<Account, "closeAccount">;
}
