/**
 * The stored objects of the naive model. It keeps plain arrays and derives every figure from them: what a grant has
 * consumed is the sum of the debits' allocations that point at it, what it holds the sum of the reservations' items,
 * what a debit owes is what neither an allocation nor a refund covers. Times are milliseconds since 1970, UTC.
 */

export type Json = null | boolean | number | string | readonly Json[] | { readonly [key: string]: Json };

export type Metadata = Readonly<Record<string, string>>;

export type DurationUnit = "hour" | "day" | "week" | "month" | "quarter" | "half_year" | "year";

/** A stored expiry rule (R21). `count` is null for the types that need none. */
export type ExpiryPolicy = {
  readonly type: "none" | "duration" | "period" | "billing_periods";
  readonly unit: DurationUnit | null;
  readonly count: number | null;
};

export type Rollover = {
  readonly percent: number;
  readonly maxAmount: number | null;
  readonly maxRollovers: number;
  readonly priority: number | null;
  readonly expiry: ExpiryPolicy;
};

export type Account = {
  readonly id: string;
  externalId: string | null;
  name: string | null;
  email: string | null;
  metadata: Metadata;
  status: "active" | "closed";
  billingAnchor: number | null;
  version: number;
  readonly createdAt: number;
  updatedAt: number;
  closedAt: number | null;
};

export type BurnStrategy =
  | "expiration_priority"
  | "first_in_first_out"
  | "last_in_first_out"
  | "plan_first"
  | "largest_first";

export type Credit = {
  readonly id: string;
  code: string;
  name: string | null;
  singularName: string | null;
  pluralName: string | null;
  description: string | null;
  icon: string | null;
  scale: number;
  burnStrategy: BurnStrategy;
  defaultExpiry: ExpiryPolicy | null;
  defaultRolloverPolicy: "none" | "expire" | "rollover";
  defaultCreditLimit: number;
  price: Json;
  currencyPrices: Json;
  isDefault: boolean;
  status: "active" | "archived";
  metadata: Metadata;
  readonly createdAt: number;
  updatedAt: number;
};

export type GrantCategory = "free" | "adjustment" | "plan" | "purchased" | "auto_topup" | "rollover";

export type GrantSource = {
  readonly type:
    | "manual"
    | "schedule"
    | "bundle"
    | "adjustment"
    | "rollover"
    | "reissue"
    | "transfer"
    | "import"
    | "auto_topup";
  readonly id: string | null;
};

/** A lot of credits (R3). Consumed and held are not here: they are derived. */
export type Grant = {
  readonly id: string;
  readonly accountId: string;
  readonly creditId: string;
  readonly amount: number;
  /** The counters X, V and T of R3. */
  expired: number;
  voided: number;
  transferred: number;
  /** Which transitions have run. The clock alone does not move a grant: R12 orders what happens at one instant. */
  isActivated: boolean;
  isExpired: boolean;
  isVoided: boolean;
  priority: number;
  readonly category: GrantCategory;
  readonly source: GrantSource;
  readonly effectiveAt: number;
  expiresAt: number | null;
  readonly rollover: Rollover | null;
  readonly rolloverCount: number;
  readonly sourceGrantId: string | null;
  /** The schedule that issued the grant, or the one it rolled over from. */
  readonly scheduleId: string | null;
  readonly costBasis: Json;
  name: string | null;
  readonly reason: string | null;
  voidReason: string | null;
  metadata: Metadata;
  readonly externalKey: string | null;
  readonly createdAt: number;
  updatedAt: number;
};

/** One step of a walk: an amount and the grant it rests on (R6). */
export type Slice = { readonly grantId: string; readonly amount: number };

export type Debit = {
  readonly id: string;
  readonly accountId: string;
  readonly creditId: string;
  readonly amount: number;
  readonly requestedAmount: number;
  readonly source: "usage" | "capture" | "adjustment" | "import";
  allocations: Slice[];
  readonly reservationId: string | null;
  readonly adjustmentId: string | null;
  readonly reason: string | null;
  readonly occurredAt: number;
  readonly metadata: Metadata;
  readonly externalKey: string | null;
  readonly createdAt: number;
};

export type Refund = {
  readonly id: string;
  readonly debitId: string;
  readonly amount: number;
  readonly allocations: readonly Slice[];
  readonly lapsed: number;
  readonly reissuedGrantIds: readonly string[];
  readonly reason: string | null;
  readonly metadata: Metadata;
  readonly externalKey: string | null;
  readonly createdAt: number;
};

