import { beforeEach, expect, test } from "vitest";
import { TestMock } from "./test-mock.ts";

// What the HTTP layer adds to plans and subscriptions: fields in and out, statuses, filters, billing periods.

let mock: TestMock;

beforeEach(() => {
  mock = new TestMock({ start: "2026-01-31T10:00:00.000Z" });
  mock.post("/v1/accounts", { externalId: "u" });
  mock.post("/v1/plans", { code: "pro", name: "Pro", metadata: { family: "2026" } });
  mock.post("/v1/schedules", { plan: "pro", amount: 100, interval: "month", expiry: { type: "period" } });
});

function problem(url: string, body: unknown, method = "POST"): [number, string] {
  const { status, body: answer } = mock.call(method, url, body);
  return [status, answer.code];
}

test("R81: a plan is found by id and by code, changed, and archived once", () => {
  const plan = mock.get("/v1/plans/pro").body;
  expect(plan).toEqual({
    id: expect.stringMatching(/^pln_/),
    code: "pro",
    name: "Pro",
    status: "active",
    metadata: { family: "2026" },
    createdAt: "2026-01-31T10:00:00.000Z",
    updatedAt: "2026-01-31T10:00:00.000Z",
  });
  expect(mock.get(`/v1/plans/${plan.id}`).body).toEqual(plan);
  mock.time += 1000;
  const changed = mock.call("PATCH", "/v1/plans/pro", { name: null, metadata: { family: null, tier: "2" } });
  expect(changed).toMatchObject({ status: 200, body: { name: null, updatedAt: "2026-01-31T10:00:01.000Z" } });
  expect(changed.body.metadata).toEqual({ tier: "2" });
  expect(mock.post("/v1/plans/pro/archive")).toMatchObject({ status: 200, body: { status: "archived" } });
  expect(mock.post("/v1/plans/pro/archive").status).toBe(200);
  expect(problem("/v1/subscriptions", { account: "u", plan: "pro" })).toEqual([409, "plan_archived"]);
  expect(problem("/v1/schedules", { plan: "pro", amount: 1, interval: "day" })).toEqual([409, "plan_archived"]);
  expect(problem("/v1/plans/nothing/archive", undefined)).toEqual([404, "plan_not_found"]);
});

test("R81: a code belongs to one plan for ever, and cannot look like an id", () => {
  const taken = mock.post("/v1/plans", { code: "pro" });
  const { id } = mock.get("/v1/plans/pro").body;
  expect(taken).toMatchObject({ status: 409, body: { code: "code_conflict", existingId: id } });
  expect(problem("/v1/plans", { code: "pln_x" })).toEqual([400, "invalid_request"]);
  expect(mock.post("/v1/credits", { code: "pro" }).status).toBe(201);
});

test("R75: plans are listed by status and labels", () => {
  mock.post("/v1/plans", { code: "old", metadata: { a: "1" } });
  mock.post("/v1/plans/old/archive");
  const codes = (query: string): string[] =>
    mock.get(`/v1/plans${query}`).body.data.map((each: { code: string }) => each.code);
  expect(codes("")).toEqual(["old", "pro"]);
  expect(codes("?status=active")).toEqual(["pro"]);
  expect(codes("?metadata[a]=1")).toEqual(["old"]);
  expect(codes("?order=asc&limit=1")).toEqual(["pro"]);
});

test("R82: a subscription answers every key, its schedules among them", () => {
  const made = mock.post("/v1/subscriptions", { account: "u", plan: "pro", metadata: { a: "1" }, externalKey: "s1" });
  const plan = mock.get("/v1/plans/pro").body;
  expect(made.status).toBe(201);
  expect(made.body).toEqual({
    id: expect.stringMatching(/^sub_/),
    accountId: mock.get("/v1/accounts/u").body.id,
    externalId: "u",
    planId: plan.id,
    planCode: "pro",
    status: "active",
    startAt: "2026-01-31T10:00:00.000Z",
    anchor: "2026-01-31T10:00:00.000Z",
    interval: "month",
    intervalCount: 1,
    currentPeriodStart: "2026-01-31T10:00:00.000Z",
    currentPeriodEnd: "2026-02-28T10:00:00.000Z",
    cancelAt: null,
    cancelledAt: null,
    previousSubscriptionId: null,
    scheduleIds: [expect.stringMatching(/^sch_/)],
    metadata: { a: "1" },
    externalKey: "s1",
    createdAt: "2026-01-31T10:00:00.000Z",
    updatedAt: "2026-01-31T10:00:00.000Z",
  });
  const copy = mock.get(`/v1/schedules/${made.body.scheduleIds[0]}`).body;
  const template = mock.get("/v1/schedules?scope=plan").body.data[0];
  expect(copy).toMatchObject({
    scope: "subscription",
    subscriptionId: made.body.id,
    templateId: template.id,
    planId: plan.id,
    externalId: "u",
    occurrences: 1,
  });
  expect(template).toMatchObject({
    scope: "plan",
    accountId: null,
    startAt: null,
    anchor: null,
    nextOccurrenceAt: null,
  });
});

