const decoder = new TextDecoder("utf-8", { fatal: true });

/** Decodes UTF-8; undefined when the bytes are none (R69). A byte order mark is dropped (RFC 8259, section 8.1). */
export function decodeUtf8(bytes: Uint8Array): string | undefined {
  try {
    return decoder.decode(bytes);
  } catch {
    return undefined;
  }
}

/** Where bytes stop being UTF-8: the offset of the first sequence that is none (RFC 3629, section 4). */
export function offsetOfInvalidUtf8(bytes: Uint8Array): number {
  let offset = 0;
  while (offset < bytes.length) {
    const length = sequenceLength(bytes, offset);
    if (length === 0) return offset;
    offset += length;
  }
  return offset;
}

function sequenceLength(bytes: Uint8Array, offset: number): number {
  const first = bytes[offset] ?? 0;
  if (first < 0x80) return 1;
  const length =
    first >= 0xc2 && first < 0xe0 ? 2 : first < 0xf0 && first >= 0xe0 ? 3 : first >= 0xf0 && first < 0xf5 ? 4 : 0;
  const second = bytes[offset + 1] ?? 0;
  // Overlong forms, surrogates and what lies beyond U+10FFFF differ from the rest in their second byte.
  const low = first === 0xe0 ? 0xa0 : first === 0xf0 ? 0x90 : 0x80;
  const high = first === 0xed ? 0x9f : first === 0xf4 ? 0x8f : 0xbf;
  if (length === 0 || second < low || second > high) return 0;
  for (let index = 2; index < length; index += 1) if (((bytes[offset + index] ?? 0) & 0xc0) !== 0x80) return 0;
  return length;
}

/** Why a text may not be stored: U+0000 or half of a surrogate pair (R69); undefined when it may. */
export function textProblem(text: string): string | undefined {
  if (text.includes("\0")) return "Contains U+0000, which no text here may hold.";
  return text.isWellFormed() ? undefined : "Contains a lone surrogate: half of a character.";
}

/** Where a text inside a JSON value may not be stored. Keys are judged as well; the pointer then names the key. */
export interface TextFinding {
  readonly pointer: string;
  readonly keyword: "unicode" | "propertyNames";
  readonly message: string;
}

/**
 * Finds every text of a JSON value that {@link textProblem} refuses, and every field named `__proto__`, which no
 * program can be trusted to copy. Only an escape can bring the former in, so this need not be called for a body without
 * `\u` and `__proto__`. Walks without recursion: a body may be nested as deep as it is long.
 */
export function findBadTexts(value: unknown): TextFinding[] {
  const found: TextFinding[] = [];
  const open: { readonly pointer: string; readonly key: string; readonly value: unknown }[] = [];
  open.push({ pointer: "", key: "", value });
  for (let next = open.pop(); next !== undefined; next = open.pop()) {
    const { pointer, key, value: current } = next;
    if (key === "__proto__") found.push({ pointer, keyword: "propertyNames", message: "This name is not allowed." });
    const keyProblem = textProblem(key);
    if (keyProblem !== undefined) found.push({ pointer, keyword: "unicode", message: `Its name: ${keyProblem}` });
    const problem = typeof current === "string" ? textProblem(current) : undefined;
    if (problem !== undefined) found.push({ pointer, keyword: "unicode", message: problem });
    if (typeof current !== "object" || current === null) continue;
    for (const [name, child] of Object.entries(current).reverse()) {
      open.push({ pointer: `${pointer}/${pointerToken(name)}`, key: name, value: child });
    }
  }
  return found;
}

/** One step of a JSON pointer (RFC 6901). What no text may hold is replaced, because the pointer is a text itself. */
export function pointerToken(key: string): string {
  return key.toWellFormed().replaceAll("\0", "\ufffd").replaceAll("~", "~0").replaceAll("/", "~1");
}
