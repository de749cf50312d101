import type { Credit } from "../../ledger/state.ts";
import type { QueryOf } from "../contract.ts";
import { hasLabels } from "../filters.ts";
import { type Read, read } from "../operation.ts";
import { type PageRequest, readPage, takePage } from "../pages.ts";
import { presentCredit } from "../present/credit.ts";
import { pageText } from "../present/text.ts";

interface Input {
  readonly filters: Omit<QueryOf<"listCredits">, "limit" | "cursor" | "order">;
  readonly page: PageRequest;
}

/** GET /v1/credits (R75). */
export const listCredits: Read = read<"listCredits", Input>({
  input: (_path, query, violations, ledger) => {
    const { limit, cursor, order, ...filters } = query;
    return { filters, page: readPage(query, filters, "listCredits", ledger.seed, violations) };
  },
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
