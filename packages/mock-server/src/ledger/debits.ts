import { resolveAmount } from "./amounts.ts";
import { firstCandidate } from "./candidates.ts";
import { CHAIN_STRIDE } from "./chain.ts";
import type { CreateDebit } from "./commands.ts";
import { record, recordDebt } from "./events.ts";
import { accept, type Outcome, type Refusal, refuse } from "./failures.ts";
import type { Ledger } from "./ledger.ts";
import { consume } from "./movements.ts";
import { post } from "./posting.ts";
import {
  checkExternalKey,
  checkOpen,
  checkRoomForDebt,
  checkVersion,
  isRefusal,
  keepExternalKey,
  requirePool,
  requireReservation,
} from "./preconditions.ts";
import { incurDebt } from "./settlement.ts";
import { Debit, type Grant, type Pool } from "./state.ts";
import type { DebitSource, EntryType, Overage } from "./terms.ts";

/** Consumes credit: one atomic check-and-take (R37–R41). */
export function createDebit(ledger: Ledger, command: CreateDebit, at: number): Outcome<Debit> {
  const target = requirePool(ledger, command);
  if (isRefusal(target)) return target;
  const reservation =
    command.reservationId === undefined ? null : requireReservation(ledger, command.reservationId, target);
  if (reservation !== null && isRefusal(reservation)) return reservation;
  const stale = checkVersion(command, target.version);
  if (stale !== null) return stale;
  const requested = resolveAmount(target.credit, command);
  if (typeof requested !== "number") return requested;
  const applied = applyOverage(target, requested, command.overage ?? "reject");
  const noRoom = checkRoomForDebt(target, Math.max(0, (isRefusal(applied) ? 0 : applied) - target.free));
  if (noRoom !== null) return noRoom;
  const { occurredAt = at } = command;
  if (occurredAt > at) {
    return refuse("occurred_in_future", `occurredAt ${new Date(occurredAt).toISOString()} lies in the future.`);
  }
  const conflict = checkExternalKey(ledger, "debit", command.externalKey) ?? checkOpen(target.account);
  if (conflict !== null) return conflict;
  if (isRefusal(applied)) return applied;
  const pool = ledger.poolForWrite(target.account, target.credit);
  const debit = makeDebit(ledger, pool, "usage", requested, occurredAt, at);
  debit.reservation = reservation;
  debit.reason = command.reason ?? null;
  debit.metadata = ledger.operation.metadata;
  debit.externalKey = command.externalKey ?? null;
  keepExternalKey(ledger, "debit", command.externalKey, debit);
  charge(ledger, debit, applied, "consumed");
  record(ledger, "credits.consumed", debit, pool, applied);
  recordDebt(ledger, debit);
  return accept(debit);
}

/** Makes a debit operation that has taken nothing yet. */
export function makeDebit(
  ledger: Ledger,
  pool: Pool,
  source: DebitSource,
  requested: number,
  occurredAt: number,
  at: number,
): Debit {
  const serial = ledger.takeSerial();
  const debit = new Debit(serial, pool, source, requested, occurredAt, at);
  appendDebit(ledger, debit);
  ledger.register(debit);
  return debit;
}

/** Makes a debit, which knows the one before it, the last of all and of its pool. */
export function appendDebit({ undo, debits }: Ledger, debit: Debit): void {
  const { pool } = debit;
  undo.append(debits, debit);
  undo.note(pool, "lastDebitPlace", pool.lastDebitPlace);
  pool.lastDebitPlace = debits.length;
  undo.note(pool, "debitCount", pool.debitCount);
  pool.debitCount += 1;
  if (pool.debitCount % CHAIN_STRIDE === 0) undo.appendTo(pool, "debitMarks", debits.length);
}

/** How much of an amount may be taken under an overage behaviour (R38), or why nothing may. */
export function applyOverage(pool: Pool, requested: number, overage: Overage): number | Refusal {
  const limit = pool.available + pool.creditLimit;
  if (overage === "overflow" || requested <= limit) return requested;
  if (overage === "cap" && limit >= 1) return limit;
  return insufficient(pool, requested, requested - limit);
}

/** The refusal of R71 with its figures. `held` is the reservation's at a capture. */
export function insufficient(pool: Pool, requested: number, shortfall: number, held: number | null = null): Refusal {
  const { available, creditLimit } = pool;
  return refuse(
    "insufficient_credits",
    `${requested} ${pool.credit.code} asked, ${available} available` +
      `${creditLimit > 0 ? ` and a credit limit of ${creditLimit}` : ""}` +
      `${held === null ? "" : `, ${held} held`}: ${shortfall} short.`,
    { requested, available, creditLimit, shortfall: Math.min(shortfall, Number.MAX_SAFE_INTEGER), held },
  );
}

/**
 * Takes an amount for a debit: from free credit in burn order (R35), or from the named grants in the given order (R36),
 * one entry a slice; what nothing covers becomes debt (R39). The caller has checked that it may.
 */
export function charge(ledger: Ledger, debit: Debit, amount: number, type: EntryType, named?: readonly Grant[]): void {
  ledger.undo.note(debit, "amount", debit.amount);
  debit.amount += amount;
  const rest =
    named === undefined ? takeFree(ledger, debit, amount, type, 0) : takeNamed(ledger, debit, amount, type, named);
  if (rest > 0) owe(ledger, debit, rest, 0);
}

/** Takes free credit in burn order and answers what it did not cover. `reservedShare` is 1 when a hold is converted. */
export function takeFree(ledger: Ledger, debit: Debit, amount: number, type: EntryType, reservedShare: 0 | 1): number {
  const { pool } = debit;
  let rest = amount;
  while (rest > 0) {
    const grant = firstCandidate(ledger, pool);
    if (grant === null) break;
    const taken = Math.min(grant.free, rest);
    takeFrom(ledger, debit, grant, taken, type, reservedShare);
    rest -= taken;
  }
  return rest;
}

/** Turns what no grant covers into debt of the operation (R39). */
export function owe(ledger: Ledger, debit: Debit, amount: number, reservedShare: 0 | 1): void {
  const { pool, reservation } = debit;
  incurDebt(ledger, debit, amount);
  post(ledger, "debt_incurred", pool, { debit, reservation }, -amount, reservedShare === 1 ? -amount : 0, amount);
}

function takeNamed(ledger: Ledger, debit: Debit, amount: number, type: EntryType, named: readonly Grant[]): number {
  let rest = amount;
  for (const grant of named) {
    if (rest === 0) break;
    const taken = Math.min(grant.free, rest);
    if (taken > 0) takeFrom(ledger, debit, grant, taken, type, 0);
    rest -= taken;
  }
  return rest;
}

function takeFrom(
  ledger: Ledger,
  debit: Debit,
  grant: Grant,
  amount: number,
  type: EntryType,
  reservedShare: 0 | 1,
): void {
  consume(ledger, grant, amount);
  ledger.undo.appendTo(debit, "allocations", { grant, amount });
  const { pool, reservation } = debit;
  post(ledger, type, pool, { grant, debit, reservation }, -amount, reservedShare === 1 ? -amount : 0, 0);
}
