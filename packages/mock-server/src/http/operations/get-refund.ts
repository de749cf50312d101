import { Refund } from "../../ledger/state.ts";
import { notFound } from "../not-found.ts";
import { type Read, read } from "../operation.ts";
import { presentRefund } from "../present/refund.ts";

/** GET /v1/refunds/{refund}. It has no ETag (R68). */
export const getRefund: Read = read<"getRefund", string>({
  input: (path) => path.refund,
  answer: (ledger, id) => {
    const refund = ledger.find(Refund, id);
    if (refund === undefined) return notFound("refund", id);
    return { body: JSON.stringify(presentRefund(refund)) };
  },
});
