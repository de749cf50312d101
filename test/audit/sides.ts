import { isJson, isObject } from "./model/fields.ts";
import { Model, type ModelAnswer, type ModelRequest } from "./model/model.ts";
import type { Json } from "./model/types.ts";
import { wireEntry } from "./model/wire.ts";
import { wireEvent } from "./model/wire-recurrence.ts";
import { type Route, readRoutes } from "./routes.ts";

/** One of the two ledgers that are compared. Both are moved through time and asked in the same words. */
export type Side = {
  /** Moves the clock forward and answers how many transitions ran. */
  readonly advanceTo: (instant: number) => Promise<number>;
  /** Lists are walked to their end, so that paging cannot hide a difference. */
  readonly send: (request: ModelRequest, pageSize?: number) => Promise<ModelAnswer>;
  /** The entries after `seq`, oldest first. */
  readonly entriesAfter: (seq: number) => Promise<readonly Json[]>;
  /** The events after `seq`, oldest first. */
  readonly eventsAfter: (seq: number) => Promise<readonly Json[]>;
};

/** The side that is judged. */
export type Server = Side & {
  /** Freezes the clock at an instant; only before anything else happened. */
  readonly start: (now: number) => Promise<void>;
  /** Whether the server's own proof of its running figures holds (control plane, `check`). */
  readonly check: () => Promise<Json>;
  /** Every entry with its hashes, oldest first; null where the side keeps no chain (R79). */
  readonly chain: () => Promise<readonly Json[] | null>;
};

/** The naive model as a side. */
export class ModelSide implements Side {
  readonly model: Model;
  now: number;

  constructor(now: number) {
    this.model = new Model({ now });
    this.now = now;
  }

  async advanceTo(instant: number): Promise<number> {
    this.now = instant;
    return this.model.advanceTo(instant);
  }

  async send(request: ModelRequest): Promise<ModelAnswer> {
    return this.model.request(request, this.now);
  }

  async entriesAfter(seq: number): Promise<readonly Json[]> {
    const { state } = this.model;
    return state.entries.slice(seq).map((entry) => wireEntry(state, entry));
  }

  async eventsAfter(seq: number): Promise<readonly Json[]> {
    const { state } = this.model;
    return state.events.slice(seq).map((event) => wireEvent(state, event));
  }
}

/** What the wire side needs: a fetch, and a secret key, which names the environment. */
export type Door = { readonly fetch: (request: Request) => Promise<Response>; readonly apiKey: string };

const ORIGIN = "http://mock.test";
const MOST_PER_PAGE = 100;
const MOST_PAGES = 1000;

/** A server as a side, reached only as any client reaches it. */
export class WireSide implements Server {
  static readonly #routes: ReadonlyMap<string, Route> = readRoutes();
  static readonly #controls: ReadonlyMap<string, Route> = readRoutes("control.yaml");
  readonly #door: Door;

  constructor(door: Door) {
    this.#door = door;
  }

  async start(now: number): Promise<void> {
    const body = { mode: "frozen", now: new Date(now).toISOString() };
    await this.#control("PUT", "/__mock/clock", body);
  }

  async advanceTo(instant: number): Promise<number> {
    const body = { to: new Date(instant).toISOString() };
    const moved = await this.#control("POST", "/__mock/clock/advance", body);
    return isObject(moved) && typeof moved.transitions === "number" ? moved.transitions : -1;
  }

  async check(): Promise<Json> {
    const result = await this.#control("POST", "/__mock/check", null);
    return isObject(result) && isJson(result.ok) ? result.ok : null;
  }

