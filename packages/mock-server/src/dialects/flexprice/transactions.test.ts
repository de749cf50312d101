import { expect, test } from "vitest";
import { testWorld } from "./test-world.ts";

type Shown = Readonly<Record<string, unknown>>;

test("transactions are filtered by everything that Flexprice filters by", async () => {
  const { call, wallet, debit } = testWorld();
  const { id } = await wallet("10");
  const topUp = (body: object) =>
    call("POST", `/wallets/${id}/top-up`, { transaction_reason: "FREE_CREDIT_GRANT", credits_to_add: "1", ...body });
  await topUp({ priority: 4, expiry_date_utc: "2026-03-01T00:00:00Z", idempotency_key: "march" });
  await debit(id, "2", "work");
  const amounts = async (query: string) =>
    (await call("GET", `/wallets/${id}/transactions?order=asc&${query}`)).body.items.map(
      (item: Shown) => item.credit_amount,
    );
  expect(await amounts("")).toEqual(["10", "1", "2"]);
  expect(await amounts("type=credit")).toEqual(["10", "1"]);
  expect(await amounts("priority=4")).toEqual(["1"]);
  expect(await amounts("transaction_reason=MANUAL_BALANCE_DEBIT")).toEqual(["2"]);
  expect(await amounts("expiry_date_before=2026-03-01T00:00:00Z")).toEqual(["1"]);
  expect(await amounts("expiry_date_after=2026-03-01T00:00:01Z")).toEqual([]);
  expect(await amounts("credits_available_gt=5")).toEqual(["10"]);
  expect(await amounts("reference_type=EXTERNAL&reference_id=march")).toEqual(["1"]);
  expect(await amounts("transaction_status=pending")).toEqual([]);
  expect(await amounts("limit=1&offset=1")).toEqual(["1"]);
  expect((await call("GET", `/wallets/${id}/transactions?reference_id=march`)).status).toBe(400);
  expect((await call("GET", `/wallets/${id}/transactions?limit=2`)).body.pagination).toEqual({
    total: 3,
    limit: 2,
    offset: 2,
  });
});

test("a search over all wallets expands what it is asked to", async () => {
  const { call, wallet } = testWorld();
  const { id, customer } = await wallet("1");
  await call("POST", "/wallets", { customer_id: customer, currency: "eur", initial_credits_to_load: "2" });
  const { items } = (await call("POST", "/wallets/transactions/search", { expand: "customer,wallet", order: "asc" }))
    .body;
  expect(items.map((item: Shown) => item.currency)).toEqual(["usd", "eur"]);
  expect(items[0]).toMatchObject({ customer: { id: customer }, wallet: { id } });
  expect((await call("POST", "/wallets/transactions/search", { id: "wallet_x" })).status).toBe(404);
});

test("a debit checks its key, its reason and its credits", async () => {
  const { call, wallet, debit } = testWorld();
  const { id } = await wallet("5");
  const send = (body: object) =>
    call("POST", `/wallets/${id}/debit`, {
      ...{ credits: "1", transaction_reason: "MANUAL_BALANCE_DEBIT", idempotency_key: "k", ...body },
    });
  expect((await send({ credits: "0" })).body.message).toContain("credits");
  expect((await send({ transaction_reason: "INVOICE_PAYMENT" })).body.code).toBe("validation_error");
  expect((await send({ idempotency_key: undefined })).status).toBe(400);
  expect((await send({ description: "Render", metadata: { job: "7" } })).status).toBe(200);
  expect((await send({})).status).toBe(409);
  expect((await debit("wallet_x", "1", "z")).status).toBe(404);
  const [shown] = (await call("GET", `/wallets/${id}/transactions?type=debit`)).body.items;
  expect(shown).toMatchObject({ description: "Render", metadata: { job: "7" }, idempotency_key: "k" });
});

