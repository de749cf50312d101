import { expect, test } from "vitest";
import { testWorld } from "./test-world.ts";

const DEEP = "[".repeat(100_000) + "]".repeat(100_000);

const SEED = {
  name: "John Doe",
  externalId: "user_123",
  email: "john@example.com",
  metadata: { plan: "premium", company: "Acme Corp" },
};

test("an account is created as the page prints it, and its metadata is kept", async () => {
  const { post, get, unified } = testWorld();
  const created = await post("/v1/accounts/create", SEED);
  const account = {
    ...SEED,
    id: expect.stringMatching(/^acc_/),
    developerId: expect.stringMatching(/^dev_/),
    balance: 0,
    createdAt: "2026-01-01T00:00:00.000Z",
    updatedAt: "2026-01-01T00:00:00.000Z",
  };
  expect(created).toEqual({ status: 200, body: { success: true, account } });
  expect(await get("/v1/accounts/get?accountId=user_123")).toEqual({ status: 200, body: account });
  expect((await unified("GET", "/v1/accounts/user_123")).body).toMatchObject({ metadata: SEED.metadata });
});

test("what is not given is null, and metadata may hold anything", async () => {
  const { post } = testWorld();
  const create = async (body: object) => (await post("/v1/accounts/create", body)).body.account;
  expect(await create({ externalId: "a" })).toMatchObject({ name: null, email: null, metadata: null });
  expect(await create({ externalId: "b", name: null, email: null, metadata: null })).toMatchObject({ metadata: null });
  expect((await create({ externalId: "c", metadata: {} })).metadata).toEqual({});
  const metadata = {
    tier: 3,
    tags: ["x", { deep: true }],
    none: null,
    note: "y".repeat(501),
    short: "z",
    "": "no name",
  };
  expect(await create({ externalId: "d", metadata })).toMatchObject({ metadata });
});

test("accounts are listed newest first, those of the unified API too, part by part", async () => {
  const { post, get, unified } = testWorld();
  await post("/v1/accounts/create", { externalId: "a" });
  await unified("POST", "/v1/accounts", { metadata: { via: "unified" } });
  await post("/v1/accounts/create", { externalId: "c" });
  const listed = async (query: string) =>
    (await get(`/v1/accounts${query}`)).body.accounts.map(({ externalId }: { externalId: string }) => externalId);
  expect(await listed("")).toEqual(["c", null, "a"]);
  expect(await listed("?limit=1&offset=1")).toEqual([null]);
  expect(await listed("?offset=3")).toEqual([]);
  expect((await get("/v1/accounts?limit=2&offset=1")).body.accounts[0].metadata).toEqual({ via: "unified" });
});

test("an account is found by either id, in the field of either", async () => {
  const world = testWorld();
  const id = await world.account(1000);
  await world.post("/v1/reservations/create", { externalId: "user_123", amount: 150 });
  const figures = { accountId: id, externalId: "user_123", balance: 1000, reserved: 150, available: 850 };
  const queries = [
    `accountId=${id}`,
    "accountId=user_123",
    "externalId=user_123",
    `accountId=${id}&externalId=user_123`,
  ];
  for (const query of queries) {
    expect(await world.get(`/v1/accounts/balance?${query}`)).toEqual({ status: 200, body: figures });
  }
});

test.each([
  ["none", "", 400, "INVALID_REQUEST"],
  ["an unknown one", "?accountId=nobody", 404, "ACCOUNT_NOT_FOUND"],
  ["an unknown externalId", "?externalId=nobody", 404, "ACCOUNT_NOT_FOUND"],
  ["an internal id as externalId", "?externalId=acc_1", 404, "ACCOUNT_NOT_FOUND"],
  ["two different ones", "?accountId=user_123&externalId=other", 400, "INVALID_REQUEST"],
  ["an empty one", "?accountId=", 400, "INVALID_REQUEST"],
])("of accounts, %s is refused", async (_, query, status, code) => {
  const world = testWorld();
  await world.account();
  await world.post("/v1/accounts/create", { externalId: "other" });
  for (const path of ["get", "balance", "plans"]) {
    expect(await world.get(`/v1/accounts/${path}${query}`)).toMatchObject({ status, body: { success: false, code } });
  }
});

