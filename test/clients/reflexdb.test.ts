import { readFile } from "node:fs/promises";
import { createMock } from "@opencredits/mock-server";
import { expect, test, vi } from "vitest";
import { parseCurl } from "./support/curl.ts";
import { type OpenWorld, throughEveryDoor, type World } from "./support/doors.ts";
import { seed } from "./support/seeds.ts";

const HOST = "https://api.reflexdb.cloud";
const CUSTOMER = "2489E9AD-2EE2-8E00-8EC9-32D5F69181C0";
const ADJUSTED = {
  id: expect.stringMatching(/^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/),
  customerId: CUSTOMER,
  amount: 1,
  reason: "example",
  expiresAt: "2026-04-15T12:00:00.000Z",
  totalAdjustment: 1,
};

/** A customer, and what its admin does. */
async function stage(world: World) {
  await world.unified("PUT", `/v1/accounts/${CUSTOMER}`, {});
  const admin = (key = world.environment.apiKey): Record<string, string> => ({ authorization: `Bearer ${key}` });
  const adjust = (
    body: unknown,
    { id = CUSTOMER, headers = admin() }: { id?: string; headers?: Record<string, string> } = {},
  ) => world.call("POST", `/v1/admin/customers/${id}/build-credits`, { body, headers });
  const balance = async () => (await world.unified("GET", `/v1/accounts/${CUSTOMER}/balances/build_credits`)).body;
  return { admin, adjust, balance };
}

throughEveryDoor({ name: "reflexdb", prefix: "/reflexdb" }, stories, pastPrism);

test("with the lines of docs/reflexdb.md in place of the user's own, credits are adjusted", async () => {
  const page = await readFile(new URL("../../docs/reflexdb.md", import.meta.url), "utf8");
  const lines = [...page.matchAll(/^\+(.*)$/gm)].map(([, line = ""]) => line);
  expect(lines).toHaveLength(3);
  const server = await createMock({ checkResponses: true }).listen({ port: 0 });
  const AsyncFunction: FunctionConstructor = Object.getPrototypeOf(async () => undefined).constructor;
  const send = 'return fetch(url, { method: "POST", headers, body: \'{"amount":10}\' });';
  const users = [...lines, send].join("\n").replaceAll("http://127.0.0.1:4010", server.url);
  const response: Response = await new AsyncFunction(users)();
  expect([response.status, await response.json()]).toMatchObject([200, { totalAdjustment: 10 }]);
  await server.close();
});

