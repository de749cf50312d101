import fc from "fast-check";
import { expect, test } from "vitest";
import { TestMock } from "./test-mock.ts";

const HOUR_MS = 3_600_000;
const POOL = "/v1/accounts/u/balances/credits";

/** What leaves work for later: [method, url, body], with instants in hours from then. */
type Step = (later: (hours: number) => string) => readonly [method: string, url: string, body: object];

const hours = fc.integer({ min: -50, max: 50 });
const amount = fc.integer({ min: 1, max: 20 });
const rollover = fc.constantFrom(null, {
  percent: 50,
  maxRollovers: 2,
  expiry: { type: "duration", unit: "day", count: 1 },
});

const step: fc.Arbitrary<Step> = fc.oneof(
  fc.record({ amount, hours, rollover, days: fc.integer({ min: 3, max: 6 }) }).map(
    ({ days, hours: from, ...terms }): Step =>
      (later) => ["POST", "/v1/grants", { account: "u", effectiveAt: later(from), expireInDays: days, ...terms }],
  ),
  fc.record({ amount, overage: fc.constantFrom("cap", "overflow") }).map(
    (terms): Step =>
      () => ["POST", "/v1/debits", { account: "u", ...terms }],
  ),
  fc.record({ amount, ttlSeconds: fc.integer({ min: 60, max: 80_000 }) }).map(
    (terms): Step =>
      () => ["POST", "/v1/reservations", { account: "u", overage: "cap", ...terms }],
  ),
  fc.record({ amount: fc.constantFrom(-9, -3, 5), hours: fc.integer({ min: 1, max: 60 }) }).map(
    ({ amount: signed, hours: end }): Step =>
      (later) => [
        "POST",
        "/v1/adjustments",
        { account: "u", amount: signed, expiresAt: later(end), ...(signed < 0 ? { overage: "overflow" } : {}) },
      ],
  ),
  fc
    .record({
      amount,
      hours,
      rollover,
      interval: fc.constantFrom("hour", "day", "month"),
      intervalCount: fc.integer({ min: 1, max: 3 }),
      expiry: fc.constantFrom({ type: "period" }, { type: "none" }, { type: "duration", unit: "hour", count: 30 }),
      maxOccurrences: fc.constantFrom(null, 2),
    })
    .map(
      ({ hours: start, ...terms }): Step =>
        (later) => ["POST", "/v1/schedules", { account: "u", startAt: later(start), ...terms }],
    ),
  hours.map(
    (start): Step =>
      (later) => ["POST", "/v1/subscriptions", { account: "u", plan: "p", startAt: later(start), interval: "week" }],
  ),
  fc.record({ threshold: fc.integer({ min: -5, max: 10 }), amount, cooldownSeconds: fc.constantFrom(0, 36_000) }).map(
    (rule): Step =>
      () => ["PUT", `${POOL}/auto-top-up`, rule],
  ),
);

test("R62: what a forecast says is what happens, if nothing else does", () => {
  let rows = 0;
  fc.assert(
    fc.property(fc.array(step, { minLength: 1, maxLength: 8 }), fc.integer({ min: 1, max: 300 }), (steps, ahead) => {
      const mock = new TestMock({ start: "2026-01-31T10:00:00.000Z" });
      mock.post("/v1/accounts", { externalId: "u" });
      mock.post("/v1/plans", { code: "p" });
      mock.post("/v1/schedules", { plan: "p", amount: 9, interval: "day", expiry: { type: "period" } });
      for (const each of steps) {
        mock.call(...each((from) => new Date(mock.time + from * HOUR_MS).toISOString()));
        mock.time += HOUR_MS;
      }
      const until = mock.time + ahead * HOUR_MS;
      const forecast = mock.get(`${POOL}/forecast?until=${new Date(until).toISOString()}`);
      const { ledger } = mock.environments.open("unit");
      const known = ledger.entries.length;
      mock.time = until;
      mock.get(POOL);
      const later = ledger.entries.slice(known).map((entry) => ({
        at: new Date(entry.operation.at).toISOString(),
        type: entry.type,
        ...{ amount: entry.balanceDelta, balance: entry.balanceAfter },
        ...{
          reserved: entry.reservedAfter,
          available: entry.balanceAfter - entry.reservedAfter,
          debt: entry.debtAfter,
        },
      }));
      rows += later.length;
      expect(forecast.body.data).toMatchObject(later.slice(0, 1000));
      expect([forecast.body.data.length, forecast.body.truncated]).toEqual([
        Math.min(later.length, 1000),
        later.length > 1000,
      ]);
    }),
    { numRuns: 100 },
  );
  expect(rows).toBeGreaterThan(500);
});

test("R62: a forecast sees what touches a pool for the first time", () => {
  const mock = new TestMock({ start: "2026-01-31T10:00:00.000Z" });
  mock.post("/v1/accounts", { externalId: "u" });
  mock.post("/v1/schedules", {
    account: "u",
    amount: 5,
    interval: "day",
    startAt: "2026-02-01T10:00:00Z",
    maxOccurrences: 1,
  });
  const { data } = mock.get(`${POOL}/forecast?until=2026-02-02T00:00:00Z`).body;
  expect(data).toMatchObject([{ at: "2026-02-01T10:00:00.000Z", type: "grant_issued", amount: 5, balance: 5 }]);
  expect(mock.get("/v1/balances").body.data).toEqual([]);
});

test("R62: a forecast does not run what comes again in other pools", () => {
  const mock = new TestMock({ start: "2026-01-31T10:00:00.000Z" });
  mock.post("/v1/accounts", { externalId: "u" });
  mock.post("/v1/credits", { code: "gpu" });
  mock.post("/v1/plans", { code: "p" });
  mock.post("/v1/schedules", { plan: "p", credit: "gpu", amount: 1, interval: "hour", expiry: { type: "period" } });
  mock.post("/v1/subscriptions", { account: "u", plan: "p", startAt: "2026-02-01T00:00:00Z" });
  const { ledger } = mock.environments.open("unit");
  const [account] = ledger.accounts;
  if (account === undefined) throw new Error("There is no account.");
  const known = ledger.entries.length;
  const until = Date.parse("2026-12-31T00:00:00Z");
  // The subscription starts, and its first grant of the other credit with it.
  const posted = ledger.forecast(ledger.poolOf(account, ledger.defaultCredit), until, () => ledger.entries.length);
  expect(posted - known).toBe(1);
});
