import { resolveAmount, resolveOptionalAmount } from "./amounts.ts";
import { assign, assignChanges } from "./assign.ts";
import type { CancelSchedule, CreateSchedule, UpdateSchedule } from "./commands.ts";
import { DUE_RANK } from "./due-queue.ts";
import { record } from "./events.ts";
import { accept, type Outcome, type Refusal, refuse } from "./failures.ts";
import { issue, makeGrant } from "./grants.ts";
import type { Ledger } from "./ledger.ts";
import { checkPlanNotArchived } from "./plans.ts";
import { resolveExpiryPolicy, resolveRolloverPolicy, termsFromPolicy } from "./policies.ts";
import {
  checkExternalKey,
  checkNotArchived,
  checkOpen,
  checkRoomForCredit,
  isRefusal,
  keepExternalKey,
  overflow,
  requireAccount,
  requireCredit,
  requirePlan,
  requireSchedule,
  requireSubscription,
} from "./preconditions.ts";
import { Schedule, type ScheduleOwner } from "./recurrence.ts";
import { type Credit, NO_METADATA, type Pool } from "./state.ts";
import { LAST_INSTANT, NEVER } from "./terms.ts";
import type { SkipReason } from "./watching.ts";

/** Makes a rule that issues grants (R27), late if it started before (R30), or a template of a plan (R81). */
export function createSchedule(ledger: Ledger, command: CreateSchedule, at: number): Outcome<Schedule> {
  const owner = resolveOwner(ledger, command);
  if (isRefusal(owner)) return owner;
  const credit = requireCredit(ledger, command.credit);
  if (isRefusal(credit)) return credit;
  if (!("scope" in owner)) return owner.conflict;
  const schedule = buildSchedule(ledger, command, owner, credit, at);
  if (isRefusal(schedule)) return schedule;
  // What a late start issues may itself be refused, and 422 goes before 409 (R70): a refusal rolls all of it back.
  const obstacle = addSchedule(ledger, schedule, at);
  if (obstacle !== null) return refuseObstacle(obstacle);
  const { account, plan, subscription } = owner;
  const conflict =
    checkExternalKey(ledger, "schedule", command.externalKey) ??
    (account === null ? null : checkOpen(account)) ??
    checkNotArchived(credit) ??
    (subscription === null && plan !== null ? checkPlanNotArchived(plan) : null);
  if (conflict !== null) return conflict;
  if (subscription?.status === "cancelled") {
    return refuse("subscription_cancelled", `The subscription ${subscription.id} is cancelled.`);
  }
  keepExternalKey(ledger, "schedule", command.externalKey, schedule);
  return accept(schedule);
}

/** Changes what later occurrences issue (R31), of a template also what running copies issue (R86). */
export function updateSchedule(ledger: Ledger, command: UpdateSchedule, at: number): Outcome<Schedule> {
  const schedule = requireSchedule(ledger, command.schedule);
  if (isRefusal(schedule)) return schedule;
  const terms = resolveChange(schedule, command);
  if (isRefusal(terms)) return terms;
  const conflict = checkStillRuns(schedule);
  if (conflict !== null) return conflict;
  const copies = command.applyToExisting === true ? schedule.copies : [];
  for (const target of [schedule, ...copies]) {
    if (target.status !== "active" || !assignChanges<Schedule>(ledger, target, at, terms)) continue;
    record(ledger, "schedule.updated", target, poolOf(ledger, target));
    if (target.startAt !== null) completeIfOver(ledger, target, at);
  }
  return accept(schedule);
}

/** Stops later occurrences; what was issued stays (R31). */
export function cancelSchedule(ledger: Ledger, command: CancelSchedule, at: number): Outcome<Schedule> {
  const schedule = requireSchedule(ledger, command.schedule);
  if (isRefusal(schedule)) return schedule;
  if (schedule.status === "cancelled") return accept(schedule);
  const invalid = checkApplyToExisting(schedule, command.applyToExisting);
  if (invalid !== null) return invalid;
  const conflict = checkStillRuns(schedule);
  if (conflict !== null) return conflict;
  const copies = command.applyToExisting === true ? schedule.copies : [];
  for (const target of [schedule, ...copies]) endSchedule(ledger, target, at);
  return accept(schedule);
}

