import { assured } from "../boundary.ts";
import { OpenCreditsError } from "../errors.ts";
import type { Event } from "../generated/openapi.ts";
import { WebhookVerificationError } from "./error.ts";
import { bytesOf, hmacOf, type WebhookBody } from "./signature.ts";

/** How far the sender's clock and the delivery may be from the receiver's, either way, unless told otherwise. */
const DEFAULT_TOLERANCE_SECONDS = 300;

/** Headers as `fetch`, Node or a framework gives them; names are the same in any case. */
export type WebhookHeaders = Headers | Readonly<Record<string, string | readonly string[] | undefined>>;

/** How a delivery is judged. */
export interface VerifyWebhookOptions {
  /** How old, and how far ahead, a delivery may be, in seconds. Default 300. */
  readonly toleranceSeconds?: number | undefined;
  /** Test seam: the present in milliseconds since 1970. */
  readonly now?: (() => number) | undefined;
}

/** A delivery that its sender has signed. */
export interface VerifiedWebhook<Payload = Event> {
  /** The same for every delivery of one message: keep it, and act on each only once. */
  readonly id: string;
  /** When this attempt of the delivery was sent. */
  readonly sentAt: Date;
  /**
   * What the body says: an event, as `events.get` answers it. The signature vouches for its sender, not for its form, and
   * a newer server may send types that this version does not know.
   */
  readonly payload: Payload;
}

/**
 * Checks a delivery as Standard Webhooks 1.0 says (https://www.standardwebhooks.com), symmetric signatures `v1` only.
 *
 * It needs the body exactly as it came: JSON that was parsed and written again has another signature. Of several secrets,
 * as while one is rotated, any may match; of several signatures in the header too. A `switch` over the payload's `type`
 * narrows its `data` (R76).
 *
 * @param secret `whsec_` and base64, or several of these
 * @throws WebhookVerificationError with a `reason`, for a delivery that must be refused
 * @throws OpenCreditsError for a secret or a tolerance that is none
 * @example
 * ```ts
 * const receive = async (request: Request): Promise<Response> => {
 *   try {
 *     const body = await request.text();
 *     const { id, payload } = await verifyWebhook(body, request.headers, "whsec_c2VjcmV0LW9mLXRoaXMtZW5kcG9pbnQ=");
 *     if (payload.type === "balance.low") console.log(id, payload.data.accountId, payload.data.available);
 *     return new Response(null, { status: 204 });
 *   } catch (error) {
 *     if (error instanceof WebhookVerificationError) return new Response(error.reason, { status: 400 });
 *     throw error;
 *   }
 * };
 * ```
 */
export async function verifyWebhook<Payload = Event>(
  rawBody: WebhookBody,
  headers: WebhookHeaders,
  secret: string | readonly string[],
  { toleranceSeconds = DEFAULT_TOLERANCE_SECONDS, now = Date.now }: VerifyWebhookOptions = {},
): Promise<VerifiedWebhook<Payload>> {
  if (!(toleranceSeconds >= 0)) throw new OpenCreditsError("toleranceSeconds is a number from 0.");
  const secrets = typeof secret === "string" ? [secret] : secret;
  if (secrets.length === 0) throw new OpenCreditsError("verifyWebhook needs a secret.");
  refuseParsed(rawBody);
  const id = required(headers, "webhook-id");
  const timestamp = required(headers, "webhook-timestamp");
  const signatures = signaturesOf(required(headers, "webhook-signature"));
  const seconds = secondsOf(timestamp, now() / 1000, toleranceSeconds);
  // Every secret is tried, so that how long it takes does not tell which one matched.
  const expected = await Promise.all(secrets.map((one) => hmacOf(one, id, timestamp, rawBody)));
  const matches = expected.flatMap((mac) => signatures.map((signature) => areEqual(mac, signature)));
  if (!matches.includes(true)) {
    throw new WebhookVerificationError(
      "no_matching_signature",
      "No signature fits the body and a secret: another secret signed it, or the body is not byte for byte what was sent.",
    );
  }
  return { id, sentAt: new Date(seconds * 1000), payload: assured<Payload>(payloadOf(rawBody)) };
}

function refuseParsed(body: unknown): void {
  if (typeof body === "string" || body instanceof ArrayBuffer || ArrayBuffer.isView(body)) return;
  throw new WebhookVerificationError(
    "body_was_parsed",
    `The body must come as it was sent, as text or bytes, not as ${body === null ? "null" : `a parsed ${typeof body}`}: take it before a body parser does.`,
  );
}

function required(headers: WebhookHeaders, name: string): string {
  const value = headerOf(headers, name);
  if (typeof value === "string" && value !== "") return value;
  if (value === undefined || value === null || value === "") {
    throw new WebhookVerificationError("missing_header", `The header ${name} is missing.`);
  }
  throw new WebhookVerificationError("invalid_header", `The header ${name} came more than once.`);
}

function headerOf(headers: WebhookHeaders, name: string): unknown {
  // By form and not by class: a framework or a test environment may bring a `Headers` of its own.
  if (isHeaders(headers)) return headers.get(name);
  const values = Object.entries(headers).filter(([key, value]) => key.toLowerCase() === name && value !== undefined);
  const flat = values.flatMap(([, value]) => value);
  return flat.length > 1 ? flat : flat[0];
}

function isHeaders(headers: WebhookHeaders): headers is Headers {
  return "get" in headers && typeof headers.get === "function";
}

/** The `v1` signatures of the header; others, as of a later version, are passed over. */
function signaturesOf(header: string): Uint8Array[] {
  return header.split(" ").flatMap((text) => {
    const [version, base64 = ""] = text.split(",", 2);
    const bytes = version === "v1" ? bytesOf(base64) : undefined;
    return bytes === undefined ? [] : [bytes];
  });
}

function secondsOf(timestamp: string, nowSeconds: number, toleranceSeconds: number): number {
  if (!/^\d{1,11}$/.test(timestamp)) {
    throw new WebhookVerificationError(
      "invalid_header",
      "The header webhook-timestamp is no number of seconds since 1970.",
    );
  }
  const ageSeconds = nowSeconds - Number(timestamp);
  if (Math.abs(ageSeconds) > toleranceSeconds) {
    const by = `${Math.ceil(Math.abs(ageSeconds))} s ${ageSeconds > 0 ? "ago" : "from now"}, beyond ${toleranceSeconds} s`;
    const hint = ageSeconds > 0 ? "a replay, or this clock is fast" : "this clock is slow";
    throw new WebhookVerificationError(ageSeconds > 0 ? "too_old" : "too_new", `It was signed ${by}: ${hint}.`);
  }
  return Number(timestamp);
}

/** Takes the same time wherever the two differ. */
function areEqual(left: Uint8Array, right: Uint8Array): boolean {
  let difference = left.length ^ right.length;
  for (const [index, byte] of left.entries()) difference |= byte ^ (right[index] ?? 0);
  return difference === 0;
}

function payloadOf(body: WebhookBody): unknown {
  try {
    const text = typeof body === "string" ? body : new TextDecoder("utf-8", { fatal: true }).decode(body);
    return JSON.parse(text);
  } catch (cause) {
    throw new WebhookVerificationError("body_is_not_json", "The body is signed, but it is no JSON.", cause);
  }
}
