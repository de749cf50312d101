import { given, optional } from "../fields.ts";
import { type Mutation, mutation } from "../operation.ts";
import { presentRefund } from "../present/refund.ts";
import { writtenText } from "../present/text.ts";

/** POST /v1/debits/{debit}/refunds (R55–R57). Null for reissueExpiresAt means never. */
export const refundDebit: Mutation = mutation<"refundDebit", "refundDebit">({
  command: ({ debit }, body, violations) => ({
    type: "refundDebit",
    debit,
    ...given(body, "amount", "amountDecimal", "reason", "onExpiredGrant", "externalKey", "metadata", "ifVersion"),
    ...optional("reissueExpiresAt", violations.instant(body.reissueExpiresAt, "body", "/reissueExpiresAt")),
  }),
  present: (refund, t) => writtenText(presentRefund(refund), refund.debit.pool, t),
  status: 201,
});
