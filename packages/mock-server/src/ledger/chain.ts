/** Items of a list that grows at its end: an array, or a {@link Chain}. */
export interface List<Item> {
  readonly length: number;
  /** The item at a position, from 0; undefined beyond the end. */
  at(index: number): Item | undefined;
}

/** Every how many items one is kept by its position. */
export const CHAIN_STRIDE = 16;

/**
 * A list without an array: every item points to the one before it, and the owner keeps the last item, the count and, as
 * marks, every 16th item, so that no item is further than 15 steps from one at hand. An array of its own per owner would
 * be two more objects to visit at every append, and over a million owners such visits are what a debit costs.
 *
 * This is a view of the list as it stands; ask the owner for a new one after an append.
 */
export class Chain<Item> implements List<Item> {
  readonly length: number;
  readonly #last: Item | null;
  /** The items at 15, 31, … */
  readonly #marks: readonly Item[];
  readonly #before: (item: Item) => Item | null;
  // The block that was read last: neighbours are asked for one after the other.
  #block: readonly Item[] = [];
  #blockStart = 0;

  constructor(length: number, last: Item | null, marks: readonly Item[], before: (item: Item) => Item | null) {
    this.length = length;
    this.#last = last;
    this.#marks = marks;
    this.#before = before;
  }

  at(index: number): Item | undefined {
    if (index < 0 || index >= this.length) return undefined;
    if (index % CHAIN_STRIDE === CHAIN_STRIDE - 1) return this.#marks[(index + 1) / CHAIN_STRIDE - 1];
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
    let item = isWhole ? (this.#marks[start / CHAIN_STRIDE] ?? null) : this.#last;
    for (; item !== null && block.length < count; item = this.#before(item)) block.push(item);
    this.#block = block.reverse();
    this.#blockStart = start;
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
