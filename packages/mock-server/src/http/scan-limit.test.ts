import { expect, test } from "vitest";
import { MAX_SCANNED_ROWS } from "../limits.ts";
import { type PageRequest, type RowSource, takePage } from "./pages.ts";

function source(count: number, accepts: (row: number) => boolean): RowSource<number> {
  return { lists: [Array.from({ length: count }, (_, index) => index)], position: (row) => row, accepts };
}

function request(after?: number): PageRequest {
  return { limit: 2, ascending: true, after, scope: "s" };
}

test("R75: a filter that looks at 10 000 rows answers a short page with a cursor", () => {
  const rare = source(MAX_SCANNED_ROWS * 2 + 1, (row) => row === 0 || row === MAX_SCANNED_ROWS * 2);
  const first = takePage(rare, request());
  expect(first.rows).toEqual([0]);
  expect(first.nextCursor).not.toBeNull();
  const second = takePage(rare, request(MAX_SCANNED_ROWS - 1));
  expect(second.rows).toEqual([]);
  expect(second.nextCursor).not.toBeNull();
  expect(takePage(rare, request(MAX_SCANNED_ROWS * 2 - 1))).toEqual({ rows: [MAX_SCANNED_ROWS * 2], nextCursor: null });
});

test("R75: exactly 10 000 rows need no further page", () => {
  expect(
    takePage(
      source(MAX_SCANNED_ROWS, () => false),
      request(),
    ),
  ).toEqual({ rows: [], nextCursor: null });
});

test("lists are merged by position in both directions", () => {
  const lists = [
    [1, 4, 5],
    [2, 3, 6],
  ];
  const merged: RowSource<number> = { lists, position: (row) => row, accepts: () => true };
  const all = { limit: 10, after: undefined, scope: "s" };
  expect(takePage(merged, { ...all, ascending: true }).rows).toEqual([1, 2, 3, 4, 5, 6]);
  expect(takePage(merged, { ...all, ascending: false }).rows).toEqual([6, 5, 4, 3, 2, 1]);
  expect(takePage(merged, { ...all, ascending: false, after: 4 }).rows).toEqual([3, 2, 1]);
});
