import { toWireTime } from "./calendar.ts";
import type { Result } from "./context.ts";
import { decimalTwin } from "./decimals.ts";
import {
  consumedOf,
  debtOf,
  endOfAdjustment,
  type Figures,
  figuresOf,
  freeOf,
  hasEnded,
  heldBy,
  heldOf,
  refundedOf,
  remainingOf,
  statusOf,
  totalAdjustmentOf,
  unbackedOf,
} from "./figures.ts";
import { poolOf, poolVersion } from "./state.ts";
import type {
  Account,
  Adjustment,
  Credit,
  Debit,
  Entry,
  ExpiryPolicy,
  Grant,
  HeldItem,
  Json,
  Pool,
  PoolKey,
  Refund,
  Reservation,
  Rollover,
  Slice,
  State,
} from "./types.ts";

/** A resource as an answer shows it: every key of api.md, absent knowledge as null. */
export type Wire = Readonly<Record<string, Json>>;

/** An instant that may be absent. */
export function time(instant: number | null): string | null {
  return instant === null ? null : toWireTime(instant);
}

/** The keys by which every pool-owned resource names its pool. */
function poolKeys(pool: Pool): Wire {
  const { account, credit } = pool;
  return { accountId: account.id, externalId: account.externalId, credit: credit.code, creditId: credit.id };
}

function slices(items: readonly Slice[]): Json {
  return items.map(({ grantId, amount }) => ({ grantId, amount }));
}

/** The figures of the pool of an object. */
export function figuresNow(state: State, owned: PoolKey): Figures {
  return figuresOf(state, poolOf(state, owned));
}

/** The answer of a write that touches one pool: the resource with the pool's figures beside it. */
export function written(state: State, t: number, pool: Pool, status: number, resource: Wire): Result {
  return { status, body: { ...resource, balance: wireBalance(state, t, pool) } };
}

export function wireAccount(account: Account): Wire {
  const { id, externalId, name, email, metadata, status, version } = account;
  return {
    id,
    externalId,
    name,
    email,
    metadata,
    status,
    version,
    billingAnchor: toWireTime(account.billingAnchor ?? account.createdAt),
    createdAt: toWireTime(account.createdAt),
    updatedAt: toWireTime(account.updatedAt),
    closedAt: time(account.closedAt),
  };
}

export function wirePolicy(policy: ExpiryPolicy | null): Json {
  if (policy === null) return null;
  return { type: policy.type, unit: policy.unit, count: policy.count };
}

export function wireCredit(credit: Credit): Wire {
  const { createdAt, updatedAt, defaultExpiry, ...rest } = credit;
  const times = { createdAt: toWireTime(createdAt), updatedAt: toWireTime(updatedAt) };
  const decimal = decimalTwin(credit.scale, { defaultCreditLimit: credit.defaultCreditLimit });
  return { ...rest, ...times, defaultExpiry: wirePolicy(defaultExpiry), decimal };
}

/** GET …/balances/{credit} now (R4, R74). */
export function wireBalance(state: State, t: number, pool: Pool): Wire {
  const figures = figuresOf(state, pool);
  const { balance, reserved, available, pending, debt, creditLimit, spendable, nextExpiry } = figures;
  const amounts = { balance, reserved, available, pending, debt, creditLimit, spendable };
  return {
    ...poolKeys(pool),
    ...amounts,
    nextExpiry: nextExpiry === null ? null : { at: toWireTime(nextExpiry.at), amount: nextExpiry.amount },
    version: poolVersion(state, pool),
    asOf: toWireTime(t),
    decimal: decimalTwin(pool.credit.scale, amounts),
  };
}

/** The figures of the pool's last entry that was effective at or before `at`, zeros before the first (R74). */
export function wireBalanceAt(state: State, pool: Pool, at: number): Wire {
  const figures = pastFigures(state, pool, at);
  const { version, ...amounts } = figures;
  const unknown = { pending: null, creditLimit: null, spendable: null };
  return {
    ...poolKeys(pool),
    ...amounts,
    ...unknown,
    nextExpiry: null,
    version,
    asOf: toWireTime(at),
    decimal: decimalTwin(pool.credit.scale, { ...amounts, ...unknown }),
  };
}

type PastFigures = { balance: number; reserved: number; available: number; debt: number; version: number };

/** R74: folds the pool's entries up to and including `at`. */
export function pastFigures(state: State, pool: Pool, at: number): PastFigures {
  const figures: PastFigures = { balance: 0, reserved: 0, available: 0, debt: 0, version: 0 };
  for (const entry of state.entries) {
    const isOfPool = entry.accountId === pool.account.id && entry.creditId === pool.credit.id;
    if (!isOfPool || entry.effectiveAt > at) continue;
    figures.balance += entry.balanceDelta;
    figures.reserved += entry.reservedDelta;
    figures.debt += entry.debtDelta;
    figures.available = figures.balance - figures.reserved;
    figures.version = entry.version;
  }
  return figures;
}

export function wireRollover(rollover: Rollover | null): Json {
  if (rollover === null) return null;
  const { percent, maxAmount, maxRollovers, priority, expiry } = rollover;
  return { percent, maxAmount, maxRollovers, priority, expiry: wirePolicy(expiry) };
}

