/** What can be taken back besides the value of a field. */
const ADDED_TO: unique symbol = Symbol("added to");
const DELETED_FROM: unique symbol = Symbol("deleted from");

/** The log keeps room for this many notes between operations. */
const KEPT_NOTES = 1024;

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
  // Counted apart from the arrays: shortening an array gives its memory back, and the next operation would ask anew.
  #length = 0;

  /** Notes the value that a field has before it is written. */
  note<Target extends object, Key extends keyof Target>(target: Target, key: Key, value: Target[Key]): void {
    this.#push(target, key, value);
  }

  /** Appends to a list. */
  append<Item>(list: Item[], item: Item): void {
    this.note(list, "length", list.length);
    list.push(item);
  }

  /** Appends to a list that an object holds and that may be a shared empty one: the first item starts a list of its own. */
  appendTo<Key extends string, Item>(target: Record<NoInfer<Key>, Item[]>, key: Key, item: NoInfer<Item>): void {
    const list = target[key];
    if (list.length > 0) {
      this.append(list, item);
      return;
    }
    this.note(target, key, list);
    target[key] = [item];
  }

  /** Adds to a set that does not hold the item. */
  add<Item>(collection: Collection<Item>, item: Item): void {
    collection.add(item);
    this.#push(collection, ADDED_TO, item);
  }

  /** Deletes from a set that holds the item. */
  delete<Item>(collection: Collection<Item>, item: Item): void {
    collection.delete(item);
    this.#push(collection, DELETED_FROM, item);
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
    return this.#length;
  }

  /** Takes back everything noted since the mark, newest first. */
  rollback(mark: number): void {
    for (let index = this.#length - 1; index >= mark; index -= 1) {
      const key = this.#keys[index];
      // biome-ignore lint/plugin: the log erases types here only; `note`, `add` and `delete` make these calls sound.
      const target = this.#targets[index] as Record<PropertyKey, unknown> & Collection<unknown>;
      if (key === ADDED_TO) target.delete(this.#values[index]);
      else if (key === DELETED_FROM) target.add(this.#values[index]);
      else if (key !== undefined) target[key] = this.#values[index];
    }
    this.#length = mark;
  }

  /** Forgets all notes: what was written stays. */
  commit(): void {
    this.#length = 0;
    if (this.#targets.length <= KEPT_NOTES) return;
    // A large operation must not hold on to everything it touched.
    this.#targets.length = 0;
    this.#keys.length = 0;
    this.#values.length = 0;
  }

  #push(target: object, key: PropertyKey, value: unknown): void {
    const index = this.#length;
    this.#targets[index] = target;
    this.#keys[index] = key;
    this.#values[index] = value;
    this.#length = index + 1;
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
