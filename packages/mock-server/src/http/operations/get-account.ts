import { isRefusal, requireAccount } from "../../ledger/preconditions.ts";
import { type Read, read } from "../operation.ts";
import { presentAccount } from "../present/account.ts";

/** GET /v1/accounts/{account}. Its ETag is the account's version (R68). */
export const getAccount: Read = read<"getAccount", string>({
  input: ({ account }) => account,
  answer: (ledger, ref) => {
    const account = requireAccount(ledger, ref);
    if (isRefusal(account)) return account;
    return { body: JSON.stringify(presentAccount(account)), version: account.version };
  },
});
