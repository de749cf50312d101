import { utf8ToBytes } from "@noble/hashes/utils.js";
import { presentEvent } from "../../http/present/event.ts";
import { VERSION } from "../../version.ts";
import type { Environment } from "../environment.ts";
import type { AttemptRecord, PendingDelivery, SendOutcome } from "./deliveries.ts";
import { reasonOf } from "./reason.ts";
import { secretBytes, signedHeaders } from "./signature.ts";

/** A delivery as it is sent: POST, with these headers and this body. */
export interface WebhookRequest {
  readonly url: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: Uint8Array;
}

/**
 * Sends a delivery, without following redirects and without waiting forever. Never rejects: what went wrong is an
 * outcome. `signal` calls it off.
 */
export type SendWebhook = (request: WebhookRequest, signal?: AbortSignal) => Promise<SendOutcome>;

/**
 * Makes one attempt and takes in what came of it. Undefined when it was called off, which counts for nothing.
 *
 * The signature's time is the machine's, whatever the environment's clock shows: a receiver holds it against its own.
 */
export async function attemptDelivery(
  environment: Environment,
  pending: PendingDelivery,
  send: SendWebhook,
  signal?: AbortSignal,
): Promise<AttemptRecord | undefined> {
  const { deliveries } = environment;
  deliveries.begin(pending);
  const outcome = await sent(environment, pending, send, signal);
  if (signal?.aborted === true) {
    deliveries.callOff(pending);
    return undefined;
  }
  return deliveries.settle(pending, outcome, environment.now());
}

/** Judged again at each attempt, because a snapshot may have brought the URL. What throws is a reason like any other. */
async function sent(
  environment: Environment,
  pending: PendingDelivery,
  send: SendWebhook,
  signal: AbortSignal | undefined,
): Promise<SendOutcome> {
  const refusal = environment.webhookUrls.refusal(pending.endpoint.url);
  if (refusal !== undefined) return { error: refusal };
  try {
    return await send(requestOf(environment, pending), signal);
  } catch (error) {
    return { error: reasonOf(error) };
  }
}

/** Sends what is due next, or is tried again first; null where nothing waits. */
export async function deliverNext(environment: Environment, send: SendWebhook): Promise<AttemptRecord | null> {
  environment.catchUp();
  const pending = environment.deliveries.next();
  return pending === undefined ? null : ((await attemptDelivery(environment, pending, send)) ?? null);
}

function requestOf(environment: Environment, { id, endpoint, event }: PendingDelivery): WebhookRequest {
  const { ledger } = environment;
  const body = utf8ToBytes(JSON.stringify(presentEvent(ledger, event)));
  const secret = secretBytes(ledger.seed, endpoint.id);
  const headers = {
    "content-type": "application/json",
    "user-agent": `opencredits-mock/${VERSION}`,
    ...signedHeaders(secret, id, environment.machineTime(), body),
  };
  return { url: endpoint.url, headers, body };
}
