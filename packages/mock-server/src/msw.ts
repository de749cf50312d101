import type { HttpHandler, http as mswHttp } from "msw";
import type { Handle, RequestLike } from "./http/exchange.ts";
import { pathOf, responseOf, WebRequest } from "./web-request.ts";

export interface HandlersOptions {
  /**
   * Where the client under test believes the API to be, such as `https://api.example.com` or `/api`; without a trailing
   * slash. Paths are what follows it. A base without origin is the page's own.
   */
  readonly baseUrl: string;
}

/** The paths that the mock answers where it shares an origin with a page. */
const OWN_PATHS = /^\/(v1|__mock|docs|openapi\.(json|yaml))(?=[/?]|$)/;

/**
 * The MSW door: one `http.all` whose predicate looks at the base URL only, so that its cost does not grow with the spec.
 * Everything under the base is the mock's, unknown paths included. Where the base is the page's own origin, only the
 * paths of the API are: the page's own files must pass.
 */
export function mswHandlers(handle: Handle, http: typeof mswHttp, options: HandlersOptions): HttpHandler[] {
  const base = absoluteBase(options.baseUrl);
  const shared = base === pageOrigin();
  const pathIn = (url: string): string | undefined => {
    if (!url.startsWith(base)) return undefined;
    const rest = url.slice(base.length);
    if (rest !== "" && !/^[/?#]/.test(rest)) return undefined;
    const path = pathOf(`http://mock${rest.startsWith("/") ? "" : "/"}${rest}`);
    return shared && !OWN_PATHS.test(path) ? undefined : path;
  };
  const all = http.all(
    ({ request }) => pathIn(request.url) !== undefined,
    async ({ request }) => {
      const reply = await handle(new WebRequest(request, pathIn(request.url)));
      return reply.kind === "dropped" ? Response.error() : responseOf(reply);
    },
  );
  return [all];
}

/** A handler that takes requests without a key for requests with this one. */
export function withKey(handle: Handle, key: string): Handle {
  return (request) => {
    const isKeyed = request.header("authorization") !== null || request.header("x-api-key") !== null;
    return handle(isKeyed ? request : new KeyedRequest(request, key));
  };
}

class KeyedRequest implements RequestLike {
  readonly method: string;
  readonly url: string;
  readonly #request: RequestLike;
  readonly #authorization: string;

  constructor(request: RequestLike, key: string) {
    this.#request = request;
    this.#authorization = `Bearer ${key}`;
    this.method = request.method;
    this.url = request.url;
  }

  header(name: string): string | null {
    return name === "authorization" ? this.#authorization : this.#request.header(name);
  }

  body(limitBytes: number): ReturnType<RequestLike["body"]> {
    return this.#request.body(limitBytes);
  }
}

function absoluteBase(baseUrl: string): string {
  const page = pageOrigin();
  const isRelative = baseUrl === "" || baseUrl.startsWith("/");
  if (isRelative && page === undefined) {
    throw new TypeError(`handlers: "${baseUrl}" has no origin, and there is no page that could lend its own`);
  }
  const url = new URL(baseUrl, page);
  if (url.search !== "" || url.hash !== "") throw new TypeError(`handlers: "${baseUrl}" must end at a path`);
  return url.href.replace(/\/+$/, "");
}

function pageOrigin(): string | undefined {
  const origin = globalThis.location?.origin;
  return origin === undefined || origin === "null" ? undefined : origin;
}
