import { expect, test } from "vitest";
import type { JournalRecord } from "../../environment/journal.ts";
import { replayJournal } from "../../http/replay.ts";
import { NOW, type TestWorld, testWorld } from "./test-world.ts";

const MONTHLY = { billing_cadence: "RECURRING", billing_period: "MONTHLY", currency: "usd" };
const GRANT = { name: "G", cadence: "ONETIME", credits: "5", expiration_type: "NEVER" };

async function stage(world: TestWorld) {
  const { call } = world;
  const customer = (await call("POST", "/customers", { external_id: "ada" })).body.id;
  const plan = (await call("POST", "/plans", { name: "Pro", lookup_key: "Pro Plan" })).body.id;
  const subscribe = (more: object = {}) =>
    call("POST", "/subscriptions", { plan_id: plan, customer_id: customer, ...MONTHLY, ...more });
  return { customer, plan, subscribe };
}

test("grants of one plan have the same rates, and a published plan", async () => {
  const world = testWorld();
  const { call } = world;
  const { plan } = await stage(world);
  const ofPlan = { ...GRANT, scope: "PLAN", plan_id: plan };
  expect((await call("POST", "/creditgrants", { ...ofPlan, conversion_rate: "2" })).status).toBe(201);
  expect((await call("POST", "/creditgrants", ofPlan)).body.message).toContain("conversion rates");
  expect((await call("DELETE", `/plans/${plan}`)).status).toBe(200);
  expect((await call("POST", "/creditgrants", { ...ofPlan, conversion_rate: "2" })).body.code).toBe(
    "invalid_operation",
  );
  expect((await call("POST", "/creditgrants", { ...ofPlan, plan_id: "plan_x" })).status).toBe(404);
  expect((await call("POST", "/creditgrants", { ...GRANT, scope: "PLAN" })).status).toBe(400);
});

test("a grant of a subscription needs a start inside of it", async () => {
  const world = testWorld();
  const { call } = world;
  const { subscribe } = await stage(world);
  const subscription = (await subscribe({ end_date: "2026-06-01T00:00:00Z" })).body.id;
  const own = { ...GRANT, scope: "SUBSCRIPTION", subscription_id: subscription };
  const send = async (more: object) => (await call("POST", "/creditgrants", { ...own, ...more })).body.message;
  expect(await send({})).toContain("start_date is required");
  expect(await send({ start_date: "2025-12-31T00:00:00Z" })).toContain("before the start");
  expect(await send({ start_date: "2026-07-01T00:00:00Z" })).toContain("after the end");
  expect(await send({ start_date: "2026-02-01T00:00:00Z", end_date: "2026-01-01T00:00:00Z" })).toContain("before");
  expect(await send({ start_date: "2026-02-30T00:00:00Z" })).toContain("no instant");
});

test("lists are filtered by plan, subscription, id, scope and status", async () => {
  const world = testWorld();
  const { call } = world;
  const { plan, subscribe } = await stage(world);
  const template = (await call("POST", "/creditgrants", { ...GRANT, scope: "PLAN", plan_id: plan })).body.id;
  const subscription = (await subscribe()).body.id;
  const ids = async (query: string) =>
    (await call("GET", `/creditgrants?${query}`)).body.items.map((item: { scope: string }) => item.scope);
  expect(await ids("order=asc")).toEqual(["PLAN", "SUBSCRIPTION"]);
  expect(await ids(`plan_ids=${plan}&scope=PLAN`)).toEqual(["PLAN"]);
  expect(await ids(`subscription_ids=${subscription}`)).toEqual(["SUBSCRIPTION"]);
  expect(await ids(`credit_grant_ids=${template},cg_x`)).toEqual(["PLAN"]);
  await call("DELETE", `/creditgrants/${template}`);
  expect(await ids("status=archived")).toEqual(["PLAN"]);
  expect((await call("GET", "/creditgrants?limit=1")).body.pagination).toEqual({ total: 1, limit: 1, offset: 1 });
  expect((await call("PUT", `/creditgrants/${template}`, { name: "X" })).body.code).toBe("invalid_operation");
});

