import { appendDebit } from "./debits.ts";
import type { Due } from "./due-queue.ts";
import {
  dueOfAdjustment,
  dueOfGrant,
  dueOfReservation,
  dueOfSchedule,
  dueOfSubscription,
  dueOfTopUp,
} from "./due-work.ts";
import { Ledger } from "./ledger.ts";
import { deposit } from "./movements.ts";
import { post } from "./posting.ts";
import { restoreEvents } from "./restore-events.ts";
import { restoreDocuments, restoreRecurrence, restoreTransfers, restoreWatches } from "./restore-others.ts";
import { expiryPolicy, keep, MAX_PRIORITY, price, rolloverPolicy } from "./restore-terms.ts";
import { Row } from "./row.ts";
import type { LedgerSnapshot } from "./snapshot.ts";
import {
  Account,
  Adjustment,
  type Allocation,
  Credit,
  Debit,
  Grant,
  type Operation,
  Pool,
  Refund,
  Reservation,
} from "./state.ts";
import * as terms from "./terms.ts";

/** Creation ordinals index an array, whose length is bounded. */
const MAX_SERIAL = 2 ** 32 - 2;

/**
 * Builds a ledger from a snapshot: objects first, then their links, then everything that is derived. Throws a
 * SnapshotError that says what is wrong and where; nothing else is touched. Whether the figures agree with each other
 * is for `check` to say.
 */
export function restoreLedger(snapshot: LedgerSnapshot): Ledger {
  const document = new Row(snapshot, "");
  const ledger = new Ledger({ seed: document.text("seed") });
  restoreAccounts(ledger, document);
  restoreCredits(ledger, document);
  restorePools(ledger, document);
  restoreObjects(ledger, document);
  restoreTransfers(ledger, document);
  restoreRecurrence(ledger, document);
  linkObjects(ledger, document);
  const operations = restoreEntries(ledger, document);
  restoreWatches(ledger, document);
  deriveFigures(ledger);
  deriveDueWork(ledger);
  restoreSerials(ledger, document);
  restoreEvents(ledger, document, operations);
  restoreDocuments(ledger, document);
  ledger.failingPayments = document.integer("failingPayments", 0);
  ledger.now = document.instantOrNull("now") ?? Number.NEGATIVE_INFINITY;
  const lastAt = operations.at(-1)?.at ?? ledger.now;
  if (lastAt > ledger.now) document.fail("now", `must not lie before the last operation, which is of ${lastAt}`);
  // Work that was due before would be posted now, before entries that stand already (R7).
  const due = ledger.due.peek();
  if (due !== undefined && due.at < ledger.now) {
    document.fail(
      "now",
      `must not lie after what is still due: the object with serial ${due.target.serial} is, at ${due.at}`,
    );
  }
  ledger.undo.commit();
  return ledger;
}

function restoreAccounts(ledger: Ledger, document: Row): void {
  for (const row of document.rows("accounts")) {
    const createdAt = row.integer("createdAt", 0, terms.LAST_INSTANT);
    const serial = row.integer("serial", 1);
    const account = new Account(serial, ledger.idOf("acc_", createdAt, serial), createdAt);
    account.externalId = row.textOrNull("externalId");
    account.name = row.textOrNull("name");
    account.email = row.textOrNull("email");
    account.metadata = row.metadata("metadata");
    account.billingAnchor = row.instantOrNull("billingAnchor");
    account.version = row.integer("version", 1);
    account.updatedAt = row.instant("updatedAt");
    account.closedAt = row.instantOrNull("closedAt");
    ledger.accounts.push(account);
    if (account.externalId !== null) ledger.accountsByExternalId.set(account.externalId, account);
  }
}

function restoreCredits(ledger: Ledger, document: Row): void {
  ledger.creditsByCode.clear();
  const rows = document.rows("credits");
  if (rows.length === 0) document.fail("credits", "must hold the default credit first");
  rows.forEach((row, index) => {
    const createdAt = row.integer("createdAt", 0, terms.LAST_INSTANT);
    const serial = row.integer("serial", 0);
    const id = ledger.idOf("crd_", createdAt, serial);
    const credit = index === 0 ? ledger.defaultCredit : new Credit(serial, id, row.text("code"), createdAt, false);
    credit.code = row.text("code");
    for (const field of ["name", "singularName", "pluralName", "description", "icon"] as const) {
      credit[field] = row.textOrNull(field);
    }
    credit.scale = row.integer("scale", 0, terms.MAX_SCALE);
    credit.burnStrategy = row.term("burnStrategy", terms.BURN_STRATEGIES);
    credit.defaultExpiry = expiryPolicy(row.rowOrNull("defaultExpiry"));
    credit.defaultRolloverPolicy = row.term("defaultRolloverPolicy", terms.ROLLOVER_DEFAULTS);
    credit.defaultCreditLimit = row.integer("defaultCreditLimit", 0);
    credit.price = price(row.rowOrNull("price"));
    credit.currencyPrices = row.rows("currencyPrices").flatMap((priceRow) => price(priceRow) ?? []);
    credit.archived = row.flag("archived");
    credit.metadata = row.metadata("metadata");
    credit.updatedAt = row.instant("updatedAt");
    if (index > 0) ledger.credits.push(credit);
    ledger.creditsByCode.set(credit.code, credit);
  });
}

