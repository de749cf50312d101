import { readFile } from "node:fs/promises";
import { createMock } from "@opencredits/mock-server";
import { expect, test, vi } from "vitest";
import { parseCurl } from "./support/curl.ts";
import { type OpenWorld, type Told, throughEveryDoor, type World } from "./support/doors.ts";
import { seed } from "./support/seeds.ts";

const HOST = "https://api.credits.dev";
const PENDING = { status: "pending" };

/** What a user of the vendor has: a key, and fetch. */
function developer(world: World) {
  const headers = { "X-API-Key": world.environment.apiKey };
  const get = (path: string) => world.call("GET", path, { headers });
  const post = (path: string, body: unknown) => world.call("POST", path, { headers, body });
  const figures = async (externalId = "user_123") => {
    const { balance, reserved, available } = (await get(`/v1/accounts/balance?externalId=${externalId}`)).body;
    return [balance, reserved, available];
  };
  /** Makes user_123, with credits. Answers its internal id. */
  const signUp = async (amount = 0): Promise<string> => {
    const { account } = (await post("/v1/accounts/create", { externalId: "user_123", name: "John Doe" })).body;
    if (amount > 0) await post("/v1/accounts/credits/add", { accountId: account.id, amount });
    return account.id;
  };
  return { get, post, figures, signUp, clock: world.environment.clock };
}

/** The printed commands in their order, with a real key and, in place of the printed ids, that of an account. */
async function printed(world: World, accountId: string) {
  const replacements = {
    [HOST]: world.baseUrl,
    YOUR_API_KEY: world.environment.apiKey,
    acc_abc123: accountId,
    acc_123: accountId,
  };
  const commands = (await seed("credits-dev.curl.txt", replacements)).trim().split("\n");
  return commands.map((command) => async (): Promise<Told> => {
    const { url, init } = parseCurl(command);
    const response = await fetch(url, init);
    return { status: response.status, body: await response.json() };
  });
}

const refusal = (status: number, code: string) => ({ status, body: { success: false, code } });

throughEveryDoor({ name: "credits-dev", prefix: "/credits-dev" }, stories, pastPrism);

test("the worked example of docs/credits-dev.md prints what it says", async () => {
  const page = await readFile(new URL("../../docs/credits-dev.md", import.meta.url), "utf8");
  const [, example = ""] = /^```js\n(.*?)^```/ms.exec(page) ?? [];
  const server = await createMock({ checkResponses: true }).listen({ port: 0 });
  const console = { log: vi.fn() };
  const AsyncFunction: FunctionConstructor = Object.getPrototypeOf(async () => undefined).constructor;
  await new AsyncFunction("console", example.replaceAll("http://127.0.0.1:4010", server.url))(console);
  await server.close();
  expect(console.log.mock.calls).toEqual([[55], [100]]);
});

