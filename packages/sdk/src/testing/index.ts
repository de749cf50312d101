/** `@opencredits/sdk/testing`: a client on a mock in process, request bodies to begin from, and a signer of webhooks. */
export {
  buildAccount,
  buildAdjustment,
  buildAlert,
  buildAutoTopUp,
  buildBundle,
  buildCredit,
  buildDebit,
  buildGrant,
  buildPlan,
  buildRefund,
  buildReservation,
  buildSchedule,
  buildSubscription,
  buildTransfer,
  buildWebhookEndpoint,
} from "./builders.ts";
export { createTestClient, type TestClient, type TestClientOptions, type TestMock } from "./client.ts";
export { type SignWebhookOptions, signWebhook, type WebhookSignatureHeaders } from "./webhook.ts";
