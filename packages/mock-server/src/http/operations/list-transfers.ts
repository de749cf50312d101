import { isRefusal } from "../../ledger/preconditions.ts";
import { Transfer } from "../../ledger/state.ts";
import type { QueryOf } from "../contract.ts";
import { findScope, hasLabels, withExternalKey } from "../filters.ts";
import { type DatedListQuery, readDatedList } from "../list-query.ts";
import { type Read, read } from "../operation.ts";
import { takePage } from "../pages.ts";
import { pageText } from "../present/text.ts";
import { presentTransfer } from "../present/transfer.ts";

type Input = DatedListQuery<QueryOf<"listTransfers">>;

/** GET /v1/transfers (R59, R75). An account is asked for as either side. */
export const listTransfers: Read = read<"listTransfers", Input>({
  input: (_path, query, violations, ledger) => readDatedList("listTransfers", query, violations, ledger),
  answer: (ledger, { filters, page, span }) => {
    const scope = findScope(ledger, filters);
    if (isRefusal(scope)) return scope;
    const { account, credit } = scope;
    const { externalKey, metadata } = filters;
    const owned = account === undefined ? ledger.transfers : (account.belongings?.transfers ?? []);
    const source = {
      lists: [externalKey === undefined ? owned : withExternalKey(ledger, "transfer", Transfer, externalKey)],
      position: (transfer: Transfer) => transfer.serial,
      span: { time: (transfer: Transfer) => transfer.createdAt, ...span },
      accepts: ({ from, to, metadata: labels }: Transfer) =>
        (account === undefined || from.account === account || to.account === account) &&
        (credit === undefined || from.credit === credit) &&
        hasLabels(labels, metadata),
    };
    const { rows, nextCursor } = takePage(source, page);
    return { body: pageText(rows.map(presentTransfer), nextCursor) };
  },
});
