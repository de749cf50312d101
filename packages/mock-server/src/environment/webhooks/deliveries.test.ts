import { expect, test, vi } from "vitest";
import { TestMock } from "../../http/test-mock.ts";
import { LAST_INSTANT } from "../../ledger/terms.ts";
import { MAX_WEBHOOK_RECORDS, WEBHOOK_RETRY_DELAYS_MS } from "../../limits.ts";
import type { Environment } from "../environment.ts";
import type { AttemptRecord, Deliveries, PendingDelivery, SendOutcome } from "./deliveries.ts";

const OK: SendOutcome = { status: 204 };
const DOWN: SendOutcome = { error: "connect ECONNREFUSED" };
const HOUR_MS = 3_600_000;

/** A world with endpoints that want what the test says, before anything happens. */
class Hooked {
  readonly mock = new TestMock();
  readonly environment: Environment = this.mock.environments.open("unit");

  constructor() {
    this.environment.setClock("frozen", this.mock.time);
  }

  get deliveries(): Deliveries {
    return this.environment.deliveries;
  }

  endpoint(name: string, types: readonly string[] = []): string {
    return this.mock.post("/v1/webhook-endpoints", { url: `http://localhost:1/${name}`, types }).body.id;
  }

  /** Makes events: account.created. */
  accounts(...externalIds: string[]): void {
    for (const externalId of externalIds) this.mock.post("/v1/accounts", { externalId });
  }

  /** Attempts whatever comes next. */
  attempt(outcome: SendOutcome): AttemptRecord | undefined {
    const pending = this.deliveries.next();
    if (pending === undefined) return undefined;
    this.deliveries.begin(pending);
    return this.deliveries.settle(pending, outcome, this.environment.now());
  }
}

const short = ({ endpoint, event, attempt }: PendingDelivery): string =>
  `${endpoint.url.at(-1)}${event.seq}${attempt > 1 ? `#${attempt}` : ""}`;

test("R76: each endpoint gets the events after its creation, of its types, in their order", () => {
  const world = new Hooked();
  world.accounts("before");
  world.endpoint("a");
  world.endpoint("b", ["account.closed"]);
  world.accounts("x", "y");
  world.mock.post("/v1/accounts/x/close");
  const seen: string[] = [];
  for (let next = world.deliveries.next(); next !== undefined; next = world.deliveries.next()) {
    seen.push(short(next));
    world.attempt(OK);
  }
  expect(seen).toEqual(["a2", "a3", "a4", "b4"]);
});

test("R29: a delivery that failed on the last day is tried again before the last date, and can be restored", () => {
  const world = new Hooked();
  world.endpoint("a");
  world.environment.setClock("frozen", LAST_INSTANT - 1);
  world.accounts("x");
  expect(world.attempt(DOWN)?.nextAttemptAt).toBe(LAST_INSTANT);
  expect(world.environment.restore(world.environment.snapshot())).toEqual({ ok: true });
});

test("R76: a failed delivery holds back its own endpoint, and no other", () => {
  const world = new Hooked();
  world.endpoint("a");
  world.endpoint("b");
  world.accounts("x", "y");
  const { deliveries, environment } = world;
  expect(world.attempt(DOWN)).toMatchObject({
    eventSeq: 1,
    attempt: 1,
    outcome: "retrying",
    status: null,
    error: DOWN.error,
  });
  expect(deliveries.due(environment.now()).map(short)).toEqual(["b1"]);
  world.attempt(OK);
  world.attempt(OK);
  expect(deliveries.due(environment.now())).toEqual([]);
  environment.advanceClockBy(4999);
  expect(deliveries.due(environment.now())).toEqual([]);
  expect(deliveries.nextDueAt).toBe(environment.now() + 1);
  environment.advanceClockBy(1);
  expect(deliveries.due(environment.now()).map(short)).toEqual(["a1#2"]);
  world.attempt(OK);
  expect(deliveries.next()).toMatchObject({ event: { seq: 2 }, attempt: 1 });
});

