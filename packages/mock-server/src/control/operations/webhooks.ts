import { attemptDelivery, deliverNext } from "../../environment/webhooks/attempt.ts";
import type { AttemptRecord } from "../../environment/webhooks/deliveries.ts";
import { formatInstant, formatOptionalInstant } from "../../http/instants.ts";
import type { ControlSchemas } from "../contract.ts";
import { type EnvironmentOperation, onEnvironment } from "../operation.ts";

/** GET /__mock/webhooks (R76). */
export const listDeliveryAttempts: EnvironmentOperation = onEnvironment<"listDeliveryAttempts">(({ environment }) => {
  const { records } = environment.deliveries;
  return { result: { data: records.list().map(presentAttempt), dropped: records.dropped } };
});

/** POST /__mock/webhooks/next (R76). */
export const deliverNextWebhook: EnvironmentOperation = onEnvironment<"deliverNextWebhook">(
  async ({ environment, send }) => {
    const record = await deliverNext(environment, send);
    return { result: { attempt: record === null ? null : presentAttempt(record) } };
  },
);

/** POST /__mock/webhooks/{delivery}/redeliver (R76). */
export const redeliverWebhook: EnvironmentOperation = onEnvironment<"redeliverWebhook">(
  async ({ environment, send, values: [id = ""] }) => {
    environment.catchUp();
    const pending = environment.deliveries.find(id);
    if (pending === undefined) {
      return {
        problem: { code: "event_not_found", detail: `No event and endpoint make a delivery ${JSON.stringify(id)}.` },
      };
    }
    if (pending.endpoint.isDeleted) {
      const detail = `The webhook endpoint ${pending.endpoint.id} was deleted.`;
      return { problem: { code: "webhook_endpoint_not_found", detail } };
    }
    const record = await attemptDelivery(environment, pending, send);
    if (record !== undefined) return { result: presentAttempt(record) };
    return { problem: { code: "event_not_found", detail: "The delivery was called off." } };
  },
);

function presentAttempt({ at, nextAttemptAt, ...record }: AttemptRecord): ControlSchemas["WebhookAttempt"] {
  const next = nextAttemptAt === null ? null : formatOptionalInstant(nextAttemptAt);
  return { ...record, at: formatInstant(at), nextAttemptAt: next };
}
