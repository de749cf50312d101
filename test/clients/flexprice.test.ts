import { beforeAll, describe, expect, test } from "vitest";
import { throughEveryDoor } from "./support/doors.ts";
import {
  type FlexpriceModule,
  type FlexpriceWorld,
  flexpriceClient,
  INSTALLS,
  type OpenFlexprice,
  openFlexprice,
} from "./support/flexprice.ts";

describe.each(INSTALLS)("with %s", (_, manifest) => {
  let module: FlexpriceModule;
  beforeAll(async () => {
    module = await flexpriceClient(manifest);
  });
  throughEveryDoor(
    { name: "flexprice", prefix: "/flexprice" },
    (open) => walletStories((options) => openFlexprice(module, open, options)),
    (open) => pastPrism((options) => openFlexprice(module, open, options)),
  );
});

/** A customer with a prepaid wallet. */
async function stage(world: FlexpriceWorld, initial = "0") {
  const customer = await world.client.customers.createCustomer({
    externalId: "ada",
    name: "Ada",
    email: "ada@example.com",
  });
  const wallet = await world.client.wallets.createWallet({
    customerId: customer.id ?? "",
    currency: "USD",
    initialCreditsToLoad: initial,
  });
  const id = wallet.id ?? "";
  const debits = () => world.client.wallets.getWalletTransactions({ idPathParameter: id, type: "debit" });
  const debit = (credits: string, key: string) =>
    world.send("POST", `/v1/wallets/${id}/debit`, {
      credits,
      transaction_reason: "MANUAL_BALANCE_DEBIT",
      idempotency_key: key,
    });
  return { customer, wallet, id, debits, debit };
}

