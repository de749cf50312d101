import { beforeEach, expect, test } from "vitest";
import { TestMock } from "./test-mock.ts";

// What the HTTP layer adds to schedules: fields in and out, statuses, filters. When they issue is the ledger's.

let mock: TestMock;

beforeEach(() => {
  mock = new TestMock({ start: "2026-01-31T10:00:00.000Z" });
  mock.post("/v1/accounts", { externalId: "u" });
});

function problem(url: string, body: unknown, method = "POST"): [number, string] {
  const { status, body: answer } = mock.call(method, url, body);
  return [status, answer.code];
}

test("R27: a schedule answers every key, with the terms it was made with", () => {
  const made = mock.post("/v1/schedules", {
    account: "u",
    amount: 100,
    interval: "month",
    intervalCount: 2,
    startAt: "2026-02-01T12:00:00+02:00",
    anchor: "2025-12-31T10:00:00Z",
    endAt: "2027-01-01T00:00:00Z",
    maxOccurrences: 3,
    priority: 5,
    category: "free",
    expiry: { type: "period" },
    rollover: { percent: 50 },
    name: "Bimonthly",
    metadata: { team: "red" },
    externalKey: "k1",
  });
  expect(made.status).toBe(201);
  expect(made.body).toEqual({
    id: expect.stringMatching(/^sch_/),
    scope: "account",
    accountId: mock.get("/v1/accounts/u").body.id,
    externalId: "u",
    planId: null,
    subscriptionId: null,
    templateId: null,
    credit: "credits",
    creditId: mock.get("/v1/credits/credits").body.id,
    amount: 100,
    interval: "month",
    intervalCount: 2,
    startAt: "2026-02-01T10:00:00.000Z",
    anchor: "2025-12-31T10:00:00.000Z",
    resetStart: null,
    endAt: "2027-01-01T00:00:00.000Z",
    maxOccurrences: 3,
    occurrences: 0,
    nextOccurrenceAt: "2026-02-28T10:00:00.000Z",
    priority: 5,
    category: "free",
    expiry: { type: "period", unit: null, count: null },
    rollover: {
      percent: 50,
      maxAmount: null,
      maxRollovers: 1,
      priority: null,
      expiry: { type: "none", unit: null, count: null },
    },
    status: "active",
    name: "Bimonthly",
    metadata: { team: "red" },
    externalKey: "k1",
    createdAt: "2026-01-31T10:00:00.000Z",
    updatedAt: "2026-01-31T10:00:00.000Z",
    decimal: null,
  });
  expect(mock.get(`/v1/schedules/${made.body.id}`).body).toEqual(made.body);
  expect(mock.get(`/v1/schedules/${made.body.id}`).headers.has("etag")).toBe(false);
});

test("R72: a schedule of a credit with decimals takes and answers decimals", () => {
  mock.post("/v1/credits", { code: "gpu", scale: 2 });
  const made = mock.post("/v1/schedules", { account: "u", credit: "gpu", amountDecimal: "1.5", interval: "day" });
  expect(made.body).toMatchObject({ amount: 150, decimal: { amount: "1.50" } });
  const url = `/v1/schedules/${made.body.id}`;
  expect(problem(url, { amountDecimal: "1.555" }, "PATCH")).toEqual([422, "precision_exceeded"]);
  expect(mock.call("PATCH", url, { amountDecimal: "2" }).body).toMatchObject({
    amount: 200,
    updatedAt: made.body.updatedAt,
  });
});

test("R28, R29: what it issues names it, month by month", () => {
  const { id } = mock.post("/v1/schedules", { account: "u", amount: 10, interval: "month", name: "Monthly" }).body;
  mock.time = Date.parse("2026-03-31T10:00:00.000Z");
  const grants = mock.get(`/v1/grants?schedule=${id}&order=asc`).body.data;
  expect(grants.map((grant: { effectiveAt: string }) => grant.effectiveAt.slice(0, 10))).toEqual([
    "2026-01-31",
    "2026-02-28",
    "2026-03-31",
  ]);
  expect(grants[1]).toMatchObject({
    source: { type: "schedule", id },
    scheduleId: id,
    name: "Monthly",
    category: "plan",
  });
  expect(mock.get(`/v1/schedules/${id}`).body).toMatchObject({
    occurrences: 3,
    nextOccurrenceAt: "2026-04-30T10:00:00.000Z",
  });
});

