import { sha256 } from "@noble/hashes/sha2.js";
import { bytesToHex, hexToBytes, utf8ToBytes } from "@noble/hashes/utils.js";
import { canonicalJson } from "../http/fingerprints.ts";
import { presentEntry } from "../http/present/entry.ts";
import { textOrNull } from "../http/present/json-text.ts";
import type { Ledger } from "../ledger/ledger.ts";
import type { Entry } from "../ledger/state.ts";
import { HASHED_AT_ONCE, MAX_VERIFIED_ENTRIES } from "../limits.ts";
import { waitMs } from "./machine.ts";

/** What stands in place of a hash before the first entry (R79). */
export const FIRST_PREV_HASH: string = "0".repeat(64);

/** What a verification found (R79). */
export interface ChainReport {
  /** Whether every entry that was checked has the hash that the chain says. */
  readonly ok: boolean;
  /** How many entries were checked, the bad one included. */
  readonly checked: number;
  /** The chain's hash of the last entry that was checked, or of the one before `fromSeq` where none was. */
  readonly head: string;
  /** The first entry that is not what was hashed; null where all are. */
  readonly firstBadSeq: number | null;
  /** Where the next call goes on; null when nothing is left, or nothing behind a bad entry is worth checking. */
  readonly nextSeq: number | null;
}

const HASH_BYTES = 32;
const FIRST_CAPACITY = 64;

/**
 * The hash chain of one environment (R79): each entry's hash covers the entry and the hash before it, so none can be
 * changed, moved or taken out later without every hash from there on being another one.
 *
 * It is computed when it is first read, never while the ledger executes: whoever does not ask pays nothing. What was
 * computed, or came with a snapshot, is what the chain claims; {@link verify} holds the entries to it. Read it between
 * requests only, when every entry of the ledger is committed.
 */
export class HashChain {
  readonly #ledger: Ledger;
  /** The claimed hashes, 32 bytes each, in seq order. */
  #hashes: Uint8Array = new Uint8Array(FIRST_CAPACITY * HASH_BYTES);
  #length = 0;

  constructor(ledger: Ledger) {
    this.#ledger = ledger;
  }

  /** The chain of a snapshot, as it claims to be. One hash of 64 hexadecimal digits for each entry. */
  static restore(ledger: Ledger, hashes: readonly string[]): HashChain {
    const chain = new HashChain(ledger);
    for (const hash of hashes) chain.#append(hexToBytes(hash));
    return chain;
  }

