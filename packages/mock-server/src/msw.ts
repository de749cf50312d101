import type { HttpHandler } from "msw";
import { VENDOR_HOSTS } from "./dialects/dialects.ts";
import { assured } from "./http/boundary.ts";
import type { Handle, RequestLike } from "./http/exchange.ts";
import { pathOf, responseOf, WebRequest } from "./web-request.ts";

/** Which requests of a page or a test the MSW handlers answer. */
export interface HandlersOptions {
  /**
   * Where the client under test believes the API to be, such as `https://api.example.com` or `/api`; without a trailing
   * slash. Paths are what follows it. A base without origin is the page's own.
   */
  readonly baseUrl: string;
  /**
   * Whether requests to the hosts of the vendors whose wires the mock speaks are answered too, so that their own clients
   * need no other address. Default true.
   */
  readonly vendorHosts?: boolean;
}

/** The paths that the mock answers where it shares an origin with a page. */
const OWN_PATHS = /^\/(v1|__mock|docs|rules\.md|openapi\.(json|yaml))(?=[/?]|$)/;

/**
 * The MSW door: one handler for everything under the base URL, unknown paths included, so that its cost does not grow
 * with the spec. Where the base is the page's own origin, only the paths of the API are the mock's: the page's own files
 * must pass.
 */
export function mswHandlers(handle: Handle, options: HandlersOptions): HttpHandler[] {
  // It has every public member of MSW's own class, which the compiler holds it to; MSW never asks for the class itself.
  return [assured<HttpHandler>(new MockHandler(handle, options))];
}

/**
 * What `http.all` with a predicate would make, but without importing MSW, which is an optional peer: an import would have
 * to be resolved by every bundler of the browser entry, and MSW's modules need a page's `localStorage` to be loaded.
 * It also reads the request itself, where MSW would first copy it (docs/decisions/011-msw-door.md).
 */
class MockHandler implements Pick<HttpHandler, keyof HttpHandler> {
  readonly kind = "request";
  readonly info: HttpHandler["info"];
  isUsed = false;
  readonly #handle: Handle;
  readonly #base: string;
  readonly #isShared: boolean;
  readonly #answersVendorHosts: boolean;

  constructor(handle: Handle, { baseUrl, vendorHosts = true }: HandlersOptions) {
    this.#handle = handle;
    this.#answersVendorHosts = vendorHosts;
    this.#base = absoluteBase(baseUrl);
    this.#isShared = this.#base === pageOrigin();
    const path = ({ request }: { readonly request: Request }): boolean => this.#pathOf(request.url) !== undefined;
    this.info = { header: `ALL ${this.#base}/* (OpenCredits mock)`, method: /.+/, path };
  }

  async run({ request, requestId }: Parameters<HttpHandler["run"]>[0]): ReturnType<HttpHandler["run"]> {
    const path = this.#pathOf(request.url);
    if (path === undefined) return null;
    this.isUsed = true;
    const reply = await this.#handle(new WebRequest(request, path));
    const response = reply.kind === "dropped" ? Response.error() : responseOf(reply);
    const parsedResult = { match: { matches: true, params: {} }, cookies: {} };
    return { handler: assured<HttpHandler>(this), request, requestId, response, parsedResult };
  }

  async parse({ request }: Parameters<HttpHandler["parse"]>[0]): ReturnType<HttpHandler["parse"]> {
    return { match: { matches: this.#pathOf(request.url) !== undefined, params: {} }, cookies: {} };
  }

  async predicate({ parsedResult }: Parameters<HttpHandler["predicate"]>[0]): Promise<boolean> {
    return parsedResult.match.matches;
  }

  async test({ request }: Parameters<HttpHandler["test"]>[0]): Promise<boolean> {
    return this.#pathOf(request.url) !== undefined;
  }

  /** In the page's console, as MSW logs what it answers; never where the user said `quiet`, nor in Node. */
  async log({ request, response }: Parameters<HttpHandler["log"]>[0]): Promise<void> {
    // biome-ignore lint/suspicious/noConsole: this is what MSW calls to have it printed.
    console.log(`[MSW] ${request.method} ${request.url} (${response.status})`);
  }

  // It holds nothing that could be reset, restored or released: the worlds belong to the mock.
  reset(): void {}
  restore(): void {}
  dispose(): void {}

  /** The path below the base; undefined for what is not the mock's. */
  #pathOf(url: string): string | undefined {
    if (!url.startsWith(this.#base)) return this.#answersVendorHosts ? vendorPath(url) : undefined;
    const rest = url.slice(this.#base.length);
    if (rest !== "" && !/^[/?#]/.test(rest)) return undefined;
    const path = pathOf(`http://mock${rest.startsWith("/") ? "" : "/"}${rest}`);
    return this.#isShared && !OWN_PATHS.test(path) ? undefined : path;
  }
}

/** The path on the mock of a URL on a vendor's own host; undefined for every other host. */
function vendorPath(url: string): string | undefined {
  if (!url.startsWith("https://")) return undefined;
  const { host } = new URL(url);
  const prefix = VENDOR_HOSTS.get(host);
  return prefix === undefined ? undefined : prefix + pathOf(url);
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
