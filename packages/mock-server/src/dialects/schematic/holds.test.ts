import { expect, test } from "vitest";
import { NOW, world } from "./test-world.ts";

/** A company with 500 credits, and short ways to its leases. */
async function leased(amount = 500) {
  const here = world();
  const [ada, tokens] = [await here.company(), await here.credit()];
  if (amount > 0) await here.grant(ada, tokens, amount);
  const acquire = (requested: number, fields: object = {}) =>
    here.call("POST", "/billing/credits/lease", {
      ...{ company_id: ada, credit_type_id: tokens, requested_amount: requested },
      ...fields,
    });
  const extend = (id: string, additional: number, fields: object = {}) =>
    here.call("PUT", `/billing/credits/lease/${id}/extend`, { additional_amount: additional, ...fields });
  const release = (id: string) => here.call("PUT", `/billing/credits/lease/${id}/release`);
  const commit = async (id: string, quantity: number) => {
    const body = { event: "inference_tokens", company: { id: "ada" }, lease_id: id, quantity };
    expect((await here.call("POST", "/events", { event_type: "track", body })).status).toBe(201);
  };
  const balance = () => here.balance(ada);
  const reserve = (wanted: number, fields: object = {}) =>
    here.call("POST", "/billing/credits/reservations", {
      ...{ company_id: ada, credit_type_id: tokens, amount: wanted },
      ...fields,
    });
  return { ...here, ada, tokens, acquire, extend, release, commit, balance, reserve };
}

test("a lease lives five minutes unless told, and shows as reserved", async () => {
  const { acquire, balance, ada, tokens } = await leased();
  expect(await acquire(400)).toMatchObject({
    status: 201,
    data: {
      company_id: ada,
      credit_type_id: tokens,
      granted_amount: 400,
      tracked_amount: 0,
      expires_at: "2026-01-01T00:05:00.000Z",
      released_at: null,
      created_at: NOW,
      updated_at: NOW,
    },
  });
  expect(await balance()).toMatchObject({ remaining: 100, reserved: 400, settled: 500 });
});

test("two agents of one company share its lease, and fill it up together", async () => {
  const { acquire, extend, commit, release, balance } = await leased();
  const first = await acquire(400);
  const second = await acquire(400);
  expect(second).toEqual(first);
  const { id } = first.data;
  await commit(id, 260);
  expect((await extend(id, 160)).data.granted_amount).toBe(500);
  expect(await balance()).toMatchObject({ remaining: 0, reserved: 240, settled: 240 });
  expect(await extend(id, 60)).toMatchObject({ status: 200, data: { granted_amount: 500 } });
  await commit(id, 300);
  expect(await balance()).toMatchObject({ remaining: 0, reserved: 0, settled: 0 });
  expect((await release(id)).data).toMatchObject({ granted_amount: 500, tracked_amount: 560, released_at: NOW });
  expect(await balance()).toMatchObject({ settled: 0 });
});

test("a lease of more than there is gets what is there, and 402 where nothing is", async () => {
  const { acquire } = await leased(340);
  expect((await acquire(1000)).data.granted_amount).toBe(340);
  const poor = await leased(0);
  const refused = await poor.acquire(1);
  expect(refused.status).toBe(402);
  expect(Object.keys(refused.body)).toEqual(["error"]);
});

test("release gives back to the very grants, and what expired meanwhile lapses", async () => {
  const { acquire, release, commit, grant, env, ada, tokens, call, balance } = await leased(0);
  await grant(ada, tokens, 100, { expires_at: "2026-01-01T00:03:00Z", reason: "plan" });
  await grant(ada, tokens, 100);
  const { id } = (await acquire(150)).data;
  await commit(id, 20);
  await env.clock.set("2026-01-01T00:03:00Z");
  expect(await balance()).toMatchObject({ remaining: 50, reserved: 130 });
  const released = await release(id);
  expect(released.data).toMatchObject({ released_at: "2026-01-01T00:03:00.000Z", tracked_amount: 20 });
  expect(await balance()).toMatchObject({ remaining: 100, reserved: 0, settled: 100 });
  const { data } = await call("GET", `/billing/credits/grants/company/list?company_id=${ada}&dir=asc`);
  expect(data).toMatchObject([
    { quantity_used: 20, quantity_remaining: 0, zeroed_out_reason: "expired" },
    { quantity_used: 0, quantity_remaining: 100 },
  ]);
  expect(await release(id)).toEqual(released);
});

