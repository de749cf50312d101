import { isRefusal } from "../../ledger/preconditions.ts";
import { Debit } from "../../ledger/state.ts";
import type { QueryOf } from "../contract.ts";
import {
  findScope,
  hasLabels,
  isInScope,
  isWithin,
  listsInScope,
  readSpan,
  type Span,
  withExternalKey,
} from "../filters.ts";
import { type DatedListQuery, readDatedList } from "../list-query.ts";
import { type Read, read } from "../operation.ts";
import { takePage } from "../pages.ts";
import { presentDebit } from "../present/debit.ts";
import { pageText } from "../present/text.ts";

interface Input extends DatedListQuery<QueryOf<"listDebits">> {
  readonly occurred: Span;
}

/** GET /v1/debits (R41, R75). */
export const listDebits: Read = read<"listDebits", Input>({
  input: (_path, query, violations, ledger) => ({
    ...readDatedList("listDebits", query, violations, ledger),
    occurred: readSpan(query.occurredFrom, query.occurredTo, violations, ["/occurredFrom", "/occurredTo"]),
  }),
  answer: (ledger, { filters, page, span, occurred }) => {
    const scope = findScope(ledger, filters);
    if (isRefusal(scope)) return scope;
    const { externalKey, metadata } = filters;
    const source = {
      lists:
        externalKey === undefined
          ? listsInScope(scope, ledger.debits, (pool) => pool.debits)
          : [withExternalKey(ledger, "debit", Debit, externalKey)],
      position: (debit: Debit) => debit.serial,
      span: { time: (debit: Debit) => debit.createdAt, ...span },
      accepts: (debit: Debit) =>
        isInScope(debit.pool, scope) && isWithin(debit.occurredAt, occurred) && hasLabels(debit.metadata, metadata),
    };
    const { rows, nextCursor } = takePage(source, page);
    return { body: pageText(rows.map(presentDebit), nextCursor) };
  },
});
