import type { Ledger } from "./ledger.ts";
import type { Debit, Grant, Pool, Reservation } from "./state.ts";

/** An invariant that does not hold. */
export interface Violation {
  /** The invariant's number in the rulebook, I1–I10. */
  readonly rule: string;
  readonly message: string;
}

/**
 * Proves invariants I1–I10 for a ledger by recomputing every running figure from what it sums up. An empty list means
 * that all hold. Costs as much as reading the whole ledger: for tests and for POST /__mock/check.
 */
export function check(ledger: Ledger): readonly Violation[] {
  const violations: Violation[] = [];
  const expect = (rule: string, holds: boolean, describe: () => string): void => {
    if (!holds) violations.push({ rule, message: describe() });
  };
  const consumed = new Map<Grant, number>();
  const held = new Map<Grant, number>();
  for (const debit of ledger.debits) {
    checkDebit(debit, expect);
    for (const { grant, amount } of debit.allocations) consumed.set(grant, (consumed.get(grant) ?? 0) + amount);
  }
  for (const reservation of ledger.reservations) {
    checkReservation(reservation, expect);
    for (const { grant, amount } of reservation.items) {
      if (grant !== null) held.set(grant, (held.get(grant) ?? 0) + amount);
    }
  }
  for (const grant of ledger.grants) checkGrant(grant, consumed.get(grant) ?? 0, held.get(grant) ?? 0, expect);
  for (const pool of ledger.pools) checkPool(pool, expect);
  checkOrder(ledger, expect);
  return violations;
}

type Expect = (rule: string, holds: boolean, describe: () => string) => void;

function checkGrant(grant: Grant, allocated: number, heldByItems: number, expect: Expect): void {
  const { id, amount, consumed, expired, voided, transferred, remaining, held, state } = grant;
  const terms = [consumed, expired, voided, transferred, remaining];
  expect("I1", sum(terms) === amount && terms.every((term) => term >= 0), () => `${id}: ${amount} ≠ Σ [${terms}]`);
  expect("I2", held >= 0 && held <= remaining, () => `${id}: held ${held} of remaining ${remaining}`);
  expect("I1", state !== "pending" || remaining === amount, () => `${id} is pending and ${amount - remaining} is gone`);
  const hasEnded = state === "expired" || state === "voided";
  expect("I2", !hasEnded || remaining === held, () => `${id} is ${state}: remaining ${remaining} ≠ held ${held}`);
  expect("I6", consumed === allocated, () => `${id}: consumed ${consumed} ≠ Σ allocations ${allocated}`);
  expect("I6", held === heldByItems, () => `${id}: held ${held} ≠ Σ open items ${heldByItems}`);
}

function checkDebit(debit: Debit, expect: Expect): void {
  const allocated = sum(debit.allocations.map((allocation) => allocation.amount));
  const total = allocated + debit.debt + debit.refunded;
  expect(
    "I5",
    total === debit.amount,
    () => `${debit.id}: ${debit.amount} ≠ ${allocated} + debt + refunded = ${total}`,
  );
  const isAtHome = debit.allocations.every(({ grant }) => grant.pool === debit.pool);
  expect("I6", isAtHome, () => `${debit.id} takes from a grant of another pool`);
}

function checkReservation(reservation: Reservation, expect: Expect): void {
  const { id, held, status, items } = reservation;
  const holding = sum(items.map((item) => item.amount));
  expect("I6", held === holding, () => `${id}: held ${held} ≠ Σ items ${holding}`);
  const isAtHome = items.every(({ grant }) => grant === null || grant.pool === reservation.pool);
  expect("I6", isAtHome, () => `${id} holds a grant of another pool`);
  expect("I10", status === "open" || held === 0, () => `${id} is ${status} and holds ${held}`);
}

function checkPool(pool: Pool, expect: Expect): void {
  const name = `${pool.account.id} ${pool.credit.code}`;
  const free = sum(pool.grants.map((grant) => grant.free));
  const heldOnGrants = sum(pool.grants.map((grant) => grant.held));
  const unbacked = pool.reservations.flatMap((reservation) => reservation.items.filter((item) => item.grant === null));
  const heldUnbacked = sum(unbacked.map((item) => item.amount));
  const pending = sum(pool.grants.map((grant) => (grant.state === "pending" ? grant.remaining : 0)));
  const entries = [...pool.entries];
  const debt = sum([...pool.debits].map((debit) => debit.debt));
  const pairs: readonly (readonly [string, string, number, number])[] = [
    ["I3", "free", pool.free, free],
    ["I3", "heldOnGrants", pool.heldOnGrants, heldOnGrants],
    ["I3", "heldUnbacked", pool.heldUnbacked, heldUnbacked],
    ["I3", "pending", pool.pending, pending],
    ["I3", "available", pool.available, pool.balance - pool.reserved],
    ["I8", "debt", pool.debt, debt],
    ["I4", "balance", pool.balance, sum(entries.map((entry) => entry.balanceDelta))],
    ["I4", "reserved", pool.reserved, sum(entries.map((entry) => entry.reservedDelta))],
    ["I4", "debt", pool.debt, sum(entries.map((entry) => entry.debtDelta))],
    ["I4", "balanceAfter", pool.lastEntry?.balanceAfter ?? 0, pool.balance],
    ["I4", "reservedAfter", pool.lastEntry?.reservedAfter ?? 0, pool.reserved],
    ["I4", "debtAfter", pool.lastEntry?.debtAfter ?? 0, pool.debt],
    ["I3", "totalAdjustment", pool.totalAdjustment, sum(pool.adjustments.map(counted))],
  ];
  for (const [rule, figure, kept, recomputed] of pairs) {
    expect(rule, kept === recomputed, () => `${name}: ${figure} is ${kept}, recomputed ${recomputed}`);
  }
  expect("I7", pool.debt === 0 || pool.free === 0, () => `${name}: debt ${pool.debt} beside free ${pool.free}`);
  checkNextExpiry(pool, name, expect);
}

function checkNextExpiry(pool: Pool, name: string, expect: Expect): void {
  const ending = pool.grants.filter((grant) => grant.free > 0 && Number.isFinite(grant.expiresAt));
  const at = ending.reduce((least, grant) => Math.min(least, grant.expiresAt), Number.POSITIVE_INFINITY);
  const amount = sum(ending.filter((grant) => grant.expiresAt === at).map((grant) => grant.free));
  const kept = pool.nextExpiry;
  const agrees = kept === null ? ending.length === 0 : kept.at === at && kept.amount === amount;
  expect("I3", agrees, () => `${name}: nextExpiry ${JSON.stringify(kept)}, recomputed ${amount} at ${at}`);
}

/** What an adjustment adds to totalAdjustment (R54). */
function counted(adjustment: Pool["adjustments"][number]): number {
  const { grant, debit, ended } = adjustment;
  if (ended) return 0;
  return grant === null ? (debit?.refunded ?? 0) - (debit?.amount ?? 0) : adjustment.amount - grant.voided;
}

function checkOrder(ledger: Ledger, expect: Expect): void {
  let effectiveAt = Number.NEGATIVE_INFINITY;
  ledger.entries.forEach((entry, index) => {
    expect("I9", entry.seq === index + 1, () => `entry ${index + 1} has seq ${entry.seq}`);
    expect("I9", entry.operation.at >= effectiveAt, () => `entry ${entry.seq} is effective before the one before it`);
    effectiveAt = entry.operation.at;
  });
}

function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0);
}
