import { type LookupAddress, lookup } from "node:dns";
import { request as httpRequest, type IncomingMessage } from "node:http";
import { request as httpsRequest } from "node:https";
import { BlockList, isIPv6, type LookupFunction } from "node:net";
import { MAX_WEBHOOK_RESPONSE_BYTES, WEBHOOK_TIMEOUT_MS } from "../../limits.ts";
import { startTimer } from "../machine.ts";
import type { SendWebhook, WebhookRequest } from "./attempt.ts";
import type { SendOutcome } from "./deliveries.ts";
import { reasonOf, timeoutMessage } from "./reason.ts";
import type { UrlPolicy } from "./url-policy.ts";

/**
 * Sends deliveries from Node. Every connection is its own, redirects are not followed, and a name is connected to only
 * at addresses that the policy lets through: it may have come to mean another one since its URL was accepted.
 */
export function nodeSender(policy: UrlPolicy, timeoutMs: number = WEBHOOK_TIMEOUT_MS): SendWebhook {
  return (request, signal) => new Promise((resolve) => send(policy, request, signal, timeoutMs, resolve));
}

function send(
  policy: UrlPolicy,
  { url, headers, body }: WebhookRequest,
  signal: AbortSignal | undefined,
  timeoutMs: number,
  resolve: (outcome: SendOutcome) => void,
): void {
  const target = new URL(url);
  const start = target.protocol === "https:" ? httpsRequest : httpRequest;
  const request = start(target, {
    method: "POST",
    headers: { ...headers, "content-length": body.byteLength },
    agent: false,
    lookup: guardedLookup(policy),
  });
  const abort = (): void => void request.destroy(new Error("The mock was stopped."));
  const stopTimer = startTimer(timeoutMs, () => request.destroy(new Error(timeoutMessage(timeoutMs))));
  const finish = (outcome: SendOutcome): void => {
    stopTimer();
    signal?.removeEventListener("abort", abort);
    resolve(outcome);
  };
  signal?.addEventListener("abort", abort, { once: true });
  request.on("error", (error) => finish({ error: reasonOf(error) }));
  // A receiver that upgrades the connection ends it with neither an error nor a response.
  request.on("upgrade", (_response, socket) => {
    socket.destroy();
    finish({ error: "It answered with another protocol." });
  });
  request.on("response", (response) => {
    // The status is all that counts, but a receiver may write its answer to the end.
    discard(response, () => finish({ status: response.statusCode ?? 0 }));
  });
  request.end(body);
}

/** Reads and forgets a body, up to the bound. */
function discard(response: IncomingMessage, done: () => void): void {
  let bytes = 0;
  response.on("data", (chunk: Uint8Array) => {
    bytes += chunk.byteLength;
    if (bytes > MAX_WEBHOOK_RESPONSE_BYTES) response.destroy();
  });
  response.on("error", () => {});
  response.on("close", done);
}

/** The name's addresses that may be connected to; an error that names the others where there are none. */
export function guardedLookup(policy: UrlPolicy, resolveName: typeof lookup = lookup): LookupFunction {
  return (hostname, options, callback) => {
    resolveName(hostname, { ...options, all: true }, (error, found: LookupAddress[]) => {
      if (error !== null) return callback(error, "", 0);
      const allowed = found.filter(({ address }) => mayConnect(policy, hostname, address));
      const [first] = allowed;
      if (first === undefined) {
        const addresses = found.map(({ address }) => address).join(", ");
        return callback(new Error(`${hostname} is ${addresses}, which is not public and was not named.`), "", 0);
      }
      return options.all === true ? callback(null, allowed) : callback(null, first.address, first.family);
    });
  };
}

/** Whether a delivery to a host may connect to this address of it. */
export function mayConnect(policy: UrlPolicy, host: string, address: string): boolean {
  if (isIn(LOOPBACK, address) || policy.isNamed(address)) return true;
  return policy.isNamed(host) && !isIn(NOT_PUBLIC, address);
}

const LOOPBACK = blocks([["127.0.0.0", 8]], [["::1", 128]]);

/** What is reached only from inside some network, or is no single machine (RFC 6890 and its registries). */
const NOT_PUBLIC = blocks(
  [
    ["0.0.0.0", 8],
    ["10.0.0.0", 8],
    ["100.64.0.0", 10],
    ["169.254.0.0", 16],
    ["172.16.0.0", 12],
    ["192.0.0.0", 24],
    ["192.0.2.0", 24],
    ["192.168.0.0", 16],
    ["198.18.0.0", 15],
    ["198.51.100.0", 24],
    ["203.0.113.0", 24],
    ["224.0.0.0", 4],
    ["240.0.0.0", 4],
  ],
  [
    // The unspecified address, and forms that carry an IPv4 address, which may be a private one.
    ["::", 96],
    ["64:ff9b::", 96],
    ["64:ff9b:1::", 48],
    ["2002::", 16],
    ["100::", 64],
    ["2001::", 23],
    ["2001:db8::", 32],
    ["fc00::", 7],
    ["fe80::", 10],
    ["fec0::", 10],
    ["ff00::", 8],
  ],
);

function blocks(ipv4: readonly [string, number][], ipv6: readonly [string, number][]): BlockList {
  const list = new BlockList();
  for (const [net, prefix] of ipv4) list.addSubnet(net, prefix, "ipv4");
  for (const [net, prefix] of ipv6) list.addSubnet(net, prefix, "ipv6");
  return list;
}

/** An IPv4 address in an IPv6 one (`::ffff:10.0.0.1`) is judged by the rules of IPv4, which `check` does itself. */
function isIn(list: BlockList, address: string): boolean {
  const [bare = ""] = address.split("%");
  return list.check(bare, isIPv6(bare) ? "ipv6" : "ipv4");
}
