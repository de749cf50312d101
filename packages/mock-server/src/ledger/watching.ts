import type { Identified } from "./ledger.ts";
import type { Debit, Entry, Grant, Operation, Pool } from "./state.ts";
import type { EventType, ExpiryPolicy } from "./terms.ts";

/** Says when available credit passes a threshold (R77). It has no state of its own: the edges follow from the figures. */
export class Alert {
  readonly serial: number;
  readonly id: string;
  readonly pool: Pool;
  readonly threshold: number;
  readonly createdAt: number;
  /** A deleted alert is found no more; events still name it. */
  isDeleted = false;

  constructor(serial: number, id: string, pool: Pool, threshold: number, createdAt: number) {
    this.serial = serial;
    this.id = id;
    this.pool = pool;
    this.threshold = threshold;
    this.createdAt = createdAt;
  }

  get isTriggered(): boolean {
    return this.pool.available <= this.threshold;
  }
}

/** What an automatic top-up does (R78). */
export interface AutoTopUpTerms {
  readonly threshold: number;
  /** Exactly one of amount and target is set. */
  readonly amount: number | null;
  readonly target: number | null;
  readonly multiple: boolean;
  readonly cooldownSeconds: number;
  readonly priority: number;
  readonly expiry: ExpiryPolicy | null;
}

/** The rule of one pool that buys credit when little is left (R78). */
export class AutoTopUp {
  /** Orders rank 8 of the due work (R12). */
  readonly serial: number;
  readonly pool: Pool;
  terms: AutoTopUpTerms;
  isSuspended = false;
  /** When credit was last bought, or was tried to be. */
  lastRunAt: number | null = null;
  /** When it tries again because a cooldown held it back. */
  deferredTo: number | null = null;

  constructor(serial: number, pool: Pool, terms: AutoTopUpTerms) {
    this.serial = serial;
    this.pool = pool;
    this.terms = terms;
  }

  get status(): "active" | "suspended" {
    return this.isSuspended ? "suspended" : "active";
  }
}

/** What watches a pool; most pools have nothing. */
export interface Watch {
  /** Highest threshold first, then creation order (R77). */
  readonly alerts: readonly Alert[];
  readonly autoTopUp: AutoTopUp | null;
}

/** Where events are sent (R76). Whether and when they arrive is not the ledger's business. */
export class WebhookEndpoint {
  readonly serial: number;
  readonly id: string;
  url: string;
  /** Empty: all types. */
  types: readonly EventType[];
  isDisabled = false;
  isDeleted = false;
  readonly createdAt: number;

  constructor(serial: number, id: string, url: string, types: readonly EventType[], createdAt: number) {
    this.serial = serial;
    this.id = id;
    this.url = url;
    this.types = types;
    this.createdAt = createdAt;
  }

  get status(): "active" | "disabled" {
    return this.isDisabled ? "disabled" : "active";
  }
}

/** What an event says besides its subject. */
export interface EventDetail {
  readonly grant?: Grant;
  readonly debit?: Debit;
  /** Why something was skipped or failed. */
  readonly reason?: SkipReason;
}

/** Why an occurrence or a top-up issued nothing (R29, R30, R78). */
export type SkipReason = "amount_overflow" | "invalid_expiry" | "credit_archived" | "payment_failed";

/**
 * Something that happened (R76), written in the same commit. It names its subject and the pool's last entry instead of
 * copying figures: both are immutable where the event reads them.
 */
export interface LedgerEvent {
  /** Gapless from 1. */
  readonly seq: number;
  readonly serial: number;
  readonly operation: Operation;
  readonly type: EventType;
  /** What it is about; an automatic top-up has no id and is told by its pool. */
  readonly subject: Identified | null;
  readonly pool: Pool | null;
  /** The pool's last entry when it was written: the figures after it are the event's. Null: the pool had none. */
  readonly entry: Entry | null;
  /** Credits that it was about, in the smallest unit. */
  readonly amount: number | null;
  readonly detail: EventDetail | null;
}
