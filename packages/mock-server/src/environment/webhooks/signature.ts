import { hmac } from "@noble/hashes/hmac.js";
import { sha256 } from "@noble/hashes/sha2.js";
import { concatBytes, utf8ToBytes } from "@noble/hashes/utils.js";

const SECRET_PREFIX = "whsec_";

/**
 * The secret of a webhook endpoint: derived from the seed of its ledger and its id, so that the same seed and requests
 * give the same bytes (R7) and no secret is stored.
 */
export function webhookSecret(ledgerSeed: string, endpointId: string): string {
  return SECRET_PREFIX + base64(secretBytes(ledgerSeed, endpointId));
}

/** The bytes that {@link webhookSecret} writes in base64, and that sign. */
export function secretBytes(ledgerSeed: string, endpointId: string): Uint8Array {
  return sha256(utf8ToBytes(`${ledgerSeed}\n${endpointId}`));
}

/**
 * The headers of a delivery after Standard Webhooks (https://www.standardwebhooks.com): HMAC-SHA256 over
 * `id.timestamp.body`, scheme `v1`.
 */
export function signedHeaders(
  secret: Uint8Array,
  deliveryId: string,
  sentAtMs: number,
  body: Uint8Array,
): Readonly<Record<"webhook-id" | "webhook-timestamp" | "webhook-signature", string>> {
  const timestamp = String(Math.floor(sentAtMs / 1000));
  const signed = concatBytes(utf8ToBytes(`${deliveryId}.${timestamp}.`), body);
  return {
    "webhook-id": deliveryId,
    "webhook-timestamp": timestamp,
    "webhook-signature": `v1,${base64(hmac(sha256, secret, signed))}`,
  };
}

function base64(bytes: Uint8Array): string {
  return btoa(String.fromCharCode(...bytes));
}
