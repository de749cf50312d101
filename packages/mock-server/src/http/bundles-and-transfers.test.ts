import { beforeEach, expect, test } from "vitest";
import { TestMock } from "./test-mock.ts";

// What the HTTP layer adds to bundles and transfers: fields in and out, statuses, filters, versions.

let mock: TestMock;

beforeEach(() => {
  mock = new TestMock();
  for (const externalId of ["u", "v", "w"]) mock.post("/v1/accounts", { externalId });
});

function problem(url: string, body: unknown, method = "POST"): [number, string] {
  const { status, body: answer } = mock.call(method, url, body);
  return [status, answer.code];
}

const pack = {
  code: "pack",
  name: "Pack",
  quantity: 1000,
  price: { currency: "USD", unitAmountDecimal: "0.009" },
  expiry: { type: "duration", unit: "year", count: 1 },
  priority: 50,
  metadata: { a: "1" },
};

test("R87: a bundle answers every key, by id and by code", () => {
  const made = mock.post("/v1/bundles", pack);
  expect(made.status).toBe(201);
  expect(made.body).toEqual({
    ...pack,
    id: expect.stringMatching(/^bnd_/),
    credit: "credits",
    creditId: mock.get("/v1/credits/credits").body.id,
    price: { currency: "USD", unitAmount: 1, unitAmountDecimal: "0.009" },
    status: "active",
    createdAt: "2026-01-05T10:00:00.000Z",
    updatedAt: "2026-01-05T10:00:00.000Z",
    decimal: null,
  });
  expect(mock.get("/v1/bundles/pack").body).toEqual(made.body);
  expect(mock.get(`/v1/bundles/${made.body.id}`).body).toEqual(made.body);
  expect(mock.post("/v1/bundles", { code: "pack", quantity: 1 }).body).toMatchObject({
    code: "code_conflict",
    existingId: made.body.id,
  });
});

test("R72: the quantity of a bundle has a decimal twin", () => {
  mock.post("/v1/credits", { code: "gpu", scale: 3 });
  const made = mock.post("/v1/bundles", { code: "hours", credit: "gpu", quantity: 1500 });
  expect(made.body).toMatchObject({ quantity: 1500, decimal: { quantity: "1.500" }, price: null, expiry: null });
});

test("R87: a purchase issues a grant on the bundle's terms", () => {
  const { id } = mock.post("/v1/bundles", pack).body;
  const bought = mock.post("/v1/bundles/pack/purchase", {
    account: "u",
    reason: "paid",
    metadata: { order: "1" },
    externalKey: "o1",
    ifVersion: 0,
  });
  expect(bought.status).toBe(201);
  expect(bought.body).toMatchObject({
    amount: 1000,
    category: "purchased",
    priority: 50,
    source: { type: "bundle", id },
    costBasis: { currency: "USD", unitAmount: 1, unitAmountDecimal: "0.009" },
    expiresAt: "2027-01-05T10:00:00.000Z",
    name: "Pack",
    reason: "paid",
    metadata: { order: "1" },
    externalKey: "o1",
    balance: { balance: 1000, version: 1 },
  });
  expect(mock.post("/v1/bundles/pack/purchase", { account: "u", name: "Mine" }).body.name).toBe("Mine");
  expect(problem("/v1/bundles/pack/purchase", { account: "u", ifVersion: 0 })).toEqual([412, "version_mismatch"]);
  expect(mock.post("/v1/bundles/pack/purchase", { account: "u" }, { "if-match": '"9"' }).status).toBe(412);
  expect(problem("/v1/bundles/pack/purchase", { account: "u", externalKey: "o1" })).toEqual([
    409,
    "external_key_conflict",
  ]);
  expect(problem("/v1/bundles/nothing/purchase", { account: "nobody" })).toEqual([404, "bundle_not_found"]);
  expect(problem("/v1/bundles/pack/purchase", { account: "nobody" })).toEqual([404, "account_not_found"]);
});

