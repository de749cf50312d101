import type { Ledger } from "./ledger.ts";
import type {
  Account,
  Adjustment,
  Allocation,
  Credit,
  Debit,
  Entry,
  Grant,
  Operation,
  Pool,
  Refund,
  Reservation,
} from "./state.ts";
import { NEVER } from "./terms.ts";

/** Any JSON value. */
export type Json = string | number | boolean | null | readonly Json[] | { readonly [key: string]: Json };

/** A JSON object; what a snapshot's rows are. */
export type JsonObject = { readonly [key: string]: Json };

/**
 * A ledger as one JSON document. Objects refer to each other by their position in these lists. What can be derived is
 * not in it: ids, running figures, indexes and the due queue are computed again by `restoreLedger`. Two ledgers in the
 * same state give the same bytes, however they came there (R7, I21).
 */
export interface LedgerSnapshot {
  readonly seed: string;
  readonly nextSerial: number;
  /** The last operation time; null before the first accepted command. */
  readonly now: number | null;
  readonly accounts: readonly JsonObject[];
  readonly credits: readonly JsonObject[];
  readonly pools: readonly JsonObject[];
  readonly grants: readonly JsonObject[];
  readonly debits: readonly JsonObject[];
  readonly refunds: readonly JsonObject[];
  readonly reservations: readonly JsonObject[];
  readonly adjustments: readonly JsonObject[];
  /** Operations that posted entries, each with them. */
  readonly operations: readonly JsonObject[];
}

/** Writes the state of a ledger. */
export function takeSnapshot(ledger: Ledger): LedgerSnapshot {
  const refs = new Refs();
  return {
    seed: ledger.seed,
    nextSerial: ledger.objects.length,
    now: finiteOrNull(ledger.now),
    accounts: refs.number(ledger.accounts).map(accountRow),
    credits: refs.number(ledger.credits).map(creditRow),
    pools: refs.number(ledger.pools).map((pool) => poolRow(pool, refs)),
    ...numberAll(ledger, refs),
    operations: operationRows(ledger.entries, refs),
  };
}

/** Grants, debits, refunds, reservations and adjustments refer to each other, so all are numbered before one is written. */
function numberAll(
  ledger: Ledger,
  refs: Refs,
): Pick<LedgerSnapshot, "grants" | "debits" | "refunds" | "reservations" | "adjustments"> {
  const grants = refs.number(ledger.grants);
  const debits = refs.number(ledger.debits);
  const refunds = refs.number(ledger.refunds);
  const reservations = refs.number(ledger.reservations);
  const adjustments = refs.number(ledger.adjustments);
  return {
    grants: grants.map((grant) => grantRow(grant, refs)),
    debits: debits.map((debit) => debitRow(debit, refs)),
    refunds: refunds.map((refund) => refundRow(refund, refs)),
    reservations: reservations.map((reservation) => reservationRow(reservation, refs)),
    adjustments: adjustments.map((adjustment) => adjustmentRow(adjustment, refs)),
  };
}

/** The positions of objects in their lists. */
class Refs {
  readonly #positions = new Map<object, number>();

