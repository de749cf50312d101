import { createMock, type MockEnvironment } from "@opencredits/mock-server";
import { type ErrorCode, hasCode, isFailure, type OpenCredits, OpenCreditsError } from "@opencredits/sdk";
import { createBrowserClient } from "@opencredits/sdk/browser";
import { type CreditsProxy, createProxy, type ProxyOperation, type ProxyOptions } from "@opencredits/sdk/proxy";
import { buildAccount, buildDebit, buildGrant, buildReservation, createTestClient } from "@opencredits/sdk/testing";
import { validator, validators } from "@opencredits/sdk/zod";
import { beforeEach, expect, test, vi } from "vitest";

// A page of Mallory's, against a route that serves her and Victor.

const APP = "https://app.example/api/credits";
const KEY = "sk_test_secret-of-the-app";
const ALL: readonly ProxyOperation[] = [
  ...(["getAccount", "listBalances", "getBalance", "getBalanceSeries", "listAllBalances", "listCredits"] as const),
  ...([
    "getCredit",
    "listGrants",
    "getGrant",
    "listAdjustments",
    "getAdjustment",
    "listDebits",
    "createDebit",
  ] as const),
  ...(["getDebit", "listRefunds", "listReservations", "createReservation", "getReservation"] as const),
  ...(["captureReservation", "releaseReservation", "extendReservation", "listEntries"] as const),
  ...(["listSchedules", "getSchedule", "listSubscriptions", "getSubscription", "forecastBalance"] as const),
  ...(["listPlans", "getPlan", "listBundles", "getBundle"] as const),
];

interface Passed {
  readonly url: string;
  readonly method: string;
  readonly headers: Headers;
  readonly body: unknown;
}

const mock = createMock({ now: "2026-01-01T00:00:00Z" });
let environment: MockEnvironment;
let backend: OpenCredits;
/** What went on to the ledger. */
let passed: Passed[];
/** Objects of Victor's. */
let victims: {
  account: string;
  grant: string;
  debit: string;
  reservation: string;
  adjustment: string;
  schedule: string;
  subscription: string;
};

beforeEach(async () => {
  ({ credits: backend, environment } = createTestClient(mock));
  passed = [];
  await backend.accounts.create(buildAccount({ externalId: "mallory" }));
  await backend.grants.create(buildGrant({ account: "mallory", amount: 50 }));
  const account = await backend.accounts.create(buildAccount({ externalId: "victor" }));
  const grant = await backend.grants.create(buildGrant({ account: "victor", amount: 1000 }));
  const debit = await backend.debits.create(buildDebit({ account: "victor" }));
  await backend.debits.refund(debit.id, { amount: 1 });
  const reservation = await backend.reservations.create(buildReservation({ account: "victor" }));
  const adjustment = await backend.adjustments.create({ account: "victor", amount: 1 });
  await backend.plans.create({ code: "pro" });
  await backend.bundles.create({ code: "pack", quantity: 10 });
  const subscription = await backend.subscriptions.create({ account: "victor", plan: "pro" });
  const { id: of } = subscription;
  const schedule = await backend.schedules.create({ subscription: of, amount: 1, interval: "day" });
  victims = {
    account: account.id,
    grant: grant.id,
    debit: debit.id,
    reservation: reservation.id,
    adjustment: adjustment.id,
    schedule: schedule.id,
    subscription: of,
  };
});

function proxyFor(account: ProxyOptions["account"], options: Partial<ProxyOptions> = {}): CreditsProxy {
  return createProxy({
    baseUrl: "http://ledger.test/",
    apiKey: () => environment.apiKey,
    account,
    allow: ALL,
    fetch: async (url, init) => {
      const { method = "", body, redirect } = init;
      // Another host must not get the key.
      expect(redirect).toBe("manual");
      passed.push({ url, method, headers: new Headers(init.headers), body: JSON.parse(String(body ?? "null")) });
      return mock.fetch(url, init);
    },
    ...options,
  });
}

/** What Mallory's page gets for a request that no client of ours would make. */
async function attack(path: string, init: RequestInit = {}, options: Partial<ProxyOptions> = {}): Promise<Response> {
  const headers = {
    "idempotency-key": "k",
    "content-type": "application/json",
    ...Object.fromEntries(new Headers(init.headers)),
  };
  return proxyFor(
    () => "mallory",
    options,
  )(new Request(path.startsWith("http") ? path : APP + path, { ...init, headers }));
}

