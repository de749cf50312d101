/** A source of numbers from 0 to less than 1. */
export type Random = () => number;

/** A generator whose numbers follow from its seed alone (mulberry32), so that a replay can be repeated exactly. */
export function seededRandom(seed: number): Random {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let bits = Math.imul(state ^ (state >>> 15), state | 1);
    bits ^= bits + Math.imul(bits ^ (bits >>> 7), bits | 61);
    return ((bits ^ (bits >>> 14)) >>> 0) / 2 ** 32;
  };
}

/** A number between two bounds. */
export function between(random: Random, low: number, high: number): number {
  return low + (high - low) * random();
}

/** A choice among items in proportion to their weights, which must be positive. */
export function weightedPick<T extends { readonly weight: number }>(items: readonly T[], random: Random): () => T {
  let sum = 0;
  const ends = items.map(({ weight }) => {
    sum += weight;
    return sum;
  });
  return () => {
    const point = random() * sum;
    let low = 0;
    for (let high = items.length - 1; low < high; ) {
      const middle = (low + high) >> 1;
      if (point < (ends[middle] ?? 0)) high = middle;
      else low = middle + 1;
    }
    const item = items[low];
    if (item === undefined) throw new Error("There is nothing to pick from.");
    return item;
  };
}
