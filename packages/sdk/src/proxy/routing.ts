import { OpenCreditsError } from "../errors.ts";
import { routes } from "../generated/routes.ts";
import { isOffered, type ProxyOperation } from "./rules.ts";

/** What a page calls its own account, whose id it need not know. */
const OWN_ACCOUNT = "me";

/** An id of an object, or the id or code of a credit: nothing that could mean something in a path. */
const REFERENCE = /^(?!\.{1,2}$)[A-Za-z0-9_.-]{1,64}$/;

/** A request that the allow-list has. */
export interface Match {
  readonly operationId: ProxyOperation;
  readonly method: string;
  /** The path below the base URL of the ledger, made anew from the template. */
  readonly path: string;
  /** What the path names besides the account: the kind of object, such as `grant`, and its reference. */
  readonly object: { readonly kind: string; readonly reference: string } | undefined;
}

interface Route {
  readonly operationId: ProxyOperation;
  readonly method: string;
  readonly segments: readonly string[];
}

/** Finds what a request asks for; undefined for whatever is not allowed. */
export type Router = (method: string, pathname: string, account: string) => Match | undefined;

/**
 * Makes the router of an allow-list.
 *
 * @throws OpenCreditsError for an operation that no proxy offers
 */
export function createRouter(allow: readonly string[], basePath: string | undefined): Router {
  const allowed = allow.map(routeOf);
  return (method, pathname, account) => {
    const segments = segmentsBelow(pathname, basePath);
    for (const route of segments === undefined ? [] : allowed) {
      const match = route.method === method ? matchOf(route, segments ?? [], account) : undefined;
      if (match !== undefined) return match;
    }
    return undefined;
  };
}

function routeOf(operationId: string): Route {
  if (!isOffered(operationId)) {
    throw new OpenCreditsError(
      `A proxy cannot allow ${operationId}: it gives credit, changes terms or reaches other accounts. Write a route of your own that decides.`,
    );
  }
  const [method = "", path = ""] = routes[operationId].split(" ");
  return { operationId, method, segments: path.split("/").slice(1) };
}

/** The segments from `v1` on, percent-encoded as they came. */
function segmentsBelow(pathname: string, basePath: string | undefined): string[] | undefined {
  const start = basePath === undefined ? pathname.indexOf("/v1/") : basePath.replace(/\/+$/, "").length;
  const isBelow = start >= 0 && (basePath === undefined || pathname.startsWith(`${basePath.replace(/\/+$/, "")}/`));
  return isBelow ? pathname.slice(start + 1).split("/") : undefined;
}

/**
 * Holds a path against a template, segment by segment. Nothing of the path goes on as it came: what is literal is taken
 * from the template, the account from the server, and a reference is decoded once, refused unless it is plain, and
 * written again.
 */
function matchOf(
  { operationId, method, segments }: Route,
  given: readonly string[],
  account: string,
): Match | undefined {
  if (given.length !== segments.length) return undefined;
  let path = "";
  let object: Match["object"];
  for (const [index, segment] of segments.entries()) {
    const [, kind] = /^{(\w+)}$/.exec(segment) ?? [];
    const raw = given[index] ?? "";
    if (kind === undefined) {
      if (raw !== segment) return undefined;
      path += `/${segment}`;
      continue;
    }
    const reference = decoded(raw);
    if (kind === "account") {
      if (reference === undefined || !isOwnAccount(reference, account)) return undefined;
      path += `/${encodeURIComponent(account)}`;
      continue;
    }
    if (reference === undefined || !REFERENCE.test(reference)) return undefined;
    object = { kind, reference };
    path += `/${encodeURIComponent(reference)}`;
  }
  return { operationId, method, path, object };
}

/** Whether what a page calls an account is its own. */
export function isOwnAccount(reference: unknown, account: string): boolean {
  return reference === OWN_ACCOUNT || reference === account;
}

function decoded(segment: string): string | undefined {
  try {
    return decodeURIComponent(segment);
  } catch {
    return undefined;
  }
}
