import fc from "fast-check";
import { expect, test } from "vitest";
import { OrderedSet } from "./ordered-set.ts";

const numbers = (): OrderedSet<number> =>
  new OrderedSet<number>(
    (a, b) => a - b,
    (item) => item,
  );

test("an ordered set gives its items in order whatever was added and deleted", () => {
  const step = fc.record({ item: fc.integer({ min: 0, max: 40 }), deletes: fc.boolean() });
  fc.assert(
    fc.property(fc.array(step, { maxLength: 200 }), (steps) => {
      const set = numbers();
      const model = new Set<number>();
      for (const { item, deletes } of steps) {
        if (deletes) {
          set.delete(item);
          model.delete(item);
        } else if (!model.has(item)) {
          set.add(item);
          model.add(item);
        }
      }
      const sorted = [...model].sort((a, b) => a - b);
      expect([...set]).toEqual(sorted);
      expect(set.first()).toBe(sorted[0]);
      expect(set.from(20)).toBe(sorted.find((item) => item >= 20));
      expect(set.after(20)).toBe(sorted.find((item) => item > 20));
    }),
  );
});

test("items added in order do not make the tree deep", () => {
  const set = numbers();
  let comparisons = 0;
  const counted = new OrderedSet<number>(
    (a, b) => {
      comparisons += 1;
      return a - b;
    },
    (item) => item,
  );
  for (let item = 0; item < 100_000; item += 1) {
    set.add(item);
    counted.add(item);
  }
  comparisons = 0;
  counted.from(99_999);
  // 100,000 items need 17 levels at best; a treap has about 1.4 × that, times a small factor at the worst path.
  expect(comparisons).toBeLessThan(80);
});
