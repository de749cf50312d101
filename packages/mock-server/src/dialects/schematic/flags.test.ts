import { expect, test } from "vitest";
import { world } from "./test-world.ts";

/** A company on a plan that entitles it to a feature of 2 credits a use. */
async function entitled(amount = 10) {
  const here = world();
  const { call } = here;
  const [ada, tokens] = [await here.company(), await here.credit()];
  if (amount > 0) await here.grant(ada, tokens, amount);
  const plan = (await call("POST", "/plans", { name: "Pro", plan_type: "plan" })).data.id;
  const flag = { key: "inference", name: "Inference", description: "", default_value: false, flag_type: "boolean" };
  const feature = { name: "Inference", description: "", feature_type: "event", event_subtype: "infer", flag };
  const { id } = (await call("POST", "/features", feature)).data;
  const value = { value_type: "credit", value_credit_id: tokens, credit_consumption_rate: 2 };
  const entitlement = await call("POST", "/plan-entitlements", { plan_id: plan, feature_id: id, ...value });
  await call("PUT", `/company-plans/${ada}`, { base_plan_id: plan, add_on_ids: [] });
  const check = (body: object = {}) => call("POST", "/flags/inference/check", { company: { id: "ada" }, ...body });
  const reserve = (body: object = {}, key = "inference") =>
    call("POST", `/flags/${key}/check-and-reserve`, { company: { id: "ada" }, ...body });
  return { ...here, ada, tokens, plan, feature: id, entitlement, check, reserve };
}

test("a check tells what a use costs and whether there is enough", async () => {
  const { check, ada, tokens, feature } = await entitled();
  expect(await check()).toMatchObject({
    status: 200,
    data: {
      flag: "inference",
      value: true,
      company_id: ada,
      rule_type: "plan_entitlement",
      feature_usage_event: "infer",
      entitlement: {
        feature_id: feature,
        feature_key: "inference",
        value_type: "credit",
        credit_id: tokens,
        consumption_rate: 2,
        credit_remaining: 10,
      },
    },
  });
  expect((await check({ preflight: { usage: 5 } })).data.value).toBe(true);
  expect((await check({ preflight: { usage: 6 } })).data).toMatchObject({
    value: false,
    rule_type: "plan_entitlement_usage_exceeded",
  });
  expect((await check({ preflight: { event_usage: { event_subtype: "infer", quantity: 6 } } })).data.value).toBe(false);
  expect((await check({ preflight: { credit_cost: { [tokens]: 10.5 } } })).data.value).toBe(false);
  expect((await check({ company: { id: "nobody" } })).data).toMatchObject({ value: false, rule_type: "default" });
  expect((await check({ company: null })).data).toMatchObject({ value: false, company_id: null });
});

test("what a reservation says goes before the event of the preflight, and that before its usage; 0 says nothing", async () => {
  const { reserve } = await entitled(100);
  const held = async (quantity: number, event: number, usage: number) => {
    const preflight = { usage, event_usage: { event_subtype: "infer", quantity: event } };
    return (await reserve({ quantity, preflight })).data.reservation.credits_reserved;
  };
  expect(await held(5, 3, 2)).toBe(10);
  expect(await held(0, 3, 2)).toBe(6);
  expect(await held(0, 0, 2)).toBe(4);
  expect(await held(0, 0, 0)).toBe(2);
});

test("an override goes before the plan, while it lasts", async () => {
  const { call, check, ada, feature, env } = await entitled();
  const { id } = (
    await call("POST", "/company-overrides", {
      ...{ company_id: ada, feature_id: feature, value_type: "boolean", value_bool: false },
      expiration_date: "2026-02-01T00:00:00Z",
    })
  ).data;
  expect((await check()).data).toMatchObject({ value: false, rule_type: "company_override_usage_exceeded" });
  await call("PUT", `/company-overrides/${id}`, { value_type: "unlimited" });
  expect((await check()).data).toMatchObject({ value: true, rule_type: "company_override" });
  await call("PUT", `/company-overrides/${id}`, { value_type: "numeric", value_numeric: 3 });
  expect((await check()).data).toMatchObject({ value: true, feature_allocation: 3 });
  expect((await call("GET", `/company-overrides?company_id=${ada}`)).data).toMatchObject([{ id, value_numeric: 3 }]);
  await env.clock.set("2026-02-01T00:00:00Z");
  expect((await check()).data.rule_type).toBe("plan_entitlement");
  expect((await call("DELETE", `/company-overrides/${id}`)).data).toEqual({ deleted: true });
  expect((await call("GET", `/company-overrides/${id}`)).status).toBe(404);
  expect((await call("GET", "/company-overrides/count")).data.count).toBe(0);
});

