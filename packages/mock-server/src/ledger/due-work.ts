import { DUE_RANK, type Due } from "./due-queue.ts";
import { countingAdjustmentOf } from "./movements.ts";
import type { Schedule, Subscription } from "./recurrence.ts";
import type { Adjustment, Grant, Reservation } from "./state.ts";
import { NEVER } from "./terms.ts";
import type { AutoTopUp } from "./watching.ts";

/*
 * What each object has on the due queue. The queue itself is derivable: a restored ledger and a forecast build theirs
 * from here.
 */

export function dueOfGrant(grant: Grant): Due | null {
  if (grant.state === "pending") return { at: grant.effectiveAt, rank: DUE_RANK.grantActivation, target: grant };
  const canEnd = grant.state === "active" || (grant.state === "voided" && countingAdjustmentOf(grant) !== null);
  return canEnd && grant.expiresAt !== NEVER
    ? { at: grant.expiresAt, rank: DUE_RANK.grantExpiry, target: grant }
    : null;
}

export function dueOfReservation(reservation: Reservation): Due | null {
  const { status, expiresAt: at } = reservation;
  return status === "open" ? { at, rank: DUE_RANK.reservationExpiry, target: reservation } : null;
}

export function dueOfAdjustment(adjustment: Adjustment): Due | null {
  const { ended, debit, ownExpiresAt: at } = adjustment;
  return ended || debit === null || at === NEVER ? null : { at, rank: DUE_RANK.adjustmentExpiry, target: adjustment };
}

export function dueOfSchedule(schedule: Schedule): Due | null {
  const at = schedule.nextOccurrenceAt;
  return at === null ? null : { at, rank: DUE_RANK.occurrence, target: schedule };
}

export function dueOfSubscription(subscription: Subscription): Due | null {
  const { status, startAt, cancelAt } = subscription;
  if (status === "pending") return { at: startAt, rank: DUE_RANK.subscriptionStart, target: subscription };
  if (status !== "active" || cancelAt === null) return null;
  return { at: cancelAt, rank: DUE_RANK.subscriptionCancel, target: subscription };
}

export function dueOfTopUp(rule: AutoTopUp): Due | null {
  return rule.deferredTo === null ? null : { at: rule.deferredTo, rank: DUE_RANK.autoTopUp, target: rule };
}
