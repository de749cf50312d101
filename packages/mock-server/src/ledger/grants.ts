import { checkMetadataRoom, patchMetadata } from "./accounts.ts";
import { resolveAmount } from "./amounts.ts";
import type { CreateGrant, ExpireGrant, UpdateGrant, VoidGrant } from "./commands.ts";
import { DUE_RANK } from "./due-queue.ts";
import { record } from "./events.ts";
import { accept, type Outcome, type Refusal, refuse } from "./failures.ts";
import type { Ledger } from "./ledger.ts";
import { activate, end, rekey } from "./movements.ts";
import { checkExpiry, resolveGrantTerms } from "./policies.ts";
import { type EntryLinks, post } from "./posting.ts";
import {
  checkExternalKey,
  checkNotArchived,
  checkOpen,
  checkRoomForCredit,
  checkVersion,
  isRefusal,
  keepExternalKey,
  requireGrant,
  requirePool,
} from "./preconditions.ts";
import { resolvePrice } from "./prices.ts";
import { type Changes, Grant, NO_METADATA, type Pool } from "./state.ts";
import { type EntryType, NEVER } from "./terms.ts";
import { expireGrantAt } from "./transitions.ts";

/** Issues a one-time grant, at once or in the future (R19–R21). */
export function createGrant(ledger: Ledger, command: CreateGrant, at: number): Outcome<Grant> {
  const target = requirePool(ledger, command);
  if (isRefusal(target)) return target;
  const stale = checkVersion(command, target.version);
  if (stale !== null) return stale;
  const amount = resolveAmount(target.credit, command);
  if (typeof amount !== "number") return amount;
  const noRoom = checkRoomForCredit(target, amount);
  if (noRoom !== null) return noRoom;
  const effectiveAt = command.effectiveAt ?? at;
  const terms = resolveGrantTerms(command, target.account, target.credit, effectiveAt, at);
  if (isRefusal(terms)) return terms;
  const costBasis = command.costBasis === undefined ? null : resolvePrice(command.costBasis);
  if (costBasis !== null && isRefusal(costBasis)) return costBasis;
  const conflict =
    checkExternalKey(ledger, "grant", command.externalKey) ??
    checkOpen(target.account) ??
    checkNotArchived(target.credit);
  if (conflict !== null) return conflict;
  const pool = ledger.poolForWrite(target.account, target.credit);
  const grant = makeGrant(ledger, pool, amount, effectiveAt, at);
  const { priority = 100, category = "free", name = null, reason = null, metadata = NO_METADATA } = command;
  const { externalKey = null } = command;
  Object.assign(grant, { ...terms, priority, category, name, reason, metadata, externalKey, costBasis });
  keepExternalKey(ledger, "grant", command.externalKey, grant);
  issue(ledger, grant, "grant_issued", at);
  return accept(grant);
}

/** Changes the terms of a grant for later operations (R22). */
export function updateGrant(ledger: Ledger, command: UpdateGrant, at: number): Outcome<Grant> {
  const grant = requireGrant(ledger, command.grant);
  if (isRefusal(grant)) return grant;
  const { pool } = grant;
  const stale = checkVersion(command, pool.version);
  if (stale !== null) return stale;
  const expiresAt = command.expiresAt === undefined ? grant.expiresAt : (command.expiresAt ?? NEVER);
  const badExpiry = command.expiresAt === undefined ? null : checkExpiry(expiresAt, Math.max(at, grant.effectiveAt));
  const invalid = badExpiry ?? checkMetadataRoom(grant.metadata, command.metadata);
  if (invalid !== null) return invalid;
  const closed = checkOpen(pool.account);
  if (closed !== null) return closed;
  if (grant.state === "expired" || grant.state === "voided") return notActive(grant);
  const { priority = grant.priority, name = grant.name } = command;
  const metadata = patchMetadata(grant.metadata, command.metadata);
  const changes = differences(grant, { expiresAt, priority, name, metadata });
  rekey(ledger, grant, () => {
    for (const key of ["expiresAt", "priority", "name", "metadata"] as const) ledger.undo.note(grant, key, grant[key]);
    Object.assign(grant, { expiresAt, priority, name, metadata });
  });
  if (grant.state === "active") scheduleExpiry(ledger, grant);
  post(ledger, "grant_updated", pool, { grant, changes }, 0, 0, 0);
  record(ledger, "grant.updated", grant, pool);
  return accept(grant);
}