function stories(open: OpenWorld): void {
  test("the printed curl commands work, and answer what is printed", async () => {
    const world = await open();
    const [create] = await printed(world, "acc_nobody");
    const account = {
      id: expect.stringMatching(/^acc_/),
      developerId: expect.stringMatching(/^dev_/),
      externalId: "user_123",
      name: "John Doe",
      email: "john@example.com",
      balance: 0,
      metadata: null,
      createdAt: "2026-01-01T00:00:00.000Z",
      updatedAt: "2026-01-01T00:00:00.000Z",
    };
    const created = await create?.();
    expect(created).toEqual({ status: 200, body: { success: true, account } });
    const { post } = developer(world);
    await post("/v1/accounts/credits/add", { externalId: "user_123", amount: 1000 });
    await post("/v1/reservations/create", { externalId: "user_123", amount: 150 });
    const accountId: string = created?.body.account.id;
    const [, list, get, balance] = await printed(world, accountId);
    expect(await list?.()).toEqual({ status: 200, body: { accounts: [{ ...account, balance: 1000 }] } });
    expect(await get?.()).toEqual({ status: 200, body: { ...account, balance: 1000 } });
    expect(await balance?.()).toEqual({
      status: 200,
      body: { accountId, externalId: "user_123", balance: 1000, reserved: 150, available: 850 },
    });
  });

  test("the printed body works, and its metadata is kept", async () => {
    const { post, get } = developer(await open());
    const body = await seed("credits-dev.account.json", {});
    expect((await post("/v1/accounts/create", body)).body.account).toMatchObject(JSON.parse(body));
    expect((await get("/v1/accounts/get?externalId=user_123")).body).toMatchObject(JSON.parse(body));
  });

  test("an account is named by either id everywhere, and an unknown one is 404", async () => {
    const { post, get, figures, signUp } = developer(await open());
    const accountId = await signUp();
    for (const name of [{ accountId }, { externalId: "user_123" }, { accountId: "user_123" }]) {
      await post("/v1/accounts/credits/add", { ...name, amount: 10 });
      await post("/v1/accounts/credits/deduct", { ...name, amount: 1 });
      await post("/v1/reservations/create", { ...name, amount: 2 });
      await post("/v1/transactions/create", { ...name, amount: 3, type: "credit" });
    }
    expect(await figures()).toEqual([36, 6, 30]);
    const unknown = refusal(404, "ACCOUNT_NOT_FOUND");
    expect(await get("/v1/accounts/get?accountId=acc_nobody")).toMatchObject(unknown);
    expect(await get("/v1/reservations?accountId=nobody&activeOnly=true")).toMatchObject(unknown);
    expect(await get("/v1/transactions?externalId=nobody")).toMatchObject(unknown);
    expect(await post("/v1/accounts/credits/add", { externalId: "nobody", amount: 1 })).toMatchObject(unknown);
  });

  test("a purchase, a bonus, and what is spent of them", async () => {
    const { post, get, figures, signUp } = developer(await open());
    const accountId = await signUp();
    const purchase = { accountId, amount: 500, description: "Credit purchase", paymentMethod: "stripe" };
    const added = await post("/v1/accounts/credits/add", { ...purchase, metadata: { paymentId: "pay_123" } });
    expect(added.body).toEqual({ success: true, accountId, externalId: "user_123", balance: 500, added: 500 });
    const deduction = { accountId, amount: 50, description: "Chat completion", metadata: { tokens: 1200 } };
    const deducted = await post("/v1/accounts/credits/deduct", deduction);
    expect(deducted.body).toEqual({ success: true, accountId, externalId: "user_123", balance: 450, deducted: 50 });
    const short = await post("/v1/accounts/credits/deduct", { accountId, amount: 451 });
    expect(short).toMatchObject(refusal(402, "INSUFFICIENT_CREDITS"));
    const metadata = { reason: "customer_request", refundId: "ref_123" };
    const credit = { accountId, amount: 100, type: "credit", description: "Manual adjustment - refund", metadata };
    const { transaction } = (await post("/v1/transactions/create", credit)).body;
    expect(transaction).toMatchObject({ ...credit, balanceAfter: 550 });
    expect(await figures()).toEqual([550, 0, 550]);
    const { items, pagination } = (await get(`/v1/transactions?accountId=${accountId}&limit=2&offset=1`)).body;
    expect(items).toMatchObject([
      { type: "debit", amount: 50, description: "Chat completion", balanceAfter: 450, metadata: { tokens: 1200 } },
      { type: "credit", amount: 500, balanceAfter: 500, metadata: { paymentId: "pay_123" } },
    ]);
    expect(pagination).toEqual({ limit: 2, offset: 1, totalCount: 3, hasMore: false });
  });

  test("reserve, work, confirm: what was not used comes back", async () => {
    const { post, get, figures, signUp } = developer(await open());
    const accountId = await signUp(1000);
    const wish = { accountId, amount: 100, operation: "chat-completion", model: "gpt-4o" };
    const { reservation } = (await post("/v1/reservations/create", wish)).body;
    expect(reservation).toMatchObject({ ...PENDING, amount: 100, expiresAt: "2026-01-01T00:05:00.000Z" });
    const reservationId: string = reservation.id;
    expect(await figures()).toEqual([1000, 100, 900]);
    const confirmed = (await post("/v1/reservations/confirm", { reservationId, actualAmount: 85 })).body;
    expect(confirmed).toMatchObject({ success: true, reservationId, accountId, actualAmount: 85, releasedAmount: 15 });
    expect(await figures()).toEqual([915, 0, 915]);
    const { items } = (await get("/v1/transactions?include=reservation,usage&limit=1")).body;
    expect(items).toMatchObject([
      { id: confirmed.transactionId, amount: 85, reservation: { id: reservationId, status: "confirmed" }, usage: null },
    ]);
    const again = await post("/v1/reservations/confirm", { reservationId, actualAmount: 1 });
    expect(again).toMatchObject(refusal(409, "RESERVATION_NOT_PENDING"));
  });

  test("many reservations at once share what is available; cancelled and expired ones give it back", async () => {
    const { post, get, figures, signUp, clock } = developer(await open());
    const accountId = await signUp(100);
    const reserve = (amount: number) => post("/v1/reservations/create", { accountId, amount });
    const first = (await reserve(60)).body.reservation.id;
    await clock.advance("PT2M");
    const second = (await reserve(40)).body.reservation.id;
    expect(await reserve(1)).toMatchObject(refusal(402, "INSUFFICIENT_CREDITS"));
    await clock.advance("PT3M");
    expect(await figures()).toEqual([100, 40, 60]);
    const late = await post("/v1/reservations/confirm", { reservationId: first, actualAmount: 60 });
    expect(late).toMatchObject(refusal(409, "RESERVATION_NOT_PENDING"));
    // The work cost more than was reserved: what is available pays for the rest.
    const beyond = await post("/v1/reservations/confirm", { reservationId: second, actualAmount: 101 });
    expect(beyond).toMatchObject(refusal(402, "INSUFFICIENT_CREDITS"));
    expect((await post("/v1/reservations/confirm", { reservationId: second, actualAmount: 70 })).status).toBe(200);
    const third = (await reserve(30)).body.reservation.id;
    expect((await post("/v1/reservations/cancel", { reservationId: third })).body.releasedAmount).toBe(30);
    const fourth = (await reserve(5)).body.reservation.id;
    expect((await post("/v1/reservations/confirm", { reservationId: fourth, actualAmount: 0 })).status).toBe(200);
    await reserve(1);
    const statuses = async (query: string) =>
      (await get(`/v1/reservations?accountId=${accountId}${query}`)).body.reservations.map(
        ({ status }: { status: string }) => status,
      );
    expect(await statuses("")).toEqual(["pending", "confirmed", "cancelled", "confirmed", "expired"]);
    expect(await statuses("&activeOnly=true")).toEqual(["pending"]);
    expect(await figures()).toEqual([30, 1, 29]);
  });

  test("a year on plans: credits that are replaced, then credits that accumulate", async () => {
    const { post, get, figures, signUp, clock } = developer(await open());
    const accountId = await signUp(5);
    const create = async (body: object): Promise<string> => (await post("/v1/plans/create", body)).body.plan.id;
    const free = await create({ name: "Free", amount: 100, interval: "month", accumulate: false });
    const pro = {
      name: "Pro",
      amount: 10_000,
      interval: "month",
      occurrences: 6,
      accumulate: true,
      markAsActive: true,
    };
    const proId = await create(pro);
    expect((await get("/v1/plans")).body.plans).toMatchObject([
      { id: proId, credits: 10_000, billingPeriod: "monthly" },
      { id: free },
    ]);
    await post("/v1/accounts/plans/assign", { accountId, planId: free });
    await post("/v1/accounts/credits/deduct", { accountId, amount: 30 });
    expect(await figures()).toEqual([75, 0, 75]);
    await clock.set("2026-03-31T23:59:59.999Z");
    expect(await figures()).toEqual([105, 0, 105]);
    await clock.set("2026-04-15T00:00:00Z");
    await post("/v1/accounts/plans/assign", { accountId, planId: proId, startMode: "immediate" });
    expect(await figures()).toEqual([10_005, 0, 10_005]);
    await post("/v1/accounts/credits/deduct", { accountId, amount: 5005 });
    await clock.set("2027-01-01T00:00:00Z");
    expect(await figures()).toEqual([55_000, 0, 55_000]);
    const { plans } = (await get(`/v1/accounts/plans?accountId=${accountId}`)).body;
    expect(plans).toMatchObject([
      { planId: proId, active: false, expiresAt: "2026-10-15T00:00:00.000Z", plan: { name: "Pro", credits: 10_000 } },
      { planId: free, active: false, startedAt: "2026-01-01T00:00:00.000Z", expiresAt: "2026-04-15T00:00:00.000Z" },
    ]);
    const { items } = (await get("/v1/transactions?startDate=2026-05-01&endDate=2026-12-31")).body;
    expect(items.map(({ createdAt }: { createdAt: string }) => createdAt.slice(0, 10))).toEqual([
      "2026-09-15",
      "2026-08-15",
      "2026-07-15",
      "2026-06-15",
      "2026-05-15",
    ]);
    expect((await post("/v1/plans/archive", { planId: free })).body.plan.isActive).toBe(false);
    const archived = await post("/v1/accounts/plans/assign", { accountId, planId: free });
    expect(archived).toMatchObject(refusal(409, "PLAN_NOT_ACTIVE"));
  });

  test("decimals, once the default credit has them", async () => {
    const world = await open();
    const { post, figures, signUp } = developer(world);
    const accountId = await signUp();
    const refused = await post("/v1/accounts/credits/add", { accountId, amount: 0.000001 });
    expect(refused).toMatchObject(refusal(400, "PRECISION_EXCEEDED"));
    await world.unified("PATCH", "/v1/credits/credits", { scale: 9 });
    await post("/v1/accounts/credits/add", { accountId, amount: 0.1 });
    await post("/v1/accounts/credits/add", { accountId, amount: 0.2 });
    await post("/v1/accounts/credits/deduct", { accountId, amount: 0.000000001 });
    expect(await figures()).toEqual([0.299999999, 0, 0.299999999]);
  });

  test("the unified API sees the same account, and where its entries came from", async () => {
    const world = await open();
    const { post, figures, signUp } = developer(world);
    await signUp(10);
    await world.unified("POST", "/v1/grants", { account: "user_123", amount: 5 });
    await post("/v1/accounts/credits/deduct", { externalId: "user_123", amount: 12 });
    expect(await figures()).toEqual([3, 0, 3]);
    const { body } = await world.unified("GET", "/v1/entries?order=asc");
    const origins = body.data.map(({ origin }: { origin: string }) => origin);
    expect(origins).toEqual(["credits-dev", "api", "credits-dev", "credits-dev"]);
  });

  test("the same externalId twice is 409", async () => {
    const { post } = developer(await open());
    await post("/v1/accounts/create", { externalId: "user_123" });
    const again = await post("/v1/accounts/create", { externalId: "user_123", name: "Somebody else" });
    expect(again).toMatchObject(refusal(409, "EXTERNAL_ID_CONFLICT"));
  });

  test.each([
    ["an account without externalId", "/v1/accounts/create", { name: "John Doe" }, /externalId/],
    ["an email that is none", "/v1/accounts/create", { externalId: "a", email: "john" }, /email/],
    ["zero credits", "/v1/accounts/credits/add", { accountId: "a", amount: 0 }, /amount/],
    ["credits below zero", "/v1/accounts/credits/deduct", { accountId: "a", amount: -5 }, /amount/],
    ["an amount that is a text", "/v1/reservations/create", { accountId: "a", amount: "5" }, /amount/],
    ["an unknown type", "/v1/transactions/create", { accountId: "a", amount: 5, type: "refund" }, /type/],
    ["an unknown interval", "/v1/plans/create", { name: "Pro", amount: 5, interval: "year" }, /interval/],
    ["no account", "/v1/accounts/credits/add", { amount: 5 }, /accountId/],
  ])("%s is 400 and says where", async (_, path, body, where) => {
    const { post } = developer(await open({ sendsInvalid: true }));
    const refused = await post(path, body);
    expect(refused).toMatchObject(refusal(400, "INVALID_REQUEST"));
    expect(refused.body.error).toMatch(where);
  });
}