function restorePools(ledger: Ledger, document: Row): void {
  for (const row of document.rows("pools")) {
    const pool = new Pool(ledger, row.ref("account", ledger.accounts), row.ref("credit", ledger.credits));
    pool.creditLimitOverride = row.integerOrNull("creditLimit", 0);
    pool.limitChanges = [...row.integers("limitChanges")];
    ledger.addPool(pool);
  }
}

/** Every object without what refers to objects that may come later. */
function restoreObjects(ledger: Ledger, document: Row): void {
  for (const row of document.rows("grants")) restoreGrant(ledger, row);
  for (const row of document.rows("reservations")) restoreReservation(ledger, row);
  for (const row of document.rows("adjustments")) restoreAdjustment(ledger, row);
  for (const row of document.rows("debits")) restoreDebit(ledger, row);
  for (const row of document.rows("refunds")) restoreRefund(ledger, row);
}

function restoreGrant(ledger: Ledger, row: Row): void {
  const [serial, createdAt] = [row.integer("serial", 1), row.integer("createdAt", 0, terms.LAST_INSTANT)];
  const pool = row.ref("pool", ledger.pools);
  const id = ledger.idOf("grt_", createdAt, serial);
  const grant = new Grant(serial, id, pool, row.integer("amount", 1), row.instant("effectiveAt"), createdAt);
  for (const counter of ["consumed", "expired", "voided", "transferred", "held"] as const) {
    grant[counter] = row.integer(counter, 0);
  }
  grant.priority = row.integer("priority", 0, MAX_PRIORITY);
  grant.category = row.term("category", terms.GRANT_CATEGORIES);
  grant.state = row.term("state", terms.GRANT_STATES);
  grant.sourceType = row.term("sourceType", terms.GRANT_SOURCES);
  grant.expiresAt = row.end("expiresAt");
  grant.rollover = rolloverPolicy(row.rowOrNull("rollover"));
  grant.rolloverCount = row.integer("rolloverCount", 0);
  grant.costBasis = price(row.rowOrNull("costBasis"));
  for (const field of ["name", "reason", "voidReason"] as const) grant[field] = row.textOrNull(field);
  keep(ledger, "grant", grant, row);
  ledger.grants.push(grant);
  ledger.undo.appendTo(pool, "grants", grant);
}

function restoreReservation(ledger: Ledger, row: Row): void {
  const [serial, createdAt] = [row.integer("serial", 1), row.integer("createdAt", 0, terms.LAST_INSTANT)];
  const pool = row.ref("pool", ledger.pools);
  const id = ledger.idOf("rsv_", createdAt, serial);
  const [requested, expiresAt] = [row.integer("requestedAmount", 1), row.instant("expiresAt")];
  const reservation = new Reservation(serial, id, pool, requested, expiresAt, createdAt);
  for (const counter of ["amount", "held", "captured", "released"] as const) {
    reservation[counter] = row.integer(counter, 0);
  }
  reservation.status = row.term("status", terms.RESERVATION_STATUSES);
  reservation.reason = row.textOrNull("reason");
  reservation.closedAt = row.instantOrNull("closedAt");
  for (const item of row.rows("items")) {
    const held = { grant: item.refOrNull("grant", ledger.grants), amount: item.integer("amount", 0) };
    ledger.undo.appendTo(reservation, "items", held);
  }
  keep(ledger, "reservation", reservation, row);
  ledger.reservations.push(reservation);
  ledger.undo.appendTo(pool, "reservations", reservation);
  if (reservation.status !== "open") return;
  pool.account.openReservations += 1;
  pool.credit.openReservations += 1;
}

