import { fnv1a } from "../ledger/fnv1a.ts";

/** Slots of an empty index: a power of two. */
const LEAST_SLOTS = 64;

/**
 * A queue whose items are found by their keys.
 *
 * A Map would do beside an array. But what it costs with hundreds of thousands of keys is visits to memory that nobody has
 * touched for long: a bucket, the items in it, and their keys. Here the index is one block of numbers, where an item
 * is found by its hash before its key is looked at; and because items leave in the order in which they came, nothing is
 * ever deleted from it: what stands before the first item has left.
 */
export class KeyedQueue<Item extends { readonly key: string }> {
  /** Undefined where an item has left, or a later one of the same key has taken its place. */
  #items: (Item | undefined)[] = [];
  #first = 0;
  #size = 0;
  /** Open addressing: hash and place of an item, one after the other. Places count from 1; 0 is a slot never used. */
  #slots: Int32Array = new Int32Array(2 * LEAST_SLOTS);
  /** Of the key that was asked for last, which is nearly always the one that is stored next. */
  #lastKey = "";
  #lastHash: number = fnv1a("");

  /** How many items there are. */
  get size(): number {
    return this.#size;
  }

  /** The item that came first, of those that are there. */
  get oldest(): Item | undefined {
    return this.#items[this.#first];
  }

  get(key: string): Item | undefined {
    const slot = this.#slotOf(key, this.#hashOf(key));
    return this.#items[this.#placeAt(slot) - 1];
  }

  /** Appends an item, in the place of one with the same key. */
  push(item: Item): void {
    // Half of the slots stay free, so that looking for a key that is not there ends soon.
    if (this.#items.length * 4 >= this.#slots.length) this.#reindex();
    const hash = this.#hashOf(item.key);
    const slot = this.#slotOf(item.key, hash);
    const replaced = this.#placeAt(slot) - 1;
    if (replaced >= 0) this.#items[replaced] = undefined;
    else this.#size += 1;
    this.#items.push(item);
    this.#slots[slot] = hash;
    this.#slots[slot + 1] = this.#items.length;
    if (replaced === this.#first) this.#skipGaps();
  }

  /** Removes the oldest item. */
  shift(): void {
    if (this.#size === 0) return;
    this.#items[this.#first] = undefined;
    this.#size -= 1;
    this.#skipGaps();
  }

  /** The items, oldest first. */
  list(): Item[] {
    return this.#items.filter((item) => item !== undefined);
  }

  #skipGaps(): void {
    while (this.#first < this.#items.length && this.#items[this.#first] === undefined) this.#first += 1;
  }

  #hashOf(key: string): number {
    if (key !== this.#lastKey) {
      this.#lastKey = key;
      this.#lastHash = fnv1a(key);
    }
    return this.#lastHash;
  }

  /** Where a key stands in the index, or the slot that it would take. */
  #slotOf(key: string, hash: number): number {
    const slots = this.#slots;
    const last = slots.length - 1;
    let slot = (hash << 1) & last;
    for (let place = slots[slot + 1] ?? 0; place !== 0; place = slots[slot + 1] ?? 0) {
      if (slots[slot] === hash && this.#items[place - 1]?.key === key) return slot;
      slot = (slot + 2) & last;
    }
    return slot;
  }

  #placeAt(slot: number): number {
    return this.#slots[slot + 1] ?? 0;
  }

  /** Forgets what has left and makes room for as many items again. */
  #reindex(): void {
    const before = this.#slots;
    const gone = this.#first;
    this.#items = this.#items.slice(gone);
    this.#first = 0;
    let length = 2 * LEAST_SLOTS;
    while (length < this.#items.length * 8) length *= 2;
    this.#slots = new Int32Array(length);
    for (let index = 0; index < before.length; index += 2) {
      const place = (before[index + 1] ?? 0) - gone;
      if (place > 0) this.#keep(before[index] ?? 0, place);
    }
  }

  #keep(hash: number, place: number): void {
    const slots = this.#slots;
    const last = slots.length - 1;
    let slot = (hash << 1) & last;
    while (slots[slot + 1] !== 0) slot = (slot + 2) & last;
    slots[slot] = hash;
    slots[slot + 1] = place;
  }
}
