import fc from "fast-check";
import { expect, test } from "vitest";
import { fnv1a } from "../ledger/fnv1a.ts";
import { KeyedQueue } from "./keyed-queue.ts";

interface Item {
  readonly key: string;
  readonly value: number;
}

type Step = { readonly push: string } | "shift";

/** What the queue stands for: a list, searched from one end to the other. */
class Model {
  items: Item[] = [];
  push(item: Item): void {
    this.items = [...this.items.filter(({ key }) => key !== item.key), item];
  }
  shift(): void {
    this.items = this.items.slice(1);
  }
}

function compare(steps: readonly Step[], keys: readonly string[]): void {
  const queue = new KeyedQueue<Item>();
  const model = new Model();
  steps.forEach((step, value) => {
    if (step === "shift") {
      queue.shift();
      model.shift();
    } else {
      queue.push({ key: step.push, value });
      model.push({ key: step.push, value });
    }
    expect(queue.oldest).toEqual(model.items[0]);
    expect(queue.size).toBe(model.items.length);
  });
  expect(queue.list()).toEqual(model.items);
  for (const key of keys) expect(queue.get(key)).toEqual(model.items.find((item) => item.key === key));
}

test("it answers as a list that is searched would, replaced and removed items included", () => {
  const keys = Array.from({ length: 12 }, (_, index) => `key-${index}`);
  const step = fc.oneof(
    { weight: 3, arbitrary: fc.constantFrom(...keys).map((push): Step => ({ push })) },
    fc.constant<Step>("shift"),
  );
  fc.assert(fc.property(fc.array(step, { maxLength: 400 }), (steps) => compare(steps, keys)));
});

test("it finds every key while it grows, and none that has left", () => {
  const queue = new KeyedQueue<Item>();
  for (let value = 0; value < 10_000; value += 1) {
    queue.push({ key: `${value}`, value });
    if (value % 3 === 0) queue.shift();
  }
  const left = Math.ceil(10_000 / 3);
  expect([queue.size, queue.oldest?.value]).toEqual([10_000 - left, left]);
  const found = Array.from({ length: 10_000 }, (_, value) => queue.get(`${value}`)?.value);
  expect(found).toEqual(Array.from({ length: 10_000 }, (_, value) => (value < left ? undefined : value)));
});

test("keys with the same hash are told apart", () => {
  // Two texts of the same FNV-1a hash, found by trying.
  const [first, second] = ["costarring", "liquid"];
  expect(fnv1a(first)).toBe(fnv1a(second));
  compare([{ push: first }, { push: second }, "shift"], [first, second]);
});

test("shifting an empty queue changes nothing", () => {
  compare(["shift", { push: "a" }, "shift", "shift"], ["a"]);
});
