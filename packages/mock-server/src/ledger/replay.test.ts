import fc from "fast-check";
import { expect, test } from "vitest";
import type { Command } from "./commands.ts";
import { Ledger } from "./ledger.ts";
import { BURN_STRATEGIES } from "./terms.ts";

/*
 * Random command lists against the engine alone. What the answers must be is the auditor's business (test/audit); here
 * the machine itself is tried: rollback, replay, snapshots, and its own invariants after every step.
 */

const START = Date.parse("2026-01-01T00:00:00Z");
const TICK_MS = 120_000;
const ACCOUNTS = ["ada", "bob"];

/** Builds a command from what exists and from the instant at which it will run. */
type Make = (ledger: Ledger, t: number) => Command;

interface Step {
  readonly deltaMs: number;
  readonly make: Make;
}

const amount = fc.integer({ min: 1, max: 12 });
const account = fc.constantFrom(...ACCOUNTS);
const overage = fc.constantFrom("reject", "cap", "overflow");
// Mostly the same instant or the same tick, so that deadlines meet; sometimes one millisecond before one.
const deltaMs = fc.constantFrom(0, 0, 0, 0, 1, TICK_MS - 1, TICK_MS, 3 * TICK_MS);
const ticks = fc.constantFrom(1, 2, 3, 5, 8);
const recent = fc.nat({ max: 3 });

/** One of the last few objects of a list; an id that does not exist while the list is empty. */
function pick(list: readonly { readonly id: string }[], n: number): string {
  return list.at(-1 - (n % Math.max(1, list.length)))?.id ?? "grt_none";
}

const endAfter = (t: number, count: number): number => (Math.floor(t / TICK_MS) + 1 + count) * TICK_MS;

const createGrant: fc.Arbitrary<Make> = fc
  .record({
    account,
    amount: fc.integer({ min: 1, max: 40 }),
    priority: fc.constantFrom(50, 100),
    end: fc.option(ticks),
    delayMs: fc.constantFrom(0, 0, TICK_MS),
    rollsOver: fc.boolean(),
  })
  .map(({ end, delayMs, rollsOver, ...grant }) => (_, t) => ({
    type: "createGrant",
    ...grant,
    effectiveAt: t + delayMs,
    expiresAt: end === null ? null : endAfter(t + delayMs, end),
    ...(rollsOver ? { rollover: { percent: 50, expiry: { type: "duration", unit: "hour", count: 1 } } } : {}),
  }));

const createReservation: fc.Arbitrary<Make> = fc
  .record({ account, amount, ttlSeconds: fc.constantFrom(120, 240, 600) })
  .map((hold) => () => ({ type: "createReservation", ...hold }));

const captureReservation: fc.Arbitrary<Make> = fc
  .record({ n: recent, amount: fc.integer({ min: 0, max: 12 }), final: fc.boolean(), overage })
  .map(({ n, ...rest }) => (ledger) => ({
    type: "captureReservation",
    reservation: pick(ledger.reservations, n),
    ...rest,
  }));

const createDebit: fc.Arbitrary<Make> = fc
  .record({ account, amount, overage })
  .map((debit) => () => ({ type: "createDebit", ...debit }));

const refundDebit: fc.Arbitrary<Make> = fc
  .record({ n: recent, onExpiredGrant: fc.constantFrom("lapse", "reissue") })
  .map(({ n, onExpiredGrant }) => (ledger) => ({ type: "refundDebit", debit: pick(ledger.debits, n), onExpiredGrant }));

const createAdjustment: fc.Arbitrary<Make> = fc
  .record({ account, amount: fc.constantFrom(-12, -5, -1, 3, 8), overage, end: fc.option(ticks) })
  .map(({ end, ...rest }) => (_, t) => ({
    type: "createAdjustment",
    ...rest,
    ...(end === null ? {} : { expiresAt: endAfter(t, end) }),
  }));

const others: fc.Arbitrary<Make> = fc.oneof(
  recent.map(
    (n): Make =>
      (ledger) => ({ type: "releaseReservation", reservation: pick(ledger.reservations, n) }),
  ),
  fc.record({ n: recent, additionalAmount: amount }).map(
    ({ n, additionalAmount }): Make =>
      (ledger) => ({
        type: "extendReservation",
        reservation: pick(ledger.reservations, n),
        ttlSeconds: 300,
        additionalAmount,
      }),
  ),
  recent.map(
    (n): Make =>
      (ledger) => ({ type: "voidGrant", grant: pick(ledger.grants, n) }),
  ),
  recent.map(
    (n): Make =>
      (ledger) => ({ type: "expireGrant", grant: pick(ledger.grants, n) }),
  ),
  fc.record({ n: recent, end: ticks }).map(
    ({ n, end }): Make =>
      (ledger, t) => ({
        type: "updateGrant",
        grant: pick(ledger.grants, n),
        expiresAt: endAfter(t, end),
        priority: 70,
      }),
  ),
  fc.record({ account, creditLimit: fc.constantFrom(0, 5, 10) }).map(
    (limit): Make =>
      () => ({ type: "setCreditLimit", credit: "credits", ...limit }),
  ),
  fc.constantFrom(...BURN_STRATEGIES).map(
    (burnStrategy): Make =>
      () => ({ type: "updateCredit", credit: "credits", burnStrategy }),
  ),
);

const command: fc.Arbitrary<Make> = fc.oneof(
  { arbitrary: createGrant, weight: 5 },
  { arbitrary: createReservation, weight: 3 },
  { arbitrary: captureReservation, weight: 3 },
  { arbitrary: createDebit, weight: 2 },
  { arbitrary: refundDebit, weight: 2 },
  { arbitrary: createAdjustment, weight: 2 },
  { arbitrary: others, weight: 3 },
);

