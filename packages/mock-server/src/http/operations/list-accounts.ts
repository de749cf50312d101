import type { Account } from "../../ledger/state.ts";
import type { QueryOf } from "../contract.ts";
import { hasLabels } from "../filters.ts";
import { type ListQuery, readList } from "../list-query.ts";
import { type Read, read } from "../operation.ts";
import { takePage } from "../pages.ts";
import { presentAccount } from "../present/account.ts";
import { pageText } from "../present/text.ts";

type Input = ListQuery<QueryOf<"listAccounts">>;

/** GET /v1/accounts (R75). */
export const listAccounts: Read = read<"listAccounts", Input>({
  input: (_path, query, violations, ledger) => readList("listAccounts", query, violations, ledger),
  answer: (ledger, { filters, page }) => {
    const { externalId, email, status, metadata } = filters;
    const known = externalId === undefined ? undefined : ledger.accountsByExternalId.get(externalId);
    const source = {
      lists: externalId === undefined ? [ledger.accounts] : known === undefined ? [] : [[known]],
      position: (account: Account) => account.serial,
      accepts: (account: Account) =>
        (email === undefined || account.email === email) &&
        (status === undefined || account.status === status) &&
        hasLabels(account.metadata, metadata),
    };
    const { rows, nextCursor } = takePage(source, page);
    return { body: pageText(rows.map(presentAccount), nextCursor) };
  },
});
