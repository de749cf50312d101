import { page } from "./balances.ts";
import { candidatesOf } from "./burn-order.ts";
import type { Context, Result } from "./context.ts";
import { hasEnded, statusOf } from "./figures.ts";
import { unprocessable } from "./refusal.ts";
import {
  findAccount,
  findAdjustment,
  findCredit,
  findDebit,
  findGrant,
  findRefund,
  findReservation,
  findSchedule,
  poolOf,
  poolVersion,
} from "./state.ts";
import type { Metadata, Pool } from "./types.ts";
import {
  type Wire,
  wireAccount,
  wireAdjustment,
  wireCredit,
  wireDebit,
  wireEntry,
  wireGrant,
  wireRefund,
  wireReservation,
} from "./wire.ts";

type Row = { readonly metadata: Metadata };

/** Keeps the rows for which every filter holds; a filter that is not asked for holds. */
export function keep<T>(rows: readonly T[], ...filters: readonly ((row: T) => boolean)[]): T[] {
  return rows.filter((row) => filters.every((filter) => filter(row)));
}

/** Holds for every row. */
export function all(): boolean {
  return true;
}

/** A filter by one query parameter: what is asked must equal what the row says. */
export function equal<T>(context: Context, name: string, read: (row: T) => string | null): (row: T) => boolean {
  const asked = context.query.text(name);
  return asked === null ? all : (row) => read(row) === asked;
}

/** The pool filters; an unknown account or credit is 404. */
export function inPool(context: Context): (row: { readonly accountId: string; readonly creditId: string }) => boolean {
  const { state, query } = context;
  const account = query.text("account");
  const credit = query.text("credit");
  const accountId = account === null ? null : findAccount(state, account).id;
  const creditId = credit === null ? null : findCredit(state, credit).id;
  return (row) => (accountId ?? row.accountId) === row.accountId && (creditId ?? row.creditId) === row.creditId;
}

/** Half-open: [from, to). */
export function within<T>(context: Context, from: string, to: string, read: (row: T) => number): (row: T) => boolean {
  const start = context.query.instant(from) ?? Number.NEGATIVE_INFINITY;
  const end = context.query.instant(to) ?? Number.POSITIVE_INFINITY;
  return (row) => read(row) >= start && read(row) < end;
}

export function withMetadata(context: Context): (row: Row) => boolean {
  const asked = Object.entries(context.query.metadata("metadata"));
  return (row) => asked.every(([key, value]) => row.metadata[key] === value);
}

/** Newest first unless asked otherwise (R75). */
export function ordered(context: Context, data: readonly Wire[]): Result {
  return page(context.query.text("order") === "asc" ? data : data.toReversed());
}

export function listAccounts(context: Context): Result {
  const rows = keep(
    context.state.accounts,
    equal(context, "externalId", (row) => row.externalId),
    equal(context, "email", (row) => row.email),
    equal(context, "status", (row) => row.status),
    withMetadata(context),
  );
  return ordered(context, rows.map(wireAccount));
}

export function listCredits(context: Context): Result {
  const rows = keep(
    context.state.credits,
    equal(context, "status", (row) => row.status),
    withMetadata(context),
  );
  return ordered(context, rows.map(wireCredit));
}

export function listGrants(context: Context): Result {
  const { state, query } = context;
  const isInPool = inPool(context);
  const schedule = query.text("schedule");
  if (schedule !== null) findSchedule(state, schedule);
  const isBurnOrder = query.text("order") === "burn";
  const namesPool = query.text("account") !== null && query.text("credit") !== null;
  unprocessable(isBurnOrder && !namesPool, "conflicting_fields");
  const rows = keep(
    isBurnOrder ? candidatesOf(state, poolOfQuery(context)) : state.grants,
    isInPool,
    equal(context, "status", (row) => statusOf(state, row)),
    equal(context, "category", (row) => row.category),
    equal(context, "schedule", (row) => row.scheduleId),
    equal(context, "externalKey", (row) => row.externalKey),
    within(context, "from", "to", (row) => row.effectiveAt),
    withMetadata(context),
  );
  const data = rows.map((row) => wireGrant(state, row));
  return isBurnOrder ? page(data) : ordered(context, data);
}