const steps: fc.Arbitrary<readonly Step[]> = fc.array(fc.record({ deltaMs, make: command }), {
  minLength: 1,
  maxLength: 60,
  size: "max",
});

function emptyLedger(): Ledger {
  return new Ledger({ seed: "replay" });
}

interface Logged {
  readonly command: Command;
  readonly t: number;
}

/** Runs the steps and hands each command to `observe` before it is executed. */
function play(list: readonly Step[], ledger: Ledger, observe: (logged: Logged) => void = () => {}): readonly Logged[] {
  const log: Logged[] = [];
  let t = START;
  const execute = (next: Command): void => {
    const logged = { command: structuredClone(next), t };
    observe(logged);
    if (ledger.execute(next, t).ok) log.push(logged);
  };
  for (const externalId of ACCOUNTS) execute({ type: "createAccount", externalId });
  for (const step of list) {
    t += step.deltaMs;
    execute(step.make(ledger, t));
  }
  return log;
}

const bytes = (ledger: Ledger): string => JSON.stringify(ledger.snapshot());

test("I1–I10 hold after every command, and a refused one changes nothing but due work (I11)", () => {
  fc.assert(
    fc.property(steps, (list) => {
      const ledger = emptyLedger();
      play(list, ledger, ({ command: next, t }) => {
        ledger.advance(t);
        const before = bytes(ledger);
        const isRefused = ledger.dryRun(next, t, (outcome) => !outcome.ok);
        expect(bytes(ledger)).toBe(before);
        if (!isRefused) return;
        ledger.execute(next, t);
        expect(bytes(ledger)).toBe(before);
        expect(ledger.check()).toEqual([]);
      });
      expect(ledger.check()).toEqual([]);
    }),
    { numRuns: 150 },
  );
});

test("I21: accepted commands from a log, written as JSON, give a byte-identical ledger", () => {
  fc.assert(
    fc.property(steps, (list) => {
      const ledger = emptyLedger();
      const log: readonly Logged[] = JSON.parse(JSON.stringify(play(list, ledger)));
      const replayed = emptyLedger();
      for (const { command: next, t } of log) expect(replayed.execute(next, t).ok).toBe(true);
      replayed.advance(ledger.now);
      expect(bytes(replayed)).toBe(bytes(ledger));
    }),
    { numRuns: 150 },
  );
});

test("a ledger restored from a snapshot goes on as the one that wrote it", () => {
  fc.assert(
    fc.property(steps, steps, (before, after) => {
      const ledger = emptyLedger();
      play(before, ledger);
      const restored = Ledger.restore(JSON.parse(bytes(ledger)));
      expect(bytes(restored)).toBe(bytes(ledger));
      expect(restored.check()).toEqual([]);
      let t = ledger.now;
      for (const step of after) {
        t += step.deltaMs;
        const next = step.make(ledger, t);
        expect(restored.execute(structuredClone(next), t).ok).toBe(ledger.execute(next, t).ok);
      }
      expect(bytes(restored)).toBe(bytes(ledger));
    }),
    { numRuns: 150 },
  );
});

test("I13: who advances the clock, and in how many steps, changes nothing", () => {
  fc.assert(
    fc.property(steps, (list) => {
      const ledger = emptyLedger();
      const log = play(list, ledger);
      const nosy = emptyLedger();
      for (const { command: next, t } of log) {
        for (const at of [nosy.now + 1, (nosy.now + t) / 2, t - 1])
          if (at > nosy.now && at < t) nosy.advance(Math.floor(at));
        nosy.execute(next, t);
      }
      nosy.advance(ledger.now);
      expect(bytes(nosy)).toBe(bytes(ledger));
    }),
    { numRuns: 100 },
  );
});

test("R13: advancing stops after as many transitions as asked, at the last one's instant", () => {
  const ledger = emptyLedger();
  ledger.execute({ type: "createAccount", externalId: "ada" }, START);
  for (const tick of [1, 2, 3]) {
    ledger.execute({ type: "createGrant", account: "ada", amount: 1, expiresAt: START + tick * TICK_MS }, START);
  }
  expect(ledger.advance(START + 9 * TICK_MS, 2)).toEqual({
    transitions: 2,
    reachedTarget: false,
    now: START + 2 * TICK_MS,
  });
  expect(ledger.advance(START + 9 * TICK_MS, 2)).toEqual({
    transitions: 1,
    reachedTarget: true,
    now: START + 9 * TICK_MS,
  });
});

test("a snapshot that no ledger wrote is refused with the place and the reason", () => {
  const ledger = emptyLedger();
  ledger.execute({ type: "createAccount", externalId: "ada" }, START);
  ledger.execute({ type: "createGrant", account: "ada", amount: 5 }, START);
  const tamper = (change: (document: { grants: Record<string, unknown>[] }) => void): (() => Ledger) => {
    const document = JSON.parse(bytes(ledger));
    change(document);
    return () => Ledger.restore(document);
  };
  expect(tamper(({ grants }) => Object.assign(grants[0] ?? {}, { amount: "5" }))).toThrow(
    "/grants/0/amount must be an integer of at least 1",
  );
  expect(tamper(({ grants }) => Object.assign(grants[0] ?? {}, { pool: 7 }))).toThrow(
    "/grants/0/pool must be a position",
  );
  expect(tamper((document) => Object.assign(document, { nextSerial: 1 }))).toThrow("/nextSerial");
});
