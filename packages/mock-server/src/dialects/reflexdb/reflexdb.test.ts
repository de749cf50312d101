import { expect, test } from "vitest";
import { createMock } from "../../browser.ts";
import type { JournalRecord } from "../../environment/journal.ts";
import { replayJournal } from "../../http/replay.ts";

const CUSTOMER = "2489E9AD-2EE2-8E00-8EC9-32D5F69181C0";
const NOW = "2026-01-01T00:00:00.000Z";

function world(journal?: (name: string, record: JournalRecord) => void) {
  const mock = createMock({ now: NOW, checkResponses: true, ...(journal === undefined ? {} : { journal }) });
  const env = mock.environment("reflex");
  const call = async (method: string, path: string, body?: unknown, key = env.apiKey) => {
    const response = await mock.fetch(path, {
      method,
      headers: {
        authorization: `Bearer ${key}`,
        ...(body === undefined ? {} : { "content-type": "application/json" }),
      },
      ...(body === undefined ? {} : { body: JSON.stringify(body) }),
    });
    return { status: response.status, body: await response.json() };
  };
  const adjust = (body: unknown, id = CUSTOMER, key?: string) =>
    call("POST", `/reflexdb/v1/admin/customers/${id}/build-credits`, body, key);
  return { mock, env, call, adjust };
}

test("adjustments are signed, expire both ways, and sum up", async () => {
  const { env, call, adjust } = world();
  await call("PUT", `/v1/accounts/${CUSTOMER}`, {});
  const first = await adjust({ amount: 10, reason: "bonus", expiresAt: "2026-02-01T00:00:00Z" });
  expect(first).toMatchObject({
    status: 200,
    body: {
      customerId: CUSTOMER,
      amount: 10,
      reason: "bonus",
      expiresAt: "2026-02-01T00:00:00.000Z",
      totalAdjustment: 10,
    },
  });
  expect(first.body.id).toMatch(/^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/);
  expect((await adjust({ amount: -14, expiresAt: "2026-03-01T00:00:00Z" })).body.totalAdjustment).toBe(-4);
  expect((await call("GET", `/v1/accounts/${CUSTOMER}/balances/build_credits`)).body.balance).toBe(-4);
  await env.clock.set("2026-02-01T00:00:00Z");
  expect((await adjust({ amount: 1 })).body.totalAdjustment).toBe(-13);
  await env.clock.set("2026-03-01T00:00:00Z");
  expect((await adjust({ amount: 1 })).body).toMatchObject({ reason: null, expiresAt: null, totalAdjustment: 2 });
});

test("an adjustment that expired before it was made is accepted and never counts", async () => {
  const { call, adjust } = world();
  await call("PUT", `/v1/accounts/${CUSTOMER}`, {});
  for (const expiresAt of ["2025-12-31T00:00:00.000Z", NOW]) {
    const late = await adjust({ amount: 5, expiresAt });
    expect(late).toMatchObject({ status: 200, body: { amount: 5, expiresAt, totalAdjustment: 0 } });
  }
});

test("in a world that is one too many nothing is written", async () => {
  const mock = createMock({ now: NOW, checkResponses: true, maxEnvironments: 1 });
  const write = (method: string, path: string, body: string, apiKey: string) => {
    const headers = { authorization: `Bearer ${apiKey}`, "content-type": "application/json" };
    return mock.fetch(path, { method, headers, body });
  };
  expect((await write("PUT", `/v1/accounts/${CUSTOMER}`, "{}", mock.environment().apiKey)).status).toBe(201);
  const adjust = `/reflexdb/v1/admin/customers/${CUSTOMER}/build-credits`;
  const refused = await write("POST", adjust, '{"amount":1}', mock.environment().apiKey);
  expect(refused.status).toBe(503);
  expect(await refused.json()).toMatchObject({ error: "Service Unavailable" });
});

