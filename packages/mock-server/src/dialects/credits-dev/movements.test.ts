import { expect, test } from "vitest";
import type { JournalRecord } from "../../environment/journal.ts";
import { replayJournal } from "../../http/replay.ts";
import { testWorld } from "./test-world.ts";

test("credits are added and deducted, and never expire", async () => {
  const { post, account, figures, env, unified } = testWorld();
  await unified("PATCH", "/v1/credits/credits", { defaultExpiry: { type: "duration", unit: "day", count: 1 } });
  const accountId = await account();
  const metadata = { paymentId: "pay_123", attempt: 2 };
  const addition = { accountId, amount: 500, description: "Credit purchase", paymentMethod: "stripe", metadata };
  expect(await post("/v1/accounts/credits/add", addition)).toEqual({
    status: 200,
    body: { success: true, accountId, externalId: "user_123", balance: 500, added: 500 },
  });
  await env.clock.advance("P1Y");
  expect(await post("/v1/accounts/credits/deduct", { externalId: "user_123", amount: 50 })).toEqual({
    status: 200,
    body: { success: true, accountId, externalId: "user_123", balance: 450, deducted: 50 },
  });
  expect(await figures()).toEqual([450, 0, 450]);
  const grant = (await unified("GET", "/v1/grants?account=user_123")).body.data[0];
  expect(grant).toMatchObject({ category: "purchased", expiresAt: null, metadata: { paymentId: "pay_123" } });
});

test("what is reserved cannot be deducted, and nothing goes below zero, whatever credit limit there is", async () => {
  const { post, account, figures, unified } = testWorld();
  await account(100);
  await unified("PUT", "/v1/accounts/user_123/balances/credits/limit", { creditLimit: 1000 });
  await post("/v1/reservations/create", { accountId: "user_123", amount: 60 });
  const short = { status: 402, body: { success: false, code: "INSUFFICIENT_CREDITS" } };
  const deduction = { accountId: "user_123", amount: 41 };
  expect(await post("/v1/accounts/credits/deduct", deduction)).toMatchObject(short);
  expect(await post("/v1/reservations/create", deduction)).toMatchObject(short);
  expect(await post("/v1/transactions/create", { ...deduction, type: "debit" })).toMatchObject(short);
  expect(await figures()).toEqual([100, 60, 40]);
  expect((await post("/v1/accounts/credits/deduct", { accountId: "user_123", amount: 40 })).status).toBe(200);
});

test.each([
  ["zero", { accountId: "user_123", amount: 0 }, "INVALID_REQUEST"],
  ["a negative amount", { accountId: "user_123", amount: -1 }, "INVALID_REQUEST"],
  ["a text", { accountId: "user_123", amount: "5" }, "INVALID_REQUEST"],
  ["no amount", { accountId: "user_123" }, "INVALID_REQUEST"],
  ["no account", { amount: 5 }, "INVALID_REQUEST"],
  ["a fraction", { accountId: "user_123", amount: 0.5 }, "PRECISION_EXCEEDED"],
  ["more than can be counted", { accountId: "user_123", amount: 1e21 }, "AMOUNT_OVERFLOW"],
])("%s is 400 on every call with an amount", async (_, body, code) => {
  const { post, account } = testWorld();
  await account(10);
  for (const call of ["/v1/accounts/credits/add", "/v1/accounts/credits/deduct", "/v1/reservations/create"]) {
    expect(await post(call, body)).toMatchObject({ status: 400, body: { success: false, code } });
  }
  const transaction = await post("/v1/transactions/create", { type: "credit", ...body });
  expect(transaction).toMatchObject({ status: 400, body: { success: false, code } });
});

test("decimals are those of the default credit; what is finer is refused with the remedy", async () => {
  const coarse = testWorld();
  await coarse.account();
  const add = { accountId: "user_123", amount: 0.25 };
  const refused = await coarse.post("/v1/accounts/credits/add", add);
  expect(refused.body.error).toContain("PATCH /v1/credits/credits");
  expect(refused.body.error).toContain("createMock({ defaultScale: 6 })");
  await coarse.unified("PATCH", "/v1/credits/credits", { scale: 2 });
  expect((await coarse.post("/v1/accounts/credits/add", add)).body).toMatchObject({ balance: 0.25, added: 0.25 });

  const fine = testWorld({ defaultScale: 9 });
  await fine.account();
  const amount = async (call: string, value: number) =>
    (await fine.post(`/v1/accounts/credits/${call}`, { accountId: "user_123", amount: value })).body.balance;
  expect(await amount("add", 0.1)).toBe(0.1);
  expect(await amount("add", 0.2)).toBe(0.3); // no float is ever added
  expect(await amount("deduct", 1e-9)).toBe(0.299999999);
  expect(await amount("add", 1.5e3)).toBe(1500.299999999);
  expect(await fine.post("/v1/accounts/credits/add", { accountId: "user_123", amount: 1e-10 })).toMatchObject({
    status: 400,
    body: { code: "PRECISION_EXCEEDED" },
  });
});

test("every door sees what the others did, and entries tell where they came from", async () => {
  const { post, account, figures, unified } = testWorld();
  await account(100);
  await unified("POST", "/v1/grants", { account: "user_123", amount: 20 });
  await unified("POST", "/v1/debits", { account: "user_123", amount: 5 });
  await post("/v1/accounts/credits/deduct", { accountId: "user_123", amount: 10 });
  expect(await figures()).toEqual([105, 0, 105]);
  const { data } = (await unified("GET", "/v1/entries?order=asc")).body;
  expect(data.map(({ origin }: { origin: string }) => origin)).toEqual(["credits-dev", "api", "api", "credits-dev"]);
});

test("other credits than the default one are none of the vendor's", async () => {
  const { get, account, figures, unified } = testWorld();
  await account(1);
  await unified("POST", "/v1/credits", { code: "gpu" });
  await unified("POST", "/v1/grants", { account: "user_123", credit: "gpu", amount: 50 });
  await unified("POST", "/v1/reservations", { account: "user_123", credit: "gpu", amount: 5 });
  expect(await figures()).toEqual([1, 0, 1]);
  expect((await get("/v1/transactions")).body.items).toHaveLength(1);
  expect((await get("/v1/reservations?accountId=user_123")).body.reservations).toEqual([]);
});

test("the log of the dialect replays byte for byte (I21)", async () => {
  const records: JournalRecord[] = [];
  const { post, account, env } = testWorld({ defaultScale: 2, journal: (_, record) => records.push(record) });
  await account(100.25);
  await post("/v1/accounts/create", { externalId: "b", metadata: { deep: { er: [1] } } });
  const { id } = (await post("/v1/reservations/create", { externalId: "user_123", amount: 9.5 })).body.reservation;
  await post("/v1/reservations/confirm", { reservationId: id, actualAmount: 0 });
  const plan = { name: "Pro", amount: 10, interval: "week", price: 5 };
  const { id: planId } = (await post("/v1/plans/create", plan)).body.plan;
  await post("/v1/accounts/plans/assign", { externalId: "b", planId });
  await env.clock.advance("P14D");
  await post("/v1/accounts/plans/assign", { externalId: "b", planId, startMode: "next_interval" });
  const now = Date.parse("2026-01-01T00:00:00Z");
  const clock = { mode: "frozen", at: now } as const;
  const options = { machineNow: () => now, seed: "opencredits/dev", clock, defaultScale: 2 };
  const rebuilt = replayJournal("dev", options, JSON.parse(JSON.stringify(records)));
  expect(JSON.stringify(rebuilt.snapshot())).toBe(JSON.stringify(await env.snapshot()));
});
