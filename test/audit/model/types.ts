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
  readonly type: "manual" | "adjustment" | "rollover" | "reissue";
  readonly id: string | null;
};

/** A lot of credits (R3). Consumed and held are not here: they are derived. */
export type Grant = {
  readonly id: string;
  readonly accountId: string;
  readonly creditId: string;
  readonly amount: number;
  /** The counters X and V of R3. */
  expired: number;
  voided: number;
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
  readonly source: "usage" | "capture" | "adjustment";
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
  | "reservation_expired";

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
  operations: number;
  /** In the copy that a dry run works on, new objects get ids of their own kind (R62). */
  isDryRun: boolean;
};

/** One pool: an account and a credit type (R2). */
export type Pool = { readonly account: Account; readonly credit: Credit };

/** What every entry of one accepted request, or of one transition, has in common (R5, R6). */
export type Operation = {
  readonly id: string;
  readonly origin: "api" | "clock";
  readonly at: number;
  readonly reason: string | null;
  readonly metadata: Metadata;
};
