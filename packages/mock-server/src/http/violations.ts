import type { components } from "@opencredits/sdk/types";
import { MAX_VIOLATIONS } from "../limits.ts";
import { assured } from "./boundary.ts";
import { parseInstant } from "./instants.ts";

/** One violation as the contract has it (R69). */
export type WireViolation = components["schemas"]["Violation"];

/** Collects everything that is wrong with one request before anything of it is done (R69, R70). */
export class Violations {
  readonly #found: WireViolation[] = [];
  #more = 0;
  /** Set by a list whose cursor is not one of its own: 400 `invalid_cursor`, when nothing else is wrong. */
  invalidCursor = false;

  get isEmpty(): boolean {
    return this.#found.length === 0;
  }

  add(violation: WireViolation): void {
    if (this.#found.length < MAX_VIOLATIONS) this.#found.push(violation);
    else this.#more += 1;
  }

  /** True when something is known to be wrong at exactly this place. */
  has(place: WireViolation["in"], pointer: string): boolean {
    return this.#found.some((violation) => violation.in === place && violation.pointer === pointer);
  }

  list(): readonly WireViolation[] {
    if (this.#more === 0) return this.#found;
    const message = `There are ${this.#more} more violations, which are not listed.`;
    return [...this.#found, { in: "body", pointer: "", keyword: "maxItems", message }];
  }

  /**
   * Reads an instant whose form the schema has judged already: what is left to refuse are days that a month does not
   * have, and years that UTC could not write. Null and absent stay what they are.
   */
  instant<Text extends string | null | undefined>(
    text: Text,
    place: WireViolation["in"],
    pointer: string,
  ): number | Exclude<Text, string> {
    if (!isText(text)) return assured<Exclude<Text, string>>(text);
    const instant = parseInstant(text);
    if (instant !== undefined) return instant;
    const expected = "an instant (RFC 3339) in the years 0000 to 9999 of UTC";
    this.add({ in: place, pointer, keyword: "format", message: `Must be ${expected}.`, expected, received: "string" });
    return Number.NaN;
  }
}

function isText<Text extends string | null | undefined>(text: Text): text is Text & string {
  return typeof text === "string";
}
