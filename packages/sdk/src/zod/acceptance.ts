/** Says quickly that a value is valid. False says nothing: the validator has the last word, and the reasons. */
export type Acceptance = (value: unknown) => boolean;

/** What acceptance is built from: a JSON Schema as `pnpm generate` leaves it. */
type Schema = Readonly<Record<string, unknown>>;

/** Finds a component schema by its name. */
export type FindSchema = (name: string) => Schema;

/**
 * Builds the quick yes of a schema. Most values that a server judges are valid, and to know that much costs a fraction of
 * what a validator needs to be able to explain a no. It is made of plain functions, so that it also works where code must
 * not be made at run time.
 *
 * It must never accept what the validator refuses. What it does not know (a keyword, a format) it does not accept, nor
 * what is nested where the schema says nothing: what it accepts is no deeper than the schema.
 */
export function acceptanceOf(schema: unknown, find: FindSchema): Acceptance {
  return new Builder(find).build(schema);
}

const never: Acceptance = () => false;
/** Anything that nests nothing: what may be of any form is walked by whoever can bound its depth. */
const anyFlat: Acceptance = (value) => typeof value !== "object" || value === null;

/** Keywords that this file knows. A schema with any other one is never accepted quickly. */
const KNOWN: ReadonlySet<string> = new Set([
  ...[
    "type",
    "enum",
    "const",
    "anyOf",
    "allOf",
    "oneOf",
    "$ref",
    "format",
    "pattern",
    "minLength",
    "maxLength",
    "minimum",
  ],
  ...["maximum", "properties", "required", "additionalProperties", "propertyNames", "maxProperties", "items"],
  ...["minItems", "maxItems", "uniqueItems"],
]);

/** Date-times whose day every month has, in the years that `Date` writes with four digits. */
const PLAIN_DATE_TIME =
  /^\d{4}-(?:0[1-9]|1[0-2])-(?:0[1-9]|1\d|2[0-8])T(?:[01]\d|2[0-3]):[0-5]\d:[0-5]\d(?:\.\d+)?(?:Z|[+-](?:[01]\d|2[0-3]):[0-5]\d)$/;

class Builder {
  readonly #find: FindSchema;
  readonly #built: Map<string, Acceptance> = new Map();

  constructor(find: FindSchema) {
    this.#find = find;
  }

  build(schema: unknown): Acceptance {
    if (schema === true) return anyFlat;
    if (!isSchema(schema) || Object.keys(schema).some((keyword) => !KNOWN.has(keyword))) return never;
    const parts = [
      ...this.#reference(schema.$ref),
      ...this.#variants(schema),
      ...types(schema.type),
      ...values(schema),
      ...strings(schema),
      ...numbers(schema),
      ...this.#objects(schema),
      ...this.#arrays(schema),
    ];
    return all(parts);
  }

  /** A component is built once, and, because it may contain itself, only when it is first met. */
  #reference(reference: unknown): Acceptance[] {
    if (reference === undefined) return [];
    const name = String(reference).slice("#/$defs/".length);
    return [
      (value) => {
        const known = this.#built.get(name);
        if (known !== undefined) return known(value);
        const built = this.build(this.#find(name));
        this.#built.set(name, built);
        return built(value);
      },
    ];
  }

  #variants({ anyOf, allOf, oneOf }: Schema): Acceptance[] {
    const parts: Acceptance[] = [];
    if (oneOf !== undefined) parts.push(Array.isArray(oneOf) ? this.#choice(oneOf) : never);
    if (Array.isArray(allOf)) parts.push(all(allOf.map((part) => this.build(part))));
    if (Array.isArray(anyOf)) parts.push(any(anyOf.map((part) => this.build(part))));
    return parts;
  }

  /** Known only where a required constant tells the variants apart: then none but the one it names can fit. */
  #choice(variants: readonly unknown[]): Acceptance {
    const schemas = variants.map((variant) => this.#resolved(variant));
    for (const name of constantsOf(schemas[0] ?? {}).keys()) {
      const byTag: Map<unknown, Acceptance> = new Map(
        schemas.map((schema, index) => [constantsOf(schema).get(name), this.build(variants[index])]),
      );
      if (byTag.has(undefined) || byTag.size < variants.length) continue;
      return (value) => isRecord(value) && byTag.get(value[name])?.(value) === true;
    }
    return never;
  }

