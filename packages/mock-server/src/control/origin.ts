import type { RequestLike } from "../http/exchange.ts";

const IP_LITERAL = /^(\d{1,3}(\.\d{1,3}){3}|\[[\da-f:.]+\])$/i;

/**
 * True for a request that a page of another origin makes a browser send. Such a page cannot be allowed anything: it could
 * move the clocks of whoever has it open. The mock's own origin counts only under an address or `localhost`, because
 * any other name may be made to point here after the page was loaded (DNS rebinding).
 */
export function isForeign(request: RequestLike): boolean {
  const site = request.header("sec-fetch-site");
  if (site !== null && site !== "same-origin" && site !== "none") return true;
  const origin = request.header("origin");
  if (origin === null) return false;
  const host = request.header("host") ?? "";
  return !isUnforgeable(host) || (origin !== `http://${host}` && origin !== `https://${host}`);
}

function isUnforgeable(host: string): boolean {
  const name = host.replace(/:\d+$/, "").toLowerCase();
  return IP_LITERAL.test(name) || name === "localhost" || name.endsWith(".localhost");
}
