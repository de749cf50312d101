import { given } from "../fields.ts";
import { type Mutation, mutation } from "../operation.ts";
import { balanceText } from "../present/balance.ts";

/** PUT /v1/accounts/{account}/balances/{credit}/limit (R18). */
export const setCreditLimit: Mutation = mutation<"setCreditLimit", "setCreditLimit">({
  command: ({ account, credit }, body) => ({
    type: "setCreditLimit",
    account,
    credit,
    creditLimit: body.creditLimit,
    ...given(body, "ifVersion"),
  }),
  present: (pool, t) => balanceText(pool, t),
});
