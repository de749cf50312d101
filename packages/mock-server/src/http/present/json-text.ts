import type { Metadata } from "../../ledger/terms.ts";

/** Characters that JSON writes as they are: printable ASCII without the quote and the backslash. */
const PLAIN = /^[ !#-[\]-~]*$/;

/** A text, or null, as JSON. Nearly all texts need no escape, and looking is cheaper than escaping. */
export function textOrNull(text: string | null): string {
  if (text === null) return "null";
  return PLAIN.test(text) ? `"${text}"` : JSON.stringify(text);
}

/** Labels as JSON. */
export function labelsText(metadata: Metadata): string {
  let text = "";
  for (const name in metadata) {
    text += `${text === "" ? "" : ","}${textOrNull(name)}:${textOrNull(metadata[name] ?? "")}`;
  }
  return `{${text}}`;
}

/** An id of something that may not be there, as JSON. Ids need no escape. */
export function idOrNull(object: { readonly id: string } | null): string {
  return object === null ? "null" : `"${object.id}"`;
}

/**
 * Makes one flat string of a text that was put together from parts. An engine keeps such a text as a tree of its parts
 * until somebody looks at it; as a stored answer it would hold the tree for a day.
 */
export function flat(json: string): string {
  // Looking at a character is what flattens; JSON that is an object begins with a brace.
  return json.charCodeAt(0) === 0x7b ? json : "";
}
