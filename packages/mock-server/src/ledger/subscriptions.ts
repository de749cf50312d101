import { assign } from "./assign.ts";
import { DAY_MS } from "./calendar.ts";
import type { CancelSubscription, ChangeSubscription, CreateSubscription } from "./commands.ts";
import { DUE_RANK } from "./due-queue.ts";
import { record } from "./events.ts";
import { accept, type Outcome, refuse } from "./failures.ts";
import { voidGrants } from "./grants.ts";
import type { Ledger } from "./ledger.ts";
import { checkPlanNotArchived } from "./plans.ts";
import {
  checkExternalKey,
  checkOpen,
  isRefusal,
  keepExternalKey,
  requireAccount,
  requirePlan,
  requireSubscription,
} from "./preconditions.ts";
import { type Plan, Schedule, Subscription } from "./recurrence.ts";
import { addSchedule, endSchedule, refuseObstacle } from "./schedules.ts";
import { type Account, NO_METADATA } from "./state.ts";
import { LAST_INSTANT } from "./terms.ts";
import type { SkipReason } from "./watching.ts";

/** Why entries say that grants were voided with their subscription (R84, R85). */
export const PLAN_CHANGE = "plan_change";

/** 1 January 1970 was a Thursday; weeks begin on Mondays (R82). */
const MONDAY_OFFSET_DAYS = 3;

/** Starts an account's use of a plan, now or at startAt (R82). */
export function createSubscription(ledger: Ledger, command: CreateSubscription, at: number): Outcome<Subscription> {
  const account = requireAccount(ledger, command.account);
  if (isRefusal(account)) return account;
  const plan = requirePlan(ledger, command.plan);
  if (isRefusal(plan)) return plan;
  return subscribe(ledger, account, plan, command, null, at);
}

/** Cancels now, or at the end of the billing period (R84). */
export function cancelSubscription(ledger: Ledger, command: CancelSubscription, at: number): Outcome<Subscription> {
  const subscription = requireSubscription(ledger, command.subscription);
  if (isRefusal(subscription)) return subscription;
  const isAtPeriodEnd = command.at === "period_end";
  const isRepeated = isAtPeriodEnd && subscription.cancelAt !== null;
  if (subscription.status === "cancelled" || isRepeated) return accept(subscription);
  const { voidGrants: voidsGrants = false } = command;
  const period = isAtPeriodEnd ? subscription.periodAt(at) : null;
  if (period === null) {
    endSubscription(ledger, subscription, at, voidsGrants);
    return accept(subscription);
  }
  if (period.end > LAST_INSTANT) {
    return refuse("invalid_expiry", "The billing period ends beyond the year 9999: cancel now instead.");
  }
  assign<Subscription>(ledger, subscription, { cancelAt: period.end, cancelVoidsGrants: voidsGrants, updatedAt: at });
  ledger.schedule({ at: period.end, rank: DUE_RANK.subscriptionCancel, target: subscription });
  return accept(subscription);
}

/** Cancels now and starts the new plan now, in one operation (R85). */
export function changeSubscription(ledger: Ledger, command: ChangeSubscription, at: number): Outcome<Subscription> {
  const subscription = requireSubscription(ledger, command.subscription);
  if (isRefusal(subscription)) return subscription;
  const plan = requirePlan(ledger, command.plan);
  if (isRefusal(plan)) return plan;
  const isCancelled = subscription.status === "cancelled";
  if (!isCancelled) {
    endSubscription(ledger, subscription, at, command.voidGrants ?? false);
  }
  const { interval = subscription.interval, intervalCount = subscription.intervalCount } = command;
  const terms = { ...command, interval, intervalCount };
  const outcome = subscribe(ledger, subscription.account, plan, terms, subscription, at);
  if (!outcome.ok || !isCancelled) return outcome;
  return refuse("subscription_cancelled", `The subscription ${subscription.id} is cancelled.`);
}

