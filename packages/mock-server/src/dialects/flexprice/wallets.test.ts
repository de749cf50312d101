import { expect, test } from "vitest";
import { testWorld } from "./test-world.ts";

test.each([
  ["no customer", { currency: "usd" }, "customer_id"],
  ["no currency", { customer_id: "ada" }, "currency"],
  ["a currency that is none", { customer_id: "ada", currency: "u$d" }, "currency"],
  ["a rate of zero", { customer_id: "ada", currency: "eur", conversion_rate: "0" }, "conversion_rate"],
  ["credits below zero", { customer_id: "ada", currency: "eur", initial_credits_to_load: "-1" }, "initial_credits"],
  ["too many decimals", { customer_id: "ada", currency: "eur", initial_credits_to_load: "0.0000001" }, "decimals"],
  [
    "a date that is none",
    { customer_id: "ada", currency: "eur", initial_credits_to_load_expiry_date: 20269999 },
    "date",
  ],
  [
    "a day that has passed",
    { customer_id: "ada", currency: "eur", initial_credits_to_load_expiry_date: 20251231 },
    "ahead",
  ],
  [
    "a top-up without amount",
    { customer_id: "ada", currency: "eur", auto_topup: { enabled: true, threshold: 1 } },
    "amount",
  ],
  [
    "an alert without levels",
    { customer_id: "ada", currency: "eur", alert_settings: { alert_enabled: true } },
    "alert",
  ],
])("a wallet with %s is 400 and says why", async (_, body, message) => {
  const { call, wallet } = testWorld();
  const { customer } = await wallet();
  const sent = "customer_id" in body ? { ...body, customer_id: customer } : body;
  const refused = await call("POST", "/wallets", sent);
  expect(refused).toMatchObject({ status: 400, body: { code: "validation_error" } });
  expect(refused.body.message).toContain(message);
});

test.each([
  ["warning needs critical", { warning: { threshold: "5" } }],
  ["the same condition", { critical: { threshold: "5" }, info: { threshold: "9", condition: "above" } }],
  ["info >= warning >= critical", { critical: { threshold: "50" }, info: { threshold: "9" } }],
])("alert settings: %s", async (message, levels) => {
  const { call, wallet } = testWorld();
  const { id } = await wallet();
  const refused = await call("PUT", `/wallets/${id}`, { alert_settings: { alert_enabled: true, ...levels } });
  expect(refused.body.message).toContain(message);
});

test("an alert above a threshold is in alarm from it on", async () => {
  const { call, wallet, debit } = testWorld();
  const { id } = await wallet("10");
  const critical = { threshold: "100", condition: "above" };
  await call("PUT", `/wallets/${id}`, { alert_settings: { alert_enabled: true, critical } });
  await call("POST", `/wallets/${id}/top-up`, { credits_to_add: 90, transaction_reason: "FREE_CREDIT_GRANT" });
  expect((await call("GET", `/wallets/${id}`)).body.alert_state).toBe("in_alarm");
  await debit(id, "0.000001", "little");
  expect((await call("GET", `/wallets/${id}`)).body.alert_state).toBe("ok");
  const logs = (await call("POST", "/alerts/search", { alert_type: "low_credit_balance", order: "asc" })).body.items;
  expect(logs.map((log: { alert_status: string }) => log.alert_status)).toEqual(["in_alarm", "ok"]);
});

test("initial credits end with the day that is given", async () => {
  const { call, env, wallet } = testWorld();
  const { id } = await wallet("4", { initial_credits_to_load_expiry_date: 20260110 });
  await env.clock.set("2026-01-10T23:59:59.999Z");
  expect((await call("GET", `/wallets/${id}`)).body.credit_balance).toBe("4");
  await env.clock.set("2026-01-11T00:00:00Z");
  expect((await call("GET", `/wallets/${id}`)).body.credit_balance).toBe("0");
});