test("an end_date stops what comes after it, and may not have passed", async () => {
  const world = testWorld();
  const { call, env } = world;
  const { subscribe } = await stage(world);
  const again = { ...GRANT, cadence: "RECURRING", period: "DAILY", period_count: 1 };
  const grant = (await subscribe({ credit_grants: [again] })).body.credit_grants[0].id;
  expect((await call("PUT", `/creditgrants/${grant}`, { end_date: "2025-01-01T00:00:00Z" })).status).toBe(400);
  const ended = await call("PUT", `/creditgrants/${grant}`, { end_date: "2026-01-03T00:00:00Z", metadata: { a: "b" } });
  expect(ended.body).toMatchObject({ end_date: "2026-01-03T00:00:00.000Z", metadata: { a: "b" } });
  await env.clock.advance("P1M");
  expect((await call("GET", "/customers/wallets?lookup_key=ada")).body[0].credit_balance).toBe("10");
});

test("what the unified API made is renamed, listed once, and ended here", async () => {
  const world = testWorld();
  const { call, env } = world;
  const { plan, customer } = await stage(world);
  const code = (await call("GET", "/v1/plans")).body.data[0].code;
  const outside = { plan: code, amount: 7, interval: "day", expiry: { type: "duration", unit: "quarter", count: 1 } };
  await call("POST", "/v1/schedules", outside);
  const [shown] = (await call("GET", `/plans/${plan}/creditgrants`)).body.items;
  expect(shown).toMatchObject({ expiration_duration: 3, expiration_duration_unit: "MONTH", currency: "credits" });
  expect((await call("PUT", `/creditgrants/${shown.id}`, { name: "Daily" })).body.name).toBe("Daily");
  expect((await call("GET", `/plans/${plan}`)).body.credit_grants).toHaveLength(1);
  const subscription = (await call("POST", "/v1/subscriptions", { account: "ada", plan: code })).body;
  const upcoming = (await call("GET", `/customers/${customer}/grants/upcoming`)).body.items;
  expect(upcoming).toMatchObject([{ scheduled_for: "2026-01-02T00:00:00.000Z", credits: "7" }]);
  expect((await call("GET", `/subscriptions/${subscription.id.replace("sub_", "subs_")}`)).body.currency).toBe(
    "credits",
  );
  await call("DELETE", `/creditgrants/${upcoming[0].credit_grant_id}`);
  await call("DELETE", `/creditgrants/${shown.id}`);
  await env.clock.advance("P1M");
  expect((await call("GET", "/v1/accounts/ada/balances/credits")).body.balance).toBe(7);
  expect((await call("GET", `/plans/${plan}/creditgrants`)).body.items).toEqual([]);
});

test("calendar billing ends periods with the month", async () => {
  const world = testWorld();
  const { env } = world;
  const { subscribe } = await stage(world);
  await env.clock.set("2026-01-20T10:00:00Z");
  const own = { ...GRANT, expiration_type: "BILLING_CYCLE" };
  const { body } = await subscribe({ billing_cycle: "calendar", credit_grants: [own] });
  expect(body).toMatchObject({
    current_period_start: "2026-01-20T10:00:00.000Z",
    current_period_end: "2026-02-01T00:00:00.000Z",
    billing_cycle: "calendar",
  });
  const { items } = (await world.call("POST", "/wallets/transactions/search", {})).body;
  expect(items[0].expiry_date).toBe("2026-02-01T00:00:00.000Z");
});

test.each([
  [{ customer_id: null }, 400],
  [{ customer_id: "cust_x" }, 404],
  [{ plan_id: "plan_x" }, 404],
  [{ currency: "u$d" }, 400],
  [{ end_date: "2025-01-01T00:00:00Z" }, 400],
  [{ trial_end: "2025-01-01T00:00:00Z" }, 400],
  [{ credit_grants: [{ ...GRANT, start_date: "2025-01-01T00:00:00Z" }] }, 400],
  [{ credit_grants: [GRANT, { ...GRANT, conversion_rate: "2" }] }, 400],
])("a subscription with %o is %i", async (change, status) => {
  const { subscribe } = await stage(testWorld());
  expect((await subscribe(change)).status).toBe(status);
});