/** Cancels a schedule that still runs. */
export function endSchedule(ledger: Ledger, schedule: Schedule, at: number): void {
  if (schedule.status === "active") stop(ledger, schedule, "cancelled", at);
}

/**
 * Keeps a new schedule and, if it started already, issues the occurrence that covers now (R30). Answers why that one
 * could not be issued, if the reason makes a request fail; an end that has passed is none.
 */
export function addSchedule(ledger: Ledger, schedule: Schedule, at: number): SkipReason | null {
  const { undo } = ledger;
  const { account, plan, subscription, template } = schedule.owner;
  undo.append(ledger.schedules, schedule);
  ledger.register(schedule);
  if (account !== null) undo.append(ledger.belongingsOf(account).schedules, schedule);
  if (subscription !== null) undo.append(subscription.schedules, schedule);
  else if (plan !== null) undo.append(plan.templates, schedule);
  if (template !== null) undo.append(template.copies, schedule);
  changeActive(ledger, schedule.credit, 1);
  ledger.reference(schedule.credit);
  record(ledger, "schedule.created", schedule, poolOf(ledger, schedule));
  if (schedule.startAt === null) return null;
  if (completeIfOver(ledger, schedule, at)) return null;
  const covering = schedule.positionAt(at);
  if (covering < 0) {
    arm(ledger, schedule);
    return null;
  }
  undo.note(schedule, "position", schedule.position);
  schedule.position = covering;
  if (completeIfOver(ledger, schedule, at)) return null;
  const obstacle = issueOccurrence(ledger, schedule, at);
  return obstacle === "late" ? null : obstacle;
}

/** The occurrence of a schedule is due (R29). */
export function runOccurrence(ledger: Ledger, schedule: Schedule, at: number): void {
  issueOccurrence(ledger, schedule, at);
}

/** Issues the next occurrence, or skips it, and arms the one after it. Answers why it was skipped. */
function issueOccurrence(ledger: Ledger, schedule: Schedule, at: number): SkipReason | "late" | null {
  const { account } = schedule.owner;
  if (account === null) return null;
  const start = schedule.occurrenceAt(schedule.position);
  assign<Schedule>(ledger, schedule, {
    occurrences: schedule.occurrences + 1,
    position: schedule.position + 1,
    updatedAt: at,
  });
  const { credit, amount, priority, category, name, metadata } = schedule;
  const terms = termsFromPolicy(schedule.expiry, schedule.rollover, { account, credit, start, schedule });
  const pool = ledger.poolOf(account, credit);
  const obstacle = obstacleOf(pool, amount, terms.expiresAt, at);
  if (obstacle === null) {
    const kept = ledger.poolForWrite(account, credit);
    const grant = makeGrant(ledger, kept, amount, start, at);
    Object.assign(grant, { ...terms, priority, category, name, metadata, sourceType: "schedule" });
    grant.source = schedule;
    grant.schedule = schedule;
    ledger.undo.append(schedule.grants, grant);
    issue(ledger, grant, "grant_issued", at);
  } else {
    const reason = obstacle === "late" ? "invalid_expiry" : obstacle;
    record(ledger, "schedule.skipped", schedule, poolOf(ledger, schedule), amount, { reason });
  }
  if (!completeIfOver(ledger, schedule, at)) arm(ledger, schedule);
  return obstacle;
}

/** Why an occurrence issues nothing (R29, R30). */
function obstacleOf(pool: Pool, amount: number, expiresAt: number, at: number): SkipReason | "late" | null {
  // What has ended already is not issued, so it needs no room.
  if (expiresAt <= at) return "late";
  if (checkRoomForCredit(pool, amount) !== null) return "amount_overflow";
  return expiresAt !== NEVER && expiresAt > LAST_INSTANT ? "invalid_expiry" : null;
}

