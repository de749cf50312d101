import { addUnits, boundaryAfter, LAST_INSTANT, occurrenceAfter } from "./calendar.ts";
import { emitOfAdjustment, emitOfGrant } from "./events.ts";
import { freeOf, remainingOf } from "./figures.ts";
import { post } from "./posting.ts";
import { newId, poolOf } from "./state.ts";
import type { Account, EntryType, ExpiryPolicy, Grant, Operation, Schedule, State } from "./types.ts";

/** The terms of a grant that is about to be issued. */
export type GrantTerms = Omit<
  Grant,
  | "id"
  | "expired"
  | "voided"
  | "transferred"
  | "isActivated"
  | "isExpired"
  | "isVoided"
  | "voidReason"
  | "createdAt"
  | "updatedAt"
>;

/** What an operation that issues a grant without a request of its own leaves empty. */
export const NO_TERMS: Pick<
  Grant,
  | "rollover"
  | "rolloverCount"
  | "sourceGrantId"
  | "scheduleId"
  | "costBasis"
  | "name"
  | "reason"
  | "metadata"
  | "externalKey"
> = {
  rollover: null,
  rolloverCount: 0,
  sourceGrantId: null,
  scheduleId: null,
  costBasis: null,
  name: null,
  reason: null,
  metadata: {},
  externalKey: null,
};

/** Adds a grant and posts that it was issued, or scheduled where it starts later (R6, R20). */
export function issueGrant(
  state: State,
  operation: Operation,
  terms: GrantTerms,
  type: EntryType,
  debit?: { readonly id: string; readonly reservationId: string | null },
  used = 0,
): Grant {
  const isActivated = terms.effectiveAt <= operation.at;
  const grant: Grant = {
    ...terms,
    id: newId(state, "grt", state.grants.length),
    expired: 0,
    voided: 0,
    transferred: 0,
    isActivated,
    isExpired: false,
    isVoided: false,
    voidReason: null,
    createdAt: operation.at,
    updatedAt: operation.at,
  };
  state.grants.push(grant);
  post(state, operation, poolOf(state, grant), {
    type: isActivated ? type : "grant_scheduled",
    grantId: grant.id,
    debitId: debit?.id ?? null,
    reservationId: debit?.reservationId ?? null,
    balance: isActivated ? grant.amount - used : 0,
  });
  emitOfGrant(state, operation, grant, type === "rolled_over" ? "grant.rolled_over" : "grant.created", grant.amount);
  return grant;
}

/** Whose calendar a relative end follows: the account's, or that of the schedule that issues (R57 of the readings). */
export type Calendar = { readonly account: Account; readonly schedule: Schedule | null };

export function calendarOf(state: State, grant: Pick<Grant, "accountId" | "creditId" | "scheduleId">): Calendar {
  const schedule = state.schedules.find((row) => row.id === grant.scheduleId) ?? null;
  return { account: poolOf(state, grant).account, schedule };
}

/** When something that starts at `from` ends under a policy; null is never (R21, R32). */
export function endUnderPolicy(
  state: State,
  calendar: Calendar,
  policy: ExpiryPolicy | null,
  from: number,
): number | null {
  const { account, schedule } = calendar;
  if (policy?.type === "duration") return addUnits(from, policy.unit ?? "day", policy.count ?? 1);
  if (policy?.type === "period") return schedule === null ? null : occurrenceAfter(schedule, from);
  if (policy?.type !== "billing_periods") return null;
  const subscription = state.subscriptions.find((row) => row.id === schedule?.subscriptionId);
  if (subscription === undefined) return billingEnd(account, from, policy.count ?? 1);
  const { anchor, interval, intervalCount } = subscription;
  return boundaryAfter(anchor, interval, intervalCount, from, policy.count ?? 1);
}

/** R21: the n-th boundary of the account's billing periods strictly after `from`. */
export function billingEnd(account: Account, from: number, n: number): number {
  return boundaryAfter(account.billingAnchor ?? account.createdAt, "month", 1, from, n);
}

/** R24: the free part goes, the held part stays. Answers what went. */
export function expireGrant(state: State, operation: Operation, grant: Grant): number {
  const free = freeOf(state, grant);
  grant.expired += free;
  grant.isExpired = true;
  grant.updatedAt = operation.at;
  post(state, operation, poolOf(state, grant), { type: "grant_expired", grantId: grant.id, balance: -free });
  emitOfGrant(state, operation, grant, "grant.expired", free);
  const adjustment = state.adjustments.find((row) => row.grantId === grant.id);
  if (adjustment !== undefined) emitOfAdjustment(state, operation, adjustment, "adjustment.expired");
  return free;
}

/** R32, R33: after a natural expiry, a part of what went is issued again. */
export function rollOver(state: State, operation: Operation, grant: Grant, gone: number): void {
  const policy = grant.rollover;
  if (policy === null || gone === 0 || grant.rolloverCount >= policy.maxRollovers) return;
  const share = Number((BigInt(gone) * BigInt(policy.percent)) / 100n);
  const amount = Math.min(share, policy.maxAmount ?? share);
  const expiresAt = endUnderPolicy(state, calendarOf(state, grant), policy.expiry, operation.at);
  if (amount < 1 || (expiresAt !== null && expiresAt > LAST_INSTANT)) return;
  const terms: GrantTerms = {
    ...NO_TERMS,
    accountId: grant.accountId,
    creditId: grant.creditId,
    amount,
    priority: policy.priority ?? grant.priority,
    category: "rollover",
    source: { type: "rollover", id: grant.id },
    effectiveAt: operation.at,
    expiresAt,
    rollover: policy,
    rolloverCount: grant.rolloverCount + 1,
    sourceGrantId: grant.id,
    scheduleId: grant.scheduleId,
  };
  issueGrant(state, operation, terms, "rolled_over");
}

/** R26: a pending grant goes whole, of an active one the free part; what is held stays. */
export function voidGrant(state: State, operation: Operation, grant: Grant, reason: string | null): void {
  const gone = grant.isActivated ? freeOf(state, grant) : remainingOf(state, grant);
  const balance = grant.isActivated ? -gone : 0;
  grant.voided += gone;
  grant.isVoided = true;
  grant.voidReason = reason;
  grant.updatedAt = operation.at;
  post(state, operation, poolOf(state, grant), { type: "grant_voided", grantId: grant.id, balance });
  emitOfGrant(state, operation, grant, "grant.voided", gone);
}
