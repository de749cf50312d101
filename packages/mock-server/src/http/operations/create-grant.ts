import { given, mapped, optional, readPrice, readRollover } from "../fields.ts";
import { type Mutation, mutation } from "../operation.ts";
import { presentGrant } from "../present/grant.ts";
import { writtenText } from "../present/text.ts";

/** POST /v1/grants (R19–R21). Null for expiresAt means never, and counts as given. */
export const createGrant: Mutation = mutation<"createGrant", "createGrant">({
  command: (_path, body, violations) => ({
    type: "createGrant",
    account: body.account,
    ...given(body, "credit", "amount", "amountDecimal", "expiresIn", "expireInDays", "priority", "category"),
    ...given(body, "name", "reason", "metadata", "externalKey", "ifVersion"),
    ...optional("effectiveAt", violations.instant(body.effectiveAt ?? undefined, "body", "/effectiveAt")),
    ...optional("expiresAt", violations.instant(body.expiresAt, "body", "/expiresAt")),
    ...optional("rollover", mapped(body.rollover ?? undefined, readRollover)),
    ...optional("costBasis", mapped(body.costBasis ?? undefined, readPrice)),
  }),
  present: (grant, t) => writtenText(presentGrant(grant), grant.pool, t),
  status: 201,
});