test("a lease that runs out is released, and a late commit is taken from the grants", async () => {
  const { acquire, extend, commit, env, balance, release } = await leased();
  const { id } = (await acquire(100)).data;
  await env.clock.set("2026-01-01T00:05:00Z");
  expect(await balance()).toMatchObject({ remaining: 500, reserved: 0 });
  await commit(id, 30);
  expect(await balance()).toMatchObject({ remaining: 470 });
  expect((await extend(id, 10)).status).toBe(400);
  expect((await release(id)).data).toMatchObject({ released_at: "2026-01-01T00:05:00.000Z", tracked_amount: 0 });
  expect((await acquire(10)).data.id).not.toBe(id);
});

test("an extension moves the end, once per key", async () => {
  const { acquire, extend } = await leased();
  const { id } = (await acquire(100)).data;
  const more = { expires_at: "2026-01-01T00:30:00Z", idempotency_key: "step-1" };
  expect((await extend(id, 50, more)).data).toMatchObject({
    granted_amount: 150,
    expires_at: "2026-01-01T00:30:00.000Z",
  });
  expect((await extend(id, 50, more)).data.granted_amount).toBe(150);
  expect((await extend(id, 0, { expires_at: "2026-01-01T00:40:00Z" })).data.expires_at).toBe(
    "2026-01-01T00:40:00.000Z",
  );
  expect((await extend(id, 1000, { expires_at: "2026-01-01T00:50:00Z" })).data.granted_amount).toBe(500);
  expect((await extend(id, 1, { expires_at: "2026-01-01T00:55:00Z" })).data.expires_at).toBe(
    "2026-01-01T00:55:00.000Z",
  );
  expect((await extend("crlse_0", 1)).status).toBe(404);
});

test.each([
  ["more than an hour out", { expires_at: "2026-01-01T01:00:00.001Z" }],
  ["passed", { expires_at: NOW }],
  ["nothing", { requested_amount: 0 }],
  ["too fine", { requested_amount: 0.00001 }],
])("a lease that is %s is a bad request", async (_, fields) => {
  const { acquire } = await leased();
  expect((await acquire(1, fields)).status).toBe(400);
});

test("a lease may live an hour", async () => {
  const { acquire } = await leased();
  const expiresAt = "2026-01-01T01:00:00.000Z";
  expect(await acquire(1, { expires_at: expiresAt })).toMatchObject({ status: 201, data: { expires_at: expiresAt } });
});

test("a reservation is all or nothing, lives a minute, and is the same one for the same key", async () => {
  const { reserve, balance, env } = await leased(10);
  const first = await reserve(7.5, { idempotency_key: "k" });
  expect(first).toMatchObject({
    status: 201,
    data: { reserved_amount: 7.5, settled_amount: 0, expires_at: "2026-01-01T00:01:00.000Z", released_at: null },
  });
  expect(await reserve(7.5, { idempotency_key: "k" })).toEqual(first);
  expect((await reserve(3)).status).toBe(402);
  expect((await reserve(2.5)).data.id).not.toBe(first.data.id);
  expect(await balance()).toMatchObject({ remaining: 0, reserved: 10 });
  await env.clock.set("2026-01-01T00:01:00Z");
  expect(await balance()).toMatchObject({ remaining: 10, reserved: 0 });
});

test("a reservation is settled by a track event: below it the rest comes back, beyond it the balance pays", async () => {
  const { reserve, call, balance } = await leased(20);
  const settle = async (id: string, quantity: number) => {
    const body = { event: "call", company: { id: "ada" }, reservation_id: id, quantity };
    await call("POST", "/events", { event_type: "track", body });
    return (await call("PUT", `/billing/credits/reservations/${id}/release`)).data;
  };
  const small = (await reserve(10)).data.id;
  expect(await settle(small, 4)).toMatchObject({ settled_amount: 4, reserved_amount: 10, released_at: NOW });
  expect(await balance()).toMatchObject({ remaining: 16, reserved: 0 });
  const large = (await reserve(10)).data.id;
  expect(await settle(large, 30)).toMatchObject({ settled_amount: 16 });
  expect(await balance()).toMatchObject({ settled: 0 });
});

test("a released reservation is released for good", async () => {
  const { reserve, call, balance } = await leased(20);
  const { id } = (await reserve(10)).data;
  const released = await call("PUT", `/billing/credits/reservations/${id}/release`);
  expect(released).toMatchObject({ status: 200, data: { released_at: NOW, settled_amount: 0 } });
  expect(await call("PUT", `/billing/credits/reservations/${id}/release`)).toEqual(released);
  expect(await balance()).toMatchObject({ remaining: 20 });
  expect((await call("PUT", `/billing/credits/lease/${id.replace("crres_", "crlse_")}/release`)).status).toBe(404);
});
