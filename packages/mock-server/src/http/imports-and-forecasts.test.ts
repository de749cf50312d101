import { beforeEach, expect, test } from "vitest";
import { TestMock } from "./test-mock.ts";

let mock: TestMock;

beforeEach(() => {
  mock = new TestMock({ start: "2026-01-05T10:00:00.000Z" });
});

const load = (body: unknown, headers?: Readonly<Record<string, string>>) => mock.post("/v1/import", body, headers);

test("R61: an import answers each row with its id, in the order given, and whether it is new", () => {
  const body = {
    accounts: [{ externalId: "b" }, { externalId: "a", name: "A", billingAnchor: "2025-01-31T00:00:00+01:00" }],
    grants: [
      { externalKey: "k2", account: "a", amount: 50, consumedAmount: 20, expiresAt: "2026-02-01T00:00:00+01:00" },
      { externalKey: "k1", account: "b", amount: 5, costBasis: { currency: "EUR", unitAmount: 3 }, reason: "old" },
    ],
  };
  const first = load(body);
  expect(first.status).toBe(200);
  expect(first.body.accounts.map((row: object) => Object.keys(row))).toEqual(
    [1, 2].map(() => ["externalId", "id", "created"]),
  );
  expect(first.body.accounts.map(({ externalId }: { externalId: string }) => externalId)).toEqual(["b", "a"]);
  expect(first.body.grants.map(({ externalKey }: { externalKey: string }) => externalKey)).toEqual(["k2", "k1"]);
  const [grant] = first.body.grants;
  expect(mock.get(`/v1/grants/${grant.id}`).body).toMatchObject({
    ...{ amount: 50, consumed: 20, remaining: 30, expiresAt: "2026-01-31T23:00:00.000Z", externalKey: "k2" },
    source: { type: "import", id: null },
  });
  expect(mock.get("/v1/accounts/a").body.billingAnchor).toBe("2025-01-30T23:00:00.000Z");
  const again = load(body);
  const ids = (rows: { id: string }[]): string[] => rows.map(({ id }) => id);
  expect(ids(again.body.grants)).toEqual(ids(first.body.grants));
  const rows: { created: boolean }[] = [...again.body.accounts, ...again.body.grants];
  expect(rows.map(({ created }) => created)).toEqual([false, false, false, false]);
});

test("R61: what was used up before is a debit that nobody can refund", () => {
  load({ accounts: [{ externalId: "a" }], grants: [{ externalKey: "k", account: "a", amount: 5, consumedAmount: 5 }] });
  const [debit] = mock.get("/v1/debits?account=a").body.data;
  expect(debit).toMatchObject({ source: "import", amount: 5 });
  const { status, body } = mock.post(`/v1/debits/${debit.id}/refunds`);
  expect([status, body.code]).toEqual([409, "debit_not_refundable"]);
});

test("R61: the row that is refused is named, and nothing of the import stays", () => {
  load({ accounts: [{ externalId: "a", name: "A" }] });
  const cases: [object, number, string, string][] = [
    [
      { accounts: [{ externalId: "new" }, { externalId: "a", name: "B" }] },
      409,
      "external_key_conflict",
      "/accounts/1",
    ],
    [{ grants: [{ externalKey: "k", account: "nobody", amount: 1 }] }, 404, "account_not_found", "/grants/0"],
    [{ grants: [{ externalKey: "k", account: "a", amount: 1, consumedAmount: 2 }] }, 422, "invalid_range", "/grants/0"],
    [
      { accounts: [{ externalId: "new" }], grants: [{ externalKey: "k", account: "a" }] },
      422,
      "conflicting_fields",
      "/grants/0",
    ],
  ];
  for (const [body, status, code, place] of cases) {
    const refused = load(body);
    expect([refused.status, refused.body.code]).toEqual([status, code]);
    expect(refused.body.detail).toContain(`${place}: `);
  }
  expect(mock.get("/v1/accounts/new").status).toBe(404);
});

test("R61: an import has 1 to 1000 rows of both kinds together", () => {
  expect(load({}).body.code).toBe("conflicting_fields");
  expect(load({ accounts: [], grants: null }).body.code).toBe("conflicting_fields");
  const accounts = Array.from({ length: 999 }, (_, index) => ({ externalId: `u${index}` }));
  const grant = (externalKey: string) => ({ externalKey, account: "u0", amount: 1 });
  expect(load({ accounts, grants: [grant("k1"), grant("k2")] }).body.code).toBe("conflicting_fields");
  expect(load({ accounts, grants: [grant("k1")] }).status).toBe(200);
});