function restoreAdjustment(ledger: Ledger, row: Row): void {
  const [serial, createdAt] = [row.integer("serial", 1), row.integer("createdAt", 0, terms.LAST_INSTANT)];
  const pool = row.ref("pool", ledger.pools);
  const id = ledger.idOf("adj_", createdAt, serial);
  const requested = row.integer("requestedAmount");
  const adjustment = new Adjustment(serial, id, pool, requested, row.end("expiresAt"), createdAt);
  adjustment.amount = row.integer("amount");
  adjustment.ended = row.flag("ended");
  adjustment.reason = row.textOrNull("reason");
  adjustment.grant = row.refOrNull("grant", ledger.grants);
  keep(ledger, "adjustment", adjustment, row);
  ledger.adjustments.push(adjustment);
  ledger.undo.appendTo(pool, "adjustments", adjustment);
}

function restoreDebit(ledger: Ledger, row: Row): void {
  const [serial, createdAt] = [row.integer("serial", 1), row.integer("createdAt", 0, terms.LAST_INSTANT)];
  const pool = row.ref("pool", ledger.pools);
  const source = row.term("source", terms.DEBIT_SOURCES);
  const [requested, occurredAt] = [row.integer("requestedAmount", 0), row.instant("occurredAt")];
  const debit = new Debit(serial, pool, source, requested, occurredAt, createdAt);
  for (const counter of ["amount", "debt", "refunded"] as const) debit[counter] = row.integer(counter, 0);
  debit.allocations = [...allocations(ledger, row)];
  debit.reservation = row.refOrNull("reservation", ledger.reservations);
  if (debit.source === "capture" && debit.reservation !== null) {
    ledger.undo.appendTo(debit.reservation, "debits", debit);
  }
  debit.adjustment = row.refOrNull("adjustment", ledger.adjustments);
  if (debit.adjustment !== null) debit.adjustment.debit = debit;
  debit.reason = row.textOrNull("reason");
  keep(ledger, "debit", debit, row);
  appendDebit(ledger, debit);
}

function restoreRefund(ledger: Ledger, row: Row): void {
  const [serial, createdAt] = [row.integer("serial", 1), row.integer("createdAt", 0, terms.LAST_INSTANT)];
  const id = ledger.idOf("rfd_", createdAt, serial);
  const refund = new Refund(serial, id, row.ref("debit", ledger.debits), row.integer("amount", 1), createdAt);
  refund.lapsed = row.integer("lapsed", 0);
  refund.allocations = [...allocations(ledger, row)];
  refund.reissued = row
    .integers("reissued")
    .map((position) => ledger.grants[position] ?? row.fail("reissued", "must hold positions of grants"));
  refund.reason = row.textOrNull("reason");
  keep(ledger, "refund", refund, row);
  ledger.refunds.push(refund);
  ledger.undo.appendTo(refund.debit, "refunds", refund);
}

/** What grants came from, which may be any object. */
function linkObjects(ledger: Ledger, document: Row): void {
  document.rows("grants").forEach((row, index) => {
    const grant = ledger.grants[index];
    if (grant === undefined) return;
    grant.sourceGrant = row.refOrNull("sourceGrant", ledger.grants);
    grant.schedule = row.refOrNull("schedule", ledger.schedules);
    if (grant.schedule !== null) grant.schedule.grants.push(grant);
    grant.source = sourceOf(ledger, grant.sourceType, row);
  });
}

function sourceOf(ledger: Ledger, type: terms.GrantSource, row: Row): Grant["source"] {
  switch (type) {
    case "adjustment":
      return row.ref("source", ledger.adjustments);
    case "rollover":
      return row.ref("source", ledger.grants);
    case "reissue":
      return row.ref("source", ledger.refunds);
    case "schedule":
      return row.ref("source", ledger.schedules);
    case "bundle":
      return row.ref("source", ledger.bundles);
    case "transfer":
      return row.ref("source", ledger.transfers);
    case "manual":
    case "import":
    case "auto_topup":
      return null;
  }
}

