import { expect, test } from "vitest";
import { boundaryAfter, calendarAnchor, fromWireTime, occurrenceAfter, occurrenceUpTo } from "./calendar.ts";
import { World } from "./world.ts";

const HOUR = { type: "duration", unit: "hour", count: 1 };

function time(instant: string): number {
  return fromWireTime(instant);
}

test("R28, R82: occurrences count from the anchor, and a copy has one at its start besides", () => {
  const copy = {
    interval: "month" as const,
    intervalCount: 1,
    startAt: time("2026-02-15T00:00:00Z"),
    anchor: time("2026-01-31T10:00:00Z"),
    templateId: "sch_1",
  };
  expect(occurrenceAfter(copy, copy.startAt - 1)).toBe(copy.startAt);
  expect(occurrenceAfter(copy, copy.startAt)).toBe(time("2026-02-28T10:00:00Z"));
  expect(occurrenceUpTo(copy, time("2026-02-28T09:59:59.999Z"))).toBe(copy.startAt);
  expect(occurrenceUpTo(copy, time("2026-02-28T10:00:00Z"))).toBe(time("2026-02-28T10:00:00Z"));
  const own = { ...copy, templateId: null };
  expect(occurrenceUpTo(own, time("2026-02-28T09:59:59.999Z"))).toBeNull();
  expect(occurrenceAfter(own, 0)).toBe(time("2026-02-28T10:00:00Z"));
});

test("R82: the calendar anchor is the beginning of the year, the Monday, the day", () => {
  const anchor = (unit: "month" | "year" | "week" | "day" | "hour"): string => {
    return new Date(calendarAnchor(unit, time("2026-02-15T13:14:15Z"))).toISOString().slice(0, 16);
  };
  expect(anchor("month")).toBe("2026-01-01T00:00");
  expect(anchor("year")).toBe("2026-01-01T00:00");
  expect(anchor("week")).toBe("2026-02-09T00:00");
  expect(anchor("day")).toBe("2026-02-15T00:00");
  expect(anchor("hour")).toBe("2026-02-15T00:00");
});

test("R28, R83: boundaries grow strictly for every unit, from anchors at the ends of months", () => {
  const anchors = ["2026-01-28", "2026-01-31", "2028-02-29", "2026-12-31"].map((day) => time(`${day}T23:59:59.999Z`));
  for (const unit of ["hour", "day", "week", "month", "quarter", "half_year", "year"] as const) {
    for (const anchor of anchors) {
      const steps = Array.from({ length: 60 }, (_, k) => boundaryAfter(anchor, unit, 1, anchor, k - 24));
      expect(steps.every((step, k) => k === 0 || step > (steps[k - 1] ?? 0))).toBe(true);
      expect(steps.every((step) => boundaryAfter(anchor, unit, 1, step, 0) === step)).toBe(true);
    }
  }
});

test("R29: each occurrence is issued once, at its instant, and the last one completes the schedule", () => {
  const world = new World();
  const terms = { account: "a", amount: 5, interval: "hour", maxOccurrences: 2, startAt: world.time(30) };
  world.accept("createSchedule", terms);
  world.at(95);
  expect(world.entryRows().map((entry) => entry.effectiveAt)).toEqual([world.time(30), world.time(60)]);
  expect(world.events(/^schedule/)).toEqual(["schedule.created null", "schedule.completed null"]);
  expect(world.send({ operationId: "getSchedule", path: { schedule: "sch_1" } }).body).toMatchObject({
    status: "completed",
    occurrences: 2,
    nextOccurrenceAt: null,
  });
});

test("R30: of a late start only the occurrence that covers now is issued, or skipped where it has ended", () => {
  const world = new World();
  const late = { account: "a", amount: 5, interval: "hour", startAt: world.time(0) };
  world.at(70).accept("createSchedule", { ...late, expiry: { type: "period" }, maxOccurrences: 2 });
  expect(world.send({ operationId: "getGrant", path: { grant: "grt_1" } }).body).toMatchObject({
    effectiveAt: world.time(60),
    expiresAt: world.time(90),
  });
  world.accept("createSchedule", { ...late, interval: "day", expiry: HOUR });
  expect(world.events(/^schedule.skipped/)).toEqual(["schedule.skipped 5"]);
  expect(world.send({ operationId: "getSchedule", path: { schedule: "sch_2" } }).body).toMatchObject({
    occurrences: 1,
    nextOccurrenceAt: world.time(720),
  });
});

test("R31, R86: a change acts on later occurrences, of the copies only where it says so", () => {
  const world = new World();
  world.accept("createPlan", { code: "pro" });
  world.accept("createSchedule", { plan: "pro", amount: 5, interval: "hour" });
  world.accept("createSubscription", { account: "a", plan: "pro" });
  world.accept("updateSchedule", { amount: 7 }, { schedule: "sch_1" });
  world.at(30).accept("updateSchedule", { amount: 9, applyToExisting: true }, { schedule: "sch_1" });
  world.at(60).accept("cancelSchedule", { applyToExisting: true }, { schedule: "sch_1" });
  world.at(95);
  expect(world.entries()).toEqual(["grant_issued 5", "grant_issued 5", "grant_issued 9"]);
  const patch = { operationId: "updateSchedule", path: { schedule: "sch_2" }, body: { amount: 1 } };
  expect(world.send(patch)).toMatchObject({ status: 409, body: { code: "schedule_cancelled" } });
});