/** The refusal of a request that would have to skip what it starts with. */
export function refuseObstacle(obstacle: SkipReason): Refusal {
  if (obstacle === "amount_overflow") return overflow("credit, pending credit and credit limit together");
  return refuse("invalid_expiry", "The grant that is due now would end beyond the year 9999.");
}

/** R29: completed when its count is used up, or when the next occurrence is no longer before endAt or the last date. */
function completeIfOver(ledger: Ledger, schedule: Schedule, at: number): boolean {
  if (schedule.status !== "active") return true;
  const { maxOccurrences, occurrences, endAt } = schedule;
  const next = schedule.occurrenceAt(schedule.position);
  const isUsedUp = maxOccurrences !== null && occurrences >= maxOccurrences;
  if (!isUsedUp && next < endAt && next <= LAST_INSTANT) return false;
  stop(ledger, schedule, "completed", at);
  return true;
}

function stop(ledger: Ledger, schedule: Schedule, status: "cancelled" | "completed", at: number): void {
  assign<Schedule>(ledger, schedule, { status, updatedAt: at });
  changeActive(ledger, schedule.credit, -1);
  record(ledger, `schedule.${status}`, schedule, poolOf(ledger, schedule));
}

function arm(ledger: Ledger, schedule: Schedule): void {
  const at = schedule.occurrenceAt(schedule.position);
  ledger.schedule({ at, rank: DUE_RANK.occurrence, target: schedule });
}

function changeActive(ledger: Ledger, credit: Credit, delta: number): void {
  ledger.undo.note(credit, "activeSchedules", credit.activeSchedules);
  credit.activeSchedules += delta;
}

/** The pool that it issues into; a template has none. */
function poolOf(ledger: Ledger, schedule: Schedule): Pool | null {
  return schedule.owner.account === null ? null : ledger.poolForWrite(schedule.owner.account, schedule.credit);
}

/** Whom the request names. Several, or nobody, is a conflict that waits until every reference was looked up (R70). */
function resolveOwner(
  ledger: Ledger,
  command: CreateSchedule,
): ScheduleOwner | { readonly conflict: Refusal } | Refusal {
  const account = command.account === undefined ? null : requireAccount(ledger, command.account);
  if (account !== null && isRefusal(account)) return account;
  const plan = command.plan === undefined ? null : requirePlan(ledger, command.plan);
  if (plan !== null && isRefusal(plan)) return plan;
  const subscription = command.subscription === undefined ? null : requireSubscription(ledger, command.subscription);
  if (subscription !== null && isRefusal(subscription)) return subscription;
  const owners = [account, plan, subscription].filter((owner) => owner !== null).length;
  if (owners !== 1) {
    return { conflict: refuse("conflicting_fields", "Exactly one of account, plan and subscription is required.") };
  }
  if (subscription !== null) {
    return {
      scope: "subscription",
      account: subscription.account,
      plan: subscription.plan,
      subscription,
      template: null,
    };
  }
  return { scope: plan === null ? "account" : "plan", account, plan, subscription: null, template: null };
}

