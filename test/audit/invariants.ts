import { isObject } from "./model/fields.ts";
import type { Json } from "./model/types.ts";

/** What the wire says about a whole environment, each list oldest first. */
export type Snapshot = {
  readonly entries: readonly Json[];
  readonly grants: readonly Json[];
  readonly debits: readonly Json[];
  readonly reservations: readonly Json[];
  readonly transfers: readonly Json[];
  readonly events: readonly Json[];
  readonly balances: readonly Json[];
};

/** A row of an answer, read without trust: a figure that is not a number is NaN and so breaks every equation. */
class Row {
  readonly #values: Readonly<Record<string, unknown>>;

  constructor(json: Json) {
    this.#values = isObject(json) ? json : {};
  }

  figure(name: string): number {
    const value = this.#values[name];
    return typeof value === "number" ? value : Number.NaN;
  }

  text(name: string): string {
    return String(this.#values[name]);
  }

  rows(name: string): Row[] {
    const value = this.#values[name];
    return Array.isArray(value) ? value.map((item) => new Row(item)) : [];
  }

  /** Where the object's pool is (R2). */
  get pool(): string {
    return `${this.text("accountId")}/${this.text("creditId")}`;
  }
}

function rows(list: readonly Json[]): Row[] {
  return list.map((json) => new Row(json));
}

function sum(list: readonly Row[], name: string): number {
  return list.reduce((total, row) => total + row.figure(name), 0);
}

/** Collects what does not hold, in words. */
class Findings {
  readonly list: string[] = [];

