import { expect, test } from "vitest";
import { World } from "./world.ts";

test("G1: burn order goes by priority, expiry, category, effectiveAt", () => {
  const world = new World();
  world.grant(50, { category: "purchased", exp: 100 });
  world.grant(50, { category: "free", exp: 100 });
  world.grant(50, { category: "purchased", exp: 60 });
  world.grant(50, { priority: 50 });
  world.grant(50);
  expect(world.allocations(world.consume(220))).toEqual(["4:50", "3:50", "2:50", "1:50", "5:20"]);
  expect(world.figures()).toEqual([30, 0, 30]);
});

test.for([
  ["first_in_first_out", ["1:10", "2:5"]],
  ["last_in_first_out", ["3:10", "2:5"]],
  ["plan_first", ["2:10", "1:5"]],
] as const)("G2: %s", ([burnStrategy, expected]) => {
  const world = new World();
  world.send({ operationId: "updateCredit", path: { credit: "credits" }, body: { burnStrategy } });
  world.grant(10, { category: "purchased" });
  world.at(1).grant(10, { category: "plan" });
  world.at(2).grant(10, { category: "purchased" });
  expect(world.allocations(world.consume(15))).toEqual(expected);
});

test("G3: at exactly expiresAt the grant is gone", () => {
  const world = new World();
  world.grant(10, { exp: 100 });
  world.at(99).consume(4);
  expect(world.figures()).toEqual([6, 0, 6]);
  world.at(100).consume(1, {}, 402);
  expect(world.figures()).toEqual([0, 0, 0]);
  expect(world.entries()).toEqual(["grant_issued 10", "consumed -4", "grant_expired -6"]);
  expect(world.lastEntryTick()).toBe(100);
});

test("G4: a hold outlives the expiry of its grant", () => {
  const world = new World();
  world.grant(100, { exp: 50 });
  world.grant(100);
  const reservation = world.at(10).reserve(120, 60);
  expect(world.figures()).toEqual([200, 120, 80]);
  world.at(50);
  expect(world.figures()).toEqual([200, 120, 80]);
  expect(world.entries().at(-1)).toBe("grant_expired 0");
  world.at(55).capture(reservation, { amount: 30 });
  expect(world.figures()).toEqual([100, 0, 100]);
  expect(world.grantCounters(1)).toEqual({ consumed: 30, expired: 70, voided: 0, held: 0 });
  expect(world.grantCounters(2)).toEqual({ consumed: 0, expired: 0, voided: 0, held: 0 });
  const tail = ["captured -30/-30", "released 0/-20", "released 0/-70", "lapsed -70"];
  expect(world.entries().slice(-4)).toEqual(tail);
});

test("G5, G17: debt is repaid by the next grant, and past points never move", () => {
  const world = new World();
  world.grant(10);
  const debit = world.at(1).consume(25, { overage: "overflow" });
  expect(world.figures()).toEqual([-15, 0, -15]);
  expect(world.balance()).toMatchObject({ debt: 15 });
  world.at(2).grant(100);
  expect(world.figures()).toEqual([85, 0, 85]);
  expect(world.balance()).toMatchObject({ debt: 0 });
  expect(world.allocationsOf(debit)).toEqual(["1:10", "2:15"]);
  world.at(3).refund(debit, { amount: 20 });
  expect(world.figures()).toEqual([105, 0, 105]);
  expect(world.allocationsOf(debit)).toEqual(["1:5"]);
  expect(world.balanceAt(1)).toMatchObject({ balance: -15, reserved: 0, available: -15, debt: 15 });
  expect(world.balanceAt(2)).toMatchObject({ balance: 85, reserved: 0, available: 85, debt: 0 });
});

test.for(["lapse", "reissue"] as const)("G6: refund after expiry, %s", (onExpiredGrant) => {
  const world = new World();
  world.grant(10, { exp: 50 });
  const debit = world.at(1).consume(6);
  world.at(60).refund(debit, { amount: 6, onExpiredGrant });
  const net = onExpiredGrant === "lapse" ? 0 : 6;
  expect(world.figures()).toEqual([net, 0, net]);
  const tail = ["refunded 6", "lapsed -6", "reissued 6"].slice(0, onExpiredGrant === "lapse" ? 2 : 3);
  expect(world.entries().slice(3)).toEqual(tail);
  if (onExpiredGrant === "lapse") return;
  expect(world.send({ operationId: "getGrant", path: { grant: "grt_2" } }).body).toMatchObject({
    expiresAt: world.time(60 + 30 * 720),
    sourceGrantId: "grt_1",
  });
});

test("G8: an expiring negative adjustment gives back what it took", () => {
  const world = new World();
  world.grant(50, { exp: 100 });
  world.grant(50);
  const adjustment = world.at(1).adjust(-70, { expiresAt: world.time(40) });
  expect(world.figures()).toEqual([30, 0, 30]);
  expect(world.allocations(adjustment)).toEqual(["1:50", "2:20"]);
  expect(adjustment).toMatchObject({ totalAdjustment: -70 });
  world.at(40);
  expect(world.figures()).toEqual([100, 0, 100]);
  expect(world.send({ operationId: "getAdjustment", path: { adjustment: "adj_1" } }).body).toMatchObject({
    totalAdjustment: 0,
    status: "expired",
  });
});

