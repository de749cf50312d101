import { expect, test } from "vitest";
import { createMock } from "../../browser.ts";
import type { JournalRecord } from "../../environment/journal.ts";
import { replayJournal } from "../../http/replay.ts";
import { routes } from "./generated/routes.ts";
import { NOW, world } from "./test-world.ts";

test("a key that only reads is forbidden to write, and no key is unauthorized", async () => {
  const { call, env } = world();
  const credit = { name: "x", description: "", currency: "USD" };
  expect(await call("POST", "/billing/credits", credit, env.readKey)).toMatchObject({ status: 403 });
  expect((await call("GET", "/billing/credits", undefined, env.readKey)).status).toBe(200);
  expect((await call("POST", "/flags/any/check", {}, env.readKey)).status).toBe(200);
  const wrong = await call("GET", "/billing/credits", undefined, "sch_dev_abc");
  expect(wrong.status).toBe(401);
  expect(Object.keys(wrong.body)).toEqual(["error"]);
});

test("JSON that is none is 400, in Schematic's words", async () => {
  const { call } = world();
  expect((await call("POST", "/billing/credits", "text")).status).toBe(400);
});

test("a path or method that is no route is 501 and says so, because most such calls are Schematic's", async () => {
  const { call } = world();
  const path = "Not implemented by the mock: Nothing answers GET /webhooks/whk_1. ";
  expect(await call("GET", "/webhooks/whk_1")).toMatchObject({ status: 501, error: expect.stringContaining(path) });
  const method = "Not implemented by the mock: /features/feat_1 has no method PUT; ";
  const body = { name: "x" };
  expect(await call("PUT", "/features/feat_1", body)).toMatchObject({
    status: 501,
    error: expect.stringContaining(method),
  });
});

test("a call that would be taken for another is 501 and names itself", async () => {
  const { call } = world();
  const unanswered = routes.filter(({ success }) => success.length === 0);
  expect(unanswered).toHaveLength(3);
  for (const { method, path, operationId } of unanswered) {
    const reply = await call(method, path.replaceAll(/\{\w+\}/g, "x"), method === "GET" ? undefined : {});
    expect([operationId, reply.status]).toEqual([operationId, 501]);
    expect(reply.error).toContain(`${method} ${path} (${operationId})`);
  }
});

test("its log replays byte for byte (I21)", async () => {
  const records: JournalRecord[] = [];
  const mock = createMock({ now: NOW, checkResponses: true, journal: (_, record) => records.push(record) });
  const env = mock.environment("schematic");
  const call = async (method: string, path: string, body?: unknown) => {
    const headers = { "x-schematic-api-key": env.apiKey, "content-type": "application/json" };
    const response = await mock.fetch(`/schematic${path}`, {
      method,
      headers,
      ...(body === undefined ? {} : { body: JSON.stringify(body) }),
    });
    return (await response.json()).data;
  };
  const { id: credit } = await call("POST", "/billing/credits", { name: "T", description: "", currency: "USD" });
  const { id: company } = await call("POST", "/companies", { keys: { id: "ada" } });
  const grant = { company_id: company, credit_id: credit, quantity: 5, reason: "free" };
  await call("POST", "/billing/credits/grants/company", grant);
  const lease = { company_id: company, credit_type_id: credit, requested_amount: 9 };
  const { id } = await call("POST", "/billing/credits/lease", lease);
  const track = (quantity: number) => ({
    event_type: "track",
    body: { event: "x", company: { id: "ada" }, lease_id: id, quantity },
  });
  await call("POST", "/event-batch", { events: [track(2), track(7)] });
  await env.clock.advance(600_000);
  await call("POST", "/events", track(-3));
  await call("POST", "/events", track(-1));
  const now = Date.parse(NOW);
  const options = { machineNow: () => now, seed: "opencredits/schematic", clock: { mode: "frozen", at: now } } as const;
  const rebuilt = replayJournal("schematic", options, JSON.parse(JSON.stringify(records)));
  expect(JSON.stringify(rebuilt.snapshot())).toBe(JSON.stringify(await env.snapshot()));
});
