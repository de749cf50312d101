import { expect, test } from "vitest";
import { addUnits, billingBoundary, fromWireTime } from "./calendar.ts";
import { World } from "./world.ts";

const GRANT_1 = { grant: "grt_1" };

test("R6, R49: a lapsed entry directly follows its own released entry", () => {
  const world = new World();
  world.grant(2, { exp: 5 });
  world.grant(2, { exp: 6 });
  world.grant(2);
  world.reserve(6, 10);
  world.at(10);
  const tail = ["released 0/-2", "released 0/-2", "lapsed -2", "released 0/-2", "lapsed -2", "reservation_expired 0"];
  expect(world.entries().slice(-6)).toEqual(tail);
});

test("R12: at one instant holds end first, then adjustments, then grants with their rollover, then activations", () => {
  const world = new World();
  world.grant(10, { exp: 5, rollover: { percent: 100 } });
  world.grant(7, { effectiveAt: world.time(5) });
  world.reserve(4, 5);
  world.adjust(-3, { expiresAt: world.time(5) });
  world.at(5);
  const tail = [
    "released 0/-4",
    "reservation_expired 0",
    "refunded 3",
    "grant_expired -10",
    "rolled_over 10",
    "grant_activated 7",
  ];
  expect(world.entries().slice(-6)).toEqual(tail);
  expect(world.figures()).toEqual([17, 0, 17]);
});

test("R16: closing voids active and pending grants in one operation, keeps debt, and is final", () => {
  const world = new World();
  const close = { operationId: "closeAccount", path: { account: "a" } };
  const reservation = world.consumeAll(world.grant(5));
  world.grant(3);
  world.grant(4, { effectiveAt: world.time(9) });
  world.reserve(1, 2);
  expect(world.send(close)).toMatchObject({ status: 409, body: { code: "account_has_open_reservations" } });
  world.at(2);
  expect(world.send(close)).toMatchObject({ status: 200, body: { status: "closed", version: 2 } });
  expect(world.entries().slice(-2)).toEqual(["grant_voided -3", "grant_voided 0"]);
  expect(world.send(close)).toMatchObject({ status: 200, body: { version: 2 } });
  expect(world.send({ operationId: "voidGrant", path: { grant: "grt_2" }, body: {} }).status).toBe(200);
  world.refund(reservation, {}, 409);
});

test("R18: a debit must not eat into what holds on the credit limit may need", () => {
  const world = new World();
  world.limit(20);
  world.reserve(20);
  world.grant(8);
  world.limit(0);
  world.consume(1, {}, 402);
  world.adjust(-1, { grantIds: ["grt_1"] }, 402);
});

test("R20: a grant in the past counts from its effectiveAt but changes nothing that was", () => {
  const world = new World();
  world.at(10).grant(5);
  const debit = world.consume(2);
  world.grant(5, { effectiveAt: world.time(1), expiresIn: { unit: "hour", count: 1 } });
  expect(world.allocationsOf(debit)).toEqual(["1:2"]);
  expect(world.send({ operationId: "getGrant", path: { grant: "grt_2" } }).body).toMatchObject({
    expiresAt: world.time(31),
    status: "active",
  });
  const tooOld = { account: "a", amount: 1, effectiveAt: world.time(-40), expiresIn: { unit: "hour", count: 1 } };
  expect(world.send({ operationId: "createGrant", body: tooOld })).toMatchObject({ body: { code: "invalid_expiry" } });
});

test("R21: the type's policy applies only where the grant names no end", () => {
  const world = new World();
  const defaultExpiry = { type: "duration", unit: "hour", count: 2 };
  const body = { defaultExpiry, defaultRolloverPolicy: "rollover" };
  world.send({ operationId: "updateCredit", path: { credit: "credits" }, body });
  expect(world.grant(5)).toMatchObject({ expiresAt: world.time(60), rollover: { percent: 100, maxRollovers: 1 } });
  expect(world.grant(5, { exp: 10 })).toMatchObject({ expiresAt: world.time(10), rollover: null });
  expect(world.grant(5, { expiresAt: null })).toMatchObject({ expiresAt: null, rollover: null });
  world.at(60);
  const rolled = { expiresAt: world.time(120), rolloverCount: 1, sourceGrantId: "grt_1", category: "rollover" };
  expect(world.send({ operationId: "getGrant", path: { grant: "grt_4" } }).body).toMatchObject(rolled);
});