/** What a reservation still holds on one grant, or on the credit limit (`grantId` null). */
export type HeldItem = { readonly grantId: string | null; amount: number };

export type Reservation = {
  readonly id: string;
  readonly accountId: string;
  readonly creditId: string;
  amount: number;
  requestedAmount: number;
  items: HeldItem[];
  captured: number;
  capturedFromHold: number;
  status: "open" | "captured" | "released" | "expired";
  expiresAt: number;
  readonly reason: string | null;
  readonly metadata: Metadata;
  readonly externalKey: string | null;
  readonly createdAt: number;
  closedAt: number | null;
};

export type Adjustment = {
  readonly id: string;
  readonly accountId: string;
  readonly creditId: string;
  readonly amount: number;
  readonly requestedAmount: number;
  readonly reason: string | null;
  /** The end of a negative adjustment; a positive one ends with its grant. */
  readonly expiresAt: number | null;
  hasExpired: boolean;
  readonly grantId: string | null;
  readonly debitId: string | null;
  readonly metadata: Metadata;
  readonly externalKey: string | null;
  readonly createdAt: number;
};

export type EntryType =
  | "grant_issued"
  | "grant_activated"
  | "grant_scheduled"
  | "grant_updated"
  | "grant_expired"
  | "grant_voided"
  | "rolled_over"
  | "reissued"
  | "consumed"
  | "adjusted"
  | "reserved"
  | "released"
  | "captured"
  | "debt_incurred"
  | "debt_repaid"
  | "refunded"
  | "lapsed"
  | "reservation_expired"
  | "transferred_out"
  | "transferred_in"
  | "imported";

export type Entry = {
  readonly seq: number;
  readonly id: string;
  readonly operationId: string;
  readonly origin: "api" | "clock";
  readonly accountId: string;
  readonly creditId: string;
  readonly grantId: string | null;
  readonly reservationId: string | null;
  readonly debitId: string | null;
  readonly type: EntryType;
  readonly balanceDelta: number;
  readonly reservedDelta: number;
  readonly debtDelta: number;
  readonly balanceAfter: number;
  readonly reservedAfter: number;
  readonly debtAfter: number;
  /** The pool's version once this entry is posted. */
  readonly version: number;
  readonly effectiveAt: number;
  readonly reason: string | null;
  readonly changes: Json;
  readonly metadata: Metadata;
};

/** How an object names its pool. */
export type PoolKey = { readonly accountId: string; readonly creditId: string };

/** A credit limit set for one pool, and how often it was changed (R68). */
export type Limit = { readonly accountId: string; readonly creditId: string; creditLimit: number; changes: number };

export type StoredOutcome = {
  readonly key: string;
  readonly fingerprint: string;
  readonly status: number;
  readonly body: Json;
  readonly completedAt: number;
};

/** One environment. Everything else is derived from it. */
export type State = {
  lastOperationTime: number;
  accounts: Account[];
  credits: Credit[];
  grants: Grant[];
  debits: Debit[];
  refunds: Refund[];
  reservations: Reservation[];
  adjustments: Adjustment[];
  entries: Entry[];
  limits: Limit[];
  /** The pools in the order in which something was first written to them (R74). */
  touched: PoolKey[];
  outcomes: StoredOutcome[];
  schedules: Schedule[];
  plans: Plan[];
  subscriptions: Subscription[];
  bundles: Bundle[];
  transfers: Transfer[];
  alerts: Alert[];
  autoTopUps: AutoTopUp[];
  webhookEndpoints: WebhookEndpoint[];
  events: Event[];
  /** How many payments are still going to fail (R78). */
  failingPayments: number;
  /** How many batches and imports were refused: what they had made is gone, and its ids do not come again. */
  lost: number;
  /** How many rules of their kind were ever made: the deleted ones keep their ids and ordinals. */
  alertsMade: number;
  autoTopUpsMade: number;
  webhookEndpointsMade: number;
  /** The pools that a batch has moved so far, with their figures before it; null outside a batch (R60, R77). */
  batch: Moved[] | null;
  operations: number;
  /** In the copy that a dry run works on, new objects get ids of their own kind (R62). */
  isDryRun: boolean;
};

export type Interval = DurationUnit;

