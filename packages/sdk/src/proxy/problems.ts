/** What the proxy itself answers, as the problem documents of the spec. */
const TITLES = {
  forbidden: [403, "Not allowed"],
  internal_error: [500, "Something broke"],
  invalid_request: [400, "The request breaks its schema"],
  payload_too_large: [413, "The body is too large"],
  unavailable: [503, "Not available"],
  unsupported_media_type: [415, "The body is not JSON"],
} as const;

/** A code the proxy answers by itself. */
export type ProxyCode = keyof typeof TITLES;

/** Ends a request with this answer. */
export class Refusal {
  readonly code: ProxyCode;
  readonly detail: string;
  readonly members: object;

  constructor(code: ProxyCode, detail: string, members: object = {}) {
    this.code = code;
    this.detail = detail;
    this.members = members;
  }
}

/** 400 for one violation, in the form of the spec (R69). */
export function invalid(place: "body" | "path" | "query" | "header", pointer: string, message: string): Refusal {
  const errors = [{ in: place, pointer, keyword: "proxy", message }];
  return new Refusal("invalid_request", `${place} ${pointer}: ${message}`, { errors });
}

/** The answer that a refusal is. */
export function refused({ code, detail, members }: Refusal, instance: string): Response {
  const [status, title] = TITLES[code];
  return problemOf(status, code, title, detail, instance, members);
}

/** The same for what does not exist and for what is another's, so that an id cannot be probed. */
export function notFound(kind: string, instance: string): Response {
  return problemOf(404, `${kind}_not_found`, `No such ${kind}`, `This account has no such ${kind}.`, instance);
}

function problemOf(
  status: number,
  code: string,
  title: string,
  detail: string,
  instance: string,
  members: object = {},
): Response {
  const requestId = randomRequestId();
  const type = `https://opencredits.dev/problems/${code}`;
  const body = JSON.stringify({ type, title, status, detail, instance, code, requestId, ...members });
  const headers = {
    "content-type": "application/problem+json",
    "cache-control": "no-store",
    "x-request-id": requestId,
  };
  return new Response(body, { status, headers });
}

/** `req_` and 26 characters of Crockford's base 32, the first of them at most 7, as the spec says. */
function randomRequestId(): string {
  const bytes = crypto.getRandomValues(new Uint8Array(26));
  const characters = [...bytes].map((byte, index) => "0123456789ABCDEFGHJKMNPQRSTVWXYZ"[byte % (index === 0 ? 8 : 32)]);
  return `req_${characters.join("")}`;
}