/** Voids what is left of a grant; what is held stays capturable (R26, R49). */
export function voidGrant(ledger: Ledger, command: VoidGrant): Outcome<Grant> {
  const grant = requireGrant(ledger, command.grant);
  if (isRefusal(grant)) return grant;
  const stale = checkVersion(command, grant.pool.version);
  if (stale !== null) return stale;
  if (grant.state === "voided") return accept(grant);
  const closed = checkOpen(grant.pool.account);
  if (closed !== null) return closed;
  if (grant.status !== "active" && grant.status !== "pending") return notActive(grant);
  voidGrants(ledger, [grant], command.reason ?? null);
  return accept(grant);
}

/** Ends a grant now, without rollover (R25). */
export function expireGrant(ledger: Ledger, command: ExpireGrant, at: number): Outcome<Grant> {
  const grant = requireGrant(ledger, command.grant);
  if (isRefusal(grant)) return grant;
  const stale = checkVersion(command, grant.pool.version);
  if (stale !== null) return stale;
  if (grant.state === "expired") return accept(grant);
  const closed = checkOpen(grant.pool.account);
  if (closed !== null) return closed;
  if (grant.state !== "active") return notActive(grant);
  rekey(ledger, grant, () => {
    ledger.undo.note(grant, "expiresAt", grant.expiresAt);
    grant.expiresAt = at;
  });
  expireGrantAt(ledger, grant, { rollsOver: false });
  return accept(grant);
}

/** Voids grants that are pending or active, one entry each (R26). */
export function voidGrants(ledger: Ledger, grants: readonly Grant[], reason: string | null): void {
  for (const grant of grants) {
    const wasPending = grant.state === "pending";
    const amount = end(ledger, grant, "voided");
    ledger.undo.note(grant, "voidReason", grant.voidReason);
    grant.voidReason = reason;
    post(ledger, "grant_voided", grant.pool, { grant }, wasPending ? 0 : negative(amount), 0, 0);
    record(ledger, "grant.voided", grant, grant.pool, amount);
  }
}

/** Makes a grant that nothing counts yet: {@link issue} it when its fields are set. */
export function makeGrant(ledger: Ledger, pool: Pool, amount: number, effectiveAt: number, at: number): Grant {
  const { undo } = ledger;
  const serial = ledger.takeSerial();
  const grant = new Grant(serial, ledger.writeId("grt_", serial), pool, amount, effectiveAt, at);
  undo.append(ledger.grants, grant);
  undo.appendTo(pool, "grants", grant);
  ledger.register(grant);
  return grant;
}

/** Puts a new grant to use: at once, or as due work at its effectiveAt (R20). */
export function issue(ledger: Ledger, grant: Grant, type: EntryType, at: number, links: EntryLinks = {}): void {
  const { pool, amount } = grant;
  grant.state = "pending";
  if (grant.effectiveAt <= at) {
    activate(ledger, grant);
    scheduleExpiry(ledger, grant);
    post(ledger, type, pool, { ...links, grant }, grant.remaining, 0, 0);
    record(ledger, type === "rolled_over" ? "grant.rolled_over" : "grant.created", grant, pool, amount);
    return;
  }
  ledger.undo.note(pool, "pending", pool.pending);
  pool.pending += amount;
  ledger.schedule({ at: grant.effectiveAt, rank: DUE_RANK.grantActivation, target: grant });
  post(ledger, "grant_scheduled", pool, { grant }, 0, 0, 0);
  record(ledger, "grant.created", grant, pool, amount);
}

/** Puts the end of an active grant on the due queue. */
export function scheduleExpiry(ledger: Ledger, grant: Grant): void {
  if (grant.expiresAt === NEVER) return;
  ledger.schedule({ at: grant.expiresAt, rank: DUE_RANK.grantExpiry, target: grant });
}

/** A delta that goes down, without a negative zero, which JSON would not keep apart and equality would. */
export function negative(amount: number): number {
  return amount === 0 ? 0 : -amount;
}

/** The refusal for a grant in a state that the command cannot work on. */
export function notActive(grant: Grant): Refusal {
  return refuse("grant_not_active", `The grant ${grant.id} is ${grant.status}.`);
}

function differences(grant: Grant, next: Pick<Grant, "expiresAt" | "priority" | "name" | "metadata">): Changes {
  const changes: Record<string, { from: unknown; to: unknown }> = {};
  for (const key of ["expiresAt", "priority", "name", "metadata"] as const) {
    if (next[key] !== grant[key]) changes[key] = { from: grant[key], to: next[key] };
  }
  return changes;
}
