import { Chain, NOWHERE, type Place } from "./chain.ts";
import type { TreeItem } from "./ordered-set.ts";
import type { FlowTotals } from "./posting.ts";
import type { Bundle, Schedule, Subscription } from "./recurrence.ts";
import {
  type BurnStrategy,
  type DebitSource,
  type EntryType,
  type ExpiryPolicy,
  type GrantCategory,
  type GrantSource,
  type GrantState,
  type GrantStatus,
  type Metadata,
  NEVER,
  type Price,
  type ReservationStatus,
  type RolloverDefault,
  type RolloverPolicy,
} from "./terms.ts";
import type { Watch } from "./watching.ts";

/**
 * The empty list that objects share until something is appended (see Undo.appendTo): most lists of most objects stay
 * empty, and an empty list of its own costs more than what it holds.
 */
const NONE: never[] = [];
Object.freeze(NONE);

/** The labels of everything that has none. */
export const NO_METADATA: Metadata = Object.freeze({});

/**
 * The objects of a ledger. They are plain records with identity: everything that can be derived from other fields is a
 * getter, everything else is written by commands and transitions only, through the undo log.
 *
 * `serial` is the creation ordinal over all kinds (R11, R34): it makes every order total, and it is the counter part of
 * the id.
 */
export class Account {
  // What every debit reads comes first in Account, Pool and Grant, so that it lies in one or two lines of the cache.
  /** The first touched pool; the others follow through `nextOfAccount`. Most accounts have one. */
  firstPool: Pool | null = null;
  /** Null while the account is active. */
  closedAt: number | null = null;
  readonly serial: number;
  readonly id: string;
  externalId: string | null = null;
  name: string | null = null;
  email: string | null = null;
  metadata: Metadata = NO_METADATA;
  /** Start of the billing periods (R17); null means createdAt. */
  billingAnchor: number | null = null;
  /** Counts profile changes, from 1 (R68). */
  version = 1;
  readonly createdAt: number;
  updatedAt: number;
  openReservations = 0;
  /** What few accounts have, apart, so that all others stay small. Null: nothing yet. */
  belongings: Belongings | null = null;

  constructor(serial: number, id: string, createdAt: number) {
    this.serial = serial;
    this.id = id;
    this.createdAt = createdAt;
    this.updatedAt = createdAt;
  }

  get status(): "active" | "closed" {
    return this.closedAt === null ? "active" : "closed";
  }

  pool(credit: Credit): Pool | undefined {
    let pool = this.firstPool;
    while (pool !== null && pool.credit !== credit) pool = pool.nextOfAccount;
    return pool ?? undefined;
  }
  /** Touched pools in order of first touch. */
  get pools(): readonly Pool[] {
    const pools: Pool[] = [];
    for (let pool = this.firstPool; pool !== null; pool = pool.nextOfAccount) pools.push(pool);
    return pools;
  }
}

/** What an account has besides its pools, each in creation order. */
export interface Belongings {
  /** Its own and its subscriptions'. */
  schedules: Schedule[];
  subscriptions: Subscription[];
  /** From and to it. */
  transfers: Transfer[];
}

/** A credit type (R17). */
export class Credit {
  readonly serial: number;
  readonly id: string;
  code: string;
  name: string | null = null;
  singularName: string | null = null;
  pluralName: string | null = null;
  description: string | null = null;
  icon: string | null = null;
  scale = 0;
  burnStrategy: BurnStrategy = "expiration_priority";
  defaultExpiry: ExpiryPolicy | null = null;
  defaultRolloverPolicy: RolloverDefault = "expire";
  defaultCreditLimit = 0;
  price: Price | null = null;
  currencyPrices: readonly Price[] = [];
  readonly isDefault: boolean;
  archived = false;
  metadata: Metadata = NO_METADATA;
  readonly createdAt: number;
  updatedAt: number;
  /** Whether a pool, a schedule or a bundle ever referred to it: from then on, code and scale are fixed (R17). */
  isReferenced = false;
  openReservations = 0;
  /** Schedules and templates that may still issue: while there are any, the credit cannot be archived. */
  activeSchedules = 0;

  constructor(serial: number, id: string, code: string, createdAt: number, isDefault: boolean) {
    this.serial = serial;
    this.id = id;
    this.code = code;
    this.createdAt = createdAt;
    this.updatedAt = createdAt;
    this.isDefault = isDefault;
  }

  get status(): "active" | "archived" {
    return this.archived ? "archived" : "active";
  }
}