test("a check that reserves holds what the use will cost, once per key", async () => {
  const { reserve, balance, ada, tokens, call } = await entitled();
  const first = await reserve({ quantity: 3, idempotency_key: "k" });
  expect(first).toMatchObject({
    status: 200,
    data: {
      value: true,
      reservation: {
        company_id: ada,
        credit_type_id: tokens,
        credits_reserved: 6,
        quantity_reserved: 3,
        consumption_rate: 2,
        event_subtype: "infer",
        expires_at: "2026-01-01T00:01:00.000Z",
      },
    },
  });
  const again = await reserve({ quantity: 3, idempotency_key: "k" });
  expect(again.data).toMatchObject({ value: true, reservation: first.data.reservation });
  expect(await balance(ada)).toMatchObject({ remaining: 4, reserved: 6 });
  const { id } = first.data.reservation;
  const body = { event: "infer", company: { id: "ada" }, reservation_id: id, quantity: 2 };
  await call("POST", "/events", { event_type: "track", body });
  expect(await balance(ada)).toMatchObject({ remaining: 6, reserved: 0 });
});

test("a check that cannot reserve is 402, and one that is denied has no reservation", async () => {
  const { reserve, balance, ada, tokens } = await entitled();
  const short = await reserve({ quantity: 6 });
  expect(short.status).toBe(402);
  expect(Object.keys(short.body)).toEqual(["error"]);
  expect((await reserve({ preflight: { credit_cost: { [tokens]: 10.5 } } })).status).toBe(402);
  expect(await balance(ada)).toMatchObject({ reserved: 0 });
  const denied = await reserve({ company: { id: "nobody" } });
  expect(denied).toMatchObject({ status: 200, data: { value: false } });
  expect(denied.data).not.toHaveProperty("reservation");
  const free = await reserve({ preflight: { credit_cost: { [tokens]: 0 } } });
  expect(free).toMatchObject({ status: 200, data: { value: true } });
  expect(free.data).not.toHaveProperty("reservation");
  const unknown = await reserve({}, "nothing");
  expect(unknown.data).toMatchObject({ value: false, error: "flag not found", flag_id: null });
});

test("every flag is checked at once", async () => {
  const { call } = await entitled();
  const flag = { key: "beta", name: "Beta", description: "", default_value: true, flag_type: "boolean" };
  expect((await call("POST", "/flags", flag)).status).toBe(201);
  expect((await call("POST", "/flags", flag)).status).toBe(400);
  const { status, data } = await call("POST", "/flags/check", { company: { id: "ada" } });
  expect(status).toBe(201);
  expect(data.flags).toMatchObject([
    { flag: "inference", value: true },
    { flag: "beta", value: true, rule_type: "default" },
  ]);
});

test("features and entitlements are listed, changed and deleted", async () => {
  const { call, feature, plan, entitlement, tokens } = await entitled();
  expect(entitlement.data).toMatchObject({ consumption_rate: 2, value_credit: { id: tokens }, plan: { name: "Pro" } });
  expect((await call("GET", "/features?q=inf")).data).toMatchObject([
    { id: feature, flags: [{ key: "inference" }], plans: [{ id: plan }] },
  ]);
  expect((await call("GET", "/features/count?ids=feat_0")).data.count).toBe(0);
  const path = `/plan-entitlements/${entitlement.data.id}`;
  const value = { value_type: "credit", value_credit_id: tokens, credit_consumption_rate: 3 };
  expect((await call("PUT", path, value)).data).toMatchObject({ id: entitlement.data.id, consumption_rate: 3 });
  expect((await call("GET", path)).data.consumption_rate).toBe(3);
  expect((await call("GET", `/plan-entitlements?plan_id=${plan}&feature_ids=${feature}`)).data).toHaveLength(1);
  expect((await call("PUT", path, { value_type: "credit" })).status).toBe(400);
  expect((await call("PUT", path, { ...value, credit_consumption_rate: 0.00001 })).status).toBe(400);
  expect((await call("PUT", path, { ...value, value_credit_id: "bilcr_0" })).status).toBe(404);
  expect((await call("DELETE", path)).data).toEqual({ deleted: true });
  expect((await call("GET", "/plan-entitlements/count")).data.count).toBe(0);
  expect((await call("DELETE", `/features/${feature}`)).body).toEqual({ data: { deleted: true }, params: {} });
  expect((await call("GET", `/features/${feature}`)).status).toBe(404);
  expect((await call("POST", "/flags/inference/check", {})).data.error).toBe("flag not found");
});

test("plans are listed, changed and deleted", async () => {
  const { call, plan, entitlement } = await entitled();
  expect((await call("GET", `/plans/${plan}`)).data).toMatchObject({
    name: "Pro",
    company_count: 1,
    entitlements: [{ id: entitlement.data.id }],
  });
  const changed = await call("PUT", `/plans/${plan}`, { name: "Max", description: "More", icon: "blue" });
  expect(changed.data).toMatchObject({ id: plan, name: "Max", description: "More", icon: "blue", plan_type: "plan" });
  expect((await call("GET", "/plans?plan_type=add_on")).data).toEqual([]);
  expect((await call("GET", "/plans/count?q=max")).data.count).toBe(1);
  expect((await call("GET", `/companies?plan_id=${plan}`)).data).toHaveLength(1);
  expect((await call("DELETE", `/plans/${plan}`)).data).toEqual({ deleted: true });
  expect((await call("GET", `/plans/${plan}`)).status).toBe(404);
});
