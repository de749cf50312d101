import { fromWireTime } from "./calendar.ts";
import { fromDecimal } from "./decimals.ts";
import { Refusal, unprocessable } from "./refusal.ts";
import type { Json, Metadata } from "./types.ts";

/** R75: the most keys that the metadata of one object has. */
const MOST_LABELS = 50;

/**
 * The named values of a JSON object, read with the type that the caller expects. A value of another type is a mistake
 * of the test and not a business outcome: the generator sends only what the schema allows.
 */
export class Fields {
  readonly #values: Readonly<Record<string, unknown>>;

  constructor(json: unknown) {
    this.#values = isObject(json) ? json : {};
  }

  /** Whether the name is there at all; an explicit null counts. */
  isGiven(name: string): boolean {
    return this.#values[name] !== undefined;
  }

  #read<T>(name: string, isType: (value: unknown) => value is T): T | null {
    const value = this.#values[name] ?? null;
    if (value === null || isType(value)) return value;
    throw new Error(`The field ${name} has an unexpected type.`);
  }

  text(name: string): string | null {
    return this.#read(name, (value) => typeof value === "string");
  }

  /** A name that a path or a schema guarantees to be there. */
  requiredText(name: string): string {
    const value = this.text(name);
    if (value === null) throw new Error(`The field ${name} is missing.`);
    return value;
  }

  integer(name: string): number | null {
    return this.#read(name, (value) => typeof value === "number");
  }

  flag(name: string): boolean | null {
    return this.#read(name, (value) => typeof value === "boolean");
  }

  instant(name: string): number | null {
    const text = this.text(name);
    return text === null ? null : fromWireTime(text);
  }

  json(name: string): Json {
    return this.#read(name, isJson);
  }

  texts(name: string): readonly string[] | null {
    return this.#read(name, (value): value is readonly string[] => {
      return Array.isArray(value) && value.every((item) => typeof item === "string");
    });
  }

  object(name: string): Fields | null {
    const value = this.#read(name, isObject);
    return value === null ? null : new Fields(value);
  }

  metadata(name: string): Metadata {
    return mergeMetadata({}, this.json(name));
  }

  /** R75: PATCH merges metadata; null deletes a key, and null in place of the object deletes all. */
  mergedMetadata(name: string, present: Metadata): Metadata {
    if (!this.isGiven(name)) return present;
    const merged = this.json(name) === null ? {} : mergeMetadata(present, this.json(name));
    unprocessable(Object.keys(merged).length > MOST_LABELS, "conflicting_fields");
    return merged;
  }

  objects(name: string): readonly Fields[] {
    const value = this.#values[name] ?? null;
    return Array.isArray(value) ? value.map((item) => new Fields(item)) : [];
  }

  /** One of a closed list of words; the schema has refused all others. */
  word<const T extends string>(name: string, words: readonly T[]): T | null {
    const value = this.text(name);
    return words.find((word) => word === value) ?? null;
  }

  /** R72: an amount as integer, as decimal, or as both where they agree. */
  amount(name: string, scale: number): number | null {
    const integer = this.integer(name);
    const decimal = this.text(`${name}Decimal`);
    if (decimal === null) return integer;
    const fromText = fromDecimal(decimal, scale);
    unprocessable(integer !== null && integer !== fromText, "conflicting_fields");
    return fromText;
  }

  /** An amount that must be there in one of its two forms, or in both (R72). */
  requiredAmount(name: string, scale: number): number {
    const amount = this.amount(name, scale);
    if (amount === null) throw new Refusal(422, "conflicting_fields");
    return amount;
  }
}

function mergeMetadata(present: Metadata, patch: Json): Metadata {
  const merged = new Map(Object.entries(present));
  if (isObject(patch)) {
    for (const [key, value] of Object.entries(patch)) {
      if (value === null) merged.delete(key);
      else merged.set(key, String(value));
    }
  }
  return Object.fromEntries(merged);
}

export function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

export function isJson(value: unknown): value is Json {
  if (value === null || ["string", "number", "boolean"].includes(typeof value)) return true;
  if (Array.isArray(value)) return value.every(isJson);
  return isObject(value) && Object.values(value).every(isJson);
}
