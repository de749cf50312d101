import { mergeHeaders } from "openapi-fetch";
import { type CallDetails, OpenCreditsError } from "../errors.ts";
import type { OpenCreditsOptions, VersionedWriteOptions } from "../options.ts";
import { refuseSecretInBrowser } from "./browser.ts";
import { checkKey, randomKey } from "./idempotency.ts";
import type { CallInput } from "./transport.ts";

/**
 * The headers of one logical call, made once, so that every attempt carries the same key and the same credentials.
 *
 * What is more specific wins: the SDK's own headers, then the client's, then the call's.
 *
 * @throws OpenCreditsError if the API key or the idempotency key cannot be one, or a secret key is used in a browser
 */
export function headersOf(
  client: OpenCreditsOptions,
  apiKey: string,
  { operationId, method }: Pick<CallDetails, "operationId" | "method">,
  { header, body }: CallInput,
  { ifMatch, dryRun, headers: ofCall, idempotencyKey }: VersionedWriteOptions,
): Headers {
  refuseSecretInBrowser(client, apiKey);
  // `Headers` would repeat it in its message; and a function that finds none, types or not, must not send "undefined".
  if (!/^[!-~]+\s*$/.test(apiKey ?? "")) {
    throw new OpenCreditsError(`${operationId}: an API key is printable ASCII characters without spaces.`);
  }
  const headers = mergeHeaders(
    {
      accept: "application/json, application/problem+json",
      authorization: `Bearer ${apiKey}`,
      "content-type": body === undefined ? body : "application/json",
      "if-match": typeof ifMatch === "number" ? `"${ifMatch}"` : ifMatch,
      "dry-run": dryRun || undefined,
    },
    client.headers,
    // Of a raw call, whose headers the spec has checked.
    header,
    ofCall,
  );
  if (method !== "GET") {
    const given = idempotencyKey ?? headers.get("idempotency-key");
    const key = given ?? (client.idempotency === "off" ? undefined : (client.uuid ?? randomKey)());
    if (key !== undefined) headers.set("idempotency-key", checkKey(key, operationId));
  }
  return headers;
}