test("what other doors hold, void, refund and move is seen as credits and debits", async () => {
  const { call, wallet } = testWorld();
  const { id } = await wallet("10");
  const usd = { account: "ada", credit: "usd" };
  const hold = (await call("POST", "/v1/reservations", { ...usd, amount: 4_000_000 })).body.id;
  expect((await call("GET", `/wallets/${id}/balance/real-time`)).body).toMatchObject({
    credit_balance: "10",
    real_time_credit_balance: "6",
  });
  await call("POST", `/v1/reservations/${hold}/capture`, { amount: 1_000_000 });
  const debit = (await call("POST", "/v1/debits", { ...usd, amount: 2_000_000 })).body.id;
  await call("POST", `/v1/debits/${debit}/refunds`, { amount: 500_000 });
  const grant = (await call("POST", "/v1/grants", { ...usd, amount: 3_000_000 })).body.id;
  await call("POST", `/v1/grants/${grant}/void`, {});
  const { items } = (await call("GET", `/wallets/${id}/transactions?order=asc`)).body;
  expect(items.map((item: Shown) => [item.type, item.credit_amount, item.transaction_reason])).toEqual([
    ["credit", "10", "FREE_CREDIT_GRANT"],
    ["debit", "1", "CREDIT_ADJUSTMENT"],
    ["debit", "2", "CREDIT_ADJUSTMENT"],
    ["credit", "0.5", "CREDIT_NOTE"],
    ["credit", "3", "FREE_CREDIT_GRANT"],
    ["debit", "3", "MANUAL_BALANCE_DEBIT"],
  ]);
  const balances = items.map((item: Shown) => item.credit_balance_after);
  expect(balances).toEqual(["10", "9", "7", "7.5", "10.5", "7.5"]);
});

test("an invoice is paid once, while its wallet is open and its credits have not expired", async () => {
  const { call, env, wallet } = testWorld();
  const { id } = await wallet();
  const buy = async (more: object = {}) => {
    const body = { credits_to_add: "5", transaction_reason: "PURCHASED_CREDIT_INVOICED", ...more };
    return (await call("POST", `/wallets/${id}/top-up`, body)).body.invoice_id;
  };
  const pay = (invoice: string) => call("POST", `/invoices/${invoice}/payment/attempt`);
  const first = await buy({ idempotency_key: "order" });
  const taken = { credits_to_add: "1", transaction_reason: "FREE_CREDIT_GRANT", idempotency_key: "order" };
  expect((await call("POST", `/wallets/${id}/top-up`, taken)).status).toBe(409);
  expect((await pay(first)).status).toBe(200);
  expect((await pay(first)).body.code).toBe("invalid_operation");
  const late = await buy({ expiry_date_utc: "2026-01-02T00:00:00Z" });
  await env.clock.set("2026-01-02T00:00:00Z");
  expect((await pay(late)).body.message).toContain("expired");
  const orphan = await buy();
  expect((await call("POST", `/wallets/${id}/terminate`)).body.wallet_status).toBe("closed");
  expect((await pay(orphan)).body.message).toContain("closed");
  expect((await pay("inv_x")).status).toBe(404);
});

test("with auto-complete on, credits on an invoice count at once", async () => {
  const { call, wallet } = testWorld();
  const { id } = await wallet();
  const setting = await call("GET", "/settings/invoice_config");
  expect(setting.body.value).toMatchObject({ prefix: "INV", auto_complete_purchased_credit_transaction: false });
  const value = { auto_complete_purchased_credit_transaction: true };
  expect((await call("PUT", "/settings/invoice_config", { value })).body.value).toMatchObject({
    prefix: "INV",
    ...value,
  });
  const body = { credits_to_add: "5", transaction_reason: "PURCHASED_CREDIT_INVOICED" };
  const {
    wallet_transaction: made,
    wallet: after,
    invoice_id,
  } = (await call("POST", `/wallets/${id}/top-up`, body)).body;
  expect(made).toMatchObject({ transaction_status: "completed", reference_type: "INVOICE", reference_id: invoice_id });
  expect(after.credit_balance).toBe("5");
  expect((await call("POST", `/invoices/${invoice_id}/payment/attempt`)).status).toBe(404);
  expect((await call("GET", "/settings/env_config")).status).toBe(501);
  expect((await call("PUT", "/settings/env_config", { value })).status).toBe(501);
});
