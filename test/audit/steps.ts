import type { Names } from "./compare.ts";
import { isJson, isObject } from "./model/fields.ts";
import { freeOf, refundedOf } from "./model/figures.ts";
import type { ModelRequest } from "./model/model.ts";
import type { Json } from "./model/types.ts";
import type { ModelSide } from "./sides.ts";

/** The grid of deadlines. Everything that ends on it ends at the same instants as everything else that does. */
export const TICK_MS = 3_600_000;

/** When every list starts. The end of a month, so that calendar arithmetic shows. */
export const START: number = Date.parse("2026-01-30T22:00:00.000Z");

/** How far the clock goes before a request. `due` aims at the next transition, and one millisecond either side. */
export type Wait =
  | { readonly kind: "none" }
  | { readonly kind: "ms"; readonly ms: number }
  | { readonly kind: "tick"; readonly ticks: number; readonly ms: number }
  | { readonly kind: "due"; readonly ms: number };

/**
 * A request whose references are open, so that it means something in any list and on either side:
 * `@grt:3` is a grant, counted from the newest (modulo), `@tick+2` an instant on the grid, `@tick+2-1` one millisecond
 * before it, `@now+5` milliseconds from now, `@version` the version that the write must name to be accepted, and
 * `@version+1` one that it must not.
 */
export type OpenRequest = {
  readonly operationId: string;
  readonly path?: Readonly<Record<string, Json>>;
  readonly query?: Readonly<Record<string, Json>>;
  readonly body?: Readonly<Record<string, Json>>;
  readonly ifMatch?: string;
  readonly idempotencyKey?: string;
  readonly dryRun?: boolean;
};

/** One step of a list: time passes, then one request is sent, or an earlier one again. */
export type Step = {
  readonly wait: Wait;
  readonly pageSize: number;
  readonly request: OpenRequest | { readonly repeat: number };
};

/** Where the clock goes before the step. It never goes back. */
export function instantAfter(wait: Wait, side: ModelSide): number {
  const { now } = side;
  if (wait.kind === "ms") return now + wait.ms;
  if (wait.kind === "tick") return Math.max(now, gridAt(now) + wait.ticks * TICK_MS + wait.ms);
  const dueAt = wait.kind === "due" ? side.model.nextDueAt : null;
  return Math.max(now, dueAt === null || wait.kind !== "due" ? now : dueAt + wait.ms);
}

function gridAt(now: number): number {
  return Math.floor(now / TICK_MS) * TICK_MS;
}

const INSTANT = /^@(tick|now)([+-]\d+)([+-]\d+)?$/;
const REFERENCE = /^@(\w+):(\w+)$/;

/** Closes everything in a request but ids, which become names that both sides share. */
export function nameRequest(open: OpenRequest, side: ModelSide, names: Names): ModelRequest {
  const close = (text: string): Json => {
    const [, base, first = "+0", second = "+0"] = INSTANT.exec(text) ?? [];
    if (base === "now") return new Date(side.now + Number(first)).toISOString();
    if (base === "tick") {
      return new Date(gridAt(side.now) + Number(first) * TICK_MS + Number(second)).toISOString();
    }
    const [, kind, ordinal] = REFERENCE.exec(text) ?? [];
    return kind === undefined || ordinal === undefined ? text : nameByOrdinal(side, names, kind, ordinal);
  };
  const { operationId, path, query, body, idempotencyKey, dryRun, ifMatch } = open;
  const named = {
    operationId,
    ...(path === undefined ? {} : { path: texts(mapTexts(path, close)) }),
    ...(query === undefined ? {} : { query: record(mapTexts(query, close)) }),
    ...(body === undefined ? {} : { body: mapTexts(body, close) }),
    ...(idempotencyKey === undefined ? {} : { idempotencyKey }),
    ...(dryRun === undefined ? {} : { dryRun }),
  };
  if (ifMatch === undefined && !isJson(named.body)) return named;
  const version = versionFor(named, side, names);
  const versions = (text: string): Json => (text.startsWith("@version") ? version + offsetOf(text) : text);
  return {
    ...named,
    ...(isJson(named.body) ? { body: mapTexts(named.body, versions) } : {}),
    ...(ifMatch === undefined ? {} : { ifMatch: version + offsetOf(ifMatch) }),
  };
}

function offsetOf(text: string): number {
  return text.endsWith("+1") ? 1 : 0;
}

/**
 * The ids of a kind in the model. `open` are the reservations that still hold, `live` the grants with free credit,
 * `back` the debits that can still be refunded, `runs` the active schedules and templates, `subscribed` what is not
 * cancelled, and `watch` and `hook` the alerts and endpoints that are not deleted: most requests aim at those, or most
 * would be refused.
 */
