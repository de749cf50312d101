import { given } from "../fields.ts";
import { type Mutation, mutation } from "../operation.ts";
import { presentGrant } from "../present/grant.ts";
import { writtenText } from "../present/text.ts";

/** POST /v1/grants/{grant}/expire (R25). */
export const expireGrant: Mutation = mutation<"expireGrant", "expireGrant">({
  command: ({ grant }, body) => ({ type: "expireGrant", grant, ...given(body, "ifVersion") }),
  present: (grant, t) => writtenText(presentGrant(grant), grant.pool, t),
});
