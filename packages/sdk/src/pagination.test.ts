import { expect, test } from "vitest";
import { fakeServer, json, problem } from "./fake-server.ts";

function page(ids: readonly number[], nextCursor: string | null): Response {
  return json(200, { data: ids.map((id) => ({ id })), hasMore: nextCursor !== null, nextCursor });
}

const pages = [page([1, 2], "c1"), page([3, 4], "c2"), page([5], null)];

test("awaited a list is its first page, and no further one is fetched", async () => {
  const { credits, requests } = fakeServer(pages);
  expect(await credits.debits.list({ limit: 2 })).toEqual({
    data: [{ id: 1 }, { id: 2 }],
    hasMore: true,
    nextCursor: "c1",
  });
  expect(requests).toHaveLength(1);
});

test("iterated it is every item of all pages, each asked for with the same filters and the cursor before", async () => {
  const { credits, requests } = fakeServer(pages);
  const ids: unknown[] = [];
  for await (const { id } of credits.debits.list({ account: "user-1", limit: 2 })) ids.push(id);
  expect(ids).toEqual([1, 2, 3, 4, 5]);
  expect(requests.map(({ url }) => new URL(url).search)).toEqual([
    "?account=user-1&limit=2",
    "?account=user-1&limit=2&cursor=c1",
    "?account=user-1&limit=2&cursor=c2",
  ]);
});

test("a page is fetched when the loop gets there, so leaving early costs no further call", async () => {
  const { credits, requests } = fakeServer(pages);
  for await (const { id } of credits.debits.list()) if (String(id) === "2") break;
  expect(requests).toHaveLength(1);
});

test("R75: a short or empty page with a cursor is not the end", async () => {
  const { credits } = fakeServer([page([], "c1"), page([1], "c2"), page([], null)]);
  expect(await credits.debits.list().toArray({ limit: 10 })).toEqual([{ id: 1 }]);
});

test("a list can be started at a cursor", async () => {
  const { credits, requests } = fakeServer([page([3], null)]);
  expect(await credits.debits.list({ cursor: "c1" }).toArray({ limit: 10 })).toEqual([{ id: 3 }]);
  expect(requests[0]?.url).toContain("cursor=c1");
});

test.each([
  [0, 0, 1],
  [2, 2, 1],
  [3, 3, 2],
  [100, 5, 3],
])("toArray({ limit: %d }) gives %d items in %d calls", async (limit, length, calls) => {
  const { credits, requests } = fakeServer(pages);
  expect(await credits.debits.list().toArray({ limit })).toHaveLength(length);
  expect(requests).toHaveLength(calls);
});

test("toArray without a limit is refused, and so is one that is no number from 0", async () => {
  const { credits } = fakeServer([...pages, ...pages]);
  for (const limit of [Number.NaN, -1]) {
    await expect(credits.debits.list().toArray({ limit })).rejects.toThrow("toArray needs a limit");
  }
});

test("a list that fails fails also where no item of it is wanted", async () => {
  const { credits } = fakeServer([problem(404, "account_not_found")]);
  await expect(credits.debits.list().toArray({ limit: 0 })).rejects.toMatchObject({ code: "account_not_found" });
});

test("every page is a call of its own, with the same options: retried, observed, and ended by the signal", async () => {
  const caller = new AbortController();
  const { credits, requests, events } = fakeServer([page([1], "c1"), problem(503, "unavailable"), page([2], "c2")]);
  const ids: unknown[] = [];
  const loop = async (): Promise<void> => {
    for await (const { id } of credits.debits.list({}, { signal: caller.signal, headers: { "x-trace": "t" } })) {
      ids.push(id);
      if (ids.length === 2) caller.abort();
    }
  };
  await expect(loop()).rejects.toMatchObject({ name: "AbortedError", operationId: "listDebits" });
  expect(ids).toEqual([1, 2]);
  expect(requests.map(({ headers }) => headers.get("x-trace"))).toEqual(["t", "t", "t"]);
  expect(events.filter(({ type }) => type === "retry")).toHaveLength(1);
});

test("a failure of a later page ends the loop with its error", async () => {
  const { credits } = fakeServer([page([1], "c1"), problem(400, "invalid_cursor")]);
  await expect(credits.debits.list().toArray({ limit: 10 })).rejects.toMatchObject({ code: "invalid_cursor" });
});

test("a cursor that leads to itself ends the loop with an error instead of never", async () => {
  const { credits } = fakeServer([page([1], "c1"), page([2], "c1")]);
  await expect(credits.debits.list().toArray({ limit: 10 })).rejects.toThrow("cursor c1 leads to itself");
});

test("a list of something named in the path keeps that name on every page", async () => {
  const { credits, requests } = fakeServer([page([1], "c1"), page([2], null)]);
  await credits.debits.listRefunds("dbt_1").toArray({ limit: 10 });
  expect(requests.map(({ url }) => new URL(url).pathname)).toEqual([
    "/v1/debits/dbt_1/refunds",
    "/v1/debits/dbt_1/refunds",
  ]);
});

test("a list has result() and withResponse(), too", async () => {
  const { credits } = fakeServer([page([1], null), problem(404, "account_not_found")]);
  expect((await credits.debits.list().withResponse()).data.data).toEqual([{ id: 1 }]);
  expect(await credits.debits.list({ account: "nobody" }).result()).toMatchObject({
    ok: false,
    code: "account_not_found",
  });
});
