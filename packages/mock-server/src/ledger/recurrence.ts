import { boundaryAfter, occurrence, occurrenceIndexAt } from "./calendar.ts";
import type { Account, Credit, Grant } from "./state.ts";
import { NO_METADATA } from "./state.ts";
import {
  type CalendarUnit,
  type ExpiryPolicy,
  type GrantCategory,
  type Metadata,
  NEVER,
  type Price,
  type ResetStart,
  type RolloverPolicy,
  type ScheduleScope,
  type ScheduleStatus,
  type SubscriptionStatus,
} from "./terms.ts";

/**
 * The objects that make credit come again: schedules, and the plans, subscriptions and bundles that are made of them.
 * As in state.ts, what can be derived is a getter and every write goes through the undo log.
 */

/** A catalogue entry: its templates say what subscribers get (R81). */
export class Plan {
  readonly serial: number;
  readonly id: string;
  readonly code: string;
  name: string | null = null;
  archived = false;
  metadata: Metadata = NO_METADATA;
  readonly createdAt: number;
  updatedAt: number;
  /** In creation order, cancelled ones included. */
  readonly templates: Schedule[] = [];
  readonly subscriptions: Subscription[] = [];

  constructor(serial: number, id: string, code: string, createdAt: number) {
    this.serial = serial;
    this.id = id;
    this.code = code;
    this.createdAt = createdAt;
    this.updatedAt = createdAt;
  }

  get status(): "active" | "archived" {
    return this.archived ? "archived" : "active";
  }
}

/** An account's use of a plan (R82–R85). */
export class Subscription {
  readonly serial: number;
  readonly id: string;
  readonly account: Account;
  readonly plan: Plan;
  status: SubscriptionStatus = "pending";
  readonly startAt: number;
  readonly anchor: number;
  readonly interval: CalendarUnit;
  readonly intervalCount: number;
  /** When it will be cancelled, or was to be (R84). */
  cancelAt: number | null = null;
  /** Whether that voids the grants. */
  cancelVoidsGrants = false;
  cancelledAt: number | null = null;
  /** The subscription that it replaced (R85). */
  previous: Subscription | null = null;
  /** Copies of templates and schedules made for it directly, in creation order. */
  readonly schedules: Schedule[] = [];
  metadata: Metadata = NO_METADATA;
  externalKey: string | null = null;
  readonly createdAt: number;
  updatedAt: number;

  constructor(
    serial: number,
    id: string,
    account: Account,
    plan: Plan,
    terms: Pick<Subscription, "startAt" | "anchor" | "interval" | "intervalCount">,
    createdAt: number,
  ) {
    this.serial = serial;
    this.id = id;
    this.account = account;
    this.plan = plan;
    this.startAt = terms.startAt;
    this.anchor = terms.anchor;
    this.interval = terms.interval;
    this.intervalCount = terms.intervalCount;
    this.createdAt = createdAt;
    this.updatedAt = createdAt;
  }

  /** The n-th boundary, n ≥ 1, of its billing periods after an instant (R83). */
  boundaryAfter(at: number, n: number): number {
    return boundaryAfter(this.anchor, this.interval, this.intervalCount, at, n);
  }

  /** The billing period around an instant (R83), null while none runs. */
  periodAt(at: number): { readonly start: number; readonly end: number } | null {
    if (this.status !== "active") return null;
    const { anchor, interval, intervalCount } = this;
    const k = occurrenceIndexAt(anchor, interval, intervalCount, at);
    return {
      start: occurrence(anchor, interval, intervalCount, k),
      end: occurrence(anchor, interval, intervalCount, k + 1),
    };
  }
}

/** Whom a schedule issues for, and what it was copied from. */
export interface ScheduleOwner {
  readonly scope: ScheduleScope;
  /** Null on a template. */
  readonly account: Account | null;
  readonly plan: Plan | null;
  readonly subscription: Subscription | null;
  readonly template: Schedule | null;
}

