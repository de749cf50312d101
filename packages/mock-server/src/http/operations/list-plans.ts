import type { Plan } from "../../ledger/recurrence.ts";
import type { QueryOf } from "../contract.ts";
import { hasLabels } from "../filters.ts";
import { type ListQuery, readList } from "../list-query.ts";
import { type Read, read } from "../operation.ts";
import { takePage } from "../pages.ts";
import { presentPlan } from "../present/plan.ts";
import { pageText } from "../present/text.ts";

type Input = ListQuery<QueryOf<"listPlans">>;

/** GET /v1/plans (R75, R81). */
export const listPlans: Read = read<"listPlans", Input>({
  input: (_path, query, violations, ledger) => readList("listPlans", query, violations, ledger),
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