const post = (body: unknown, headers: Record<string, string> = {}): RequestInit => ({
  method: "POST",
  body: typeof body === "string" ? body : JSON.stringify(body),
  headers,
});

async function expectRefused(response: Response, status: number, code: ErrorCode): Promise<void> {
  expect(response.status).toBe(status);
  expect(await response.json()).toMatchObject({ status, code });
}

function pageOf(account: string, options: Partial<ProxyOptions> = {}): OpenCredits {
  const proxy = proxyFor(() => account, options);
  const fetch = (url: string, init: RequestInit): Promise<Response> => proxy(new Request(url, init));
  return createBrowserClient({ baseUrl: APP, fetch, validate: validator("both"), maxRetries: 0 });
}

test("a page reads and takes of its own account, by either name of it, and every answer is one of the spec", async () => {
  const page = pageOf("mallory");
  const debit = await page.debits.create({ account: "me", amount: 5 });
  expect(debit).toMatchObject({ externalId: "mallory", balance: { available: 45 } });
  expect((await page.debits.get(debit.id)).id).toBe(debit.id);
  expect((await page.debits.listRefunds(debit.id)).data).toEqual([]);
  const hold = await page.reservations.create({ account: "mallory", amount: 5 });
  await page.reservations.extend(hold.id, { ttlSeconds: 1000 });
  await page.reservations.capture(hold.id, { amount: 2, final: false });
  await page.reservations.release(hold.id);
  expect((await page.balances.get("me", "credits")).available).toBe(43);
  expect((await page.balances.list("mallory")).data).toHaveLength(1);
  const day = { from: "2025-12-31T00:00:00Z", to: "2026-01-01T00:00:00Z", step: 3600 } as const;
  expect((await page.balances.series("me", "credits", day)).data).toHaveLength(24);
  expect((await page.balances.forecast("me", "credits", { until: "2026-01-03T00:00:00Z" })).data).toEqual([]);
  expect((await page.credits.get("credits")).code).toBe("credits");
  expect((await page.plans.list()).data).toEqual([await page.plans.get("pro")]);
  expect((await page.bundles.list({ status: "active" })).data).toEqual([await page.bundles.get("pack")]);
  expect((await page.accounts.get("me")).externalId).toBe("mallory");
});

test("the key is asked for once a request, also where the ledger is asked twice", async () => {
  const apiKey = vi.fn(() => environment.apiKey);
  const page = pageOf("mallory", { apiKey });
  const hold = await page.reservations.create({ account: "me", amount: 5 });
  await page.reservations.capture(hold.id);
  expect(passed).toHaveLength(3);
  expect(apiKey).toHaveBeenCalledTimes(2);
});

test("an account named by its id is the same account", async () => {
  const { id } = await backend.accounts.get("mallory");
  const page = pageOf(id);
  const hold = await page.reservations.create({ account: "me", amount: 5 });
  expect((await page.reservations.get(hold.id)).accountId).toBe(id);
  await page.reservations.release(hold.id);
});

test("every list has the page's own things and nothing else, whatever it is asked for", async () => {
  const page = pageOf("mallory");
  await backend.subscriptions.create({ account: "mallory", plan: "pro" });
  await backend.schedules.create({ account: "mallory", amount: 1, interval: "day" });
  const lists = [page.grants.list(), page.debits.list(), page.reservations.list(), page.adjustments.list()];
  const rules = [page.schedules.list(), page.subscriptions.list({ plan: "pro" })];
  for (const rule of rules) expect((await rule).data).toHaveLength(1);
  for (const list of [...lists, ...rules, page.entries.list({ limit: 1 }), page.balances.listAll()]) {
    const items: readonly object[] = await list.toArray({ limit: 100 });
    for (const item of items) expect(item).toMatchObject({ externalId: "mallory" });
  }
  for (const { url } of passed) expect(new URL(url).searchParams.getAll("account")).toEqual(["mallory"]);
});

test.each([
  "account=victor",
  "account=mallory&account=victor",
  "account=victor&account=mallory",
  "account=me&account=victor",
  "%61ccount=victor",
  "account[]=victor",
  "account%5B%5D=victor",
  "account[0]=victor",
  "Account=victor",
  "account%00=victor",
  "account%20=victor",
  "accountId=victor",
  "externalId=victor",
  "%EF%BB%BFaccount=victor",
  "metadata[a]=1&metadata[b][c]=2",
  "unknown=1",
  "api_key=sk_test_x",
])("a list with the query %s goes nowhere", async (query) => {
  await expectRefused(await attack(`/v1/debits?${query}`), 403, "forbidden");
  expect(passed).toEqual([]);
});

