/** Keeps the latest items, and counts those that it had to forget. */
export class Ring<Item> {
  readonly #limit: number;
  #items: Item[] = [];
  /** Where the oldest item is, once there are as many as there may be. */
  #first = 0;
  #dropped = 0;

  constructor(limit: number) {
    this.#limit = limit;
  }

  /** How many were forgotten since the last {@link clear}. */
  get dropped(): number {
    return this.#dropped;
  }

  add(item: Item): void {
    if (this.#items.length < this.#limit) {
      this.#items.push(item);
      return;
    }
    this.#items[this.#first] = item;
    this.#first = (this.#first + 1) % this.#limit;
    this.#dropped += 1;
  }

  /** Oldest first. */
  list(): Item[] {
    return [...this.#items.slice(this.#first), ...this.#items.slice(0, this.#first)];
  }

  clear(): void {
    this.#items = [];
    this.#first = 0;
    this.#dropped = 0;
  }
}
