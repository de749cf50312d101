import fc from "fast-check";
import { expect, test } from "vitest";
import { CHAIN_STRIDE, Chain, countBefore, NOWHERE, type Place } from "./chain.ts";

interface Item {
  readonly value: number;
  readonly previous: Place;
}

/**
 * A chain of the numbers 0, 1, … among as many of somebody else's, and how often a step from an item to the one before
 * it was taken.
 */
function chainOf(length: number): { readonly chain: Chain<Item>; readonly steps: () => number } {
  let [last, steps]: [Place, number] = [NOWHERE, 0];
  const all: Item[] = [];
  const marks: Place[] = [];
  for (let value = 0; value < length; value += 1) {
    all.push({ value: -1, previous: NOWHERE });
    last = all.push({ value, previous: last });
    if ((value + 1) % CHAIN_STRIDE === 0) marks.push(last);
  }
  const before = (item: Item): Place => {
    steps += 1;
    return item.previous;
  };
  return { chain: new Chain(all, length, last, marks, before), steps: () => steps };
}

const LENGTHS = [0, 1, 2, 15, 16, 17, 31, 32, 33, 1000];

test("a chain gives the same as an array, at every position and in every direction", () => {
  for (const length of LENGTHS) {
    const numbers = Array.from({ length }, (_, index) => index);
    const values = (items: Iterable<Item>): number[] => [...items].map(({ value }) => value);
    const { chain } = chainOf(length);
    expect(values(chain)).toEqual(numbers);
    for (const index of numbers.toReversed()) expect(chain.at(index)?.value).toBe(index);
    for (const outside of [-1, length, length + 16]) expect(chain.at(outside)).toBeUndefined();
    for (const [from, to] of [
      [0, 3],
      [12, 20],
      [length - 2, length + 5],
      [5, 5],
    ] as const) {
      expect(values(chain.slice(Math.max(0, from), to))).toEqual(numbers.slice(Math.max(0, from), Math.max(0, to)));
    }
  }
});

test("what lies before a bound is counted alike in chains and arrays", () => {
  fc.assert(
    fc.property(fc.constantFrom(...LENGTHS), fc.integer({ min: -1, max: 1001 }), (length, bound) => {
      const { chain } = chainOf(length);
      const expected = Math.max(0, Math.min(length, bound));
      expect(countBefore(chain, ({ value }) => value < bound)).toBe(expected);
      expect(countBefore([...chain], ({ value }) => value < bound)).toBe(expected);
    }),
  );
});

test("finding a bound, and the page after it, takes a few blocks of a chain of any length", () => {
  const { chain, steps } = chainOf(200_000);
  const start = countBefore(chain, ({ value }) => value < 123_456);
  expect(chain.slice(start, start + 100).at(-1)?.value).toBe(123_555);
  // The block of the bound, and those of the page.
  expect(steps()).toBeLessThanOrEqual(CHAIN_STRIDE + 100 + CHAIN_STRIDE);
});