function stories(open: OpenWorld): void {
  test("the printed curl command adjusts", async () => {
    const world = await open();
    await stage(world);
    const key = world.environment.apiKey;
    const { url, init } = parseCurl(await seed("reflexdb.curl.txt", { [HOST]: world.baseUrl, "<token>": key }));
    const response = await fetch(url, init);
    expect(response.status).toBe(200);
    expect(await response.json()).toEqual(ADJUSTED);
  });

  test("the printed JavaScript adjusts, and logs what it did", async () => {
    const world = await open();
    await stage(world);
    const key = world.environment.apiKey;
    const snippet = await seed("reflexdb.js.txt", { [HOST]: world.baseUrl, "<token>": key });
    const console = { log: vi.fn(), error: vi.fn() };
    const AsyncFunction: FunctionConstructor = Object.getPrototypeOf(async () => undefined).constructor;
    await new AsyncFunction("console", snippet)(console);
    expect(console.error).not.toHaveBeenCalled();
    expect(console.log.mock.calls).toEqual([[ADJUSTED]]);
  });

  test("a year of adjustments: signed, expiring both ways, summed up, below zero and back", async () => {
    const world = await open();
    const { adjust, balance } = await stage(world);
    const { clock } = world.environment;
    const total = async (body: unknown) => (await adjust(body)).body.totalAdjustment;
    expect(await total({ amount: 100, reason: "launch", expiresAt: "2026-02-01T00:00:00Z" })).toBe(100);
    expect(await total({ amount: 20 })).toBe(120);
    expect(await total({ amount: -150, expiresAt: "2026-06-01T02:00:00+02:00" })).toBe(-30);
    await clock.set("2026-01-31T23:59:59.999Z");
    expect(await total({ amount: 1 })).toBe(-29);
    await clock.set("2026-02-01T00:00:00Z"); // the 100 stop counting at the instant itself
    expect(await total({ amount: 1 })).toBe(-128);
    expect((await balance()).balance).toBe(-28); // the ledger's own figure: the 150 had used up the 100 (docs/reflexdb.md)
    await clock.set("2026-06-01T00:00:00Z"); // and the 150 are given back
    expect(await total({ amount: 8 })).toBe(30);
    const { body } = await world.unified("GET", "/v1/entries?limit=100");
    expect(new Set(body.data.map(({ origin }: { origin: string }) => origin))).toContain("reflexdb");
  });

  test("what nobody says is null, and what expired before it was made never counts", async () => {
    const { adjust } = await stage(await open());
    expect((await adjust({ amount: 3 })).body).toMatchObject({ reason: null, expiresAt: null });
    expect((await adjust({ amount: 3, reason: "", expiresAt: null })).body).toMatchObject({ reason: null });
    const late = await adjust({ amount: 7, expiresAt: "2025-12-31T00:00:00Z" });
    expect(late).toMatchObject({ status: 200, body: { amount: 7, totalAdjustment: 6 } });
  });

  test("the same request twice is two adjustments", async () => {
    const { adjust } = await stage(await open());
    const first = await adjust({ amount: 5 });
    const second = await adjust({ amount: 5 });
    expect(second.body.totalAdjustment).toBe(10);
    expect(second.body.id).not.toBe(first.body.id);
  });

  test("a customer is found in either case, and an unknown one is 404", async () => {
    const world = await open();
    const { adjust } = await stage(world);
    expect((await adjust({ amount: 1 }, { id: CUSTOMER.toLowerCase() })).body.customerId).toBe(CUSTOMER);
    const unknown = await adjust({ amount: 1 }, { id: "00000000-0000-0000-0000-000000000000" });
    expect(unknown).toMatchObject({ status: 404, body: { error: "Not Found" } });
    expect(unknown.body.message).toContain("00000000-0000-0000-0000-000000000000");
  });

  test("plans have names", async () => {
    const world = await open();
    const { admin } = await stage(world);
    const headers = admin();
    const plan = await world.call("PATCH", `/v1/admin/customers/${CUSTOMER}/plan`, { body: { plan: "pro" }, headers });
    expect(plan).toEqual({ status: 200, body: { id: CUSTOMER, plan: "pro" } });
  });

  test.each([
    ["zero", { amount: 0 }, /amount/],
    ["a fraction", { amount: 1.5 }, /amount/],
    ["a text", { amount: "1" }, /amount/],
    ["no amount", { reason: "why" }, /amount/],
    ["a date that is none", { amount: 1, expiresAt: "2026-02-30T00:00:00Z" }, /expiresAt/],
    ["a reason that is too long", { amount: 1, reason: "x".repeat(1025) }, /reason/],
  ])("%s is 400 and says where", async (_, body, where) => {
    const { adjust } = await stage(await open({ sendsInvalid: true }));
    const refused = await adjust(body);
    expect(refused).toMatchObject({ status: 400, body: { error: "Bad Request" } });
    expect(refused.body.message).toMatch(where);
  });

  test("an id that is no uuid is 400", async () => {
    const { adjust } = await stage(await open({ sendsInvalid: true }));
    expect(await adjust({ amount: 1 }, { id: "ada" })).toMatchObject({ status: 400, body: { error: "Bad Request" } });
  });
}

function pastPrism(open: OpenWorld): void {
  test("keys: none and unknown are 401, one that only reads is 403", async () => {
    const world = await open();
    const { admin, adjust } = await stage(world);
    const { readKey } = world.environment;
    expect(await adjust({ amount: 1 }, { headers: {} })).toMatchObject({
      status: 401,
      body: { error: "Unauthorized" },
    });
    expect(await adjust({ amount: 1 }, { headers: admin("rmk_1.secret") })).toMatchObject({ status: 401 });
    expect(await adjust({ amount: 1 }, { headers: admin(readKey) })).toMatchObject({
      status: 403,
      body: { error: "Forbidden" },
    });
  });

  test("a call that the mock does not answer is 501 and names itself", async () => {
    const world = await open();
    const headers = (await stage(world)).admin();
    const overage = await world.call("POST", "/v1/billing/overage", { headers });
    expect(overage).toMatchObject({ status: 501, body: { error: "Not Implemented" } });
    expect(overage.body.message).toContain("POST /v1/billing/overage");
  });

  test("broken JSON is 400 and says so", async () => {
    const { adjust } = await stage(await open());
    const refused = await adjust('{"amount":');
    expect(refused).toMatchObject({ status: 400, body: { error: "Bad Request" } });
    expect(refused.body.message).toContain("JSON");
  });
}