  expect(holds: boolean, invariant: string, subject: string): void {
    if (!holds) this.list.push(`${invariant} does not hold for ${subject}`);
  }
}

/** Recomputes I1–I10 from what the wire says. Answers what does not hold; an empty list is good. */
export function brokenInvariants(snapshot: Snapshot): readonly string[] {
  const findings = new Findings();
  const [entries, grants] = [rows(snapshot.entries), rows(snapshot.grants)];
  const [debits, reservations] = [rows(snapshot.debits), rows(snapshot.reservations)];
  for (const grant of grants) checkGrant(findings, grant, debits, reservations);
  for (const debit of debits) checkDebit(findings, debit);
  for (const reservation of reservations) checkReservation(findings, reservation);
  for (const balance of rows(snapshot.balances)) checkBalance(findings, balance, entries, grants, debits, reservations);
  for (const transfer of rows(snapshot.transfers)) checkTransfer(findings, transfer, grants);
  for (const [place, event] of rows(snapshot.events).entries()) {
    findings.expect(event.figure("seq") === place + 1, "R76 (seq)", event.text("id"));
  }
  checkTransferred(findings, grants, rows(snapshot.transfers));
  checkOrder(findings, entries);
  checkPoolsAreListed(findings, entries, rows(snapshot.balances));
  return findings.list;
}

/** I1, I2, I6. */
function checkGrant(findings: Findings, grant: Row, debits: readonly Row[], reservations: readonly Row[]): void {
  const id = grant.text("id");
  const names = ["consumed", "expired", "voided", "transferred", "remaining"];
  const terms = names.map((name) => grant.figure(name));
  const total = terms.reduce((left, right) => left + right, 0);
  findings.expect(total === grant.figure("amount") && terms.every((term) => term >= 0), "I1", id);
  const [held, remaining] = [grant.figure("held"), grant.figure("remaining")];
  findings.expect(held >= 0 && held <= remaining, "I2", id);
  const isTerminal = ["expired", "voided"].includes(grant.text("status"));
  findings.expect(!isTerminal || remaining === held, "I2 (a terminal grant has nothing but holds)", id);
  const pointsHere = (slice: Row): boolean => slice.text("grantId") === id;
  const allocated = debits.flatMap((debit) => debit.rows("allocations")).filter(pointsHere);
  findings.expect(sum(allocated, "amount") === grant.figure("consumed"), "I6 (consumed)", id);
  const open = reservations.filter((reservation) => reservation.text("status") === "open");
  const items = open.flatMap((reservation) => reservation.rows("allocations")).filter(pointsHere);
  findings.expect(sum(items, "amount") === held, "I6 (held)", id);
}

/** I5. */
function checkDebit(findings: Findings, debit: Row): void {
  const total = sum(debit.rows("allocations"), "amount") + debit.figure("debt") + debit.figure("refunded");
  const isWhole = total === debit.figure("amount") && debit.figure("debt") >= 0 && debit.figure("refunded") >= 0;
  findings.expect(isWhole, "I5", debit.text("id"));
  const refundable = debit.text("source") === "import" ? 0 : debit.figure("amount") - debit.figure("refunded");
  findings.expect(debit.figure("refundable") === refundable, "refundable = amount − refunded", debit.text("id"));
}

/** I19: what leaves the one pool arrives in the other, leg by leg. */
function checkTransfer(findings: Findings, transfer: Row, grants: readonly Row[]): void {
  const id = transfer.text("id");
  const legs = transfer.rows("legs");
  findings.expect(sum(legs, "amount") === transfer.figure("amount"), "Σ legs = amount (R59)", id);
  for (const leg of legs) {
    const received = grants.find((grant) => grant.text("id") === leg.text("toGrantId"));
    findings.expect(received?.figure("amount") === leg.figure("amount"), "I19", id);
    findings.expect(received?.text("sourceGrantId") === leg.text("fromGrantId"), "R59 (sourceGrantId)", id);
  }
}

/** T of R3 is what the legs have taken. */
function checkTransferred(findings: Findings, grants: readonly Row[], transfers: readonly Row[]): void {
  const legs = transfers.flatMap((transfer) => transfer.rows("legs"));
  for (const grant of grants) {
    const taken = legs.filter((leg) => leg.text("fromGrantId") === grant.text("id"));
    findings.expect(sum(taken, "amount") === grant.figure("transferred"), "R3 (transferred)", grant.text("id"));
  }
}

/** I10, and the equation of the resource. */
function checkReservation(findings: Findings, reservation: Row): void {
  const id = reservation.text("id");
  const held = reservation.figure("held");
  const resting = sum(reservation.rows("allocations"), "amount") + reservation.figure("unbacked");
  findings.expect(resting === held, "held = Σ allocations + unbacked", id);
  findings.expect(reservation.text("status") === "open" || held === 0, "I10", id);
  const fromHold = reservation.figure("amount") - held - reservation.figure("released");
  findings.expect(fromHold >= 0 && fromHold <= reservation.figure("captured"), "amount of the reservation", id);
}

/** I3, I4, I7, I8 for one pool. */
function checkBalance(
  findings: Findings,
  balance: Row,
  allEntries: readonly Row[],
  allGrants: readonly Row[],
  allDebits: readonly Row[],
  allReservations: readonly Row[],
): void {
  const { pool } = balance;
  const isHere = (row: Row): boolean => row.pool === pool;
  const [entries, grants] = [allEntries.filter(isHere), allGrants.filter(isHere)];
  const free = sum(grants, "available");
  const heldOnGrants = sum(grants, "held");
  const heldUnbacked = sum(allReservations.filter(isHere), "unbacked");
  const debt = balance.figure("debt");
  findings.expect(balance.figure("balance") === free + heldOnGrants - debt, "I3 (balance)", pool);
  findings.expect(balance.figure("reserved") === heldOnGrants + heldUnbacked, "I3 (reserved)", pool);
  const available = balance.figure("balance") - balance.figure("reserved");
  findings.expect(balance.figure("available") === available, "I3 (available)", pool);
  const spendable = Math.max(0, available + balance.figure("creditLimit"));
  findings.expect(balance.figure("spendable") === spendable, "spendable (R4)", pool);
  const pending = grants.filter((grant) => grant.text("status") === "pending");
  findings.expect(balance.figure("pending") === sum(pending, "remaining"), "pending (R4)", pool);
  for (const [figure, name] of Object.entries({ balance: "balance", reserved: "reserved", debt: "debt" })) {
    const now = balance.figure(figure);
    findings.expect(sum(entries, `${name}Delta`) === now, `I4 (Σ ${name}Delta)`, pool);
    findings.expect((entries.at(-1)?.figure(`${name}After`) ?? 0) === now, `I4 (${name}After)`, pool);
  }
  findings.expect(debt === 0 || free === 0, "I7", pool);
  findings.expect(sum(allDebits.filter(isHere), "debt") === debt, "I8", pool);
}

/** I9, and the running figures of every entry, each from the one before it in its pool. */
function checkOrder(findings: Findings, entries: readonly Row[]): void {
  const last = new Map<string, Row>();
  for (const [place, entry] of entries.entries()) {
    const subject = `entry ${entry.text("seq")}`;
    findings.expect(entry.figure("seq") === place + 1, "I9 (seq)", subject);
    const before = entries[place - 1];
    const isLater = before === undefined || entry.text("effectiveAt") >= before.text("effectiveAt");
    findings.expect(isLater, "I9 (effectiveAt)", subject);
    const previous = last.get(entry.pool);
    for (const name of ["balance", "reserved", "debt"]) {
      const expected = (previous?.figure(`${name}After`) ?? 0) + entry.figure(`${name}Delta`);
      findings.expect(entry.figure(`${name}After`) === expected, `I4 (running ${name})`, subject);
    }
    const available = entry.figure("balanceAfter") - entry.figure("reservedAfter");
    findings.expect(entry.figure("availableAfter") === available, "I4 (availableAfter)", subject);
    last.set(entry.pool, entry);
  }
}

/** A pool with entries is touched, so it must be listed; else the checks of its figures would be skipped. */
function checkPoolsAreListed(findings: Findings, entries: readonly Row[], balances: readonly Row[]): void {
  const listed = new Set(balances.map((balance) => balance.pool));
  for (const pool of new Set(entries.map((entry) => entry.pool))) {
    findings.expect(listed.has(pool), "a touched pool is listed (R74)", pool);
  }
}