test("a customer is an account whose externalId is the uuid as sent, in lower or in upper case", async () => {
  const { call, adjust } = world();
  await call("PUT", `/v1/accounts/${CUSTOMER.toLowerCase()}`, {});
  expect((await adjust({ amount: 1 })).body.customerId).toBe(CUSTOMER.toLowerCase());
  expect(await adjust({ amount: 1 }, "00000000-0000-0000-0000-000000000000")).toMatchObject({
    status: 404,
    body: { error: "Not Found" },
  });
});

test.each([
  ["no uuid", { amount: 1 }, "ada", 400],
  ["a fraction", { amount: 1.5 }, CUSTOMER, 400],
  ["zero", { amount: 0 }, CUSTOMER, 400],
  ["a text", { amount: "1" }, CUSTOMER, 400],
  ["no instant", { amount: 1, expiresAt: "2026-02-30T00:00:00Z" }, CUSTOMER, 400],
])("%s is a bad request that says what is wrong", async (_, body, id, status) => {
  const { call, adjust } = world();
  await call("PUT", `/v1/accounts/${CUSTOMER}`, {});
  const refused = await adjust(body, id);
  expect(refused).toMatchObject({ status, body: { error: "Bad Request" } });
  expect(refused.body.message).toMatch(/amount|id|expiresAt/);
});

test("a key that may only read is forbidden, and no key is unauthorized", async () => {
  const { env, adjust } = world();
  expect(await adjust({ amount: 1 }, CUSTOMER, env.readKey)).toMatchObject({
    status: 403,
    body: { error: "Forbidden" },
  });
  expect(await adjust({ amount: 1 }, CUSTOMER, "eyJ")).toMatchObject({ status: 401, body: { error: "Unauthorized" } });
});

test("a call that the mock does not answer is 501 and names itself, an unknown path is 404", async () => {
  const { call } = world();
  expect((await call("POST", "/reflexdb/v1/billing/overage")).body.message).toContain("POST /v1/billing/overage");
  expect(await call("GET", "/reflexdb/v1/nothing")).toMatchObject({ status: 404, body: { error: "Not Found" } });
});

test("entries tell that they came through the dialect, and its log replays byte for byte (I21)", async () => {
  const records: JournalRecord[] = [];
  const { mock, call, adjust, env } = world((_, record) => records.push(record));
  await call("PUT", `/v1/accounts/${CUSTOMER}`, {});
  await adjust({ amount: 3 });
  await adjust({ amount: -5 });
  await adjust({ amount: 5, expiresAt: "2025-12-31T00:00:00Z" });
  await call("PATCH", `/reflexdb/v1/admin/customers/${CUSTOMER}/plan`, { plan: "pro" });
  const entries = await call("GET", `/v1/entries?order=asc`);
  expect(entries.body.data.map((entry: { origin: string }) => entry.origin)).toEqual([
    "reflexdb",
    "reflexdb",
    "reflexdb",
  ]);
  const now = Date.parse(NOW);
  const options = { machineNow: () => now, seed: "opencredits/reflex", clock: { mode: "frozen", at: now } } as const;
  const rebuilt = replayJournal("reflex", options, JSON.parse(JSON.stringify(records)));
  expect(JSON.stringify(rebuilt.snapshot())).toBe(JSON.stringify(await env.snapshot()));
  void mock;
});

test("a fault finds a dialect's operation by its name and by its path on the mock (R80)", async () => {
  const { env, call, adjust } = world();
  await call("PUT", `/v1/accounts/${CUSTOMER}`, {});
  await env.faults.fail(503, { operationId: "reflexdb.adjustBuildCredits" });
  expect(await adjust({ amount: 1 })).toMatchObject({ status: 503, body: { error: "Service Unavailable" } });
  const path = `/reflexdb/v1/admin/customers/${CUSTOMER}/build-credits`;
  await env.faults.fail(500, { match: { path } });
  expect((await adjust({ amount: 1 })).status).toBe(500);
  expect((await adjust({ amount: 1 })).body.totalAdjustment).toBe(1);
  const latest = (await env.requests.list()).at(-1);
  expect(latest).toMatchObject({ operationId: "reflexdb.adjustBuildCredits", path, status: 200 });
});