  /** The hash of an entry, in lower-case hexadecimal. Throws a RangeError where there is no such entry. */
  hashOf(seq: number): string {
    const entry = this.#ledger.entries[seq - 1];
    if (entry === undefined) throw new RangeError(`There is no entry ${seq}: the ledger has ${this.#last}.`);
    this.#computeUntil(seq);
    return bytesToHex(this.#hashes.subarray((seq - 1) * HASH_BYTES, seq * HASH_BYTES));
  }

  /** The hash of the entry before, or 64 zeros before the first. */
  prevHashOf(seq: number): string {
    return seq <= 1 ? FIRST_PREV_HASH : this.hashOf(seq - 1);
  }

  /** Recomputes the hashes of at most `limit` entries and compares them with what the chain claims. */
  verify(fromSeq = 1, limit: number = MAX_VERIFIED_ENTRIES): ChainReport {
    const first = Math.min(fromSeq, this.#last + 1);
    const end = Math.min(this.#last, first + Math.min(limit, MAX_VERIFIED_ENTRIES) - 1);
    let head = this.prevHashOf(first);
    for (const entry of this.#ledger.entries.slice(first - 1, end)) {
      const { seq } = entry;
      const recomputed = this.#hash(entry, head);
      // A hash that nobody has read yet claims nothing else.
      if (seq > this.#length) this.#append(recomputed);
      head = this.hashOf(seq);
      if (head !== bytesToHex(recomputed))
        return { ok: false, checked: seq - first + 1, head, firstBadSeq: seq, nextSeq: null };
    }
    const nextSeq = end < this.#last ? end + 1 : null;
    return { ok: true, checked: Math.max(0, end - first + 1), head, firstBadSeq: null, nextSeq };
  }

  /**
   * The same, with turns for others in between where there is much to do: a million hashes take longer than anybody may
   * be held up. The entries of what is there already never change meanwhile. A promise only where it takes turns.
   */
  verifyInTurns(fromSeq: number, limit: number): ChainReport | Promise<ChainReport> {
    const last = Math.min(this.#last, fromSeq + limit - 1);
    return last - Math.min(fromSeq, this.#length) <= HASHED_AT_ONCE
      ? this.verify(fromSeq, limit)
      : this.#verifySlices(fromSeq, limit);
  }

  async #verifySlices(fromSeq: number, limit: number): Promise<ChainReport> {
    await this.ready(fromSeq - 1);
    let checked = 0;
    for (let from = fromSeq; ; ) {
      const report = this.verify(from, Math.min(HASHED_AT_ONCE, limit - checked));
      checked += report.checked;
      if (report.nextSeq === null || checked >= limit) return { ...report, checked };
      from = report.nextSeq;
      await waitMs(0);
    }
  }

  /** Computes the hashes up to an entry's in turns, so that reading them takes no time. Undefined: it takes none now. */
  ready(seq: number): Promise<void> | undefined {
    return Math.min(seq, this.#last) - this.#length <= HASHED_AT_ONCE ? undefined : this.#computeSlices(seq);
  }

  async #computeSlices(seq: number): Promise<void> {
    while (this.#length < Math.min(seq, this.#last)) {
      this.#computeUntil(Math.min(seq, this.#last, this.#length + HASHED_AT_ONCE));
      await waitMs(0);
    }
  }

  /** Every hash, in seq order: what a snapshot keeps. */
  snapshot(): string[] {
    this.#computeUntil(this.#last);
    return Array.from({ length: this.#last }, (_, index) => this.hashOf(index + 1));
  }

  get #last(): number {
    return this.#ledger.entries.length;
  }

  #computeUntil(seq: number): void {
    if (seq <= this.#length) return;
    let previous = this.#length === 0 ? FIRST_PREV_HASH : this.hashOf(this.#length);
    for (const entry of this.#ledger.entries.slice(this.#length, seq)) {
      const hash = this.#hash(entry, previous);
      this.#append(hash);
      previous = bytesToHex(hash);
    }
  }

  #hash(entry: Entry, previous: string): Uint8Array {
    return sha256(utf8ToBytes(`${previous}\n${hashedText(this.#ledger, entry)}`));
  }

  #append(hash: Uint8Array): void {
    const at = this.#length * HASH_BYTES;
    if (at === this.#hashes.length) {
      const wider = new Uint8Array(this.#hashes.length * 2);
      wider.set(this.#hashes);
      this.#hashes = wider;
    }
    this.#hashes.set(hash, at);
    this.#length += 1;
  }
}

/** What is no part of an entry's hash: the hashes, and what is joined when it is read, which may change later. */
const NOT_COVERED: readonly string[] = ["prevHash", "hash", "externalId", "credit"];

/** The names of what is covered, in canonical order: the same for all entries, so they are sorted once. */
let covered: readonly string[] | undefined;

/** What an entry's hash covers: its canonical JSON (RFC 8785) as lists show it. */
function hashedText(ledger: Ledger, entry: Entry): string {
  const shown: Readonly<Record<string, unknown>> = presentEntry(ledger, entry);
  covered ??= Object.keys(shown)
    .filter((name) => !NOT_COVERED.includes(name))
    .sort();
  let members = "";
  for (const name of covered) members += `${members === "" ? "" : ","}"${name}":${valueText(shown[name])}`;
  return `{${members}}`;
}

/** Canonical JSON of a value; nearly all values of entries are numbers, nulls and plain texts. */
function valueText(value: unknown): string {
  if (typeof value === "number") return String(value);
  return value === null || typeof value === "string" ? textOrNull(value) : canonicalJson(value);
}