  #resolved(schema: unknown): Schema {
    if (!isSchema(schema)) return {};
    return typeof schema.$ref === "string" ? this.#find(schema.$ref.slice("#/$defs/".length)) : schema;
  }

  #objects(schema: Schema): Acceptance[] {
    const { properties, required, additionalProperties, propertyNames, maxProperties } = schema;
    const parts: Acceptance[] = [];
    if (properties !== undefined || additionalProperties !== undefined || isFree(schema, "object")) {
      const fields = new Map(
        isSchema(properties) ? Object.entries(properties).map(([k, v]) => [k, this.build(v)]) : [],
      );
      const others = additionalProperties === undefined ? anyFlat : this.build(additionalProperties);
      parts.push((value) => !isRecord(value) || hasFields(value, fields, others));
    }
    if (Array.isArray(required)) {
      const names = required.map(String);
      parts.push((value) => !isRecord(value) || names.every((name) => Object.hasOwn(value, name)));
    }
    if (propertyNames !== undefined) {
      const acceptsName = this.build(propertyNames);
      parts.push((value) => !isRecord(value) || hasNames(value, acceptsName));
    }
    if (typeof maxProperties === "number") {
      parts.push((value) => !isRecord(value) || Object.keys(value).length <= maxProperties);
    }
    return parts;
  }

  #arrays(schema: Schema): Acceptance[] {
    const { items, minItems = 0, maxItems = Number.POSITIVE_INFINITY, uniqueItems } = schema;
    const parts: Acceptance[] = [];
    if (items !== undefined || isFree(schema, "array")) {
      const acceptsItem = items === undefined ? anyFlat : this.build(items);
      parts.push((value) => !Array.isArray(value) || value.every(acceptsItem));
    }
    if (minItems !== 0 || maxItems !== Number.POSITIVE_INFINITY) {
      const [least, most] = [Number(minItems), Number(maxItems)];
      parts.push((value) => !Array.isArray(value) || (value.length >= least && value.length <= most));
    }
    if (uniqueItems === true) parts.push((value) => !Array.isArray(value) || isUniqueTexts(value));
    return parts;
  }
}

/** The constants that an object of this schema must have, by name. Only texts: other values are equal to more than themselves. */
function constantsOf({ type, properties, required }: Schema): ReadonlyMap<string, string> {
  const constants = new Map<string, string>();
  if (type !== "object" || !isRecord(properties) || !Array.isArray(required)) return constants;
  for (const name of required.map(String)) {
    const property = properties[name];
    if (isRecord(property) && typeof property.const === "string") constants.set(name, property.const);
  }
  return constants;
}

function types(type: unknown): Acceptance[] {
  if (type === undefined) return [];
  const names = Array.isArray(type) ? type : [type];
  return [any(names.map((name) => TYPES[String(name)] ?? never))];
}

/** Whether a schema takes values of a type and leaves to nobody else what is in them. */
function isFree({ type, $ref, anyOf, allOf, oneOf }: Schema, name: string): boolean {
  const isTaken = type === name || (Array.isArray(type) && type.includes(name));
  return isTaken && [$ref, anyOf, allOf, oneOf].every((part) => part === undefined);
}

const TYPES: Readonly<Record<string, Acceptance>> = {
  string: (value) => typeof value === "string",
  integer: (value) => Number.isSafeInteger(value),
  number: (value) => Number.isFinite(value),
  boolean: (value) => typeof value === "boolean",
  null: (value) => value === null,
  array: (value) => Array.isArray(value),
  object: (value) => isRecord(value),
};

function values(schema: Schema): Acceptance[] {
  const listed = "const" in schema ? [schema.const] : schema.enum;
  if (!Array.isArray(listed)) return [];
  const set = new Set(listed.filter((each) => typeof each !== "object" || each === null));
  return [(value) => set.has(value)];
}

function strings({ format, pattern, minLength, maxLength }: Schema): Acceptance[] {
  const parts: Acceptance[] = [];
  // The least length is counted in characters by the validator, in code units here: only "not empty" is the same.
  if (minLength === 1) parts.push((value) => value !== "");
  else if (minLength !== undefined && minLength !== 0) parts.push(never);
  if (typeof maxLength === "number") parts.push((value) => typeof value !== "string" || value.length <= maxLength);
  if (format === "date-time") parts.push((value) => typeof value !== "string" || PLAIN_DATE_TIME.test(value));
  else if (format !== undefined) parts.push(never);
  if (typeof pattern === "string") {
    const expression = new RegExp(pattern);
    parts.push((value) => typeof value !== "string" || expression.test(value));
  }
  return parts;
}

function numbers({ minimum, maximum }: Schema): Acceptance[] {
  const parts: Acceptance[] = [];
  if (typeof minimum === "number") parts.push((value) => typeof value !== "number" || value >= minimum);
  if (typeof maximum === "number") parts.push((value) => typeof value !== "number" || value <= maximum);
  return parts;
}

function hasFields(
  value: Readonly<Record<string, unknown>>,
  fields: ReadonlyMap<string, Acceptance>,
  others: Acceptance,
): boolean {
  for (const name in value) {
    if (!(fields.get(name) ?? others)(value[name])) return false;
  }
  return true;
}

function hasNames(value: Readonly<Record<string, unknown>>, acceptsName: Acceptance): boolean {
  for (const name in value) {
    if (!acceptsName(name)) return false;
  }
  return true;
}

function isUniqueTexts(list: readonly unknown[]): boolean {
  return list.every((item) => typeof item === "string") && new Set(list).size === list.length;
}

/** The common numbers of parts without a loop, because this is what every request runs through. */
function all(parts: readonly Acceptance[]): Acceptance {
  const [first, second, third] = parts;
  if (first === undefined) return anyFlat;
  if (second === undefined) return first;
  if (parts.length === 2) return (value) => first(value) && second(value);
  if (third !== undefined && parts.length === 3) return (value) => first(value) && second(value) && third(value);
  return (value) => {
    for (const part of parts) if (!part(value)) return false;
    return true;
  };
}

function any(parts: readonly Acceptance[]): Acceptance {
  const [first, second] = parts;
  if (first === undefined) return never;
  if (second === undefined) return first;
  if (parts.length === 2) return (value) => first(value) || second(value);
  return (value) => {
    for (const part of parts) if (part(value)) return true;
    return false;
  };
}

function isSchema(value: unknown): value is Schema {
  return isRecord(value);
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
