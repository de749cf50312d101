import { OpenCreditsError } from "../errors.ts";

/** What precedes the base64 of a shared secret. */
const SECRET_PREFIX = "whsec_";

/** The message as its bytes; text is signed as UTF-8. */
export type WebhookBody = string | Uint8Array | ArrayBuffer;

/**
 * The HMAC-SHA256 over `id.timestamp.body` that a `v1` signature of Standard Webhooks is.
 *
 * @throws OpenCreditsError if the secret is none
 */
export async function hmacOf(secret: string, id: string, timestamp: string, body: WebhookBody): Promise<Uint8Array> {
  const head = new TextEncoder().encode(`${id}.${timestamp}.`);
  const rest = typeof body === "string" ? new TextEncoder().encode(body) : new Uint8Array(body);
  const message = new Uint8Array(head.length + rest.length);
  message.set(head);
  message.set(rest, head.length);
  const key = await crypto.subtle.importKey("raw", keyOf(secret), { name: "HMAC", hash: "SHA-256" }, false, ["sign"]);
  return new Uint8Array(await crypto.subtle.sign("HMAC", key, message));
}

/** Reads a secret; what is wrong with it is said without repeating it. */
function keyOf(secret: string): Uint8Array<ArrayBuffer> {
  const isText = typeof secret === "string";
  const key = isText
    ? bytesOf(secret.startsWith(SECRET_PREFIX) ? secret.slice(SECRET_PREFIX.length) : secret)
    : undefined;
  if (key === undefined || key.length === 0) {
    throw new OpenCreditsError(`A webhook secret is "${SECRET_PREFIX}" and base64; this one is not.`);
  }
  return key;
}

/** Reads base64; undefined where the text is none. */
export function bytesOf(base64: string): Uint8Array<ArrayBuffer> | undefined {
  try {
    return Uint8Array.from(atob(base64), (character) => character.charCodeAt(0));
  } catch {
    return undefined;
  }
}

/** Writes base64. */
export function base64Of(bytes: Uint8Array): string {
  return btoa(String.fromCharCode(...bytes));
}