test("a parameter that comes twice goes nowhere: two readers could take two values", async () => {
  await expectRefused(await attack("/v1/debits?limit=1&limit=100"), 400, "invalid_request");
  expect(passed).toEqual([]);
});

test.each([
  "/v1/accounts/victor/balances",
  "/v1/accounts/victor",
  "/v1/accounts/mallory/../victor/balances",
  "/v1/accounts/mallory/%2e%2e/victor/balances",
  "/v1/accounts/mallory%2F..%2Fvictor/balances",
  "/v1/accounts/mallory%2f%2e%2e%2fvictor/balances",
  "/v1/accounts/mallory%252F..%252Fvictor/balances",
  "/v1/accounts/mallory\\..\\victor/balances",
  "/v1/accounts/mallory%5C..%5Cvictor/balances",
  "/v1/accounts/mallory;victor/balances",
  "/v1/accounts/MALLORY/balances",
  "/v1/accounts/mallory%20/balances",
  "/v1/accounts/mallory%00/balances",
  "/v1/accounts/mallory%23/balances",
  "/v1/accounts/mallory%3F/balances",
  "/v1/accounts//balances",
  "/v1//accounts/mallory/balances",
  "/v1/accounts/mallory/balances/",
  "/v1/accounts/mallory/balances/..%2F..%2Fvictor%2Fbalances%2Fcredits",
  "/v1/accounts/mallory/balances/%2e%2e",
  "/v1/accounts/mallory/balances/%252e%252e",
  "/v1/accounts/mallory/balances/credits%2Flimit",
  "/v1/accounts/mallory/balances/credits%3Fat=2026",
  "/v1/accounts/%zz/balances",
  "/v1/accounts/%e0%a4%a/balances",
  "/v1/grants/..%2Faccounts%2Fvictor",
  "/v1/%67rants",
  "/v1/grants%2F",
  "/V1/grants",
  "/v1/v1/grants",
  "/v2/grants",
  "/v1/accounts",
  "/v1/refunds/rfd_01KE6PE3K0BK3ZNCF6FG0FY6B0",
  "/__mock/environments",
  "/v1/../__mock/health",
  "/v1/..%2F__mock%2Fhealth",
  "/openapi.yaml",
  "",
])("GET %s goes nowhere", async (path) => {
  await expectRefused(await attack(path), 403, "forbidden");
  expect(passed).toEqual([]);
});

test("an absolute address in the path is nothing but a path", async () => {
  await expectRefused(await attack(`${APP}/v1/https://evil.example/v1/grants`), 403, "forbidden");
  await attack("https://evil.example/v1/grants");
  expect(passed.map(({ url }) => new URL(url).host)).toEqual(["ledger.test"]);
});

test.each(["PUT", "PATCH", "DELETE", "HEAD", "OPTIONS", "POST"])(
  "%s where only a read is allowed goes nowhere",
  async (method) => {
    const init = { method, headers: { "x-http-method-override": "GET" } };
    const response = await attack("/v1/accounts/me/balances", init);
    expect(response.status).toBe(403);
    expect(response.headers.get("access-control-allow-origin")).toBeNull();
    expect(passed).toEqual([]);
  },
);

test("what is not on the list is refused, reads and writes alike", async () => {
  const allow = ["getBalance"] as const;
  for (const path of ["/v1/debits", "/v1/accounts/me", "/v1/entries", "/v1/accounts/me/balances"]) {
    await expectRefused(await attack(path, {}, { allow }), 403, "forbidden");
  }
  await expectRefused(await attack("/v1/debits", post({ amount: 1 }), { allow }), 403, "forbidden");
  await expectRefused(await attack("/v1/accounts/me/balances/credits", {}, { allow: [] }), 403, "forbidden");
  expect(passed).toEqual([]);
});

test.each([
  "createGrant",
  "createSchedule",
  "purchaseBundle",
  "createTransfer",
  "listTransfers",
  "createAdjustment",
  "refundDebit",
  "setCreditLimit",
  "listAccounts",
  "getRefund",
  "nonsense",
  "toString",
])("%s cannot be allowed at all", (operationId) => {
  const allow: ProxyOperation[] = JSON.parse(JSON.stringify([operationId]));
  expect(() => proxyFor(() => "mallory", { allow })).toThrow(OpenCreditsError);
});

