/**
 * Cursors of lists (R75): the position of the row after which a page ended, sealed with what the list was asked for. A
 * cursor of another list, of other filters or of another environment, and one that was changed, does not open.
 */
export function sealCursor(scope: string, position: number): string {
  const text = position.toString(36);
  return btoa(`${text}.${checksum(`${scope}\n${text}`)}`)
    .replaceAll("=", "")
    .replaceAll("+", "-")
    .replaceAll("/", "_");
}

/** The position in a cursor; undefined when it was not sealed for this scope. */
export function openCursor(scope: string, cursor: string): number | undefined {
  let text: string;
  try {
    text = atob(cursor.replaceAll("-", "+").replaceAll("_", "/"));
  } catch {
    return undefined;
  }
  const position = Number.parseInt(text.slice(0, Math.max(0, text.indexOf("."))), 36);
  // Sealing the position again is the whole test: the text must be exactly what this list would have given out.
  return Number.isSafeInteger(position) && sealCursor(scope, position) === cursor ? position : undefined;
}

/** 53 bits of two multiplicative hashes. It is no secret: it guards against mistakes, not against forgery. */
function checksum(text: string): string {
  let first = 0xdead_beef;
  let second = 0x41c6_ce57;
  for (let index = 0; index < text.length; index += 1) {
    const code = text.charCodeAt(index);
    first = Math.imul(first ^ code, 0x9e37_79b1);
    second = Math.imul(second ^ code, 0x5f35_6495);
  }
  first = Math.imul(first ^ (first >>> 16), 0x85eb_ca6b) ^ Math.imul(second ^ (second >>> 13), 0xc2b2_ae35);
  second = Math.imul(second ^ (second >>> 16), 0x85eb_ca6b) ^ Math.imul(first ^ (first >>> 13), 0xc2b2_ae35);
  return ((second & 0x1f_ffff) * 0x1_0000_0000 + (first >>> 0)).toString(36);
}
