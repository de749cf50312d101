import { webhookSecret } from "../../environment/webhooks/signature.ts";
import { given } from "../fields.ts";
import { type Mutation, mutation } from "../operation.ts";
import { presentWebhookEndpoint } from "../present/webhook-endpoint.ts";

/** POST /v1/webhook-endpoints (R76). The only answer that tells the secret. */
export const createWebhookEndpoint: Mutation = mutation<"createWebhookEndpoint", "createWebhookEndpoint">({
  command: (_path, body) => ({ type: "createWebhookEndpoint", url: body.url, ...given(body, "types") }),
  present: (endpoint, _t, ledger) =>
    JSON.stringify({ ...presentWebhookEndpoint(endpoint), secret: webhookSecret(ledger.seed, endpoint.id) }),
  status: 201,
});