test("objects of another account are not found, exactly as objects that do not exist", async () => {
  const none = {
    ...{ grant: "grt", debit: "dbt", reservation: "rsv", adjustment: "adj", schedule: "sch" },
    subscription: "sub",
  } as const;
  const READS = {
    grant: "getGrant",
    debit: "getDebit",
    reservation: "getReservation",
    adjustment: "getAdjustment",
    schedule: "getSchedule",
    subscription: "getSubscription",
  } as const;
  for (const kind of ["grant", "debit", "reservation", "adjustment", "schedule", "subscription"] as const) {
    const texts: string[] = [];
    for (const id of [victims[kind], `${none[kind]}_01KE6PE3K0BK3ZNCF6FG0FY6B0`]) {
      const response = await attack(`/v1/${kind}s/${id}`);
      expect(response.status).toBe(404);
      const body = await response.text();
      const schema = validators.operation(READS[kind]).response(404);
      expect(schema?.safeParse(JSON.parse(body)).success).toBe(true);
      texts.push(body.replaceAll(id, "ID").replace(/req_\w+/, "REQ") + [...response.headers.keys()]);
      expect(JSON.parse(body).code).toBe(`${kind}_not_found`);
    }
    expect(texts[0]).toBe(texts[1]);
  }
});

test("nothing can be done to objects of another account", async () => {
  const before = await environment.snapshot();
  const { reservation, debit } = victims;
  for (const path of ["capture", "release", "extend"]) {
    const response = await attack(
      `/v1/reservations/${reservation}/${path}`,
      post(path === "extend" ? { ttlSeconds: 9 } : {}),
    );
    await expectRefused(response, 404, "reservation_not_found");
  }
  await expectRefused(await attack(`/v1/debits/${debit}/refunds`), 404, "debit_not_found");
  expect(passed.every(({ method }) => method === "GET")).toBe(true);
  expect(await environment.snapshot()).toEqual(before);
});

test.each<string | object>([
  { account: "victor", amount: 1 },
  '{"account":"me","account":"victor","amount":1}',
  '{"acc\\u006funt":"victor","amount":1}',
  { account: ["victor"], amount: 1 },
  { account: { externalId: "victor" }, amount: 1 },
  { account: null, amount: 1 },
  { account: "", amount: 1 },
  { Account: "victor", amount: 1 },
  { accountId: "victor", amount: 1 },
  '{"__proto__":{"account":"victor"},"amount":1}',
  { constructor: { account: "victor" }, amount: 1 },
  { amount: 1, overage: "overflow" },
  { amount: 1, overage: "reject" },
  { amount: 1, externalKey: "bonus-2026-01/victor" },
  { amount: 1, reservationId: "rsv_01KE6PE3K0BK3ZNCF6FG0FY6B0" },
])("a debit with the body %j goes nowhere", async (body) => {
  await expectRefused(await attack("/v1/debits", post(body)), 403, "forbidden");
  expect(passed).toEqual([]);
});

test("a body goes on as it was understood, with the account of the session", async () => {
  await attack("/v1/debits", post('{ "amount": 1, "amount": 2, "account": "victor", "account": "me" }'));
  await attack("/v1/debits", post({ amount: 3 }, { "idempotency-key": "k2" }));
  expect(passed.map(({ body }) => body)).toEqual([
    { account: "mallory", amount: 2 },
    { account: "mallory", amount: 3 },
  ]);
  expect((await backend.balances.get("mallory", "credits")).available).toBe(45);
});

test.each(["[]", "null", '"x"', "1", "{", "\u0000", `{"metadata":${"[".repeat(20_000)}${"]".repeat(20_000)}}`])(
  "a body that is no JSON object, or too deep, is a bad request (%#)",
  async (body) => {
    const response = await attack("/v1/debits", post(body));
    await expectRefused(response, 400, "invalid_request");
  },
);

test("a body that is no UTF-8 is a bad request", async () => {
  const body = new Uint8Array([...new TextEncoder().encode('{"reason":"'), 0xff, 0xfe, 0x22, 0x7d]);
  await expectRefused(await attack("/v1/debits", { method: "POST", body }), 400, "invalid_request");
});

