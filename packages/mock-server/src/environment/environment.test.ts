import { expect, test, vi } from "vitest";
import { TestMock } from "../http/test-mock.ts";
import { LAST_INSTANT } from "../ledger/terms.ts";
import { MAX_CLOCK_TRANSITIONS } from "../limits.ts";
import type { Environment } from "./environment.ts";

const START = Date.parse("2026-01-05T10:00:00.000Z");

function touched(): { mock: TestMock; environment: Environment } {
  const mock = new TestMock();
  mock.post("/v1/accounts", { externalId: "u" });
  return { mock, environment: mock.environments.open("unit") };
}

function asOf(mock: TestMock): number {
  return Date.parse(mock.get("/v1/accounts/u/balances/credits").body.asOf);
}

test("R9: a machine clock that goes backwards holds the time, it does not rewind it", () => {
  const { mock } = touched();
  mock.time = START - 5000;
  expect(asOf(mock)).toBe(START);
  expect(mock.post("/v1/accounts", {}).body.createdAt).toBe("2026-01-05T10:00:00.000Z");
  mock.time = START + 7;
  expect(asOf(mock)).toBe(START + 7);
  mock.time = START;
  expect(asOf(mock)).toBe(START + 7);
});

test("R13: an untouched world has no last time: reads, refusals and clock calls do not touch it", () => {
  const mock = new TestMock();
  const environment = mock.environments.open("unit");
  mock.get("/v1/accounts");
  mock.post("/v1/credits", { code: "credits" }, { "idempotency-key": "k" });
  expect(environment.touched).toBe(false);
  expect(environment.setClock("frozen", START - 1_000_000)).toMatchObject({ ok: true, now: START - 1_000_000 });
  expect(environment.setClock("frozen", 0)).toMatchObject({ ok: true, now: 0 });
  expect(mock.post("/v1/accounts", { externalId: "u" }).body.createdAt).toBe("1970-01-01T00:00:00.000Z");
  expect(environment.touched).toBe(true);
});

test("R13: once touched the clock may stay or go on, and never go back", () => {
  const { environment } = touched();
  expect(environment.setClock("frozen", START)).toMatchObject({ ok: true, now: START, transitions: 0 });
  expect(environment.setClock("frozen", START - 1)).toEqual({
    ok: false,
    code: "clock_backwards",
    target: START - 1,
    lastTime: START,
  });
  expect(environment.advanceClockTo(START - 1)).toMatchObject({ ok: false, code: "clock_backwards" });
  expect(environment.advanceClockBy(0)).toMatchObject({ ok: true, now: START });
  expect(environment.clock).toEqual({ mode: "frozen", at: START });
});

test("R13: a mode change that would put the clock back is refused and changes nothing", () => {
  const { environment } = touched();
  environment.setClock("frozen", START + 1000);
  expect(environment.setClock("system")).toMatchObject({ ok: false, code: "clock_backwards" });
  expect(environment.setClock("offset", START)).toMatchObject({ ok: false, code: "clock_backwards" });
  expect(environment.clock).toEqual({ mode: "frozen", at: START + 1000 });
});

test("R13: an advance of a clock that runs goes on running from there; a frozen one stays frozen", () => {
  const { mock, environment } = touched();
  environment.advanceClockBy(60_000);
  expect(environment.clock).toEqual({ mode: "offset", offsetMs: 60_000 });
  mock.time += 5;
  expect(asOf(mock)).toBe(START + 60_005);
  environment.setClock("frozen");
  mock.time += 1000;
  expect(asOf(mock)).toBe(START + 60_005);
  environment.advanceClockBy(1);
  expect(asOf(mock)).toBe(START + 60_006);
});

test("R13: a set or advance runs what falls due and says how much that was", () => {
  const { mock, environment } = touched();
  for (const second of [1, 2, 3]) {
    mock.post("/v1/grants", { account: "u", amount: 1, expiresAt: `2026-01-05T10:00:0${second}Z` });
  }
  expect(environment.advanceClockBy(2000)).toEqual({
    ok: true,
    now: START + 2000,
    transitions: 2,
    reachedTarget: true,
  });
  expect(environment.ledger.entries).toHaveLength(5);
});

