import fc from "fast-check";
import type { BatchItem, Command } from "./commands.ts";
import type { Ledger } from "./ledger.ts";
import { BURN_STRATEGIES } from "./terms.ts";

/*
 * Random command lists for the engine alone. Tiny amounts and few instants, so that grants empty and deadlines meet.
 */

export const START: number = Date.parse("2026-01-01T00:00:00Z");
export const TICK_MS: number = 120_000;
export const ACCOUNTS: readonly string[] = ["ada", "bob"];

/** The shortest interval of a schedule (R27). */
const HOUR_MS = 30 * TICK_MS;

/** Builds a command from what exists and from the instant at which it will run. */
type Make = (ledger: Ledger, t: number) => Command;

export interface Step {
  readonly deltaMs: number;
  readonly make: Make;
}

const amount = fc.integer({ min: 1, max: 12 });
const account = fc.constantFrom(...ACCOUNTS);
const overage = fc.constantFrom("reject", "cap", "overflow");
// Mostly the same instant or the same tick, so that deadlines meet; sometimes one millisecond before one.
const deltaMs = fc.constantFrom(0, 0, 0, 0, 1, TICK_MS - 1, TICK_MS, TICK_MS, 3 * TICK_MS, HOUR_MS);
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

const expiry = fc.constantFrom(
  { type: "none" } as const,
  { type: "period" } as const,
  { type: "duration", unit: "hour", count: 2 } as const,
  { type: "billing_periods", count: 1 } as const,
);

const rule = fc.record({
  amount: fc.integer({ min: 1, max: 20 }),
  interval: fc.constantFrom("hour", "hour", "day"),
  expiry,
  isRolling: fc.boolean(),
  maxOccurrences: fc.constantFrom(undefined, undefined, 1, 3),
});

const createSchedule: fc.Arbitrary<Make> = fc
  .record({ rule, owner: fc.constantFrom("account", "account", "plan", "subscription"), account, delay: fc.integer() })
  .map(({ rule: { isRolling, maxOccurrences, ...terms }, owner, account: name, delay }) => (ledger, t) => ({
    type: "createSchedule",
    ...terms,
    ...(owner === "account" ? { account: name, startAt: t + (delay % 3) * HOUR_MS } : {}),
    ...(owner === "plan" ? { plan: "pro", resetStart: delay % 2 === 0 ? "calendar" : "anniversary" } : {}),
    ...(owner === "subscription" ? { subscription: pick(ledger.subscriptions, 0) } : {}),
    ...(isRolling ? { rollover: { percent: 50, maxRollovers: 2, expiry: { type: "period" } } } : {}),
    ...(maxOccurrences === undefined ? {} : { maxOccurrences }),
  }));

const recurrence: fc.Arbitrary<Make> = fc.oneof(
  { arbitrary: createSchedule, weight: 3 },
  {
    arbitrary: fc
      .record({ account, delay: fc.constantFrom(-HOUR_MS, 0, 0, HOUR_MS), interval: fc.constantFrom("hour", "day") })
      .map(
        ({ delay, ...rest }): Make =>
          (_, t) => ({ type: "createSubscription", plan: "pro", startAt: t + delay, ...rest }),
      ),
    weight: 2,
  },
  {
    arbitrary: fc.record({ n: recent, at: fc.constantFrom("now", "period_end"), voidGrants: fc.boolean() }).map(
      ({ n, ...rest }): Make =>
        (ledger) => ({ type: "cancelSubscription", subscription: pick(ledger.subscriptions, n), ...rest }),
    ),
    weight: 1,
  },
  {
    arbitrary: fc.record({ n: recent, voidGrants: fc.boolean() }).map(
      ({ n, voidGrants }): Make =>
        (ledger) => ({
          type: "changeSubscription",
          plan: "pro",
          subscription: pick(ledger.subscriptions, n),
          voidGrants,
        }),
    ),
    weight: 1,
  },
  {
    arbitrary: fc.record({ n: recent, amount, applyToExisting: fc.boolean() }).map(
      ({ n, ...rest }): Make =>
        (ledger) => ({ type: "updateSchedule", schedule: pick(ledger.schedules, n), ...rest }),
    ),
    weight: 1,
  },
  {
    arbitrary: fc.record({ n: recent, applyToExisting: fc.boolean() }).map(
      ({ n, ...rest }): Make =>
        (ledger) => ({ type: "cancelSchedule", schedule: pick(ledger.schedules, n), ...rest }),
    ),
    weight: 1,
  },
);