/** Recurring credit (R27), a plan's template, or a subscription's copy of one (R82). */
export type Schedule = {
  readonly id: string;
  readonly scope: "account" | "plan" | "subscription";
  readonly accountId: string | null;
  readonly planId: string | null;
  readonly subscriptionId: string | null;
  readonly templateId: string | null;
  readonly creditId: string;
  amount: number;
  readonly interval: Interval;
  readonly intervalCount: number;
  /** Null on a template, which never issues by itself. */
  readonly startAt: number | null;
  readonly anchor: number | null;
  readonly resetStart: "anniversary" | "calendar" | null;
  endAt: number | null;
  readonly maxOccurrences: number | null;
  /** How many occurrences were issued or skipped. */
  occurrences: number;
  /** The occurrence that comes next, whether or not it will be issued; null on a template. */
  next: number | null;
  priority: number;
  readonly category: GrantCategory;
  /** Null leaves it to the credit type (R21). */
  expiry: ExpiryPolicy | null;
  rollover: Rollover | null;
  status: "active" | "cancelled" | "completed";
  readonly name: string | null;
  readonly metadata: Metadata;
  readonly externalKey: string | null;
  readonly createdAt: number;
  updatedAt: number;
};

export type Plan = {
  readonly id: string;
  readonly code: string;
  name: string | null;
  status: "active" | "archived";
  metadata: Metadata;
  readonly createdAt: number;
  updatedAt: number;
};

export type Subscription = {
  readonly id: string;
  readonly accountId: string;
  readonly planId: string;
  status: "pending" | "active" | "cancelled";
  readonly startAt: number;
  readonly anchor: number;
  readonly interval: Interval;
  readonly intervalCount: number;
  cancelAt: number | null;
  /** What the cancellation at `cancelAt` does with the grants. */
  voidsGrants: boolean;
  cancelledAt: number | null;
  readonly previousSubscriptionId: string | null;
  readonly metadata: Metadata;
  readonly externalKey: string | null;
  readonly createdAt: number;
  updatedAt: number;
};

export type Bundle = {
  readonly id: string;
  readonly code: string;
  name: string | null;
  readonly creditId: string;
  quantity: number;
  price: Json;
  expiry: ExpiryPolicy | null;
  priority: number;
  status: "active" | "inactive";
  metadata: Metadata;
  readonly createdAt: number;
  updatedAt: number;
};

export type TransferLeg = { readonly fromGrantId: string; readonly toGrantId: string; readonly amount: number };

export type Transfer = {
  readonly id: string;
  readonly fromAccountId: string;
  readonly toAccountId: string;
  readonly creditId: string;
  readonly amount: number;
  readonly legs: readonly TransferLeg[];
  readonly reason: string | null;
  readonly metadata: Metadata;
  readonly externalKey: string | null;
  readonly createdAt: number;
};

export type Alert = {
  readonly id: string;
  readonly accountId: string;
  readonly creditId: string;
  readonly threshold: number;
  /** What was available when it was made, until the operation that made it is judged: it starts silent (R77). */
  madeAt: number | null;
  readonly createdAt: number;
};

export type AutoTopUp = {
  /** The place among all rules ever made: the creation ordinal of R12. */
  readonly ordinal: number;
  readonly accountId: string;
  readonly creditId: string;
  threshold: number;
  amount: number | null;
  target: number | null;
  /** Null with a target. */
  multiple: boolean | null;
  cooldownSeconds: number;
  priority: number;
  expiry: ExpiryPolicy | null;
  status: "active" | "suspended";
  lastRunAt: number | null;
  /** The end of the cooldown at which an attempt that came too early is due. */
  deferredTo: number | null;
};

export type WebhookEndpoint = {
  readonly id: string;
  url: string;
  types: readonly string[];
  status: "active" | "disabled";
  readonly createdAt: number;
};

/** Something that happened, as it was when it happened (R76). */
export type Event = {
  readonly id: string;
  readonly seq: number;
  readonly type: string;
  readonly createdAt: number;
  readonly data: Readonly<Record<string, Json>>;
};

/** A pool that an operation moved, and what was available in it before. */
export type Moved = { readonly pool: PoolKey; before: number; operation: Operation };

/** One pool: an account and a credit type (R2). */
export type Pool = { readonly account: Account; readonly credit: Credit };

/** What every entry of one accepted request, or of one transition, has in common (R5, R6). */
export type Operation = {
  readonly id: string;
  readonly origin: "api" | "clock";
  readonly at: number;
  readonly reason: string | null;
  readonly metadata: Metadata;
  /** The pools it has touched so far, in order, with what was available before. */
  readonly moved: Moved[];
  /** What the grants it has touched had left before, in order: whoever ends with nothing is depleted (R76). */
  readonly remainingBefore: Map<string, number>;
};