/** The ledger as its pools and what is in them see it: the lists that they have their parts in, and its ids. */
export interface Book {
  readonly entries: readonly Entry[];
  readonly debits: readonly Debit[];
  /** Writes an id from the instant and the creation ordinal of what it names. */
  idOf(prefix: string, at: number, serial: number): string;
}

/** One account's figures in one credit (R2, R4): the unit of balance, ordering and versioning. */
export class Pool {
  readonly account: Account;
  readonly credit: Credit;
  /** Σ free of grants. */
  free = 0;
  /** Held amounts that rest on the credit limit. */
  heldUnbacked = 0;
  debt = 0;
  /** Null follows the credit's default (R18). */
  creditLimitOverride: number | null = null;
  /** Root of the ordered set of grants with free > 0 (R34), and what it is ordered by; see firstCandidate (R35). */
  candidateTree: Grant | null = null;
  candidatesStrategy: BurnStrategy;
  /** The bucket with the earliest end, and the free credit in it: kept here because most debits change only this one. */
  soonest: ExpiryBucket | null = null;
  soonestFree = 0;
  /** The figures after the last entry: a fold of the entries, where the counters follow the grants (I4). */
  postedBalance = 0;
  postedReserved = 0;
  postedDebt = 0;
  lastEntryPlace: Place = NOWHERE;
  entryCount = 0;
  lastDebitPlace: Place = NOWHERE;
  debitCount = 0;
  /** How many entries the pool had at each change of its limit: a limit change counts for the version (R68). */
  limitChanges: number[] = NONE;
  /** Alerts and automatic top-up (R77, R78). */
  watch: Watch | null = null;
  nextOfAccount: Pool | null = null;
  /** Σ held of grants, ended ones included (R49). */
  heldOnGrants = 0;
  /** Σ remaining of pending grants; not part of the balance. */
  pending = 0;
  /** R54, kept incrementally. */
  totalAdjustment = 0;
  entryMarks: Place[] = NONE;
  debitMarks: Place[] = NONE;
  /** Running flow totals after every FLOW_STRIDE entries, so that a series never scans (R74). */
  flowTotals: FlowTotals[] = NONE;
  grants: Grant[] = NONE;
  reservations: Reservation[] = NONE;
  adjustments: Adjustment[] = NONE;
  /** Debits that owe, oldest first (R39), linked through `nextOwing`; paid ones are dropped when they come first. */
  owingFirst: Debit | null = null;
  owingLast: Debit | null = null;
  /** Root of the ordered set of free credit by instant of expiry, for nextExpiry. */
  expiryTree: ExpiryBucket | null = null;
  readonly book: Book;

  constructor(book: Book, account: Account, credit: Credit) {
    this.book = book;
    this.account = account;
    this.credit = credit;
    this.candidatesStrategy = credit.burnStrategy;
  }

  get balance(): number {
    return this.free + this.heldOnGrants - this.debt;
  }
  get reserved(): number {
    return this.heldOnGrants + this.heldUnbacked;
  }
  get available(): number {
    return this.free - this.heldUnbacked - this.debt;
  }
  get creditLimit(): number {
    return this.creditLimitOverride ?? this.credit.defaultCreditLimit;
  }
  get spendable(): number {
    return Math.max(0, this.available + this.creditLimit);
  }
  get version(): number {
    return this.entryCount + this.limitChanges.length;
  }
  get entries(): Chain<Entry> {
    const { book, entryCount, lastEntryPlace, entryMarks } = this;
    return new Chain(book.entries, entryCount, lastEntryPlace, entryMarks, (entry) => entry.previousInPool);
  }
  get lastEntry(): Entry | null {
    return this.book.entries[this.lastEntryPlace - 1] ?? null;
  }
  get debits(): Chain<Debit> {
    const { book, debitCount, lastDebitPlace, debitMarks } = this;
    return new Chain(book.debits, debitCount, lastDebitPlace, debitMarks, (debit) => debit.previousInPool);
  }
  get nextExpiry(): { readonly at: number; readonly amount: number } | null {
    return this.soonest === null ? null : { at: this.soonest.at, amount: this.soonestFree };
  }
}

/** Free credit of one pool that ends at one instant. */
export interface ExpiryBucket extends TreeItem<ExpiryBucket> {
  readonly at: number;
  /** Of the soonest one the pool keeps it: `soonestFree`. */
  free: number;
}

