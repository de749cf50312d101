import { isRefusal } from "../../ledger/preconditions.ts";
import { Adjustment } from "../../ledger/state.ts";
import type { QueryOf } from "../contract.ts";
import { findScope, hasLabels, isInScope, listsInScope, withExternalKey } from "../filters.ts";
import { type DatedListQuery, readDatedList } from "../list-query.ts";
import { type Read, read } from "../operation.ts";
import { takePage } from "../pages.ts";
import { presentAdjustment } from "../present/adjustment.ts";
import { pageText } from "../present/text.ts";

type Input = DatedListQuery<QueryOf<"listAdjustments">>;

/** GET /v1/adjustments (R75). */
export const listAdjustments: Read = read<"listAdjustments", Input>({
  input: (_path, query, violations, ledger) => readDatedList("listAdjustments", query, violations, ledger),
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
