/** The closed vocabularies of the ledger, spelt as on the wire so that nothing translates them. */

/** Longest amount, balance or sum that the ledger keeps (R72): 2^53 − 1. */
export const MAX_AMOUNT: number = Number.MAX_SAFE_INTEGER;

/** Most decimals that a credit has (R72). */
export const MAX_SCALE = 9;

/** A grant or rule that never ends is kept with this instant; it is null on the wire. */
export const NEVER: number = Number.POSITIVE_INFINITY;

/** The last instant that can be written in RFC 3339 with four year digits (R29): 9999-12-31T23:59:59.999Z. */
export const LAST_INSTANT = 253_402_300_799_999;

/** The first instant that can be written so: 0000-01-01T00:00:00.000Z. */
export const FIRST_INSTANT = -62_167_219_200_000;

export const BURN_STRATEGIES = [
  "expiration_priority",
  "first_in_first_out",
  "last_in_first_out",
  "plan_first",
  "largest_first",
] as const;
export type BurnStrategy = (typeof BURN_STRATEGIES)[number];

export const GRANT_CATEGORIES = ["free", "adjustment", "plan", "purchased", "auto_topup", "rollover"] as const;
export type GrantCategory = (typeof GRANT_CATEGORIES)[number];

/** Where a grant came from. */
export const GRANT_SOURCES = [
  "manual",
  "schedule",
  "bundle",
  "adjustment",
  "rollover",
  "reissue",
  "transfer",
  "import",
  "auto_topup",
] as const;
export type GrantSource = (typeof GRANT_SOURCES)[number];

/** The stored part of R23: `depleted` is not stored, it is `active` with nothing remaining. */
export const GRANT_STATES = ["pending", "active", "expired", "voided"] as const;
export type GrantState = (typeof GRANT_STATES)[number];
export type GrantStatus = GrantState | "depleted";

export const DEBIT_SOURCES = ["usage", "capture", "adjustment", "import"] as const;
export type DebitSource = (typeof DEBIT_SOURCES)[number];

export const RESERVATION_STATUSES = ["open", "captured", "released", "expired"] as const;
export type ReservationStatus = (typeof RESERVATION_STATUSES)[number];

export type Overage = "reject" | "cap" | "overflow";

export const CALENDAR_UNITS = ["hour", "day", "week", "month", "quarter", "half_year", "year"] as const;
export type CalendarUnit = (typeof CALENDAR_UNITS)[number];

export const ROLLOVER_DEFAULTS = ["none", "expire", "rollover"] as const;
export type RolloverDefault = (typeof ROLLOVER_DEFAULTS)[number];

export const ENTRY_TYPES = [
  "grant_issued",
  "grant_activated",
  "grant_scheduled",
  "grant_updated",
  "grant_expired",
  "grant_voided",
  "transferred_in",
  "rolled_over",
  "reissued",
  "imported",
  "consumed",
  "adjusted",
  "transferred_out",
  "reserved",
  "released",
  "captured",
  "debt_incurred",
  "debt_repaid",
  "refunded",
  "lapsed",
  "reservation_expired",
] as const;
export type EntryType = (typeof ENTRY_TYPES)[number];

/** Who a schedule issues for: an account, later subscribers of a plan (a template), or a subscription (R27, R81). */
export type ScheduleScope = "account" | "plan" | "subscription";

export const SCHEDULE_STATUSES = ["active", "cancelled", "completed"] as const;
export type ScheduleStatus = (typeof SCHEDULE_STATUSES)[number];

/** Where a template's copies count from: the subscription's anchor, or the calendar (R82). */
export const RESET_STARTS = ["anniversary", "calendar"] as const;
export type ResetStart = (typeof RESET_STARTS)[number];

export const SUBSCRIPTION_STATUSES = ["pending", "active", "cancelled"] as const;
export type SubscriptionStatus = (typeof SUBSCRIPTION_STATUSES)[number];

/** What is written down as an event (R76). */
export const EVENT_TYPES = [
  "account.created",
  "account.updated",
  "account.closed",
  "grant.created",
  "grant.activated",
  "grant.updated",
  "grant.depleted",
  "grant.expired",
  "grant.voided",
  "grant.rolled_over",
  "credit.created",
  "credit.updated",
  "credit.archived",
  "subscription.created",
  "subscription.started",
  "subscription.cancelled",
  "schedule.created",
  "schedule.updated",
  "schedule.cancelled",
  "schedule.completed",
  "schedule.skipped",
  "credits.consumed",
  "credits.refunded",
  "credits.transferred",
  "adjustment.created",
  "adjustment.expired",
  "reservation.created",
  "reservation.extended",
  "reservation.captured",
  "reservation.released",
  "reservation.expired",
  "debt.incurred",
  "debt.repaid",
  "balance.low",
  "balance.recovered",
  "balance.depleted",
  "auto_topup.succeeded",
  "auto_topup.failed",
  "auto_topup.deferred",
] as const;
export type EventType = (typeof EVENT_TYPES)[number];

/** A stored rule from which an expiry is computed (R21). */
export type ExpiryPolicy =
  | { readonly type: "none" }
  | { readonly type: "period" }
  | { readonly type: "duration"; readonly unit: CalendarUnit; readonly count: number }
  | { readonly type: "billing_periods"; readonly count: number };

/** What happens to credit that is left when its grant ends (R32, R33), with every default filled in. */
export interface RolloverPolicy {
  /** Integer 0–100. */
  readonly percent: number;
  readonly maxAmount: number | null;
  readonly maxRollovers: number;
  /** Null keeps the source's priority. */
  readonly priority: number | null;
  readonly expiry: ExpiryPolicy;
}

/** A unit price: `unitAmount` in minor units of the currency, `unitAmountDecimal` in major units (R73). */
export interface Price {
  readonly currency: string;
  readonly unitAmount: number | null;
  readonly unitAmountDecimal: string | null;
}

/** Free-form labels (R75). */
export type Metadata = Readonly<Record<string, string>>;

/** A change of labels: null deletes the key (R75). */
export type MetadataPatch = Readonly<Record<string, string | null>>;