test("a body is read up to the limit, whatever its header says", async () => {
  const text = JSON.stringify({ amount: 1, reason: "é".repeat(100) });
  const size = new TextEncoder().encode(text).length;
  expect((await attack("/v1/debits", post(text), { maxBodyBytes: size })).status).toBe(201);
  await expectRefused(await attack("/v1/debits", post(text), { maxBodyBytes: size - 1 }), 413, "payload_too_large");
  const announced = post({ amount: 1 }, { "content-length": "1000000" });
  await expectRefused(await attack("/v1/debits", announced), 413, "payload_too_large");
  let pulled = 0;
  const endless = new ReadableStream<Uint8Array>({
    pull: (controller) => {
      pulled += 1;
      controller.enqueue(new Uint8Array(1000).fill(0x20));
    },
  });
  const init = { method: "POST", body: endless, duplex: "half" };
  await expectRefused(await attack("/v1/debits", init, { maxBodyBytes: 10_000 }), 413, "payload_too_large");
  expect(pulled).toBeLessThan(20);
});

test("what another site's page can send without being asked changes nothing", async () => {
  for (const type of [
    "text/plain",
    "application/x-www-form-urlencoded",
    "multipart/form-data; boundary=x",
    "application/jsonp",
  ]) {
    const response = await attack("/v1/debits", post({ amount: 1 }, { "content-type": type }));
    await expectRefused(response, 415, "unsupported_media_type");
  }
  const proxy = proxyFor(() => "mallory");
  const bare = new Request(`${APP}/v1/debits`, post({ amount: 1 }, { "content-type": "application/json" }));
  await expectRefused(await proxy(bare), 400, "invalid_request");
  const hold = await backend.reservations.create({ account: "mallory", amount: 1 });
  await expectRefused(
    await proxy(new Request(`${APP}/v1/reservations/${hold.id}/release`, { method: "POST" })),
    400,
    "invalid_request",
  );
  expect(passed).toEqual([]);
});

test("headers of the page stay behind but for the three that a write has", async () => {
  const headers = {
    authorization: "Bearer sk_test_other",
    "x-api-key": "sk_test_other",
    cookie: "session=1",
    connection: "x-secret",
    "x-forwarded-for": "10.0.0.1",
    "x-http-method-override": "DELETE",
    "if-match": '"1"',
    "dry-run": "true",
  };
  const response = await attack("/v1/debits", post({ amount: 1 }, headers));
  expect(response.status).toBe(200);
  const [{ headers: sent } = { headers: new Headers() }] = passed;
  expect(Object.fromEntries(sent)).toEqual({
    accept: "application/json, application/problem+json",
    authorization: `Bearer ${environment.apiKey}`,
    "content-type": "application/json",
    "dry-run": "true",
    "idempotency-key": expect.stringMatching(/^proxy_[0-9a-f]{64}$/),
    "if-match": '"1"',
  });
  expect((await backend.balances.get("mallory", "credits")).available).toBe(50);
});

test("a dry run stays one, also when it is written in another way", async () => {
  await attack("/v1/debits", post({ amount: 1 }, { "dry-run": "TRUE" }));
  expect((await backend.balances.get("mallory", "credits")).available).toBe(50);
});

test("idempotency keys of accounts are apart, from each other and from the backend's", async () => {
  const options = { idempotencyKey: "bonus-2026" };
  const mine = await pageOf("mallory").debits.create({ account: "me", amount: 1 }, options);
  expect((await pageOf("mallory").debits.create({ account: "me", amount: 1 }, options).withResponse()).replayed).toBe(
    true,
  );
  const other = await pageOf("victor").debits.create({ account: "me", amount: 1 }, options);
  expect(other.id).not.toBe(mine.id);
  const job = await backend.debits.create({ account: "mallory", amount: 1 }, options).withResponse();
  expect(job.replayed).toBe(false);
});

test("of the answer only what a page needs comes back, and no cache keeps it", async () => {
  const fetch = async (): Promise<Response> =>
    new Response(JSON.stringify({ accountId: "acc_1", externalId: "mallory" }), {
      headers: {
        "content-type": "application/json",
        "set-cookie": "admin=1",
        "access-control-allow-origin": "*",
        "cache-control": "public, max-age=9999",
        "x-internal": "1",
        "x-request-id": "req_1",
        etag: '"3"',
      },
    });
  const response = await attack("/v1/accounts/me/balances/credits", {}, { fetch });
  expect(Object.fromEntries(response.headers)).toEqual({
    "cache-control": "no-store",
    "content-type": "application/json",
    "x-request-id": "req_1",
    etag: '"3"',
  });
});