/** A lot of credits (R3). */
export class Grant implements TreeItem<Grant> {
  readonly pool: Pool;
  state: GrantState = "active";
  readonly amount: number;
  consumed = 0;
  expired = 0;
  voided = 0;
  transferred = 0;
  held = 0;
  /** Where its free credit is counted for nextExpiry; null while it has none or never ends. */
  bucket: ExpiryBucket | null = null;
  lastEntryPlace: Place = NOWHERE;
  entryCount = 0;
  // Its place among the candidates of its pool.
  left: Grant | null = null;
  right: Grant | null = null;
  entryMarks: Place[] = NONE;
  readonly serial: number;
  readonly id: string;
  priority = 100;
  category: GrantCategory = "free";
  sourceType: GrantSource = "manual";
  /** What made it; null for a grant made by hand. */
  source: Adjustment | Grant | Refund | Schedule | Bundle | Transfer | null = null;
  /** The grant whose credit it continues, by rollover or reissue (R33, R57). */
  sourceGrant: Grant | null = null;
  /** The schedule that issued it, or the grant that it rolled over from. */
  schedule: Schedule | null = null;
  effectiveAt: number;
  expiresAt: number = NEVER;
  rollover: RolloverPolicy | null = null;
  rolloverCount = 0;
  costBasis: Price | null = null;
  name: string | null = null;
  reason: string | null = null;
  voidReason: string | null = null;
  metadata: Metadata = NO_METADATA;
  externalKey: string | null = null;
  readonly createdAt: number;

  constructor(serial: number, id: string, pool: Pool, amount: number, effectiveAt: number, createdAt: number) {
    this.serial = serial;
    this.id = id;
    this.pool = pool;
    this.amount = amount;
    this.effectiveAt = effectiveAt;
    this.createdAt = createdAt;
  }

  get remaining(): number {
    return this.amount - this.consumed - this.expired - this.voided - this.transferred;
  }
  get free(): number {
    return this.state === "active" ? this.remaining - this.held : 0;
  }
  /** R23. */
  get status(): GrantStatus {
    return this.state === "active" && this.remaining === 0 ? "depleted" : this.state;
  }
  /** The instant of the last entry that names the grant: every change of a grant posts one. */
  get updatedAt(): number {
    return this.lastEntry?.operation.at ?? this.createdAt;
  }
  get entries(): Chain<Entry> {
    const { pool, entryCount, lastEntryPlace, entryMarks } = this;
    return new Chain(pool.book.entries, entryCount, lastEntryPlace, entryMarks, (entry) => entry.previousInGrant);
  }
  get lastEntry(): Entry | null {
    return this.pool.book.entries[this.lastEntryPlace - 1] ?? null;
  }
}

/** A part of a debit or refund that rests on one grant; slices of one grant are never merged (R6). */
export interface Allocation {
  readonly grant: Grant;
  amount: number;
}

/** A stored debit operation (R5): amount = Σ allocations + debt + refunded. */
export class Debit {
  readonly serial: number;
  readonly pool: Pool;
  readonly source: DebitSource;
  amount = 0;
  readonly requestedAmount: number;
  allocations: Allocation[] = NONE;
  debt = 0;
  refunded = 0;
  reservation: Reservation | null = null;
  adjustment: Adjustment | null = null;
  reason: string | null = null;
  readonly occurredAt: number;
  metadata: Metadata = NO_METADATA;
  externalKey: string | null = null;
  readonly createdAt: number;
  refunds: Refund[] = NONE;
  readonly previousInPool: Place;
  nextOwing: Debit | null = null;

  constructor(
    serial: number,
    pool: Pool,
    source: DebitSource,
    requestedAmount: number,
    occurredAt: number,
    createdAt: number,
  ) {
    this.serial = serial;
    this.pool = pool;
    this.previousInPool = pool.lastDebitPlace;
    this.source = source;
    this.requestedAmount = requestedAmount;
    this.occurredAt = occurredAt;
    this.createdAt = createdAt;
  }

  /** Written when it is read, as those of entries are: nothing else of a ledger is as many. */
  get id(): string {
    return this.pool.book.idOf("dbt_", this.createdAt, this.serial);
  }
  /** What can still be refunded (R55): of an imported debit nothing, because no grant of this ledger paid for it. */
  get refundable(): number {
    return this.source === "import" ? 0 : this.amount - this.refunded;
  }
}

/** One refund of a debit (R55–R57). */
export class Refund {
  readonly serial: number;
  readonly id: string;
  readonly debit: Debit;
  readonly amount: number;
  /** What went back to grants, lapsed parts included; the rest of the amount reduced debt. */
  allocations: Allocation[] = NONE;
  lapsed = 0;
  reissued: Grant[] = NONE;
  reason: string | null = null;
  metadata: Metadata = NO_METADATA;
  externalKey: string | null = null;
  readonly createdAt: number;

  constructor(serial: number, id: string, debit: Debit, amount: number, createdAt: number) {
    this.serial = serial;
    this.id = id;
    this.debit = debit;
    this.amount = amount;
    this.createdAt = createdAt;
  }
}

