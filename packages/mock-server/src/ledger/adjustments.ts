import { resolveAmount } from "./amounts.ts";
import type { CreateAdjustment } from "./commands.ts";
import { applyOverage, charge, insufficient, makeDebit } from "./debits.ts";
import { DUE_RANK } from "./due-queue.ts";
import { record, recordDebt } from "./events.ts";
import { accept, type Outcome, type Refusal, refuse } from "./failures.ts";
import { issue, makeGrant, negative } from "./grants.ts";
import type { Ledger } from "./ledger.ts";
import { changeTotalAdjustment } from "./movements.ts";
import { checkActive, checkSamePool, freeOf, resolveNamedGrants } from "./named-grants.ts";
import { checkExpiry } from "./policies.ts";
import {
  checkExternalKey,
  checkNotArchived,
  checkOpen,
  checkRoomForAdjustment,
  checkRoomForCredit,
  checkRoomForDebt,
  checkVersion,
  isRefusal,
  keepExternalKey,
  requirePool,
} from "./preconditions.ts";
import { Adjustment, type Grant, NO_METADATA, type Pool } from "./state.ts";
import { NEVER } from "./terms.ts";

/** Corrects a balance: a positive adjustment issues a grant, a negative one takes credit (R51–R54). */
export function createAdjustment(ledger: Ledger, command: CreateAdjustment, at: number): Outcome<Adjustment> {
  const target = requirePool(ledger, command);
  if (isRefusal(target)) return target;
  const named = resolveNamedGrants(ledger, command.grantIds);
  if (isRefusal(named)) return named;
  const stale = checkVersion(command, target.version);
  if (stale !== null) return stale;
  const amount = resolveAmount(target.credit, command);
  if (typeof amount !== "number") return amount;
  const applied = amount > 0 ? amount : take(target, -amount, command, named);
  const invalid = checkFields(target, command, named, amount, applied, at);
  if (invalid !== null) return invalid;
  const conflict =
    checkExternalKey(ledger, "adjustment", command.externalKey) ??
    checkOpen(target.account) ??
    (amount > 0 ? checkNotArchived(target.credit) : checkActive(named));
  if (conflict !== null) return conflict;
  if (isRefusal(applied)) return applied;
  const pool = ledger.poolForWrite(target.account, target.credit);
  const serial = ledger.takeSerial();
  const expiresAt = command.expiresAt ?? NEVER;
  const adjustment = new Adjustment(serial, ledger.writeId("adj_", serial), pool, amount, expiresAt, at);
  const { reason = null, metadata = NO_METADATA, externalKey = null } = command;
  Object.assign(adjustment, { reason, metadata, externalKey });
  keepExternalKey(ledger, "adjustment", command.externalKey, adjustment);
  ledger.undo.append(ledger.adjustments, adjustment);
  ledger.undo.appendTo(pool, "adjustments", adjustment);
  ledger.register(adjustment);
  if (amount > 0) give(ledger, adjustment, at);
  else collect(ledger, adjustment, applied, named, at);
  record(ledger, "adjustment.created", adjustment, pool, adjustment.amount);
  if (adjustment.debit !== null) recordDebt(ledger, adjustment.debit);
  return accept(adjustment);
}

function give(ledger: Ledger, adjustment: Adjustment, at: number): void {
  const { pool, amount, reason, metadata } = adjustment;
  const grant = makeGrant(ledger, pool, amount, at, at);
  const { ownExpiresAt: expiresAt } = adjustment;
  Object.assign(grant, { category: "adjustment", sourceType: "adjustment", expiresAt, reason, metadata });
  grant.source = adjustment;
  adjustment.grant = grant;
  changeTotalAdjustment(ledger, pool, amount);
  issue(ledger, grant, "grant_issued", at);
}

function collect(
  ledger: Ledger,
  adjustment: Adjustment,
  applied: number,
  named: readonly Grant[] | null,
  at: number,
): void {
  const { pool, reason, metadata } = adjustment;
  const debit = makeDebit(ledger, pool, "adjustment", Math.abs(adjustment.requestedAmount), at, at);
  Object.assign(debit, { adjustment, reason, metadata });
  adjustment.debit = debit;
  adjustment.amount = negative(applied);
  charge(ledger, debit, applied, "adjusted", named ?? undefined);
  changeTotalAdjustment(ledger, pool, -applied);
  if (adjustment.ownExpiresAt === NEVER) return;
  ledger.schedule({ at: adjustment.ownExpiresAt, rank: DUE_RANK.adjustmentExpiry, target: adjustment });
}

/** How much a negative adjustment takes (R38, R52), or, of named grants, whether they have it (R36). */
function take(
  pool: Pool,
  requested: number,
  command: CreateAdjustment,
  named: readonly Grant[] | null,
): number | Refusal {
  if (named === null) return applyOverage(pool, requested, command.overage ?? "reject");
  // The named grants must have it, and taking it must not break the promise to unbacked holds (R18).
  const shortfall = Math.max(requested - freeOf(named), requested - pool.available - pool.creditLimit);
  return shortfall <= 0 ? requested : insufficient(pool, requested, shortfall);
}

/** The refusals of 422, in the order of the request's fields (R70). */
function checkFields(
  pool: Pool,
  command: CreateAdjustment,
  named: readonly Grant[] | null,
  amount: number,
  applied: number | Refusal,
  at: number,
): Refusal | null {
  const taken = amount > 0 || isRefusal(applied) ? 0 : applied;
  const noRoom =
    checkRoomForAdjustment(pool, amount > 0 ? amount : taken) ??
    (amount > 0 ? checkRoomForCredit(pool, amount) : checkRoomForDebt(pool, Math.max(0, taken - pool.free)));
  if (noRoom !== null) return noRoom;
  const badExpiry = checkExpiry(command.expiresAt ?? NEVER, at);
  if (badExpiry !== null || named === null) return badExpiry;
  if (command.overage !== undefined && command.overage !== "reject") {
    return refuse("conflicting_fields", `grantIds goes with overage reject only, not ${command.overage}.`);
  }
  if (amount > 0) return refuse("conflicting_fields", "grantIds goes with a negative amount only.");
  return checkSamePool(named, pool);
}