/** A rule that issues grants again and again (R27–R31). Templates of plans (R81) are schedules that never issue. */
export class Schedule {
  readonly serial: number;
  readonly id: string;
  readonly owner: ScheduleOwner;
  readonly credit: Credit;
  amount: number;
  readonly interval: CalendarUnit;
  readonly intervalCount: number;
  /** Null on a template, as is the anchor: both come from the subscription (R82). */
  startAt: number | null = null;
  anchor: number | null = null;
  resetStart: ResetStart | null = null;
  endAt: number = NEVER;
  maxOccurrences: number | null = null;
  /** How many were issued or skipped. */
  occurrences = 0;
  /** Which occurrence comes next, counted from the first; a late start passes some over (R30). */
  position = 0;
  priority = 100;
  category: Exclude<GrantCategory, "rollover"> = "plan";
  /** Null leaves it to the credit's default (R21). */
  expiry: ExpiryPolicy | null = null;
  rollover: RolloverPolicy | null = null;
  status: ScheduleStatus = "active";
  name: string | null = null;
  metadata: Metadata = NO_METADATA;
  externalKey: string | null = null;
  readonly createdAt: number;
  updatedAt: number;
  /** What it issued and what rolled over from that, in creation order. */
  readonly grants: Grant[] = [];
  /** The running and past copies of a template. */
  readonly copies: Schedule[] = [];

  constructor(
    serial: number,
    id: string,
    owner: ScheduleOwner,
    credit: Credit,
    terms: Pick<Schedule, "amount" | "interval" | "intervalCount">,
    createdAt: number,
  ) {
    this.serial = serial;
    this.id = id;
    this.owner = owner;
    this.credit = credit;
    this.amount = terms.amount;
    this.interval = terms.interval;
    this.intervalCount = terms.intervalCount;
    this.createdAt = createdAt;
    this.updatedAt = createdAt;
  }

  /** When the occurrence at a position is due: o_k ≥ startAt in order (R29), on a copy after startAt itself (R82). */
  occurrenceAt(position: number): number {
    const { startAt, anchor, interval, intervalCount } = this;
    if (startAt === null || anchor === null) return NEVER;
    const before = occurrenceIndexAt(anchor, interval, intervalCount, startAt);
    const isOnGrid = occurrence(anchor, interval, intervalCount, before) === startAt;
    if (isOnGrid) return occurrence(anchor, interval, intervalCount, before + position);
    if (this.owner.template === null) return occurrence(anchor, interval, intervalCount, before + 1 + position);
    return position === 0 ? startAt : occurrence(anchor, interval, intervalCount, before + position);
  }

  /** The last position whose occurrence is at or before an instant, −1 if there is none. */
  positionAt(at: number): number {
    const { startAt, anchor, interval, intervalCount } = this;
    if (startAt === null || anchor === null || at < startAt) return -1;
    const before = occurrenceIndexAt(anchor, interval, intervalCount, startAt);
    const passed = occurrenceIndexAt(anchor, interval, intervalCount, at) - before;
    const isOnGrid = occurrence(anchor, interval, intervalCount, before) === startAt;
    return isOnGrid || this.owner.template !== null ? passed : passed - 1;
  }

  /** The first occurrence after an instant by the calendar alone: where a `period` ends (R29, R32). */
  periodEndAfter(at: number): number {
    return this.anchor === null ? NEVER : boundaryAfter(this.anchor, this.interval, this.intervalCount, at, 1);
  }

  /** Null when nothing comes any more, and on a template. */
  get nextOccurrenceAt(): number | null {
    return this.status === "active" && this.startAt !== null ? this.occurrenceAt(this.position) : null;
  }
}

/** A pack of credits on sale (R87). */
export class Bundle {
  readonly serial: number;
  readonly id: string;
  readonly code: string;
  readonly credit: Credit;
  name: string | null = null;
  quantity: number;
  price: Price | null = null;
  expiry: ExpiryPolicy | null = null;
  priority = 100;
  inactive = false;
  metadata: Metadata = NO_METADATA;
  readonly createdAt: number;
  updatedAt: number;

  constructor(serial: number, id: string, code: string, credit: Credit, quantity: number, createdAt: number) {
    this.serial = serial;
    this.id = id;
    this.code = code;
    this.credit = credit;
    this.quantity = quantity;
    this.createdAt = createdAt;
    this.updatedAt = createdAt;
  }

  get status(): "active" | "inactive" {
    return this.inactive ? "inactive" : "active";
  }
}
