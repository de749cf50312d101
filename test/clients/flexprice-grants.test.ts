import { beforeAll, describe, expect, test } from "vitest";
import { parseCurl } from "./support/curl.ts";
import { throughEveryDoor } from "./support/doors.ts";
import {
  type FlexpriceModule,
  type FlexpriceWorld,
  flexpriceClient,
  INSTALLS,
  type OpenFlexprice,
  openFlexprice,
} from "./support/flexprice.ts";
import { seed } from "./support/seeds.ts";

describe.each(INSTALLS)("with %s", (_, manifest) => {
  let module: FlexpriceModule;
  beforeAll(async () => {
    module = await flexpriceClient(manifest);
  });
  throughEveryDoor({ name: "flexprice", prefix: "/flexprice" }, (open) =>
    stories((options) => openFlexprice(module, open, options)),
  );
});

const MONTHLY = { billingPeriod: "MONTHLY", billingCadence: "RECURRING", currency: "usd" } as const;

/** A customer and a plan. */
async function stage({ client }: FlexpriceWorld) {
  const customer = await client.customers.createCustomer({ externalId: "ada" });
  const plan = await client.plans.createPlan({ name: "Pro", lookupKey: "pro" });
  const customerId = customer.id ?? "";
  const planId = plan.id ?? "";
  const subscribe = (more: object = {}) =>
    client.subscriptions.createSubscription({ planId, customerId, ...MONTHLY, ...more });
  /** The balance of the customer's only wallet. */
  const balance = async () => (await client.wallets.getWalletsByCustomerId(customerId))[0]?.creditBalance;
  const transactions = async () => {
    const [wallet] = await client.wallets.getWalletsByCustomerId(customerId);
    return (await client.wallets.queryWalletTransaction({ id: wallet?.id ?? "", order: "asc" })).items ?? [];
  };
  return { customer, plan, customerId, planId, subscribe, balance, transactions };
}

