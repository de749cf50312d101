import { expect, test } from "vitest";
import { testWorld } from "./test-world.ts";

test("a customer is changed by either id, but only by one of them", async () => {
  const { call, wallet } = testWorld();
  const { customer } = await wallet();
  expect((await call("PUT", "/customers?external_customer_id=ada", { name: "Lady Ada" })).body.name).toBe("Lady Ada");
  expect((await call("PUT", `/customers?id=${customer}`, { email: "a@example.com" })).body.email).toBe("a@example.com");
  expect(await call("PUT", `/customers?id=${customer}`, { external_id: "lovelace" })).toMatchObject({
    status: 400,
    body: { code: "invalid_operation", message: expect.stringContaining("external_id") },
  });
  expect((await call("PUT", "/customers", { name: "X" })).status).toBe(400);
  expect((await call("PUT", "/customers?id=cust_x", { name: "X" })).status).toBe(404);
});

test("labels are replaced as a whole, and null becomes an empty text", async () => {
  const { call } = testWorld();
  const made = await call("POST", "/customers", { external_id: "ada", metadata: { a: "1", b: null } });
  expect(made.body.metadata).toEqual({ a: "1", b: "" });
  const changed = await call("PUT", `/customers?id=${made.body.id}`, { metadata: { c: "3" } });
  expect(changed.body.metadata).toEqual({ c: "3" });
});

test("a customer with a wallet or a subscription cannot be deleted, one without is gone from the lists", async () => {
  const { call, wallet } = testWorld();
  const { id, customer } = await wallet();
  expect(await call("DELETE", `/customers/${customer}`)).toMatchObject({
    status: 400,
    body: { code: "invalid_operation" },
  });
  await call("POST", `/wallets/${id}/terminate`);
  expect(await call("DELETE", `/customers/${customer}`)).toEqual({ status: 204, body: undefined });
  expect((await call("GET", "/customers/external/ada")).status).toBe(404);
  expect((await call("GET", "/customers/lookup/ada")).status).toBe(404);
  expect((await call("GET", `/customers/${customer}`)).body.status).toBe("archived");
  expect((await call("POST", "/customers/search", {})).body.items).toEqual([]);
  expect((await call("POST", "/customers/search", { status: "archived" })).body.items).toHaveLength(1);
  expect((await call("DELETE", `/customers/${customer}`)).status).toBe(404);
});

test("an account of the unified API is a customer", async () => {
  const { call } = testWorld();
  const account = (await call("PUT", "/v1/accounts/bob", { name: "Bob" })).body;
  const customer = (await call("GET", "/customers/external/bob")).body;
  expect(customer).toMatchObject({ name: "Bob", id: account.id.replace("acc_", "cust_") });
  expect((await call("GET", `/customers/${customer.id}`)).status).toBe(200);
});

test("lists have pages, the newest first unless asked otherwise", async () => {
  const { call } = testWorld();
  for (const external_id of ["a", "b", "c"]) await call("POST", "/customers", { external_id });
  const names = async (filter: object) =>
    (await call("POST", "/customers/search", filter)).body.items.map(
      (item: { external_id: string }) => item.external_id,
    );
  expect(await names({})).toEqual(["c", "b", "a"]);
  expect(await names({ order: "asc", limit: 1, offset: 1 })).toEqual(["b"]);
  expect(await names({ external_ids: ["a", "c"], order: "asc" })).toEqual(["a", "c"]);
  expect(await names({ start_time: "2026-01-01T00:00:00.001Z" })).toEqual([]);
  const refused = await call("POST", "/customers/search", { filters: [{ field: "name" }] });
  expect(refused.body.message).toContain("filters");
});

test.each([
  ["no external_id", {}],
  ["an external_id that looks like an account's own", { external_id: "acc_1" }],
  ["a label that is too long", { external_id: "kid", metadata: { a: "x".repeat(501) } }],
  ["a parent that is not there", { external_id: "kid", parent_customer_external_id: "nobody" }],
])("%s is refused", async (_, body) => {
  const { call } = testWorld();
  const { status } = await call("POST", "/customers", body);
  expect([400, 404]).toContain(status);
});
