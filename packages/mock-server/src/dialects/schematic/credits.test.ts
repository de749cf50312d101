import { expect, test } from "vitest";
import { world } from "./test-world.ts";

test("a credit is made with what Schematic has by default", async () => {
  const { call } = world();
  const created = await call("POST", "/billing/credits", { name: "AI Tokens", description: "", currency: "usd" });
  expect(created).toMatchObject({
    status: 201,
    data: {
      name: "AI Tokens",
      burn_strategy: "plan_first_then_credit_bundles_first_in_first_out",
      cost_editable: true,
      currency_prices: [],
      default_expiry_unit: "billing_periods",
      default_expiry_unit_count: null,
      default_rollover_policy: "expire",
      ledger_authority: "schematic_authoritative",
      price: null,
      product: null,
    },
    body: { params: {} },
  });
  expect(created.data.id).toMatch(/^bilcr_[0-9A-Z]{26}$/);
});

test("PUT replaces all of a credit: what it leaves out goes back to its default", async () => {
  const { call, credit } = world();
  const id = await credit({
    burn_strategy: "expiration_priority",
    per_unit_price: 100,
    per_unit_price_decimal: "1.5",
    currency_prices: [{ currency: "EUR", price_per_unit: 90 }],
    default_expiry_unit: "days",
    default_expiry_unit_count: 30,
    icon: "coin",
    singular_name: "Token",
  });
  const before = await call("GET", `/billing/credits/${id}`);
  expect(before.data).toMatchObject({
    price: { currency: "USD", price: 150, price_decimal: "1.5", scheme: "per_unit", provider_type: "schematic" },
    product: { price: 150, currency: "USD" },
    currency_prices: [{ currency: "EUR", price: { price: 90 } }],
    default_expiry_unit: "days",
    default_expiry_unit_count: 30,
  });
  const replaced = await call("PUT", `/billing/credits/${id}`, { name: "Premium", description: "Premium access" });
  expect(replaced).toMatchObject({
    status: 200,
    data: {
      id,
      name: "Premium",
      burn_strategy: "plan_first_then_credit_bundles_first_in_first_out",
      price: null,
      currency_prices: [],
      default_expiry_unit_count: null,
      icon: null,
      singular_name: null,
    },
  });
});

test("a price that comes later is in the currency that the credit was made with", async () => {
  const { call, credit } = world();
  const id = await credit({ currency: "eur" });
  const priced = await call("PUT", `/billing/credits/${id}`, { name: "T", description: "", per_unit_price: 5 });
  expect(priced.data.price).toMatchObject({ currency: "EUR", price: 5 });
});

test("credits are listed newest first, by ids and by name, and counted", async () => {
  const { call, credit } = world();
  const [a, b] = [await credit({ name: "Alpha" }), await credit({ name: "Beta" })];
  const ids = async (query: string) =>
    (await call("GET", `/billing/credits${query}`)).data.map(({ id }: { id: string }) => id);
  expect(await ids("")).toEqual([b, a]);
  expect(await ids(`?ids=${a}`)).toEqual([a]);
  expect(await ids("?name=bet")).toEqual([b]);
  expect(await ids("?limit=1&offset=1")).toEqual([a]);
  const counted = await call("GET", `/billing/credits/count?ids=${a}&ids=${b}`);
  expect(counted.body).toEqual({ data: { count: 2 }, params: { ids: [a, b] } });
});

test("the credit of the environment is listed once it is used", async () => {
  const { call, unified, company } = world();
  expect((await call("GET", "/billing/credits/count")).data.count).toBe(0);
  await company();
  await unified("POST", "/grants", { account: "ada", amount: 3 });
  expect((await call("GET", "/billing/credits")).data).toMatchObject([{ name: "credits", cost_editable: false }]);
});

test("a deleted credit is gone from lists, takes no grants, and can still be spent", async () => {
  const { call, company, credit, grant, balance, unified } = world();
  const [ada, id] = [await company(), await credit()];
  await grant(ada, id, 5);
  expect(await call("DELETE", `/billing/credits/${id}`)).toMatchObject({ status: 200, data: { deleted: true } });
  expect((await call("GET", `/billing/credits/${id}`)).status).toBe(404);
  expect((await call("GET", "/billing/credits")).data).toEqual([]);
  const refused = await call("POST", "/billing/credits/grants/company", {
    company_id: ada,
    credit_id: id,
    quantity: 1,
    reason: "free",
  });
  expect(refused).toMatchObject({ status: 404, error: `credit ${id} not found` });
  expect(await balance(ada)).toMatchObject({ remaining: 5 });
  expect((await unified("GET", "/credits/tokens-1")).body.status).toBe("archived");
});

test("a credit that a plan gives can be deleted as well", async () => {
  const { call, credit } = world();
  const id = await credit();
  const plan = (await call("POST", "/plans", { name: "Pro", plan_type: "plan" })).data.id;
  const terms = { credit_amount: 5, reset_cadence: "monthly", reset_start: "billing_period" };
  expect((await call("POST", "/billing/credits/plan-grants", { plan_id: plan, credit_id: id, ...terms })).status).toBe(
    201,
  );
  expect((await call("DELETE", `/billing/credits/${id}`)).status).toBe(200);
  expect((await call("GET", `/billing/credits/${id}`)).status).toBe(404);
});

test.each([
  ["no description", { name: "x", currency: "USD" }],
  ["no currency", { name: "x", description: "" }],
  ["a strategy that is none", { name: "x", description: "", currency: "USD", burn_strategy: "random" }],
  ["a name that is too long", { name: "x".repeat(256), description: "", currency: "USD" }],
  ["an expiry of nothing", { name: "x", description: "", currency: "USD", default_expiry_unit_count: 0 }],
])("%s is a bad request", async (_, body) => {
  const { call } = world();
  const refused = await call("POST", "/billing/credits", body);
  expect(refused.status).toBe(400);
  expect(Object.keys(refused.body)).toEqual(["error"]);
});

test("two credits of one name have codes of their own in the unified API", async () => {
  const { credit, unified } = world();
  await credit({ name: "AI Tokens!" });
  await credit({ name: "AI Tokens?" });
  const { data } = await unified("GET", "/credits?order=asc");
  expect(data.map(({ code, scale }: { code: string; scale: number }) => [code, scale])).toEqual([
    ["credits", 0],
    ["ai-tokens", 4],
    ["ai-tokens-2", 4],
  ]);
});
