import { given } from "../fields.ts";
import { type Mutation, mutation } from "../operation.ts";
import { presentGrant } from "../present/grant.ts";
import { writtenText } from "../present/text.ts";

/** POST /v1/grants/{grant}/void (R26). */
export const voidGrant: Mutation = mutation<"voidGrant", "voidGrant">({
  command: ({ grant }, body) => ({ type: "voidGrant", grant, ...given(body, "reason", "ifVersion") }),
  present: (grant, t) => writtenText(presentGrant(grant), grant.pool, t),
});
