import { expect, test } from "vitest";
import { NOW, world } from "./test-world.ts";

test("a grant is shown as Schematic shows it, in both lists", async () => {
  const { call, company, credit, grant } = world();
  const [ada, tokens] = [await company(), await credit({ per_unit_price: 7 })];
  const made = await grant(ada, tokens, 100, { reason: "purchased", currency: "USD", renewal_enabled: true });
  expect(made).toMatchObject({
    company_id: ada,
    company_name: "ada",
    credit_id: tokens,
    credit_name: "Tokens 1",
    grant_reason: "purchased",
    source_label: "Bundle",
    quantity: 100,
    quantity_remaining: 100,
    quantity_used: 0,
    reserved: 0,
    settled: 100,
    expires_at: null,
    valid_from: NOW,
    currency: "USD",
    price: { price: 7 },
    renewal_enabled: true,
    zeroed_out_date: null,
    zeroed_out_reason: null,
    transfers: [],
  });
  const listed = await call("GET", `/billing/credits/grants/company/list?company_id=${ada}`);
  expect(listed.data).toMatchObject([{ id: made.id, billing_credit_id: tokens, credit_description: "For tests" }]);
  expect((await call("GET", `/billing/credits/grants/list?credit_id=${tokens}`)).data).toEqual([made]);
  expect((await call("GET", `/billing/credits/grants/count?ids=${made.id}`)).data.count).toBe(1);
});

test.each([
  ["a duration in days", { expiry_type: "duration", expiry_unit: "days", expiry_unit_count: 10 }, "2026-01-11"],
  [
    "a duration in billing periods",
    { expiry_type: "duration", expiry_unit: "billing_periods", expiry_unit_count: 3 },
    "2026-04-01",
  ],
  ["a count of billing periods", { billing_periods_count: 2 }, "2026-03-01"],
  ["the end of the billing period", { expiry_type: "end_of_billing_period" }, "2026-02-01"],
  ["the end of the next billing period", { expiry_type: "end_of_next_billing_period" }, "2026-03-01"],
  ["an instant, which wins", { expires_at: "2026-05-01T00:00:00Z", expiry_type: "no_expiry" }, "2026-05-01"],
  ["never", { expiry_type: "no_expiry" }, null],
  ["the default of the credit", {}, "2026-01-06"],
])("a grant ends after %s", async (_, fields, day) => {
  const { company, credit, grant } = world();
  const tokens = await credit({ default_expiry_unit: "days", default_expiry_unit_count: 5 });
  const { expires_at: end } = await grant(await company(), tokens, 1, fields);
  expect(end).toBe(day === null ? null : `${day}T00:00:00.000Z`);
});

test.each([
  ["quantity 0", { quantity: 0 }, /quantity/],
  ["a fraction", { quantity: 1.5 }, /quantity/],
  ["too many", { quantity: 900_000_000_001 }, /quantity/],
  ["a duration without a length", { expiry_type: "duration" }, /expiry_unit_count/],
  ["the end of no trial", { expiry_type: "end_of_trial" }, /trial/],
  ["an instant that has passed", { expires_at: NOW }, /passed/],
  ["no instant", { expires_at: "2026-02-30T00:00:00Z" }, /no instant/],
])("%s is a bad request", async (_, fields, text) => {
  const { call, company, credit } = world();
  const body = { company_id: await company(), credit_id: await credit(), quantity: 1, reason: "free", ...fields };
  const refused = await call("POST", "/billing/credits/grants/company", body);
  expect(refused.status).toBe(400);
  expect(refused.error).toMatch(text);
});

test("grants of a company are sorted as asked; what never expires comes last", async () => {
  const { call, company, credit, grant } = world();
  const [ada, tokens] = [await company(), await credit()];
  const never = (await grant(ada, tokens, 5)).id;
  const late = (await grant(ada, tokens, 20, { expires_at: "2026-03-01T00:00:00Z" })).id;
  const soon = (await grant(ada, tokens, 10, { expires_at: "2026-02-01T00:00:00Z" })).id;
  const ids = async (query: string) => {
    const { data } = await call("GET", `/billing/credits/grants/company/list?company_id=${ada}${query}`);
    return data.map(({ id }: { id: string }) => id);
  };
  expect(await ids("")).toEqual([soon, late, never]);
  expect(await ids("&order=expires_at&dir=asc")).toEqual([soon, late, never]);
  expect(await ids("&order=expires_at&dir=desc")).toEqual([never, late, soon]);
  expect(await ids("&order=quantity&dir=asc")).toEqual([never, soon, late]);
  expect(await ids("&order=quantity_remaining&dir=desc&limit=1&offset=1")).toEqual([soon]);
  expect((await call("GET", `/billing/credits/grants/company/count?company_id=${ada}`)).data.count).toBe(3);
});

