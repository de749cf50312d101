import type { Json } from "./snapshot.ts";
import { FIRST_INSTANT, LAST_INSTANT } from "./terms.ts";

/** What a snapshot says that no ledger would have written: what, and where (RFC 6901 pointer inside the ledger). */
export class SnapshotError extends Error {
  readonly pointer: string;

  constructor(pointer: string, message: string) {
    super(`${pointer} ${message}`);
    this.name = "SnapshotError";
    this.pointer = pointer;
  }
}

/** Reads one object of a document that anybody may have written; every reading is checked. */
export class Row {
  readonly #fields: Readonly<Record<string, unknown>>;
  readonly #pointer: string;

  constructor(value: unknown, pointer: string) {
    if (typeof value !== "object" || value === null || Array.isArray(value)) {
      throw new SnapshotError(pointer, "must be an object");
    }
    this.#fields = { ...value };
    this.#pointer = pointer;
  }

  /** A safe integer from `minimum` to `maximum`. */
  integer(name: string, minimum: number = Number.MIN_SAFE_INTEGER, maximum: number = Number.MAX_SAFE_INTEGER): number {
    const value = this.#fields[name];
    if (typeof value === "number" && Number.isSafeInteger(value) && value >= minimum && value <= maximum) return value;
    const most = maximum === Number.MAX_SAFE_INTEGER ? "" : ` and at most ${maximum}`;
    return this.fail(name, `must be an integer of at least ${minimum}${most}`);
  }

  integerOrNull(name: string, minimum?: number, maximum?: number): number | null {
    return this.#fields[name] === null ? null : this.integer(name, minimum, maximum);
  }

  /** An instant that the wire can write (R8). */
  instant(name: string): number {
    return this.integer(name, FIRST_INSTANT, LAST_INSTANT);
  }

  instantOrNull(name: string): number | null {
    return this.#fields[name] === null ? null : this.instant(name);
  }

  /** An instant, infinite where the document says null. */
  end(name: string): number {
    return this.instantOrNull(name) ?? Number.POSITIVE_INFINITY;
  }

  text(name: string): string {
    const value = this.#fields[name];
    return typeof value === "string" ? value : this.fail(name, "must be a string");
  }

  textOrNull(name: string): string | null {
    return this.#fields[name] === null ? null : this.text(name);
  }

  flag(name: string): boolean {
    const value = this.#fields[name];
    return typeof value === "boolean" ? value : this.fail(name, "must be true or false");
  }

  /** One of a closed vocabulary. */
  term<Term extends string>(name: string, terms: readonly Term[]): Term {
    const value = this.#fields[name];
    return terms.find((term) => term === value) ?? this.fail(name, `must be one of ${terms.join(", ")}`);
  }

  termOrNull<Term extends string>(name: string, terms: readonly Term[]): Term | null {
    return this.#fields[name] === null ? null : this.term(name, terms);
  }

  /** Several of a closed vocabulary. */
  termList<Term extends string>(name: string, terms: readonly Term[]): readonly Term[] {
    return this.#list(name).map(
      (value, index) =>
        terms.find((term) => term === value) ?? this.fail(`${name}/${index}`, `must be one of ${terms.join(", ")}`),
    );
  }

  /** Any JSON: it came from a JSON document. */
  json(name: string): Json {
    const value = this.#fields[name];
    return value === undefined ? this.fail(name, "must be there") : JSON.parse(JSON.stringify(value));
  }

  row(name: string): Row {
    return new Row(this.#fields[name], `${this.#pointer}/${name}`);
  }

  rowOrNull(name: string): Row | null {
    return this.#fields[name] === null ? null : this.row(name);
  }

  rows(name: string): readonly Row[] {
    return this.#list(name).map((value, index) => new Row(value, `${this.#pointer}/${name}/${index}`));
  }

  /** A list of safe integers of at least 0. */
  integers(name: string): readonly number[] {
    return this.#list(name).map((value, index) =>
      typeof value === "number" && Number.isSafeInteger(value) && value >= 0
        ? value
        : this.fail(`${name}/${index}`, "must be an integer of at least 0"),
    );
  }

  /** A map of strings. */
  metadata(name: string): Readonly<Record<string, string>> {
    const entries = Object.entries(this.row(name).#fields).map(([key, value]): [string, string] =>
      typeof value === "string" ? [key, value] : this.fail(`${name}/${key}`, "must be a string"),
    );
    return Object.fromEntries(entries);
  }

  /** What `changes` holds: any JSON. */
  changes(name: string): Readonly<Record<string, { readonly from: unknown; readonly to: unknown }>> | null {
    const row = this.rowOrNull(name);
    if (row === null) return null;
    const changes: Record<string, { from: unknown; to: unknown }> = {};
    for (const field of Object.keys(row.#fields)) {
      const change = row.row(field).#fields;
      changes[field] = { from: change.from, to: change.to };
    }
    return changes;
  }

  /** The object at a position of a list. */
  ref<T>(name: string, list: readonly T[]): T {
    return list[this.integer(name, 0)] ?? this.fail(name, "must be a position in its list");
  }

  refOrNull<T>(name: string, list: readonly T[]): T | null {
    return this.#fields[name] === null ? null : this.ref(name, list);
  }

  fail(name: string, message: string): never {
    throw new SnapshotError(`${this.#pointer}/${name}`, message);
  }

  #list(name: string): readonly unknown[] {
    const value = this.#fields[name];
    return Array.isArray(value) ? value : this.fail(name, "must be an array");
  }
}
