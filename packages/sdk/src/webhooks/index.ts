/** `@opencredits/sdk/webhooks`: checks that a delivery comes from who it says (Standard Webhooks, WebCrypto). */
export { type WebhookRefusal, WebhookVerificationError } from "./error.ts";
export type { WebhookBody } from "./signature.ts";
export { type VerifiedWebhook, type VerifyWebhookOptions, verifyWebhook, type WebhookHeaders } from "./verify.ts";
