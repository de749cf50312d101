import { Debit } from "../../ledger/state.ts";
import { notFound } from "../not-found.ts";
import { type Read, read } from "../operation.ts";
import { presentDebit } from "../present/debit.ts";

/** GET /v1/debits/{debit}. Its ETag is the pool's version (R68). */
export const getDebit: Read = read<"getDebit", string>({
  input: (path) => path.debit,
  answer: (ledger, id) => {
    const debit = ledger.find(Debit, id);
    if (debit === undefined) return notFound("debit", id);
    return { body: JSON.stringify(presentDebit(debit)), version: debit.pool.version };
  },
});
