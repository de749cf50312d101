import { given, optional } from "../fields.ts";
import { type Mutation, mutation } from "../operation.ts";
import { debitText } from "../present/debit.ts";
import { writtenText } from "../present/text.ts";

/** POST /v1/debits (R37, R38). */
export const createDebit: Mutation = mutation<"createDebit", "createDebit">({
  command: (_path, body, violations) => ({
    type: "createDebit",
    account: body.account,
    ...given(body, "credit", "amount", "amountDecimal", "overage", "reason", "reservationId"),
    ...given(body, "externalKey", "metadata", "ifVersion"),
    ...optional("occurredAt", violations.instant(body.occurredAt ?? undefined, "body", "/occurredAt")),
  }),
  present: (debit, t) => writtenText(debitText(debit), debit.pool, t),
  status: 201,
});