test("numbers come in as text or number and go out as text without zeros at the end", async () => {
  const { call, wallet } = testWorld();
  const { id } = await wallet("1.500", { conversion_rate: 0.1, topup_conversion_rate: "0.30" });
  expect((await call("GET", `/wallets/${id}`)).body).toMatchObject({
    credit_balance: "1.5",
    balance: "0.15",
    conversion_rate: "0.1",
    topup_conversion_rate: "0.3",
  });
  const thirds = await call("POST", `/wallets/${id}/top-up`, {
    amount: 1,
    transaction_reason: "PURCHASED_CREDIT_DIRECT",
  });
  expect(thirds.body.wallet_transaction.credit_amount).toBe("3.333333");
});

test("an update keeps what it does not name, and a closed wallet takes none", async () => {
  const { call, wallet } = testWorld();
  const { id } = await wallet("1", { description: "first", metadata: { a: "1" } });
  const changed = await call("PUT", `/wallets/${id}`, { name: "Purse", config: { allowed_price_types: ["ALL"] } });
  expect(changed.body).toMatchObject({
    ...{ name: "Purse", description: "first", metadata: { a: "1" } },
    config: { allowed_price_types: ["ALL"] },
  });
  await call("POST", `/wallets/${id}/terminate`);
  expect((await call("PUT", `/wallets/${id}`, { name: "X" })).body.code).toBe("invalid_operation");
  const topUp = { credits_to_add: "1", transaction_reason: "FREE_CREDIT_GRANT" };
  expect((await call("POST", `/wallets/${id}/top-up`, topUp)).body.code).toBe("invalid_operation");
  expect((await call("GET", `/wallets/${id}/balance/real-time-cached`)).body.real_time_balance).toBe("0");
});

test("automatic top-ups can be turned off, and end with the wallet", async () => {
  const { call, wallet, debit } = testWorld();
  const { id } = await wallet("10", { auto_topup: { enabled: true, threshold: 2, amount: 20, invoicing: true } });
  expect((await debit(id, "8", "a")).body.credit_balance).toBe("22");
  const off = await call("PUT", `/wallets/${id}`, { auto_topup: { enabled: false } });
  expect(off.body.auto_topup).toEqual({ enabled: false, threshold: "2", amount: "20", invoicing: true });
  expect((await debit(id, "22", "b")).body.credit_balance).toBe("0");
  await call("PUT", `/wallets/${id}`, { auto_topup: { enabled: true } });
  expect((await call("POST", `/wallets/${id}/terminate`)).body.credit_balance).toBe("0");
});

test("lists are filtered, and wallets that alert can be told", async () => {
  const { call, wallet } = testWorld();
  const { id, customer } = await wallet();
  const alerts = { alert_settings: { alert_enabled: true, critical: { threshold: 1 } } };
  const eur = (await call("POST", "/wallets", { customer_id: customer, currency: "eur", ...alerts })).body.id;
  const ids = async (query: string) =>
    (await call("GET", `/wallets${query}`)).body.items.map((item: { id: string }) => item.id);
  expect(await ids("")).toEqual([eur, id]);
  expect(await ids("?alert_enabled=true")).toEqual([eur]);
  expect(await ids(`?wallet_ids=${id},wallet_x`)).toEqual([id]);
  await call("POST", `/wallets/${id}/terminate`);
  expect(await ids("?status=closed")).toEqual([id]);
  expect((await call("POST", "/wallets/search", { status: "active" })).body.pagination.total).toBe(1);
  expect((await call("GET", "/customers/wallets")).status).toBe(400);
  expect((await call("GET", "/customers/wallets?lookup_key=nobody")).status).toBe(404);
});

