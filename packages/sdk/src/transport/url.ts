import { OpenCreditsError } from "../errors.ts";
import type { CallInput } from "./transport.ts";

/**
 * The address of a call.
 *
 * An empty path reference would silently address the collection, and `..` its parent: URL parsers resolve dots even
 * where they are percent-encoded. Both are refused.
 *
 * @throws OpenCreditsError if a reference is one of these, or missing
 */
export function urlOf(baseUrl: string, template: string, { path, query }: CallInput, operationId: string): string {
  const references: Readonly<Record<string, unknown>> = { ...path };
  const expanded = template.replace(/{(\w+)}/g, (_, name: string) => {
    const reference = references[name];
    if (typeof reference !== "string" || /^\.{0,2}$/.test(reference)) {
      throw new OpenCreditsError(`${operationId}: ${JSON.stringify(reference)} cannot be the ${name} in ${template}.`);
    }
    return encodeURIComponent(reference);
  });
  const search = query && serializeQuery(query);
  return baseUrl.replace(/\/*$/, expanded) + (search ? `?${search}` : "");
}

/**
 * Writes a query as the spec's styles say: lists repeat their key, objects become `key[member]=value`, absent values
 * are left out. What has its own JSON form, such as a `Date`, is written in that form, at any depth.
 */
function serializeQuery(query: object): string {
  const pairs: string[] = [];
  const add = (name: string, value: unknown): void => {
    if (value === undefined || value === null) return;
    if (typeof value !== "object") pairs.push(`${name}=${encodeURIComponent(String(value))}`);
    else if ("toJSON" in value && typeof value.toJSON === "function") add(name, String(value.toJSON()));
    else if (Array.isArray(value)) for (const item of value) add(name, item);
    else for (const [key, member] of Object.entries(value)) add(`${name}[${encodeURIComponent(key)}]`, member);
  };
  for (const [name, value] of Object.entries(query)) add(name, value);
  return pairs.join("&");
}
