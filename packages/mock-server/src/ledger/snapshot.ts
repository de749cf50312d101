import type { Ledger } from "./ledger.ts";
import type { Bundle, Plan, Schedule, Subscription } from "./recurrence.ts";
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
  Transfer,
} from "./state.ts";
import { type ExpiryPolicy, NEVER, type Price, type RolloverPolicy } from "./terms.ts";
import type { Alert, AutoTopUp, LedgerEvent, WebhookEndpoint } from "./watching.ts";

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
  readonly transfers: readonly JsonObject[];
  readonly plans: readonly JsonObject[];
  readonly subscriptions: readonly JsonObject[];
  readonly schedules: readonly JsonObject[];
  readonly bundles: readonly JsonObject[];
  readonly alerts: readonly JsonObject[];
  readonly autoTopUps: readonly JsonObject[];
  readonly webhookEndpoints: readonly JsonObject[];
  readonly documents: readonly JsonObject[];
  /** How many of the next simulated payments fail (R78). */
  readonly failingPayments: number;
  /** Operations that posted entries or wrote events, each with them. */
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
    ...objectRows(ledger, refs),
    documents: documentRows(ledger),
    failingPayments: ledger.failingPayments,
    operations: operationRows(ledger, refs),
  };
}

/** What objects may refer to is numbered before one of them is written. */
function objectRows(
  ledger: Ledger,
  refs: Refs,
): Omit<
  LedgerSnapshot,
  "seed" | "nextSerial" | "now" | "accounts" | "credits" | "pools" | "documents" | "failingPayments" | "operations"
