import type { Route } from "../generated/routes.ts";

/** What finding an operation needs of it: the API's have it, and those of the control plane. */
export type Routed = Pick<Route, "method" | "path" | "segments">;

/** The operations of one path, by method. */
export interface PathNode<Found extends Routed = Route> {
  readonly routes: ReadonlyMap<string, Found>;
  /** Allow header of this path (RFC 9110, section 10.2.1). */
  readonly allow: string;
}

/** A path that exists, and the texts of its parameters: percent-encoded, in the order of the path. */
export interface PathMatch<Found extends Routed = Route> {
  readonly node: PathNode<Found>;
  readonly values: readonly string[];
}

interface TreeNode<Found extends Routed> {
  readonly fixed: Map<string, TreeNode<Found>>;
  parameter: TreeNode<Found> | undefined;
  readonly routes: Map<string, Found>;
  allow: string;
}

const NO_VALUES: readonly string[] = [];

/** Finds the operation of a path by its segments: a fixed one goes before a parameter. */
export class Router<Found extends Routed = Route> {
  readonly #root: TreeNode<Found> = newNode();
  /** Paths without parameters are found by one lookup. */
  readonly #fixed: Map<string, PathMatch<Found>> = new Map();

  constructor(routes: readonly Found[]) {
    for (const route of routes) this.#add(route);
  }

  /** Undefined when nothing has this path. An empty segment is never a parameter, so `/v1/accounts/` has no operation. */
  match(path: string): PathMatch<Found> | undefined {
    return this.#fixed.get(path) ?? this.#walk(path);
  }

  #walk(path: string): PathMatch<Found> | undefined {
    let node: TreeNode<Found> | undefined = this.#root;
    const values: string[] = [];
    for (let start = 1; start <= path.length; ) {
      const slash = path.indexOf("/", start);
      const end = slash < 0 ? path.length : slash;
      const segment = path.slice(start, end);
      const fixed: TreeNode<Found> | undefined = node.fixed.get(segment);
      if (fixed === undefined) {
        if (segment === "" || node.parameter === undefined) return undefined;
        values.push(segment);
      }
      node = fixed ?? node.parameter;
      if (node === undefined) return undefined;
      start = end + 1;
    }
    return node.routes.size === 0 ? undefined : { node, values };
  }

  #add(route: Found): void {
    let node = this.#root;
    let isFixed = true;
    for (const segment of route.segments) {
      const isParameter = segment.startsWith("{");
      const next: TreeNode<Found> = (isParameter ? node.parameter : node.fixed.get(segment)) ?? newNode();
      if (isParameter) node.parameter = next;
      else node.fixed.set(segment, next);
      isFixed &&= !isParameter;
      node = next;
    }
    node.routes.set(route.method, route);
    node.allow = allowOf(node.routes);
    if (isFixed) this.#fixed.set(route.path, { node, values: NO_VALUES });
  }
}

function newNode<Found extends Routed>(): TreeNode<Found> {
  return { fixed: new Map(), parameter: undefined, routes: new Map(), allow: "" };
}

function allowOf(routes: ReadonlyMap<string, Routed>): string {
  const methods = [...routes.keys()];
  if (routes.has("GET")) methods.push("HEAD");
  return [...methods, "OPTIONS"].join(", ");
}
