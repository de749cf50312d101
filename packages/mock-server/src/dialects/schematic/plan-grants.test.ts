import { expect, test } from "vitest";
import { world } from "./test-world.ts";

/** A plan that gives 100 credits a month, 50 % of what is left rolling over, unless told otherwise. */
async function planned(fields: object = {}) {
  const here = world();
  const { call } = here;
  const tokens = await here.credit();
  const plan = (await call("POST", "/plans", { name: "Pro", plan_type: "plan" })).data.id;
  const terms = {
    credit_amount: 100,
    reset_cadence: "monthly",
    reset_start: "billing_period",
    rollover_percentage: 50,
  };
  const body = { plan_id: plan, credit_id: tokens, ...terms, ...fields };
  const made = await call("POST", "/billing/credits/plan-grants", body);
  const subscribe = async (name = "ada", more: object = {}) => {
    const ada = await here.company(name);
    const on = await call("PUT", `/company-plans/${ada}`, { base_plan_id: plan, add_on_ids: [], ...more });
    expect(on.status).toBe(200);
    return ada;
  };
  const grants = async (company: string) =>
    (await call("GET", `/billing/credits/grants/company/list?company_id=${company}&dir=asc`)).data;
  return {
    ...here,
    tokens,
    plan,
    made,
    path: `/billing/credits/plan-grants/${made.data?.id}`,
    body,
    subscribe,
    grants,
  };
}

test("a plan grant is shown as it was asked for", async () => {
  const { made, plan, tokens, path, call } = await planned();
  expect(made).toMatchObject({
    status: 201,
    data: {
      plan_id: plan,
      plan_name: "Pro",
      credit_id: tokens,
      credit_amount: 100,
      reset_cadence: "monthly",
      reset_start: "billing_period",
      reset_type: "plan_period",
      rollover_percentage: 50,
      scaling: "fixed",
      billing_mode: "granted",
      postpaid_enabled: false,
      price_tiers: [],
    },
  });
  expect((await call("GET", path)).data).toEqual(made.data);
  expect((await call("GET", `/plans/${plan}`)).data.included_credit_grants).toEqual([made.data]);
});

test("a reset zeroes the old grant, issues a new one, and rolls a part over, once", async () => {
  const { subscribe, grants, env, call, track, plan } = await planned();
  const ada = await subscribe();
  expect(await grants(ada)).toMatchObject([
    { quantity: 100, grant_reason: "plan", plan_id: plan, expires_at: "2026-02-01T00:00:00.000Z" },
  ]);
  await track("ada", "nothing");
  await env.clock.set("2026-02-01T00:00:00Z");
  const [first, rolled, second] = await grants(ada);
  expect(first).toMatchObject({ zeroed_out_reason: "plan_period_reset", quantity_remaining: 0 });
  expect(rolled).toMatchObject({ quantity: 50, grant_reason: "rollover", source_grant_id: first.id });
  expect(rolled).toMatchObject({ source_label: "Rollover", expires_at: "2026-03-01T00:00:00.000Z" });
  expect(first.transfers).toMatchObject([{ direction: "out", amount: 50, related_grant_id: rolled.id }]);
  expect(second).toMatchObject({ quantity: 100, grant_reason: "plan" });
  await env.clock.set("2026-03-01T00:00:00Z");
  const third = await grants(ada);
  expect(
    third.map(({ grant_reason: reason, quantity_remaining: left }: Record<string, unknown>) => [reason, left]),
  ).toEqual([
    ["plan", 0],
    ["rollover", 0],
    ["plan", 0],
    ["rollover", 50],
    ["plan", 100],
  ]);
  expect(third[1].zeroed_out_reason).toBe("expired");
  const { data } = await call("GET", `/v2/billing/credits/ledger?company_id=${ada}&event_type=transfer`);
  expect(data).toMatchObject([{ amount: 50 }, { amount: 50, from_grant_id: first.id, to_grant_id: rolled.id }]);
});

test.each([
  ["daily", "billing_period", "2026-01-16"],
  ["weekly", "first_of_month", "2026-01-22"],
  ["monthly", "billing_period", "2026-02-15"],
  ["monthly", "first_of_month", "2026-02-01"],
  ["quarterly", "first_of_month", "2026-04-01"],
  ["every_6_months", "billing_period", "2026-07-15"],
  ["yearly", "first_of_month", "2027-01-01"],
])("%s from %s resets on %s", async (cadence, start, day) => {
  const { env, subscribe, grants } = await planned({ reset_cadence: cadence, reset_start: start });
  await env.clock.set("2026-01-15T00:00:00Z");
  expect(await grants(await subscribe())).toMatchObject([{ expires_at: `${day}T00:00:00.000Z` }]);
});

