import type { WebhookEndpoint } from "../../ledger/watching.ts";
import { type Read, read } from "../operation.ts";
import { type PageRequest, readPage, takePage } from "../pages.ts";
import { pageText } from "../present/text.ts";
import { presentWebhookEndpoint } from "../present/webhook-endpoint.ts";

/** GET /v1/webhook-endpoints (R75, R76). Deleted ones are not listed. */
export const listWebhookEndpoints: Read = read<"listWebhookEndpoints", PageRequest>({
  input: (_path, query, violations, ledger) => readPage(query, {}, "listWebhookEndpoints", ledger.seed, violations),
  answer: (ledger, page) => {
    const source = {
      lists: [ledger.webhookEndpoints],
      position: (endpoint: WebhookEndpoint) => endpoint.serial,
      accepts: (endpoint: WebhookEndpoint) => !endpoint.isDeleted,
    };
    const { rows, nextCursor } = takePage(source, page);
    return { body: pageText(rows.map(presentWebhookEndpoint), nextCursor) };
  },
});
