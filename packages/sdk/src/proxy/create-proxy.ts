import { OpenCreditsError } from "../errors.ts";
import { routes } from "../generated/routes.ts";
import { DEFAULT_TIMEOUT_MS } from "../limits.ts";
import { type Answer, attempt, type Fetch } from "../transport/attempt.ts";
import { notFound, Refusal, refused } from "./problems.ts";
import { bodyOf, queryOf, writeHeaders } from "./request.ts";
import { createRouter, type Match } from "./routing.ts";
import { type ProxyOperation, RULES, type Rule } from "./rules.ts";

/** The largest body a page may send, unless `maxBodyBytes` says otherwise. */
const DEFAULT_MAX_BODY_BYTES = 65_536;

/** What of the ledger's answer reaches the page, beside its status and body. */
const ANSWER_HEADERS = ["content-type", "etag", "retry-after", "idempotency-replayed", "x-request-id"];

/** How a proxy is made. */
export interface ProxyOptions {
  /** Where the ledger lives, without `/v1`. */
  readonly baseUrl: string;
  /** The key, or a function that gives it, asked once a request. It never reaches the page. */
  readonly apiKey: string | (() => string | Promise<string>);
  /**
   * Whose request it is, by the app's own session: the account's id or externalId. A `Response`, such as 401, is answered
   * as it is. Read the session, never what the page says of itself, and leave the request's body unread.
   */
  readonly account: (request: Request) => string | Response | Promise<string | Response>;
  /** What pages may do; everything else is 403. */
  readonly allow: readonly ProxyOperation[];
  /** Where the route is mounted, such as `/api/credits`. Default: whatever comes before the first `/v1/`. */
  readonly basePath?: string | undefined;
  /** The largest body a page may send. Default 65 536. */
  readonly maxBodyBytes?: number | undefined;
  /** Time one request to the ledger may take. Default 30 000. */
  readonly timeoutMs?: number | undefined;
  /** A `fetch` to use instead of the global one. */
  readonly fetch?: Fetch | undefined;
}

/** Answers a page's request. */
export type CreditsProxy = (request: Request) => Promise<Response>;

/**
 * Makes the route that a page's client talks to: it holds the key, knows the user, and passes on only what is allowed
 * and only about the user's own account. Pages may call that account `me`.
 *
 * It is a function from `Request` to `Response`, so it is a route of any framework that speaks these. It does not answer
 * other origins (CORS), and its writes need an `Idempotency-Key` or `Dry-Run` header, which other sites' pages cannot set.
 * It does not retry: the page's client does.
 *
 * A page that may write decides how much: a debit it was told to make, it can leave out. Let your backend take what it is
 * owed, and allow `releaseReservation` and `captureReservation` only where no work of yours relies on the hold.
 *
 * @throws OpenCreditsError if an option is missing, or `allow` has what no proxy offers
 * @example
 * ```ts
 * const userOf = async (request: Request): Promise<string | undefined> => request.headers.get("x-user") ?? undefined;
 * const proxy = createProxy({
 *   baseUrl: "http://127.0.0.1:4010",
 *   apiKey: "sk_test_demo",
 *   account: async (request) => (await userOf(request)) ?? new Response(null, { status: 401 }),
 *   allow: ["getBalance", "listGrants", "listEntries", "createDebit"],
 * });
 * const answer = await proxy(new Request("https://app.example/api/credits/v1/accounts/me/balances/credits"));
 * ```
 */
export function createProxy(options: ProxyOptions): CreditsProxy {
  const { baseUrl, apiKey, allow, basePath, maxBodyBytes = DEFAULT_MAX_BODY_BYTES } = options;
  if (!baseUrl || !apiKey || !options.account) {
    throw new OpenCreditsError("createProxy needs a baseUrl, an apiKey and an account.");
  }
  const router = createRouter(allow, basePath);
  return async (request) => {
    const { pathname, searchParams } = new URL(request.url);
    const account = await options.account(request);
    if (typeof account !== "string") return account;
    // Also what a lookup that found nothing may have turned into.
    if (/^\.{0,2}$/.test(account)) throw new OpenCreditsError("createProxy: the account of a request is no account.");
    const match = router(request.method, pathname, account);
    if (match === undefined) return refused(new Refusal("forbidden", "This route does not allow it."), pathname);
    const rule = RULES[match.operationId];
    const query = queryOf(searchParams, rule, account);
    if (query instanceof Refusal) return refused(query, match.path);
    const headers = await writeHeaders(request, match, account);
    if (headers instanceof Refusal) return refused(headers, match.path);
    const body = await bodyOf(request, rule, account, maxBodyBytes);
    if (body instanceof Refusal) return refused(body, match.path);
    const ask = await ledgerOf(options);
    const stranger = await strangersObject(ask, match, rule, account, request.signal);
    if (stranger !== undefined) return stranger;
    const answer = await ask(match.method, match.path + query, headers, body, request.signal);
    return answerOf(answer, match, rule, account);
  };
}

