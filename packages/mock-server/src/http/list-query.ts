import type { OperationId } from "../generated/routes.ts";
import type { Ledger } from "../ledger/ledger.ts";
import { readSpan, type Span } from "./filters.ts";
import { type PageQuery, type PageRequest, readPage } from "./pages.ts";
import type { Violations } from "./violations.ts";

/** What a list is asked for: the filters of its query, and the page of what they leave (R75). */
export interface ListQuery<Query extends PageQuery> {
  readonly filters: Omit<Query, "limit" | "cursor" | "order">;
  readonly page: PageRequest;
}

/** The same of a list that takes `from` and `to`. */
export interface DatedListQuery<Query extends PageQuery> extends ListQuery<Query> {
  readonly span: Span;
}

/** Reads the query of a list. What is wrong with it is added to the violations. */
export function readList<Query extends PageQuery>(
  operationId: OperationId,
  query: Query,
  violations: Violations,
  { seed }: Ledger,
): ListQuery<Query> {
  const { limit, cursor, order, ...filters } = query;
  return { filters, page: readPage(query, filters, operationId, seed, violations) };
}

/** Reads the query of a list that takes `from` and `to`. */
export function readDatedList<Query extends PageQuery & { readonly from?: string; readonly to?: string }>(
  operationId: OperationId,
  query: Query,
  violations: Violations,
  ledger: Ledger,
): DatedListQuery<Query> {
  const list = readList(operationId, query, violations, ledger);
  return { ...list, span: readSpan(query.from, query.to, violations) };
}
