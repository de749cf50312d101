import { assign } from "./assign.ts";
import type { CreateWebhookEndpoint, DeleteWebhookEndpoint, UpdateWebhookEndpoint } from "./commands.ts";
import { accept, type Outcome, type Refusal, refuse } from "./failures.ts";
import type { Ledger } from "./ledger.ts";
import { isRefusal, quote } from "./preconditions.ts";
import { WebhookEndpoint } from "./watching.ts";

/** Keeps where events are sent (R76). Which URLs are allowed is judged where they are called. */
export function createWebhookEndpoint(
  ledger: Ledger,
  command: CreateWebhookEndpoint,
  at: number,
): Outcome<WebhookEndpoint> {
  const serial = ledger.takeSerial();
  const { url, types = [] } = command;
  const endpoint = new WebhookEndpoint(serial, ledger.writeId("whk_", serial), url, types, at);
  ledger.undo.append(ledger.webhookEndpoints, endpoint);
  ledger.register(endpoint);
  return accept(endpoint);
}

export function updateWebhookEndpoint(ledger: Ledger, command: UpdateWebhookEndpoint): Outcome<WebhookEndpoint> {
  const endpoint = requireWebhookEndpoint(ledger, command.endpoint);
  if (isRefusal(endpoint)) return endpoint;
  const { url = endpoint.url, types = endpoint.types, status = endpoint.status } = command;
  assign(ledger, endpoint, { url, types, isDisabled: status === "disabled" });
  return accept(endpoint);
}

export function deleteWebhookEndpoint(ledger: Ledger, command: DeleteWebhookEndpoint): Outcome<WebhookEndpoint> {
  const endpoint = requireWebhookEndpoint(ledger, command.endpoint);
  if (isRefusal(endpoint)) return endpoint;
  assign(ledger, endpoint, { isDeleted: true });
  return accept(endpoint);
}

export function requireWebhookEndpoint(ledger: Ledger, id: string): WebhookEndpoint | Refusal {
  const endpoint = ledger.find(WebhookEndpoint, id);
  if (endpoint !== undefined && !endpoint.isDeleted) return endpoint;
  return refuse("webhook_endpoint_not_found", `No webhook endpoint has the id ${quote(id)}.`);
}
