import type { Plan } from "../../ledger/recurrence.ts";
import type { QueryOf } from "../contract.ts";
import { hasLabels } from "../filters.ts";
import { type Read, read } from "../operation.ts";
import { type PageRequest, readPage, takePage } from "../pages.ts";
import { presentPlan } from "../present/plan.ts";
import { pageText } from "../present/text.ts";

interface Input {
  readonly filters: Omit<QueryOf<"listPlans">, "limit" | "cursor" | "order">;
  readonly page: PageRequest;
}

/** GET /v1/plans (R75, R81). */
export const listPlans: Read = read<"listPlans", Input>({
  input: (_path, query, violations, ledger) => {
    const { limit, cursor, order, ...filters } = query;
    return { filters, page: readPage(query, filters, "listPlans", ledger.seed, violations) };
  },
  answer: (ledger, { filters: { status, metadata }, page }) => {
    const source = {
      lists: [ledger.plans],
      position: (plan: Plan) => plan.serial,
      accepts: (plan: Plan) => (status === undefined || plan.status === status) && hasLabels(plan.metadata, metadata),
    };
    const { rows, nextCursor } = takePage(source, page);
    return { body: pageText(rows.map(presentPlan), nextCursor) };
  },
});