test("an import may be larger than any other body: 16 MiB", () => {
  const metadata = Object.fromEntries(Array.from({ length: 40 }, (_, index) => [`k${index}`, "x".repeat(500)]));
  const accounts = Array.from({ length: 100 }, (_, index) => ({ externalId: `u${index}`, metadata }));
  const body = JSON.stringify({ accounts });
  expect(body.length).toBeGreaterThan(1024 * 1024);
  expect(load(body).status).toBe(200);
  const tooLarge = load(`${" ".repeat(16 * 1024 * 1024)}{}`);
  expect([tooLarge.status, tooLarge.body.code]).toEqual([413, "payload_too_large"]);
  expect(tooLarge.body.detail).toContain("16777216");
  expect(mock.post("/v1/accounts", body).status).toBe(413);
});

test("R61: what a schema cannot judge of a row is told at its place", () => {
  const late = "9999-12-31T23:59:59-10:00";
  const { body } = load({
    accounts: [{ externalId: "a", billingAnchor: late }],
    grants: [{ externalKey: "k", account: "a", amount: 1, effectiveAt: late, expiresAt: late }],
  });
  expect(body.errors.map(({ pointer }: { pointer: string }) => pointer)).toEqual([
    "/accounts/0/billingAnchor",
    "/grants/0/effectiveAt",
    "/grants/0/expiresAt",
  ]);
});

test("R62: a forecast's rows are the entries that are posted later", () => {
  mock.post("/v1/credits", { code: "gpu", scale: 2 });
  mock.post("/v1/accounts", { externalId: "a" });
  mock.post("/v1/schedules", { account: "a", credit: "gpu", amount: 500, interval: "day", expiry: { type: "period" } });
  mock.post("/v1/grants", {
    account: "a",
    credit: "gpu",
    amount: 70,
    effectiveAt: "2026-01-06T00:00:00Z",
    expireInDays: 1,
  });
  const until = "2026-01-08T10:00:00.000Z";
  const before = mock.get("/v1/entries?limit=100").text;
  const forecast = mock.get(`/v1/accounts/a/balances/gpu/forecast?until=${until}`);
  expect(forecast.status).toBe(200);
  expect(forecast.body.truncated).toBe(false);
  expect(mock.get("/v1/entries?limit=100").text).toBe(before);
  const known = JSON.parse(before).data.length;
  mock.time = Date.parse(until);
  const later = mock.get("/v1/entries?limit=100&order=asc").body.data.slice(known);
  expect(later.length).toBeGreaterThan(6);
  expect(
    forecast.body.data.map(({ at, type, amount, balance, available }: Record<string, unknown>) => ({
      at,
      type,
      amount,
      balance,
      available,
    })),
  ).toEqual(
    later.map((entry: Record<string, unknown>) => ({
      at: entry.effectiveAt,
      type: entry.type,
      amount: entry.balanceDelta,
      balance: entry.balanceAfter,
      available: entry.availableAfter,
    })),
  );
  const activated = forecast.body.data.find(({ type }: { type: string }) => type === "grant_activated");
  expect(activated).toMatchObject({ scheduleId: null, decimal: { amount: "0.70" } });
  const issued = forecast.body.data.find(({ type }: { type: string }) => type === "grant_issued");
  expect([issued.scheduleId, issued.grantId]).toEqual([expect.stringMatching(/^sch_/), expect.stringMatching(/^dry_/)]);
});

test("R62: a forecast looks after now and at most 400 days ahead", () => {
  mock.post("/v1/accounts", { externalId: "a" });
  const code = (until: string): unknown =>
    mock.get(`/v1/accounts/a/balances/credits/forecast?until=${until}`).body.code;
  expect(code("2026-01-05T10:00:00.000Z")).toBe("invalid_range");
  expect(code("2026-01-05T10:00:00.001Z")).toBeUndefined();
  expect(code("2027-02-09T10:00:00.000Z")).toBeUndefined();
  expect(code("2027-02-09T10:00:00.001Z")).toBe("invalid_range");
  expect(mock.get("/v1/accounts/b/balances/credits/forecast?until=2026-01-01T00:00:00Z").body.code).toBe(
    "account_not_found",
  );
  expect(mock.get("/v1/accounts/a/balances/credits/forecast").body.errors[0]).toMatchObject({
    in: "query",
    pointer: "/until",
  });
});

test("R62: a forecast has at most 1000 rows and says when there would be more", () => {
  mock.post("/v1/accounts", { externalId: "a" });
  mock.post("/v1/schedules", { account: "a", amount: 1, interval: "hour", expiry: { type: "none" } });
  const ask = (until: string) => mock.get(`/v1/accounts/a/balances/credits/forecast?until=${until}`).body;
  const all = ask("2026-03-01T00:00:00Z");
  expect([all.data.length, all.truncated]).toEqual([1000, true]);
  const some = ask("2026-01-06T10:00:00Z");
  expect([some.data.length, some.truncated]).toEqual([24, false]);
});
