"use client";

/** `@opencredits/sdk/react`: hooks for React on TanStack Query. They talk through the client of `@opencredits/sdk/browser`. */
export { type CreditsContext, CreditsProvider, type CreditsProviderProps, useCredits } from "./context.ts";
export { creditsKeys } from "./keys.ts";
export {
  type EntryFilters,
  type GrantFilters,
  type ReadOptions,
  useBalance,
  useEntries,
  useGrants,
} from "./queries.ts";
export { type DebitInput, useDebit } from "./use-debit.ts";