test("a subscription is over at its end date, and found by what it is", async () => {
  const world = testWorld();
  const { call, env } = world;
  const { plan, customer, subscribe } = await stage(world);
  const { id } = (await subscribe({ end_date: "2026-03-01T00:00:00Z", lookup_key: "l", overage_factor: 2 })).body;
  const found = async (filter: object) => (await call("POST", "/subscriptions/search", filter)).body.items.length;
  expect(await found({ customer_id: customer, plan_id: plan, billing_period: ["MONTHLY"] })).toBe(1);
  expect(await found({ external_customer_id: "bob" })).toBe(0);
  expect((await call("DELETE", `/plans/${plan}`)).body.code).toBe("invalid_operation");
  await env.clock.set("2026-03-01T00:00:00Z");
  expect((await call("GET", `/subscriptions/${id}`)).body).toMatchObject({ subscription_status: "cancelled" });
  expect(await found({})).toBe(0);
  expect(await found({ subscription_status: ["cancelled"], subscription_ids: [id] })).toBe(1);
});

test("plans have a lookup key of their own, and keep what an update does not name", async () => {
  const world = testWorld();
  const { call } = world;
  const { plan } = await stage(world);
  expect((await call("POST", "/plans", { name: "Again", lookup_key: "Pro Plan" })).status).toBe(409);
  const changed = await call("PUT", `/plans/${plan}`, { description: "All of it", display_order: 2 });
  expect(changed.body).toMatchObject({
    name: "Pro",
    lookup_key: "Pro Plan",
    description: "All of it",
    display_order: 2,
  });
  expect((await call("POST", "/plans/search", { lookup_key: "Pro Plan" })).body.items).toHaveLength(1);
  expect((await call("GET", "/plans/plan_x")).status).toBe(404);
  expect((await call("PUT", "/plans/plan_x", {})).status).toBe(404);
  expect((await call("DELETE", "/plans/plan_x")).status).toBe(404);
});

test("a subscription that has not started is cancelled at once, and its grants never come", async () => {
  const world = testWorld();
  const { call, env } = world;
  const { subscribe } = await stage(world);
  const { id } = (await subscribe({ start_date: "2026-02-01T00:00:00Z", credit_grants: [GRANT] })).body;
  expect((await call("GET", `/subscriptions/${id}/grants/upcoming`)).body.items).toMatchObject([
    { scheduled_for: "2026-02-01T00:00:00.000Z", period_end: null },
  ]);
  const cancelled = await call("POST", `/subscriptions/${id}/cancel`, { cancellation_type: "end_of_period" });
  expect(cancelled.body).toMatchObject({ status: "cancelled", effective_date: "2026-01-01T00:00:00.000Z" });
  expect((await call("GET", `/subscriptions/${id}/grants/upcoming`)).body.items).toEqual([]);
  await env.clock.set("2026-03-01T00:00:00Z");
  expect((await call("GET", "/customers/wallets?lookup_key=ada")).body[0].credit_balance).toBe("0");
});

test("a daily grant of half a year ago catches up on a hundred days in one go, and replays", async () => {
  const records: JournalRecord[] = [];
  const world = testWorld((_, record) => records.push(record));
  const { call, env } = world;
  const { subscribe } = await stage(world);
  const daily = { ...GRANT, cadence: "RECURRING", period: "DAILY", period_count: 1, credits: "1" };
  await subscribe({ start_date: "2025-07-01T00:00:00Z", credit_grants: [daily] });
  const [wallet] = (await call("GET", "/customers/wallets?lookup_key=ada")).body;
  expect(wallet.credit_balance).toBe("101"); // and the day that runs
  const { pagination } = (await call("GET", `/wallets/${wallet.id}/transactions`)).body;
  expect(pagination.total).toBe(101);
  expect((await env.check()).violations).toEqual([]);
  const now = Date.parse(NOW);
  const options = { machineNow: () => now, seed: "opencredits/flex", clock: { mode: "frozen", at: now } } as const;
  const rebuilt = replayJournal("flex", options, JSON.parse(JSON.stringify(records)));
  expect(JSON.stringify(rebuilt.snapshot())).toBe(JSON.stringify(await env.snapshot()));
});
