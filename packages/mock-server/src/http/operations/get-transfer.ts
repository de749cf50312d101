import { Transfer } from "../../ledger/state.ts";
import { notFound } from "../not-found.ts";
import { type Read, read } from "../operation.ts";
import { presentTransfer } from "../present/transfer.ts";

/** GET /v1/transfers/{transfer}. It has no ETag: it touches two pools (R68). */
export const getTransfer: Read = read<"getTransfer", string>({
  input: (path) => path.transfer,
  answer: (ledger, id) => {
    const transfer = ledger.find(Transfer, id);
    if (transfer === undefined) return notFound("transfer", id);
    return { body: JSON.stringify(presentTransfer(transfer)) };
  },
});
