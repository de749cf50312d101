import { beforeEach, expect, test } from "vitest";
import { TestMock } from "./test-mock.ts";

let mock: TestMock;

beforeEach(() => {
  mock = new TestMock();
  mock.post("/v1/accounts", { externalId: "u" });
  mock.post("/v1/grants", { account: "u", amount: 100 });
});

const batch = (operations: unknown, headers?: Readonly<Record<string, string>>) =>
  mock.post("/v1/batch", { operations }, headers);
const debit = (amount: number, more: object = {}) => ({
  operation: "createDebit",
  body: { account: "u", amount, ...more },
});
const available = (): number => mock.get("/v1/accounts/u/balances/credits").body.available;

test("R60: each answer shows the pool as it was right after its own mutation", () => {
  const { status, body } = batch([
    debit(10),
    { operation: "setCreditLimit", path: { account: "u", credit: "credits" }, body: { creditLimit: 5 } },
    { operation: "createReservation", body: { account: "u", amount: 95 } },
    debit(1, { overage: "overflow" }),
  ]);
  expect(status).toBe(200);
  const [first, limit, hold, last] = body.results;
  expect([first.status, limit.status, hold.status, last.status]).toEqual([201, 200, 201, 201]);
  expect([first.body.balance.available, first.body.balance.creditLimit]).toEqual([90, 0]);
  expect([limit.body.available, limit.body.creditLimit]).toEqual([90, 5]);
  expect([hold.body.held, hold.body.balance.available]).toEqual([95, -5]);
  expect([last.body.debt, last.body.balance.available]).toEqual([1, -6]);
});

test("R60: a batch answers what the single calls would answer, statuses included", () => {
  const alert = mock.post("/v1/alerts", { account: "u", threshold: 1 }).body.id;
  const items = [
    { operation: "upsertAccount", path: { account: "v" }, body: { name: "V" } },
    { operation: "upsertAccount", path: { account: "v" } },
    { operation: "closeAccount", path: { account: "v" } },
    { operation: "deleteAlert", path: { alert } },
  ];
  const { results } = batch(items).body;
  expect(results.map(({ status }: { status: number }) => status)).toEqual([201, 200, 200, 204]);
  expect(results[0].body.name).toBe("V");
  expect(results[2].body).toEqual(mock.get("/v1/accounts/v").body);
  expect(results[3].body).toBeNull();
});

test("R60: all or nothing, and the first refusal names its item", () => {
  const before = mock.get("/v1/entries").text;
  const refused = batch([debit(10), debit(200), { operation: "voidGrant", path: { grant: "grt_none" } }]);
  expect([refused.status, refused.body.code, refused.body.failedIndex]).toEqual([402, "insufficient_credits", 1]);
  expect(refused.body).toMatchObject({ requested: 200, available: 90, instance: "/v1/batch" });
  const missing = batch([debit(10), { operation: "voidGrant", path: { grant: "grt_none" } }]);
  expect([missing.status, missing.body.code, missing.body.failedIndex]).toEqual([404, "grant_not_found", 1]);
  const stale = batch([debit(10, { ifVersion: 1 }), debit(10, { ifVersion: 1 })]);
  expect([stale.status, stale.body.currentVersion, stale.body.failedIndex]).toEqual([412, 2, 1]);
  const taken = batch([debit(1, { externalKey: "k" }), debit(2, { externalKey: "k" })]);
  expect([taken.status, taken.body.code, taken.body.failedIndex]).toEqual([409, "external_key_conflict", 1]);
  expect(taken.body.existingId).toMatch(/^dbt_/);
  expect(mock.get("/v1/entries").text).toBe(before);
});