test("G8, variant: onto an expired grant the give-back lapses", () => {
  const world = new World();
  world.grant(50, { exp: 30 });
  world.grant(50);
  world.at(1).adjust(-70, { expiresAt: world.time(40) });
  world.at(40);
  expect(world.figures()).toEqual([50, 0, 50]);
  expect(world.entries().slice(-3)).toEqual(["refunded 20", "refunded 50", "lapsed -50"]);
});

test.for([
  ["reject", 402, [100, 90, 10]],
  ["cap", 200, [60, 60, 0]],
  ["overflow", 200, [50, 60, -10]],
] as const)("G9: capture above the hold, %s", ([overage, status, expected]) => {
  const world = new World();
  world.grant(100);
  const other = world.reserve(60);
  const reservation = world.reserve(30);
  const answer = world.capture(reservation, { amount: 50, overage }, status);
  expect(world.figures()).toEqual(expected);
  if (overage === "cap") {
    expect(world.entries().slice(-2)).toEqual(["captured -30/-30", "captured -10"]);
    expect(world.send({ operationId: "getDebit", path: { debit: "dbt_1" } }).body).toMatchObject({ amount: 40 });
    expect(world.allocationsOf({ id: "dbt_1" })).toEqual(["1:30", "1:10"]);
  }
  if (overage !== "overflow") return;
  expect(answer).toMatchObject({ balance: { debt: 10 } });
  world.capture(other, {});
  expect(world.figures()).toEqual([-10, 0, -10]);
});

test("G11: void with a hold", () => {
  const world = new World();
  world.grant(100);
  world.consume(20);
  const reservation = world.reserve(30);
  world.send({ operationId: "voidGrant", path: { grant: "grt_1" }, body: {} });
  expect(world.figures()).toEqual([30, 30, 0]);
  expect(world.grantCounters(1)).toMatchObject({ voided: 50 });
  world.capture(reservation, { amount: 10 });
  expect(world.figures()).toEqual([0, 0, 0]);
  expect(world.grantCounters(1)).toMatchObject({ consumed: 30, voided: 70 });
});

test("G13: a hold that rests on the credit limit", () => {
  const world = new World();
  world.limit(20);
  world.grant(10);
  const reservation = world.reserve(25);
  expect(world.figures()).toEqual([10, 25, -15]);
  expect(reservation).toMatchObject({ unbacked: 15 });
  world.grant(8);
  expect(world.figures()).toEqual([18, 25, -7]);
  world.capture(reservation, { amount: 25 });
  expect(world.figures()).toEqual([-7, 0, -7]);
  expect(world.allocationsOf({ id: "dbt_1" })).toEqual(["1:10", "2:8"]);
  expect(world.balance()).toMatchObject({ debt: 7 });
});

test("G15: a retry answers what the first attempt answered", () => {
  const world = new World();
  world.grant(3);
  const request = { operationId: "createDebit", body: { account: "a", amount: 5 }, idempotencyKey: "K" };
  expect(world.send(request)).toMatchObject({ status: 402, replayed: false });
  world.grant(10);
  expect(world.send(request)).toMatchObject({ status: 402, replayed: true });
  expect(world.send({ ...request, idempotencyKey: "L" })).toMatchObject({ status: 201, replayed: false });
  const other = { ...request, body: { account: "a", amount: 6 } };
  expect(world.send(other)).toMatchObject({ status: 422, body: { code: "idempotency_key_reused" } });
  expect(world.at(719).send(request)).toMatchObject({ status: 402, replayed: true });
  expect(world.at(720).send(request)).toMatchObject({ status: 201, replayed: false });
});

test("G19: largest_first", () => {
  const world = new World();
  world.send({ operationId: "updateCredit", path: { credit: "credits" }, body: { burnStrategy: "largest_first" } });
  world.grant(10);
  world.grant(30);
  world.grant(20, { exp: 100 });
  expect(world.allocations(world.consume(45))).toEqual(["3:20", "2:25"]);
  expect(world.figures()).toEqual([15, 0, 15]);
});

test("G20: a lease is captured, extended and ends by itself", () => {
  const world = new World();
  world.grant(40, { exp: 30 });
  world.grant(100);
  const lease = world.reserve(60, 20);
  expect(world.figures()).toEqual([140, 60, 80]);
  world.at(5).capture(lease, { amount: 50, final: false });
  expect(world.figures()).toEqual([90, 10, 80]);
  const extend = { ttlSeconds: 40 * 120, additionalAmount: 15 };
  world.at(10).send({ operationId: "extendReservation", path: { reservation: "rsv_1" }, body: extend });
  expect(world.figures()).toEqual([90, 25, 65]);
  expect(world.send({ operationId: "getReservation", path: { reservation: "rsv_1" } }).body).toMatchObject({
    expiresAt: world.time(50),
    amount: 75,
  });
  world.at(30);
  expect(world.entries().at(-1)).toBe("grant_expired 0");
  world.at(50);
  const tail = ["released 0/-15", "released 0/-10", "reservation_expired 0"];
  expect(world.entries().slice(-3)).toEqual(tail);
  expect(world.figures()).toEqual([90, 0, 90]);
});
