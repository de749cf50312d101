import type { AccountRef, CodeRef, CommandBase, CreditRef } from "./commands.ts";
import { type Refusal, refuse } from "./failures.ts";
import type { Identified, KeyedKind, Ledger } from "./ledger.ts";
import { type Bundle, type Plan, Schedule, Subscription } from "./recurrence.ts";
import { type Account, type Credit, Debit, Grant, type Pool, Reservation } from "./state.ts";
import { MAX_AMOUNT } from "./terms.ts";

/** Whether a check answered with a refusal. */
export function isRefusal(value: object | number | string | null): value is Refusal {
  return typeof value === "object" && value !== null && "failure" in value;
}

export function requireAccount(ledger: Ledger, ref: AccountRef): Account | Refusal {
  return (
    ledger.findAccount(ref) ??
    refuse("account_not_found", `No account has the id or externalId ${quote(ref)}. Create it first, or PUT it.`)
  );
}

export function requireCredit(ledger: Ledger, ref: CreditRef | undefined): Credit | Refusal {
  return (
    ledger.findCredit(ref) ??
    refuse("credit_not_found", `No credit has the id or code ${quote(ref ?? "")}. Create it with POST /v1/credits.`)
  );
}

export function requireGrant(ledger: Ledger, id: string): Grant | Refusal {
  return ledger.find(Grant, id) ?? refuse("grant_not_found", `No grant has the id ${quote(id)}.`);
}

export function requireDebit(ledger: Ledger, id: string): Debit | Refusal {
  return ledger.find(Debit, id) ?? refuse("debit_not_found", `No debit has the id ${quote(id)}.`);
}

/** A reservation; where a pool is given, one of that pool, so that nothing links to another account's. */
export function requireReservation(ledger: Ledger, id: string, pool?: Pool): Reservation | Refusal {
  const found = ledger.find(Reservation, id);
  if (found !== undefined && (pool === undefined || found.pool === pool)) return found;
  const owner = pool === undefined ? "" : " of this account and credit";
  return refuse("reservation_not_found", `No reservation${owner} has the id ${quote(id)}.`);
}

export function requireSchedule(ledger: Ledger, id: string): Schedule | Refusal {
  return ledger.find(Schedule, id) ?? refuse("schedule_not_found", `No schedule has the id ${quote(id)}.`);
}

export function requireSubscription(ledger: Ledger, id: string): Subscription | Refusal {
  return ledger.find(Subscription, id) ?? refuse("subscription_not_found", `No subscription has the id ${quote(id)}.`);
}

export function requirePlan(ledger: Ledger, ref: CodeRef): Plan | Refusal {
  return (
    ledger.findPlan(ref) ??
    refuse("plan_not_found", `No plan has the id or code ${quote(ref)}. Create it with POST /v1/plans.`)
  );
}

export function requireBundle(ledger: Ledger, ref: CodeRef): Bundle | Refusal {
  return (
    ledger.findBundle(ref) ??
    refuse("bundle_not_found", `No bundle has the id or code ${quote(ref)}. Create it with POST /v1/bundles.`)
  );
}

/** The pool that a command names by account and credit; references are checked in that order (R70). */
export function requirePool(
  ledger: Ledger,
  command: { readonly account: AccountRef; readonly credit?: CreditRef },
): Pool | Refusal {
  const account = requireAccount(ledger, command.account);
  if (isRefusal(account)) return account;
  const credit = requireCredit(ledger, command.credit);
  return isRefusal(credit) ? credit : ledger.poolOf(account, credit);
}

/** R68: every version that the request expects must be the current one. */
export function checkVersion(command: CommandBase, currentVersion: number): Refusal | null {
  const { ifMatch = currentVersion, ifVersion = currentVersion } = command;
  if (ifMatch === currentVersion && ifVersion === currentVersion) return null;
  const expected = ifMatch === currentVersion ? ifVersion : ifMatch;
  return refuse(
    "version_mismatch",
    `The version is ${currentVersion}, not ${expected}. Read it again and decide anew.`,
    { currentVersion },
  );
}

/** R66: an externalKey names one object of its kind, for ever. */
export function checkExternalKey(ledger: Ledger, kind: KeyedKind, key: string | undefined): Refusal | null {
  const existing = key === undefined ? undefined : ledger.externalKeys[kind].get(key);
  if (key === undefined || existing === undefined) return null;
  return refuse("external_key_conflict", `The externalKey ${quote(key)} already names the ${kind} ${existing.id}.`, {
    existingId: existing.id,
  });
}

/** Records an externalKey and answers it as the object keeps it. */
export function keepExternalKey(ledger: Ledger, kind: KeyedKind, key: string | undefined, object: Identified): void {
  if (key !== undefined) ledger.undo.set(ledger.externalKeys[kind], key, object);
}

/** R16. */
export function checkOpen(account: Account): Refusal | null {
  if (account.closedAt === null) return null;
  return refuse("account_closed", `The account ${account.id} is closed; it can be read, not changed.`);
}

/** R17. */
export function checkNotArchived(credit: Credit): Refusal | null {
  if (!credit.archived) return null;
  return refuse(
    "credit_archived",
    `The credit ${quote(credit.code)} is archived: what is there can be spent, nothing new can be granted.`,
  );
}

/** R72: no figure of the pool may pass 2^53 − 1 when this much credit comes in. */
export function checkRoomForCredit(pool: Pool, amount: number, creditLimit: number = pool.creditLimit): Refusal | null {
  const total = pool.free + pool.heldOnGrants + pool.pending + creditLimit;
  return amount > MAX_AMOUNT - total ? overflow("credit, pending credit and credit limit together") : null;
}

/** R72: no figure of the pool may pass 2^53 − 1 when this much debt or unbacked hold comes in. */
export function checkRoomForDebt(pool: Pool, amount: number): Refusal | null {
  return amount > MAX_AMOUNT - pool.debt - pool.heldUnbacked ? overflow("debt and unbacked holds together") : null;
}

/** R72, for R54. */
export function checkRoomForAdjustment(pool: Pool, delta: number): Refusal | null {
  return Math.abs(delta) > MAX_AMOUNT - Math.abs(pool.totalAdjustment) ? overflow("totalAdjustment") : null;
}

export function overflow(what: string): Refusal {
  return refuse("amount_overflow", `With this amount, ${what} would exceed ${MAX_AMOUNT}, the largest exact integer.`);
}

/** Text for a message: quoted, and short enough to read. */
export function quote(text: string): string {
  return JSON.stringify(text.length > 80 ? `${text.slice(0, 80)}…` : text);
}
