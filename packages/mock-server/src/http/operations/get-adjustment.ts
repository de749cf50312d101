import { Adjustment } from "../../ledger/state.ts";
import { notFound } from "../not-found.ts";
import { type Read, read } from "../operation.ts";
import { presentAdjustment } from "../present/adjustment.ts";

/** GET /v1/adjustments/{adjustment}. Its ETag is the pool's version (R68). */
export const getAdjustment: Read = read<"getAdjustment", string>({
  input: (path) => path.adjustment,
  answer: (ledger, id) => {
    const adjustment = ledger.find(Adjustment, id);
    if (adjustment === undefined) return notFound("adjustment", id);
    return { body: JSON.stringify(presentAdjustment(adjustment)), version: adjustment.pool.version };
  },
});