test.each([
  [{ expiry_type: "duration", expiry_unit: "days", expiry_unit_count: 10 }, "2026-01-11T00:00:00.000Z"],
  [{ expiry_type: "duration", expiry_unit: "billing_periods", expiry_unit_count: 3 }, "2026-04-01T00:00:00.000Z"],
  [{ expiry_type: "end_of_billing_period" }, "2026-02-01T00:00:00.000Z"],
  [{ expiry_type: "end_of_next_billing_period" }, "2026-03-01T00:00:00.000Z"],
  [{ expiry_type: "no_expiry" }, null],
  [{}, null],
])("a grant without reset comes once, with its own expiry: %j", async (fields, end) => {
  const { subscribe, grants, env } = await planned({ reset_type: "no_reset", ...fields });
  const ada = await subscribe();
  await env.clock.set("2026-05-01T00:00:00Z");
  const all = await grants(ada);
  expect(all).toMatchObject([{ quantity: 100, expires_at: end }]);
});

test("what ends with a trial ends when the company's trial does", async () => {
  const { call, company, plan, grants, grant, tokens } = await planned({
    reset_type: "no_reset",
    expiry_type: "end_of_trial",
  });
  const ada = await company();
  const managed = await call("POST", "/manage-plan", {
    ...{ company_id: ada, base_plan_id: plan, add_on_selections: [], credit_bundles: [] },
    ...{ custom_field_values: [], pay_in_advance_entitlements: [], trial_end: "2026-01-15T00:00:00Z" },
  });
  expect(managed).toMatchObject({ status: 200, data: { success: true, company: { plan: { id: plan } } } });
  expect(await grants(ada)).toMatchObject([{ expires_at: "2026-01-15T00:00:00.000Z" }]);
  expect(await grant(ada, tokens, 5, { expiry_type: "end_of_trial" })).toMatchObject({
    expires_at: "2026-01-15T00:00:00.000Z",
  });
});

test("a change of plan zeroes what the old one gave and leaves the rest", async () => {
  const { call, subscribe, grants, grant, tokens } = await planned();
  const ada = await subscribe();
  await grant(ada, tokens, 7, { reason: "purchased" });
  const other = (await call("POST", "/plans", { name: "Max", plan_type: "plan" })).data.id;
  const on = await call("PUT", `/company-plans/${ada}`, { base_plan_id: other, add_on_ids: [] });
  expect(on.data).toMatchObject({ plan: { id: other, name: "Max" }, plans: [{ id: other }] });
  expect(await grants(ada)).toMatchObject([
    { grant_reason: "plan", zeroed_out_reason: "plan_change", quantity_remaining: 0 },
    { grant_reason: "purchased", quantity_remaining: 7 },
  ]);
  const off = await call("PUT", `/company-plans/${ada}`, { add_on_ids: [] });
  expect(off.data).toMatchObject({ plan: null, plans: [] });
});

test("add-ons come and go beside the base plan, and bundles are bought on the way", async () => {
  const { call, subscribe, plan, tokens, balance } = await planned();
  const ada = await subscribe();
  const addOn = (await call("POST", "/plans", { name: "Boost", plan_type: "add_on" })).data.id;
  const bundle = { bundle_name: "B", credit_id: tokens, currency: "USD", price_per_unit: 1, quantity: 5 };
  const { id } = (await call("POST", "/billing/credits/bundles", bundle)).data;
  const managed = await call("POST", "/manage-plan", {
    ...{ company_id: ada, base_plan_id: plan, add_on_selections: [{ plan_id: addOn }] },
    ...{ credit_bundles: [{ bundle_id: id, quantity: 2 }], custom_field_values: [], pay_in_advance_entitlements: [] },
  });
  expect(managed.data.company).toMatchObject({ plan: { id: plan }, add_ons: [{ id: addOn }] });
  expect(await balance(ada)).toMatchObject({ remaining: 110 });
  const wrong = await call("PUT", `/company-plans/${ada}`, { base_plan_id: plan, add_on_ids: [plan] });
  expect(wrong.status).toBe(404);
  const without = await call("PUT", `/company-plans/${ada}`, { base_plan_id: plan, add_on_ids: [] });
  expect(without.data.add_ons).toEqual([]);
});

test("a company can be put on a plan when it is made", async () => {
  const { call, plan, grants } = await planned();
  const { data } = await call("POST", "/companies", { keys: { id: "eve" }, base_plan_id: plan });
  expect(data.plan).toMatchObject({ id: plan });
  expect(await grants(data.id)).toMatchObject([{ quantity: 100 }]);
});

