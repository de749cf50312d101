/** What can be taken back besides the value of a field. */
const ADDED_TO: unique symbol = Symbol("added to");
const DELETED_FROM: unique symbol = Symbol("deleted from");

/** A set or map that a rollback can take an item from, or put one back into. */
interface Collection<Item> {
  add(item: Item): unknown;
  delete(item: Item): unknown;
}

/**
 * The undo log: every write of the ledger notes the old value first, so that a refused operation, a dry run (R62) or a
 * failed batch is rolled back without having copied anything. Lists are rolled back by their length.
 *
 * Three parallel arrays instead of one of records, because notes are the hottest allocation of the engine otherwise.
 */
export class Undo {
  readonly #targets: object[] = [];
  readonly #keys: PropertyKey[] = [];
  readonly #values: unknown[] = [];

  /** Notes the value that a field has before it is written. */
  note<Target extends object, Key extends keyof Target>(target: Target, key: Key, value: Target[Key]): void {
    this.#targets.push(target);
    this.#keys.push(key);
    this.#values.push(value);
  }

  /** Appends to a list. */
  append<Item>(list: Item[], item: Item): void {
    this.note(list, "length", list.length);
    list.push(item);
  }

  /** Adds to a set that does not hold the item. */
  add<Item>(collection: Collection<Item>, item: Item): void {
    collection.add(item);
    this.#targets.push(collection);
    this.#keys.push(ADDED_TO);
    this.#values.push(item);
  }

  /** Deletes from a set that holds the item. */
  delete<Item>(collection: Collection<Item>, item: Item): void {
    collection.delete(item);
    this.#targets.push(collection);
    this.#keys.push(DELETED_FROM);
    this.#values.push(item);
  }

  /** Sets a key of a map, or changes it. */
  set<Key, Value>(map: Map<Key, Value>, key: Key, value: Value): void {
    this.unset(map, key);
    this.add(new MapSlot(map, key), value);
  }

  /** Deletes a key of a map, if it is there. */
  unset<Key, Value>(map: Map<Key, Value>, key: Key): void {
    const old = map.get(key);
    if (old !== undefined) this.delete(new MapSlot(map, key), old);
  }

  /** How many notes there are: pass it to {@link rollback} to come back to this point. */
  get mark(): number {
    return this.#targets.length;
  }

  /** Takes back everything noted since the mark, newest first. */
  rollback(mark: number): void {
    for (let index = this.#targets.length - 1; index >= mark; index -= 1) {
      const key = this.#keys[index];
      // The one place where the log's types are erased: `note`, `add` and `delete` are what makes these calls sound.
      const target = this.#targets[index] as Record<PropertyKey, unknown> & Collection<unknown>;
      if (key === ADDED_TO) target.delete(this.#values[index]);
      else if (key === DELETED_FROM) target.add(this.#values[index]);
      else if (key !== undefined) target[key] = this.#values[index];
    }
    this.#truncate(mark);
  }

  /** Forgets all notes: what was written stays. */
  commit(): void {
    this.#truncate(0);
  }

  #truncate(length: number): void {
    this.#targets.length = length;
    this.#keys.length = length;
    this.#values.length = length;
  }
}

/** One key of a map, seen as a collection of at most one value. */
class MapSlot<Key, Value> implements Collection<Value> {
  readonly #map: Map<Key, Value>;
  readonly #key: Key;

  constructor(map: Map<Key, Value>, key: Key) {
    this.#map = map;
    this.#key = key;
  }
  add(value: Value): void {
    this.#map.set(this.#key, value);
  }
  delete(): void {
    this.#map.delete(this.#key);
  }
}
