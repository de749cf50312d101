import { given, optional } from "../fields.ts";
import { type Mutation, mutation } from "../operation.ts";
import { presentAdjustment } from "../present/adjustment.ts";
import { writtenText } from "../present/text.ts";

/** POST /v1/adjustments (R51–R54). */
export const createAdjustment: Mutation = mutation<"createAdjustment", "createAdjustment">({
  command: (_path, body, violations) => ({
    type: "createAdjustment",
    account: body.account,
    ...given(body, "credit", "amount", "amountDecimal", "reason", "overage", "grantIds"),
    ...given(body, "externalKey", "metadata", "ifVersion"),
    ...optional("expiresAt", violations.instant(body.expiresAt, "body", "/expiresAt")),
  }),
  present: (adjustment, t) => writtenText(presentAdjustment(adjustment), adjustment.pool, t),
  status: 201,
});
