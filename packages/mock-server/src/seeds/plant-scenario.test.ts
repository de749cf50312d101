import { expect, test } from "vitest";
import { createMock, type Mock, type MockEnvironment } from "../index.ts";
import { SEED_NAMES, type SeedName } from "./names.ts";

async function demo(): Promise<{ mock: Mock; env: MockEnvironment; read: (path: string) => Promise<unknown> }> {
  const mock = createMock({ now: "2026-01-31T10:00:00Z" });
  const env = mock.environment("demo");
  await env.seed("demo");
  const read = async (path: string): Promise<unknown> => {
    const answer = await mock.fetch(path, { headers: { "x-api-key": env.readKey } });
    return answer.json();
  };
  return { mock, env, read };
}

test("the demo world has free, monthly and purchased credit, spent, held and adjusted", async () => {
  const { read } = await demo();
  expect(await read("/v1/accounts/ada/balances/credits")).toMatchObject({
    balance: 1000 + 10_000 + 5000 + 250 - 1250,
    reserved: 400,
    nextExpiry: { at: "2026-02-28T10:00:00.000Z" },
  });
  expect(await read("/v1/grants?account=ada&order=asc")).toMatchObject({
    data: [
      { category: "free", status: "depleted" },
      { category: "plan", name: "Pro, this month", expiresAt: "2026-02-28T10:00:00.000Z" },
      { category: "purchased", costBasis: { unitAmount: 1 }, expiresAt: null },
      { category: "adjustment", remaining: 250 },
    ],
  });
  expect(await read("/v1/subscriptions?account=ada")).toMatchObject({
    data: [{ planCode: "pro", status: "active", currentPeriodEnd: "2026-02-28T10:00:00.000Z" }],
  });
  expect(await read("/v1/schedules?account=acme")).toMatchObject({
    data: [{ credit: "build_minutes", nextOccurrenceAt: "2026-02-28T10:00:00.000Z" }],
  });
  expect(await read("/v1/reservations?account=ada")).toMatchObject({ data: [{ status: "open", held: 400 }] });
  expect(await read("/v1/adjustments")).toMatchObject({ data: [{ amount: 250 }] });
  expect(await read("/v1/accounts/grace/balances/credits")).toMatchObject({ available: 5 });
  expect(await read("/v1/debits?account=acme&credit=credits")).toMatchObject({ data: [{ refunded: 200 }] });
  expect(await read("/v1/accounts/acme/balances/build_minutes")).toMatchObject({ decimal: { balance: "587.25" } });
});

test("the demo world balances, now and when everything in it has ended", async () => {
  const { env } = await demo();
  expect(await env.check()).toEqual({ ok: true, violations: [] });
  await env.clock.advance("P1Y");
  expect(await env.check()).toEqual({ ok: true, violations: [] });
});

test.each(SEED_NAMES)(
  "%s is the same world every time, whatever was there before, and its books balance",
  async (name) => {
    const worlds: string[] = [];
    for (const before of [undefined, "demo", "in-debt"] as const) {
      const mock = createMock({ now: "2026-03-31T10:00:00Z" });
      const env = mock.environment("same");
      if (before !== undefined) await env.seed(before);
      await env.faults.loseAnswer();
      await env.seed(name);
      expect(await env.check()).toEqual({ ok: true, violations: [] });
      expect(await env.faults.list()).toEqual([]);
      worlds.push(JSON.stringify(await env.snapshot()));
      await env.clock.advance("P1Y");
      expect(await env.check()).toEqual({ ok: true, violations: [] });
    }
    expect(new Set(worlds).size).toBe(1);
  },
);

test("a scenario leaves the clock where it is, and keeps what was asked", async () => {
  const mock = createMock({ now: "2026-01-31T10:00:00Z" });
  const env = mock.environment();
  await mock.fetch("/v1/accounts", { headers: { "x-api-key": env.apiKey } });
  await env.clock.freeze("2027-02-28T12:00:00Z");
  expect(await env.scenarios.run("empty")).toMatchObject({
    touched: false,
    clock: { mode: "frozen", now: "2027-02-28T12:00:00.000Z" },
  });
  expect(await env.requests.list()).toHaveLength(1);
  expect(await env.scenarios.run("demo")).toMatchObject({ touched: true, clock: { now: "2027-02-28T12:00:00.000Z" } });
});

test("the scenarios are listed with what is in them, and an unknown one is refused with their names", async () => {
  const env = createMock().environment();
  const listed = await env.scenarios.list();
  expect(listed.map(({ name }) => name)).toEqual(SEED_NAMES);
  expect(listed.every(({ summary }) => summary.length > 10)).toBe(true);
  const unknown: string = "nowhere";
  await expect(env.scenarios.run(Object(unknown).toString())).rejects.toMatchObject({
    status: 400,
    code: "invalid_request",
  });
  await expect(env.scenarios.run(Object(unknown).toString())).rejects.toThrow("expiring-soon");
});

