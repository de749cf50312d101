import { routes as controlRoutes } from "../../generated/control-routes.ts";
import { routes } from "../../generated/routes.ts";
import type { MockEnvironment } from "../../index.ts";
import { isObject, type Json, rowsOf, textOf } from "./json.ts";
import type { ReplayRequest } from "./replay-file.ts";

/** What a request was answered. A list is walked to its end unless the request has a limit of its own. */
export interface ReplayAnswer {
  readonly status: number;
  readonly replayed: boolean;
  readonly body: Json;
}

type Route = { readonly method: string; readonly path: string; readonly isPaged: boolean };

const ORIGIN = "http://mock.opencredits.internal";
const MOST_PER_PAGE = 100;

/** Both contracts by operationId: the API's, and the control plane's of the environment. */
const ROUTES: ReadonlyMap<string, Route> = new Map(
  [...routes, ...controlRoutes].map(({ operationId, method, path, parameters }) => [
    operationId,
    { method, path, isPaged: parameters.some((parameter) => parameter.name === "cursor") },
  ]),
);

/** Sends the requests of a file to one environment of a mock in this process. */
export class ReplayClient {
  readonly #fetch: (request: Request) => Promise<Response>;
  readonly #apiKey: string;

  constructor(fetch: (request: Request) => Promise<Response>, environment: MockEnvironment) {
    this.#fetch = fetch;
    this.#apiKey = environment.apiKey;
  }

  /** Throws a RangeError for an operation or a path parameter that the contracts do not have. */
  async send(request: ReplayRequest): Promise<ReplayAnswer> {
    const route = ROUTES.get(request.operation);
    if (route === undefined) throw new RangeError(`no contract has an operation "${request.operation}"`);
    const isWalk = route.isPaged && request.query?.limit === undefined && request.query?.cursor === undefined;
    return isWalk ? this.#walk(route, request, () => true) : this.#once(route, request, {});
  }

  /** The rows that a list got since the last look, oldest first. `isKnown` tells those that were seen. */
  async newRows(operation: string, isKnown: (row: Json) => boolean): Promise<readonly Json[]> {
    const route = ROUTES.get(operation);
    if (route === undefined) throw new RangeError(`no contract has an operation "${operation}"`);
    const { body } = await this.#walk(route, { operation }, (row) => !isKnown(row));
    return rowsOf(body)
      .filter((row) => !isKnown(row))
      .toReversed();
  }

  async #walk(route: Route, request: ReplayRequest, isWanted: (row: Json) => boolean): Promise<ReplayAnswer> {
    const data: Json[] = [];
    let paging: Record<string, Json> = { limit: MOST_PER_PAGE };
    for (;;) {
      const answer = await this.#once(route, request, paging);
      if (answer.status !== 200) return answer;
      const rows = rowsOf(answer.body);
      data.push(...rows);
      const cursor = textOf(answer.body, "nextCursor");
      if (cursor === "" || !rows.every(isWanted)) {
        return { ...answer, body: { data, hasMore: false, nextCursor: null } };
      }
      paging = { limit: MOST_PER_PAGE, cursor };
    }
  }

  async #once(route: Route, request: ReplayRequest, paging: Readonly<Record<string, Json>>): Promise<ReplayAnswer> {
    const { body, ifMatch, idempotencyKey, dryRun } = request;
    const headers = new Headers({ authorization: `Bearer ${this.#apiKey}` });
    if (body !== undefined) headers.set("content-type", "application/json");
    if (ifMatch !== undefined) headers.set("if-match", `"${ifMatch}"`);
    if (idempotencyKey !== undefined) headers.set("idempotency-key", idempotencyKey);
    if (dryRun === true) headers.set("dry-run", "true");
    const url = `${ORIGIN}${pathOf(route, request)}${queryOf({ ...request.query, ...paging })}`;
    const text = body === undefined ? null : JSON.stringify(body);
    const response = await this.#fetch(new Request(url, { method: route.method, headers, body: text }));
    const answered = await response.text();
    return {
      status: response.status,
      replayed: response.headers.get("idempotency-replayed") === "true",
      body: answered === "" ? null : JSON.parse(answered),
    };
  }
}

function pathOf(route: Route, request: ReplayRequest): string {
  return route.path.replaceAll(/\{(\w+)\}/g, (_whole, name: string) => {
    const value = request.path?.[name];
    if (value === undefined) throw new RangeError(`"path" of ${request.operation} needs "${name}"`);
    return encodeURIComponent(value);
  });
}

/** Lists are one parameter a value, objects are `name[key]=value`. */
function queryOf(query: Readonly<Record<string, Json>>): string {
  const parameters = new URLSearchParams();
  for (const [name, value] of Object.entries(query)) {
    if (Array.isArray(value)) for (const item of value) parameters.append(name, String(item));
    else if (isObject(value))
      for (const [key, inner] of Object.entries(value)) parameters.append(`${name}[${key}]`, String(inner));
    else parameters.append(name, String(value));
  }
  return parameters.size === 0 ? "" : `?${parameters}`;
}