/** Cancels a subscription and all of its schedules (R84). What was issued stays, or is voided. */
export function endSubscription(ledger: Ledger, subscription: Subscription, at: number, voidsGrants: boolean): void {
  if (subscription.status === "cancelled") return;
  for (const schedule of subscription.schedules) endSchedule(ledger, schedule, at);
  if (voidsGrants) {
    const grants = subscription.schedules.flatMap((schedule) => schedule.grants);
    const ending = grants.filter((grant) => grant.status === "active" || grant.status === "pending");
    voidGrants(
      ledger,
      ending.sort((a, b) => a.serial - b.serial),
      PLAN_CHANGE,
    );
  }
  // Ended before the period that was to be the last, it is not the end of that period that cancelled it.
  const cancelAt = subscription.cancelAt === at ? at : null;
  assign<Subscription>(ledger, subscription, { status: "cancelled", cancelAt, cancelledAt: at, updatedAt: at });
  record(ledger, "subscription.cancelled", subscription, null);
}

/** Copies the plan's templates (R82). Answers why one of them could not issue what is due now. */
export function startSubscription(ledger: Ledger, subscription: Subscription, at: number): SkipReason | null {
  assign<Subscription>(ledger, subscription, { status: "active", updatedAt: at });
  record(ledger, "subscription.started", subscription, null);
  let first: SkipReason | null = null;
  for (const template of subscription.plan.templates) {
    if (template.status !== "active") continue;
    const obstacle = addSchedule(ledger, copyOf(ledger, template, subscription, at), at);
    first ??= obstacle;
  }
  return first;
}

function subscribe(
  ledger: Ledger,
  account: Account,
  plan: Plan,
  command: Omit<CreateSubscription, "type" | "account">,
  previous: Subscription | null,
  at: number,
): Outcome<Subscription> {
  const { startAt = at, interval = "month", intervalCount = 1, metadata = NO_METADATA, externalKey = null } = command;
  const terms = { startAt, anchor: command.anchor ?? startAt, interval, intervalCount };
  const serial = ledger.takeSerial();
  const subscription = new Subscription(serial, ledger.writeId("sub_", serial), account, plan, terms, at);
  Object.assign(subscription, { metadata, externalKey, previous });
  ledger.undo.append(ledger.subscriptions, subscription);
  ledger.undo.append(ledger.belongingsOf(account).subscriptions, subscription);
  ledger.undo.append(plan.subscriptions, subscription);
  ledger.register(subscription);
  record(ledger, "subscription.created", subscription, null);
  // What starts now may itself be refused, and 422 goes before 409 (R70): a refusal rolls all of it back.
  const obstacle = startAt <= at ? startSubscription(ledger, subscription, at) : null;
  if (obstacle !== null) return refuseObstacle(obstacle);
  if (startAt > at) ledger.schedule({ at: startAt, rank: DUE_RANK.subscriptionStart, target: subscription });
  const conflict =
    checkExternalKey(ledger, "subscription", command.externalKey) ?? checkOpen(account) ?? checkPlanNotArchived(plan);
  if (conflict !== null) return conflict;
  keepExternalKey(ledger, "subscription", command.externalKey, subscription);
  return accept(subscription);
}

function copyOf(ledger: Ledger, template: Schedule, subscription: Subscription, at: number): Schedule {
  const { account, plan, startAt } = subscription;
  const serial = ledger.takeSerial();
  const owner = { scope: "subscription", account, plan, subscription, template } as const;
  const copy = new Schedule(serial, ledger.writeId("sch_", serial), owner, template.credit, template, at);
  const { resetStart, endAt, maxOccurrences, priority, category, expiry, rollover, name, metadata } = template;
  const anchor = resetStart === "calendar" ? calendarAnchor(template, startAt) : subscription.anchor;
  Object.assign(copy, { startAt, anchor, resetStart, endAt, maxOccurrences });
  Object.assign(copy, { priority, category, expiry, rollover, name, metadata });
  return copy;
}

/** R82: the new year, midnight or Monday from which an interval is counted by the calendar. */
function calendarAnchor({ interval }: Schedule, startAt: number): number {
  const day = Math.floor(startAt / DAY_MS);
  switch (interval) {
    case "hour":
    case "day":
      return day * DAY_MS;
    case "week":
      return (day - ((((day + MONDAY_OFFSET_DAYS) % 7) + 7) % 7)) * DAY_MS;
    default: {
      const newYear = new Date(0);
      newYear.setUTCFullYear(new Date(startAt).getUTCFullYear(), 0, 1);
      return newYear.getTime();
    }
  }
}
