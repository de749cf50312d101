import type { Context, Result } from "./context.ts";
import { notFound } from "./refusal.ts";
import { newId } from "./state.ts";
import type { WebhookEndpoint } from "./types.ts";
import { wireWebhookEndpoint } from "./wire-recurrence.ts";

function findEndpoint(context: Context): WebhookEndpoint {
  const id = context.path.requiredText("endpoint");
  const found = context.state.webhookEndpoints.find((row) => row.id === id);
  if (found === undefined) throw notFound("webhook_endpoint");
  return found;
}

/** POST /v1/webhook-endpoints. Which URLs are allowed is not the ledger's matter; the lists use only such. */
export function createWebhookEndpoint(context: Context): Result {
  const { state, t, body } = context;
  const endpoint: WebhookEndpoint = {
    id: newId(state, "whk", state.webhookEndpointsMade),
    url: body.requiredText("url"),
    types: body.texts("types") ?? [],
    status: "active",
    createdAt: t,
  };
  state.webhookEndpointsMade += 1;
  state.webhookEndpoints.push(endpoint);
  return { status: 201, body: wireWebhookEndpoint(endpoint) };
}

/** PATCH /v1/webhook-endpoints/{endpoint}. */
export function updateWebhookEndpoint(context: Context): Result {
  const { body } = context;
  const endpoint = findEndpoint(context);
  endpoint.url = body.text("url") ?? endpoint.url;
  endpoint.types = body.texts("types") ?? endpoint.types;
  endpoint.status = body.word("status", ["active", "disabled"]) ?? endpoint.status;
  return { status: 200, body: wireWebhookEndpoint(endpoint) };
}

/** DELETE /v1/webhook-endpoints/{endpoint}. */
export function deleteWebhookEndpoint(context: Context): Result {
  const { state } = context;
  const endpoint = findEndpoint(context);
  state.webhookEndpoints = state.webhookEndpoints.filter((row) => row !== endpoint);
  return { status: 204, body: null };
}

/** GET /v1/webhook-endpoints/{endpoint}. */
export function getWebhookEndpoint(context: Context): Result {
  return { status: 200, body: wireWebhookEndpoint(findEndpoint(context)) };
}