test("R87: a PATCH sets what it names, null clears, and an inactive bundle is not sold", () => {
  mock.post("/v1/bundles", pack);
  mock.time += 1000;
  const changed = mock.call("PATCH", "/v1/bundles/pack", {
    name: null,
    quantity: 5,
    price: null,
    expiry: null,
    priority: 1,
    status: "inactive",
    metadata: { a: null },
  });
  expect(changed).toMatchObject({
    status: 200,
    body: { name: null, quantity: 5, price: null, expiry: null, priority: 1, status: "inactive", metadata: {} },
  });
  expect(changed.body.updatedAt).toBe("2026-01-05T10:00:01.000Z");
  expect(problem("/v1/bundles/pack/purchase", { account: "u" })).toEqual([409, "bundle_inactive"]);
  expect(problem("/v1/bundles/pack", { expiry: { type: "period" } }, "PATCH")).toEqual([422, "conflicting_fields"]);
  expect(problem("/v1/bundles/pack", { code: "other" }, "PATCH")).toEqual([400, "invalid_request"]);
});

test("R75: bundles are listed by credit, status and labels", () => {
  mock.post("/v1/credits", { code: "gpu" });
  mock.post("/v1/bundles", pack);
  mock.post("/v1/bundles", { code: "hours", credit: "gpu", quantity: 1 });
  mock.call("PATCH", "/v1/bundles/hours", { status: "inactive" });
  const codes = (query: string): string[] =>
    mock.get(`/v1/bundles${query}`).body.data.map((each: { code: string }) => each.code);
  expect(codes("")).toEqual(["hours", "pack"]);
  expect(codes("?credit=gpu")).toEqual(["hours"]);
  expect(codes("?status=active")).toEqual(["pack"]);
  expect(codes("?metadata[a]=1")).toEqual(["pack"]);
  expect(mock.get("/v1/bundles?credit=x").body.code).toBe("credit_not_found");
});

test("R59: a transfer answers both pools, and its legs in the order taken", () => {
  const soon = mock.post("/v1/grants", { account: "u", amount: 30, expireInDays: 1 }).body;
  const never = mock.post("/v1/grants", { account: "u", amount: 30 }).body;
  const made = mock.post("/v1/transfers", {
    fromAccount: "u",
    toAccount: "v",
    amount: 40,
    reason: "gift",
    metadata: { a: "1" },
    externalKey: "t1",
    ifVersion: 2,
  });
  expect(made.status).toBe(201);
  const [first, second] = mock.get("/v1/grants?account=v&order=asc").body.data;
  expect(made.body).toEqual({
    id: expect.stringMatching(/^trf_/),
    fromAccountId: soon.accountId,
    fromExternalId: "u",
    toAccountId: first.accountId,
    toExternalId: "v",
    credit: "credits",
    creditId: soon.creditId,
    amount: 40,
    legs: [
      { fromGrantId: soon.id, toGrantId: first.id, amount: 30 },
      { fromGrantId: never.id, toGrantId: second.id, amount: 10 },
    ],
    reason: "gift",
    metadata: { a: "1" },
    externalKey: "t1",
    createdAt: "2026-01-05T10:00:00.000Z",
    decimal: null,
    fromBalance: expect.objectContaining({ externalId: "u", balance: 20, version: 4 }),
    toBalance: expect.objectContaining({ externalId: "v", balance: 40, version: 2 }),
  });
  expect(first).toMatchObject({ source: { type: "transfer", id: made.body.id }, sourceGrantId: soon.id });
  const { fromBalance, toBalance, ...transfer } = made.body;
  const read = mock.get(`/v1/transfers/${transfer.id}`);
  expect(read.body).toEqual(transfer);
  expect(read.headers.has("etag")).toBe(false);
});

