import { countBefore, type List } from "../ledger/chain.ts";
import { MAX_SCANNED_ROWS } from "../limits.ts";
import { openCursor, sealCursor } from "./cursors.ts";
import type { Violations } from "./violations.ts";

/** Which page of a list is asked for. */
export interface PageRequest {
  readonly limit: number;
  readonly ascending: boolean;
  /** The position after which the page begins; undefined for the first page. */
  readonly after: number | undefined;
  /** What the cursors of this list are sealed with. */
  readonly scope: string;
}

/** A page: the rows, and the cursor of the next one if there is or may be one. */
export interface Page<Row> {
  readonly rows: readonly Row[];
  readonly nextCursor: string | null;
}

/** Rows in ascending order of position. Positions are unique over all sources of one list. */
export interface RowSource<Row> {
  /** Each list ascends. They are merged by position. */
  readonly lists: readonly List<Row>[];
  readonly position: (row: Row) => number;
  readonly accepts: (row: Row) => boolean;
  /** Where time does not decrease with position: rows outside [from, to) are skipped without being looked at. */
  readonly span?: { readonly time: (row: Row) => number; readonly from: number; readonly to: number };
  /** Rows at the beginning of a list that cannot be asked for: they are skipped without being looked at. */
  readonly isTooEarly?: (row: Row) => boolean;
}

const DEFAULT_LIMIT = 20;

/** What every list understands; `order` says which way a list goes that was not told. */
export interface PageQuery {
  readonly limit?: number;
  readonly cursor?: string;
  readonly order?: "asc" | "desc" | "burn";
}

/**
 * Reads the page that a query asks for. The filters are part of the cursor's scope, and so is the environment, by its
 * seed: what is left out of them is `limit`, which may change from page to page.
 */
export function readPage(
  query: PageQuery,
  filters: object,
  operationId: string,
  seed: string,
  violations: Violations,
): PageRequest {
  const { limit = DEFAULT_LIMIT, cursor, order = "desc" } = query;
  const scope = JSON.stringify([seed, operationId, order, Object.entries(filters).sort(byName)]);
  const after = cursor === undefined ? undefined : openCursor(scope, cursor);
  if (cursor !== undefined && after === undefined) violations.invalidCursor = true;
  return { limit, ascending: order === "asc", after, scope };
}

function byName([first]: [string, unknown], [second]: [string, unknown]): number {
  return first < second ? -1 : 1;
}

/**
 * Takes one page (R75). Keyset: a row's position never changes, so concurrent writes neither repeat nor skip rows. At
 * most {@link MAX_SCANNED_ROWS} rows are looked at; a page that is short for that reason has a cursor all the same.
 */
export function takePage<Row>(source: RowSource<Row>, request: PageRequest): Page<Row> {
  const { position, accepts } = source;
  const { limit, after, ascending, scope } = request;
  const heads = source.lists.map((list) => new Head(list, source, after, ascending));
  const rows: Row[] = [];
  let last: number | undefined;
  for (let scanned = 0; scanned < MAX_SCANNED_ROWS; scanned += 1) {
    const row = takeNext(heads, position, ascending);
    if (row === undefined) return { rows, nextCursor: null };
    if (accepts(row)) {
      if (rows.length === limit) return { rows, nextCursor: last === undefined ? null : sealCursor(scope, last) };
      rows.push(row);
    }
    last = position(row);
  }
  const hasMore = heads.some((head) => head.row !== undefined);
  return { rows, nextCursor: hasMore && last !== undefined ? sealCursor(scope, last) : null };
}

function takeNext<Row>(
  heads: readonly Head<Row>[],
  position: (row: Row) => number,
  ascending: boolean,
): Row | undefined {
  let best: Head<Row> | undefined;
  let bestPosition = 0;
  for (const head of heads) {
    if (head.row === undefined) continue;
    const at = position(head.row);
    if (best === undefined || (ascending ? at < bestPosition : at > bestPosition)) {
      best = head;
      bestPosition = at;
    }
  }
  return best?.take();
}

/** Where the walk of one list stands. */
class Head<Row> {
  readonly #list: List<Row>;
  readonly #step: 1 | -1;
  /** Bounds of the walk: first inclusive, end exclusive. */
  readonly #first: number;
  readonly #end: number;
  #index: number;

  constructor(list: List<Row>, source: RowSource<Row>, after: number | undefined, ascending: boolean) {
    const { position, span, isTooEarly = () => false } = source;
    const first = countBefore(list, (row) => isTooEarly(row) || (span !== undefined && span.time(row) < span.from));
    const end = span === undefined ? list.length : countBefore(list, (row) => span.time(row) < span.to);
    this.#list = list;
    this.#step = ascending ? 1 : -1;
    // After a position: ascending the first row beyond it, descending the last row before it.
    this.#first =
      ascending && after !== undefined
        ? Math.max(
            first,
            countBefore(list, (row) => position(row) <= after),
          )
        : first;
    this.#end =
      !ascending && after !== undefined
        ? Math.min(
            end,
            countBefore(list, (row) => position(row) < after),
          )
        : end;
    this.#index = ascending ? this.#first : this.#end - 1;
  }

  get row(): Row | undefined {
    return this.#index >= this.#first && this.#index < this.#end ? this.#list.at(this.#index) : undefined;
  }

  take(): Row | undefined {
    const { row } = this;
    this.#index += this.#step;
    return row;
  }
}