/** Posts every entry again. Answers the operations, which their events need too. */
function restoreEntries(ledger: Ledger, document: Row): readonly Operation[] {
  const operations: Operation[] = [];
  for (const operation of document.rows("operations")) {
    ledger.operation = {
      serial: operation.integer("serial", 1),
      at: operation.instant("at"),
      origin: operation.text("origin"),
      reason: operation.textOrNull("reason"),
      metadata: operation.metadata("metadata"),
    };
    if (ledger.operation.at < (operations.at(-1)?.at ?? terms.FIRST_INSTANT)) {
      operation.fail("at", "must not lie before the operation before it");
    }
    operations.push(ledger.operation);
    for (const row of operation.rows("entries")) {
      const serial = row.integer("serial", ledger.objects.length);
      if (serial > MAX_SERIAL) row.fail("serial", `must be at most ${MAX_SERIAL}`);
      ledger.objects.length = serial;
      const changes = row.changes("changes");
      const links = {
        grant: row.refOrNull("grant", ledger.grants),
        reservation: row.refOrNull("reservation", ledger.reservations),
        debit: row.refOrNull("debit", ledger.debits),
        ...(changes === null ? {} : { changes: withEnds(changes) }),
      };
      const [balance, reserved, debt] = [
        row.integer("balanceDelta"),
        row.integer("reservedDelta"),
        row.integer("debtDelta"),
      ];
      post(ledger, row.term("type", terms.ENTRY_TYPES), row.ref("pool", ledger.pools), links, balance, reserved, debt);
    }
    ledger.undo.commit();
  }
  return operations;
}

/** Every object at its creation ordinal. */
function restoreSerials(ledger: Ledger, document: Row): void {
  const next = document.integer("nextSerial", ledger.objects.length);
  if (next > MAX_SERIAL) document.fail("nextSerial", `must be at most ${MAX_SERIAL}`);
  ledger.objects.length = next;
  const { accounts, credits, grants, debits, refunds, reservations, adjustments, transfers, plans } = ledger;
  const { subscriptions, schedules, bundles, alerts, webhookEndpoints } = ledger;
  const money = [accounts, credits, grants, debits, refunds, reservations, adjustments, transfers];
  for (const object of [...money, plans, subscriptions, schedules, bundles, alerts, webhookEndpoints].flat()) {
    if (object.serial >= next)
      document.fail("nextSerial", `must be larger than the serial ${object.serial} of ${object.id}`);
    if (ledger.objects[object.serial] !== undefined && object !== ledger.defaultCredit) {
      document.fail("nextSerial", `the serial ${object.serial} of ${object.id} is taken twice`);
    }
    ledger.register(object);
  }
}

/** The running figures and indexes of every pool, computed from what they sum up. */
function deriveFigures(ledger: Ledger): void {
  for (const grant of ledger.grants) {
    const { pool } = grant;
    pool.heldOnGrants += grant.held;
    if (grant.state === "pending") pool.pending += grant.remaining;
    pool.free += grant.free;
    if (grant.free > 0) deposit(ledger, grant, grant.free);
    ledger.undo.commit();
  }
  for (const { pool, items } of ledger.reservations) {
    for (const item of items) if (item.grant === null) pool.heldUnbacked += item.amount;
  }
  for (const debit of ledger.debits) {
    if (debit.debt === 0) continue;
    const { pool } = debit;
    pool.debt += debit.debt;
    if (pool.owingLast === null) pool.owingFirst = debit;
    else pool.owingLast.nextOwing = debit;
    pool.owingLast = debit;
  }
  for (const adjustment of ledger.adjustments) {
    const { pool, grant, debit, ended } = adjustment;
    if (ended) continue;
    pool.totalAdjustment +=
      grant === null ? (debit?.refunded ?? 0) - (debit?.amount ?? 0) : grant.amount - grant.voided;
  }
}

/** What is due later. Everything until `now` has run. */
function deriveDueWork(ledger: Ledger): void {
  const add = (due: Due | null): void => {
    if (due !== null) ledger.schedule(due);
  };
  for (const grant of ledger.grants) add(dueOfGrant(grant));
  for (const reservation of ledger.reservations) add(dueOfReservation(reservation));
  for (const adjustment of ledger.adjustments) add(dueOfAdjustment(adjustment));
  for (const schedule of ledger.schedules) add(dueOfSchedule(schedule));
  for (const subscription of ledger.subscriptions) add(dueOfSubscription(subscription));
  for (const { watch } of ledger.pools) if (watch?.autoTopUp) add(dueOfTopUp(watch.autoTopUp));
}

function allocations(ledger: Ledger, row: Row): readonly Allocation[] {
  return row
    .rows("allocations")
    .map((allocation) => ({ grant: allocation.ref("grant", ledger.grants), amount: allocation.integer("amount", 1) }));
}

/** An end that never comes is null in JSON. */
function withEnds(changes: NonNullable<ReturnType<Row["changes"]>>): NonNullable<ReturnType<Row["changes"]>> {
  const { expiresAt, ...others } = changes;
  if (expiresAt === undefined) return changes;
  return { expiresAt: { from: expiresAt.from ?? terms.NEVER, to: expiresAt.to ?? terms.NEVER }, ...others };
}
