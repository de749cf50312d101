import { type Mutation, mutation } from "../operation.ts";
import { presentCredit } from "../present/credit.ts";

/** POST /v1/credits/{credit}/archive (R17). */
export const archiveCredit: Mutation = mutation<"archiveCredit", "archiveCredit">({
  command: ({ credit }) => ({ type: "archiveCredit", credit }),
  present: (credit) => JSON.stringify(presentCredit(credit)),
});
