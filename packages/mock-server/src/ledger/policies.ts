import { boundaryAfter, DAY_MS, occurrence } from "./calendar.ts";
import type { CreateGrant, ExpiryPolicyInput, RolloverInput } from "./commands.ts";
import { type Refusal, refuse } from "./failures.ts";
import { isRefusal } from "./preconditions.ts";
import type { Schedule } from "./recurrence.ts";
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
export function resolveRolloverPolicy(input: RolloverInput, owner: "grant" | "schedule"): RolloverPolicy | Refusal {
  const expiry = input.expiry === undefined ? NO_EXPIRY : resolveExpiryPolicy(input.expiry, "rollover.expiry");
  if (isRefusal(expiry)) return expiry;
  if (expiry.type === "period" && owner === "grant") {
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

/** What an expiry policy is counted by. */
export interface ExpiryContext {
  readonly account: Account;
  readonly credit: Credit;
  /** Where the credit starts, or what is left of it rolls over. */
  readonly start: number;
  /** The schedule that issues it: its next occurrence ends the period (R29), its subscription has billing periods (R83). */
  readonly schedule?: Schedule | null;
}

/** When credit ends under a policy (R21, R28, R29). `period` never ends what no schedule issues. */
export function expiryFrom(policy: ExpiryPolicy, { account, start, schedule = null }: ExpiryContext): number {
  switch (policy.type) {
    case "duration":
      return occurrence(start, policy.unit, policy.count, 1);
    case "billing_periods":
      return (
        schedule?.owner.subscription?.boundaryAfter(start, policy.count) ??
        billingBoundary(account, start, policy.count)
      );
    case "period":
      return schedule === null ? NEVER : schedule.periodEndAfter(start);
    case "none":
      return NEVER;
  }
}

/** The n-th boundary of the account's billing periods after an instant (R17, R21). */
function billingBoundary(account: Account, start: number, n: number): number {
  return boundaryAfter(account.billingAnchor ?? account.createdAt, "month", 1, start, n);
}

/** The terms that a stored policy gives, or, where there is none, the credit's default (R21). */
export function termsFromPolicy(
  policy: ExpiryPolicy | null,
  rollover: RolloverPolicy | null,
  context: ExpiryContext,
): GrantTerms {
  if (policy !== null) return { expiresAt: expiryFrom(policy, context), rollover };
  return { expiresAt: defaultExpiry(context), rollover: rollover ?? defaultRollover(context.credit) };
}

/** How a new grant ends and what then happens with the rest. */
export interface GrantTerms {
  readonly expiresAt: number;
  readonly rollover: RolloverPolicy | null;
}

/** What a request may say of a grant's terms. */
export type GrantTermsInput = Pick<CreateGrant, "expiresAt" | "expiresIn" | "expireInDays" | "rollover">;

/** The terms that a request asks for, or, where it says nothing, the credit's (R21). */
export function resolveGrantTerms(
  command: GrantTermsInput,
  account: Account,
  credit: Credit,
  effectiveAt: number,
  at: number,
): GrantTerms | Refusal {
  const expiresAt = resolveExpiry(command, account, credit, effectiveAt, at);
  if (isRefusal(expiresAt)) return expiresAt;
  if (command.rollover === undefined) {
    return { expiresAt, rollover: isExpiryGiven(command) ? null : defaultRollover(credit) };
  }
  const rollover = resolveRolloverPolicy(command.rollover, "grant");
  return isRefusal(rollover) ? rollover : { expiresAt, rollover };
}

function resolveExpiry(
  command: GrantTermsInput,
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
  else if (expiresIn === undefined) end = defaultExpiry({ account, credit, start: effectiveAt });
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

function defaultExpiry(context: ExpiryContext): number {
  const { defaultRolloverPolicy, defaultExpiry: policy } = context.credit;
  return defaultRolloverPolicy === "none" || policy === null ? NEVER : expiryFrom(policy, context);
}

/** R21: policy `rollover` applies where nothing is said about the end. */
function defaultRollover(credit: Credit): RolloverPolicy | null {
  if (credit.defaultRolloverPolicy !== "rollover") return null;
  const expiry = credit.defaultExpiry ?? NO_EXPIRY;
  return { percent: 100, maxAmount: null, maxRollovers: 1, priority: null, expiry };
}

function isExpiryGiven({ expiresAt, expiresIn, expireInDays }: GrantTermsInput): boolean {
  return expiresAt !== undefined || expiresIn !== undefined || expireInDays !== undefined;
}

function instant(at: number): string {
  return Number.isFinite(at) && Math.abs(at) <= 8.64e15 ? new Date(at).toISOString() : "beyond all dates";
}