test("R76: attempts are spread over days on the environment's clock, then the next event gets its turn", () => {
  const world = new Hooked();
  world.endpoint("a");
  world.accounts("x", "y");
  const start = world.environment.now();
  const waits: (number | null)[] = [];
  for (let count = 0; count <= WEBHOOK_RETRY_DELAYS_MS.length; count += 1) {
    const next = world.deliveries.next();
    if (next !== undefined) world.environment.setClock("frozen", Math.max(next.dueAt, world.environment.now()));
    const record = world.attempt({ status: 500 });
    expect(record).toMatchObject({ eventSeq: 1, attempt: count + 1, status: 500, error: "It answered 500." });
    waits.push(record?.nextAttemptAt ?? null);
  }
  expect(waits.at(-1)).toBeNull();
  expect(world.deliveries.records.list().at(-1)).toMatchObject({ outcome: "failed" });
  expect(world.environment.now() - start).toBe(75 * HOUR_MS + 35 * 60_000 + 5000);
  expect(world.attempt(OK)).toMatchObject({ eventSeq: 2, attempt: 1, outcome: "delivered", error: null });
});

test("only a status from 200 to 299 is a delivery: redirects are not", () => {
  const world = new Hooked();
  world.endpoint("a");
  world.accounts("x");
  for (const status of [199, 301, 304, 400, 410, 500]) {
    expect(world.attempt({ status })).toMatchObject({ outcome: "retrying", status });
  }
  expect(world.attempt({ status: 299 })).toMatchObject({ outcome: "delivered", attempt: 7 });
});

test("R76: one event at a time is on its way to an endpoint, and called off it is as if never tried", () => {
  const world = new Hooked();
  world.endpoint("a");
  world.accounts("x", "y");
  const [first] = world.deliveries.due(world.environment.now());
  if (first === undefined) throw new Error("nothing is due");
  world.deliveries.begin(first);
  expect(world.deliveries.next()).toBeUndefined();
  world.deliveries.callOff(first);
  expect(world.deliveries.next()).toEqual(first);
  expect(world.deliveries.records.list()).toEqual([]);
});

test("a disabled endpoint waits, and gets everything in order when it is active again; a deleted one gets nothing", () => {
  const world = new Hooked();
  const [a, b] = [world.endpoint("a"), world.endpoint("b")];
  world.mock.call("PATCH", `/v1/webhook-endpoints/${a}`, { status: "disabled" });
  world.accounts("x", "y");
  world.mock.call("DELETE", `/v1/webhook-endpoints/${b}`);
  expect(world.deliveries.next()).toBeUndefined();
  world.mock.call("PATCH", `/v1/webhook-endpoints/${a}`, { status: "active" });
  expect(world.attempt(OK)).toMatchObject({ eventSeq: 1 });
  expect(world.attempt(OK)).toMatchObject({ eventSeq: 2 });
});

test("an endpoint that is deleted while an attempt is on its way is not tried again, and is never looked at again", () => {
  const world = new Hooked();
  const id = world.endpoint("a");
  world.accounts("x");
  const pending = world.deliveries.next();
  if (pending === undefined) throw new Error("nothing waits");
  world.deliveries.begin(pending);
  world.mock.call("DELETE", `/v1/webhook-endpoints/${id}`);
  const record = world.deliveries.settle(pending, DOWN, world.environment.now());
  expect(record).toMatchObject({ outcome: "failed", nextAttemptAt: null });
  expect(world.deliveries.next()).toBeUndefined();
  const looked = vi.fn(() => true);
  Object.defineProperty(pending.endpoint, "isDeleted", { get: looked });
  world.endpoint("b");
  world.accounts("y");
  expect(world.deliveries.next()?.endpoint.url).toMatch(/b$/);
  expect(looked).not.toHaveBeenCalled();
});

test("types that are changed hold for what was not delivered yet", () => {
  const world = new Hooked();
  const a = world.endpoint("a", ["account.closed"]);
  world.accounts("x");
  expect(world.deliveries.next()).toBeUndefined();
  world.mock.call("PATCH", `/v1/webhook-endpoints/${a}`, { types: ["account.created"] });
  expect(world.deliveries.next()).toMatchObject({ event: { seq: 1 } });
});

