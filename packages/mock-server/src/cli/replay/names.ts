import { isObject, type Json } from "./json.ts";

const ID = /^(acc|crd|grt|sch|pln|sub|bnd|adj|dbt|rsv|rfd|trf|op|ent|evt|whk|alr|dry)_\w+$/;
const NAME = /^(acc|crd|grt|sch|pln|sub|bnd|adj|dbt|rsv|rfd|trf|op|ent|evt|whk|alr)#\d+$/;

/**
 * The ids of one run, each with a name that every run of the same file shares: its kind and the ordinal of its first
 * appearance, such as `grt#2`. Members of an object are looked through in the order of their names. The ids of a dry
 * run never come back, so they have names within one answer only.
 */
export class Names {
  readonly #names: Map<string, string> = new Map();
  readonly #ids: Map<string, string> = new Map();
  readonly #counts: Map<string, number> = new Map();

  /**
   * The value with names in place of ids, and its members sorted. What a refusal names may be gone with what was refused,
   * and what a request names may never have been there: with `onlyKnown` an id that has not appeared stays as it is.
   */
  toNames(json: Json, onlyKnown = false): Json {
    const dry: string[] = [];
    const visit = (value: Json): Json => {
      if (typeof value === "string" && onlyKnown) return this.#names.get(value) ?? value;
      if (typeof value === "string") return ID.test(value) ? this.#nameOf(value, dry) : value;
      if (Array.isArray(value)) return value.map(visit);
      if (!isObject(value)) return value;
      const sorted = Object.entries(value).sort(([left], [right]) => (left < right ? -1 : 1));
      return Object.fromEntries(sorted.map(([key, inner]) => [key, visit(inner)]));
    };
    return visit(json);
  }

  /** The value with ids in place of names. Throws a RangeError for a name of something that has not appeared. */
  toIds(json: Json): Json {
    if (typeof json === "string") return NAME.test(json) ? this.#idOf(json) : json;
    if (Array.isArray(json)) return json.map((item) => this.toIds(item));
    if (!isObject(json)) return json;
    return Object.fromEntries(Object.entries(json).map(([key, value]) => [key, this.toIds(value)]));
  }

  #nameOf(id: string, dry: string[]): string {
    if (id.startsWith("dry_")) {
      if (!dry.includes(id)) dry.push(id);
      return `dry#${dry.indexOf(id) + 1}`;
    }
    const known = this.#names.get(id);
    if (known !== undefined) return known;
    const [kind = ""] = id.split("_");
    const ordinal = (this.#counts.get(kind) ?? 0) + 1;
    this.#counts.set(kind, ordinal);
    const name = `${kind}#${ordinal}`;
    this.#names.set(id, name);
    this.#ids.set(name, id);
    return name;
  }

  #idOf(name: string): string {
    const id = this.#ids.get(name);
    if (id !== undefined) return id;
    const [kind = ""] = name.split("#");
    const count = this.#counts.get(kind) ?? 0;
    throw new RangeError(`it names ${name}, but only ${count} of that kind have appeared so far`);
  }
}
