import { given, mapped, optional, readExpiryPolicy } from "../fields.ts";
import { type Mutation, mutation } from "../operation.ts";
import { presentAutoTopUp } from "../present/auto-top-up.ts";
import { writtenText } from "../present/text.ts";

/** PUT /v1/accounts/{account}/balances/{credit}/auto-top-up (R78). */
export const putAutoTopUp: Mutation = mutation<"putAutoTopUp", "putAutoTopUp">({
  command: ({ account, credit }, body) => ({
    type: "putAutoTopUp",
    account,
    credit,
    threshold: body.threshold,
    ...given(body, "amount", "target", "multiple", "cooldownSeconds", "priority", "ifVersion"),
    ...optional("expiry", mapped(body.expiry ?? undefined, readExpiryPolicy)),
  }),
  present: (rule, t) => writtenText(presentAutoTopUp(rule), rule.pool, t),
});