type Ask = (
  method: string,
  path: string,
  headers: Record<string, string>,
  body: string | null,
  signal: AbortSignal,
) => Promise<Answer | Refusal>;

/** The ledger for one request of a page; what is no answer of it is a refusal. */
async function ledgerOf({ baseUrl, apiKey, timeoutMs = DEFAULT_TIMEOUT_MS, fetch }: ProxyOptions): Promise<Ask> {
  const key = typeof apiKey === "function" ? await apiKey() : apiKey;
  return async (method, path, headers, body, signal) => {
    const init: RequestInit = {
      method,
      body,
      redirect: "manual",
      headers: {
        ...headers,
        accept: "application/json, application/problem+json",
        authorization: `Bearer ${key}`,
        ...(body === null ? {} : { "content-type": "application/json" }),
      },
    };
    const url = baseUrl.replace(/\/+$/, "") + path;
    const unavailable = new Refusal("unavailable", "The ledger gave no answer.");
    try {
      const answer = await attempt(fetch ?? globalThis.fetch, url, init, timeoutMs, signal);
      const { status } = answer.response;
      // The page cannot mend the app's key, and must not take this for the end of its own session.
      if (status === 401 || status === 403) return new Refusal("internal_error", "The ledger refuses this app's key.");
      return typeof answer.body === "object" && answer.body !== null && status >= 200 ? answer : unavailable;
    } catch {
      return unavailable;
    }
  };
}

/** The answer for an object in the path that is not the account's; undefined if it is, or nothing has to be asked. */
async function strangersObject(
  ask: Ask,
  { path, object }: Match,
  { ownedBy }: Rule,
  account: string,
  signal: AbortSignal,
): Promise<Response | undefined> {
  if (ownedBy === undefined || object === undefined) return undefined;
  const [method = "", template = ""] = routes[ownedBy].split(" ");
  const found = await ask(
    method,
    template.replace(`{${object.kind}}`, encodeURIComponent(object.reference)),
    {},
    null,
    signal,
  );
  if (found instanceof Refusal) return refused(found, path);
  if (found.response.ok && belongsTo(found.body, account)) return undefined;
  const { status } = found.response;
  return found.response.ok || status === 404 ? notFound(object.kind, path) : passedOn(found);
}

function answerOf(answer: Answer | Refusal, { path, object }: Match, rule: Rule, account: string): Response {
  if (answer instanceof Refusal) return refused(answer, path);
  const { ok, status } = answer.response;
  if (object !== undefined && object.kind !== "credit" && status === 404) return notFound(object.kind, path);
  if (!ok || !rule.isAnswerOwned || objectsOf(answer.body).every((item) => belongsTo(item, account))) {
    return passedOn(answer);
  }
  if (object !== undefined && object.kind !== "credit") return notFound(object.kind, path);
  // The account was fixed in what was asked, so a ledger that answers of another is broken.
  return refused(new Refusal("internal_error", "The ledger answered of another account."), path);
}

/** The objects of an answer: itself, or the items of a list. */
function objectsOf(body: unknown): readonly unknown[] {
  const isList = typeof body === "object" && body !== null && "data" in body;
  return isList && Array.isArray(body.data) ? body.data : [body];
}

/** An account is named by its id or by its externalId, and no value can be both (R14, R15). */
function belongsTo(item: unknown, account: string): boolean {
  if (typeof item !== "object" || item === null || !("accountId" in item)) return false;
  return item.accountId === account || ("externalId" in item && item.externalId === account);
}

function passedOn({ response, text }: Answer): Response {
  const headers = new Headers({ "cache-control": "no-store" });
  for (const name of ANSWER_HEADERS) {
    const value = response.headers.get(name);
    if (value !== null) headers.set(name, value);
  }
  return new Response(text, { status: response.status, headers });
}