test("a ledger that answers of another account is not passed on", async () => {
  const answer = (body: object) => ({ fetch: async () => Response.json(body) });
  const theirs = { accountId: victims.account, externalId: "victor" };
  const path = "/v1/accounts/me/balances";
  await expectRefused(await attack(path, {}, answer({ data: [theirs] })), 500, "internal_error");
  await expectRefused(await attack(path, {}, answer({ data: [{}] })), 500, "internal_error");
  await expectRefused(await attack(`${path}/credits`, {}, answer(theirs)), 500, "internal_error");
});

test("what is wrong between the app and its ledger tells the page nothing of either", async () => {
  const statuses = async (fetch: ProxyOptions["fetch"]): Promise<unknown> => {
    const response = await attack("/v1/accounts/me/balances", {}, { fetch });
    const text = await response.text();
    expect(text).not.toMatch(/ledger\.test|sk_|ECONN|<html>/);
    return [response.status, JSON.parse(text).code];
  };
  expect(await statuses(async () => Promise.reject(new TypeError("connect ECONNREFUSED ledger.test")))).toEqual([
    503,
    "unavailable",
  ]);
  expect(await statuses(async () => new Response("<html>", { status: 502 }))).toEqual([503, "unavailable"]);
  expect(await statuses(async () => Response.redirect("https://evil.example", 302))).toEqual([503, "unavailable"]);
  for (const status of [401, 403]) {
    expect(await statuses(async () => Response.json({ code: "x", detail: KEY }, { status }))).toEqual([
      500,
      "internal_error",
    ]);
  }
  const slow = (): Promise<Response> => new Promise(() => {});
  expect((await attack("/v1/accounts/me/balances", {}, { fetch: slow, timeoutMs: 1 })).status).toBe(503);
});

test("refusals of the ledger arrive as they are", async () => {
  const page = pageOf("mallory");
  const error: unknown = await page.debits.create({ account: "me", amount: 51 }).catch((reason: unknown) => reason);
  expect(isFailure(error, "createDebit", 402) && error.problem).toMatchObject({ shortfall: 1 });
  const none: unknown = await page.balances.get("me", "nothing").catch((reason: unknown) => reason);
  expect(hasCode(none, "credit_not_found")).toBe(true);
});

test("who is not logged in gets the app's own answer, and nothing is asked", async () => {
  const proxy = proxyFor(async () => new Response("log in", { status: 401 }));
  const response = await proxy(new Request(`${APP}/v1/accounts/me/balances`));
  expect([response.status, await response.text()]).toEqual([401, "log in"]);
  for (const account of ["", ".", ".."]) {
    await expect(proxyFor(() => account)(new Request(`${APP}/v1/accounts/me/balances`))).rejects.toThrow("no account");
  }
  const broken = proxyFor(() => Promise.reject(new Error("session store")));
  await expect(broken(new Request(`${APP}/v1/accounts/me/balances`))).rejects.toThrow("session store");
  expect(passed).toEqual([]);
});

test("an account whose name looks like a path stays one account", async () => {
  await backend.accounts.create({ externalId: "a/../v1/b?c#d%2e" });
  const page = pageOf("a/../v1/b?c#d%2e");
  expect((await page.accounts.get("me")).externalId).toBe("a/../v1/b?c#d%2e");
});

test("with a base path only what is below it is the route's", async () => {
  const ask = async (path: string): Promise<number> => (await attack(path, {}, { basePath: "/v1/credits/" })).status;
  expect(await ask("https://app.example/v1/credits/v1/accounts/me")).toBe(200);
  expect(await ask("https://app.example/v1/accounts/me")).toBe(403);
  expect(await ask("https://app.example/v1/creditsv1/v1/accounts/me")).toBe(403);
});

test("a page's client has no key, of any kind", async () => {
  const seen: Headers[] = [];
  const fetch = async (_: string, init: RequestInit): Promise<Response> => {
    seen.push(new Headers(init.headers));
    return Response.json({ data: [], hasMore: false, nextCursor: null });
  };
  await createBrowserClient({
    baseUrl: "/api/credits",
    fetch,
    headers: { "x-app": "1", authorization: "x" },
  }).credits.list();
  await createBrowserClient({ baseUrl: "/api/credits", fetch, headers: new Headers({ "x-app": "1" }) }).credits.list();
  for (const headers of seen) {
    expect(headers.get("authorization")).toBeNull();
    expect(headers.get("x-app")).toBe("1");
  }
  const options: object = { baseUrl: "/api", apiKey: "sk_test_a" };
  expect(() => createBrowserClient(JSON.parse(JSON.stringify(options)))).toThrow("no API key");
});
