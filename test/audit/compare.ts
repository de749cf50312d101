import type { ModelAnswer } from "./model/model.ts";
import type { Json } from "./model/types.ts";

/** Members of a problem that are for people, or name the one request (R69, R7). */
const NOT_COMPARED = new Set(["title", "detail", "instance", "requestId", "type"]);

/** What hangs on the ids of one side, or on its seed: the chain of hashes and the secrets of endpoints (R76, R79). */
const OF_ONE_SIDE = new Set(["prevHash", "hash", "head", "secret"]);

const ID = /^(acc|crd|grt|adj|dbt|rsv|rfd|sch|pln|sub|bnd|trf|alr|whk|evt|op|ent|dry)_\w+$/;

/**
 * The ids of one side, each with a name that both sides share: its kind and the ordinal of its first appearance in the
 * answers. A dry run's ids never come back, so they get names within one answer only.
 */
export class Names {
  readonly #names: Map<string, string> = new Map();
  readonly #ids: Map<string, string> = new Map();
  readonly #byKind: Map<string, string[]> = new Map();

  /** The ids of one kind, in the order of their first appearance. */
  idsOf(kind: string): readonly string[] {
    return this.#byKind.get(kind) ?? [];
  }

  nameOf(id: string): string {
    const known = this.#names.get(id);
    if (known !== undefined) return known;
    const [kind = ""] = id.split("_");
    const ids = this.#byKind.get(kind) ?? [];
    ids.push(id);
    this.#byKind.set(kind, ids);
    const name = `${kind}#${ids.length}`;
    this.#names.set(id, name);
    this.#ids.set(name, id);
    return name;
  }

  /** Whether an answer has shown this id already. Before that it means nothing to the other side. */
  knows(id: string): boolean {
    return this.#names.has(id);
  }

  idOf(name: string): string | undefined {
    return this.#ids.get(name);
  }
}

/** An answer with sorted keys and shared names in place of ids; of a problem only what is contract. */
export function canonicalAnswer(answer: ModelAnswer, names: Names): Json {
  const { status, replayed, etag, body } = answer;
  if (status < 400) return { status, replayed, etag, body: canonical(body, names) };
  return { status, replayed, etag, body: canonical(withoutLostIds(body, names), names, NOT_COMPARED) };
}

/** What a refused batch or import had made is gone, and with it the id that the refusal may name (R60, R61). */
function withoutLostIds(problem: Json, names: Names): Json {
  if (!isRecord(problem) || typeof problem.existingId !== "string" || names.knows(problem.existingId)) return problem;
  return { ...problem, existingId: "(of what is gone)" };
}

/** JSON with sorted keys and shared names in place of ids. */
export function canonical(json: Json, names: Names, without: ReadonlySet<string> = new Set()): Json {
  const dryIds: string[] = [];
  const visit = (value: Json): Json => {
    if (typeof value === "string") return ID.test(value) ? name(value) : value;
    if (Array.isArray(value)) return value.map(visit);
    if (!isRecord(value)) return value;
    const keys = Object.keys(value).filter((key) => !without.has(key) && !OF_ONE_SIDE.has(key));
    return Object.fromEntries(keys.sort().map((key) => [key, visit(value[key] ?? null)]));
  };
  const name = (id: string): string => {
    if (!id.startsWith("dry_")) return names.nameOf(id);
    if (!dryIds.includes(id)) dryIds.push(id);
    return `dry#${dryIds.indexOf(id) + 1}`;
  };
  return visit(json);
}

/** JSON without some members, at any depth. */
export function without(json: Json, members: ReadonlySet<string>): Json {
  if (Array.isArray(json)) return json.map((item) => without(item, members));
  if (!isRecord(json)) return json;
  const kept = Object.entries(json).filter(([name]) => !members.has(name));
  return Object.fromEntries(kept.map(([name, value]) => [name, without(value, members)]));
}

/** The first place at which two values differ, and both values there. */
export type Difference = { readonly path: string; readonly model: unknown; readonly server: unknown };

const TELLING = ["status", "code", "type"];

/** Compares two canonical values; undefined where they are equal. */
export function firstDifference(model: Json, server: Json, path = ""): Difference | undefined {
  if (model === server || JSON.stringify(model) === JSON.stringify(server)) return undefined;
  if (Array.isArray(model) && Array.isArray(server)) {
    const places = Array.from({ length: Math.max(model.length, server.length) }, (_, place) => place);
    return firstOf(places, (place) => between(model[place], server[place], `${path}/${place}`));
  }
  if (isRecord(model) && isRecord(server)) {
    // What says the most comes first: two events of different types differ in much else besides.
    const keys = [...new Set([...TELLING, ...Object.keys(model), ...Object.keys(server)])];
    return firstOf(keys, (key) => between(model[key], server[key], `${path}/${key}`));
  }
  return { path, model, server };
}

function between(model: Json | undefined, server: Json | undefined, path: string): Difference | undefined {
  if (model !== undefined && server !== undefined) return firstDifference(model, server, path);
  if (model === server) return undefined;
  return { path, model: model ?? "(absent)", server: server ?? "(absent)" };
}

function isRecord(json: Json): json is { readonly [key: string]: Json } {
  return typeof json === "object" && json !== null && !Array.isArray(json);
}

function firstOf<T>(items: readonly T[], find: (item: T) => Difference | undefined): Difference | undefined {
  for (const item of items) {
    const found = find(item);
    if (found !== undefined) return found;
  }
  return undefined;
}