test("a credit that another door made keeps its own decimals", async () => {
  const { call, env } = testWorld();
  await call("POST", "/v1/credits", { code: "usd", name: "Cents", scale: 2 });
  const customer = (await call("POST", "/customers", { external_id: "ada" })).body.id;
  const terms = { customer_id: customer, currency: "usd" };
  expect((await call("POST", "/wallets", { ...terms, initial_credits_to_load: "0.001" })).body.message).toContain(
    ": 2",
  );
  const made = await call("POST", "/wallets", { ...terms, initial_credits_to_load: "12.5" });
  expect(made.body.credit_balance).toBe("12.5");
  expect((await call("GET", "/v1/accounts/ada/balances/usd")).body.balance).toBe(1250);
  const plan = (await call("POST", "/plans", { name: "Pro" })).body.id;
  const grant = { name: "G", cadence: "ONETIME", credits: "0.001", expiration_type: "NEVER" };
  const subscribe = { ...terms, plan_id: plan, billing_cadence: "RECURRING", billing_period: "MONTHLY" };
  const refused = await call("POST", "/subscriptions", { ...subscribe, credit_grants: [grant] });
  expect(refused).toMatchObject({ status: 400, body: { code: "validation_error" } });
  expect((await call("POST", "/subscriptions/search", {})).body.items).toEqual([]);
  expect((await env.check()).violations).toEqual([]);
});

test.each([
  { auto_topup: { enabled: true, threshold: 1e-7, amount: 1, invoicing: false } },
  { alert_settings: { alert_enabled: true, critical: { threshold: 1e21 } } },
])("a number that is no plain decimal is refused: %o", async (change) => {
  const { call, wallet } = testWorld();
  const { id } = await wallet();
  expect((await call("PUT", `/wallets/${id}`, change)).body.message).toContain("no decimal");
});

test("alerts that are set while little is left tell so, and tell again when there is enough", async () => {
  const { call, wallet, env } = testWorld();
  const { id } = await wallet("3");
  const alert_settings = { alert_enabled: true, critical: { threshold: 5 } };
  await call("PUT", `/wallets/${id}`, { alert_settings });
  await env.clock.advance("P1D");
  await call("POST", `/wallets/${id}/top-up`, { credits_to_add: "10", transaction_reason: "FREE_CREDIT_GRANT" });
  const { items } = (await call("POST", "/alerts/search", { alert_type: "low_credit_balance", order: "asc" })).body;
  type Log = { alert_status: string; alert_info: { value_at_time: string; timestamp: string } };
  expect(items.map(({ alert_status, alert_info }: Log) => [alert_status, alert_info.value_at_time])).toEqual([
    ["in_alarm", "3"],
    ["ok", "13"],
  ]);
  expect(items[0].alert_info.timestamp).toBe("2026-01-01T00:00:00.000Z");
  const expanded = (await call("POST", "/alerts/search", { expand: "customer,wallet", entity_id: id, limit: 1 })).body;
  expect(expanded.items[0]).toMatchObject({ wallet: { id }, customer: { external_id: "ada" } });
  expect((await call("POST", "/alerts/search", { customer_id: "cust_x" })).body.items).toEqual([]);
});

test("an empty wallet stays with its credit when that gets another code and scale", async () => {
  const { call, wallet, debit } = testWorld();
  const { id, customer } = await wallet();
  expect((await call("PATCH", "/v1/credits/usd", { code: "dollars", scale: 2 })).status).toBe(200);
  expect((await call("GET", `/customers/${customer}/wallets`)).body).toMatchObject([{ id, currency: "usd" }]);
  const topUp = { credits_to_add: "12.5", transaction_reason: "FREE_CREDIT_GRANT" };
  expect((await call("POST", `/wallets/${id}/top-up`, topUp)).status).toBe(200);
  expect((await debit(id, "2.25", "a")).body.credit_balance).toBe("10.25");
  expect((await call("GET", "/v1/accounts/ada/balances/dollars")).body.balance).toBe(1025);
  expect((await call("PATCH", "/v1/credits/dollars", { scale: 6 })).body.code).toBe("credit_in_use");
});