/** The schedule that the request describes, or the first of its fields that is wrong (R70). */
function buildSchedule(
  ledger: Ledger,
  command: CreateSchedule,
  owner: ScheduleOwner,
  credit: Credit,
  at: number,
): Schedule | Refusal {
  const amount = resolveAmount(credit, command);
  if (typeof amount !== "number") return amount;
  const isTemplate = owner.scope === "plan";
  const startAt = isTemplate ? null : (command.startAt ?? at);
  const misplaced = checkStart(command, isTemplate);
  if (misplaced !== null) return misplaced;
  const { interval, intervalCount = 1, endAt = NEVER, maxOccurrences = null, priority = 100 } = command;
  if (startAt !== null && endAt <= startAt) return endsTooEarly();
  const expiry = command.expiry === undefined ? null : resolveExpiryPolicy(command.expiry, "expiry");
  if (expiry !== null && isRefusal(expiry)) return expiry;
  const rollover = command.rollover === undefined ? null : resolveRolloverPolicy(command.rollover, "schedule");
  if (rollover !== null && isRefusal(rollover)) return rollover;
  const serial = ledger.takeSerial();
  const id = ledger.writeId("sch_", serial);
  const schedule = new Schedule(serial, id, owner, credit, { amount, interval, intervalCount }, at);
  const { category = "plan", name = null, metadata = NO_METADATA, externalKey = null } = command;
  Object.assign(schedule, { startAt, anchor: isTemplate ? null : (command.anchor ?? startAt), endAt, maxOccurrences });
  Object.assign(schedule, { resetStart: isTemplate ? (command.resetStart ?? "anniversary") : null });
  Object.assign(schedule, { priority, category, expiry, rollover, name, metadata, externalKey });
  return schedule;
}

function checkStart(command: CreateSchedule, isTemplate: boolean): Refusal | null {
  if (isTemplate && (command.startAt !== undefined || command.anchor !== undefined)) {
    return refuse("conflicting_fields", "A plan's schedule takes startAt and anchor from the subscription.");
  }
  if (!isTemplate && command.resetStart !== undefined) {
    return refuse("conflicting_fields", "resetStart goes with plan only; elsewhere give an anchor.");
  }
  return null;
}

type ScheduleTerms = Partial<Pick<Schedule, "amount" | "priority" | "expiry" | "rollover" | "endAt">>;

/** The fields that a PATCH gives, and no others: copies keep what it does not name. */
function resolveChange(schedule: Schedule, command: UpdateSchedule): ScheduleTerms | Refusal {
  const terms: ScheduleTerms = {};
  const amount = resolveOptionalAmount(schedule.credit, command, schedule.amount);
  if (typeof amount !== "number") return amount;
  if (command.amount !== undefined || command.amountDecimal !== undefined) terms.amount = amount;
  if (command.priority !== undefined) terms.priority = command.priority;
  if (command.expiry !== undefined) {
    const expiry = command.expiry === null ? null : resolveExpiryPolicy(command.expiry, "expiry");
    if (expiry !== null && isRefusal(expiry)) return expiry;
    terms.expiry = expiry;
  }
  if (command.rollover !== undefined) {
    const rollover = command.rollover === null ? null : resolveRolloverPolicy(command.rollover, "schedule");
    if (rollover !== null && isRefusal(rollover)) return rollover;
    terms.rollover = rollover;
  }
  if (command.endAt !== undefined) {
    terms.endAt = command.endAt ?? NEVER;
    if (schedule.startAt !== null && terms.endAt <= schedule.startAt) return endsTooEarly();
  }
  return checkApplyToExisting(schedule, command.applyToExisting) ?? terms;
}

function checkApplyToExisting(schedule: Schedule, applyToExisting: boolean | undefined): Refusal | null {
  if (applyToExisting !== true || schedule.owner.scope === "plan") return null;
  return refuse("conflicting_fields", `applyToExisting goes with a plan's template; ${schedule.id} is none.`);
}

function endsTooEarly(): Refusal {
  return refuse("invalid_range", "endAt must be after startAt.");
}

/** R31: only a schedule that still runs can be changed. */
function checkStillRuns(schedule: Schedule): Refusal | null {
  const { account } = schedule.owner;
  const closed = account === null ? null : checkOpen(account);
  if (closed !== null) return closed;
  if (schedule.status === "cancelled") return refuse("schedule_cancelled", `The schedule ${schedule.id} is cancelled.`);
  if (schedule.status === "completed") return refuse("schedule_completed", `The schedule ${schedule.id} is completed.`);
  return null;
}