test("R13: instants that the wire could not write are refused", () => {
  const { environment } = touched();
  expect(environment.advanceClockTo(Date.parse("9999-12-31T23:59:59.999Z"))).toMatchObject({ ok: true });
  expect(environment.advanceClockBy(1)).toMatchObject({ ok: false, code: "not_an_instant" });
  expect(environment.setClock("frozen", Number.NaN)).toMatchObject({ ok: false, code: "not_an_instant" });
});

test("R29: a clock that runs stops at the last date that can be written", () => {
  const { mock, environment } = touched();
  expect(environment.setClock("offset", LAST_INSTANT)).toMatchObject({ ok: true });
  mock.time += 60_000;
  expect(asOf(mock)).toBe(LAST_INSTANT);
  expect(mock.post("/v1/accounts", {}).body.createdAt).toBe("9999-12-31T23:59:59.999Z");
  expect(environment.setClock("offset", LAST_INSTANT + 1)).toMatchObject({ ok: false, code: "not_an_instant" });
  expect(environment.restore(environment.snapshot())).toEqual({ ok: true });
});

test("R8: a clock whose distance would put it before 1970 shows 1970", () => {
  const environment = new TestMock().environments.open("unit");
  const snapshot = { ...environment.snapshot(), clock: { mode: "offset", offsetMs: Number.MIN_SAFE_INTEGER } };
  expect(environment.restore(snapshot)).toEqual({ ok: true });
  expect(environment.now()).toBe(0);
});

test("R11: due work that crashes has done nothing, stays due, and leaves the clock where it was", () => {
  const { mock, environment } = touched();
  mock.post("/v1/grants", { account: "u", amount: 1, expiresAt: "2026-01-05T10:00:01Z" });
  environment.setClock("frozen");
  const before = JSON.stringify(environment.snapshot());
  const crash = (): void => {
    const { events } = environment.ledger;
    vi.spyOn(events, "push").mockImplementationOnce(() => {
      throw new RangeError("Invalid array length");
    });
  };
  crash();
  expect(() => environment.advanceClockBy(5000)).toThrow("Invalid array length");
  expect(JSON.stringify(environment.snapshot())).toBe(before);
  environment.setClock("offset");
  mock.time += 5000;
  crash();
  expect(mock.get("/v1/entries").status).toBe(500);
  expect(mock.get("/v1/entries").body.data).toMatchObject([{ type: "grant_expired" }, { type: "grant_issued" }]);
  expect(environment.ledger.check()).toEqual([]);
});

test("a reset is the empty world again, in ids and request ids too", () => {
  const { mock, environment } = touched();
  const fresh = new TestMock();
  environment.setClock("frozen", START + 1000);
  environment.faults.add({ afterCommit: true }, START);
  environment.reset();
  expect(environment.touched).toBe(false);
  expect(mock.post("/v1/accounts", { externalId: "u" })).toEqual(fresh.post("/v1/accounts", { externalId: "u" }));
});

test("R13: one call runs at most 100 000 transitions, then stands frozen at the last; the next goes on", () => {
  const { environment } = touched();
  const { ledger } = environment;
  const count = MAX_CLOCK_TRANSITIONS + 2;
  for (let index = 0; index < count; index += 1) {
    // Two ends at each instant, and the limit falls between two of one instant.
    const expiresAt = START + 1000 + Math.floor((index + 1) / 2);
    ledger.execute({ type: "createGrant", account: "u", amount: 1, expiresAt }, START);
  }
  const lastDue = START + 1000 + MAX_CLOCK_TRANSITIONS / 2;
  expect(environment.advanceClockTo(START + 1_000_000)).toEqual({
    ok: true,
    now: lastDue,
    transitions: MAX_CLOCK_TRANSITIONS,
    reachedTarget: false,
  });
  expect(environment.clock).toEqual({ mode: "frozen", at: lastDue });
  expect(environment.advanceClockTo(START + 1_000_000)).toMatchObject({ transitions: 2, reachedTarget: true });
});
