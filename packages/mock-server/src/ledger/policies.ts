import { boundaryAfter, DAY_MS, occurrence } from "./calendar.ts";
import type { CreateGrant, ExpiryPolicyInput, RolloverInput } from "./commands.ts";
import { type Refusal, refuse } from "./failures.ts";
import { isRefusal } from "./preconditions.ts";
import type { Account, Credit } from "./state.ts";
import { type ExpiryPolicy, LAST_INSTANT, NEVER, type RolloverPolicy } from "./terms.ts";

const NO_EXPIRY: ExpiryPolicy = { type: "none" };

/** An expiry policy as it is kept. What its type needs must be there, and nothing else (R21). */
export function resolveExpiryPolicy(input: ExpiryPolicyInput, field: string): ExpiryPolicy | Refusal {
  const { type, unit, count } = input;
  if (type === "duration") {
    if (unit !== undefined && count !== undefined) return { type, unit, count };
    return refuse("conflicting_fields", `${field} of type duration needs unit and count.`);
  }
  if (unit !== undefined) return refuse("conflicting_fields", `${field} of type ${type} takes no unit.`);
  if (type === "billing_periods") {
    if (count !== undefined) return { type, count };
    return refuse("conflicting_fields", `${field} of type billing_periods needs count.`);
  }
  if (count !== undefined) return refuse("conflicting_fields", `${field} of type ${type} takes no count.`);
  return { type };
}

/** A rollover policy with its defaults (R32, R33). `period` means something only on a schedule's grants. */
export function resolveRolloverPolicy(input: RolloverInput): RolloverPolicy | Refusal {
  const expiry = input.expiry === undefined ? NO_EXPIRY : resolveExpiryPolicy(input.expiry, "rollover.expiry");
  if (isRefusal(expiry)) return expiry;
  if (expiry.type === "period") {
    return refuse("conflicting_fields", "rollover.expiry period needs a grant that a schedule issued.");
  }
  return {
    percent: input.percent ?? 100,
    maxAmount: input.maxAmount ?? null,
    maxRollovers: input.maxRollovers ?? 1,
    priority: input.priority ?? null,
    expiry,
  };
}

/** When credit that starts at an instant ends under a policy (R21, R28). */
export function expiryFrom(policy: ExpiryPolicy, account: Account, start: number): number {
  switch (policy.type) {
    case "duration":
      return occurrence(start, policy.unit, policy.count, 1);
    case "billing_periods":
      return billingBoundary(account, start, policy.count);
    default:
      return NEVER;
  }
}

/** The n-th boundary of the account's billing periods after an instant (R17, R21). */
function billingBoundary(account: Account, start: number, n: number): number {
  return boundaryAfter(account.billingAnchor ?? account.createdAt, "month", 1, start, n);
}

/** How a new grant ends and what then happens with the rest. */
export interface GrantTerms {
  readonly expiresAt: number;
  readonly rollover: RolloverPolicy | null;
}

/** The terms that a request asks for, or, where it says nothing, the credit's (R21). */
export function resolveGrantTerms(
  command: CreateGrant,
  account: Account,
  credit: Credit,
  effectiveAt: number,
  at: number,
): GrantTerms | Refusal {
  const expiresAt = resolveExpiry(command, account, credit, effectiveAt, at);
  if (isRefusal(expiresAt)) return expiresAt;
  if (command.rollover === undefined) return { expiresAt, rollover: defaultRollover(command, credit) };
  const rollover = resolveRolloverPolicy(command.rollover);
  return isRefusal(rollover) ? rollover : { expiresAt, rollover };
}

function resolveExpiry(
  command: CreateGrant,
  account: Account,
  credit: Credit,
  effectiveAt: number,
  at: number,
): number | Refusal {
  const { expiresAt, expiresIn, expireInDays } = command;
  const given = [expiresAt, expiresIn, expireInDays].filter((value) => value !== undefined).length;
  if (given > 1)
    return refuse("conflicting_fields", "At most one of expiresAt, expiresIn and expireInDays is allowed.");
  let end: number;
  if (expiresAt !== undefined) end = expiresAt ?? NEVER;
  else if (expireInDays !== undefined) end = effectiveAt + expireInDays * DAY_MS;
  else if (expiresIn === undefined) end = defaultExpiry(account, credit, effectiveAt);
  else if (expiresIn.unit === "billing_period") end = billingBoundary(account, effectiveAt, expiresIn.count);
  else end = occurrence(effectiveAt, expiresIn.unit, expiresIn.count, 1);
  return checkExpiry(end, Math.max(effectiveAt, at)) ?? end;
}

/** R19, R22, R29: an end lies after the start and after now, and can be written. */
export function checkExpiry(end: number, after: number): Refusal | null {
  if (end === NEVER) return null;
  if (end > after && end <= LAST_INSTANT) return null;
  const reason = end > after ? "lies beyond the year 9999" : `is not after ${instant(after)}`;
  return refuse("invalid_expiry", `The expiry ${instant(end)} ${reason}. To end a grant now, use POST …/expire.`);
}

function defaultExpiry(account: Account, credit: Credit, effectiveAt: number): number {
  if (credit.defaultRolloverPolicy === "none" || credit.defaultExpiry === null) return NEVER;
  return expiryFrom(credit.defaultExpiry, account, effectiveAt);
}

/** R21: policy `rollover` applies where the request says nothing about the end. */
function defaultRollover(command: CreateGrant, credit: Credit): RolloverPolicy | null {
  const isExpiryGiven =
    command.expiresAt !== undefined || command.expiresIn !== undefined || command.expireInDays !== undefined;
  if (isExpiryGiven || credit.defaultRolloverPolicy !== "rollover") return null;
  const expiry = credit.defaultExpiry ?? NO_EXPIRY;
  return { percent: 100, maxAmount: null, maxRollovers: 1, priority: null, expiry };
}

function instant(at: number): string {
  return Number.isFinite(at) && Math.abs(at) <= 8.64e15 ? new Date(at).toISOString() : "beyond all dates";
}
