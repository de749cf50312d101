import type { Schedule, Subscription } from "./recurrence.ts";
import type { Adjustment, Grant, Reservation } from "./state.ts";
import type { AutoTopUp } from "./watching.ts";

/** What happens by itself, in the order in which things of the same instant happen; the numbers are R12's. */
export const DUE_RANK = {
  reservationExpiry: 1,
  adjustmentExpiry: 2,
  grantExpiry: 3,
  subscriptionCancel: 4,
  subscriptionStart: 5,
  occurrence: 6,
  grantActivation: 7,
  autoTopUp: 8,
} as const;

/** Something that is due at an instant. An item whose object has moved on is stale and is skipped when it comes up. */
export type Due = DueAt &
  (
    | { readonly rank: typeof DUE_RANK.reservationExpiry; readonly target: Reservation }
    | { readonly rank: typeof DUE_RANK.adjustmentExpiry; readonly target: Adjustment }
    | { readonly rank: typeof DUE_RANK.grantExpiry; readonly target: Grant }
    | { readonly rank: typeof DUE_RANK.subscriptionCancel; readonly target: Subscription }
    | { readonly rank: typeof DUE_RANK.subscriptionStart; readonly target: Subscription }
    | { readonly rank: typeof DUE_RANK.occurrence; readonly target: Schedule }
    | { readonly rank: typeof DUE_RANK.grantActivation; readonly target: Grant }
    | { readonly rank: typeof DUE_RANK.autoTopUp; readonly target: AutoTopUp }
  );

interface DueAt {
  readonly at: number;
  /** Set when what scheduled it was rolled back. */
  isCancelled?: boolean;
}

/** A binary heap ordered by instant, rank (R12) and creation ordinal (R11). Not part of a snapshot: it is derivable. */
export class DueQueue {
  readonly #heap: Due[] = [];

  get size(): number {
    return this.#heap.length;
  }

  peek(): Due | undefined {
    return this.#heap[0];
  }

  add(due: Due): void {
    const heap = this.#heap;
    let index = heap.length;
    heap.push(due);
    while (index > 0) {
      const parentIndex = (index - 1) >> 1;
      const parent = heap[parentIndex];
      if (parent === undefined || !isBefore(due, parent)) break;
      heap[index] = parent;
      index = parentIndex;
    }
    heap[index] = due;
  }

  /** Cancels an item where it lies: finding it in the heap would cost more than skipping it later. */
  delete(due: Due): void {
    due.isCancelled = true;
  }

  pop(): Due | undefined {
    const heap = this.#heap;
    const top = heap[0];
    const last = heap.pop();
    if (top === undefined || last === undefined || heap.length === 0) return top;
    let index = 0;
    for (;;) {
      let childIndex = 2 * index + 1;
      let child = heap[childIndex];
      if (child === undefined) break;
      const sibling = heap[childIndex + 1];
      if (sibling !== undefined && isBefore(sibling, child)) {
        child = sibling;
        childIndex += 1;
      }
      if (!isBefore(child, last)) break;
      heap[index] = child;
      index = childIndex;
    }
    heap[index] = last;
    return top;
  }
}

function isBefore(a: Due, b: Due): boolean {
  if (a.at !== b.at) return a.at < b.at;
  if (a.rank !== b.rank) return a.rank < b.rank;
  return a.target.serial < b.target.serial;
}
