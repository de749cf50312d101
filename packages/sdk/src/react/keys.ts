/**
 * The keys under which the hooks keep what they read, for `invalidateQueries` and alike.
 *
 * @example
 * ```ts
 * const queries = new QueryClient();
 * await queries.invalidateQueries({ queryKey: creditsKeys.account("me") });
 * ```
 */
export const creditsKeys = {
  /** All of one account. */
  account: (account: string): readonly unknown[] => ["opencredits", account],
  /** One balance. */
  balance: (account: string, credit: string): readonly unknown[] => ["opencredits", account, "balance", credit],
  /** One list of grants, by its filters. */
  grants: (account: string, filters: object): readonly unknown[] => ["opencredits", account, "grants", filters],
  /** One list of entries, by its filters. */
  entries: (account: string, filters: object): readonly unknown[] => ["opencredits", account, "entries", filters],
  /** The debits of one balance that are under way. */
  debit: (account: string, credit: string): readonly unknown[] => ["opencredits", account, "debit", credit],
} as const;
