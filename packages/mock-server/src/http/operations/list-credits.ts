import type { Credit } from "../../ledger/state.ts";
import type { QueryOf } from "../contract.ts";
import { hasLabels } from "../filters.ts";
import { type ListQuery, readList } from "../list-query.ts";
import { type Read, read } from "../operation.ts";
import { takePage } from "../pages.ts";
import { presentCredit } from "../present/credit.ts";
import { pageText } from "../present/text.ts";

type Input = ListQuery<QueryOf<"listCredits">>;

/** GET /v1/credits (R75). */
export const listCredits: Read = read<"listCredits", Input>({
  input: (_path, query, violations, ledger) => readList("listCredits", query, violations, ledger),
  answer: (ledger, { filters: { status, metadata }, page }) => {
    const source = {
      lists: [ledger.credits],
      position: (credit: Credit) => credit.serial,
      accepts: (credit: Credit) =>
        (status === undefined || credit.status === status) && hasLabels(credit.metadata, metadata),
    };
    const { rows, nextCursor } = takePage(source, page);
    return { body: pageText(rows.map(presentCredit), nextCursor) };
  },
});
