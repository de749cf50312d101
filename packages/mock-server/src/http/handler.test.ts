import { expect, test } from "vitest";
import { TestMock } from "./test-mock.ts";

test("a whole life of credit, every operation once, every answer as the contract has it", () => {
  const mock = new TestMock();
  const created = mock.post("/v1/accounts", { externalId: "user_1", email: "a@b.c", metadata: { team: "x" } });
  expect(created.status).toBe(201);
  const account = created.body.id;
  expect(mock.get(`/v1/accounts/${account}`).headers.get("etag")).toBe('"1"');
  expect(mock.call("PUT", "/v1/accounts/user_2", { name: "Two" }).status).toBe(201);
  expect(mock.call("PUT", "/v1/accounts/user_2", { name: "Zwei" }).body.version).toBe(2);
  expect(mock.call("PATCH", "/v1/accounts/user_2", { name: null }).body.name).toBeNull();
  expect(mock.get("/v1/accounts?metadata[team]=x").body.data).toHaveLength(1);

  const credit = mock.post("/v1/credits", {
    code: "gpu",
    scale: 2,
    price: { currency: "EUR", unitAmountDecimal: "0.125" },
  });
  expect(credit.body.price.unitAmount).toBe(12);
  expect(mock.call("PATCH", "/v1/credits/gpu", { name: "GPU" }).body.name).toBe("GPU");
  expect(mock.get("/v1/credits/gpu").body.decimal).toEqual({ defaultCreditLimit: "0.00" });
  expect(mock.get("/v1/credits?order=asc").body.data.map((each: { code: string }) => each.code)).toEqual([
    "credits",
    "gpu",
  ]);

  const grant = mock.post("/v1/grants", {
    account: "user_1",
    credit: "gpu",
    amountDecimal: "10.00",
    expiresIn: { unit: "month", count: 1 },
  });
  expect(grant.status).toBe(201);
  expect(grant.body.decimal.amount).toBe("10.00");
  expect(grant.body.balance.available).toBe(1000);
  const grantId = grant.body.id;
  expect(mock.get(`/v1/grants/${grantId}`).headers.get("etag")).toBe('"1"');
  expect(mock.call("PATCH", `/v1/grants/${grantId}`, { priority: 5, expiresAt: null }).body.expiresAt).toBeNull();
  expect(mock.get("/v1/grants?account=user_1&credit=gpu&order=burn").body.data).toHaveLength(1);

  const debit = mock.post("/v1/debits", {
    account: "user_1",
    credit: "gpu",
    amount: 250,
    occurredAt: "2026-01-05T09:00:00+00:00",
  });
  expect(debit.status).toBe(201);
  expect(debit.body.allocations).toEqual([{ grantId, amount: 250 }]);
  expect(debit.body.balance.decimal.available).toBe("7.50");
  const refund = mock.post(`/v1/debits/${debit.body.id}/refunds`, { amount: 50 });
  expect(refund.status).toBe(201);
  expect(mock.get(`/v1/refunds/${refund.body.id}`).body.amount).toBe(50);
  expect(mock.get(`/v1/debits/${debit.body.id}/refunds`).body.data).toHaveLength(1);
  expect(mock.get(`/v1/debits/${debit.body.id}`).body.refundable).toBe(200);
  expect(mock.get("/v1/debits?account=user_1").body.data).toHaveLength(1);

  const reservation = mock.post("/v1/reservations", { account: account, credit: "gpu", amount: 100, ttlSeconds: 60 });
  expect(reservation.status).toBe(201);
  const path = `/v1/reservations/${reservation.body.id}`;
  expect(mock.post(`${path}/extend`, { additionalAmount: 10 }).body.held).toBe(110);
  expect(mock.post(`${path}/release`, { amount: 10 }).body.held).toBe(100);
  const capture = mock.post(`${path}/capture`, { amount: 40, metadata: { job: "1" } });
  expect(capture.body.debit.amount).toBe(40);
  expect(capture.body.status).toBe("captured");
  expect(mock.get(path).body.debitIds).toEqual([capture.body.debit.id]);
  expect(mock.get("/v1/reservations?status=captured").body.data).toHaveLength(1);

  const adjustment = mock.post("/v1/adjustments", {
    account: "user_1",
    credit: "gpu",
    amount: -10,
    grantIds: [grantId],
  });
  expect(adjustment.body.totalAdjustment).toBe(-10);
  expect(mock.get(`/v1/adjustments/${adjustment.body.id}`).body.decimal.amount).toBe("-0.10");
  expect(mock.get("/v1/adjustments?status=active").body.data).toHaveLength(1);

  const limit = mock.call("PUT", "/v1/accounts/user_1/balances/gpu/limit", { creditLimit: 500 });
  expect(limit.body.creditLimit).toBe(500);
  expect(mock.get("/v1/accounts/user_1/balances/gpu").headers.get("etag")).toBe(`"${limit.body.version}"`);
  expect(mock.get("/v1/accounts/user_1/balances").body.data.map((each: { credit: string }) => each.credit)).toEqual([
    "credits",
    "gpu",
  ]);
  expect(mock.get("/v1/accounts/user_1/balances/gpu?at=2026-01-05T10:00:00Z").body.pending).toBeNull();
  expect(mock.get("/v1/balances?account=user_1").body.data).toHaveLength(1);
  const series = "/v1/accounts/user_1/balances/gpu/series?from=2026-01-05T09:00:00Z&to=2026-01-05T10:00:00Z&step=1800";
  expect(mock.get(series).body.data).toHaveLength(2);

  const entries = mock.get("/v1/entries?limit=100&order=asc").body.data;
  expect(entries.map((each: { seq: number }) => each.seq)).toEqual(
    entries.map((_: unknown, index: number) => index + 1),
  );
  expect(mock.get(`/v1/entries?operation=${entries[0].operationId}`).body.data).toHaveLength(1);
  expect(
    mock.get(`/v1/entries?debit=${debit.body.id}&order=asc`).body.data.map((each: { type: string }) => each.type),
  ).toEqual(["consumed", "refunded"]);

  expect(mock.post(`/v1/grants/${grantId}/void`, { reason: "done" }).body.status).toBe("voided");
  const short = mock.post("/v1/grants", { account: "user_1", amount: 5 }).body.id;
  expect(mock.post(`/v1/grants/${short}/expire`).body.status).toBe("expired");
  expect(mock.post("/v1/credits/gpu/archive").body.status).toBe("archived");
  expect(mock.post("/v1/accounts/user_1/close").body.status).toBe("closed");
  expect(mock.environments.open("unit").ledger.check()).toEqual([]);
});