test("R75: listGrants refuses a schedule that there is not, and combines it with other filters", () => {
  const { id } = mock.post("/v1/schedules", { account: "u", amount: 10, interval: "day", maxOccurrences: 1 }).body;
  mock.post("/v1/grants", { account: "u", amount: 1 });
  mock.post("/v1/accounts", { externalId: "v" });
  expect(mock.get(`/v1/grants?schedule=${id}`).body.data).toHaveLength(1);
  expect(mock.get(`/v1/grants?schedule=${id}&account=v`).body.data).toHaveLength(0);
  expect(mock.get(`/v1/grants?schedule=${id}&status=voided`).body.data).toHaveLength(0);
  expect(mock.get("/v1/grants?schedule=sch_unknown")).toMatchObject({
    status: 404,
    body: { code: "schedule_not_found" },
  });
  const burn = mock.get(`/v1/grants?account=u&credit=credits&order=burn&schedule=${id}`).body.data;
  expect(burn.map((grant: { scheduleId: string }) => grant.scheduleId)).toEqual([id]);
});

test("R31: a PATCH sets what it names, and null clears", () => {
  const terms = { expiry: { type: "duration", unit: "day", count: 3 }, rollover: {}, endAt: "2027-01-01T00:00:00Z" };
  const { id } = mock.post("/v1/schedules", { account: "u", amount: 10, interval: "day", ...terms }).body;
  mock.time += 1000;
  const url = `/v1/schedules/${id}`;
  const cleared = mock.call("PATCH", url, { expiry: null, rollover: null, endAt: null, priority: 1 });
  expect(cleared.status).toBe(200);
  expect(cleared.body).toMatchObject({ expiry: null, rollover: null, endAt: null, priority: 1, amount: 10 });
  expect(cleared.body.updatedAt).toBe("2026-01-31T10:00:01.000Z");
  expect(problem(url, { interval: "week" }, "PATCH")).toEqual([400, "invalid_request"]);
  expect(problem(url, { amount: null }, "PATCH")).toEqual([400, "invalid_request"]);
  expect(problem(url, { applyToExisting: true }, "PATCH")).toEqual([422, "conflicting_fields"]);
  expect(problem(url, { endAt: "2026-01-31T10:00:00Z" }, "PATCH")).toEqual([422, "invalid_range"]);
});

test("R31: a cancel stops it, repeated it changes nothing, and what has no occurrence left is refused", () => {
  const { id } = mock.post("/v1/schedules", { account: "u", amount: 10, interval: "day" }).body;
  expect(mock.post(`/v1/schedules/${id}/cancel`)).toMatchObject({ status: 200, body: { status: "cancelled" } });
  const again = mock.post(`/v1/schedules/${id}/cancel`, { applyToExisting: true });
  expect(again).toMatchObject({ status: 200, body: { nextOccurrenceAt: null } });
  expect(problem(`/v1/schedules/${id}`, { amount: 5 }, "PATCH")).toEqual([409, "schedule_cancelled"]);
  const once = mock.post("/v1/schedules", { account: "u", amount: 10, interval: "day", maxOccurrences: 1 }).body;
  expect(once.status).toBe("completed");
  expect(problem(`/v1/schedules/${once.id}`, { amount: 5 }, "PATCH")).toEqual([409, "schedule_completed"]);
  expect(problem(`/v1/schedules/${once.id}/cancel`, undefined)).toEqual([409, "schedule_completed"]);
  expect(problem("/v1/schedules/sch_unknown/cancel", {})).toEqual([404, "schedule_not_found"]);
});

