/**
 * Every way an operation can be refused by the ledger, in the order in which refusals take precedence (R70):
 * 404 before 412 before 422 before 409 before 402. Within 409 the order is that of R71's table; within 404 and 422
 * it follows the request (path, then body order), so an operation checks those in its own sequence.
 *
 * The HTTP layer maps a code to a status in one table; nothing here knows about HTTP.
 */
export const LEDGER_FAILURES = [
  "account_not_found",
  "credit_not_found",
  "grant_not_found",
  "schedule_not_found",
  "plan_not_found",
  "subscription_not_found",
  "bundle_not_found",
  "adjustment_not_found",
  "debit_not_found",
  "refund_not_found",
  "reservation_not_found",
  "transfer_not_found",
  "event_not_found",
  "webhook_endpoint_not_found",
  "alert_not_found",
  "auto_top_up_not_found",
  "version_mismatch",
  "amount_overflow",
  "precision_exceeded",
  "price_mismatch",
  "invalid_expiry",
  "invalid_range",
  "conflicting_fields",
  "ttl_out_of_range",
  "occurred_in_future",
  "at_in_future",
  "same_account",
  "grant_of_other_pool",
  "url_not_allowed",
  "external_id_conflict",
  "external_key_conflict",
  "code_conflict",
  "account_closed",
  "account_has_open_reservations",
  "credit_archived",
  "credit_in_use",
  "grant_not_active",
  "schedule_cancelled",
  "schedule_completed",
  "plan_archived",
  "subscription_cancelled",
  "bundle_inactive",
  "reservation_captured",
  "reservation_released",
  "reservation_expired",
  "amount_exceeds_held",
  "debit_not_refundable",
  "refund_exceeds_amount",
  "insufficient_credits",
] as const;

/** A code of {@link LEDGER_FAILURES}. */
export type FailureCode = (typeof LEDGER_FAILURES)[number];

/** What a refusal says besides its code: members of the code, as R71 lists them. */
export type FailureMembers =
  | { readonly existingId: string }
  | { readonly currentVersion: number }
  | {
      readonly requested: number;
      readonly available: number;
      readonly creditLimit: number;
      readonly shortfall: number;
      readonly held: number | null;
    };

/** A refusal. Failures are data: the ledger never throws for a business outcome. */
export interface Failure {
  readonly code: FailureCode;
  /** A sentence for people: what was wrong, where, and what would work. Not contract (R69). */
  readonly detail: string;
  readonly members?: FailureMembers;
  /** Which item of a batch was refused (R60). */
  readonly failedIndex?: number;
}

/** The outcome of a command: the changed object, or why nothing happened. */
export type Outcome<Value> =
  | { readonly ok: true; readonly value: Value }
  | { readonly ok: false; readonly failure: Failure };

/** A refused outcome. */
export type Refusal = { readonly ok: false; readonly failure: Failure };

/** Builds a refusal. */
export function refuse(code: FailureCode, detail: string, members?: FailureMembers): Refusal {
  return { ok: false, failure: members === undefined ? { code, detail } : { code, detail, members } };
}

/** Builds an accepted outcome. */
export function accept<Value>(value: Value): Outcome<Value> {
  return { ok: true, value };
}
