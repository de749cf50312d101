import { expect, test } from "vitest";
import { testWorld } from "./test-world.ts";

interface Item {
  readonly id: string;
  readonly type: string;
  readonly amount: number;
  readonly balanceAfter: number;
  readonly description: string | null;
}

const line = ({ type, amount, balanceAfter }: Item) => [type, amount, balanceAfter];

test("transactions are created by hand, either way", async () => {
  const { post, account, get } = testWorld();
  const accountId = await account(450);
  const metadata = { reason: "customer_request", refundId: "ref_123", lines: [1, 2] };
  const credit = { accountId, amount: 100, type: "credit", description: "Manual adjustment - refund", metadata };
  const created = await post("/v1/transactions/create", credit);
  const transaction = {
    ...credit,
    id: expect.stringMatching(/^txn_[0-9A-Z]{26}$/),
    balanceAfter: 550,
    createdAt: "2026-01-01T00:00:00.000Z",
  };
  expect(created).toEqual({ status: 200, body: { success: true, transaction } });
  const debited = await post("/v1/transactions/create", { externalId: "user_123", amount: 50, type: "debit" });
  expect(debited.body.transaction).toMatchObject({ type: "debit", amount: 50, balanceAfter: 500, description: null });
  const { items } = (await get(`/v1/transactions?accountId=${accountId}`)).body;
  expect(items.slice(0, 2)).toEqual([debited.body.transaction, created.body.transaction]);
  expect(items[2]).toMatchObject({ type: "credit", amount: 450, balanceAfter: 450 });
  expect(items[2].metadata).toEqual({});
});

test("a deduction from several grants is one transaction", async () => {
  const { post, account, get } = testWorld();
  await account(10);
  await post("/v1/accounts/credits/add", { externalId: "user_123", amount: 10 });
  const deduction = { externalId: "user_123", amount: 15, description: "API usage", metadata: { action: "chat" } };
  await post("/v1/accounts/credits/deduct", deduction);
  const { items } = (await get("/v1/transactions?externalId=user_123")).body;
  expect(items.map(line)).toEqual([
    ["debit", 15, 5],
    ["credit", 10, 20],
    ["credit", 10, 10],
  ]);
  expect(items[0]).toMatchObject({ description: "API usage", metadata: { action: "chat" } });
  expect(items[0]).not.toHaveProperty("reservation");
});

test("the list has all accounts or one, page by page, and counts", async () => {
  const { post, account, get } = testWorld();
  await account(1);
  await post("/v1/accounts/create", { externalId: "b" });
  for (const amount of [2, 3, 4]) await post("/v1/accounts/credits/add", { externalId: "b", amount });
  const page = async (query: string) => {
    const { items, pagination } = (await get(`/v1/transactions${query}`)).body;
    return [items.map(({ amount }: Item) => amount), pagination];
  };
  expect(await page("")).toEqual([[4, 3, 2, 1], { limit: 50, offset: 0, totalCount: 4, hasMore: false }]);
  expect(await page("?externalId=b&limit=2")).toEqual([[4, 3], { limit: 2, offset: 0, totalCount: 3, hasMore: true }]);
  expect(await page("?externalId=b&limit=2&offset=2")).toEqual([
    [2],
    { limit: 2, offset: 2, totalCount: 3, hasMore: false },
  ]);
  expect(await page("?offset=9")).toEqual([[], { limit: 50, offset: 9, totalCount: 4, hasMore: false }]);
});

test("dates bound the list: instants to the millisecond, days as a whole", async () => {
  const { post, account, get, env } = testWorld();
  await account();
  for (const [day, amount] of [
    ["2026-01-10T00:00:00Z", 1],
    ["2026-01-11T12:00:00Z", 2],
    ["2026-01-12T23:59:59.999Z", 3],
  ] as const) {
    await env.clock.set(day);
    await post("/v1/accounts/credits/add", { externalId: "user_123", amount });
  }
  const between = async (query: string) =>
    (await get(`/v1/transactions?${query}`)).body.items.map(({ amount }: Item) => amount);
  expect(await between("startDate=2026-01-11")).toEqual([3, 2]);
  expect(await between("endDate=2026-01-11")).toEqual([2, 1]);
  expect(await between("startDate=2026-01-12&endDate=2026-01-12")).toEqual([3]);
  expect(await between("startDate=2026-01-11T13:00:00%2B01:00&endDate=2026-01-11T12:00:00Z")).toEqual([2]);
  expect(await between("endDate=2026-01-11T11:59:59.999Z")).toEqual([1]);
});

test.each([
  "limit=0",
  "limit=1001",
  "offset=-1",
  "startDate=yesterday",
  "startDate=2026-02-30",
  "endDate=2026-13-01",
  "include=everything",
])("%s is 400", async (query) => {
  const { account, get } = testWorld();
  await account(1);
  const refused = await get(`/v1/transactions?${query}`);
  expect(refused).toMatchObject({ status: 400, body: { success: false, code: "INVALID_REQUEST" } });
  expect(refused.body.error).toContain(query.slice(0, query.indexOf("=")));
});

test("what other doors did is in the list: transfers, expiry, refunds onto what has expired", async () => {
  const { post, account, get, env, unified } = testWorld();
  await account();
  await post("/v1/accounts/create", { externalId: "b" });
  const grant = { account: "user_123", amount: 100, expiresAt: "2026-01-02T00:00:00Z", metadata: { lot: "1" } };
  await unified("POST", "/v1/grants", { ...grant, reason: "launch" });
  const { id } = (await unified("POST", "/v1/debits", { account: "user_123", amount: 30 })).body;
  await unified("POST", "/v1/transfers", { fromAccount: "user_123", toAccount: "b", amount: 20 });
  await env.clock.set("2026-01-02T00:00:00Z");
  await unified("POST", `/v1/debits/${id}/refunds`, { amount: 10, reason: "sorry" });
  const { items } = (await get("/v1/transactions?externalId=user_123")).body;
  expect(items.map((item: Item) => [...line(item), item.description])).toEqual([
    ["debit", 10, 0, "sorry"],
    ["credit", 10, 10, "sorry"],
    ["debit", 50, 0, "Credits expired"],
    ["debit", 20, 50, null],
    ["debit", 30, 70, null],
    ["credit", 100, 100, "launch"],
  ]);
  expect(items.at(-1)).toMatchObject({ metadata: { lot: "1" } });
  expect((await get("/v1/transactions?externalId=b")).body.items.map(line)).toEqual([
    ["debit", 20, 0],
    ["credit", 20, 20],
  ]);
  const all = (await get("/v1/transactions")).body.items;
  expect(all).toHaveLength(8);
  expect(new Set(all.map((item: Item) => item.id)).size).toBe(8);
});

test("the account must exist, and a transaction has a type", async () => {
  const { post, account, get } = testWorld();
  await account(1);
  expect(await get("/v1/transactions?accountId=nobody")).toMatchObject({ status: 404 });
  const unknown = await post("/v1/transactions/create", { accountId: "nobody", amount: 1, type: "credit" });
  expect(unknown).toMatchObject({ status: 404, body: { code: "ACCOUNT_NOT_FOUND" } });
  const untyped = await post("/v1/transactions/create", { accountId: "user_123", amount: 1, type: "refund" });
  expect(untyped).toMatchObject({ status: 400, body: { code: "INVALID_REQUEST" } });
});
