import { expect, test } from "vitest";
import { world } from "./test-world.ts";

async function shop(fields: object = {}) {
  const here = world();
  const tokens = await here.credit({ singular_name: "Token" });
  const body = {
    bundle_name: "Small",
    credit_id: tokens,
    currency: "USD",
    price_per_unit: 10,
    quantity: 50,
    ...fields,
  };
  const made = await here.call("POST", "/billing/credits/bundles", body);
  return { ...here, tokens, made, path: `/billing/credits/bundles/${made.data?.id}` };
}

test("a bundle is made, shown, changed and deleted", async () => {
  const { call, made, path, tokens } = await shop({ expiry_type: "duration", expiry_unit_count: 30 });
  expect(made).toMatchObject({
    status: 201,
    data: {
      name: "Small",
      bundle_type: "fixed",
      status: "active",
      credit_id: tokens,
      compatible_plan_ids: [],
      expiry_type: "duration",
      expiry_unit: "days",
      expiry_unit_count: 30,
      has_grants: false,
      quantity: 50,
      unit_price: { price: 10 },
      price: { price: 500 },
      singular_name: "Token",
    },
  });
  expect((await call("GET", path)).data).toEqual(made.data);
  const changed = await call("PUT", path, {
    bundle_name: "Large",
    price_per_unit: 8,
    quantity: 90,
    status: "inactive",
  });
  expect(changed.data).toMatchObject({
    id: made.data.id,
    name: "Large",
    status: "inactive",
    quantity: 90,
    price: { price: 720 },
    expiry_type: "no_expiry",
    expiry_unit_count: null,
  });
  expect((await call("GET", "/billing/credits/bundles?status=active")).data).toEqual([]);
  expect((await call("GET", "/billing/credits/bundles/count?status=inactive")).data.count).toBe(1);
  expect((await call("DELETE", path)).data).toEqual({ deleted: true });
  expect((await call("GET", path)).status).toBe(404);
  expect((await call("GET", `/billing/credits/bundles?credit_id=${tokens}`)).data).toEqual([]);
});

test("the plans of a bundle stay where a change does not name them, and an empty list is every plan", async () => {
  const { call, made, path } = await shop();
  const plan = (await call("POST", "/plans", { name: "Pro", plan_type: "plan" })).data.id;
  const details = { bundle_name: "Small", price_per_unit: 10 };
  const change = async (fields: object) =>
    (await call("PUT", path, { ...details, ...fields })).data.compatible_plan_ids;
  expect(await change({ compatible_plan_ids: [plan] })).toEqual([plan]);
  expect(await change({})).toEqual([plan]);
  expect(await change({ compatible_plan_ids: [] })).toEqual([]);
  expect((await call("PUT", path, { ...details, compatible_plan_ids: ["plan_0"] })).status).toBe(404);
  expect(made.status).toBe(201);
});

test("what was granted from a bundle names it", async () => {
  const { call, made, company, tokens, grant, credit } = await shop();
  const granted = await grant(await company(), tokens, 50, { credit_bundle_id: made.data.id, reason: "purchased" });
  expect(granted.credit_bundle_id).toBe(made.data.id);
  expect((await call("GET", "/billing/credits/bundles")).data).toMatchObject([{ has_grants: true }]);
  const body = { company_id: granted.company_id, credit_id: await credit(), quantity: 1, reason: "free" };
  const path = "/billing/credits/grants/company";
  expect((await call("POST", path, { ...body, credit_bundle_id: made.data.id })).status).toBe(400);
  expect((await call("POST", path, { ...body, credit_bundle_id: "bilcb_0" })).status).toBe(404);
});

test("a bundle that is bought through the unified API is a purchased grant of it", async () => {
  const { call, made, company, unified } = await shop();
  const ada = await company();
  expect((await unified("POST", "/bundles/small/purchase", { account: "ada" })).status).toBe(201);
  expect((await call("GET", `/billing/credits/grants/company/list?company_id=${ada}`)).data).toMatchObject([
    { quantity: 50, grant_reason: "purchased", source_label: "Bundle", billing_credit_bundle_id: made.data.id },
  ]);
});

test("a bundle of the unified API is Schematic's too", async () => {
  const { call, unified } = await shop();
  const bundle = { code: "big", credit: "tokens-1", quantity: 25_000, expiry: { type: "billing_periods", count: 2 } };
  expect((await unified("POST", "/bundles", bundle)).status).toBe(201);
  const [big] = (await call("GET", "/billing/credits/bundles")).data;
  expect(big).toMatchObject({ name: "big", quantity: 2.5, expiry_type: "duration", expiry_unit: "billing_periods" });
});

test.each([
  ["an unknown credit", { credit_id: "bilcr_0" }, 404],
  ["a duration without a length", { expiry_type: "duration" }, 400],
  ["a negative price", { price_per_unit: -1 }, 400],
  ["no quantity at all, which is the buyer's to say", { quantity: null }, 201],
])("a bundle with %s", async (_, fields, status) => {
  const { made } = await shop(fields);
  expect(made.status).toBe(status);
});