test("R83: the current billing period follows the clock, and is null unless the subscription is active", () => {
  const startAt = "2026-02-10T00:00:00Z";
  const { id } = mock.post("/v1/subscriptions", { account: "u", plan: "pro", startAt, interval: "week" }).body;
  const url = `/v1/subscriptions/${id}`;
  expect(mock.get(url).body).toMatchObject({ status: "pending", currentPeriodStart: null, scheduleIds: [] });
  mock.time = Date.parse("2026-02-24T00:00:00Z");
  expect(mock.get(url).body).toMatchObject({
    status: "active",
    currentPeriodStart: "2026-02-24T00:00:00.000Z",
    currentPeriodEnd: "2026-03-03T00:00:00.000Z",
  });
  expect(mock.get("/v1/subscriptions").body.data[0].currentPeriodEnd).toBe("2026-03-03T00:00:00.000Z");
  expect(mock.post(`${url}/cancel`).body).toMatchObject({ currentPeriodStart: null, currentPeriodEnd: null });
});

test("R83: a period whose ends cannot be written has none", () => {
  const terms = { interval: "year", intervalCount: 10_000 };
  const made = mock.post("/v1/subscriptions", { account: "u", plan: "pro", ...terms });
  expect(made).toMatchObject({ status: 201, body: { currentPeriodEnd: null } });
  expect(made.body.currentPeriodStart).toBe("2026-01-31T10:00:00.000Z");
  expect(problem(`/v1/subscriptions/${made.body.id}/cancel`, { at: "period_end" })).toEqual([422, "invalid_expiry"]);
  const late = { ...terms, anchor: "9999-01-01T00:00:00Z" };
  expect(mock.post("/v1/subscriptions", { account: "u", plan: "pro", ...late }).body).toMatchObject({
    currentPeriodStart: null,
    currentPeriodEnd: "9999-01-01T00:00:00.000Z",
  });
});

test("R29: an end beyond all dates that the calendar knows is beyond the year 9999 too", () => {
  mock.post("/v1/plans", { code: "aeons" });
  const expiry = { type: "billing_periods", count: 10_000 };
  mock.post("/v1/schedules", { plan: "aeons", amount: 5, interval: "month", expiry });
  const terms = { account: "u", plan: "aeons", interval: "year", intervalCount: 10_000 };
  expect(mock.post("/v1/subscriptions", terms)).toMatchObject({ status: 422, body: { code: "invalid_expiry" } });
  expect(mock.get("/v1/grants?account=u").body.data).toEqual([]);
});

test("R82: a calendar anchor before the first date that can be written is not written", () => {
  // 1 January of the year 0 is a Saturday, whose Monday lies in the year before.
  mock.post("/v1/plans", { code: "early" });
  mock.post("/v1/schedules", { plan: "early", amount: 1, interval: "week", resetStart: "calendar" });
  const terms = { account: "u", plan: "early", startAt: "0000-01-01T00:00:00.000Z" };
  expect(mock.post("/v1/subscriptions", terms).status).toBe(201);
  const [copy] = mock.get("/v1/schedules?scope=subscription").body.data;
  expect(copy).toMatchObject({ anchor: null, nextOccurrenceAt: "2026-02-02T00:00:00.000Z" });
});

test("a world with a calendar anchor before the first date that can be written can be restored", () => {
  mock.post("/v1/schedules", { plan: "pro", amount: 1, interval: "week", resetStart: "calendar" });
  mock.post("/v1/subscriptions", { account: "u", plan: "pro", startAt: "0000-01-01T00:00:00Z" });
  const environment = mock.environments.open("unit");
  expect(environment.restore(environment.snapshot())).toEqual({ ok: true });
});

