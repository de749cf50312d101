import { createHash } from "node:crypto";
import { isJson, isObject } from "./model/fields.ts";
import type { Json } from "./model/types.ts";

/** What an entry is hashed without: the hashes, and what is joined at read (R79). */
const NOT_HASHED: ReadonlySet<string> = new Set(["prevHash", "hash", "externalId", "credit"]);

const FIRST_HASH = "0".repeat(64);

/** RFC 8785: members sorted by their UTF-16 code units, numbers and strings as ECMAScript writes them. */
export function canonicalText(json: Json): string {
  if (Array.isArray(json)) return `[${json.map(canonicalText).join(",")}]`;
  if (!isObject(json)) return JSON.stringify(json);
  const members = Object.entries(json).sort(([left], [right]) => (left < right ? -1 : 1));
  return `{${members.map(([name, value]) => `${JSON.stringify(name)}:${canonicalText(isJson(value) ? value : null)}`)}}`;
}

/** Recomputes the chain of R79 from the entries alone (I22). Answers what does not hold; an empty list is good. */
export function brokenLinks(entries: readonly Json[]): readonly string[] {
  const broken: string[] = [];
  let previous = FIRST_HASH;
  for (const entry of entries) {
    const fields = isObject(entry) ? entry : {};
    const hashed = Object.entries(fields).filter(([name]) => !NOT_HASHED.has(name));
    const text = canonicalText(JSON.parse(JSON.stringify(Object.fromEntries(hashed))));
    const expected = createHash("sha256").update(`${previous}\n${text}`).digest("hex");
    if (fields.prevHash !== previous) broken.push(`The prevHash of entry ${fields.seq} is not the hash before it.`);
    if (fields.hash !== expected) broken.push(`The hash of entry ${fields.seq} is not that of its content.`);
    previous = typeof fields.hash === "string" ? fields.hash : expected;
  }
  return broken;
}
