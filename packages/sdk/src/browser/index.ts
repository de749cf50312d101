/** `@opencredits/sdk/browser`: the client of a page. It has no key and talks to the app's own route. */
import { OpenCredits } from "../client.ts";
import { OpenCreditsError } from "../errors.ts";
import type { OpenCreditsOptions } from "../options.ts";

/** How a page's client is made: there is no place for a key. */
export type BrowserClientOptions = Omit<OpenCreditsOptions, "apiKey" | "dangerouslyAllowBrowser">;

/**
 * A client for a page. It sends no key: it talks to a route of the app, which `createProxy` of `@opencredits/sdk/proxy`
 * answers, and which knows the user by the app's own session. There the account `me` is the user's.
 *
 * @param options.baseUrl where that route is, such as `/api/credits`; below the page's origin the session's cookies go along
 * @throws OpenCreditsError if `baseUrl` is missing, or a key is given
 * @example
 * ```ts
 * const client = createBrowserClient({ baseUrl: "/api/credits" });
 * const { available } = await client.balances.get("me", "credits");
 * ```
 */
export function createBrowserClient(options: BrowserClientOptions): OpenCredits {
  // JavaScript has no types to stop it.
  if ("apiKey" in options)
    throw new OpenCreditsError("A page has no API key: its client talks to the app's own route.");
  const headers = Object.fromEntries(new Headers(withoutNulls(options.headers)));
  return new OpenCredits({ ...options, apiKey: "none", headers: { ...headers, authorization: null } });
}

function withoutNulls(headers: OpenCreditsOptions["headers"] = {}): [string, string][] {
  const entries = isHeaders(headers) ? [...headers] : Object.entries(headers);
  return entries.flatMap(([name, value]): [string, string][] => (typeof value === "string" ? [[name, value]] : []));
}

function isHeaders(headers: object): headers is Headers {
  return "get" in headers && typeof headers.get === "function";
}
