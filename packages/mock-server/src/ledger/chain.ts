/** Items of a list that grows at its end: an array, or a {@link Chain}. */
export interface List<Item> {
  readonly length: number;
  /** The item at a position, from 0; undefined beyond the end. */
  at(index: number): Item | undefined;
}

/** Every how many items one is kept by its position. */
export const CHAIN_STRIDE = 16;

/** Where an item stands in the list of all items, from 1; {@link NOWHERE} where there is none. */
export type Place = number;
export const NOWHERE: Place = 0;

/**
 * An owner's part of a list of everybody's items, without an array of its own: every item knows the place of the one
 * before it, and the owner keeps the last place, the count and, as marks, every 16th place, so that no item is further
 * than 15 steps from one at hand.
 *
 * Over a million owners, what a debit costs is visits to memory that nobody has touched for long. An array per owner
 * would be two more objects to visit at every append; and a pointer to the new item, unlike a number, would make the
 * garbage collector visit the owner once more.
 *
 * This is a view of the list as it stands; ask the owner for a new one after an append.
 */
export class Chain<Item> implements List<Item> {
  readonly length: number;
  readonly #all: readonly Item[];
  readonly #last: Place;
  /** Of the items at 15, 31, … */
  readonly #marks: readonly Place[];
  readonly #before: (item: Item) => Place;
  // The block that was read last: neighbours are asked for one after the other.
  #block: readonly Item[] = [];
  #blockStart = 0;

  constructor(
    all: readonly Item[],
    length: number,
    last: Place,
    marks: readonly Place[],
    before: (item: Item) => Place,
  ) {
    this.#all = all;
    this.length = length;
    this.#last = last;
    this.#marks = marks;
    this.#before = before;
  }

  at(index: number): Item | undefined {
    if (index < 0 || index >= this.length) return undefined;
    if (index % CHAIN_STRIDE === CHAIN_STRIDE - 1) return this.#all[this.#mark((index + 1) / CHAIN_STRIDE - 1) - 1];
    const start = index - (index % CHAIN_STRIDE);
    if (start !== this.#blockStart || this.#block.length === 0) this.#readBlock(start);
    return this.#block[index - start];
  }

  /** The items from one position up to before another, as an array. */
  slice(start: number, end: number): readonly Item[] {
    const items: Item[] = [];
    for (let index = start; index < Math.min(end, this.length); index += 1) {
      const item = this.at(index);
      if (item !== undefined) items.push(item);
    }
    return items;
  }

  [Symbol.iterator](): Iterator<Item> {
    return this.slice(0, this.length).values();
  }

  #readBlock(start: number): void {
    const block: Item[] = [];
    const isWhole = start + CHAIN_STRIDE <= this.length;
    const count = isWhole ? CHAIN_STRIDE : this.length - start;
    let item = this.#all[(isWhole ? this.#mark(start / CHAIN_STRIDE) : this.#last) - 1];
    while (item !== undefined && block.length < count) {
      block.push(item);
      item = this.#all[this.#before(item) - 1];
    }
    this.#block = block.reverse();
    this.#blockStart = start;
  }

  #mark(index: number): Place {
    return this.#marks[index] ?? NOWHERE;
  }
}

/** How many items at the beginning of a list hold true, when none after the first false one does. O(log n). */
export function countBefore<Item>(list: List<Item>, holds: (item: Item) => boolean): number {
  const holdsAt = (index: number): boolean => {
    const item = list.at(index);
    return item !== undefined && holds(item);
  };
  // Whole blocks by their last items first, because those are what a chain has at hand.
  const blocks = bisect(0, Math.floor(list.length / CHAIN_STRIDE), (block) =>
    holdsAt(block * CHAIN_STRIDE + CHAIN_STRIDE - 1),
  );
  const start = blocks * CHAIN_STRIDE;
  return bisect(start, Math.min(start + CHAIN_STRIDE, list.length), holdsAt);
}

/** The least number of the range that does not hold true, or its end. */
function bisect(from: number, to: number, holds: (middle: number) => boolean): number {
  let low = from;
  let high = to;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (holds(middle)) low = middle + 1;
    else high = middle;
  }
  return low;
}
