import fc from "fast-check";
import { expect, test, vi } from "vitest";
import type { Command } from "./commands.ts";
import { Ledger } from "./ledger.ts";
import type { Run } from "./run.ts";
import { ACCOUNTS, START, type Step, steps, TICK_MS } from "./test-steps.ts";

/*
 * Random command lists against the engine alone. What the answers must be is the auditor's business (test/audit); here
 * the machine itself is tried: rollback, replay, snapshots, and its own invariants after every step.
 */

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
  execute({ type: "createPlan", code: "pro" });
  execute({ type: "createSchedule", plan: "pro", amount: 9, interval: "hour", expiry: { type: "period" } });
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
  interface Document {
    readonly grants: Record<string, unknown>[];
    readonly operations: { readonly events: Record<string, unknown>[] }[];
  }
  const tamper = (change: (document: Document) => void): (() => Ledger) => {
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
  const event = (change: object) =>
    tamper(({ operations }) => Object.assign(operations.at(-1)?.events[0] ?? {}, change));
  expect(event({ subject: null })).toThrow("/events/0/subject must be the serial of what grant.created is about");
  expect(event({ subject: 1 })).toThrow("/events/0/subject must be the serial of what grant.created is about");
  expect(event({ pool: null })).toThrow("/events/0/pool must be the pool of grant.created");
  expect(event({ type: "auto_topup.failed" })).toThrow("/events/0/subject must be null, as auto_topup.failed has none");
});

test("a command or transaction that crashes has done nothing, and what comes next is as if it had never been", () => {
  const [crashed, other] = [emptyLedger(), emptyLedger()];
  for (const ledger of [crashed, other]) ledger.execute({ type: "createAccount", externalId: "u" }, START);
  vi.spyOn(crashed.events, "push").mockImplementationOnce(() => {
    throw new RangeError("Invalid array length");
  });
  expect(() => crashed.execute({ type: "createGrant", account: "u", amount: 5 }, START)).toThrow(
    "Invalid array length",
  );
  const bug = (run: Run): never => {
    run({ type: "createAccount", externalId: "v" });
    throw new TypeError("a bug");
  };
  expect(() => crashed.transact("a dialect", START, bug)).toThrow("a bug");
  expect(crashed.check()).toEqual([]);
  for (const ledger of [crashed, other]) ledger.execute({ type: "createAccount", externalId: "w" }, START);
  expect(bytes(crashed)).toBe(bytes(other));
});