test.each([
  ["no externalId", { name: "x" }],
  ["an empty externalId", { externalId: "" }],
  ["an externalId like an internal id", { externalId: "acc_1" }],
  ["an email without @", { externalId: "a", email: "nobody" }],
  ["metadata that is no object", { externalId: "a", metadata: "x" }],
  ["metadata nested deeper than anybody reads", `{"externalId":"\\u0061","metadata":{"x":${DEEP}}}`],
  ["broken JSON", '{"externalId":'],
])("%s is 400", async (_, body) => {
  const refused = await testWorld().post("/v1/accounts/create", body);
  expect(refused).toMatchObject({ status: 400, body: { success: false, code: "INVALID_REQUEST" } });
});

test("an externalId names one account for ever", async () => {
  const { post } = testWorld();
  await post("/v1/accounts/create", SEED);
  const again = await post("/v1/accounts/create", { externalId: "user_123" });
  expect(again).toMatchObject({ status: 409, body: { success: false, code: "EXTERNAL_ID_CONFLICT" } });
});

test("a closed account is read, and moves no more", async () => {
  const world = testWorld();
  await world.account(10);
  await world.unified("POST", "/v1/accounts/user_123/close", {});
  expect(await world.figures()).toEqual([0, 0, 0]);
  for (const call of ["/v1/accounts/credits/add", "/v1/accounts/credits/deduct", "/v1/reservations/create"]) {
    const refused = await world.post(call, { accountId: "user_123", amount: 1 });
    expect(refused).toMatchObject({ status: 409, body: { code: "ACCOUNT_CLOSED" } });
  }
});

test("keys: none is 401, one that only reads is 403 for writes", async () => {
  const { call, env } = testWorld();
  const unauthorized = { status: 401, body: { success: false, code: "UNAUTHORIZED" } };
  expect(await call("GET", "/credits-dev/v1/accounts", undefined, {})).toMatchObject(unauthorized);
  expect(await call("GET", "/credits-dev/v1/accounts", undefined, { "X-API-Key": "YOUR_API_KEY" })).toMatchObject(
    unauthorized,
  );
  const reader = { "X-API-Key": env.readKey };
  expect(await call("GET", "/credits-dev/v1/accounts", undefined, reader)).toMatchObject({ status: 200 });
  expect(await call("POST", "/credits-dev/v1/accounts/create", SEED, reader)).toMatchObject({
    status: 403,
    body: { success: false, code: "FORBIDDEN" },
  });
});

test("calls that the mock does not answer are 501 and name themselves, unknown ones are 404", async () => {
  const { get, post } = testWorld();
  expect(await post("/v1/usage/record", { tokens: 1 })).toMatchObject({
    status: 501,
    body: { code: "NOT_IMPLEMENTED" },
  });
  expect((await get("/v1/usage?accountId=a")).body.error).toContain("GET /v1/usage ");
  expect(await get("/v1/nothing")).toMatchObject({ status: 404, body: { success: false, code: "ROUTE_NOT_FOUND" } });
});

test("an injected fault speaks the vendor's language too", async () => {
  const { env, get, post } = testWorld();
  await env.faults.add({ status: 429 });
  expect(await get("/v1/accounts")).toMatchObject({ status: 429, body: { success: false, code: "RATE_LIMITED" } });
  await env.faults.add({ match: { body: { externalId: "user_123" } }, status: 503, afterCommit: true });
  expect((await post("/v1/accounts/create", { externalId: "b" })).status).toBe(200);
  expect(await post("/v1/accounts/create", SEED)).toMatchObject({ status: 503, body: { code: "UNAVAILABLE" } });
  expect((await get("/v1/accounts")).body.accounts).toHaveLength(2);
});