test("a change acts on later resets, of running subscriptions where it says so", async () => {
  const { call, path, subscribe, grants, env } = await planned();
  const ada = await subscribe();
  const same = { reset_cadence: "monthly", reset_start: "billing_period" };
  expect((await call("PUT", path, { ...same, credit_amount: 30 })).data).toMatchObject({
    credit_amount: 30,
    rollover_percentage: 0,
  });
  await env.clock.set("2026-02-01T00:00:00Z");
  expect((await grants(ada)).at(-1)).toMatchObject({ quantity: 100 });
  await call("PUT", path, { ...same, credit_amount: 40, apply_to_existing: true });
  await env.clock.set("2026-03-01T00:00:00Z");
  expect((await grants(ada)).at(-1)).toMatchObject({ quantity: 40 });
});

test("another cadence counts for later subscribers, under the same id", async () => {
  const { call, path, made, subscribe, grants } = await planned();
  const changed = await call("PUT", path, { reset_cadence: "weekly", reset_start: "billing_period" });
  expect(changed.data).toMatchObject({ id: made.data.id, reset_cadence: "weekly", credit_amount: 100 });
  expect(await grants(await subscribe())).toMatchObject([{ expires_at: "2026-01-08T00:00:00.000Z" }]);
});

test("a plan grant of nothing gives nothing, until it is changed", async () => {
  const { call, path, made, subscribe, grants } = await planned({ credit_amount: 0 });
  expect(made.data.credit_amount).toBe(0);
  expect(await grants(await subscribe("ada"))).toEqual([]);
  const terms = { reset_cadence: "monthly", reset_start: "billing_period" };
  await call("PUT", path, { ...terms, credit_amount: 5 });
  expect(await grants(await subscribe("bob"))).toMatchObject([{ quantity: 5 }]);
  await call("PUT", path, { ...terms, credit_amount: 0 });
  expect(await grants(await subscribe("eve"))).toEqual([]);
});

test("a deleted plan grant ends at once for later subscribers, and for running ones where it says so", async () => {
  for (const applies of [false, true]) {
    const { call, path, plan, subscribe, grants, env } = await planned();
    const ada = await subscribe();
    expect((await call("DELETE", `${path}?apply_to_existing=${applies}`)).data).toEqual({ deleted: true });
    expect((await call("GET", path)).status).toBe(404);
    expect((await call("GET", `/billing/credits/plan-grants?plan_id=${plan}`)).data).toEqual([]);
    await env.clock.set("2026-02-01T00:00:00Z");
    expect((await grants(ada)).filter((grant: { grant_reason: string }) => grant.grant_reason === "plan")).toHaveLength(
      applies ? 1 : 2,
    );
    expect(await grants(await subscribe("bob"))).toEqual([]);
  }
});

test("a new plan grant reaches running subscriptions where it says so", async () => {
  const { call, body, subscribe, grants } = await planned();
  const ada = await subscribe();
  await call("POST", "/billing/credits/plan-grants", { ...body, credit_amount: 7, apply_to_existing: true });
  expect(await grants(ada)).toMatchObject([{ quantity: 100 }, { quantity: 7, plan_name: "Pro" }]);
});

test("what reached running subscriptions later follows changes and ends as their copies do", async () => {
  const { call, body, subscribe, grants, env } = await planned({ rollover_percentage: 0 });
  const ada = await subscribe();
  const extra = { ...body, credit_amount: 7, rollover_percentage: 0, apply_to_existing: true };
  const { id } = (await call("POST", "/billing/credits/plan-grants", extra)).data;
  const path = `/billing/credits/plan-grants/${id}`;
  const same = { reset_cadence: "monthly", reset_start: "billing_period", apply_to_existing: true };
  await call("PUT", path, { ...same, credit_amount: 9 });
  const live = async () =>
    (await grants(ada))
      .filter((grant: { quantity_remaining: number }) => grant.quantity_remaining > 0)
      .map((grant: { quantity_remaining: number }) => grant.quantity_remaining);
  expect(await live()).toEqual([100, 7]);
  await env.clock.set("2026-02-01T00:00:00Z");
  expect(await live()).toEqual([100, 9]);
  await call("DELETE", `${path}?apply_to_existing=true`);
  await env.clock.set("2026-03-01T00:00:00Z");
  expect(await live()).toEqual([100]);
});

