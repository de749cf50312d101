import { formatInstant, formatOptionalInstant } from "../../http/instants.ts";
import { occurrence } from "../../ledger/calendar.ts";
import type { Ledger } from "../../ledger/ledger.ts";
import type { Schedule, Subscription } from "../../ledger/recurrence.ts";
import type { Account } from "../../ledger/state.ts";
import { NEVER } from "../../ledger/terms.ts";
import { withPrefix } from "../uuid.ts";
import type { components } from "./generated/types.ts";
import { planIdOf, type VendorPlan, vendorPlan } from "./plans.ts";
import { fromUnits } from "./units.ts";

/** A subscription to a plan of the vendor's. */
export interface AccountPlan extends VendorPlan {
  readonly subscription: Subscription;
}

/** The account's plans, past and future ones too, in creation order. */
export function accountPlansOf(ledger: Ledger, account: Account): readonly AccountPlan[] {
  return (account.belongings?.subscriptions ?? []).flatMap((subscription) => {
    const found = vendorPlan(ledger, subscription.plan);
    return found === undefined ? [] : [{ ...found, subscription }];
  });
}

/** Whether an account plan grants, or what it granted last still lives. */
export function isRunning(accountPlan: AccountPlan, t: number): boolean {
  return accountPlan.subscription.status === "active" && t < endOf(accountPlan);
}

/** Whether credits of an account plan that are left are replaced by the next ones. */
export function isReplacing({ subscription: { schedules } }: AccountPlan): boolean {
  return schedules.length > 0 && schedules.every(({ expiry }) => expiry?.type === "period");
}

export function presentAccountPlan(accountPlan: AccountPlan, t: number): components["schemas"]["AccountPlan"] {
  const { plan, template, subscription } = accountPlan;
  return {
    id: withPrefix("accountPlan_", subscription.id),
    accountId: subscription.account.id,
    planId: planIdOf(plan),
    active: isRunning(accountPlan, t),
    startedAt: formatInstant(subscription.startAt),
    expiresAt: formatOptionalInstant(endOf(accountPlan)),
    plan: { id: planIdOf(plan), name: plan.name ?? plan.code, credits: fromUnits(template.amount, template.credit) },
  };
}

/** When an account plan ends or ended: with the interval of its last grant, or before, where it is or was replaced. */
function endOf(accountPlan: AccountPlan): number {
  const { cancelledAt, cancelAt } = accountPlan.subscription;
  return Math.min(cancelledAt ?? cancelAt ?? NEVER, lastEndOf(accountPlan));
}

function lastEndOf({ subscription, template }: AccountPlan): number {
  const copies = subscription.schedules.filter(({ credit }) => credit === template.credit);
  if (copies.length > 0) return Math.max(...copies.map(lastInterval));
  const { interval, intervalCount, maxOccurrences } = template;
  return maxOccurrences === null ? NEVER : occurrence(subscription.anchor, interval, intervalCount, maxOccurrences);
}

function lastInterval(schedule: Schedule): number {
  const { maxOccurrences, position, occurrences, endAt } = schedule;
  // A late start passed over some occurrences, which do not count.
  const passed = position - occurrences;
  return Math.min(endAt, maxOccurrences === null ? NEVER : schedule.occurrenceAt(maxOccurrences + passed));
}
