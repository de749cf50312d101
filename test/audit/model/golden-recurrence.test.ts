import { expect, test } from "vitest";
import { addUnits, fromWireTime } from "./calendar.ts";
import { World } from "./world.ts";

const HOURLY = { account: "a", amount: 100, interval: "hour", expiry: { type: "period" } };
const LIVES_AN_HOUR = { type: "duration", unit: "hour", count: 1 };

test.for([[[30, 60, 95]], [[95]]] as const)("G7: recurring credit with rollover, read at %j", ([reads]) => {
  const world = new World();
  const rollover = { percent: 50, maxAmount: 40, maxRollovers: 1, expiry: LIVES_AN_HOUR };
  world.accept("createSchedule", { ...HOURLY, rollover });
  world.at(5).consume(10);
  expect(world.figures()).toEqual([90, 0, 90]);
  for (const tick of reads) expect(world.at(tick).figures()).toEqual([140, 0, 140]);
  expect(world.entries()).toEqual([
    "grant_issued 100",
    "consumed -10",
    "grant_expired -90",
    "rolled_over 40",
    "grant_issued 100",
    "grant_expired -40",
    "grant_expired -100",
    "rolled_over 40",
    "grant_issued 100",
    "grant_expired -40",
    "grant_expired -100",
    "rolled_over 40",
    "grant_issued 100",
  ]);
});

test("G10: a transfer keeps where credit came from and when it ends", () => {
  const world = new World();
  world.accept("createAccount", { externalId: "b" });
  world.grant(30, { exp: 50 });
  world.grant(30);
  const transfer = world.accept("createTransfer", { fromAccount: "a", toAccount: "b", amount: 40 });
  expect(transfer).toMatchObject({ fromBalance: { balance: 20 }, toBalance: { balance: 40 } });
  const grant = (id: string) => world.send({ operationId: "getGrant", path: { grant: id } }).body;
  expect(grant("grt_3")).toMatchObject({ amount: 30, expiresAt: world.time(50), sourceGrantId: "grt_1" });
  expect(grant("grt_4")).toMatchObject({ amount: 10, expiresAt: null, sourceGrantId: "grt_2" });
  world.at(50);
  const path = { account: "b", credit: "credits" };
  expect(world.send({ operationId: "getBalance", path }).body).toMatchObject({ balance: 10 });
});

test("G12: at one instant holds end, then grants with their rollover, then the next occurrence is issued", () => {
  const world = new World();
  world.accept("createSchedule", { ...HOURLY, rollover: { percent: 100, expiry: LIVES_AN_HOUR } });
  world.at(10).reserve(40, 20);
  world.at(30);
  expect(world.figures()).toEqual([200, 0, 200]);
  const tail = ["released 0/-40", "reservation_expired 0", "grant_expired -100", "rolled_over 100", "grant_issued 100"];
  expect(world.entries().slice(-5)).toEqual(tail);
});

test.for([
  [100, 50, 150],
  [30, 100, 130],
  [-120, 250, 130],
] as const)("G14: with %i available, %i are topped up", ([available, size, after]) => {
  const world = new World();
  if (available > 0) world.grant(available);
  else world.consume(-available, { overage: "overflow" });
  world.accept("putAutoTopUp", { threshold: 100, amount: 50 }, { account: "a", credit: "credits" });
  expect(world.figures()).toEqual([after, 0, after]);
  expect(world.events(/^auto_topup/)).toEqual([`auto_topup.succeeded ${size}`]);
});

test("G16: a grant that expires in a month ends within the next month", () => {
  const world = new World();
  world.on("2026-01-31T00:00:00Z").grant(5, { expiresIn: { unit: "month", count: 1 } });
  expect(world.send({ operationId: "getGrant", path: { grant: "grt_1" } }).body).toMatchObject({
    expiresAt: "2026-02-28T00:00:00.000Z",
  });
  const anchor = fromWireTime("2026-01-31T10:00:00Z");
  const days = [1, 2, 3, 4].map((count) => new Date(addUnits(anchor, "month", count)).toISOString().slice(5, 10));
  expect(days).toEqual(["02-28", "03-31", "04-30", "05-31"]);
});

test("G18: alerts are edges", () => {
  const world = new World();
  world.grant(60);
  for (const threshold of [20, 50]) world.accept("createAlert", { account: "a", threshold });
  const since = (from: number): string[] => world.events(/^balance/).slice(from);
  world.consume(50);
  expect(since(0)).toEqual(["balance.low(50)", "balance.low(20)"]);
  world.grant(5);
  expect(since(2)).toEqual([]);
  world.grant(55);
  expect(since(2)).toEqual(["balance.recovered(50)", "balance.recovered(20)"]);
  world.reserve(30);
  expect(since(4)).toEqual(["balance.low(50)"]);
});

const MONTHLY = { plan: "pro", amount: 100, interval: "month", expiry: { type: "period" } };

test("G21: a template that follows the calendar issues at the start and at the first of the month", () => {
  const world = new World();
  world.accept("createPlan", { code: "pro" });
  world.accept("createSchedule", { ...MONTHLY, rollover: { percent: 50 }, resetStart: "calendar" });
  world.on("2026-02-15T00:00:00Z").accept("createSubscription", { account: "a", plan: "pro" });
  expect(world.figures()).toEqual([100, 0, 100]);
  world.on("2026-03-01T00:00:00Z");
  expect(world.figures()).toEqual([150, 0, 150]);
  expect(world.entries().slice(-3)).toEqual(["grant_expired -100", "rolled_over 50", "grant_issued 100"]);
});

test("G22: a cancel at the period's end comes before the next occurrence", () => {
  const world = new World();
  world.accept("createPlan", { code: "pro" });
  world.accept("createSchedule", MONTHLY);
  world.on("2026-01-31T10:00:00Z").accept("createSubscription", { account: "a", plan: "pro" });
  world.on("2026-02-10T00:00:00Z").accept("cancelSubscription", { at: "period_end" }, { subscription: "sub_1" });
  world.on("2026-02-28T10:00:00Z");
  expect(world.figures()).toEqual([0, 0, 0]);
  expect(world.entries()).toEqual(["grant_issued 100", "grant_expired -100"]);
  expect(world.send({ operationId: "getSubscription", path: { subscription: "sub_1" } }).body).toMatchObject({
    status: "cancelled",
    cancelledAt: "2026-02-28T10:00:00.000Z",
  });
});