function pastPrism(open: OpenWorld): void {
  test("keys: none and unknown are 401, one that only reads is 403 for writes", async () => {
    const world = await open();
    await developer(world).signUp();
    const list = (headers: Record<string, string>) => world.call("GET", "/v1/accounts", { headers });
    expect(await list({})).toMatchObject(refusal(401, "UNAUTHORIZED"));
    expect(await list({ "X-API-Key": "YOUR_API_KEY" })).toMatchObject(refusal(401, "UNAUTHORIZED"));
    const headers = { "X-API-Key": world.environment.readKey };
    expect((await list(headers)).status).toBe(200);
    const body = { externalId: "b" };
    expect(await world.call("POST", "/v1/accounts/create", { headers, body })).toMatchObject(refusal(403, "FORBIDDEN"));
  });

  test("calls that the mock does not answer are 501 and name themselves, unknown ones are 404", async () => {
    const { get, post } = developer(await open());
    const recorded = await post("/v1/usage/record", { accountId: "a", inputTokens: 5 });
    expect(recorded).toMatchObject(refusal(501, "NOT_IMPLEMENTED"));
    expect(recorded.body.error).toContain("POST /v1/usage/record");
    expect((await get("/v1/usage")).body.error).toContain("GET /v1/usage");
    expect(await get("/v1/accounts/nothing")).toMatchObject(refusal(404, "ROUTE_NOT_FOUND"));
  });

  test("broken JSON is 400 and says so", async () => {
    const { post } = developer(await open());
    const refused = await post("/v1/accounts/create", '{"externalId":');
    expect(refused).toMatchObject(refusal(400, "INVALID_REQUEST"));
    expect(refused.body.error).toContain("JSON");
  });
}