function walletStories(open: OpenFlexprice): void {
  test("customers: created, found by either id, searched, changed, and not made twice", async () => {
    const { client, errors } = await open();
    const made = await client.customers.createCustomer({
      externalId: "ada",
      name: "Ada",
      email: "ada@example.com",
      metadata: { team: "engine" },
      addressCity: "London",
    });
    expect(made).toMatchObject({ externalId: "ada", name: "Ada", addressCity: "London", status: "published" });
    expect(made.id).toMatch(/^cust_[0-9A-HJKMNP-TV-Z]{26}$/);
    const id = made.id ?? "";
    expect(await client.customers.getCustomer(id)).toEqual(made);
    expect(await client.customers.getCustomerByExternalId("ada")).toEqual(made);
    const child = await client.customers.createCustomer({ externalId: "byron", parentCustomerId: id });
    expect(child.parentCustomer).toMatchObject({ id, name: "Ada" });
    const found = await client.customers.queryCustomer({ externalIds: ["ada", "nobody"] });
    expect(found.items?.map((item) => item.id)).toEqual([id]);
    const renamed = await client.customers.updateCustomer({ name: "Lady Ada", metadata: { team: "notes" } }, id);
    expect(renamed).toMatchObject({ name: "Lady Ada", metadata: { team: "notes" }, addressCity: "London" });
    const again = client.customers.createCustomer({ externalId: "ada" });
    await expect(again).rejects.toBeInstanceOf(errors.SDKError);
    await expect(again).rejects.toMatchObject({ statusCode: 409 });
    await client.customers.deleteCustomer(child.id ?? "");
    expect((await client.customers.queryCustomer({})).items?.map((item) => item.externalId)).toEqual(["ada"]);
  });

  test("a wallet begins with its credits, and there is one per currency", async () => {
    const world = await open();
    const { client, errors } = world;
    const { customer, wallet } = await stage(world, "12.5");
    expect(wallet).toMatchObject({
      currency: "usd",
      creditBalance: "12.5",
      balance: "12.5",
      name: "Prepaid Wallet - USD",
      walletStatus: "active",
      walletType: "PRE_PAID",
      conversionRate: "1",
    });
    const second = client.wallets.createWallet({ customerId: customer.id ?? "", currency: "usd" });
    await expect(second).rejects.toBeInstanceOf(errors.SDKError);
    await expect(second).rejects.toMatchObject({ statusCode: 409 });
    const other = await client.wallets.createWallet({
      externalCustomerId: "ada",
      currency: "eur",
      conversionRate: "2",
    });
    const postpaid = await client.wallets.createWallet({
      externalCustomerId: "ada",
      currency: "usd",
      walletType: "POST_PAID",
    });
    expect(postpaid).toMatchObject({ name: "Postpaid Wallet - USD", config: { allowedPriceTypes: ["ALL"] } });
    const listed = await client.wallets.getWalletsByCustomerId(customer.id ?? "");
    expect(listed.map((item) => item.id)).toEqual([postpaid.id, other.id, wallet.id]);
    const looked = await client.wallets.getCustomerWallets({ lookupKey: "ada", includeRealTimeBalance: true });
    expect(looked.map((item) => item.creditBalance)).toEqual(["0", "0", "12.5"]);
    expect((await client.wallets.queryWallet({})).pagination).toEqual({ total: 3, limit: 50, offset: 0 });
  });

  test("lots are used by priority, then by expiry, and those without either last", async () => {
    const world = await open();
    const { client, errors } = world;
    const { id, debit, debits } = await stage(world);
    const topUp = async (creditsToAdd: string, more: object = {}) =>
      (await client.wallets.topUpWallet(id, { creditsToAdd, transactionReason: "FREE_CREDIT_GRANT", ...more }))
        .walletTransaction;
    const fifth = await topUp("10", { priority: 5, idempotencyKey: "five" });
    const first = await topUp("10", { priority: 1, expiryDateUtc: "2026-02-01T00:00:00Z" });
    const last = await topUp("10");
    const larger = await topUp("20");
    expect(first).toMatchObject({ creditBalanceBefore: "10", creditBalanceAfter: "20", priority: 1, type: "credit" });
    const repeat = client.wallets.topUpWallet(id, {
      creditsToAdd: "10",
      transactionReason: "FREE_CREDIT_GRANT",
      idempotencyKey: "five",
    });
    await expect(repeat).rejects.toBeInstanceOf(errors.SDKError);
    await expect(repeat).rejects.toMatchObject({ statusCode: 409 });
    expect(await debit("45.5", "work")).toMatchObject({ status: 200, body: { credit_balance: "4.5" } });
    expect(await debit("1", "work")).toMatchObject({ status: 409, body: { code: "already_exists" } });
    expect(await debit("1", "five")).toMatchObject({ status: 409 });
    const { items = [] } = await debits();
    expect(items).toHaveLength(1);
    const order = [first, fifth, larger, last].map((lot) => lot?.id).join(",");
    expect(items[0]).toMatchObject({
      type: "debit",
      creditAmount: "45.5",
      creditBalanceBefore: "50",
      creditBalanceAfter: "4.5",
      transactionReason: "MANUAL_BALANCE_DEBIT",
      metadata: { consumed_credit_tx_ids: order },
    });
    const { items: lots = [] } = await client.wallets.queryWalletTransaction({ id, type: "credit", order: "asc" });
    expect(lots.map((lot) => lot.creditsAvailable)).toEqual(["0", "0", "4.5", "0"]);
  });

  test("a manual debit may go below zero, and what comes later pays that first", async () => {
    const world = await open();
    const { client } = world;
    const { id, debit } = await stage(world, "10");
    expect((await debit("30", "deep")).body).toMatchObject({ credit_balance: "-20", balance: "-20" });
    const { walletTransaction, wallet } = await client.wallets.topUpWallet(id, {
      creditsToAdd: "50",
      transactionReason: "PURCHASED_CREDIT_DIRECT",
    });
    expect(walletTransaction).toMatchObject({
      creditBalanceBefore: "-20",
      creditBalanceAfter: "30",
      creditsAvailable: "30",
    });
    expect(wallet?.creditBalance).toBe("30");
    const unified = await world.unified("GET", "/v1/accounts/ada/balances/usd");
    expect(unified.body).toMatchObject({ balance: 30_000_000, debt: 0 });
  });

  test("credits that expire are debited to the millisecond", async () => {
    const world = await open();
    const { client, environment } = world;
    const { id, debits } = await stage(world, "1");
    const { walletTransaction: lot } = await client.wallets.topUpWallet(id, {
      creditsToAdd: "7",
      transactionReason: "FREE_CREDIT_GRANT",
      expiryDateUtc: "2026-01-08T02:00:00+02:00",
    });
    await environment.clock.set("2026-01-07T23:59:59.999Z");
    expect((await client.wallets.getWallet(id)).creditBalance).toBe("8");
    await environment.clock.set("2026-01-08T00:00:00Z");
    expect((await client.wallets.getWallet(id)).creditBalance).toBe("1");
    expect((await debits()).items?.[0]).toMatchObject({
      transactionReason: "CREDIT_EXPIRED",
      creditAmount: "7",
      referenceId: lot?.id,
      idempotencyKey: lot?.id,
      metadata: { expired_transaction_id: lot?.id },
      createdAt: "2026-01-08T00:00:00.000Z",
    });
  });

  test("money and credits at two rates, and the balance with its breakdown", async () => {
    const { client } = await open();
    await client.customers.createCustomer({ externalId: "ada" });
    const wallet = await client.wallets.createWallet({
      externalCustomerId: "ada",
      currency: "usd",
      conversionRate: "2",
      topupConversionRate: "0.5",
    });
    const id = wallet.id ?? "";
    const byMoney = await client.wallets.topUpWallet(id, {
      amount: "10",
      transactionReason: "PURCHASED_CREDIT_DIRECT",
    });
    expect(byMoney.walletTransaction).toMatchObject({ creditAmount: "20", amount: "10", topupConversionRate: "0.5" });
    await client.wallets.topUpWallet(id, { creditsToAdd: "1.25", transactionReason: "FREE_CREDIT_GRANT" });
    const balance = await client.wallets.getWalletBalance(id, "credits_available_breakdown");
    expect(balance).toMatchObject({
      balance: "42.5",
      creditBalance: "21.25",
      realTimeBalance: "42.5",
      realTimeCreditBalance: "21.25",
      currentPeriodUsage: "0",
      unpaidInvoicesAmount: "0",
      creditsAvailableBreakdown: { free: "1.25", purchased: "20" },
    });
  });

  test("credits bought on an invoice count when it is paid", async () => {
    const world = await open();
    const { client } = world;
    const { id } = await stage(world);
    const { walletTransaction, wallet, invoiceId } = await client.wallets.topUpWallet(id, {
      creditsToAdd: "100",
      transactionReason: "PURCHASED_CREDIT_INVOICED",
      idempotencyKey: "order-1",
    });
    expect(walletTransaction).toMatchObject({ transactionStatus: "pending", creditsAvailable: "0" });
    expect(wallet?.creditBalance).toBe("0");
    const pending = await client.wallets.getWalletTransactions({ idPathParameter: id, transactionStatus: "pending" });
    expect(pending.items?.map((item) => item.id)).toEqual([walletTransaction?.id]);
    await client.invoices.attemptInvoicePayment(invoiceId ?? "");
    const { items = [] } = await client.wallets.getWalletTransactions({ idPathParameter: id });
    expect(items).toHaveLength(1);
    expect(items[0]).toMatchObject({
      id: walletTransaction?.id,
      transactionStatus: "completed",
      creditsAvailable: "100",
      idempotencyKey: "order-1",
    });
  });

  test("a terminated wallet gives up its credits and stays readable", async () => {
    const world = await open();
    const { client, errors } = world;
    const { id, customer, debits, debit } = await stage(world, "9");
    expect(await client.wallets.terminateWallet(id)).toMatchObject({ walletStatus: "closed", creditBalance: "0" });
    const again = client.wallets.terminateWallet(id);
    await expect(again).rejects.toBeInstanceOf(errors.ErrorsErrorsErrorResponse);
    await expect(again).rejects.toMatchObject({ statusCode: 400, message: expect.stringContaining("closed") });
    expect((await client.wallets.getWallet(id)).walletStatus).toBe("closed");
    expect(await client.wallets.getWalletsByCustomerId(customer.id ?? "")).toEqual([]);
    expect((await debits()).items?.[0]).toMatchObject({ transactionReason: "WALLET_TERMINATION", creditAmount: "9" });
    expect(await debit("1", "late")).toMatchObject({ status: 400, body: { code: "invalid_operation" } });
    const next = await client.wallets.createWallet({ externalCustomerId: "ada", currency: "usd" });
    expect(next.creditBalance).toBe("0");
    const own = await client.wallets.getWalletTransactions({ idPathParameter: next.id ?? "" });
    expect(own.pagination).toEqual({ total: 0, limit: 50, offset: 50 });
  });

  test("a wallet after one that was closed in debt begins at zero", async () => {
    const world = await open();
    const { client } = world;
    const { id, debit } = await stage(world);
    await debit("5", "deep");
    expect((await client.wallets.terminateWallet(id)).creditBalance).toBe("-5");
    const next = await client.wallets.createWallet({
      externalCustomerId: "ada",
      currency: "usd",
      initialCreditsToLoad: "3",
    });
    expect(next.creditBalance).toBe("3");
    expect((await client.wallets.getWallet(id)).creditBalance).toBe("-5");
    expect((await world.unified("GET", "/v1/accounts/ada/balances/usd_2")).body.balance).toBe(3_000_000);
  });

  test("what other doors do is seen, and what is done here tells where it came from", async () => {
    const world = await open();
    const { client } = world;
    const { id } = await stage(world, "5");
    await world.unified("POST", "/v1/grants", { account: "ada", credit: "usd", amount: 2_500_000, category: "plan" });
    await world.unified("POST", "/v1/debits", { account: "ada", credit: "usd", amount: 1_000_000 });
    expect((await client.wallets.getWallet(id)).creditBalance).toBe("6.5");
    const { items = [] } = await client.wallets.getWalletTransactions({ idPathParameter: id });
    expect(items.map((item) => item.transactionReason)).toEqual([
      "CREDIT_ADJUSTMENT",
      "SUBSCRIPTION_CREDIT_GRANT",
      "FREE_CREDIT_GRANT",
    ]);
    const { body } = await world.unified("GET", "/v1/entries?order=asc");
    expect(body.data.map((entry: { origin: string }) => entry.origin)).toEqual(["flexprice", "api", "api"]);
  });

  test("usage is accepted, and no meter charges for it", async () => {
    const world = await open();
    const { id } = await stage(world, "5");
    const event = { eventName: "render", externalCustomerId: "ada", eventId: "evt-1" };
    expect(await world.client.events.ingestEvent(event)).toMatchObject({ event_id: "evt-1" });
    await world.client.events.ingestEventsBulk({ events: [event, event] });
    expect((await world.client.wallets.getWallet(id)).creditBalance).toBe("5");
  });

  test("unknown ids are the client's own errors", async () => {
    const { client, errors } = await open();
    const wallet = client.wallets.getWallet("wallet_01H00000000000000000000000");
    await expect(wallet).rejects.toBeInstanceOf(errors.ErrorsErrorsErrorResponse);
    await expect(wallet).rejects.toMatchObject({ statusCode: 404, message: expect.stringContaining("was not found") });
    await expect(client.customers.getCustomer("cust_x")).rejects.toMatchObject({ statusCode: 404 });
    await expect(client.customers.getCustomerByExternalId("x")).rejects.toBeInstanceOf(
      errors.ErrorsErrorsErrorResponse,
    );
  });

  test.each([
    ["no credits", { creditsToAdd: "0", transactionReason: "FREE_CREDIT_GRANT" }, "credits_to_add"],
    ["less than none", { creditsToAdd: "-5", transactionReason: "FREE_CREDIT_GRANT" }, "credits_to_add"],
    ["more decimals than are kept", { creditsToAdd: "0.0000001", transactionReason: "FREE_CREDIT_GRANT" }, "decimals"],
    ["a reason of a debit", { creditsToAdd: "1", transactionReason: "MANUAL_BALANCE_DEBIT" }, "transaction_reason"],
    [
      "an expiry that has passed",
      { creditsToAdd: "1", transactionReason: "FREE_CREDIT_GRANT", expiryDateUtc: "2025-01-01T00:00:00Z" },
      "expiry_date_utc",
    ],
  ] as const)("a top-up with %s is a typed error with a message", async (_, body, message) => {
    const world = await open();
    const { id } = await stage(world);
    const refused = world.client.wallets.topUpWallet(id, body);
    await expect(refused).rejects.toBeInstanceOf(world.errors.ErrorsErrorsErrorResponse);
    await expect(refused).rejects.toMatchObject({ statusCode: 400, message: expect.stringContaining(message) });
  });
}

