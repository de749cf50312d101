import { expect, test } from "vitest";
import { testWorld } from "./test-world.ts";

const NOT_PENDING = { status: 409, body: { success: false, code: "RESERVATION_NOT_PENDING" } };

/** An account with 100 credits and a reservation of some of them. */
async function stage(amount = 60) {
  const world = testWorld();
  const accountId = await world.account(100);
  const created = await world.post("/v1/reservations/create", {
    accountId,
    amount,
    operation: "chat-completion",
    model: "gpt-4o",
  });
  const reservationId: string = created.body.reservation.id;
  const confirm = (actualAmount?: number) =>
    world.post("/v1/reservations/confirm", { reservationId, ...(actualAmount === undefined ? {} : { actualAmount }) });
  const cancel = () => world.post("/v1/reservations/cancel", { reservationId });
  const statuses = async (query = "") =>
    (await world.get(`/v1/reservations?accountId=user_123${query}`)).body.reservations.map(
      ({ status }: { status: string }) => status,
    );
  return { ...world, accountId, created, reservationId, confirm, cancel, statuses };
}

test("a reservation locks credits for five minutes", async () => {
  const { created, accountId, figures, env, statuses, confirm, cancel, get } = await stage();
  const reservation = {
    id: expect.stringMatching(/^res_[0-9A-Z]{26}$/),
    accountId,
    amount: 60,
    status: "pending",
    expiresAt: "2026-01-01T00:05:00.000Z",
    metadata: { operation: "chat-completion", model: "gpt-4o" },
  };
  expect(created).toEqual({ status: 200, body: { success: true, reservation } });
  expect(await figures()).toEqual([100, 60, 40]);
  const listed = await get(`/v1/reservations?accountId=${accountId}&activeOnly=true`);
  expect(listed.body).toEqual({
    success: true,
    reservations: [{ ...reservation, createdAt: "2026-01-01T00:00:00.000Z" }],
  });
  await env.clock.set("2026-01-01T00:05:00Z");
  expect(await figures()).toEqual([100, 0, 100]);
  expect(await statuses()).toEqual(["expired"]);
  expect(await statuses("&activeOnly=true")).toEqual([]);
  expect(await confirm(1)).toMatchObject(NOT_PENDING);
  expect(await cancel()).toMatchObject(NOT_PENDING);
});

test("confirming takes what was used, releases the rest, and writes a transaction", async () => {
  const { confirm, cancel, reservationId, accountId, figures, get, statuses } = await stage();
  const confirmed = await confirm(45);
  expect(confirmed.body).toEqual({
    success: true,
    reservationId,
    transactionId: expect.stringMatching(/^txn_[0-9A-Z]{26}$/),
    accountId,
    externalId: "user_123",
    reservedAmount: 60,
    actualAmount: 45,
    releasedAmount: 15,
    balance: 55,
  });
  expect(await figures()).toEqual([55, 0, 55]);
  expect((await get("/v1/transactions?include=reservation,usage")).body.items[0]).toEqual({
    id: confirmed.body.transactionId,
    accountId,
    type: "debit",
    amount: 45,
    description: "chat-completion",
    balanceAfter: 55,
    metadata: { operation: "chat-completion", model: "gpt-4o" },
    createdAt: "2026-01-01T00:00:00.000Z",
    reservation: expect.objectContaining({ id: reservationId, status: "confirmed" }),
    usage: null,
  });
  expect(await statuses()).toEqual(["confirmed"]);
  expect(await confirm(1)).toMatchObject(NOT_PENDING);
  expect(await cancel()).toMatchObject(NOT_PENDING);
});

test("without actualAmount, all that is reserved is taken", async () => {
  const { confirm, figures } = await stage();
  expect((await confirm()).body).toMatchObject({ actualAmount: 60, releasedAmount: 0, balance: 40 });
  expect(await figures()).toEqual([40, 0, 40]);
});

