import { given } from "../fields.ts";
import { type Mutation, mutation } from "../operation.ts";
import { presentWebhookEndpoint } from "../present/webhook-endpoint.ts";

/** PATCH /v1/webhook-endpoints/{endpoint} (R76). */
export const updateWebhookEndpoint: Mutation = mutation<"updateWebhookEndpoint", "updateWebhookEndpoint">({
  command: ({ endpoint }, body) => ({
    type: "updateWebhookEndpoint",
    endpoint,
    ...given(body, "url", "types", "status"),
  }),
  present: (endpoint) => JSON.stringify(presentWebhookEndpoint(endpoint)),
});
