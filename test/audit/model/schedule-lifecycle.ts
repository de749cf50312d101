import { LAST_INSTANT, occurrenceAfter, occurrenceUpTo } from "./calendar.ts";
import { MAX_AMOUNT } from "./decimals.ts";
import { emitOfSchedule } from "./events.ts";
import { figuresOf } from "./figures.ts";
import { endUnderPolicy, issueGrant, NO_TERMS } from "./grant-lifecycle.ts";
import { unprocessable } from "./refusal.ts";
import { findAccount, findCredit, touchPool } from "./state.ts";
import { typeEnd, typeRollover } from "./type-policy.ts";
import type { Operation, Pool, Schedule, State } from "./types.ts";

/** Where the grants of a schedule go. A template has no such place. */
function poolOfSchedule(state: State, schedule: Schedule): Pool {
  return { account: findAccount(state, schedule.accountId ?? ""), credit: findCredit(state, schedule.creditId) };
}

/** R29: whether there is another occurrence to issue. */
function hasNext(schedule: Schedule): boolean {
  const { next, maxOccurrences, occurrences, endAt } = schedule;
  if (next === null || !(next <= LAST_INSTANT)) return false;
  return (maxOccurrences === null || occurrences < maxOccurrences) && (endAt === null || next < endAt);
}

/** The next occurrence that will be issued, or null (api.md, nextOccurrenceAt). */
export function nextOccurrenceOf(schedule: Schedule): number | null {
  return schedule.status === "active" && hasNext(schedule) ? schedule.next : null;
}

/** Ends a schedule; it never issues again (R29, R31). */
export function endSchedule(state: State, at: number, schedule: Schedule, status: "cancelled" | "completed"): void {
  schedule.status = status;
  schedule.updatedAt = at;
  emitOfSchedule(state, at, schedule, `schedule.${status}`);
}

/** R29: completed in the very operation after which nothing remains. */
export function completeIfDone(state: State, at: number, schedule: Schedule): void {
  if (schedule.scope === "plan" || schedule.status !== "active" || hasNext(schedule)) return;
  endSchedule(state, at, schedule, "completed");
}

/** R30: a schedule begins. Of the occurrences that are past, only the one that covers the instant is issued. */
export function startSchedule(state: State, operation: Operation, schedule: Schedule): void {
  const { startAt } = schedule;
  emitOfSchedule(state, operation.at, schedule, "schedule.created");
  if (startAt === null) return;
  touchPool(state, poolOfSchedule(state, schedule));
  const covering = occurrenceUpTo(schedule, operation.at);
  schedule.next = occurrenceAfter(schedule, Math.max(operation.at, startAt - 1));
  const isInTime = covering !== null && (schedule.endAt === null || covering < schedule.endAt);
  if (isInTime) issueOccurrence(state, operation, schedule, covering);
  completeIfDone(state, operation.at, schedule);
}

/** Rank 6 of R12: the next occurrence is issued, and the one after it becomes the next. */
export function runOccurrence(state: State, operation: Operation, schedule: Schedule): void {
  issueOccurrence(state, operation, schedule, operation.at);
  schedule.next = occurrenceAfter(schedule, operation.at);
  completeIfDone(state, operation.at, schedule);
}

/** R29, R30: one occurrence, issued or skipped; either way it counts. */
function issueOccurrence(state: State, operation: Operation, schedule: Schedule, occurrence: number): void {
  const pool = poolOfSchedule(state, schedule);
  const calendar = { account: pool.account, schedule };
  const isOwnExpiry = schedule.expiry !== null;
  const expiresAt = isOwnExpiry
    ? endUnderPolicy(state, calendar, schedule.expiry, occurrence)
    : typeEnd(state, calendar, pool.credit, occurrence);
  const { free, heldOnGrants, pending, creditLimit } = figuresOf(state, pool);
  const isOver = expiresAt !== null && expiresAt <= operation.at;
  const isTooMuch = free + heldOnGrants + pending + creditLimit + schedule.amount > MAX_AMOUNT;
  const isTooLate = expiresAt !== null && !(expiresAt <= LAST_INSTANT);
  if (operation.origin === "api" && !isOver) {
    unprocessable(isTooMuch, "amount_overflow");
    unprocessable(isTooLate, "invalid_expiry");
  }
  schedule.occurrences += 1;
  schedule.updatedAt = operation.at;
  if (isOver || isTooMuch || isTooLate) {
    const reason = isTooMuch && !isOver ? "amount_overflow" : "invalid_expiry";
    emitOfSchedule(state, operation.at, schedule, "schedule.skipped", reason);
    return;
  }
  const terms = {
    ...NO_TERMS,
    accountId: pool.account.id,
    creditId: pool.credit.id,
    amount: schedule.amount,
    priority: schedule.priority,
    category: schedule.category,
    source: { type: "schedule" as const, id: schedule.id },
    scheduleId: schedule.id,
    effectiveAt: occurrence,
    expiresAt,
    rollover: schedule.rollover ?? (isOwnExpiry ? null : typeRollover(pool.credit)),
    name: schedule.name,
    metadata: schedule.metadata,
  };
  issueGrant(state, operation, terms, "grant_issued");
}
