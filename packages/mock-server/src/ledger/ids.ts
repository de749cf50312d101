import { fnv1a } from "./fnv1a.ts";

/** Crockford's base 32, as ULIDs use it: no I, L, O, U. */
const ALPHABET = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";
/** All two-character digits, because writing ids is on the hot path. */
const PAIRS: readonly string[] = [...ALPHABET].flatMap((high) => [...ALPHABET].map((low) => high + low));
const PAIR_BASE = 1024;
const COUNTER_CHARACTERS = 8;
const TIME_CHARACTERS = 10;

/**
 * Writes ids: a prefix and a ULID (https://github.com/ulid/spec) of the instant of creation, 40 bits drawn from the
 * environment's seed and a 40-bit counter, the creation ordinal. So ids are deterministic (R7), monotonic in creation
 * order, unique over all kinds, and an entry's id need not be stored: it is written again from its instant and ordinal.
 */
export class IdWriter {
  readonly #seedPart: string;
  #lastAt = -1;
  #lastHigh = -1;
  /** All but the last two characters, which ids written one after the other nearly always share. */
  #lastHead = "";

  constructor(seed: string) {
    this.#seedPart = seedPart(seed);
  }

  write(prefix: string, at: number, serial: number): string {
    const high = Math.floor(serial / PAIR_BASE);
    if (at !== this.#lastAt || high !== this.#lastHigh) {
      this.#lastAt = at;
      this.#lastHigh = high;
      // A ULID's clock starts in 1970; earlier instants share its first millisecond and stay ordered by the counter.
      this.#lastHead = encode(Math.max(0, at), TIME_CHARACTERS) + this.#seedPart + encode(high, COUNTER_CHARACTERS - 2);
    }
    return prefix + this.#lastHead + (PAIRS[serial - high * PAIR_BASE] ?? "");
  }

  /** The creation ordinal in an id of this environment, or undefined if the text is none. */
  serialOf(id: string): number | undefined {
    const ulid = id.slice(id.indexOf("_") + 1);
    if (ulid.length !== TIME_CHARACTERS + this.#seedPart.length + COUNTER_CHARACTERS) return undefined;
    if (!ulid.startsWith(this.#seedPart, TIME_CHARACTERS)) return undefined;
    let serial = 0;
    for (const character of ulid.slice(-COUNTER_CHARACTERS)) {
      const digit = ALPHABET.indexOf(character);
      if (digit < 0) return undefined;
      serial = serial * 32 + digit;
    }
    return serial;
  }
}

/** Digits of a value, most significant first; `characters` is even. */
function encode(value: number, characters: number): string {
  let text = "";
  let rest = value;
  for (let written = 0; written < characters; written += 2) {
    const high = Math.floor(rest / PAIR_BASE);
    text = (PAIRS[rest - high * PAIR_BASE] ?? "") + text;
    rest = high;
  }
  return text;
}

/** 40 bits from any text: two FNV-1a hashes with different offsets, since one has only 32 bits. */
function seedPart(seed: string): string {
  return encode((fnv1a(seed) >>> 0) * 256 + (fnv1a(seed, 0x01000193) & 0xff), COUNTER_CHARACTERS);
}
