import { OpenCreditsError } from "./errors.ts";
import type { OperationId } from "./operations.ts";
import { ApiPromise } from "./promise.ts";
import type { Reply } from "./transport/transport.ts";

/** One page of a list, as the API answers it (R75). */
export interface Page<Item> {
  readonly data: Item[];
  /** Whether more follows; a filter that had to look at many rows can answer a short page and still have more. */
  readonly hasMore: boolean;
  /** What `cursor` must be for the next page; null on the last one. */
  readonly nextCursor: string | null;
}

/**
 * A list under way: awaited it is the first page, iterated it is every item of all pages.
 *
 * The next page is fetched when the loop gets there, so leaving the loop early costs no further call.
 *
 * @example
 * ```ts
 * for await (const grant of credits.grants.list({ account: "user-1" })) console.log(grant.remaining);
 * const latest = await credits.entries.list({ account: "user-1" }).toArray({ limit: 500 });
 * const { data, nextCursor } = await credits.debits.list({ limit: 50 });
 * ```
 */
export class ListPromise<Item, Id extends OperationId, P extends Page<Item> = Page<Item>>
  extends ApiPromise<P, Id>
  implements AsyncIterable<Item>
{
  readonly #next: (cursor: string) => PromiseLike<P>;

  constructor(reply: Promise<Reply>, next: (cursor: string) => PromiseLike<P>) {
    super(reply);
    this.#next = next;
  }

  async *[Symbol.asyncIterator](): AsyncGenerator<Item, void, undefined> {
    let page: P = await this;
    let cursor: string | null = null;
    for (;;) {
      yield* page.data;
      if (page.nextCursor === null) return;
      // A server that answers the same cursor again would keep this loop running for ever.
      if (page.nextCursor === cursor)
        throw new OpenCreditsError(`The list does not advance: cursor ${cursor} leads to itself.`);
      cursor = page.nextCursor;
      page = await this.#next(cursor);
    }
  }

  /**
   * The first items of the list, over as many pages as they take.
   *
   * @param options.limit how many at most; a list can be longer than memory, so there is no default
   * @throws OpenCreditsError if the limit is not a number from 0
   */
  async toArray({ limit }: { readonly limit: number }): Promise<Item[]> {
    // The first page is looked at even if nothing of it is wanted: its failure must not go unhandled.
    await this;
    if (!(limit >= 0)) throw new OpenCreditsError("toArray needs a limit: how many items at most.");
    const items: Item[] = [];
    if (limit > 0) {
      for await (const item of this) {
        items.push(item);
        if (items.length >= limit) break;
      }
    }
    return items;
  }
}