/** One slice of a hold: on a grant, or on the credit limit (grant null). `amount` is what is still held. */
export interface HeldItem {
  readonly grant: Grant | null;
  amount: number;
}

/** A hold (R42–R50). */
export class Reservation {
  readonly serial: number;
  readonly id: string;
  readonly pool: Pool;
  amount = 0;
  requestedAmount: number;
  held = 0;
  captured = 0;
  released = 0;
  status: ReservationStatus = "open";
  /** In the order taken; emptied items stay, so that what is held is a prefix (R47). */
  items: HeldItem[] = NONE;
  debits: Debit[] = NONE;
  expiresAt: number;
  reason: string | null = null;
  metadata: Metadata = NO_METADATA;
  externalKey: string | null = null;
  readonly createdAt: number;
  closedAt: number | null = null;
  entries: Entry[] = NONE;

  constructor(serial: number, id: string, pool: Pool, requestedAmount: number, expiresAt: number, createdAt: number) {
    this.serial = serial;
    this.id = id;
    this.pool = pool;
    this.requestedAmount = requestedAmount;
    this.expiresAt = expiresAt;
    this.createdAt = createdAt;
  }
}

/** A signed correction by an operator (R51–R54). */
export class Adjustment {
  readonly serial: number;
  readonly id: string;
  readonly pool: Pool;
  /** Signed; for a negative one minus the applied amount. */
  amount: number;
  readonly requestedAmount: number;
  reason: string | null = null;
  /** Of a negative one; a positive one ends with its grant. */
  ownExpiresAt: number;
  /** Set at expiresAt: from then on it counts no more (R53, R54). */
  ended = false;
  grant: Grant | null = null;
  debit: Debit | null = null;
  metadata: Metadata = NO_METADATA;
  externalKey: string | null = null;
  readonly createdAt: number;

  constructor(
    serial: number,
    id: string,
    pool: Pool,
    requestedAmount: number,
    ownExpiresAt: number,
    createdAt: number,
  ) {
    this.serial = serial;
    this.id = id;
    this.pool = pool;
    this.amount = requestedAmount;
    this.requestedAmount = requestedAmount;
    this.ownExpiresAt = ownExpiresAt;
    this.createdAt = createdAt;
  }

  get expiresAt(): number {
    return this.grant === null ? this.ownExpiresAt : this.grant.expiresAt;
  }
  get status(): "active" | "expired" {
    return this.ended ? "expired" : "active";
  }
}

/** Credit that went from one account to another (R59). */
export class Transfer {
  readonly serial: number;
  readonly id: string;
  readonly from: Pool;
  readonly to: Pool;
  readonly amount: number;
  /** One a slice, in the order taken. */
  legs: TransferLeg[] = NONE;
  reason: string | null = null;
  metadata: Metadata = NO_METADATA;
  externalKey: string | null = null;
  readonly createdAt: number;

  constructor(serial: number, id: string, from: Pool, to: Pool, amount: number, createdAt: number) {
    this.serial = serial;
    this.id = id;
    this.from = from;
    this.to = to;
    this.amount = amount;
    this.createdAt = createdAt;
  }
}

/** A slice of a transfer: the grant it left and the grant it became. */
export interface TransferLeg {
  readonly from: Grant;
  readonly to: Grant;
  readonly amount: number;
}

/** The change of one field, in `grant_updated`. */
export type Changes = Readonly<Record<string, { readonly from: unknown; readonly to: unknown }>>;

/** One immutable line of the ledger (R6). `seq` counts from 1 without gaps (R7); effectiveAt is its operation's. */
export interface Entry {
  readonly seq: number;
  /** Creation ordinal, from which the entry's id is written. */
  readonly serial: number;
  readonly operation: Operation;
  readonly type: EntryType;
  readonly pool: Pool;
  readonly grant: Grant | null;
  readonly reservation: Reservation | null;
  readonly debit: Debit | null;
  readonly balanceDelta: number;
  readonly reservedDelta: number;
  readonly debtDelta: number;
  readonly balanceAfter: number;
  readonly reservedAfter: number;
  readonly debtAfter: number;
  readonly changes: Changes | null;
  readonly previousInPool: Place;
  readonly previousInGrant: Place;
}

/** One accepted mutation or one transition (R5): what its entries have in common. */
export interface Operation {
  readonly serial: number;
  readonly at: number;
  /** `api`, `clock`, or a dialect's name (R6). */
  readonly origin: string;
  readonly reason: string | null;
  readonly metadata: Metadata;
}
