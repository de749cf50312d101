import { isRefusal, requireCredit } from "../../ledger/preconditions.ts";
import { type Read, read } from "../operation.ts";
import { presentCredit } from "../present/credit.ts";

/** GET /v1/credits/{credit}. It has no ETag (R68). */
export const getCredit: Read = read<"getCredit", string>({
  input: ({ credit }) => credit,
  answer: (ledger, ref) => {
    const credit = requireCredit(ledger, ref);
    return isRefusal(credit) ? credit : { body: JSON.stringify(presentCredit(credit)) };
  },
});