  number<T extends object>(list: readonly T[]): readonly T[] {
    list.forEach((object, position) => {
      this.#positions.set(object, position);
    });
    return list;
  }
  of(object: object | null): number | null {
    return object === null ? null : (this.#positions.get(object) ?? null);
  }
}

function accountRow(account: Account): JsonObject {
  const { serial, externalId, name, email, metadata, billingAnchor, version, createdAt, updatedAt, closedAt } = account;
  return { serial, externalId, name, email, metadata, billingAnchor, version, createdAt, updatedAt, closedAt };
}

function creditRow(credit: Credit): JsonObject {
  const { serial, code, name, singularName, pluralName, description, icon, scale, burnStrategy } = credit;
  const { defaultRolloverPolicy, defaultCreditLimit, archived, metadata, createdAt, updatedAt } = credit;
  return {
    ...{ serial, code, name, singularName, pluralName, description, icon, scale, burnStrategy },
    ...{ defaultRolloverPolicy, defaultCreditLimit, archived, metadata, createdAt, updatedAt },
    defaultExpiry: credit.defaultExpiry === null ? null : { ...credit.defaultExpiry },
    price: credit.price === null ? null : { ...credit.price },
    currencyPrices: credit.currencyPrices.map((price) => ({ ...price })),
  };
}

function poolRow(pool: Pool, refs: Refs): JsonObject {
  return {
    account: refs.of(pool.account),
    credit: refs.of(pool.credit),
    creditLimit: pool.creditLimitOverride,
    limitChanges: [...pool.limitChanges],
  };
}

function grantRow(grant: Grant, refs: Refs): JsonObject {
  const { serial, amount, consumed, expired, voided, transferred, held, priority, category, state } = grant;
  const { sourceType, effectiveAt, rolloverCount, name, reason, voidReason, metadata, externalKey, createdAt } = grant;
  const { rollover, costBasis } = grant;
  return {
    ...{ serial, pool: refs.of(grant.pool), amount, consumed, expired, voided, transferred, held, priority, category },
    ...{ state, sourceType, source: refs.of(grant.source), sourceGrant: refs.of(grant.sourceGrant), effectiveAt },
    ...{ expiresAt: finiteOrNull(grant.expiresAt), rolloverCount, name, reason, voidReason, metadata, externalKey },
    rollover: rollover === null ? null : { ...rollover, expiry: { ...rollover.expiry } },
    costBasis: costBasis === null ? null : { ...costBasis },
    createdAt,
  };
}

function debitRow(debit: Debit, refs: Refs): JsonObject {
  const { serial, source, amount, requestedAmount, debt, refunded, reason, occurredAt, metadata } = debit;
  return {
    ...{ serial, pool: refs.of(debit.pool), source, amount, requestedAmount, debt, refunded },
    allocations: debit.allocations.map((allocation) => allocationRow(allocation, refs)),
    reservation: refs.of(debit.reservation),
    adjustment: refs.of(debit.adjustment),
    ...{ reason, occurredAt, metadata, externalKey: debit.externalKey, createdAt: debit.createdAt },
  };
}

function refundRow(refund: Refund, refs: Refs): JsonObject {
  const { serial, amount, lapsed, reason, metadata, externalKey, createdAt } = refund;
  return {
    ...{ serial, debit: refs.of(refund.debit), amount, lapsed },
    allocations: refund.allocations.map((allocation) => allocationRow(allocation, refs)),
    reissued: refund.reissued.map((grant) => refs.of(grant)),
    ...{ reason, metadata, externalKey, createdAt },
  };
}

function reservationRow(reservation: Reservation, refs: Refs): JsonObject {
  const { serial, amount, requestedAmount, held, captured, released, status, expiresAt } = reservation;
  const { reason, metadata, externalKey, createdAt, closedAt } = reservation;
  return {
    ...{ serial, pool: refs.of(reservation.pool), amount, requestedAmount, held, captured, released, status },
    items: reservation.items.map((item) => ({ grant: refs.of(item.grant), amount: item.amount })),
    ...{ expiresAt, reason, metadata, externalKey, createdAt, closedAt },
  };
}

function adjustmentRow(adjustment: Adjustment, refs: Refs): JsonObject {
  const { serial, amount, requestedAmount, reason, ended, metadata, externalKey, createdAt } = adjustment;
  return {
    ...{ serial, pool: refs.of(adjustment.pool), amount, requestedAmount },
    ...{ expiresAt: finiteOrNull(adjustment.ownExpiresAt), ended },
    ...{ grant: refs.of(adjustment.grant), debit: refs.of(adjustment.debit) },
    ...{ reason, metadata, externalKey, createdAt },
  };
}

function allocationRow(allocation: Allocation, refs: Refs): JsonObject {
  return { grant: refs.of(allocation.grant), amount: allocation.amount };
}

function operationRows(entries: readonly Entry[], refs: Refs): readonly JsonObject[] {
  const rows: JsonObject[] = [];
  let operation: Operation | undefined;
  let rowsOfOperation: JsonObject[] = [];
  for (const entry of entries) {
    if (entry.operation !== operation) {
      operation = entry.operation;
      rowsOfOperation = [];
      const { serial, at, origin, reason, metadata } = operation;
      rows.push({ serial, at, origin, reason, metadata, entries: rowsOfOperation });
    }
    rowsOfOperation.push(entryRow(entry, refs));
  }
  return rows;
}

function entryRow(entry: Entry, refs: Refs): JsonObject {
  const { serial, type, balanceDelta, reservedDelta, debtDelta } = entry;
  return {
    ...{ serial, type, pool: refs.of(entry.pool), grant: refs.of(entry.grant) },
    ...{ reservation: refs.of(entry.reservation), debit: refs.of(entry.debit) },
    ...{ balanceDelta, reservedDelta, debtDelta },
    // Changes hold what the fields of a grant hold: plain values, and Infinity for an end that never comes.
    changes: entry.changes === null ? null : changesRow(entry.changes),
  };
}

function changesRow(changes: NonNullable<Entry["changes"]>): JsonObject {
  const row: Record<string, Json> = {};
  for (const [field, { from, to }] of Object.entries(changes)) {
    row[field] = { from: plain(from), to: plain(to) };
  }
  return row;
}

function plain(value: unknown): Json {
  if (value === NEVER || value === undefined) return null;
  return JSON.parse(JSON.stringify(value));
}

function finiteOrNull(value: number): number | null {
  return Number.isFinite(value) ? value : null;
}
