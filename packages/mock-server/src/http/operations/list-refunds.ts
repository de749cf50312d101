import { isRefusal, requireDebit } from "../../ledger/preconditions.ts";
import type { Refund } from "../../ledger/state.ts";
import type { QueryOf } from "../contract.ts";
import { hasLabels, readSpan, type Span } from "../filters.ts";
import { type Read, read } from "../operation.ts";
import { type PageRequest, readPage, takePage } from "../pages.ts";
import { presentRefund } from "../present/refund.ts";
import { pageText } from "../present/text.ts";

interface Input {
  readonly debit: string;
  readonly filters: Omit<QueryOf<"listRefunds">, "limit" | "cursor" | "order">;
  readonly page: PageRequest;
  readonly span: Span;
}

/** GET /v1/debits/{debit}/refunds (R55, R75). */
export const listRefunds: Read = read<"listRefunds", Input>({
  input: ({ debit }, query, violations, ledger) => {
    const { limit, cursor, order, ...filters } = query;
    return {
      debit,
      filters,
      page: readPage(query, { ...filters, debit }, "listRefunds", ledger.seed, violations),
      span: readSpan(query.from, query.to, violations),
    };
  },
  answer: (ledger, { debit: id, filters: { externalKey, metadata }, page, span }) => {
    const debit = requireDebit(ledger, id);
    if (isRefusal(debit)) return debit;
    const source = {
      lists: [debit.refunds],
      position: (refund: Refund) => refund.serial,
      span: { time: (refund: Refund) => refund.createdAt, ...span },
      accepts: (refund: Refund) =>
        (externalKey === undefined || refund.externalKey === externalKey) && hasLabels(refund.metadata, metadata),
    };
    const { rows, nextCursor } = takePage(source, page);
    return { body: pageText(rows.map(presentRefund), nextCursor) };
  },
});