export function wireGrant(state: State, grant: Grant): Wire {
  const pool = poolOf(state, grant);
  const amounts = {
    amount: grant.amount,
    remaining: remainingOf(state, grant),
    available: freeOf(state, grant),
    consumed: consumedOf(state, grant),
    held: heldOf(state, grant),
    expired: grant.expired,
    voided: grant.voided,
    transferred: grant.transferred,
  };
  const { id, scheduleId, priority, category, source, rolloverCount, sourceGrantId, costBasis } = grant;
  const { name, reason, voidReason, metadata, externalKey } = grant;
  return {
    ...poolKeys(pool),
    ...amounts,
    ...{ id, scheduleId, priority, category, source, rolloverCount, sourceGrantId, costBasis },
    ...{ name, reason, voidReason, metadata, externalKey },
    effectiveAt: toWireTime(grant.effectiveAt),
    expiresAt: time(grant.expiresAt),
    status: statusOf(state, grant),
    rollover: wireRollover(grant.rollover),
    createdAt: toWireTime(grant.createdAt),
    updatedAt: toWireTime(grant.updatedAt),
    decimal: decimalTwin(pool.credit.scale, amounts),
  };
}

export function wireDebit(state: State, debit: Debit): Wire {
  const pool = poolOf(state, debit);
  const refunded = refundedOf(state, debit);
  const { amount, requestedAmount } = debit;
  const amounts = {
    amount,
    requestedAmount,
    debt: debtOf(state, debit),
    refunded,
    refundable: debit.source === "import" ? 0 : amount - refunded,
  };
  const { id, source, reservationId, adjustmentId, reason, metadata, externalKey } = debit;
  return {
    ...poolKeys(pool),
    ...amounts,
    ...{ id, source, reservationId, adjustmentId, reason, metadata, externalKey },
    allocations: slices(debit.allocations),
    occurredAt: toWireTime(debit.occurredAt),
    createdAt: toWireTime(debit.createdAt),
    decimal: decimalTwin(pool.credit.scale, amounts),
  };
}

export function wireRefund(state: State, refund: Refund): Wire {
  const debit = state.debits.find((row) => row.id === refund.debitId);
  const scale = debit === undefined ? 0 : poolOf(state, debit).credit.scale;
  const { id, debitId, amount, lapsed, reissuedGrantIds, reason, metadata, externalKey } = refund;
  return {
    ...{ id, debitId, amount, lapsed, reissuedGrantIds, reason, metadata, externalKey },
    allocations: slices(refund.allocations),
    createdAt: toWireTime(refund.createdAt),
    decimal: decimalTwin(scale, { amount, lapsed }),
  };
}

function isBacked(item: HeldItem): item is HeldItem & { readonly grantId: string } {
  return item.grantId !== null;
}

export function wireReservation(state: State, reservation: Reservation): Wire {
  const pool = poolOf(state, reservation);
  const { amount, requestedAmount, captured } = reservation;
  const held = heldBy(reservation);
  const released = amount - held - reservation.capturedFromHold;
  const amounts = { amount, requestedAmount, held, captured, released, unbacked: unbackedOf(reservation) };
  const { id, status, reason, metadata, externalKey } = reservation;
  return {
    ...poolKeys(pool),
    ...amounts,
    ...{ id, status, reason, metadata, externalKey },
    allocations: slices(reservation.items.filter(isBacked)),
    debitIds: state.debits.filter((debit) => isCaptureOf(debit, reservation)).map((debit) => debit.id),
    expiresAt: toWireTime(reservation.expiresAt),
    createdAt: toWireTime(reservation.createdAt),
    closedAt: time(reservation.closedAt),
    decimal: decimalTwin(pool.credit.scale, amounts),
  };
}

/** A debit that merely names a reservation (R48) is not one of its captures. */
function isCaptureOf(debit: Debit, reservation: Reservation): boolean {
  return debit.source === "capture" && debit.reservationId === reservation.id;
}

export function wireAdjustment(state: State, adjustment: Adjustment, t: number): Wire {
  const pool = poolOf(state, adjustment);
  const debit = state.debits.find((row) => row.id === adjustment.debitId);
  const { amount, requestedAmount } = adjustment;
  const amounts = { amount, requestedAmount, totalAdjustment: totalAdjustmentOf(state, pool, t) };
  const { id, reason, grantId, debitId, metadata, externalKey } = adjustment;
  return {
    ...poolKeys(pool),
    ...amounts,
    ...{ id, reason, grantId, debitId, metadata, externalKey },
    expiresAt: time(endOfAdjustment(state, adjustment)),
    status: hasEnded(state, adjustment, t) ? "expired" : "active",
    allocations: slices(debit?.allocations ?? []),
    createdAt: toWireTime(adjustment.createdAt),
    decimal: decimalTwin(pool.credit.scale, amounts),
  };
}

export function wireEntry(state: State, entry: Entry): Wire {
  const { version: _version, accountId, creditId, effectiveAt, ...rest } = entry;
  return {
    ...rest,
    ...poolKeys(poolOf(state, { accountId, creditId })),
    availableAfter: entry.balanceAfter - entry.reservedAfter,
    effectiveAt: toWireTime(effectiveAt),
    prevHash: null,
    hash: null,
  };
}
