import { expect, test } from "vitest";
import { world } from "./test-world.ts";

/** A company that is entitled to a feature which costs 2.5 credits a use, metered by the event `inference`. */
async function metered(amount = 100) {
  const here = world();
  const [ada, tokens] = [await here.company(), await here.credit()];
  if (amount > 0) await here.grant(ada, tokens, amount);
  const feature = { name: "Inference", description: "", feature_type: "event", event_subtype: "inference" };
  const { data } = await here.call("POST", "/features", feature);
  const entitlement = { value_type: "credit", value_credit_id: tokens, credit_consumption_rate: 2.5 };
  const override = { company_id: ada, feature_id: data.id, ...entitlement };
  expect((await here.call("POST", "/company-overrides", override)).status).toBe(201);
  const send = (body: object, fields: object = {}) =>
    here.call("POST", "/events", {
      event_type: "track",
      body: { event: "inference", company: { id: "ada" }, ...body },
      ...fields,
    });
  const remaining = async () => (await here.balance(ada))?.remaining ?? 0;
  const grants = async () =>
    (await here.call("GET", `/billing/credits/grants/company/list?company_id=${ada}&dir=asc`)).data;
  return { ...here, ada, tokens, feature: data.id, send, remaining, grants };
}

test("an event costs what its feature costs, and what no feature meters costs nothing", async () => {
  const { send, remaining } = await metered();
  const sent = await send({ quantity: 4 });
  expect(sent).toMatchObject({
    status: 201,
    data: { remote_ip: "127.0.0.1", event_id: expect.stringMatching(/^evt_/) },
  });
  expect(await remaining()).toBe(90);
  await send({});
  expect(await remaining()).toBe(87.5);
  await send({ event: "other", quantity: 4 });
  await send({ company: { id: "nobody" }, quantity: 4 });
  expect(await remaining()).toBe(87.5);
});

test("a company is found by its keys, and by its id only where none matches", async () => {
  const { send, remaining, ada } = await metered();
  await send({ company: { anything: ada } });
  expect(await remaining()).toBe(97.5);
});

test("usage takes what is there and no more", async () => {
  const { send, remaining } = await metered(6);
  await send({ quantity: 3 });
  expect(await remaining()).toBe(0);
  expect((await send({ quantity: 3 })).status).toBe(201);
  expect(await remaining()).toBe(0);
});

test.each([
  ["zero", { quantity: 0 }],
  ["a fraction", { quantity: 1.5 }],
])("%s is no quantity", async (_, body) => {
  const { send } = await metered();
  expect((await send(body)).status).toBe(400);
});

test("refunds grow one adjustment grant, which lives a year from the last and is spent first", async () => {
  const { send, grants, env, remaining, ada, call } = await metered();
  await send({ quantity: 20 });
  await send({ quantity: -2 });
  await env.clock.set("2026-03-01T00:00:00Z");
  await send({ quantity: -4 });
  const [, refund, ...others] = await grants();
  expect(others).toEqual([]);
  expect(refund).toMatchObject({
    grant_reason: "adjustment",
    quantity: 15,
    quantity_remaining: 15,
    expires_at: "2027-03-01T00:00:00.000Z",
    created_at: "2026-01-01T00:00:00.000Z",
  });
  expect((await call("GET", `/billing/credits/grants/company/count?company_id=${ada}`)).data.count).toBe(2);
  await send({ quantity: 3 });
  expect((await grants())[1]).toMatchObject({ id: refund.id, quantity_used: 7.5, quantity_remaining: 7.5 });
  expect((await grants())[0]).toMatchObject({ quantity_used: 50 });
  const zeroed = await call("PUT", `/billing/credits/grants/${refund.id}/zero-out`, {});
  expect(zeroed.data).toMatchObject({ quantity: 15, quantity_remaining: 0, zeroed_out_reason: "manual" });
  expect(await remaining()).toBe(50);
  await send({ quantity: -1 });
  expect((await grants()).length).toBe(3);
});

test("a refund of which a part was voided elsewhere still grows", async () => {
  const { send, grants, remaining, unified } = await metered();
  await send({ quantity: -1 });
  await send({ quantity: -1 });
  const { data } = await unified("GET", "/grants?account=ada&category=adjustment&order=asc");
  expect((await unified("POST", `/grants/${data[0].id}/void`, {})).status).toBe(200);
  await send({ quantity: -1 });
  expect(await remaining()).toBe(105);
  expect((await grants())[1]).toMatchObject({ quantity: 7.5, quantity_remaining: 5 });
});

test("a refund that has expired grows no more: the next one is another grant", async () => {
  const { send, grants, env } = await metered();
  await send({ quantity: -1 });
  await env.clock.set("2027-01-01T00:00:00Z");
  await send({ quantity: -1 });
  expect((await grants()).slice(1)).toMatchObject([
    { quantity: 2.5, zeroed_out_reason: "expired" },
    { quantity: 2.5, zeroed_out_reason: null },
  ]);
});

