import { isRefusal, requirePlan } from "../../ledger/preconditions.ts";
import { type Read, read } from "../operation.ts";
import { presentPlan } from "../present/plan.ts";

/** GET /v1/plans/{plan}. It has no ETag (R68). */
export const getPlan: Read = read<"getPlan", string>({
  input: (path) => path.plan,
  answer: (ledger, ref) => {
    const plan = requirePlan(ledger, ref);
    return isRefusal(plan) ? plan : { body: JSON.stringify(presentPlan(plan)) };
  },
});