test("R84: a cancel at the period's end says when, and happens then", () => {
  const { id } = mock.post("/v1/subscriptions", { account: "u", plan: "pro" }).body;
  const url = `/v1/subscriptions/${id}`;
  const asked = mock.post(`${url}/cancel`, { at: "period_end", voidGrants: true });
  expect(asked).toMatchObject({ status: 200, body: { status: "active", cancelAt: "2026-02-28T10:00:00.000Z" } });
  mock.time = Date.parse("2026-03-05T00:00:00Z");
  expect(mock.get(url).body).toMatchObject({ status: "cancelled", cancelledAt: "2026-02-28T10:00:00.000Z" });
  expect(mock.post(`${url}/cancel`, { at: "now" }).status).toBe(200);
  expect(problem(`${url}/cancel`, { at: "later" })).toEqual([400, "invalid_request"]);
  expect(problem("/v1/subscriptions/sub_x/cancel", undefined)).toEqual([404, "subscription_not_found"]);
});

test("R85: a change answers the new subscription, which names the old one", () => {
  mock.post("/v1/plans", { code: "scale" });
  const { id } = mock.post("/v1/subscriptions", { account: "u", plan: "pro", interval: "quarter" }).body;
  mock.time += 1000;
  const body = { plan: "scale", voidGrants: true, metadata: { b: "2" }, externalKey: "s2" };
  const changed = mock.post(`/v1/subscriptions/${id}/change`, body);
  expect(changed).toMatchObject({
    status: 201,
    body: { planCode: "scale", interval: "quarter", metadata: { b: "2" } },
  });
  expect(changed.body).toMatchObject({ previousSubscriptionId: id, anchor: "2026-01-31T10:00:01.000Z" });
  expect(mock.get(`/v1/subscriptions/${id}`).body).toMatchObject({ status: "cancelled" });
  expect(mock.get("/v1/accounts/u/balances/credits").body.balance).toBe(0);
  expect(problem(`/v1/subscriptions/${id}/change`, { plan: "pro" })).toEqual([409, "subscription_cancelled"]);
  expect(problem(`/v1/subscriptions/${id}/change`, { plan: "nothing" })).toEqual([404, "plan_not_found"]);
  const dry = { "dry-run": "true" };
  expect(mock.post(`/v1/subscriptions/${changed.body.id}/change`, { plan: "pro" }, dry).status).toBe(200);
});

test("R75: subscriptions are listed by account, plan, status, key, labels and creation", () => {
  mock.post("/v1/accounts", { externalId: "v" });
  mock.post("/v1/plans", { code: "scale" });
  const first = mock.post("/v1/subscriptions", { account: "u", plan: "pro", externalKey: "k" }).body.id;
  mock.time += 1000;
  const second = mock.post("/v1/subscriptions", { account: "v", plan: "pro", metadata: { a: "1" } }).body.id;
  const third = mock.post("/v1/subscriptions", { account: "u", plan: "scale" }).body.id;
  mock.post(`/v1/subscriptions/${third}/cancel`);
  const list = (query: string): string[] =>
    mock.get(`/v1/subscriptions?order=asc${query}`).body.data.map((each: { id: string }) => each.id);
  expect(list("")).toEqual([first, second, third]);
  expect(list("&account=u")).toEqual([first, third]);
  expect(list("&plan=pro")).toEqual([first, second]);
  expect(list("&plan=pro&account=u")).toEqual([first]);
  expect(list("&status=cancelled")).toEqual([third]);
  expect(list("&externalKey=k")).toEqual([first]);
  expect(list("&externalKey=k&plan=scale")).toEqual([]);
  expect(list("&metadata[a]=1")).toEqual([second]);
  expect(list("&to=2026-01-31T10:00:01Z")).toEqual([first]);
  expect(mock.get("/v1/subscriptions?account=x").body.code).toBe("account_not_found");
  expect(mock.get("/v1/subscriptions?plan=x").body.code).toBe("plan_not_found");
  expect(mock.get("/v1/subscriptions?credit=credits").body.code).toBe("invalid_request");
});