> {
  const { grants, debits, refunds, reservations, adjustments, transfers, plans, subscriptions } = ledger;
  const { schedules, bundles, alerts, webhookEndpoints, pools } = ledger;
  const numbered = [grants, debits, refunds, reservations, adjustments, transfers, plans, subscriptions, schedules];
  for (const list of [...numbered, bundles]) refs.number<object>(list);
  const autoTopUps = pools.flatMap((pool) => pool.watch?.autoTopUp ?? []);
  return {
    grants: grants.map((grant) => grantRow(grant, refs)),
    debits: debits.map((debit) => debitRow(debit, refs)),
    refunds: refunds.map((refund) => refundRow(refund, refs)),
    reservations: reservations.map((reservation) => reservationRow(reservation, refs)),
    adjustments: adjustments.map((adjustment) => adjustmentRow(adjustment, refs)),
    transfers: transfers.map((transfer) => transferRow(transfer, refs)),
    plans: plans.map(planRow),
    subscriptions: subscriptions.map((subscription) => subscriptionRow(subscription, refs)),
    schedules: schedules.map((schedule) => scheduleRow(schedule, refs)),
    bundles: bundles.map((bundle) => bundleRow(bundle, refs)),
    alerts: alerts.map((alert) => alertRow(alert, refs)),
    autoTopUps: autoTopUps.map((rule) => autoTopUpRow(rule, refs)),
    webhookEndpoints: webhookEndpoints.map(webhookEndpointRow),
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
    defaultExpiry: expiryRow(credit.defaultExpiry),
    price: priceRow(credit.price),
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
  return {
    ...{ serial, pool: refs.of(grant.pool), amount, consumed, expired, voided, transferred, held, priority, category },
    ...{ state, sourceType, source: refs.of(grant.source), sourceGrant: refs.of(grant.sourceGrant), effectiveAt },
    ...{ expiresAt: finiteOrNull(grant.expiresAt), rolloverCount, name, reason, voidReason, metadata, externalKey },
    ...{
      rollover: rolloverRow(grant.rollover),
      costBasis: priceRow(grant.costBasis),
      schedule: refs.of(grant.schedule),
    },
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

function transferRow(transfer: Transfer, refs: Refs): JsonObject {
  const { serial, from, to, amount, legs, reason, metadata, externalKey, createdAt } = transfer;
  return {
    ...{ serial, from: refs.of(from), to: refs.of(to), amount },
    legs: legs.map((leg) => ({ from: refs.of(leg.from), to: refs.of(leg.to), amount: leg.amount })),
    ...{ reason, metadata, externalKey, createdAt },
  };
}

function planRow({ serial, code, name, archived, metadata, createdAt, updatedAt }: Plan): JsonObject {
  return { serial, code, name, archived, metadata, createdAt, updatedAt };
}

function subscriptionRow(subscription: Subscription, refs: Refs): JsonObject {
  const { serial, status, startAt, anchor, interval, intervalCount, cancelAt, cancelVoidsGrants } = subscription;
  const { cancelledAt, metadata, externalKey, createdAt, updatedAt } = subscription;
  return {
    ...{ serial, account: refs.of(subscription.account), plan: refs.of(subscription.plan), status, startAt, anchor },
    ...{ interval, intervalCount, cancelAt, cancelVoidsGrants, cancelledAt, previous: refs.of(subscription.previous) },
    ...{ metadata, externalKey, createdAt, updatedAt },
  };
}

function scheduleRow(schedule: Schedule, refs: Refs): JsonObject {
  const { serial, owner, amount, interval, intervalCount, startAt, anchor, resetStart, maxOccurrences } = schedule;
  const { occurrences, position, priority, category, status, name, metadata, externalKey } = schedule;
  return {
    ...{ serial, scope: owner.scope, account: refs.of(owner.account), plan: refs.of(owner.plan) },
    ...{ subscription: refs.of(owner.subscription), template: refs.of(owner.template) },
    ...{ credit: refs.of(schedule.credit), amount, interval, intervalCount, startAt, anchor, resetStart },
    ...{ endAt: finiteOrNull(schedule.endAt), maxOccurrences, occurrences, position, priority, category },
    ...{ expiry: expiryRow(schedule.expiry), rollover: rolloverRow(schedule.rollover), status, name, metadata },
    ...{ externalKey, createdAt: schedule.createdAt, updatedAt: schedule.updatedAt },
  };
}

function bundleRow(bundle: Bundle, refs: Refs): JsonObject {
  const { serial, code, name, quantity, priority, inactive, metadata, createdAt, updatedAt } = bundle;
  return {
    ...{ serial, code, credit: refs.of(bundle.credit), name, quantity, price: priceRow(bundle.price) },
    ...{ expiry: expiryRow(bundle.expiry), priority, inactive, metadata, createdAt, updatedAt },
  };
}

function alertRow({ serial, pool, threshold, createdAt, isDeleted }: Alert, refs: Refs): JsonObject {
  return { serial, pool: refs.of(pool), threshold, createdAt, isDeleted };
}

function autoTopUpRow(rule: AutoTopUp, refs: Refs): JsonObject {
  const { serial, isSuspended, lastRunAt, deferredTo } = rule;
  const { threshold, amount, target, multiple, cooldownSeconds, priority, expiry } = rule.terms;
  return {
    ...{ serial, pool: refs.of(rule.pool), threshold, amount, target, multiple, cooldownSeconds, priority },
    ...{ expiry: expiryRow(expiry), isSuspended, lastRunAt, deferredTo },
  };
}

function webhookEndpointRow({ serial, url, types, isDisabled, isDeleted, createdAt }: WebhookEndpoint): JsonObject {
  return { serial, url, types: [...types], isDisabled, isDeleted, createdAt };
}

/** Those that stand, kind by kind: deleted ones leave nothing behind. */
function documentRows(ledger: Ledger): readonly JsonObject[] {
  const rows = [...ledger.shelves.entries()]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .flatMap(([, { documents }]) => documents.filter((document) => document.body !== null));
  return rows.map(({ space, kind, id, body, createdAt, updatedAt }) => ({
    space,
    kind,
    id,
    body,
    createdAt,
    updatedAt,
  }));
}

function expiryRow(expiry: ExpiryPolicy | null): JsonObject | null {
  return expiry === null ? null : { ...expiry };
}

function rolloverRow(rollover: RolloverPolicy | null): JsonObject | null {
  return rollover === null ? null : { ...rollover, expiry: { ...rollover.expiry } };
}

function priceRow(price: Price | null): JsonObject | null {
  return price === null ? null : { ...price };
}

/**
 * Operations in the order of what they wrote. The rows of an import are one operation that says something else on each
 * row, so an ordinal may come several times.
 */
function operationRows({ entries, events }: Ledger, refs: Refs): readonly JsonObject[] {
  const operations = new Map<Operation, { first: number; entries: JsonObject[]; events: JsonObject[] }>();
  const rowOf = ({ operation, serial }: Entry | LedgerEvent) => {
    const known = operations.get(operation);
    if (known !== undefined) {
      known.first = Math.min(known.first, serial);
      return known;
    }
    const added = { first: serial, entries: [], events: [] };
    operations.set(operation, added);
    return added;
  };
  for (const entry of entries) rowOf(entry).entries.push(entryRow(entry, refs));
  for (const event of events) rowOf(event).events.push(eventRow(event, refs));
  return [...operations]
    .sort(([, a], [, b]) => a.first - b.first)
    .map(([{ serial, at, origin, reason, metadata }, row]) => {
      return { serial, at, origin, reason, metadata, entries: row.entries, events: row.events };
    });
}

/** An event's subject may be of any kind, so it is named by its ordinal. */
function eventRow(event: LedgerEvent, refs: Refs): JsonObject {
  const { serial, type, subject, pool, entry, amount, detail } = event;
  return {
    ...{ serial, type, subject: subject?.serial ?? null, pool: refs.of(pool), entry: entry?.seq ?? null, amount },
    ...{ grant: refs.of(detail?.grant ?? null), debit: refs.of(detail?.debit ?? null), reason: detail?.reason ?? null },
  };
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