test("R60: a batch is all or nothing, and tells which item failed", () => {
  const world = new World();
  const debit = { operation: "createDebit", body: { account: "a", amount: 3 } };
  const grant = { operation: "createGrant", body: { account: "a", amount: 5 } };
  const failed = world.send({ operationId: "createBatch", body: { operations: [grant, debit, debit] } });
  expect(failed).toMatchObject({ status: 402, body: { code: "insufficient_credits", failedIndex: 2, available: 2 } });
  expect(world.entries()).toEqual([]);
  const { results } = world.accept("createBatch", { operations: [grant, debit] });
  expect(results).toMatchObject([{ status: 201 }, { status: 201, body: { balance: { available: 2 } } }]);
});

test("R61: what was used before an import stands as a debit that cannot be refunded, and repeating it skips", () => {
  const world = new World();
  const grants = [{ externalKey: "k", account: "b", amount: 10, consumedAmount: 4 }];
  const body = { accounts: [{ externalId: "b" }], grants };
  expect(world.accept("importBalances", body)).toMatchObject({ grants: [{ created: true }] });
  expect(world.accept("importBalances", body)).toMatchObject({
    accounts: [{ created: false }],
    grants: [{ created: false }],
  });
  expect(world.entries()).toEqual(["imported 6"]);
  const refund = { operationId: "refundDebit", path: { debit: "dbt_1" }, body: {} };
  expect(world.send(refund)).toMatchObject({ status: 409, body: { code: "debit_not_refundable" } });
  const other = { accounts: [], grants: [{ ...grants[0], amount: 11 }] };
  expect(world.send({ operationId: "importBalances", body: other })).toMatchObject({
    status: 409,
    body: { code: "external_key_conflict", existingId: "grt_1" },
  });
});

test("R62: a forecast is what time alone then posts", () => {
  const world = new World();
  world.grant(10, { exp: 40 });
  world.accept("createSchedule", { account: "a", amount: 5, interval: "hour", expiry: HOUR });
  const known = world.entries().length;
  const path = { account: "a", credit: "credits" };
  const { body } = world.send({ operationId: "forecastBalance", path, query: { until: world.time(70) } });
  expect(world.entries()).toHaveLength(known);
  world.at(70);
  const posted = world.entryRows().slice(known);
  expect(body).toMatchObject({
    data: posted.map((entry) => ({ at: entry.effectiveAt, type: entry.type, balance: entry.balanceAfter })),
    truncated: false,
  });
});

test("R78: inside the cooldown a top-up waits for its end, and a failed payment suspends the rule", () => {
  const world = new World();
  const path = { account: "a", credit: "credits" };
  world.grant(10);
  world.accept("putAutoTopUp", { threshold: 3, amount: 10, cooldownSeconds: 3600 }, path);
  world.consume(8);
  world.consume(10);
  expect(world.events(/^auto_topup/)).toEqual(["auto_topup.succeeded 10", "auto_topup.deferred null"]);
  world.at(30);
  expect(world.figures()).toEqual([12, 0, 12]);
  world.send({ operationId: "failPayments", body: { fail: 1 } });
  world.at(90).consume(12);
  expect(world.events(/^auto_topup/).at(-1)).toBe("auto_topup.failed null");
  expect(world.send({ operationId: "getAutoTopUp", path }).body).toMatchObject({ status: "suspended" });
});

test("R84, R85: a change cancels now, voids on request, and starts the new plan now", () => {
  const world = new World();
  for (const [code, amount] of [
    ["pro", 5],
    ["max", 9],
  ] as const) {
    world.accept("createPlan", { code });
    world.accept("createSchedule", { plan: code, amount, interval: "month", expiry: { type: "period" } });
  }
  world.accept("createSubscription", { account: "a", plan: "pro" });
  const changed = world
    .at(30)
    .accept("changeSubscription", { plan: "max", voidGrants: true }, { subscription: "sub_1" });
  expect(changed).toMatchObject({ previousSubscriptionId: "sub_1", planCode: "max", startAt: world.time(30) });
  expect(world.entryRows().map((entry) => [entry.type, entry.reason])).toEqual([
    ["grant_issued", null],
    ["grant_voided", "plan_change"],
    ["grant_issued", "plan_change"],
  ]);
});

test("R87: a purchase grants the bundle at its price, and an inactive bundle cannot be bought", () => {
  const world = new World();
  const price = { currency: "EUR", unitAmount: 2 };
  world.accept("createBundle", { code: "small", quantity: 5, price, expiry: HOUR });
  expect(world.accept("purchaseBundle", { account: "a" }, { bundle: "small" })).toMatchObject({
    category: "purchased",
    source: { type: "bundle", id: "bnd_1" },
    costBasis: price,
    expiresAt: world.time(30),
  });
  world.accept("updateBundle", { status: "inactive" }, { bundle: "small" });
  const again = world.send({ operationId: "purchaseBundle", path: { bundle: "small" }, body: { account: "a" } });
  expect(again).toMatchObject({ status: 409, body: { code: "bundle_inactive" } });
});
