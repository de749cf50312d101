import { beforeEach, expect, test } from "vitest";
import { EVENT_TYPES } from "../ledger/terms.ts";
import { MAX_SCANNED_ROWS } from "../limits.ts";
import { TestMock } from "./test-mock.ts";

let mock: TestMock;

beforeEach(() => {
  mock = new TestMock({ start: "2026-01-05T10:00:00.000Z" });
  mock.post("/v1/accounts", { externalId: "u" });
});

interface Event {
  readonly id: string;
  readonly seq: number;
  readonly type: string;
  readonly data: Readonly<Record<string, unknown>>;
}

const events = (query = ""): Event[] => mock.get(`/v1/events?limit=100&order=asc${query}`).body.data;
const types = (query = ""): string[] => events(query).map(({ type }) => type);
const last = (type: string): Event["data"] | undefined => events(`&type=${type}`).at(-1)?.data;

test("R76: events are gapless, newest first unless asked, and each is found by its id", () => {
  mock.post("/v1/grants", { account: "u", amount: 5 });
  mock.post("/v1/debits", { account: "u", amount: 5 });
  expect(events().map(({ seq }) => seq)).toEqual(events().map((_, index) => index + 1));
  expect(types()).toEqual(["account.created", "grant.created", "credits.consumed", "grant.depleted"]);
  expect(mock.get("/v1/events?limit=1").body.data[0].type).toBe("grant.depleted");
  for (const event of events()) expect(mock.get(`/v1/events/${event.id}`).body).toEqual(event);
});

test("R70: an id that is no event's is 404, also one of something else", () => {
  const [event] = events();
  const account = mock.get("/v1/accounts/u").body.id;
  const others = ["evt_1", account, String(event?.id).replace("evt_", "acc_"), account.replace("acc_", "evt_")];
  for (const id of others) expect(mock.get(`/v1/events/${id}`).body.code).toBe("event_not_found");
});

test("R76: the data has the figures right after it, and never changes", () => {
  mock.post("/v1/grants", { account: "u", amount: 100 });
  const hold = mock.post("/v1/reservations", { account: "u", amount: 30 }).body;
  const then = last("reservation.created");
  expect(then).toEqual({
    accountId: hold.accountId,
    externalId: "u",
    credit: "credits",
    creditId: hold.creditId,
    reservationId: hold.id,
    debitId: null,
    amount: 30,
    balance: 100,
    reserved: 30,
    available: 70,
    debt: 0,
    operationId: expect.stringMatching(/^op_/),
  });
  mock.post(`/v1/reservations/${hold.id}/capture`, { amount: 40, overage: "overflow" });
  expect(last("reservation.created")).toEqual(then);
  expect(last("reservation.captured")).toMatchObject({
    amount: 40,
    reserved: 0,
    debitId: expect.stringMatching(/^dbt_/),
  });
});

test("R75: events are filtered by account, credit, type and time", () => {
  mock.post("/v1/credits", { code: "gpu" });
  mock.post("/v1/accounts", { externalId: "v" });
  mock.post("/v1/grants", { account: "v", credit: "gpu", amount: 5 });
  mock.time += 1000;
  mock.post("/v1/plans", { code: "pro" });
  mock.post("/v1/schedules", { plan: "pro", credit: "gpu", amount: 1, interval: "day" });
  mock.post("/v1/schedules", { account: "u", amount: 1, interval: "day" });
  mock.post("/v1/subscriptions", { account: "v", plan: "pro", startAt: "2026-02-01T00:00:00Z" });
  expect(types("&account=v")).toEqual(["account.created", "grant.created", "subscription.created"]);
  expect(types("&account=u")).toEqual(["account.created", "schedule.created", "grant.created"]);
  expect(types("&credit=gpu")).toEqual(["credit.created", "grant.created", "schedule.created"]);
  expect(types("&account=v&credit=gpu")).toEqual(["grant.created"]);
  expect(types("&type=schedule.created")).toHaveLength(2);
  expect(types("&from=2026-01-05T10:00:01Z&type=grant.created")).toHaveLength(1);
  expect(types("&to=2026-01-05T10:00:01Z&account=u")).toEqual(["account.created"]);
  expect(mock.get("/v1/events?account=w").body.code).toBe("account_not_found");
  expect(mock.get("/v1/events?type=grant.eaten").body.errors[0].pointer).toBe("/type");
});

test("R76: a template's event is of no account, a skipped occurrence says why", () => {
  mock.post("/v1/plans", { code: "pro" });
  mock.post("/v1/schedules", { plan: "pro", amount: 7, interval: "day" });
  expect(last("schedule.created")).toMatchObject({
    ...{ accountId: null, externalId: null, subscriptionId: null, amount: null, reason: null },
    planId: mock.get("/v1/plans/pro").body.id,
  });
  const most = Number.MAX_SAFE_INTEGER;
  mock.post("/v1/schedules", { account: "u", amount: most, interval: "day", startAt: "2026-01-06T00:00:00Z" });
  mock.post("/v1/grants", { account: "u", amount: 1 });
  mock.time = Date.parse("2026-01-06T00:00:00Z");
  expect(last("schedule.skipped")).toMatchObject({ reason: "amount_overflow", amount: most });
});

