import { addUnits, billingBoundary, LAST_INSTANT } from "./calendar.ts";
import { freeOf, remainingOf } from "./figures.ts";
import { post } from "./posting.ts";
import { newId, poolOf } from "./state.ts";
import type { Account, EntryType, ExpiryPolicy, Grant, Operation, State } from "./types.ts";

/** The terms of a grant that is about to be issued. */
export type GrantTerms = Omit<
  Grant,
  "id" | "expired" | "voided" | "isActivated" | "isExpired" | "isVoided" | "voidReason" | "createdAt" | "updatedAt"
>;

/** What an operation that issues a grant without a request of its own leaves empty. */
export const NO_TERMS: Pick<
  Grant,
  "rollover" | "rolloverCount" | "sourceGrantId" | "costBasis" | "name" | "reason" | "metadata" | "externalKey"
> = {
  rollover: null,
  rolloverCount: 0,
  sourceGrantId: null,
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
): Grant {
  const isActivated = terms.effectiveAt <= operation.at;
  const grant: Grant = {
    ...terms,
    id: newId(state, "grt", state.grants),
    expired: 0,
    voided: 0,
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
    balance: isActivated ? grant.amount : 0,
  });
  return grant;
}

/** When something that starts at `from` ends under a policy; null is never (R21, R32). */
export function endUnderPolicy(account: Account, policy: ExpiryPolicy | null, from: number): number | null {
  if (policy?.type === "duration") return addUnits(from, policy.unit ?? "day", policy.count ?? 1);
  if (policy?.type === "billing_periods") return billingEnd(account, from, policy.count ?? 1);
  return null;
}

/** R21: the n-th boundary of the account's billing periods strictly after `from`. */
export function billingEnd(account: Account, from: number, n: number): number {
  return billingBoundary(account.billingAnchor ?? account.createdAt, from, n);
}

/** R24: the free part goes, the held part stays. Answers what went. */
export function expireGrant(state: State, operation: Operation, grant: Grant): number {
  const free = freeOf(state, grant);
  grant.expired += free;
  grant.isExpired = true;
  grant.updatedAt = operation.at;
  post(state, operation, poolOf(state, grant), { type: "grant_expired", grantId: grant.id, balance: -free });
  return free;
}

/** R32, R33: after a natural expiry, a part of what went is issued again. */
export function rollOver(state: State, operation: Operation, grant: Grant, gone: number): void {
  const policy = grant.rollover;
  if (policy === null || gone === 0 || grant.rolloverCount >= policy.maxRollovers) return;
  const share = Number((BigInt(gone) * BigInt(policy.percent)) / 100n);
  const amount = Math.min(share, policy.maxAmount ?? share);
  const { account } = poolOf(state, grant);
  const expiresAt = endUnderPolicy(account, policy.expiry, operation.at);
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
}