const createTransfer: fc.Arbitrary<Make> = fc
  .record({ amount, from: fc.constantFrom(0, 1) })
  .map(({ amount: moved, from }) => () => ({
    type: "createTransfer",
    fromAccount: ACCOUNTS[from] ?? "",
    toAccount: ACCOUNTS[1 - from] ?? "",
    amount: moved,
  }));

const watching: fc.Arbitrary<Make> = fc.oneof(
  fc.record({ account, threshold: fc.constantFrom(-3, 0, 5, 20) }).map(
    (alert): Make =>
      () => ({ type: "createAlert", ...alert }),
  ),
  recent.map(
    (n): Make =>
      (ledger) => ({ type: "deleteAlert", alert: pick(ledger.alerts, n) }),
  ),
  fc
    .record({
      account,
      threshold: fc.constantFrom(0, 4),
      terms: fc.constantFrom({ amount: 5 }, { amount: 3, multiple: false }, { target: 12 }),
      cooldownSeconds: fc.constantFrom(0, 120, 3600),
    })
    .map(
      ({ terms, ...rest }): Make =>
        () => ({ type: "putAutoTopUp", credit: "credits", ...rest, ...terms }),
    ),
  account.map(
    (name): Make =>
      () => ({ type: "deleteAutoTopUp", account: name, credit: "credits" }),
  ),
  fc.constant<Make>(() => ({ type: "failPayments", fail: 1 })),
);

const importBalances: fc.Arbitrary<Make> = fc
  .record({ account, amount, consumed: fc.nat({ max: 6 }), key: fc.constantFrom("k1", "k2", "k3") })
  .map(({ account: name, amount: left, consumed, key }) => () => ({
    type: "importBalances",
    accounts: [{ externalId: name }],
    grants: [{ externalKey: key, account: name, amount: left + consumed, consumedAmount: consumed }],
  }));

const single: fc.Arbitrary<Make> = fc.oneof(
  { arbitrary: createGrant, weight: 5 },
  { arbitrary: createReservation, weight: 3 },
  { arbitrary: captureReservation, weight: 3 },
  { arbitrary: createDebit, weight: 2 },
  { arbitrary: refundDebit, weight: 2 },
  { arbitrary: createAdjustment, weight: 2 },
  { arbitrary: others, weight: 3 },
  { arbitrary: recurrence, weight: 5 },
  { arbitrary: createTransfer, weight: 2 },
  { arbitrary: watching, weight: 2 },
  { arbitrary: importBalances, weight: 1 },
);

const batch: fc.Arbitrary<Make> = fc.array(single, { minLength: 1, maxLength: 4 }).map((makes) => (ledger, t) => ({
  type: "createBatch",
  items: makes.flatMap((make) => {
    const item = make(ledger, t);
    return isBatchItem(item) ? [item] : [];
  }),
}));

function isBatchItem(item: Command): item is BatchItem {
  return !["createBatch", "importBalances", "failPayments"].includes(item.type);
}

const command: fc.Arbitrary<Make> = fc.oneof({ arbitrary: single, weight: 12 }, { arbitrary: batch, weight: 1 });

export const steps: fc.Arbitrary<readonly Step[]> = fc.array(fc.record({ deltaMs, make: command }), {
  minLength: 1,
  maxLength: 60,
  size: "max",
});
