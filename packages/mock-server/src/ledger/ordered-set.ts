/** What an item carries for the one ordered set that it may be in. */
export interface TreeItem<Item> {
  left: Item | null;
  right: Item | null;
}

/**
 * An ordered set: a treap, so that adding, deleting and finding the successor cost O(log n) expected, and the first item
 * is at hand. The order must be total and must not change while an item is inside: delete it, change it, add it again.
 *
 * The items themselves are the nodes, and whoever has the set keeps its root: a set of one item, the common case, is one
 * reference and no object. A subclass says where the root is and what orders the items.
 */
export abstract class OrderedSet<Item extends TreeItem<Item>> {
  // What the last split left, returned through fields because it happens at every level of a descent.
  #below: Item | null = null;
  #above: Item | null = null;

  protected abstract get root(): Item | null;
  protected abstract set root(item: Item | null);
  protected abstract compare(a: Item, b: Item): number;
  /** A number that differs between items; only the tree's balance depends on it. */
  protected abstract ordinal(item: Item): number;

  add(item: Item): void {
    this.root = this.#insert(this.root, item);
  }

  delete(item: Item): void {
    this.root = this.#remove(this.root, item);
    item.left = null;
    item.right = null;
  }

  first(): Item | undefined {
    return leftmost(this.root) ?? undefined;
  }

  /** The least item that compares ≥ the probe. */
  from(probe: Item): Item | undefined {
    return this.#bound(probe, false);
  }

  /** The least item that compares > the probe; the probe need not be in the set. */
  after(probe: Item): Item | undefined {
    return this.#bound(probe, true);
  }

  /** All items in order. The set must not change meanwhile. */
  *[Symbol.iterator](): IterableIterator<Item> {
    for (let item = this.first(); item !== undefined; item = this.after(item)) yield item;
  }

  #bound(probe: Item, exclusive: boolean): Item | undefined {
    let found: Item | undefined;
    let item = this.root;
    while (item !== null) {
      const order = this.compare(item, probe);
      if (order > 0 || (order === 0 && !exclusive)) {
        found = item;
        item = item.left;
      } else {
        item = item.right;
      }
    }
    return found;
  }

  /** Random-looking but deterministic: the heavier is nearer to the root, which keeps the tree shallow. */
  #isHeavier(a: Item, b: Item): boolean {
    return scramble(this.ordinal(a)) > scramble(this.ordinal(b));
  }

  #insert(at: Item | null, item: Item): Item {
    if (at === null) return item;
    if (this.#isHeavier(item, at)) {
      this.#split(at, item);
      item.left = this.#below;
      item.right = this.#above;
      return item;
    }
    if (this.compare(item, at) < 0) at.left = this.#insert(at.left, item);
    else at.right = this.#insert(at.right, item);
    return at;
  }

  #split(at: Item | null, item: Item): void {
    if (at === null) {
      this.#below = null;
      this.#above = null;
    } else if (this.compare(at, item) < 0) {
      this.#split(at.right, item);
      at.right = this.#below;
      this.#below = at;
    } else {
      this.#split(at.left, item);
      at.left = this.#above;
      this.#above = at;
    }
  }

  #remove(at: Item | null, item: Item): Item | null {
    if (at === null) return null;
    const order = this.compare(item, at);
    if (order === 0) return this.#merge(at.left, at.right);
    if (order < 0) at.left = this.#remove(at.left, item);
    else at.right = this.#remove(at.right, item);
    return at;
  }

  #merge(below: Item | null, above: Item | null): Item | null {
    if (below === null) return above;
    if (above === null) return below;
    if (this.#isHeavier(below, above)) {
      below.right = this.#merge(below.right, above);
      return below;
    }
    above.left = this.#merge(below, above.left);
    return above;
  }
}

/** The first item of the set with this root. */
export function leftmost<Item extends TreeItem<Item>>(root: Item | null): Item | null {
  if (root === null) return null;
  let item = root;
  while (item.left !== null) item = item.left;
  return item;
}

/** The finaliser of MurmurHash3: neighbouring ordinals get unrelated weights. */
function scramble(ordinal: number): number {
  let hash = (ordinal ^ Math.floor(ordinal / 0x1_0000_0000)) | 0;
  hash = Math.imul(hash ^ (hash >>> 16), 0x85eb_ca6b);
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2_ae35);
  return (hash ^ (hash >>> 16)) >>> 0;
}
