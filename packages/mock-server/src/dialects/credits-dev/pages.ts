/** Rows that are in creation order, as the vendor lists them: the newest first, a part of them. */
export function newestFirst<Row>(rows: readonly Row[], { offset = 0, limit = 1000 }: Page): readonly Row[] {
  const end = Math.max(0, rows.length - offset);
  return rows.slice(Math.max(0, end - limit), end).reverse();
}

/** Which part of a list is asked for. */
export interface Page {
  readonly offset?: number;
  readonly limit?: number;
}