test("top-ups and debt of running subscriptions follow where the change says so", async () => {
  const { call, path, subscribe, grants, tokens, unified } = await planned({ credit_amount: 10 });
  const ada = await subscribe();
  const same = { reset_cadence: "monthly", reset_start: "billing_period", credit_amount: 10, apply_to_existing: true };
  const rules = { auto_topup_enabled: true, auto_topup_amount: 20, auto_topup_threshold_credits: 4 };
  await call("PUT", path, { ...same, ...rules, postpaid_enabled: true, overdraft_limit: 3 });
  const lease = { company_id: ada, credit_type_id: tokens, requested_amount: 7 };
  await call("POST", "/billing/credits/lease", lease);
  expect((await grants(ada)).map(({ quantity }: { quantity: number }) => quantity)).toEqual([10, 20]);
  expect((await unified("GET", "/accounts/ada/balances/tokens-1")).body.creditLimit).toBe(30_000);
  await call("PUT", path, same);
  expect((await unified("GET", "/accounts/ada/balances/tokens-1")).body.creditLimit).toBe(0);
  expect((await unified("GET", "/accounts/ada/balances/tokens-1/auto-top-up")).status).toBe(404);
});

test("plan grants are listed by plan, credit and ids, those of the unified API among them", async () => {
  const { call, unified, plan, tokens, made } = await planned();
  const template = { plan: "pro", credit: "tokens-1", amount: 50_000, interval: "week", resetStart: "calendar" };
  expect((await unified("POST", "/schedules", template)).status).toBe(201);
  const { data } = await call("GET", `/billing/credits/plan-grants?plan_ids=${plan}&credit_id=${tokens}`);
  expect(data).toMatchObject([
    { credit_amount: 5, reset_cadence: "weekly", reset_start: "first_of_month", reset_type: "plan_period" },
    { id: made.data.id },
  ]);
  expect((await call("GET", `/billing/credits/plan-grants/count?ids=${made.data.id}`)).data.count).toBe(1);
  expect((await call("GET", `/billing/credits/plan-grants/${data[0].id}`)).data).toEqual(data[0]);
  expect((await call("DELETE", `/billing/credits/plan-grants/${data[0].id}`)).status).toBe(200);
  expect((await call("GET", "/billing/credits/plan-grants/count")).data.count).toBe(1);
});

test.each([
  ["an unknown plan", { plan_id: "plan_0" }, 404],
  ["an unknown credit", { credit_id: "bilcr_0" }, 404],
  ["too much rollover", { rollover_percentage: 101 }, 400],
  ["no cadence", { reset_cadence: null }, 400],
  ["a top-up that expires with a trial", { auto_topup_expiry_type: "end_of_trial" }, 400],
  ["licenses, which the mock does not count", { scaling: "per_license" }, 501],
])("a plan grant with %s is refused", async (_, fields, status) => {
  const { made } = await planned(fields);
  expect(made.status).toBe(status);
  expect(Object.keys(made.body)).toEqual(["error"]);
});

test("an automatic top-up buys once when little is left, with an expiry of its own", async () => {
  const { call, subscribe, grants, tokens } = await planned({
    ...{ credit_amount: 10, auto_topup_enabled: true, auto_topup_amount: 20, auto_topup_threshold_percent: 50 },
    ...{ auto_topup_expiry_type: "duration", auto_topup_expiry_unit: "days", auto_topup_expiry_unit_count: 7 },
  });
  const ada = await subscribe();
  const lease = { company_id: ada, credit_type_id: tokens, requested_amount: 6 };
  await call("POST", "/billing/credits/lease", lease);
  expect(await grants(ada)).toMatchObject([
    { grant_reason: "plan" },
    { grant_reason: "billing_credit_auto_topup", quantity: 20, expires_at: "2026-01-08T00:00:00.000Z" },
  ]);
});

test("postpaid lets usage go below zero, to the limit or without one", async () => {
  for (const [limit, left] of [
    [5, -5],
    [null, -20],
  ]) {
    const { call, subscribe, tokens, balance } = await planned({
      ...{ credit_amount: 10, postpaid_enabled: true, overdraft_limit: limit },
    });
    const ada = await subscribe();
    const feature = { name: "F", description: "", feature_type: "event", event_subtype: "use" };
    const { id } = (await call("POST", "/features", feature)).data;
    const value = { value_type: "credit", value_credit_id: tokens };
    await call("POST", "/company-overrides", { company_id: ada, feature_id: id, ...value });
    const body = { event: "use", company: { id: "ada" }, quantity: 30 };
    await call("POST", "/events", { event_type: "track", body });
    expect((await balance(ada)).remaining).toBe(left);
  }
});
