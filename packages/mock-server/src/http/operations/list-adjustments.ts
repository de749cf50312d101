import { isRefusal } from "../../ledger/preconditions.ts";
import { Adjustment } from "../../ledger/state.ts";
import type { QueryOf } from "../contract.ts";
import { findScope, hasLabels, isInScope, listsInScope, readSpan, type Span, withExternalKey } from "../filters.ts";
import { type Read, read } from "../operation.ts";
import { type PageRequest, readPage, takePage } from "../pages.ts";
import { presentAdjustment } from "../present/adjustment.ts";
import { pageText } from "../present/text.ts";

interface Input {
  readonly filters: Omit<QueryOf<"listAdjustments">, "limit" | "cursor" | "order">;
  readonly page: PageRequest;
  readonly span: Span;
}

/** GET /v1/adjustments (R75). */
export const listAdjustments: Read = read<"listAdjustments", Input>({
  input: (_path, query, violations, ledger) => {
    const { limit, cursor, order, ...filters } = query;
    return {
      filters,
      page: readPage(query, filters, "listAdjustments", ledger.seed, violations),
      span: readSpan(query.from, query.to, violations),
    };
  },
  answer: (ledger, { filters, page, span }) => {
    const scope = findScope(ledger, filters);
    if (isRefusal(scope)) return scope;
    const { externalKey, metadata, status } = filters;
    const source = {
      lists:
        externalKey === undefined
          ? listsInScope(scope, ledger.adjustments, (pool) => pool.adjustments)
          : [withExternalKey(ledger, "adjustment", Adjustment, externalKey)],
      position: (adjustment: Adjustment) => adjustment.serial,
      span: { time: (adjustment: Adjustment) => adjustment.createdAt, ...span },
      accepts: (adjustment: Adjustment) =>
        isInScope(adjustment.pool, scope) &&
        (status === undefined || adjustment.status === status) &&
        hasLabels(adjustment.metadata, metadata),
    };
    const { rows, nextCursor } = takePage(source, page);
    return { body: pageText(rows.map(presentAdjustment), nextCursor) };
  },
});
