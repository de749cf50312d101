/** Longest part of a code that comes from a name; the rest is for a number that makes it unique. */
const MAX_STEM = 54;

/**
 * A code for what has only a name at Schematic: the name in small letters, with a number where that is taken. The ledger
 * and the unified API find it by it.
 */
export function codeFor(name: string, isTaken: (code: string) => boolean): string {
  const plain = name.toLowerCase().replace(/[^a-z0-9]+/g, "-");
  const stem = plain.replace(/^-+|-+$/g, "").slice(0, MAX_STEM) || "unnamed";
  let code = stem;
  for (let n = 2; isTaken(code); n += 1) code = `${stem}-${n}`;
  return code;
}