function stories(open: OpenFlexprice): void {
  test("the printed curl command creates a grant of the older shape, and echoes both", async () => {
    const world = await open();
    const { planId } = await stage(world);
    const printed = await seed("flexprice.curl.txt", {
      "https://api.cloud.flexprice.io": world.baseUrl,
      "<api-key>": world.environment.apiKey,
      '"plan_id": "<string>"': `"plan_id": "${planId}"`,
    });
    const { url, init } = parseCurl(printed);
    const response = await fetch(url, init);
    expect(response.status).toBe(201);
    expect(await response.json()).toMatchObject({
      ...{ amount: 123, credits: "123", cadence: "ONETIME", currency: "<string>", expire_in_days: 123, metadata: {} },
      ...{ name: "<string>", period: null, period_count: null, plan_id: planId, priority: 123, scope: "PLAN" },
      ...{
        expiration_type: "DURATION",
        expiration_duration: 123,
        expiration_duration_unit: "DAY",
        status: "published",
      },
    });
  });

  test("a plan's monthly grant fills the wallet at every period, and what was left ends with the period", async () => {
    const world = await open();
    const { client, environment } = world;
    const { planId, subscribe, balance, transactions } = await stage(world);
    const template = await client.creditGrants.createCreditGrant({
      ...{ name: "Monthly", scope: "PLAN", planId, credits: "100", cadence: "RECURRING", period: "MONTHLY" },
      ...{ periodCount: 1, expirationType: "BILLING_CYCLE", priority: 3 },
    });
    const listed = await client.creditGrants.getPlanCreditGrants(planId);
    expect(listed.items).toEqual([template]);
    expect(listed.pagination).toEqual({ total: 1, limit: 0, offset: 0 });
    await environment.clock.set("2026-01-31T12:00:00Z");
    const subscription = await subscribe();
    expect(subscription).toMatchObject({
      subscriptionStatus: "active",
      currentPeriodEnd: "2026-02-28T12:00:00.000Z",
      creditGrants: [{ scope: "SUBSCRIPTION", credits: "100", startDate: "2026-01-31T12:00:00.000Z" }],
    });
    expect(await balance()).toBe("100");
    const [first] = await transactions();
    expect(first).toMatchObject({ transactionReason: "SUBSCRIPTION_CREDIT_GRANT", priority: 3 });
    expect(first?.expiryDate).toBe("2026-02-28T12:00:00.000Z");
    const upcoming = await client.subscriptions.getSubscriptionUpcomingGrants(subscription.id ?? "");
    expect(upcoming.items).toHaveLength(1);
    expect(upcoming.items?.[0]).toMatchObject({
      creditGrantId: subscription.creditGrants?.[0]?.id,
      scheduledFor: "2026-02-28T12:00:00.000Z",
      periodEnd: "2026-03-31T12:00:00.000Z",
      applicationStatus: "pending",
      applicationReason: "recurring_credit_grant",
      credits: 100,
    });
    await environment.clock.set("2026-02-28T12:00:00Z");
    expect(await balance()).toBe("100");
    const after = await transactions();
    expect(after.map((item) => item.transactionReason)).toEqual([
      "SUBSCRIPTION_CREDIT_GRANT",
      "CREDIT_EXPIRED",
      "SUBSCRIPTION_CREDIT_GRANT",
    ]);
    expect(after[2]?.idempotencyKey).toBe(upcoming.items?.[0]?.id);
    await environment.clock.set("2026-06-30T12:00:00Z");
    expect((await transactions()).filter((item) => item.type === "credit")).toHaveLength(6);
    const next = await client.customers.getCustomerUpcomingGrants(subscription.customerId ?? "");
    expect(next.items?.map((item) => item.scheduledFor)).toEqual(["2026-07-31T12:00:00.000Z"]);
  });

  test.each([
    ["DAILY", 1, "2026-01-02T00:00:00.000Z", "2026-01-03T00:00:00.000Z"],
    ["WEEKLY", 2, "2026-01-15T00:00:00.000Z", "2026-01-29T00:00:00.000Z"],
    ["MONTHLY", 2, "2026-03-01T00:00:00.000Z", "2026-05-01T00:00:00.000Z"],
    ["QUARTERLY", 1, "2026-04-01T00:00:00.000Z", "2026-07-01T00:00:00.000Z"],
    ["HALF_YEARLY", 1, "2026-07-01T00:00:00.000Z", "2027-01-01T00:00:00.000Z"],
    ["ANNUAL", 1, "2027-01-01T00:00:00.000Z", "2028-01-01T00:00:00.000Z"],
  ] as const)(
    "a grant that comes %s, by %i, adds up where it never ends",
    async (period, periodCount, second, third) => {
      const world = await open();
      const { client, environment } = world;
      const { subscribe, balance } = await stage(world);
      const subscription = await subscribe();
      await client.creditGrants.createCreditGrant({
        ...{ name: "Again", scope: "SUBSCRIPTION", subscriptionId: subscription.id ?? "", credits: "10" },
        ...{ cadence: "RECURRING", period, periodCount, expirationType: "NEVER", startDate: "2026-01-01T00:00:00Z" },
      });
      expect(await balance()).toBe("10");
      const upcoming = async () => {
        const { items } = await client.subscriptions.getSubscriptionUpcomingGrants(subscription.id ?? "");
        return items?.[0]?.scheduledFor;
      };
      expect(await upcoming()).toBe(second);
      await environment.clock.set(second);
      expect(await balance()).toBe("20");
      expect(await upcoming()).toBe(third);
    },
  );

  test("a one-time grant for seven days expires, and one that starts later waits", async () => {
    const world = await open();
    const { client, environment } = world;
    const { subscribe, balance, transactions } = await stage(world);
    const subscriptionId = (await subscribe()).id ?? "";
    const once = { scope: "SUBSCRIPTION", subscriptionId, cadence: "ONETIME", credits: "25" } as const;
    const week = { expirationType: "DURATION", expirationDuration: 7, expirationDurationUnit: "DAY" } as const;
    await client.creditGrants.createCreditGrant({ ...once, ...week, name: "Now", startDate: "2026-01-01T00:00:00Z" });
    await client.creditGrants.createCreditGrant({ ...once, ...week, name: "Later", startDate: "2026-01-05T00:00:00Z" });
    expect(await balance()).toBe("25");
    const upcoming = await client.subscriptions.getSubscriptionUpcomingGrants(subscriptionId);
    expect(upcoming.items).toMatchObject([{ applicationReason: "onetime_credit_grant", credits: 25 }]);
    await environment.clock.set("2026-01-05T00:00:00Z");
    expect(await balance()).toBe("50");
    expect((await client.subscriptions.getSubscriptionUpcomingGrants(subscriptionId)).items).toEqual([]);
    await environment.clock.set("2026-01-08T00:00:00Z");
    expect(await balance()).toBe("25");
    expect((await transactions()).at(-1)).toMatchObject({ type: "debit", transactionReason: "CREDIT_EXPIRED" });
    await environment.clock.set("2030-01-01T00:00:00Z");
    expect(await balance()).toBe("0");
  });

  test("a grant that started long ago catches up on the periods that have not expired", async () => {
    const world = await open();
    const { client } = world;
    const { subscribe, transactions } = await stage(world);
    const subscriptionId = (await subscribe({ startDate: "2025-09-15T00:00:00Z" })).id ?? "";
    await client.creditGrants.createCreditGrant({
      ...{ name: "Late", scope: "SUBSCRIPTION", subscriptionId, credits: "1", cadence: "RECURRING", period: "MONTHLY" },
      ...{ periodCount: 1, startDate: "2025-09-15T00:00:00Z" },
      ...{ expirationType: "DURATION", expirationDuration: 3, expirationDurationUnit: "MONTH" },
    });
    expect((await transactions()).map((item) => item.expiryDate)).toEqual([
      "2026-01-15T00:00:00.000Z",
      "2026-02-15T00:00:00.000Z",
      "2026-03-15T00:00:00.000Z",
    ]);
  });

  test("nothing comes again when the next period would end after end_date", async () => {
    const world = await open();
    const { client, environment } = world;
    const { subscribe, balance } = await stage(world);
    const subscriptionId = (await subscribe()).id ?? "";
    await client.creditGrants.createCreditGrant({
      ...{ name: "Two and a half", scope: "SUBSCRIPTION", subscriptionId, credits: "10", cadence: "RECURRING" },
      ...{ period: "MONTHLY", periodCount: 1, expirationType: "NEVER" },
      ...{ startDate: "2026-01-01T00:00:00Z", endDate: "2026-03-15T00:00:00Z" },
    });
    await environment.clock.set("2027-01-01T00:00:00Z");
    expect(await balance()).toBe("20");
  });

  test("a trial holds the plan's grants back until its end", async () => {
    const world = await open();
    const { client, environment } = world;
    const { planId, subscribe, balance } = await stage(world);
    await client.creditGrants.createCreditGrant({
      ...{ name: "Welcome", scope: "PLAN", planId, credits: "5", cadence: "ONETIME", expirationType: "NEVER" },
    });
    const subscription = await subscribe({ trialEnd: "2026-01-15T00:00:00Z" });
    expect(subscription).toMatchObject({ subscriptionStatus: "trialing", trialEnd: "2026-01-15T00:00:00.000Z" });
    expect(await balance()).toBe("0");
    await environment.clock.set("2026-01-15T00:00:00Z");
    expect(await balance()).toBe("5");
    expect((await client.subscriptions.getSubscription(subscription.id ?? "")).subscriptionStatus).toBe("active");
  });

  test("a subscription may bring its own grants, in the wallet that is there", async () => {
    const world = await open();
    const { client } = world;
    const { customerId, planId, subscribe, balance } = await stage(world);
    await client.wallets.createWallet({ customerId, currency: "usd", initialCreditsToLoad: "1" });
    await client.creditGrants.createCreditGrant({
      ...{ name: "Of the plan", scope: "PLAN", planId, credits: "5", cadence: "ONETIME", expirationType: "NEVER" },
    });
    const own = {
      name: "Own",
      scope: "SUBSCRIPTION",
      cadence: "ONETIME",
      expirationType: "NEVER",
      credits: "40",
    } as const;
    const subscription = await subscribe({ creditGrants: [own] });
    expect(subscription.creditGrants?.map((grant) => grant.name)).toEqual(["Own"]);
    expect(await balance()).toBe("41");
    const dear = subscribe({ creditGrants: [{ ...own, conversionRate: "3" }] });
    await expect(dear).rejects.toMatchObject({ statusCode: 400, message: expect.stringContaining("conversion rates") });
  });

  test("cancelling ends what comes, now or at the end of the period, and takes nothing back", async () => {
    const world = await open();
    const { client, environment, errors } = world;
    const { planId, subscribe, balance } = await stage(world);
    await client.creditGrants.createCreditGrant({
      ...{ name: "Daily", scope: "PLAN", planId, credits: "1", cadence: "RECURRING", period: "DAILY" },
      ...{ periodCount: 1, expirationType: "NEVER" },
    });
    const first = (await subscribe()).id ?? "";
    expect(await client.subscriptions.cancelSubscription(first, { cancellationType: "immediate" })).toMatchObject({
      status: "cancelled",
      effectiveDate: "2026-01-01T00:00:00.000Z",
    });
    const again = client.subscriptions.cancelSubscription(first, { cancellationType: "immediate" });
    await expect(again).rejects.toBeInstanceOf(errors.ErrorsErrorsErrorResponse);
    const second = (await subscribe()).id ?? "";
    const cancelled = await client.subscriptions.cancelSubscription(second, { cancellationType: "end_of_period" });
    expect(cancelled).toMatchObject({ status: "active", effectiveDate: "2026-02-01T00:00:00.000Z" });
    await environment.clock.set("2026-03-01T00:00:00Z");
    expect(await balance()).toBe("32");
    expect((await client.subscriptions.getSubscription(second)).subscriptionStatus).toBe("cancelled");
    expect((await client.subscriptions.querySubscription({})).items).toEqual([]);
    const plan = await client.plans.deletePlan(planId);
    expect(plan.message).toContain("deleted");
  });

  test("grants are renamed and ended, and a template that is archived cannot be ended twice", async () => {
    const world = await open();
    const { client, environment, errors } = world;
    const { planId, subscribe, balance } = await stage(world);
    const template = await client.creditGrants.createCreditGrant({
      ...{ name: "Monthly", scope: "PLAN", planId, credits: "10", cadence: "RECURRING", period: "MONTHLY" },
      ...{ periodCount: 1, expirationType: "NEVER" },
    });
    const id = template.id ?? "";
    expect(await client.creditGrants.updateCreditGrant(id, { name: "Gift" })).toMatchObject({ name: "Gift" });
    const copy = (await subscribe()).creditGrants?.[0];
    expect(copy?.name).toBe("Gift");
    await client.creditGrants.deleteCreditGrant(id);
    expect((await client.creditGrants.getCreditGrant(id)).status).toBe("archived");
    const again = client.creditGrants.deleteCreditGrant(id);
    await expect(again).rejects.toBeInstanceOf(errors.ErrorsErrorsErrorResponse);
    await expect(again).rejects.toMatchObject({ statusCode: 400, message: expect.stringContaining("not published") });
    await environment.clock.set("2026-02-01T00:00:00Z");
    expect(await balance()).toBe("20");
    await client.creditGrants.deleteCreditGrant(copy?.id ?? "", { effectiveDate: "2026-03-15T00:00:00Z" });
    await environment.clock.set("2026-07-01T00:00:00Z");
    expect(await balance()).toBe("30");
    expect(await client.creditGrants.getCreditGrant(copy?.id ?? "")).toMatchObject({
      status: "published",
      endDate: "2026-03-15T00:00:00.000Z",
    });
  });

  test("the unified API's templates are grants of the plan, and subscribers get them", async () => {
    const world = await open();
    const { client } = world;
    const { planId, subscribe } = await stage(world);
    await world.unified("POST", "/v1/schedules", {
      ...{ plan: "pro", amount: 7, interval: "month", name: "From outside", expiry: { type: "period" } },
    });
    const { items = [] } = await client.creditGrants.getPlanCreditGrants(planId);
    expect(items).toMatchObject([
      { name: "From outside", credits: "7", period: "MONTHLY", expirationType: "BILLING_CYCLE" },
    ]);
    expect((await client.creditGrants.getCreditGrant(items[0]?.id ?? "")).name).toBe("From outside");
    await subscribe();
    expect((await world.unified("GET", "/v1/accounts/ada/balances/credits")).body.balance).toBe(7);
  });

  test("automatic top-up buys at the threshold, and alerts tell every change of state once", async () => {
    const world = await open();
    const { client } = world;
    const { customerId } = await stage(world);
    const id =
      (await client.wallets.createWallet({ customerId, currency: "usd", initialCreditsToLoad: "100" })).id ?? "";
    const below = (threshold: number) => ({ threshold, condition: "below" }) as const;
    const watched = await client.wallets.updateWallet(id, {
      alertSettings: { alertEnabled: true, critical: below(10), warning: below(20), info: below(50) },
    });
    expect(watched).toMatchObject({ alertState: "ok", alertSettings: { critical: { threshold: 10 } } });
    let key = 0;
    const debit = (credits: string) => {
      key += 1;
      const body = { credits, transaction_reason: "MANUAL_BALANCE_DEBIT", idempotency_key: `work-${key}` };
      return world.send("POST", `/v1/wallets/${id}/debit`, body);
    };
    await debit("60");
    expect((await client.wallets.getWallet(id)).alertState).toBe("info");
    await debit("35");
    await client.wallets.updateWallet(id, {
      autoTopup: { enabled: true, threshold: 5, amount: 200, invoicing: false },
    });
    expect(await client.wallets.getWallet(id)).toMatchObject({ creditBalance: "205", alertState: "ok" });
    const { items = [] } = await client.alerts.queryAlertLog({
      alertType: "low_credit_balance",
      entityId: id,
      order: "asc",
    });
    expect(items.map((log) => [log.alertStatus, log.alertInfo?.valueAtTime])).toEqual([
      ["info", 40],
      ["in_alarm", 5],
      ["ok", 205],
    ]);
    const ongoing = await client.alerts.queryAlertLog({ alertType: "low_ongoing_balance", alertStatus: "in_alarm" });
    expect(ongoing.items).toHaveLength(1);
    await debit("201");
    expect((await client.wallets.getWallet(id)).creditBalance).toBe("204");
  });

  test.each([
    ["no credits", { credits: "0" }, "credits"],
    ["no period", { cadence: "RECURRING" }, "period"],
    ["no way to expire", { expirationType: undefined }, "expiration_type"],
    ["a duration without a unit", { expirationType: "DURATION", expirationDuration: 3 }, "expiration_duration"],
    ["dates on a plan", { startDate: "2026-01-01T00:00:00Z" }, "start_date"],
  ] as const)("a grant with %s is a typed error with a message", async (_, change, message) => {
    const world = await open();
    const { planId } = await stage(world);
    const grant = {
      name: "G",
      scope: "PLAN",
      planId,
      credits: "1",
      cadence: "ONETIME",
      expirationType: "NEVER",
    } as const;
    const { expirationType = undefined, ...rest } = { ...grant, ...change };
    const refused = world.client.creditGrants.createCreditGrant({
      ...rest,
      ...(expirationType === undefined ? {} : { expirationType }),
    });
    await expect(refused).rejects.toBeInstanceOf(world.errors.ErrorsErrorsErrorResponse);
    await expect(refused).rejects.toMatchObject({ statusCode: 400, message: expect.stringContaining(message) });
  });

  test("unknown plans and grants are 404, a cancelled subscription takes no grant", async () => {
    const world = await open();
    const { client } = world;
    const { subscribe } = await stage(world);
    await expect(client.creditGrants.getCreditGrant("cg_x")).rejects.toMatchObject({ statusCode: 404 });
    await expect(client.plans.getPlan("plan_x")).rejects.toMatchObject({ statusCode: 404 });
    const grant = { name: "G", credits: "1", cadence: "ONETIME", expirationType: "NEVER" } as const;
    const ofNoPlan = client.creditGrants.createCreditGrant({ ...grant, scope: "PLAN", planId: "plan_x" });
    await expect(ofNoPlan).rejects.toMatchObject({ statusCode: 404 });
    const subscriptionId = (await subscribe()).id ?? "";
    await client.subscriptions.cancelSubscription(subscriptionId, { cancellationType: "immediate" });
    const late = { ...grant, scope: "SUBSCRIPTION", subscriptionId, startDate: "2026-01-01T00:00:00Z" } as const;
    await expect(client.creditGrants.createCreditGrant(late)).rejects.toMatchObject({ statusCode: 400 });
  });
}
