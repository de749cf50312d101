import type { RouteParameter } from "../generated/routes.ts";
import { pointerToken, textProblem } from "./text.ts";
import type { Violations } from "./violations.ts";

/** Query parameters of one operation, by name. */
export type QueryParameters = ReadonlyMap<string, RouteParameter>;

const DEEP_OBJECT = /^([^[\]]+)\[([^[\]]*)\]$/;
/** The same where every bracket was percent-encoded: the first and the last are the name's, others are the key's. */
const ENCODED_DEEP_OBJECT = /^([^[\]]+)\[(.*)\]$/s;

/**
 * Reads a query into an object that a schema can judge: each value as its parameter's JSON type where its text is one,
 * else as the text. What a schema could not see is added to the violations: a repeated key, bytes that are no UTF-8, a
 * text that may not be stored. Unknown names are kept, for the schema to refuse.
 */
export function parseQuery(search: string, parameters: QueryParameters, violations: Violations): object {
  const values: Record<string, unknown> = Object.create(null);
  for (const pair of search.split("&")) {
    if (pair === "") continue;
    const equals = pair.indexOf("=");
    const encodedName = equals < 0 ? pair : pair.slice(0, equals);
    const name = decodePart(encodedName);
    const text = decodePart(equals < 0 ? "" : pair.slice(equals + 1));
    if (name === undefined || text === undefined) {
      refuse(violations, name ?? "", "encoding", "Must be percent-encoded UTF-8.");
      continue;
    }
    const problem = textProblem(name) ?? textProblem(text);
    if (problem === undefined) put(values, { encodedName, name }, text, parameters, violations);
    else refuse(violations, name, "unicode", problem);
  }
  return values;
}

/** `+` is a space in a query, as HTML forms write it. */
function decodePart(text: string): string | undefined {
  return decodePercent(text.includes("+") ? text.replaceAll("+", " ") : text);
}

/** Undoes percent-encoding; undefined when the text is not well encoded or what it encodes is not UTF-8. */
export function decodePercent(text: string): string | undefined {
  if (!text.includes("%")) return text;
  try {
    return decodeURIComponent(text);
  } catch {
    return undefined;
  }
}

function put(
  values: Record<string, unknown>,
  { encodedName, name }: { readonly encodedName: string; readonly name: string },
  text: string,
  parameters: QueryParameters,
  violations: Violations,
): void {
  const parameter = parameters.get(name);
  if (parameter?.type === "array") {
    const list = values[name];
    if (Array.isArray(list)) list.push(text);
    else values[name] = [text];
    return;
  }
  const [object, key] = deepName(encodedName, name);
  if (parameter === undefined && parameters.get(object)?.style === "deepObject") {
    putDeep(values, object, key, text, violations);
  } else if (Object.hasOwn(values, name)) {
    refuse(violations, name, "uniqueItems", "Must not be repeated.");
  } else {
    values[name] = readAs(text, parameter?.type);
  }
}

/**
 * `metadata[key]` in its two parts, both empty for any other name. A key may hold brackets of its own, percent-encoded:
 * the literal ones are the name's.
 */
function deepName(encodedName: string, name: string): readonly [object: string, key: string] {
  if (!/[[\]]/.test(encodedName)) {
    const [, object = "", key = ""] = ENCODED_DEEP_OBJECT.exec(name) ?? [];
    return [object, key];
  }
  const [, object = "", key = ""] = DEEP_OBJECT.exec(encodedName) ?? [];
  return [decodePart(object) ?? "", decodePart(key) ?? ""];
}

function putDeep(
  values: Record<string, unknown>,
  name: string,
  key: string,
  text: string,
  violations: Violations,
): void {
  const object = values[name] ?? Object.create(null);
  values[name] = object;
  if (typeof object !== "object") refuse(violations, name, "uniqueItems", "Must not be repeated.");
  else if (key === "__proto__") refuse(violations, `${name}[${key}]`, "propertyNames", "This name is not allowed.");
  else if (Object.hasOwn(object, key)) refuse(violations, `${name}[${key}]`, "uniqueItems", "Must not be repeated.");
  else object[key] = text;
}

const INTEGER = /^-?\d{1,16}$/;

function readAs(text: string, type: RouteParameter["type"] | undefined): unknown {
  if (type === "integer" || type === "number") return INTEGER.test(text) ? Number(text) : text;
  if (type === "boolean") return text === "true" ? true : text === "false" ? false : text;
  return text;
}

function refuse(violations: Violations, name: string, keyword: string, message: string): void {
  violations.add({ in: "query", pointer: `/${pointerToken(name)}`, keyword, message, received: "string" });
}
