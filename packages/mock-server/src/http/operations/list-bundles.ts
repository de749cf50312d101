import { isRefusal } from "../../ledger/preconditions.ts";
import type { Bundle } from "../../ledger/recurrence.ts";
import type { QueryOf } from "../contract.ts";
import { findScope, hasLabels } from "../filters.ts";
import { type Read, read } from "../operation.ts";
import { type PageRequest, readPage, takePage } from "../pages.ts";
import { presentBundle } from "../present/bundle.ts";
import { pageText } from "../present/text.ts";

interface Input {
  readonly filters: Omit<QueryOf<"listBundles">, "limit" | "cursor" | "order">;
  readonly page: PageRequest;
}

/** GET /v1/bundles (R75, R87). */
export const listBundles: Read = read<"listBundles", Input>({
  input: (_path, query, violations, ledger) => {
    const { limit, cursor, order, ...filters } = query;
    return { filters, page: readPage(query, filters, "listBundles", ledger.seed, violations) };
  },
  answer: (ledger, { filters, page }) => {
    const scope = findScope(ledger, filters);
    if (isRefusal(scope)) return scope;
    const { status, metadata } = filters;
    const source = {
      lists: [ledger.bundles],
      position: (bundle: Bundle) => bundle.serial,
      accepts: (bundle: Bundle) =>
        (scope.credit === undefined || bundle.credit === scope.credit) &&
        (status === undefined || bundle.status === status) &&
        hasLabels(bundle.metadata, metadata),
    };
    const { rows, nextCursor } = takePage(source, page);
    return { body: pageText(rows.map(presentBundle), nextCursor) };
  },
});
