import { fromJSONSchema, registry, type ZodType } from "zod";
import { type Acceptance, acceptanceOf } from "./acceptance.ts";

/** Schema texts as `pnpm generate` writes them: one JSON text a component, one an operation. */
export interface SchemaTexts {
  readonly components: Readonly<Record<string, string>>;
  readonly operations: Readonly<Record<string, string>>;
}

/** The validators of one operation. Each is built when it is first asked for and kept. */
export interface OperationValidators {
  /** Path parameters by name. */
  readonly path: ZodType;
  /** Query parameters by name, already read as their JSON types; unknown names are violations. */
  readonly query: ZodType;
  /** Header parameters by lower-case name; other headers are let through. */
  readonly headers: ZodType;
  /** Request body; undefined where the operation takes none. */
  readonly body: ZodType | undefined;
  /**
   * A quick yes: true when the value is valid, at a fraction of what judging it costs. False says nothing; ask the
   * validator.
   */
  accepts(part: RequestPart, value: unknown): boolean;
  /** Body of a response with this status; undefined where the spec has no such response or it has no body. */
  response(status: number): ZodType | undefined;
}

/** The parts of a request that a validator judges. */
export type RequestPart = "path" | "query" | "headers" | "body";

/** Validators by component schema and by operation. */
export interface Validators<Component extends string, Operation extends string> {
  component(name: Component): ZodType;
  operation(id: Operation): OperationValidators;
}

interface OperationSchemas {
  readonly path: JsonSchema;
  readonly query: JsonSchema;
  readonly headers: JsonSchema;
  readonly body: JsonSchema | null;
  readonly responses: Readonly<Record<string, JsonSchema>>;
}

type JsonSchema = Exclude<Parameters<typeof fromJSONSchema>[0], boolean>;

/**
 * Makes validators from schema texts. Nothing is parsed or built before it is first used, and what is built is kept,
 * so a server pays only for the operations it is asked for.
 *
 * A validator judges and never changes: it applies no defaults and cuts no unknown keys.
 */
export function createValidators<T extends SchemaTexts>(
  texts: T,
): Validators<keyof T["components"] & string, keyof T["operations"] & string> {
  const parsed = new Map<string, JsonSchema>();
  const components = new Map<string, ZodType>();
  const operations = new Map<string, OperationValidators>();

  const definition = (name: string): JsonSchema => {
    const text = texts.components[name];
    if (text === undefined) throw new RangeError(`No component schema is named ${name}.`);
    return memo(parsed, name, () => parseSchema(text));
  };
  const build = (schema: JsonSchema): ZodType =>
    // A registry of its own, so that annotations are not kept for the life of the process in zod's global one.
    fromJSONSchema({ ...schema, $defs: reachable(schema, definition) }, { registry: registry() });

  return {
    component: (name) => memo(components, name, () => build({ $ref: `#/$defs/${name}` })),
    operation: (id) =>
      memo(operations, id, () => {
        const text = texts.operations[id];
        if (text === undefined) throw new RangeError(`No operation is named ${id}.`);
        return operationValidators(parseOperation(text), build, definition);
      }),
  };
}

function operationValidators(
  schemas: OperationSchemas,
  build: (schema: JsonSchema) => ZodType,
  definition: (name: string) => JsonSchema,
): OperationValidators {
  const built = new Map<string, ZodType>();
  const acceptances = new Map<RequestPart, Acceptance>();
  const lazily = (name: string, schema: JsonSchema): ZodType => memo(built, name, () => build(schema));
  return {
    get path(): ZodType {
      return lazily("path", schemas.path);
    },
    get query(): ZodType {
      return lazily("query", schemas.query);
    },
    get headers(): ZodType {
      return lazily("headers", schemas.headers);
    },
    get body(): ZodType | undefined {
      return schemas.body === null ? undefined : lazily("body", schemas.body);
    },
    accepts(part: RequestPart, value: unknown): boolean {
      return memo(acceptances, part, () => acceptanceOf(schemas[part], (name) => ({ ...definition(name) })))(value);
    },
    response(status: number): ZodType | undefined {
      const schema = schemas.responses[status];
      return schema === undefined ? undefined : lazily(String(status), schema);
    },
  };
}

/** The definitions a schema needs, and no others: building all of them would cost every operation the whole spec. */
function reachable(schema: JsonSchema, definition: (name: string) => JsonSchema): Record<string, JsonSchema> {
  const found: Record<string, JsonSchema> = {};
  const visit = (node: unknown): void => {
    if (typeof node !== "object" || node === null) return;
    const reference = "$ref" in node ? node.$ref : undefined;
    if (typeof reference === "string") {
      const name = reference.slice("#/$defs/".length);
      if (found[name] !== undefined) return;
      const target = definition(name);
      found[name] = target;
      visit(target);
      return;
    }
    for (const value of Object.values(node)) visit(value);
  };
  visit(schema);
  return found;
}

function parseSchema(text: string): JsonSchema {
  // biome-ignore lint/plugin: our generator writes these texts and nobody else; their shape is taken as given here.
  return JSON.parse(text) as JsonSchema;
}

function parseOperation(text: string): OperationSchemas {
  // biome-ignore lint/plugin: as above.
  return JSON.parse(text) as OperationSchemas;
}

function memo<Key, Value>(map: Map<Key, Value>, key: Key, make: () => Value): Value {
  const found = map.get(key);
  if (found !== undefined) return found;
  const made = make();
  map.set(key, made);
  return made;
}
