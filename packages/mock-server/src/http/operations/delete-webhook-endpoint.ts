import { type Mutation, mutation } from "../operation.ts";
import { nothing } from "../present/text.ts";

/** DELETE /v1/webhook-endpoints/{endpoint} (R76). */
export const deleteWebhookEndpoint: Mutation = mutation<"deleteWebhookEndpoint", "deleteWebhookEndpoint">({
  command: ({ endpoint }) => ({ type: "deleteWebhookEndpoint", endpoint }),
  present: nothing,
  status: 204,
});