test("R27: exactly one of account, plan and subscription, all of which must exist", () => {
  mock.post("/v1/plans", { code: "pro" });
  const terms = { amount: 1, interval: "day" };
  expect(problem("/v1/schedules", terms)).toEqual([422, "conflicting_fields"]);
  expect(problem("/v1/schedules", { ...terms, account: "u", plan: "pro" })).toEqual([422, "conflicting_fields"]);
  expect(problem("/v1/schedules", { ...terms, plan: "pro", startAt: "2026-02-01T00:00:00Z" })).toEqual([
    422,
    "conflicting_fields",
  ]);
  expect(problem("/v1/schedules", { ...terms, account: "u", resetStart: "calendar" })).toEqual([
    422,
    "conflicting_fields",
  ]);
  expect(problem("/v1/schedules", { ...terms, account: "nobody" })).toEqual([404, "account_not_found"]);
  expect(problem("/v1/schedules", { ...terms, plan: "nothing" })).toEqual([404, "plan_not_found"]);
  expect(problem("/v1/schedules", { ...terms, subscription: "sub_x" })).toEqual([404, "subscription_not_found"]);
  expect(problem("/v1/schedules", { ...terms, account: "u", credit: "nothing" })).toEqual([404, "credit_not_found"]);
});

test("R8: an instant that no calendar has is a violation of its own field", () => {
  const startAt = "2026-02-30T00:00:00Z";
  const refused = mock.post("/v1/schedules", { account: "u", amount: 1, interval: "day", startAt, endAt: startAt });
  expect(refused.status).toBe(400);
  expect(refused.body.errors.map((each: { pointer: string }) => each.pointer)).toEqual(["/startAt", "/endAt"]);
});

test("R75: schedules are listed by whose they are, and by what they are", () => {
  mock.post("/v1/accounts", { externalId: "v" });
  mock.post("/v1/credits", { code: "gpu" });
  for (const code of ["pro", "free"]) mock.post("/v1/plans", { code });
  const terms = { amount: 1, interval: "day" };
  const own = mock.post("/v1/schedules", { ...terms, account: "u", metadata: { a: "1" }, externalKey: "k" }).body.id;
  const template = mock.post("/v1/schedules", { ...terms, plan: "pro" }).body.id;
  mock.time += 1000;
  const subscription = mock.post("/v1/subscriptions", { account: "u", plan: "pro" }).body.id;
  const direct = mock.post("/v1/schedules", { ...terms, subscription, credit: "gpu" }).body.id;
  mock.post(`/v1/schedules/${own}/cancel`);
  const [copy] = mock.get(`/v1/subscriptions/${subscription}`).body.scheduleIds;
  const list = (query: string): string[] =>
    mock.get(`/v1/schedules?order=asc${query}`).body.data.map((each: { id: string }) => each.id);
  expect(list("")).toEqual([own, template, copy, direct]);
  expect(list("&account=u")).toEqual([own, copy, direct]);
  expect(list("&account=v")).toEqual([]);
  expect(list("&credit=gpu")).toEqual([direct]);
  expect(list("&plan=pro")).toEqual([template, copy, direct]);
  expect(list("&plan=pro&scope=plan")).toEqual([template]);
  expect(list("&plan=free")).toEqual([]);
  expect(list(`&subscription=${subscription}`)).toEqual([copy, direct]);
  expect(list("&scope=subscription&credit=credits")).toEqual([copy]);
  expect(list("&status=cancelled")).toEqual([own]);
  expect(list("&metadata[a]=1")).toEqual([own]);
  expect(list("&externalKey=k")).toEqual([own]);
  expect(list("&externalKey=k&account=v")).toEqual([]);
  expect(list("&from=2026-01-31T10:00:01Z")).toEqual([copy, direct]);
  expect(list("&to=2026-01-31T10:00:01Z")).toEqual([own, template]);
  for (const [query, code] of [
    ["account=x", "account_not_found"],
    ["credit=x", "credit_not_found"],
    ["plan=x", "plan_not_found"],
    ["subscription=x", "subscription_not_found"],
  ]) {
    expect(mock.get(`/v1/schedules?${query}`)).toMatchObject({ status: 404, body: { code } });
  }
});
