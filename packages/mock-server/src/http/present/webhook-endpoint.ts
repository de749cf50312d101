import type { WebhookEndpoint } from "../../ledger/watching.ts";
import type { Schemas } from "../contract.ts";
import { formatInstant } from "../instants.ts";

/** A webhook endpoint, without its secret (R76). */
export function presentWebhookEndpoint(endpoint: WebhookEndpoint): Schemas["WebhookEndpoint"] {
  const { id, url, types, status, createdAt } = endpoint;
  return { id, url, types: [...types], status, createdAt: formatInstant(createdAt) };
}
