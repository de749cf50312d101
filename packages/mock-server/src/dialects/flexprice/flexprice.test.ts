import { expect, test } from "vitest";
import type { JournalRecord } from "../../environment/journal.ts";
import { replayJournal } from "../../http/replay.ts";
import { NOW, testWorld } from "./test-world.ts";

test("what is done through the dialect replays byte for byte (I21), and every invariant holds", async () => {
  const records: JournalRecord[] = [];
  const { call, wallet, debit, env } = testWorld((_, record) => records.push(record));
  const { id, customer } = await wallet("10", {
    auto_topup: { enabled: true, threshold: 1, amount: 5, invoicing: false },
  });
  const plan = (await call("POST", "/plans", { name: "Pro" })).body.id;
  const grant = {
    name: "G",
    scope: "PLAN",
    plan_id: plan,
    amount: 3,
    cadence: "RECURRING",
    period: "WEEKLY",
    period_count: 1,
  };
  await call("POST", "/creditgrants", grant);
  const terms = { plan_id: plan, customer_id: customer, currency: "usd", billing_cadence: "RECURRING" };
  const start = { billing_period: "MONTHLY", start_date: "2025-12-01T00:00:00Z" };
  expect((await call("POST", "/subscriptions", { ...terms, ...start })).status).toBe(201);
  await env.clock.advance("P1M");
  await debit(id, "40", "deep");
  await call("POST", `/wallets/${id}/terminate`);
  expect((await env.check()).violations).toEqual([]);
  const now = Date.parse(NOW);
  const options = { machineNow: () => now, seed: "opencredits/flex", clock: { mode: "frozen", at: now } } as const;
  const rebuilt = replayJournal("flex", options, JSON.parse(JSON.stringify(records)));
  expect(JSON.stringify(rebuilt.snapshot())).toBe(JSON.stringify(await env.snapshot()));
});

test("errors have both forms, with every key", async () => {
  const { call } = testWorld();
  expect(await call("GET", "/wallets/wallet_x")).toEqual({
    status: 404,
    body: {
      success: false,
      error: { message: "Wallet with ID wallet_x was not found", internal_error: null },
      code: "not_found",
      message: "Wallet with ID wallet_x was not found",
      http_status_code: 404,
      details: { id: "wallet_x" },
    },
  });
});

test("keys come in Flexprice's header or as a bearer token, and say what they may not", async () => {
  const { call, env, mock } = testWorld();
  const bearer = await mock.fetch("/flexprice/v1/wallets", { headers: { authorization: `Bearer ${env.apiKey}` } });
  expect(bearer.status).toBe(200);
  expect(await call("GET", "/wallets", undefined, "nobody")).toMatchObject({
    status: 401,
    body: { error: "Invalid API key" },
  });
  expect(await call("POST", "/customers", { external_id: "ada" }, env.readKey)).toMatchObject({
    status: 403,
    body: { error: "Access denied" },
  });
  expect((await call("POST", "/customers/search", {}, env.readKey)).status).toBe(200);
});

test.each([
  ["POST", "/subscriptions", { subscription_status: "draft" }],
  ["POST", "/creditgrants", { name: "G", scope: "ADDON", addon_id: "addon_1", cadence: "ONETIME", credits: "1" }],
  ["POST", "/wallets", { customer_id: "", price_unit: "tok" }],
])("%s %s with a part that the mock does not answer is 501", async (method, path, body) => {
  const { call, wallet } = testWorld();
  const { customer } = await wallet();
  const terms = { plan_id: "plan_x", currency: "usd", billing_cadence: "RECURRING", billing_period: "MONTHLY" };
  const refused = await call(method, path, { ...terms, ...body, customer_id: customer });
  expect(refused).toMatchObject({ status: 501, body: { code: "not_implemented" } });
});

test("a path or method that is no route is 501 and says so, because most such calls are Flexprice's", async () => {
  const { call } = testWorld();
  const said = async (method: string, path: string): Promise<unknown> => {
    const { status, body } = await call(method, path);
    return [status, body.code, body.message];
  };
  expect(await said("GET", "/users/me")).toEqual([
    501,
    "not_implemented",
    expect.stringContaining("Nothing answers GET /v1/users/me. "),
  ]);
  expect(await said("PATCH", "/wallets/wallet_x")).toEqual([
    501,
    "not_implemented",
    expect.stringContaining("/v1/wallets/wallet_x has no method PATCH; "),
  ]);
});

test("usage events are accepted and charge nothing", async () => {
  const { call, wallet } = testWorld();
  const { id } = await wallet("5");
  const event = { event_name: "render", external_customer_id: "ada", event_id: "evt-1" };
  expect(await call("POST", "/events", event)).toMatchObject({ status: 202, body: { event_id: "evt-1" } });
  expect((await call("POST", "/events/bulk", { events: [event] })).status).toBe(202);
  expect((await call("GET", `/wallets/${id}`)).body.credit_balance).toBe("5");
});