test("R76: every type of event can be had, in the form of the contract", () => {
  mock.call("PATCH", "/v1/accounts/u", { name: "U" });
  mock.post("/v1/credits", { code: "old" });
  mock.call("PATCH", "/v1/credits/old", { name: "Old" });
  mock.post("/v1/credits/old/archive");
  const credit = mock.post("/v1/credits", { code: "gpu", scale: 1 }).body.code;
  const pool = { account: "u", credit };
  for (const threshold of [50, 0]) mock.post("/v1/alerts", { ...pool, threshold });
  const lot = mock.post("/v1/grants", { ...pool, amount: 100, expireInDays: 1, rollover: {} }).body;
  mock.call("PATCH", `/v1/grants/${lot.id}`, { priority: 3 });
  const debit = mock.post("/v1/debits", { ...pool, amount: 110, overage: "overflow" }).body;
  mock.post(`/v1/debits/${debit.id}/refunds`, { amount: 60 });
  mock.post("/v1/adjustments", { ...pool, amount: -1, expiresAt: "2026-01-05T11:00:00Z" });
  const hold = mock.post("/v1/reservations", { ...pool, amount: 5 }).body.id;
  mock.post(`/v1/reservations/${hold}/extend`, { additionalAmount: 1 });
  mock.post(`/v1/reservations/${hold}/capture`, { amount: 2 });
  mock.post(`/v1/reservations/${mock.post("/v1/reservations", { ...pool, amount: 1 }).body.id}/release`);
  mock.post("/v1/reservations", { ...pool, amount: 1, ttlSeconds: 60 });
  mock.post("/v1/accounts", { externalId: "v" });
  mock.post("/v1/transfers", { fromAccount: "u", toAccount: "v", credit, amount: 1 });
  const pending = mock.post("/v1/grants", { ...pool, amount: 1, effectiveAt: "2026-01-05T12:00:00Z" }).body.id;
  mock.post("/v1/plans", { code: "pro" });
  const template = mock.post("/v1/schedules", { plan: "pro", credit, amount: 1, interval: "day", maxOccurrences: 2 });
  mock.call("PATCH", `/v1/schedules/${template.body.id}`, { amount: 2 });
  const subscription = mock.post("/v1/subscriptions", { account: "v", plan: "pro" }).body.id;
  const schedule = { account: "v", credit, amount: 1, interval: "hour" };
  mock.post("/v1/schedules", { ...schedule, maxOccurrences: 2 });
  mock.post("/v1/schedules", { ...schedule, amount: Number.MAX_SAFE_INTEGER, startAt: "2026-01-05T12:00:00Z" });
  const topUp = "/v1/accounts/v/balances/gpu/auto-top-up";
  mock.call("PUT", topUp, { threshold: 100, amount: 50, cooldownSeconds: 60 });
  mock.post("/v1/debits", { account: "v", credit, amount: 60 });
  mock.call("PUT", topUp, { threshold: 100, amount: Number.MAX_SAFE_INTEGER });
  mock.time = Date.parse("2026-01-07T10:00:00Z");
  mock.post(`/v1/subscriptions/${subscription}/cancel`);
  mock.post(`/v1/grants/${pending}/void`);
  mock.post("/v1/grants", { ...pool, amount: 500 });
  mock.post("/v1/debits", { ...pool, amount: 5000, overage: "overflow" });
  mock.post("/v1/grants", { ...pool, amount: 900 });
  mock.post("/v1/accounts/v/close");
  const seen = new Set<string>();
  for (let cursor: string | null = ""; cursor !== null; ) {
    const page: { data: Event[]; nextCursor: string | null } = mock.get(
      `/v1/events?limit=100${cursor === "" ? "" : `&cursor=${cursor}`}`,
    ).body;
    for (const { type } of page.data) seen.add(type);
    cursor = page.nextCursor;
  }
  expect(EVENT_TYPES.filter((type) => !seen.has(type))).toEqual([]);
});

test("R75: an account's events are found however many others there are, and those of later too", () => {
  const { ledger } = mock.environments.open("unit");
  ledger.execute({ type: "createAccount", externalId: "busy" }, mock.time);
  for (let index = 0; index < MAX_SCANNED_ROWS; index += 1) {
    ledger.execute({ type: "createGrant", account: "busy", amount: 1 }, mock.time);
  }
  expect(mock.get("/v1/events?account=u").body).toMatchObject({
    data: [{ type: "account.created" }],
    hasMore: false,
    nextCursor: null,
  });
  mock.post("/v1/grants", { account: "u", amount: 5 });
  expect(types("&account=u")).toEqual(["account.created", "grant.created"]);
  expect(types("&account=u&credit=credits")).toEqual(["grant.created"]);
});