test("an event with a key counts once a day", async () => {
  const { send, remaining, env } = await metered();
  const first = await send({ quantity: 1 }, { idempotency_key: "k" });
  const again = await send({ quantity: 1 }, { idempotency_key: "k" });
  expect(again.data.event_id).toBe(first.data.event_id);
  expect(await remaining()).toBe(97.5);
  await env.clock.set("2026-01-02T00:00:00Z");
  await send({ quantity: 1 }, { idempotency_key: "k" });
  expect(await remaining()).toBe(95);
});

test("events of two types may have the same key", async () => {
  const { call, send, remaining } = await metered();
  const company = { keys: { id: "eve" }, name: "Eve" };
  await call("POST", "/events", { event_type: "identify", body: { keys: {}, company }, idempotency_key: "k" });
  await send({ quantity: 1 }, { idempotency_key: "k" });
  expect(await remaining()).toBe(97.5);
});

test.each([
  ["5 minutes ahead", "2026-01-01T00:05:00.000Z", "2026-01-01T00:05:00.001Z", {}],
  ["34 days ago", "2025-11-28T00:00:00.000Z", "2025-11-27T23:59:59.999Z", {}],
  ["365 days ago", "2025-01-01T00:00:00.000Z", "2024-12-31T23:59:59.999Z", { backfill: true }],
])("sent_at of a trusted clock may be %s, and not a millisecond more", async (_, farthest, beyond, fields) => {
  const { send } = await metered();
  const trusted = { trusted_client_clock: true, ...fields };
  expect((await send({}, { sent_at: farthest, ...trusted })).status).toBe(201);
  expect((await send({}, { sent_at: beyond, ...trusted })).status).toBe(400);
});

test("a clock that is not trusted may say anything, and a backfill costs nothing", async () => {
  const { send, remaining } = await metered();
  expect((await send({}, { sent_at: "2020-01-01T00:00:00Z" })).status).toBe(201);
  expect(await remaining()).toBe(97.5);
  expect((await send({}, { sent_at: "2025-06-01T00:00:00Z", backfill: true })).status).toBe(201);
  expect(await remaining()).toBe(97.5);
  await send({}, { sent_at: "2025-12-25T00:00:00Z", trusted_client_clock: true });
  expect(await remaining()).toBe(95);
});

test("a commit costs what the feature costs, and one credit a use where no feature says", async () => {
  const { call, send, ada, tokens, balance } = await metered();
  const lease = { company_id: ada, credit_type_id: tokens, requested_amount: 50 };
  const { id } = (await call("POST", "/billing/credits/lease", lease)).data;
  await send({ quantity: 4, lease_id: id });
  expect(await balance(ada)).toMatchObject({ remaining: 50, reserved: 40 });
  await send({ event: "other", quantity: 4, lease_id: id });
  expect(await balance(ada)).toMatchObject({ remaining: 50, reserved: 36 });
});

test("of a lease and a reservation the lease pays", async () => {
  const { call, send, ada, tokens, balance } = await metered();
  const hold = { company_id: ada, credit_type_id: tokens };
  const lease = (await call("POST", "/billing/credits/lease", { ...hold, requested_amount: 50 })).data;
  const reservation = (await call("POST", "/billing/credits/reservations", { ...hold, amount: 20 })).data;
  await send({ quantity: 4, lease_id: lease.id, reservation_id: reservation.id });
  expect((await call("PUT", `/billing/credits/lease/${lease.id}/release`)).data.tracked_amount).toBe(10);
  expect(await balance(ada)).toMatchObject({ remaining: 70, reserved: 20 });
});

test("a lease of another company is no lease: the grants pay", async () => {
  const { call, send, company, grant, tokens, remaining } = await metered();
  const bob = await company("bob");
  await grant(bob, tokens, 50);
  const lease = { company_id: bob, credit_type_id: tokens, requested_amount: 50 };
  const { id } = (await call("POST", "/billing/credits/lease", lease)).data;
  await send({ quantity: 4, lease_id: id });
  expect(await remaining()).toBe(90);
  expect((await call("PUT", `/billing/credits/lease/${id}/release`)).data.tracked_amount).toBe(0);
});

test("the capture host takes at most 100 events, and does what it can of them", async () => {
  const { call, remaining, env } = await metered();
  const event = (body: object, fields: object = {}) => ({ api_key: env.apiKey, type: "track", body, ...fields });
  const track = { event: "inference", company: { id: "ada" }, quantity: 1 };
  const events = [event(track), event({ ...track, quantity: 0.5 }), event({}), event(track, { idempotency_key: "k" })];
  expect((await call("POST", "/batch", { events: [...events, events[3]] })).body).toEqual({ accepted: 5 });
  expect(await remaining()).toBe(95);
  const many = Array.from({ length: 101 }, () => event(track));
  expect(await call("POST", "/batch", { events: many })).toMatchObject({
    status: 400,
    body: { error: "batch too large", max_size: 100 },
  });
});

test("identify makes the company that it names", async () => {
  const { call } = await metered();
  const company = { keys: { id: "eve" }, name: "Eve", traits: { size: 1 } };
  const event = { event_type: "identify", body: { keys: { user: "u1" }, company } };
  expect((await call("POST", "/event-batch", { events: [event, event] })).data.events).toHaveLength(2);
  const { data } = await call("GET", "/companies?q=eve");
  expect(data).toMatchObject([{ name: "Eve", traits: { size: 1 } }]);
});