test("R59: what a transfer cannot do is refused with its own code", () => {
  mock.post("/v1/grants", { account: "u", amount: 30 });
  mock.call("PUT", "/v1/accounts/u/balances/credits/limit", { creditLimit: 100 });
  const other = mock.post("/v1/grants", { account: "v", amount: 1 }).body.id;
  const terms = { fromAccount: "u", toAccount: "v", amount: 10 };
  expect(mock.post("/v1/transfers", { ...terms, amount: 31 })).toMatchObject({
    status: 402,
    body: { code: "insufficient_credits", requested: 31, available: 30, creditLimit: 100, shortfall: 1, held: null },
  });
  expect(problem("/v1/transfers", { ...terms, toAccount: "u" })).toEqual([422, "same_account"]);
  expect(problem("/v1/transfers", { ...terms, grantIds: [other] })).toEqual([422, "grant_of_other_pool"]);
  expect(problem("/v1/transfers", { ...terms, grantIds: ["grt_x"] })).toEqual([404, "grant_not_found"]);
  expect(problem("/v1/transfers", { ...terms, amountDecimal: "11" })).toEqual([422, "conflicting_fields"]);
  expect(problem("/v1/transfers", { ...terms, toAccount: "nobody" })).toEqual([404, "account_not_found"]);
  expect(problem("/v1/transfers", { ...terms, credit: "nothing" })).toEqual([404, "credit_not_found"]);
  expect(problem("/v1/transfers", { ...terms, ifVersion: 0 })).toEqual([412, "version_mismatch"]);
  expect(mock.post("/v1/transfers", terms, { "if-match": '"0"' }).status).toBe(412);
  expect(mock.get("/v1/transfers/trf_x")).toMatchObject({ status: 404, body: { code: "transfer_not_found" } });
});

test("R36, R59: of a named grant that is held whole, nothing is moved", () => {
  const held = mock.post("/v1/grants", { account: "u", amount: 50, expireInDays: 1 }).body.id;
  const free = mock.post("/v1/grants", { account: "u", amount: 100 }).body.id;
  mock.post("/v1/reservations", { account: "u", amount: 50 });
  const made = mock.post("/v1/transfers", { fromAccount: "u", toAccount: "v", amount: 60, grantIds: [held, free] });
  expect(made.status).toBe(201);
  expect(made.body.legs).toEqual([{ fromGrantId: free, toGrantId: expect.any(String), amount: 60 }]);
  expect(mock.get("/v1/grants?account=v").body.data).toHaveLength(1);
  expect(mock.get("/v1/entries?type=transferred_out").body.data).toHaveLength(1);
});

test("R75: transfers are listed by either side, credit, key, labels and creation", () => {
  mock.post("/v1/credits", { code: "gpu" });
  mock.post("/v1/grants", { account: "u", amount: 100 });
  mock.post("/v1/grants", { account: "v", credit: "gpu", amount: 100 });
  const move = (fromAccount: string, toAccount: string, more: object): string =>
    mock.post("/v1/transfers", { fromAccount, toAccount, amount: 1, ...more }).body.id;
  const first = move("u", "v", { externalKey: "k" });
  mock.time += 1000;
  const second = move("u", "w", { metadata: { a: "1" } });
  const third = move("v", "u", { credit: "gpu" });
  const list = (query: string): string[] =>
    mock.get(`/v1/transfers?order=asc${query}`).body.data.map((each: { id: string }) => each.id);
  expect(list("")).toEqual([first, second, third]);
  expect(list("&account=v")).toEqual([first, third]);
  expect(list("&account=w")).toEqual([second]);
  expect(list("&credit=gpu")).toEqual([third]);
  expect(list("&account=u&credit=credits")).toEqual([first, second]);
  expect(list("&externalKey=k")).toEqual([first]);
  expect(list("&externalKey=k&account=w")).toEqual([]);
  expect(list("&metadata[a]=1")).toEqual([second]);
  expect(list("&from=2026-01-05T10:00:01Z")).toEqual([second, third]);
  expect(mock.get("/v1/transfers?account=x").body.code).toBe("account_not_found");
  expect(mock.get("/v1/transfers?limit=2&order=asc").body.hasMore).toBe(true);
});

test("R72: a transfer of a credit with decimals answers decimals", () => {
  mock.post("/v1/credits", { code: "gpu", scale: 2 });
  mock.post("/v1/grants", { account: "u", credit: "gpu", amount: 100 });
  const made = mock.post("/v1/transfers", { fromAccount: "u", toAccount: "v", credit: "gpu", amountDecimal: "0.25" });
  expect(made.body).toMatchObject({ amount: 25, decimal: { amount: "0.25" }, fromBalance: { balance: 75 } });
  expect(made.body.toBalance.decimal.balance).toBe("0.25");
});