async function figures(name: SeedName, now = "2026-03-31T10:00:00Z"): Promise<(path: string) => Promise<unknown>> {
  const mock = createMock({ now });
  const env = mock.environment();
  await env.seed(name);
  return async (path) => (await mock.fetch(path, { headers: { "x-api-key": env.readKey } })).json();
}

test("expiring-soon: credit ends in an hour, a day, a week, a month, and never", async () => {
  const read = await figures("expiring-soon");
  expect(await read("/v1/accounts/ada/balances/credits")).toMatchObject({
    balance: 470,
    nextExpiry: { at: "2026-03-31T11:00:00.000Z", amount: 70 },
  });
  expect(await read("/v1/grants?account=ada&order=asc")).toMatchObject({
    data: [
      { expiresAt: "2026-03-31T11:00:00.000Z" },
      { expiresAt: "2026-04-01T10:00:00.000Z" },
      { expiresAt: "2026-04-07T10:00:00.000Z" },
      { expiresAt: "2026-04-30T10:00:00.000Z" },
      { expiresAt: null },
    ],
  });
});

test("held: most of the credit is held, by a fresh reservation, a short one and a lease in use", async () => {
  const read = await figures("held");
  expect(await read("/v1/accounts/ada/balances/credits")).toMatchObject({
    balance: 950,
    reserved: 830,
    available: 120,
  });
  expect(await read("/v1/reservations?account=ada&order=asc")).toMatchObject({
    data: [
      { status: "open", held: 500 },
      { status: "open", held: 180, expiresAt: "2026-03-31T10:01:00.000Z" },
      { status: "open", held: 150, captured: 50 },
    ],
  });
});

test("in-debt: one owes after an overage, the other stands at the credit limit", async () => {
  const read = await figures("in-debt");
  expect(await read("/v1/accounts/ada/balances/credits")).toMatchObject({ balance: -150, debt: 150, spendable: 0 });
  expect(await read("/v1/accounts/grace/balances/credits")).toMatchObject({
    balance: -400,
    reserved: 100,
    available: -500,
    creditLimit: 500,
    spendable: 0,
  });
});

test("month-end: periods that begin on the 31st end on the last day of the month, and the rest rolls over", async () => {
  const read = await figures("month-end", "2026-02-10T00:00:00Z");
  expect(await read("/v1/accounts/ada/balances/credits")).toMatchObject({
    balance: 800,
    nextExpiry: { at: "2026-02-28T10:00:00.000Z", amount: 800 },
  });
  expect(await read("/v1/accounts/grace/balances/credits")).toMatchObject({
    balance: 700,
    nextExpiry: { at: "2026-02-28T10:00:00.000Z", amount: 700 },
  });
  const until = "2026-04-01T00:00:00Z";
  const { data } = Object(await read(`/v1/accounts/ada/balances/credits/forecast?until=${until}`));
  expect(
    data.map((row: { at: string; type: string; amount: number }) => [row.at.slice(0, 10), row.type, row.amount]),
  ).toEqual([
    ["2026-02-28", "grant_expired", -800],
    ["2026-02-28", "rolled_over", 400],
    ["2026-02-28", "grant_issued", 1000],
    ["2026-03-31", "grant_expired", -400],
    ["2026-03-31", "grant_expired", -1000],
    ["2026-03-31", "rolled_over", 500],
    ["2026-03-31", "grant_issued", 1000],
  ]);
});

test.each([
  [
    "month-end",
    "2020-01-01T00:00:00Z",
    "month-end cannot be made at 2020-01-01T00:00:00.000Z: createDebit was refused",
  ],
  ["demo", "9999-12-31T00:00:00Z", "demo cannot be made at 9999-12-31T00:00:00.000Z: "],
] as const)(
  "%s at an instant at which it cannot be made is refused, and nothing is replaced",
  async (name, now, why) => {
    const mock = createMock({ now });
    const env = mock.environment("full");
    await env.seed("empty");
    const headers = { "x-api-key": env.apiKey, "content-type": "application/json" };
    await mock.fetch("/v1/accounts", { method: "POST", headers, body: '{"externalId":"mine"}' });
    const before = await env.snapshot();
    await expect(env.seed(name)).rejects.toMatchObject({ status: 400, message: expect.stringContaining(why) });
    expect(await env.snapshot()).toEqual(before);
  },
);
