import { given } from "../fields.ts";
import { type Mutation, mutation } from "../operation.ts";
import { presentAlert } from "../present/alert.ts";

/** POST /v1/alerts (R77). */
export const createAlert: Mutation = mutation<"createAlert", "createAlert">({
  command: (_path, body) => ({
    type: "createAlert",
    account: body.account,
    threshold: body.threshold,
    ...given(body, "credit"),
  }),
  present: (alert) => JSON.stringify(presentAlert(alert)),
  status: 201,
});
