import { base64Of, hmacOf, type WebhookBody } from "../webhooks/signature.ts";

/** How a delivery is signed. */
export interface SignWebhookOptions {
  /** Default: a random one. */
  readonly id?: string | undefined;
  /** When it is sent. Default: now. */
  readonly sentAt?: Date | undefined;
}

/** The three headers of a delivery, by name. */
export type WebhookSignatureHeaders = Readonly<
  Record<"webhook-id" | "webhook-timestamp" | "webhook-signature", string>
>;

/**
 * Signs a delivery as a sender of Standard Webhooks does: what a test sends to the route that receives them.
 *
 * @param secret `whsec_` and base64, or several, as while one is rotated
 * @throws OpenCreditsError if a secret is none
 * @example
 * ```ts
 * const secret = "whsec_c2VjcmV0LW9mLXRoaXMtZW5kcG9pbnQ=";
 * const body = JSON.stringify({ type: "balance.low", data: {} });
 * const headers = await signWebhook(body, secret);
 * const { payload } = await verifyWebhook(body, headers, secret);
 * ```
 */
export async function signWebhook(
  body: WebhookBody,
  secret: string | readonly string[],
  { id = `msg_${crypto.randomUUID()}`, sentAt = new Date() }: SignWebhookOptions = {},
): Promise<WebhookSignatureHeaders> {
  const timestamp = String(Math.floor(sentAt.getTime() / 1000));
  const secrets = typeof secret === "string" ? [secret] : secret;
  const macs = await Promise.all(secrets.map((one) => hmacOf(one, id, timestamp, body)));
  const signature = macs.map((mac) => `v1,${base64Of(mac)}`).join(" ");
  return { "webhook-id": id, "webhook-timestamp": timestamp, "webhook-signature": signature };
}
