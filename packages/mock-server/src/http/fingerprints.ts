import { sha256 } from "@noble/hashes/sha2.js";
import { bytesToHex, utf8ToBytes } from "@noble/hashes/utils.js";
import type { Fingerprint } from "../environment/outcomes.ts";
import { MAX_CANONICAL_FINGERPRINT, MAX_VERBATIM_FINGERPRINT } from "../limits.ts";
import type { Arrival } from "./arrival.ts";
import type { ReadBody } from "./request-reading.ts";

/** What a request is, as far as an idempotency key stands for it (R63). */
export function fingerprintOf({ request, plan }: Arrival, body: ReadBody): Fingerprint {
  const { method, path } = plan.route;
  const { text, value } = body;
  return {
    method,
    // It is kept for a day: where the path has no parameters, the route's own text serves all its requests.
    target: request.url === path ? path : request.url,
    precondition: request.header("if-match"),
    // Keeping a short text as it came costs nothing; a long one may be all white space, so its meaning is kept.
    body: text.length > MAX_VERBATIM_FINGERPRINT ? shortened(canonicalJson(value)) : text,
  };
}

/** What a digest begins with: no JSON text does. */
const DIGEST = "sha256:";

/** An import may have 16 MiB, which nobody wants to keep for a day: of a text that long its hash is kept. */
function shortened(canonical: string): string {
  if (canonical.length <= MAX_CANONICAL_FINGERPRINT) return canonical;
  return DIGEST + bytesToHex(sha256(utf8ToBytes(canonical)));
}

/** True when two requests are the same one. Nearly always their texts are; else their bodies may still mean the same. */
export function isSameRequest(first: Fingerprint, second: Fingerprint): boolean {
  return (
    first.method === second.method &&
    first.target === second.target &&
    first.precondition === second.precondition &&
    (first.body === second.body || canonicalBody(first.body) === canonicalBody(second.body))
  );
}

/** Whether a text can be compared as the body of a request: a snapshot may have any. */
export function isComparableBody(text: string): boolean {
  try {
    canonicalBody(text);
    return true;
  } catch {
    return false;
  }
}

/** An absent body and an empty object ask for the same; a digest is of a canonical body. */
function canonicalBody(text: string): string {
  if (text.startsWith(DIGEST)) return text;
  return text.trim() === "" ? "{}" : canonicalJson(JSON.parse(text));
}

/** Canonical JSON (RFC 8785): names sorted by UTF-16 code units, no white space, shortest numbers. */
export function canonicalJson(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(canonicalJson).join(",")}]`;
  if (typeof value !== "object" || value === null) return JSON.stringify(value);
  const members = Object.entries(value)
    .sort(([first], [second]) => (first < second ? -1 : 1))
    .map(([name, member]) => `${JSON.stringify(name)}:${canonicalJson(member)}`);
  return `{${members.join(",")}}`;
}
