/** Any JSON value. */
export type Json = null | boolean | number | string | readonly Json[] | { readonly [key: string]: Json };

/** Whether a JSON value is an object. */
export function isObject(json: unknown): json is { readonly [key: string]: Json } {
  return typeof json === "object" && json !== null && !Array.isArray(json);
}

/** The rows of a list's answer. */
export function rowsOf(body: Json): readonly Json[] {
  const data = isObject(body) ? body.data : null;
  return Array.isArray(data) ? data : [];
}

/** A member of an object as text; empty where it is none. */
export function textOf(json: Json | undefined, name: string): string {
  const value = isObject(json) ? json[name] : undefined;
  return value === null || value === undefined ? "" : String(value);
}
