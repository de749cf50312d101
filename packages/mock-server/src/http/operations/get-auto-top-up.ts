import { noAutoTopUp } from "../../ledger/auto-top-ups.ts";
import { isRefusal, requirePool } from "../../ledger/preconditions.ts";
import { type Read, read } from "../operation.ts";
import { presentAutoTopUp } from "../present/auto-top-up.ts";

interface Input {
  readonly account: string;
  readonly credit: string;
}

/** GET /v1/accounts/{account}/balances/{credit}/auto-top-up (R78). */
export const getAutoTopUp: Read = read<"getAutoTopUp", Input>({
  input: ({ account, credit }) => ({ account, credit }),
  answer: (ledger, input) => {
    const pool = requirePool(ledger, input);
    if (isRefusal(pool)) return pool;
    const rule = pool.watch?.autoTopUp ?? null;
    return rule === null ? noAutoTopUp(pool) : { body: JSON.stringify(presentAutoTopUp(rule)) };
  },
});
