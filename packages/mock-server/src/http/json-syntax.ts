/** Where a text stops being JSON, counted in characters from 0, and what would have been right there. */
export interface JsonSyntaxError {
  readonly offset: number;
  readonly line: number;
  readonly column: number;
  readonly expected: string;
}

const SPACE = /[ \t\n\r]*/y;
const NUMBER = /-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?/y;
const LITERAL = /true|false|null/y;
const ESCAPE = /\\(?:["\\/bfnrt]|u[\dA-Fa-f]{4})/y;

/**
 * Says where and why `JSON.parse` refused a text. The engine's own message is no help: it differs between engines, often
 * names no position, and quotes the body, which may hold secrets.
 */
export function jsonSyntaxError(text: string): JsonSyntaxError {
  const { offset, expected } = new Scanner(text).scan();
  const before = text.slice(0, offset);
  const line = before.split("\n").length;
  return { offset, line, column: offset - before.lastIndexOf("\n"), expected };
}

/** Walks JSON (RFC 8259) without recursion until it stops being JSON. Each step answers what it missed, if anything. */
class Scanner {
  readonly #text: string;
  /** The open brackets, outermost first. */
  readonly #open: ("{" | "[")[] = [];
  #offset = 0;
  #wantsValue = true;

  constructor(text: string) {
    this.#text = text;
  }

  scan(): { readonly offset: number; readonly expected: string } {
    for (;;) {
      this.#read(SPACE);
      const expected = this.#wantsValue ? this.#value() : this.#afterValue();
      if (expected !== undefined) return { offset: this.#offset, expected };
    }
  }

  /** One whole value, or the opening of an object or array. */
  #value(): string | undefined {
    const character = this.#text[this.#offset];
    if (character === "{" || character === "[") return this.#opening(character);
    this.#wantsValue = false;
    if (character === '"') return this.#string();
    return this.#read(LITERAL) || this.#read(NUMBER) ? undefined : "a value";
  }

  #opening(bracket: "{" | "["): string | undefined {
    this.#offset += 1;
    this.#open.push(bracket);
    this.#read(SPACE);
    this.#wantsValue = this.#text[this.#offset] !== (bracket === "{" ? "}" : "]");
    return this.#wantsValue && bracket === "{" ? this.#name("a field name in double quotes, or }") : undefined;
  }

  /** The name of a field and its colon: a value follows. */
  #name(expected: string): string | undefined {
    this.#read(SPACE);
    if (this.#text[this.#offset] !== '"') return expected;
    const problem = this.#string();
    if (problem !== undefined) return problem;
    this.#read(SPACE);
    return this.#take(":") ? undefined : ":";
  }

  #afterValue(): string | undefined {
    const bracket = this.#open.at(-1);
    if (bracket === undefined) return "the end";
    const close = bracket === "{" ? "}" : "]";
    if (this.#take(close)) {
      this.#open.pop();
      return undefined;
    }
    if (!this.#take(",")) return `, or ${close}`;
    this.#wantsValue = true;
    return bracket === "{" ? this.#name("a field name in double quotes") : undefined;
  }

  #string(): string | undefined {
    this.#offset += 1;
    for (; this.#offset < this.#text.length; this.#offset += 1) {
      const character = this.#text[this.#offset] ?? "";
      if (this.#take('"')) return undefined;
      if (character < " ") return "an escape instead of a control character";
      if (character !== "\\") continue;
      if (!this.#read(ESCAPE)) return "an escape that JSON has";
      this.#offset -= 1;
    }
    return 'the closing " of a text';
  }

  #take(character: string): boolean {
    if (this.#text[this.#offset] !== character) return false;
    this.#offset += 1;
    return true;
  }

  #read(pattern: RegExp): boolean {
    pattern.lastIndex = this.#offset;
    if (!pattern.test(this.#text)) return false;
    this.#offset = pattern.lastIndex;
    return true;
  }
}