function idsOf(side: ModelSide, names: Names, kind: string): readonly string[] {
  const { state } = side.model;
  const ids = (rows: readonly { readonly id: string }[]): string[] => {
    return rows.map((row) => row.id).filter((id) => names.knows(id));
  };
  if (kind === "open") return ids(state.reservations.filter((reservation) => reservation.status === "open"));
  if (kind === "live") return ids(state.grants.filter((grant) => freeOf(state, grant) > 0));
  if (kind === "back") return ids(state.debits.filter((debit) => refundedOf(state, debit) < debit.amount));
  if (kind === "runs") return ids(state.schedules.filter((schedule) => schedule.status === "active"));
  if (kind === "subscribed") return ids(state.subscriptions.filter((row) => row.status !== "cancelled"));
  if (kind === "watch") return ids(state.alerts);
  if (kind === "hook") return ids(state.webhookEndpoints);
  return names.idsOf(kind);
}

/** The newest has ordinal 0. */
function nameByOrdinal(side: ModelSide, names: Names, kind: string, ordinal: string): string {
  const ids = idsOf(side, names, kind);
  const id = ordinal === "unknown" ? undefined : ids.toReversed()[Number(ordinal) % ids.length];
  return id === undefined ? `${kind}_unknown` : names.nameOf(id);
}

/** Whether the request refers to something of which there is none: it would be one more 404. */
export function isPremature(open: OpenRequest, side: ModelSide, names: Names): boolean {
  const references = JSON.stringify([open.path, open.query, open.body]).matchAll(/"@(\w+):\d+"/g);
  return [...references].some(([, kind = ""]) => idsOf(side, names, kind).length === 0);
}

/** Puts one side's ids in place of the names. */
export function closeRequest(named: ModelRequest, names: Names): ModelRequest {
  const close = (text: string): Json => names.idOf(text) ?? text;
  const { path, query, body } = named;
  return {
    ...named,
    ...(path === undefined ? {} : { path: texts(mapTexts(path, close)) }),
    ...(query === undefined ? {} : { query: record(mapTexts(record(query), close)) }),
    ...(isJson(body) ? { body: mapTexts(body, close) } : {}),
  };
}

function mapTexts(json: Json, map: (text: string) => Json): Json {
  if (typeof json === "string") return map(json);
  // Two references may come to mean the same object, but no list of a request may name one twice.
  if (Array.isArray(json)) return [...new Set(json.map((item) => mapTexts(item, map)))];
  if (!isObject(json)) return json;
  return Object.fromEntries(
    Object.entries(json).map(([key, value]) => [key, mapTexts(isJson(value) ? value : null, map)]),
  );
}

function record(json: unknown): Readonly<Record<string, Json>> {
  if (!isObject(json)) return {};
  return Object.fromEntries(Object.entries(json).map(([key, value]) => [key, isJson(value) ? value : null]));
}

function texts(json: Json): Readonly<Record<string, string>> {
  return Object.fromEntries(Object.entries(record(json)).map(([key, value]) => [key, String(value)]));
}

/** The version that a write must expect to be accepted, read from the model just before (R68). */
function versionFor(named: ModelRequest, side: ModelSide, names: Names): number {
  const { path = {} } = closeRequest(named, names);
  const body = record(named.body);
  const read = (operationId: string, parts: Readonly<Record<string, string>>): number => {
    return side.model.request({ operationId, path: parts }, side.now).etag ?? 0;
  };
  if (path.grant !== undefined) return read("getGrant", path);
  if (path.debit !== undefined) return read("getDebit", path);
  if (path.reservation !== undefined) return read("getReservation", path);
  if (path.credit !== undefined && path.account !== undefined) return read("getBalance", path);
  if (path.account !== undefined) return read("getAccount", path);
  if (path.bundle !== undefined) {
    const bundle = side.model.request({ operationId: "getBundle", path: { bundle: path.bundle } }, side.now).body;
    const credit = String(record(bundle).creditId);
    return read("getBalance", { account: idOf(names, body.account), credit });
  }
  const fallback = side.model.state.credits.find((credit) => credit.isDefault)?.code ?? "";
  const account = idOf(names, body.account ?? body.fromAccount);
  return read("getBalance", { account, credit: idOf(names, body.credit ?? fallback) });
}

function idOf(names: Names, reference: Json | undefined): string {
  const text = String(reference ?? "");
  return names.idOf(text) ?? text;
}