test("R7: the id of a delivery follows from event and endpoint, and finds it whatever became of it", () => {
  const [one, other] = [new Hooked(), new Hooked()];
  for (const world of [one, other]) {
    world.endpoint("a");
    world.endpoint("b");
    world.accounts("x");
  }
  const ids = [one.attempt(OK)?.deliveryId, one.attempt(OK)?.deliveryId];
  expect([other.attempt(DOWN)?.deliveryId, other.attempt(DOWN)?.deliveryId]).toEqual(ids);
  expect(new Set(ids).size).toBe(2);
  expect(one.deliveries.find(ids[1] ?? "")).toMatchObject({ id: ids[1], attempt: 0, event: { seq: 1 } });
  for (const unknown of ["", "dlv_1", `${ids[0]?.slice(0, -1)}9`]) expect(one.deliveries.find(unknown)).toBeUndefined();
});

test("a redelivery that arrives settles what still waits; one that fails changes nothing", () => {
  const world = new Hooked();
  world.endpoint("a");
  world.accounts("x", "y");
  const id = world.attempt(DOWN)?.deliveryId ?? "";
  const again = world.deliveries.find(id);
  if (again === undefined) throw new Error("it is not found");
  const before = world.deliveries.next();
  expect(world.deliveries.settle(again, DOWN, 0)).toMatchObject({ attempt: 0, outcome: "failed", nextAttemptAt: null });
  expect(world.deliveries.next()).toEqual(before);
  expect(world.deliveries.settle(again, OK, 0)).toMatchObject({ attempt: 0, outcome: "delivered" });
  expect(world.deliveries.next()).toMatchObject({ event: { seq: 2 }, attempt: 1 });
  world.deliveries.settle(again, OK, 0);
  expect(world.deliveries.next()).toMatchObject({ event: { seq: 2 }, attempt: 1 });
});

test("the state of deliveries is in a snapshot, and goes on from there", () => {
  const world = new Hooked();
  world.endpoint("a");
  world.endpoint("b");
  world.endpoint("c", ["account.closed"]);
  world.accounts("x", "y");
  world.attempt(OK);
  world.attempt(DOWN);
  const document: unknown = JSON.parse(JSON.stringify(world.environment.snapshot()));
  const copy = new Hooked();
  expect(copy.environment.restore(document)).toEqual({ ok: true });
  expect(copy.environment.snapshot()).toEqual(document);
  expect(copy.deliveries.snapshot()).toMatchObject([
    { settledSeq: 1, attempts: 0, nextAttemptAt: null },
    { settledSeq: 0, attempts: 1 },
  ]);
  const later = copy.environment.now() + 5000;
  expect(copy.deliveries.due(later).map(short)).toEqual(world.deliveries.due(later).map(short));
});

test.each([
  ["of an endpoint that is not there", { endpointId: "whk_0" }, "no webhook endpoint"],
  ["beyond the last event", { settledSeq: 3 }, "no event 3"],
  ["with more attempts than anybody makes", { attempts: 99 }, "99 times"],
  ["with half an attempt", { attempts: 0.5 }, "must be the state"],
  ["with no time", { nextAttemptAt: "soon" }, "must be the state"],
])("a snapshot with a delivery %s is refused", (_what, change, message) => {
  const world = new Hooked();
  world.endpoint("a");
  world.accounts("x", "y");
  world.attempt(DOWN);
  const document = JSON.parse(JSON.stringify(world.environment.snapshot()));
  Object.assign(document.deliveries[0], change);
  expect(world.environment.restore(document)).toMatchObject({
    ok: false,
    pointer: "/deliveries/0",
    message: expect.stringContaining(message),
  });
});

test("only the latest attempts are remembered", () => {
  const world = new Hooked();
  world.endpoint("a");
  world.accounts("x");
  const id = world.attempt(OK)?.deliveryId ?? "";
  for (let count = 0; count < MAX_WEBHOOK_RECORDS; count += 1) {
    const again = world.deliveries.find(id);
    if (again !== undefined) world.deliveries.settle(again, OK, 0);
  }
  expect(world.deliveries.records.list()).toHaveLength(MAX_WEBHOOK_RECORDS);
  expect(world.deliveries.records.dropped).toBe(1);
});