  async #control(method: string, path: string, body: object | null): Promise<Json> {
    const headers: Record<string, string> = body === null ? {} : { "content-type": "application/json" };
    const response = await this.#fetch(method, path, headers, body === null ? null : JSON.stringify(body));
    const answer = await jsonOf(response);
    if (!response.ok) throw new Error(`${method} ${path} answered ${response.status}: ${JSON.stringify(answer)}`);
    return answer;
  }

  async send(request: ModelRequest, pageSize: number = MOST_PER_PAGE): Promise<ModelAnswer> {
    const control = WireSide.#controls.get(request.operationId);
    if (control !== undefined) {
      await this.#control(control.method, control.path, isObject(request.body) ? request.body : null);
      return { status: 200, body: null, replayed: false, etag: null };
    }
    const route = WireSide.#routes.get(request.operationId);
    if (route === undefined) throw new Error(`The contract has no operation ${request.operationId}.`);
    return route.isList ? this.#walk(route, request, pageSize, () => true) : this.#once(route, request, {});
  }

  async entriesAfter(seq: number): Promise<readonly Json[]> {
    return this.#rowsAfter("listEntries", seq, {});
  }

  async eventsAfter(seq: number): Promise<readonly Json[]> {
    return this.#rowsAfter("listEvents", seq, {});
  }

  async chain(): Promise<readonly Json[]> {
    return this.#rowsAfter("listEntries", 0, { hashes: true });
  }

  async #rowsAfter(operationId: string, seq: number, query: Readonly<Record<string, Json>>): Promise<readonly Json[]> {
    const route = WireSide.#routes.get(operationId);
    if (route === undefined) throw new Error(`The contract has no ${operationId}.`);
    const isNew = (row: Json): boolean => seqOf(row) > seq;
    const answer = await this.#walk(route, { operationId, query }, MOST_PER_PAGE, isNew);
    if (answer.status !== 200) throw new Error(`${operationId} answered ${JSON.stringify(answer.body)}.`);
    return rowsOf(answer.body).filter(isNew).toReversed();
  }

  /** Follows the cursors until the end, or until a page has a row that is not wanted any more. */
  async #walk(
    route: Route,
    request: ModelRequest,
    limit: number,
    isWanted: (row: Json) => boolean,
  ): Promise<ModelAnswer> {
    const data: Json[] = [];
    let cursor: Json = null;
    for (let pages = 0; pages < MOST_PAGES; pages += 1) {
      const paging = cursor === null ? { limit } : { limit, cursor };
      const answer = await this.#once(route, request, paging);
      if (answer.status !== 200 || !isObject(answer.body)) return answer;
      const rows = rowsOf(answer.body);
      if (rows.length > limit) throw new Error(`A page of limit ${limit} has ${rows.length} rows.`);
      data.push(...rows);
      const { hasMore, nextCursor } = answer.body;
      if (hasMore !== (nextCursor !== null)) throw new Error("hasMore and nextCursor of a page disagree.");
      if (!isJson(nextCursor)) throw new Error("nextCursor is missing.");
      cursor = nextCursor;
      if (cursor === null || !rows.every(isWanted)) {
        return { ...answer, body: { data, hasMore: false, nextCursor: null } };
      }
    }
    throw new Error(`${request.operationId} has no end.`);
  }

  async #once(route: Route, request: ModelRequest, paging: Readonly<Record<string, Json>>): Promise<ModelAnswer> {
    const { body, ifMatch, idempotencyKey, dryRun } = request;
    const headers: Record<string, string> = {};
    if (body !== undefined) headers["content-type"] = "application/json";
    if (ifMatch !== undefined) headers["if-match"] = `"${ifMatch}"`;
    if (idempotencyKey !== undefined) headers["idempotency-key"] = idempotencyKey;
    if (dryRun === true) headers["dry-run"] = "true";
    const path = pathOf(route, request) + queryOf({ ...request.query, ...paging });
    const text = body === undefined ? null : JSON.stringify(body);
    const response = await this.#fetch(route.method, path, headers, text);
    const isDry = response.headers.get("dry-run") === "true";
    if (response.ok && isDry !== (dryRun === true)) throw new Error("The Dry-Run header of the answer is wrong.");
    return {
      status: response.status,
      body: await jsonOf(response),
      replayed: response.headers.get("idempotency-replayed") === "true",
      etag: etagOf(response),
    };
  }

  async #fetch(method: string, path: string, headers: Record<string, string>, body: string | null): Promise<Response> {
    const authorization = `Bearer ${this.#door.apiKey}`;
    return this.#door.fetch(new Request(ORIGIN + path, { method, headers: { ...headers, authorization }, body }));
  }
}

function pathOf(route: Route, request: ModelRequest): string {
  return route.path.replaceAll(/\{(\w+)\}/g, (_whole, name: string) => {
    return encodeURIComponent(request.path?.[name] ?? "");
  });
}

/** Lists are one parameter per value, objects are `name[key]=value`. */
function queryOf(query: Readonly<Record<string, unknown>>): string {
  const parameters = new URLSearchParams();
  for (const [name, value] of Object.entries(query)) {
    if (Array.isArray(value)) for (const item of value) parameters.append(name, String(item));
    else if (isObject(value))
      for (const [key, inner] of Object.entries(value)) parameters.append(`${name}[${key}]`, String(inner));
    else parameters.append(name, String(value));
  }
  const text = parameters.toString();
  return text === "" ? "" : `?${text}`;
}

async function jsonOf(response: Response): Promise<Json> {
  const text = await response.text();
  return text === "" ? null : JSON.parse(text);
}

function etagOf(response: Response): number | null {
  const etag = response.headers.get("etag");
  return etag === null ? null : Number(etag.replaceAll('"', ""));
}

/** The rows of a list's answer. */
export function rowsOf(body: Json): readonly Json[] {
  const data = isObject(body) ? body.data : null;
  return Array.isArray(data) ? data : [];
}

function seqOf(row: Json): number {
  const seq = isObject(row) ? row.seq : null;
  return typeof seq === "number" ? seq : 0;
}