test("more than was reserved is taken if it is available, else nothing", async () => {
  const { confirm, figures, statuses, unified } = await stage();
  await unified("PUT", "/v1/accounts/user_123/balances/credits/limit", { creditLimit: 50 });
  expect(await confirm(101)).toMatchObject({ status: 402, body: { code: "INSUFFICIENT_CREDITS" } });
  expect([await figures(), await statuses()]).toEqual([[100, 60, 40], ["pending"]]);
  expect((await confirm(100)).body).toMatchObject({ actualAmount: 100, releasedAmount: 0, balance: 0 });
});

test("more than is available cannot be reserved, whatever credit limit there is", async () => {
  const { post, unified, figures } = await stage(60);
  await unified("PUT", "/v1/accounts/user_123/balances/credits/limit", { creditLimit: 50 });
  const refused = await post("/v1/reservations/create", { accountId: "user_123", amount: 41 });
  expect(refused).toMatchObject({ status: 402, body: { code: "INSUFFICIENT_CREDITS" } });
  expect(await figures()).toEqual([100, 60, 40]);
});

test("nothing used is confirmed as well, without a transaction", async () => {
  const { confirm, statuses, figures, get } = await stage();
  expect((await confirm(0)).body).toMatchObject({ transactionId: null, actualAmount: 0, releasedAmount: 60 });
  expect([await figures(), await statuses()]).toEqual([[100, 0, 100], ["confirmed"]]);
  expect((await get("/v1/transactions")).body.items).toHaveLength(1);
});

test("cancelling releases everything", async () => {
  const { cancel, confirm, statuses, figures, accountId, reservationId } = await stage();
  const body = { success: true, reservationId, accountId, externalId: "user_123", releasedAmount: 60, balance: 100 };
  expect(await cancel()).toEqual({ status: 200, body });
  expect([await figures(), await statuses()]).toEqual([[100, 0, 100], ["cancelled"]]);
  expect(await cancel()).toMatchObject(NOT_PENDING);
  expect(await confirm(0)).toMatchObject(NOT_PENDING);
});

test("several reservations stand beside each other, newest first", async () => {
  const { post, get, figures } = await stage(30);
  await post("/v1/reservations/create", { externalId: "user_123", amount: 70 });
  expect(await figures()).toEqual([100, 100, 0]);
  const { reservations } = (await get("/v1/reservations?externalId=user_123")).body;
  expect(reservations.map(({ amount, metadata }: { amount: number; metadata: object }) => [amount, metadata])).toEqual([
    [70, {}],
    [30, { operation: "chat-completion", model: "gpt-4o" }],
  ]);
  const page = await get("/v1/reservations?externalId=user_123&limit=1&offset=1");
  expect(page.body.reservations).toHaveLength(1);
});

test("reservations of the unified API are the vendor's too", async () => {
  const { unified, post, figures } = await stage(10);
  const { id } = (await unified("POST", "/v1/reservations", { account: "user_123", amount: 20 })).body;
  const reservationId = id.replace("rsv_", "res_");
  expect((await post("/v1/reservations/confirm", { reservationId, actualAmount: 5 })).body.releasedAmount).toBe(15);
  expect(await figures()).toEqual([95, 10, 85]);
});

test.each([
  ["an unknown one", "res_01KDWTNA000000000000000000", 404],
  ["one without a prefix", "01KDWTNA000000000000000000", 404],
  ["an empty id", "", 400],
])("of reservations, %s is refused", async (_, reservationId, status) => {
  const { post } = await stage();
  expect(await post("/v1/reservations/cancel", { reservationId })).toMatchObject({ status });
  expect(await post("/v1/reservations/confirm", { reservationId, actualAmount: 1 })).toMatchObject({ status });
});

test("a list needs to know whose, and a confirmation an amount that is none below zero", async () => {
  const { get, confirm } = await stage();
  expect(await get("/v1/reservations")).toMatchObject({ status: 400, body: { code: "INVALID_REQUEST" } });
  expect(await confirm(-1)).toMatchObject({ status: 400, body: { code: "INVALID_REQUEST" } });
  expect(await confirm(0.5)).toMatchObject({ status: 400, body: { code: "PRECISION_EXCEEDED" } });
});
