import fc from "fast-check";
import { expect, test } from "vitest";
import { OrderedSet, type TreeItem } from "./ordered-set.ts";

class Item implements TreeItem<Item> {
  readonly value: number;
  left: Item | null = null;
  right: Item | null = null;

  constructor(value: number) {
    this.value = value;
  }
}

class Numbers extends OrderedSet<Item> {
  comparisons = 0;
  protected root: Item | null = null;

  protected compare(a: Item, b: Item): number {
    this.comparisons += 1;
    return a.value - b.value;
  }
  protected ordinal(item: Item): number {
    return item.value;
  }
}

test("an ordered set gives its items in order whatever was added and deleted", () => {
  const step = fc.record({ value: fc.integer({ min: 0, max: 40 }), deletes: fc.boolean() });
  fc.assert(
    fc.property(fc.array(step, { maxLength: 200 }), (steps) => {
      const set = new Numbers();
      const model = new Map<number, Item>();
      for (const { value, deletes } of steps) {
        const present = model.get(value);
        if (deletes && present !== undefined) {
          set.delete(present);
          model.delete(value);
          expect([present.left, present.right]).toEqual([null, null]);
        } else if (!deletes && present === undefined) {
          const item = new Item(value);
          set.add(item);
          model.set(value, item);
        }
      }
      const sorted = [...model.keys()].sort((a, b) => a - b);
      expect([...set].map(({ value }) => value)).toEqual(sorted);
      expect(set.first()?.value).toBe(sorted[0]);
      expect(set.from(new Item(20))?.value).toBe(sorted.find((value) => value >= 20));
      expect(set.after(new Item(20))?.value).toBe(sorted.find((value) => value > 20));
    }),
  );
});

test("items added in order do not make the tree deep", () => {
  const set = new Numbers();
  for (let value = 0; value < 100_000; value += 1) set.add(new Item(value));
  set.comparisons = 0;
  set.from(new Item(99_999));
  // 100,000 items need 17 levels at best; a treap has about 1.4 × that, times a small factor at the worst path.
  expect(set.comparisons).toBeLessThan(80);
});
