interface Node<Item> {
  readonly item: Item;
  /** Random-looking but deterministic: the larger is nearer to the root, which keeps the tree shallow. */
  readonly weight: number;
  left: Node<Item> | null;
  right: Node<Item> | null;
}

/**
 * An ordered set: a treap, so that adding, deleting and finding the successor cost O(log n) expected, and the first item
 * is at hand. The order must be total and must not change while an item is inside: delete it, change it, add it again.
 */
export class OrderedSet<Item> {
  readonly #compare: (a: Item, b: Item) => number;
  /** A number that differs between items; only the tree's balance depends on it. */
  readonly #ordinal: (item: Item) => number;
  #root: Node<Item> | null = null;
  // What the last split left, returned through fields because it happens at every level of a descent.
  #below: Node<Item> | null = null;
  #above: Node<Item> | null = null;

  constructor(compare: (a: Item, b: Item) => number, ordinal: (item: Item) => number) {
    this.#compare = compare;
    this.#ordinal = ordinal;
  }

  add(item: Item): void {
    const node = { item, weight: scramble(this.#ordinal(item)), left: null, right: null };
    this.#root = this.#insert(this.#root, node);
  }

  delete(item: Item): void {
    this.#root = this.#remove(this.#root, item);
  }

  first(): Item | undefined {
    let node = this.#root;
    if (node === null) return undefined;
    while (node.left !== null) node = node.left;
    return node.item;
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
    let node = this.#root;
    while (node !== null) {
      const order = this.#compare(node.item, probe);
      if (order > 0 || (order === 0 && !exclusive)) {
        found = node.item;
        node = node.left;
      } else {
        node = node.right;
      }
    }
    return found;
  }

  #insert(at: Node<Item> | null, node: Node<Item>): Node<Item> {
    if (at === null) return node;
    if (node.weight > at.weight) {
      this.#split(at, node.item);
      node.left = this.#below;
      node.right = this.#above;
      return node;
    }
    if (this.#compare(node.item, at.item) < 0) at.left = this.#insert(at.left, node);
    else at.right = this.#insert(at.right, node);
    return at;
  }

  #split(at: Node<Item> | null, item: Item): void {
    if (at === null) {
      this.#below = null;
      this.#above = null;
    } else if (this.#compare(at.item, item) < 0) {
      this.#split(at.right, item);
      at.right = this.#below;
      this.#below = at;
    } else {
      this.#split(at.left, item);
      at.left = this.#above;
      this.#above = at;
    }
  }

  #remove(at: Node<Item> | null, item: Item): Node<Item> | null {
    if (at === null) return null;
    const order = this.#compare(item, at.item);
    if (order === 0) return merge(at.left, at.right);
    if (order < 0) at.left = this.#remove(at.left, item);
    else at.right = this.#remove(at.right, item);
    return at;
  }
}

function merge<Item>(below: Node<Item> | null, above: Node<Item> | null): Node<Item> | null {
  if (below === null) return above;
  if (above === null) return below;
  if (below.weight > above.weight) {
    below.right = merge(below.right, above);
    return below;
  }
  above.left = merge(below, above.left);
  return above;
}

/** The finaliser of MurmurHash3: neighbouring ordinals get unrelated weights. */
function scramble(ordinal: number): number {
  let hash = (ordinal ^ Math.floor(ordinal / 0x1_0000_0000)) | 0;
  hash = Math.imul(hash ^ (hash >>> 16), 0x85eb_ca6b);
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2_ae35);
  return (hash ^ (hash >>> 16)) >>> 0;
}
