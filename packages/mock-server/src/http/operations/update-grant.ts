import { given, optional, sent } from "../fields.ts";
import { type Mutation, mutation } from "../operation.ts";
import { presentGrant } from "../present/grant.ts";
import { writtenText } from "../present/text.ts";

/** PATCH /v1/grants/{grant} (R22). */
export const updateGrant: Mutation = mutation<"updateGrant", "updateGrant">({
  command: ({ grant }, body, violations) => ({
    type: "updateGrant",
    grant,
    ...sent(body, "priority", "name", "metadata"),
    ...given(body, "ifVersion"),
    ...optional("expiresAt", violations.instant(body.expiresAt, "body", "/expiresAt")),
  }),
  present: (grant, t) => writtenText(presentGrant(grant), grant.pool, t),
});