function poolOfQuery(context: Context): Pool {
  const account = findAccount(context.state, context.query.requiredText("account"));
  return { account, credit: findCredit(context.state, context.query.requiredText("credit")) };
}

export function listAdjustments(context: Context): Result {
  const { state, t } = context;
  const rows = keep(
    state.adjustments,
    inPool(context),
    equal(context, "status", (row) => (hasEnded(state, row, t) ? "expired" : "active")),
    equal(context, "externalKey", (row) => row.externalKey),
    within(context, "from", "to", (row) => row.createdAt),
    withMetadata(context),
  );
  return ordered(
    context,
    rows.map((row) => wireAdjustment(state, row, t)),
  );
}

export function listDebits(context: Context): Result {
  const { state } = context;
  const rows = keep(
    state.debits,
    inPool(context),
    equal(context, "externalKey", (row) => row.externalKey),
    within(context, "from", "to", (row) => row.createdAt),
    within(context, "occurredFrom", "occurredTo", (row) => row.occurredAt),
    withMetadata(context),
  );
  return ordered(
    context,
    rows.map((row) => wireDebit(state, row)),
  );
}

export function listRefunds(context: Context): Result {
  const { state, path } = context;
  const debit = findDebit(state, path.requiredText("debit"));
  const rows = keep(
    state.refunds.filter((row) => row.debitId === debit.id),
    equal(context, "externalKey", (row) => row.externalKey),
    within(context, "from", "to", (row) => row.createdAt),
    withMetadata(context),
  );
  return ordered(
    context,
    rows.map((row) => wireRefund(state, row)),
  );
}

export function listReservations(context: Context): Result {
  const { state } = context;
  const rows = keep(
    state.reservations,
    inPool(context),
    equal(context, "status", (row) => row.status),
    equal(context, "externalKey", (row) => row.externalKey),
    within(context, "from", "to", (row) => row.createdAt),
    withMetadata(context),
  );
  return ordered(
    context,
    rows.map((row) => wireReservation(state, row)),
  );
}

export function listEntries(context: Context): Result {
  const { state, query } = context;
  const isInPool = inPool(context);
  const grant = query.text("grant");
  const reservation = query.text("reservation");
  const debit = query.text("debit");
  if (grant !== null) findGrant(state, grant);
  if (reservation !== null) findReservation(state, reservation);
  if (debit !== null) findDebit(state, debit);
  const rows = keep(
    state.entries,
    isInPool,
    equal(context, "grant", (row) => row.grantId),
    equal(context, "reservation", (row) => row.reservationId),
    equal(context, "debit", (row) => row.debitId),
    equal(context, "operation", (row) => row.operationId),
    equal(context, "type", (row) => row.type),
    within(context, "from", "to", (row) => row.effectiveAt),
    withMetadata(context),
  );
  return ordered(
    context,
    rows.map((row) => wireEntry(state, row)),
  );
}

/** The single reads whose ETag is their pool's version (R68). */
export function getGrant(context: Context): Result {
  const { state, path } = context;
  const grant = findGrant(state, path.requiredText("grant"));
  return { status: 200, body: wireGrant(state, grant), etag: poolVersion(state, poolOf(state, grant)) };
}

export function getDebit(context: Context): Result {
  const { state, path } = context;
  const debit = findDebit(state, path.requiredText("debit"));
  return { status: 200, body: wireDebit(state, debit), etag: poolVersion(state, poolOf(state, debit)) };
}

export function getAdjustment(context: Context): Result {
  const { state, t, path } = context;
  const row = findAdjustment(state, path.requiredText("adjustment"));
  return { status: 200, body: wireAdjustment(state, row, t), etag: poolVersion(state, poolOf(state, row)) };
}

export function getReservation(context: Context): Result {
  const { state, path } = context;
  const row = findReservation(state, path.requiredText("reservation"));
  return { status: 200, body: wireReservation(state, row), etag: poolVersion(state, poolOf(state, row)) };
}

export function getRefund(context: Context): Result {
  const { state, path } = context;
  return { status: 200, body: wireRefund(state, findRefund(state, path.requiredText("refund"))) };
}