test("R69, R60: every violation of every item is listed, with where it is", () => {
  const { status, body } = batch([
    debit(0),
    { operation: "createBatch", body: {} },
    { operation: "voidGrant" },
    { operation: "archivePlan", path: { plan: "pro" }, body: {} },
    { operation: "setCreditLimit", path: { account: "u" }, body: { creditLimit: -1 } },
    null,
  ]);
  expect(status).toBe(400);
  expect(body.errors.map(({ pointer, keyword }: Record<string, string>) => `${pointer} ${keyword}`)).toEqual([
    "/operations/0/body/amount minimum",
    "/operations/1/operation enum",
    "/operations/2/path required",
    "/operations/3/body additionalProperties",
    "/operations/4/path/credit required",
    "/operations/4/body/creditLimit minimum",
    "/operations/5 type",
  ]);
  const messages = batch([{ operation: "listDebits" }]).body.errors[0];
  expect(messages.expected).toContain('"createDebit" or');
  expect(messages.expected).not.toMatch(/createBatch|importBalances|listDebits/);
});

test("what a schema cannot judge of an item is told at its place too", () => {
  const { body } = batch([
    debit(1),
    debit(1, { occurredAt: "0000-01-01T00:00:00+10:00" }),
    { operation: "upsertAccount", path: { account: "v" }, body: { billingAnchor: "9999-12-31T23:59:59-10:00" } },
  ]);
  expect(body.errors.map(({ in: place, pointer }: Record<string, string>) => [place, pointer])).toEqual([
    ["body", "/operations/1/body/occurredAt"],
    ["body", "/operations/2/body/billingAnchor"],
  ]);
});

test("R60: a batch has 1 to 100 mutations", () => {
  expect(batch([]).body.errors[0]).toMatchObject({ pointer: "/operations", keyword: "minItems" });
  const many = (count: number) => batch(Array.from({ length: count }, () => debit(1)));
  expect(many(101).body.errors[0]).toMatchObject({ pointer: "/operations", keyword: "maxItems" });
  expect(many(100).body.results).toHaveLength(100);
  expect(available()).toBe(0);
});

test("R62: a dry run of a batch answers what it would do, and does nothing", () => {
  const items = [debit(10), { operation: "createPlan", body: { code: "pro" } }];
  const shown = batch(items, { "dry-run": "true" });
  expect([shown.status, shown.headers.get("dry-run")]).toEqual([200, "true"]);
  expect(shown.body.results[0].body.id).toMatch(/^dry_/);
  expect(shown.body.results[0].status).toBe(201);
  expect(available()).toBe(100);
  const done = batch(items);
  const withoutIds = (text: string): string => text.replaceAll(/"[a-z]{2,3}_[0-9A-Z]{26}"/g, '"id"');
  expect(withoutIds(done.text)).toBe(withoutIds(shown.text));
});

test("R65: a batch is replayed as a whole, and so is its refusal", () => {
  const key = { "idempotency-key": "b1" };
  const first = batch([debit(10), debit(10)], key);
  const again = batch([debit(10), debit(10)], key);
  expect([again.text, again.headers.get("idempotency-replayed")]).toEqual([first.text, "true"]);
  expect(available()).toBe(80);
  const refused = batch([debit(10), debit(100)], { "idempotency-key": "b2" });
  mock.post("/v1/grants", { account: "u", amount: 500 });
  expect(batch([debit(10), debit(100)], { "idempotency-key": "b2" }).text).toBe(refused.text);
});

test("R76: a refused URL has its place among the refusals of its batch", () => {
  const bad = { operation: "createWebhookEndpoint", body: { url: "http://10.0.0.7/" } };
  const code = (...items: unknown[]): [number, string, number] => {
    const { status, body } = batch(items);
    return [status, body.code, body.failedIndex];
  };
  expect(code(debit(1), bad)).toEqual([422, "url_not_allowed", 1]);
  expect(code(debit(101), bad)).toEqual([402, "insufficient_credits", 0]);
  expect(code(bad, debit(101))).toEqual([422, "url_not_allowed", 0]);
  const unknown = {
    operation: "updateWebhookEndpoint",
    path: { endpoint: "whk_1" },
    body: { url: "http://10.0.0.7/" },
  };
  expect(code(debit(1), unknown)).toEqual([404, "webhook_endpoint_not_found", 1]);
  expect(available()).toBe(100);
});
