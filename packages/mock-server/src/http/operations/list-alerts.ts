import { isRefusal } from "../../ledger/preconditions.ts";
import type { Alert } from "../../ledger/watching.ts";
import type { QueryOf } from "../contract.ts";
import { findScope, isInScope } from "../filters.ts";
import { type DatedListQuery, readDatedList } from "../list-query.ts";
import { type Read, read } from "../operation.ts";
import { takePage } from "../pages.ts";
import { presentAlert } from "../present/alert.ts";
import { pageText } from "../present/text.ts";

type Input = DatedListQuery<QueryOf<"listAlerts">>;

/** GET /v1/alerts (R75, R77). Deleted ones are not listed. */
export const listAlerts: Read = read<"listAlerts", Input>({
  input: (_path, query, violations, ledger) => readDatedList("listAlerts", query, violations, ledger),
  answer: (ledger, { filters, page, span }) => {
    const scope = findScope(ledger, filters);
    if (isRefusal(scope)) return scope;
    const { account } = scope;
    const source = {
      // A pool keeps its alerts by threshold, so an account's are put into the order of creation first.
      lists:
        account === undefined
          ? [ledger.alerts]
          : account.pools.map((pool) => (pool.watch?.alerts ?? []).toSorted((a, b) => a.serial - b.serial)),
      position: (alert: Alert) => alert.serial,
      span: { time: (alert: Alert) => alert.createdAt, ...span },
      accepts: (alert: Alert) => !alert.isDeleted && isInScope(alert.pool, scope),
    };
    const { rows, nextCursor } = takePage(source, page);
    return { body: pageText(rows.map(presentAlert), nextCursor) };
  },
});
