import { isRefusal } from "../../ledger/preconditions.ts";
import type { Bundle } from "../../ledger/recurrence.ts";
import type { QueryOf } from "../contract.ts";
import { findScope, hasLabels } from "../filters.ts";
import { type ListQuery, readList } from "../list-query.ts";
import { type Read, read } from "../operation.ts";
import { takePage } from "../pages.ts";
import { presentBundle } from "../present/bundle.ts";
import { pageText } from "../present/text.ts";

type Input = ListQuery<QueryOf<"listBundles">>;

/** GET /v1/bundles (R75, R87). */
export const listBundles: Read = read<"listBundles", Input>({
  input: (_path, query, violations, ledger) => readList("listBundles", query, violations, ledger),
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
