import { expect, test } from "vitest";
import { world } from "./test-world.ts";

const keysOf = (company: { keys: { key: string; value: string }[] }) =>
  Object.fromEntries(company.keys.map(({ key, value }) => [key, value]));

test("a company is made and changed by its keys", async () => {
  const { call, env } = world();
  const made = await call("POST", "/companies", { keys: { id: "c1" }, name: "Ada Ltd", traits: { size: 3 } });
  expect(made).toMatchObject({ status: 200, data: { name: "Ada Ltd", traits: { size: 3 }, plan: null, keys: [{}] } });
  await env.clock.advance(1000);
  const again = await call("POST", "/companies", { keys: { id: "c1", slug: "ada" }, traits: { tier: "gold" } });
  expect(again.data.id).toBe(made.data.id);
  expect(again.data).toMatchObject({ name: "Ada Ltd", traits: { size: 3, tier: "gold" } });
  expect(keysOf(again.data)).toEqual({ id: "c1", slug: "ada" });
  const removed = await call("POST", "/companies", { keys: { id: "c1" }, remove_keys: ["slug"] });
  expect(keysOf(removed.data)).toEqual({ id: "c1" });
  const keys = encodeURIComponent(JSON.stringify({ slug: "ada" }));
  expect((await call("GET", `/companies/lookup?keys=${keys}`)).status).toBe(404);
});

test("a company is found by any of its keys and by its id", async () => {
  const { call } = world();
  const { data } = await call("POST", "/companies", { keys: { id: "c1", slug: "ada" } });
  const keys = encodeURIComponent(JSON.stringify({ slug: "ada" }));
  expect((await call("GET", `/companies/lookup?keys=${keys}`)).data.id).toBe(data.id);
  expect((await call("GET", `/companies/${data.id}`)).data).toEqual(data);
  expect(await call("GET", "/companies/lookup?keys=nonsense")).toMatchObject({ status: 400 });
  expect(await call("GET", "/companies/comp_0")).toEqual({
    status: 404,
    data: undefined,
    error: "company comp_0 not found",
    body: { error: "company comp_0 not found" },
  });
});

test("keys of two companies are no company", async () => {
  const { call, company } = world();
  await company("a");
  await call("POST", "/companies", { keys: { slug: "b" } });
  expect(await call("POST", "/companies", { keys: { id: "a", slug: "b" } })).toMatchObject({
    status: 400,
    error: "These keys belong to different companies.",
  });
  expect((await call("POST", "/companies/create", { keys: { id: "a" } })).status).toBe(400);
  expect((await call("POST", "/companies", { keys: { id: "new" }, update_only: true })).status).toBe(404);
});

test("an account of another door is a company whose key is its externalId", async () => {
  const { call, unified } = world();
  const { body } = await unified("POST", "/accounts", { externalId: "bob", name: "Bob" });
  const keys = encodeURIComponent(JSON.stringify({ id: "bob" }));
  const found = await call("GET", `/companies/lookup?keys=${keys}`);
  expect(found.data).toMatchObject({ id: body.id.replace("acc_", "comp_"), name: "Bob" });
  const more = await call("POST", "/companies", { keys: { id: "bob", crm: "77" } });
  expect(keysOf(more.data)).toEqual({ id: "bob", crm: "77" });
});

test("a company of Schematic's is an account with the first of its keys as externalId", async () => {
  const { call, unified } = world();
  await call("POST", "/companies", { keys: { id: "c1" }, name: "Ada" });
  expect((await unified("GET", "/accounts/c1")).body).toMatchObject({ externalId: "c1", name: "Ada" });
  await call("POST", "/companies", { keys: { other: "c1" }, name: "Bob" });
  expect((await unified("GET", "/accounts")).data).toMatchObject([{ externalId: null, name: "Bob" }, { name: "Ada" }]);
});

test("a deleted company is gone, its keys are free, and what it held was given back", async () => {
  const { call, company, credit, grant } = world();
  const [ada, tokens] = [await company(), await credit()];
  await grant(ada, tokens, 5);
  const lease = { company_id: ada, credit_type_id: tokens, requested_amount: 3 };
  expect((await call("POST", "/billing/credits/lease", lease)).status).toBe(201);
  expect(await call("DELETE", `/companies/${ada}`)).toMatchObject({ status: 200, data: { deleted: true } });
  expect((await call("GET", `/companies/${ada}`)).status).toBe(404);
  expect((await call("GET", "/companies/count")).data.count).toBe(0);
  expect((await call("GET", `/billing/credits/grants/list`)).data).toMatchObject([
    { zeroed_out_reason: "customer_archived", quantity_remaining: 0 },
  ]);
  const anew = await company();
  expect(anew).not.toBe(ada);
  expect(await call("POST", "/companies/delete", { keys: { id: "ada" } })).toMatchObject({ data: { deleted: true } });
  expect((await call("POST", "/companies/delete", { keys: { id: "ada" } })).status).toBe(404);
});

test("a company that was closed through another door is gone, and its keys are free", async () => {
  const { call, company, unified, track } = world();
  const ada = await company();
  expect((await unified("POST", "/accounts/ada/close", {})).status).toBe(200);
  expect((await call("GET", `/companies/${ada}`)).status).toBe(404);
  expect((await track("ada", "use")).status).toBe(201);
  expect(await company()).not.toBe(ada);
});

test("companies are listed newest first, by ids and by name", async () => {
  const { call, company } = world();
  const [a, b] = [await company("alpha"), await company("beta")];
  const ids = async (query: string) =>
    (await call("GET", `/companies${query}`)).data.map(({ id }: { id: string }) => id);
  expect(await ids("")).toEqual([b, a]);
  expect(await ids(`?ids=${a}`)).toEqual([a]);
  expect(await ids("?q=BET")).toEqual([b]);
});