test("R21: a billing period ends at the next boundary strictly after effectiveAt", () => {
  const anchor = fromWireTime("2026-01-31T10:00:00Z");
  const at = (instant: string, n: number): string => {
    return new Date(billingBoundary(anchor, fromWireTime(instant), n)).toISOString();
  };
  expect(at("2026-01-31T10:00:00Z", 1)).toBe("2026-02-28T10:00:00.000Z");
  expect(at("2026-02-28T09:59:59.999Z", 1)).toBe("2026-02-28T10:00:00.000Z");
  expect(at("2026-02-28T10:00:00Z", 2)).toBe("2026-04-30T10:00:00.000Z");
  expect(at("2025-12-01T00:00:00Z", 1)).toBe("2025-12-31T10:00:00.000Z");
});

test("R22: every accepted PATCH posts one grant_updated with what differs", () => {
  const world = new World();
  world.grant(5);
  world.send({ operationId: "updateGrant", path: GRANT_1, body: { priority: 100 } });
  world.send({ operationId: "updateGrant", path: GRANT_1, body: { priority: 5, name: "x", expiresAt: world.time(9) } });
  const changes = world.entryRows().map((entry) => entry.changes);
  expect(changes).toEqual([
    null,
    {},
    {
      expiresAt: { from: null, to: world.time(9) },
      name: { from: null, to: "x" },
      priority: { from: 100, to: 5 },
    },
  ]);
});

test("R25: a forced expiry does not roll over, and repeating it is a no-op", () => {
  const world = new World();
  world.grant(5, { exp: 9, rollover: {} });
  const expire = { operationId: "expireGrant", path: GRANT_1 };
  expect(world.send(expire)).toMatchObject({ status: 200, body: { expiresAt: world.time(0), status: "expired" } });
  expect(world.send(expire).status).toBe(200);
  expect(world.entries()).toEqual(["grant_issued 5", "grant_expired -5"]);
});

test("R26: a depleted grant cannot be voided, a fully held one can", () => {
  const world = new World();
  world.consumeAll(world.grant(5));
  const voidIt = (grant: string) => world.send({ operationId: "voidGrant", path: { grant }, body: {} });
  expect(voidIt("grt_1")).toMatchObject({ status: 409, body: { code: "grant_not_active" } });
  world.grant(5);
  world.reserve(5);
  expect(voidIt("grt_2")).toMatchObject({ status: 200, body: { voided: 0, held: 5, status: "voided" } });
});

test("R28: calendar units count from the anchor and clamp to the month", () => {
  const at = (anchor: string, unit: "month" | "quarter" | "year", count: number): string => {
    return new Date(addUnits(fromWireTime(anchor), unit, count)).toISOString().slice(0, 16);
  };
  const monthly = [1, 2, 3, 4].map((count) => at("2026-01-31T10:00:00Z", "month", count).slice(5, 10));
  expect(monthly).toEqual(["02-28", "03-31", "04-30", "05-31"]);
  const quarterly = [1, 2, 3].map((count) => at("2026-01-31T10:00:00Z", "quarter", count).slice(5, 10));
  expect(quarterly).toEqual(["04-30", "07-31", "10-31"]);
  const yearly = [1, 2, 3, 4].map((count) => at("2028-02-29T10:00:00Z", "year", count).slice(0, 10));
  expect(yearly).toEqual(["2029-02-28", "2030-02-28", "2031-02-28", "2032-02-29"]);
  expect(at("2026-03-31T00:00:00Z", "month", -1)).toBe("2026-02-28T00:00");
});

test("R32, R33: the share is floored and capped, and stops after maxRollovers", () => {
  const world = new World();
  const rollover = { percent: 50, maxAmount: 3, maxRollovers: 2, priority: 7, expiry: DAILY };
  world.grant(9, { exp: 10, rollover });
  world.at(10 + 2 * 720);
  const issued = world.entries().filter((line) => line.startsWith("rolled_over") || line.startsWith("grant_expired"));
  expect(issued).toEqual([
    "grant_expired -9",
    "rolled_over 3",
    "grant_expired -3",
    "rolled_over 1",
    "grant_expired -1",
  ]);
  expect(world.send({ operationId: "getGrant", path: { grant: "grt_2" } }).body).toMatchObject({ priority: 7 });
});

const DAILY = { type: "duration", unit: "day", count: 1 };