function pastPrism(open: OpenFlexprice): void {
  test("a key that is none is 401, and one that only reads may search and not write", async () => {
    const world = await open();
    const { environment, errors, baseUrl } = world;
    const stranger = new errors.Flexprice({ serverURL: `${baseUrl}/v1`, apiKeyAuth: "nobody" });
    const refused = stranger.wallets.queryWallet({});
    await expect(refused).rejects.toBeInstanceOf(errors.SDKError);
    await expect(refused).rejects.toMatchObject({ statusCode: 401 });
    const reader = new errors.Flexprice({ serverURL: `${baseUrl}/v1`, apiKeyAuth: environment.readKey });
    expect((await reader.wallets.queryWallet({})).items).toEqual([]);
    await expect(reader.customers.createCustomer({ externalId: "ada" })).rejects.toMatchObject({ statusCode: 403 });
  });

  test("an answer that was lost is told by 409 when it is asked for again", async () => {
    const world = await open();
    const { client, environment, errors } = world;
    const { id } = await stage(world);
    await environment.faults.loseAnswer({ operationId: "flexprice.topUpWallet" });
    const topUp = () =>
      client.wallets.topUpWallet(id, {
        creditsToAdd: "5",
        transactionReason: "FREE_CREDIT_GRANT",
        idempotencyKey: "gift",
      });
    await expect(topUp()).rejects.toBeInstanceOf(errors.ConnectionError);
    await expect(topUp()).rejects.toMatchObject({ statusCode: 409 });
    expect((await client.wallets.getWallet(id)).creditBalance).toBe("5");
  });

  test("an injected failure is the client's own error, and its own retries get over it", async () => {
    const { environment, errors, baseUrl } = await open();
    const { apiKey: apiKeyAuth } = environment;
    await environment.faults.fail(500, { operationId: "flexprice.createCustomer" });
    const once = new errors.Flexprice({ serverURL: `${baseUrl}/v1`, apiKeyAuth });
    const failed = once.customers.createCustomer({ externalId: "ada" });
    await expect(failed).rejects.toBeInstanceOf(errors.ErrorsErrorsErrorResponse);
    await environment.faults.fail(503, { operationId: "flexprice.createCustomer", times: 2 });
    const backoff = { initialInterval: 1, maxInterval: 5, exponent: 1.5, maxElapsedTime: 5000 };
    const retryConfig = { strategy: "backoff", backoff, retryConnectionErrors: true } as const;
    const stubborn = new errors.Flexprice({ serverURL: `${baseUrl}/v1`, apiKeyAuth, retryConfig });
    expect((await stubborn.customers.createCustomer({ externalId: "ada" })).externalId).toBe("ada");
  });

  test("a call that the mock does not answer is 501 and names itself", async () => {
    const { client, send } = await open();
    await expect(client.features.queryFeature({})).rejects.toMatchObject({ statusCode: 501 });
    const { body } = await send("POST", "/v1/wallets/wallet_x/modify", {});
    expect(body).toMatchObject({
      code: "not_implemented",
      message: expect.stringContaining("POST /v1/wallets/wallet_x/modify"),
    });
  });
}