test("zero-out writes off what is left, once, with its reason", async () => {
  const { call, env, company, credit, grant, balance } = world();
  const [ada, tokens] = [await company(), await credit()];
  const { id } = await grant(ada, tokens, 8);
  await env.clock.set("2026-01-02T00:00:00Z");
  const zeroed = await call("PUT", `/billing/credits/grants/${id}/zero-out`, { reason: "reconciled" });
  expect(zeroed).toMatchObject({
    status: 200,
    data: { quantity_remaining: 0, zeroed_out_reason: "reconciled", zeroed_out_date: "2026-01-02T00:00:00.000Z" },
  });
  await env.clock.set("2026-01-03T00:00:00Z");
  const again = await call("PUT", `/billing/credits/grants/${id}/zero-out`, { reason: "manual" });
  expect(again.data).toEqual(zeroed.data);
  expect(await balance(ada)).toMatchObject({ remaining: 0, settled: 0 });
  expect((await call("PUT", "/billing/credits/grants/bilcg_0/zero-out", {})).status).toBe(404);
});

test("zero-out takes no body, and then is manual", async () => {
  const { call, company, credit, grant } = world();
  const { id } = await grant(await company(), await credit(), 8);
  expect((await call("PUT", `/billing/credits/grants/${id}/zero-out`)).data.zeroed_out_reason).toBe("manual");
});

test("an expired grant is written off with its reason, and stays so", async () => {
  const { call, env, company, credit, grant } = world();
  const { id } = await grant(await company(), await credit(), 8, { expires_at: "2026-01-05T00:00:00Z" });
  await env.clock.set("2026-01-05T00:00:00Z");
  const zeroed = await call("PUT", `/billing/credits/grants/${id}/zero-out`, { reason: "manual" });
  expect(zeroed).toMatchObject({
    status: 200,
    data: { quantity_remaining: 0, zeroed_out_reason: "expired", zeroed_out_date: "2026-01-05T00:00:00.000Z" },
  });
});

test.each([
  ["expiration_priority", ["plan", "purchased"]],
  ["first_in_first_out", ["purchased", "plan"]],
  ["last_in_first_out", ["plan", "purchased"]],
  ["plan_first_then_credit_bundles_first_in_first_out", ["plan", "purchased"]],
])("under %s adjustments are spent first, then what rolled over, then the rest", async (strategy, rest) => {
  const { company, credit, grant, unified } = world();
  const [ada, tokens] = [await company(), await credit({ burn_strategy: strategy })];
  const names = new Map<string, string>();
  for (const reason of ["purchased", "plan", "rollover", "adjustment"]) {
    names.set((await grant(ada, tokens, 1, { reason })).id, reason);
  }
  const { data } = await unified("GET", "/grants?account=ada&credit=tokens-1&order=burn");
  const order = data.map(({ id }: { id: string }) => names.get(id.replace("grt_", "bilcg_")));
  expect(order).toEqual(["adjustment", "rollover", ...rest]);
});

test("a grant of the unified API is Schematic's too, and its entries tell who made which", async () => {
  const { call, company, credit, grant, unified } = world();
  const [ada, tokens] = [await company(), await credit()];
  await grant(ada, tokens, 1);
  await unified("POST", "/grants", { account: "ada", credit: "tokens-1", amountDecimal: "2.5", category: "plan" });
  expect((await call("GET", `/billing/credits/grants/company/list?company_id=${ada}`)).data).toMatchObject([
    { quantity: 2.5, grant_reason: "plan", source_label: "Plan" },
    { quantity: 1, grant_reason: "free", source_label: "Free" },
  ]);
  const entries = await unified("GET", "/entries?order=asc");
  expect(entries.data.map(({ origin }: { origin: string }) => origin)).toEqual(["schematic", "api"]);
});
