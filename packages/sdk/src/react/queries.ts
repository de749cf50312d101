import {
  type InfiniteData,
  type UseInfiniteQueryResult,
  type UseQueryResult,
  useInfiniteQuery,
  useQuery,
} from "@tanstack/react-query";
import type { OpenCreditsError } from "../errors.ts";
import type { Balance, Entry, Grant } from "../generated/openapi.ts";
import type { Query } from "../operations.ts";
import type { Page } from "../pagination.ts";
import { useCredits } from "./context.ts";
import { creditsKeys } from "./keys.ts";

/** What every reading hook can be told; as TanStack Query means it. */
export interface ReadOptions {
  /** Whether it reads at all. Default true. */
  readonly enabled?: boolean | undefined;
  /** For how long what was read counts as fresh, in milliseconds. */
  readonly staleTime?: number | undefined;
  /** How often it is read again, in milliseconds; false for never. */
  readonly refetchInterval?: number | false | undefined;
}

/** The filters of a list; the account is the provider's, and the pages follow one another. */
export type GrantFilters = Omit<Query<"listGrants">, "account" | "cursor">;

/** The filters of a list; the account is the provider's, and the pages follow one another. */
export type EntryFilters = Omit<Query<"listEntries">, "account" | "cursor">;

/**
 * The account's balance in one credit. It moves at once when `useDebit` takes something from it.
 *
 * Errors are the client's, which has already retried: `hasCode(error, "credit_not_found")`, `error.retryAfterMs`.
 *
 * @example
 * ```ts
 * const Meter = (): string => {
 *   const { data, error } = useBalance("credits");
 *   if (error) return error.message;
 *   return data === undefined ? "…" : `${data.available} left`;
 * };
 * ```
 */
export function useBalance(credit: string, options: ReadOptions = {}): UseQueryResult<Balance, OpenCreditsError> {
  const { client, account } = useCredits();
  return useQuery<Balance, OpenCreditsError>({
    ...ours(options),
    queryKey: creditsKeys.balance(account, credit),
    queryFn: ({ signal }) => client.balances.get(account, credit, undefined, { signal }),
  });
}

/**
 * The account's grants, newest first or in burn order, page after page: `data` is one array that `fetchNextPage` extends
 * while there is `hasNextPage`.
 *
 * @example
 * ```ts
 * const Next = (): string => {
 *   const { data } = useGrants({ credit: "credits", order: "burn" });
 *   return data?.[0]?.expiresAt ?? "never";
 * };
 * ```
 */
export function useGrants(
  filters: GrantFilters = {},
  options: ReadOptions = {},
): UseInfiniteQueryResult<Grant[], OpenCreditsError> {
  const { client, account } = useCredits();
  return usePages(creditsKeys.grants(account, filters), options, (cursor, signal) =>
    client.grants.list({ ...filters, account, ...cursor }, { signal }),
  );
}

/**
 * The account's entries, newest first, page after page: `data` is one array that `fetchNextPage` extends while there is
 * `hasNextPage`.
 *
 * @example
 * ```ts
 * const History = (): string => {
 *   const { data, hasNextPage } = useEntries({ credit: "credits", limit: 50 });
 *   return `${data?.length ?? 0} lines${hasNextPage ? " and more" : ""}`;
 * };
 * ```
 */
export function useEntries(
  filters: EntryFilters = {},
  options: ReadOptions = {},
): UseInfiniteQueryResult<Entry[], OpenCreditsError> {
  const { client, account } = useCredits();
  return usePages(creditsKeys.entries(account, filters), options, (cursor, signal) =>
    client.entries.list({ ...filters, account, ...cursor }, { signal }),
  );
}

type Cursor = { readonly cursor?: string };

function usePages<Item>(
  queryKey: readonly unknown[],
  options: ReadOptions,
  read: (cursor: Cursor, signal: AbortSignal) => PromiseLike<Page<Item>>,
): UseInfiniteQueryResult<Item[], OpenCreditsError> {
  return useInfiniteQuery<Page<Item>, OpenCreditsError, Item[], readonly unknown[], Cursor>({
    ...ours(options),
    queryKey,
    queryFn: async ({ pageParam, signal }) => read(pageParam, signal),
    initialPageParam: {},
    getNextPageParam: ({ nextCursor }) => (nextCursor === null ? null : { cursor: nextCursor }),
    select: itemsOf,
  });
}

function itemsOf<Item>({ pages }: InfiniteData<Page<Item>>): Item[] {
  return pages.flatMap(({ data }) => data);
}

/** The client retries by itself, and knows better when: TanStack's retries would multiply its. */
function ours({ enabled = true, staleTime, refetchInterval = false }: ReadOptions): {
  retry: false;
  enabled: boolean;
  refetchInterval: number | false;
  staleTime?: number;
} {
  return { retry: false, enabled, refetchInterval, ...(staleTime === undefined ? {} : { staleTime }) };
}
