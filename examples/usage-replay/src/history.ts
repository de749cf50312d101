import type { Entry, Grant } from "@opencredits/sdk/types";

/** The whole ledger at one instant, in credits. */
export interface Sample {
  readonly at: number;
  /** What is left in the grants of each category, held credit included. */
  readonly left: ReadonlyMap<Grant["category"], number>;
  readonly debt: number;
  /** The most that was held at once since the sample before: holds are too short to be seen at single instants. */
  readonly mostHeld: number;
}

/** Follows the entries of all accounts and keeps what the ledger looked like at evenly spaced instants. */
export class History {
  readonly samples: Sample[] = [];
  readonly #instants: number[];
  readonly #left = new Map<Grant["category"], number>();
  #debt = 0;
  #held = 0;
  #mostHeld = 0;

  constructor(from: number, to: number, count: number) {
    this.#instants = Array.from(
      { length: count },
      (_, index) => from + Math.round(((to - from) * index) / (count - 1)),
    );
  }

  /** Takes the next entry, oldest first. */
  add(entry: Entry, category: Grant["category"] | undefined): void {
    this.#sampleUntil(Date.parse(entry.effectiveAt));
    this.#debt += entry.debtDelta;
    this.#held += entry.reservedDelta;
    this.#mostHeld = Math.max(this.#mostHeld, this.#held);
    // A repaid debt leaves the balance alone, but is paid with credit of the grant.
    const change = entry.balanceDelta + (entry.type === "debt_repaid" ? entry.debtDelta : 0);
    if (category !== undefined) this.#left.set(category, (this.#left.get(category) ?? 0) + change);
  }

  /** Call it after the last entry. */
  end(): void {
    this.#sampleUntil(Number.POSITIVE_INFINITY);
  }

  /** An instant shows all its entries, so its sample is taken when a later one comes. */
  #sampleUntil(instant: number): void {
    for (;;) {
      const at = this.#instants[this.samples.length];
      if (at === undefined || at >= instant) return;
      this.samples.push({ at, left: new Map(this.#left), debt: this.#debt, mostHeld: this.#mostHeld });
      this.#mostHeld = this.#held;
    }
  }
}
