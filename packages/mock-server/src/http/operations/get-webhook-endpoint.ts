import { isRefusal } from "../../ledger/preconditions.ts";
import { requireWebhookEndpoint } from "../../ledger/webhook-endpoints.ts";
import { type Read, read } from "../operation.ts";
import { presentWebhookEndpoint } from "../present/webhook-endpoint.ts";

/** GET /v1/webhook-endpoints/{endpoint} (R76). */
export const getWebhookEndpoint: Read = read<"getWebhookEndpoint", string>({
  input: ({ endpoint }) => endpoint,
  answer: (ledger, id) => {
    const endpoint = requireWebhookEndpoint(ledger, id);
    return isRefusal(endpoint) ? endpoint : { body: JSON.stringify(presentWebhookEndpoint(endpoint)) };
  },
});