test("R36: named grants are taken in the given order and no others", () => {
  const world = new World();
  world.grant(5);
  world.grant(5);
  world.grant(5);
  expect(world.allocations(world.adjust(-7, { grantIds: ["grt_3", "grt_1"] }))).toEqual(["3:5", "1:2"]);
  expect(world.adjust(-4, { grantIds: ["grt_1"] }, 402)).toMatchObject({ shortfall: 1, available: 8, held: null });
  expect(world.adjust(-1, { grantIds: ["grt_3"] }, 409)).toMatchObject({ code: "grant_not_active" });
});

test("R38, R45: cap takes what there is, and refuses where there is nothing", () => {
  const world = new World();
  world.grant(5);
  expect(world.consume(8, { overage: "cap" })).toMatchObject({ amount: 5, requestedAmount: 8 });
  expect(world.consume(1, { overage: "cap" }, 402)).toMatchObject({ shortfall: 1, held: null });
  world.grant(5);
  const reservation = world.reserve(5);
  world.capture(reservation, { amount: 5, final: false });
  expect(world.capture(reservation, { amount: 2, overage: "cap" }, 402)).toMatchObject({ held: 0, requested: 2 });
});

test("R44: amount 0 with final closes by release, or as captured if something was captured before", () => {
  const world = new World();
  world.grant(9);
  expect(world.capture(world.reserve(3), { amount: 0 })).toMatchObject({ status: "released", debit: null });
  const reservation = world.reserve(3);
  world.capture(reservation, { amount: 1, final: false });
  expect(world.capture(reservation, { amount: 0 })).toMatchObject({ status: "captured", released: 2, captured: 1 });
});

test("R46: extending never shortens, and not beyond seven days after creation", () => {
  const world = new World();
  world.grant(9);
  world.reserve(3, 60);
  const extend = (body: object) => {
    return world.send({ operationId: "extendReservation", path: { reservation: "rsv_1" }, body });
  };
  expect(extend({ ttlSeconds: 1 })).toMatchObject({ status: 200, body: { expiresAt: world.time(60) } });
  world.at(1);
  expect(extend({ ttlSeconds: 604_800 })).toMatchObject({ status: 422, body: { code: "ttl_out_of_range" } });
  expect(extend({ ttlSeconds: 604_800 - 120, additionalAmount: 7 })).toMatchObject({ status: 402 });
  expect(extend({ expiresAt: world.time(-5) })).toMatchObject({ status: 200, body: { expiresAt: world.time(60) } });
  expect(extend({})).toMatchObject({ status: 422, body: { code: "conflicting_fields" } });
});

test("R47: a part is given back last to first, so that what stays held is a prefix", () => {
  const world = new World();
  world.grant(3, { exp: 50 });
  world.grant(3);
  const reservation = world.reserve(5);
  const release = (amount: number) => {
    return world.send({ operationId: "releaseReservation", path: { reservation: "rsv_1" }, body: { amount } });
  };
  expect(release(6)).toMatchObject({ status: 409, body: { code: "amount_exceeds_held" } });
  expect(release(3)).toMatchObject({ status: 200, body: { held: 2, status: "open" } });
  expect(world.entries().slice(-2)).toEqual(["released 0/-2", "released 0/-1"]);
  world.capture(reservation, {});
  expect(world.allocationsOf({ id: "dbt_1" })).toEqual(["1:2"]);
});

test("R53: what was refunded before is not given back again", () => {
  const world = new World();
  world.grant(9);
  world.adjust(-5, { expiresAt: world.time(10) });
  world.refund({ id: "dbt_1" }, { amount: 2 });
  world.at(10);
  expect(world.figures()).toEqual([9, 0, 9]);
  expect(world.entries().slice(-2)).toEqual(["refunded 2", "refunded 3"]);
  const refunds = world.send({ operationId: "listRefunds", path: { debit: "dbt_1" } }).body;
  expect(refunds).toMatchObject({ data: [{ amount: 3 }, { amount: 2 }] });
});

test("R54: a voided positive adjustment counts for what was used of it, until its end", () => {
  const world = new World();
  world.adjust(10, { expiresAt: world.time(50) });
  world.consume(4);
  world.send({ operationId: "voidGrant", path: GRANT_1, body: {} });
  const total = () => world.send({ operationId: "getAdjustment", path: { adjustment: "adj_1" } }).body;
  expect(total()).toMatchObject({ totalAdjustment: 4, status: "active" });
  world.at(50);
  expect(total()).toMatchObject({ totalAdjustment: 0, status: "expired" });
});

