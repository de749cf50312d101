import type { DialectAnswer, DialectCall } from "../dialect.ts";

/** How many rows a list has where the request does not say. */
const DEFAULT_LIMIT = 100;

/** An answer in Schematic's envelope, with the query parameters of the request beside it. */
export function answer(call: DialectCall, data: unknown, status = 200): DialectAnswer {
  return { status, body: { data, params: call.query } };
}

/** The answer of a `/count` path. */
export function countAnswer(call: DialectCall, rows: readonly unknown[]): DialectAnswer {
  return answer(call, { count: rows.length });
}

export function deletedAnswer(call: DialectCall): DialectAnswer {
  return answer(call, { deleted: true });
}

interface Paging {
  readonly limit?: number;
  readonly offset?: number;
}

/** A page of rows, each written by `present`. */
export function pageAnswer<Row>(
  call: DialectCall<object, Paging>,
  rows: readonly Row[],
  present: (row: Row) => unknown,
): DialectAnswer {
  const { limit = DEFAULT_LIMIT, offset = 0 } = call.query;
  return answer(call, rows.slice(offset, offset + limit).map(present));
}

/** The rows, newest first. */
export function newestFirst<Row>(rows: readonly Row[]): Row[] {
  return rows.slice().reverse();
}

/** Whether a name has the text that is searched for, in any case. */
export function hasText(name: string, text: string | undefined): boolean {
  return text === undefined || name.toLowerCase().includes(text.toLowerCase());
}

/** Whether a row is one of those asked for by their ids. */
export function isAmong(ids: readonly string[] | undefined, id: string): boolean {
  return ids === undefined || ids.includes(id);
}