test("R56, R57: a refund forgives own debt first, then unwinds from the end; what has ended lapses", () => {
  const world = new World();
  world.grant(3, { exp: 5 });
  world.grant(3);
  const debit = world.consume(8, { overage: "overflow" });
  world.at(5);
  const refund = world.refund(debit, { onExpiredGrant: "reissue", reissueExpiresAt: null });
  expect(refund).toMatchObject({ amount: 8, lapsed: 3, reissuedGrantIds: ["grt_3"] });
  expect(world.allocations(refund)).toEqual(["2:3", "1:3"]);
  expect(world.entries().slice(-5)).toEqual(["refunded 2", "refunded 3", "refunded 3", "lapsed -3", "reissued 3"]);
  expect(world.figures()).toEqual([6, 0, 6]);
  expect(world.refund(debit, {}, 409)).toMatchObject({ code: "refund_exceeds_amount" });
});

test("R62: a dry run answers what would be and leaves nothing, but due work has run", () => {
  const world = new World();
  world.grant(5, { exp: 10 });
  const dry = { operationId: "createGrant", body: { account: "a", amount: 7 }, dryRun: true, idempotencyKey: "K" };
  world.at(10);
  expect(world.send(dry)).toMatchObject({
    status: 200,
    body: { balance: { balance: 7, version: 3 } },
    replayed: false,
  });
  expect(world.send(dry)).toMatchObject({ status: 200, replayed: false });
  expect(world.entries()).toEqual(["grant_issued 5", "grant_expired -5"]);
  expect(world.figures()).toEqual([0, 0, 0]);
});

test("R64: a 404 is not stored, so the key is free for a retry", () => {
  const world = new World();
  const request = { operationId: "createGrant", body: { account: "b", amount: 1 }, idempotencyKey: "K" };
  expect(world.send(request).status).toBe(404);
  world.send({ operationId: "createAccount", body: { externalId: "b" } });
  expect(world.send(request)).toMatchObject({ status: 201, replayed: false });
});

test("R68, R70: the version counts entries and limit changes, and is compared before the no-op", () => {
  const world = new World();
  world.grant(5);
  world.limit(3);
  world.limit(3);
  expect(world.balance()).toMatchObject({ version: 2 });
  const voidIt = { operationId: "voidGrant", path: GRANT_1, body: {} };
  expect(world.send({ ...voidIt, ifMatch: 2 })).toMatchObject({ status: 200, body: { balance: { version: 3 } } });
  expect(world.send({ ...voidIt, ifMatch: 2 })).toMatchObject({ status: 412, body: { currentVersion: 3 } });
  expect(world.send(voidIt)).toMatchObject({ status: 200, body: { balance: { version: 3 } } });
});

test("R72: decimals are exact strings, and are refused where they are too fine or disagree", () => {
  const world = new World();
  world.send({ operationId: "createCredit", body: { code: "gold", scale: 2 } });
  const grant = (terms: object) => {
    return world.send({ operationId: "createGrant", body: { account: "a", credit: "gold", ...terms } });
  };
  expect(grant({ amountDecimal: "1.5" })).toMatchObject({
    body: { amount: 150, decimal: { amount: "1.50", held: "0.00" }, balance: { decimal: { balance: "1.50" } } },
  });
  expect(grant({ amountDecimal: "0.05", amount: 5 }).status).toBe(201);
  expect(grant({ amountDecimal: "0.05", amount: 4 })).toMatchObject({ body: { code: "conflicting_fields" } });
  expect(grant({ amountDecimal: "0.005" })).toMatchObject({ body: { code: "precision_exceeded" } });
  expect(grant({ amount: Number.MAX_SAFE_INTEGER })).toMatchObject({ body: { code: "amount_overflow" } });
});

test("R74: `at` answers the pool's last entry up to then, and a series adds the flows of each step", () => {
  const world = new World();
  world.grant(10, { exp: 60 });
  world.limit(5);
  world.at(30).consume(4);
  world.at(90);
  expect(world.balanceAt(29)).toMatchObject({ balance: 10, version: 1, pending: null, creditLimit: null });
  expect(world.balanceAt(30)).toMatchObject({ balance: 6, version: 3 });
  expect(world.balanceAt(-1)).toMatchObject({ balance: 0, version: 0 });
  const query = { from: world.time(0), to: world.time(61), step: 3600 };
  const path = { account: "a", credit: "credits" };
  expect(world.send({ operationId: "getBalanceSeries", path, query }).body).toMatchObject({
    data: [
      { balance: 10, granted: 10, consumed: 0, expired: 0 },
      { balance: 6, granted: 0, consumed: 4, expired: 0 },
      { balance: 0, granted: 0, consumed: 0, expired: 6 },
    ],
  });
});
