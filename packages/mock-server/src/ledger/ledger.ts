import { countBefore } from "./chain.ts";
import { check, type Violation } from "./check.ts";
import type { Command, CreateBatch } from "./commands.ts";
import type { Shelf } from "./documents.ts";
import { type Due, DueQueue } from "./due-queue.ts";
import type { Outcome } from "./failures.ts";
import { forgetOperation } from "./finishing.ts";
import { dueWorkOf, type Forecast, forecast } from "./forecast.ts";
import { IdWriter } from "./ids.ts";
import { Bundle, Plan, type Schedule, type Subscription } from "./recurrence.ts";
import { restoreLedger } from "./restore.ts";
import { type BatchObserver, type ResultOf, type Run, run, transact } from "./run.ts";
import { type LedgerSnapshot, takeSnapshot } from "./snapshot.ts";
import {
  Account,
  type Adjustment,
  type Belongings,
  Credit,
  type Debit,
  type Entry,
  type Grant,
  type Operation,
  Pool,
  type Refund,
  type Reservation,
  type Transfer,
} from "./state.ts";
import { isStale, runTransition } from "./transitions.ts";
import { Undo } from "./undo.ts";
import type { Alert, LedgerEvent, WebhookEndpoint } from "./watching.ts";

/** Everything that is found by its id. */
export type Identified =
  | Account
  | Credit
  | Grant
  | Debit
  | Refund
  | Reservation
  | Adjustment
  | Transfer
  | Schedule
  | Plan
  | Subscription
  | Bundle
  | Alert
  | WebhookEndpoint;

/** The kinds of object that may carry an externalKey; each kind has its own key space (R66). */
export type KeyedKind =
  | "grant"
  | "debit"
  | "refund"
  | "reservation"
  | "adjustment"
  | "transfer"
  | "schedule"
  | "subscription";

/** Code of the credit that is there from the start (R17). */
const DEFAULT_CREDIT_CODE = "credits";

/** What a ledger is made of. */
export interface LedgerOptions {
  readonly seed: string;
  /** Decimals of the credit that is there from the start (R17, R72): 0 to 9, default 0. */
  readonly defaultScale?: number;
}

/**
 * One environment's ledger: a deterministic machine. Time and seed are inputs, `execute` is synchronous and does no
 * I/O, and a list of commands executed again on an empty ledger gives the same state, byte for byte (R7, I21).
 *
 * State changes only in {@link execute} and in due work, and every write goes through {@link undo}.
 */
export class Ledger {
  readonly seed: string;
  readonly undo: Undo = new Undo();
  due: DueQueue = new DueQueue();

  // In creation order; an object's position never changes.
  readonly accounts: Account[] = [];
  readonly credits: Credit[] = [];
  /** In order of first touch. */
  readonly pools: Pool[] = [];
  readonly grants: Grant[] = [];
  readonly debits: Debit[] = [];
  readonly refunds: Refund[] = [];
  readonly reservations: Reservation[] = [];
  readonly adjustments: Adjustment[] = [];
  readonly transfers: Transfer[] = [];
  readonly schedules: Schedule[] = [];
  readonly plans: Plan[] = [];
  readonly subscriptions: Subscription[] = [];
  readonly bundles: Bundle[] = [];
  /** Deleted ones included. */
  readonly alerts: Alert[] = [];
  /** Deleted ones included. */
  readonly webhookEndpoints: WebhookEndpoint[] = [];
  /** events[seq − 1] (R76). */
  readonly events: LedgerEvent[] = [];
  /** entries[seq − 1]. */
  readonly entries: Entry[] = [];

  /**
   * Everything with an id, at its creation ordinal, which the id tells: no index of ids is needed. Operations and entries
   * take ordinals too and leave their places empty. The length is the next ordinal; it advances only by what is
   * committed (R7).
   */
  readonly objects: (Identified | undefined)[] = [];
  readonly accountsByExternalId: Map<string, Account> = new Map();
  readonly creditsByCode: Map<string, Credit> = new Map();
  readonly plansByCode: Map<string, Plan> = new Map();
  readonly bundlesByCode: Map<string, Bundle> = new Map();
  readonly externalKeys: Record<KeyedKind, Map<string, Identified>> = {
    grant: new Map(),
    debit: new Map(),
    refund: new Map(),
    reservation: new Map(),
    adjustment: new Map(),
    transfer: new Map(),
    schedule: new Map(),
    subscription: new Map(),
  };
  /** Documents of the dialects, by space and kind. */
  readonly shelves: Map<string, Shelf> = new Map();
  readonly defaultCredit: Credit;

  /** The last operation time, −∞ before the first accepted command (R9, R13). */
  now: number = Number.NEGATIVE_INFINITY;
  /** What the entries being posted belong to. */
  operation: Operation = { serial: 0, at: 0, origin: "api", reason: null, metadata: {} };

  /** How many of the next simulated payments fail (R78). */
  failingPayments = 0;
  /** Pools with debt that the running operation posted to, in the order of the first posting. */
  readonly indebted: Pool[] = [];
  /** Grants that the running operation took the last credit from. */
  readonly emptied: Grant[] = [];
  /** Grants that it found empty and gave credit back to: emptied again, they are as they were. */
  readonly refilled: Grant[] = [];
  /** Watched pools that the running operation, or batch, posted to, with what was available before (R77). */
  readonly watched: Map<Pool, number> = new Map();

  /** Alerts that the running operation, or batch, made, with what was available then: before that they saw nothing. */
  readonly madeAlerts: Map<Alert, number> = new Map();

  readonly #ids: IdWriter;
  /** What is made from this creation ordinal on is part of a dry run: it is shown and not kept. */
  #dryFrom: number = Number.POSITIVE_INFINITY;

  constructor(options: LedgerOptions) {
    this.seed = options.seed;
    this.#ids = new IdWriter(options.seed);
    this.defaultCredit = new Credit(0, this.#ids.write("crd_", 0, 0), DEFAULT_CREDIT_CODE, 0, true);
    this.defaultCredit.scale = options.defaultScale ?? 0;
    this.credits.push(this.defaultCredit);
    this.objects.push(this.defaultCredit);
    this.creditsByCode.set(DEFAULT_CREDIT_CODE, this.defaultCredit);
  }

  /**
   * Runs the due work (R11) and then the command, at the operation time max(t, {@link now}) (R9). A refused command
   * leaves no effect but the due work (R70). Of a batch, `observe` sees each item's result as it stood right after it.
   */
  execute<C extends Command>(command: C, t: number, observe?: BatchObserver): Outcome<ResultOf<C>> {
    const at = Math.max(t, this.now);
    this.advance(at);
    let outcome: Outcome<ResultOf<C>> | undefined;
    try {
      outcome = run(this, command, at, observe);
    } finally {
      // Refused, or crashed: half of a command would be kept by the next commit.
      if (outcome?.ok !== true) this.takeBack();
    }
    if (outcome.ok) {
      this.undo.commit();
      this.now = at;
    }
    return outcome;
  }

  /**
   * Runs the due work and then several commands as one (R60), where each may depend on what the ones before answered.
   * All or nothing, by what `body` answers. The batch is what a log keeps: executing it has the same effects.
   */
  transact<T>(
    origin: string,
    t: number,
    body: (run: Run) => Outcome<T>,
  ): { readonly outcome: Outcome<T>; readonly batch: CreateBatch } {
    const at = Math.max(t, this.now);
    this.advance(at);
    let result: ReturnType<typeof transact<T>> | undefined;
    try {
      result = transact(this, origin, at, body);
    } finally {
      if (result?.outcome.ok !== true) this.takeBack();
    }
    if (result.outcome.ok) {
      this.undo.commit();
      if (result.batch.items.length > 0) this.now = at;
    }
    return result;
  }

  /**
   * Runs the due work for good, then the command for show (R62): `render` sees the outcome as {@link execute} would
   * give it, with ids `dry_…`, and everything is rolled back.
   */
  dryRun<C extends Command, T>(
    command: C,
    t: number,
    render: (outcome: Outcome<ResultOf<C>>) => T,
    observe?: BatchObserver,
  ): T {
    const at = Math.max(t, this.now);
    this.advance(at);
    this.#dryFrom = this.objects.length;
    try {
      return render(run(this, command, at, observe));
    } finally {
      this.#dryFrom = Number.POSITIVE_INFINITY;
      this.takeBack();
    }
  }

  /**
   * Runs a pool's due work up to an instant for show and takes it back (R62). `render` sees the entries while their
   * grants still are as the forecast has them.
   */
  forecast<T>(pool: Pool, until: number, render: (forecast: Forecast) => T): T {
    const { due } = this;
    this.due = dueWorkOf(pool);
    this.#dryFrom = this.objects.length;
    try {
      // What is due may be the first to touch the pool, and must find the one that is watched here.
      return render(forecast(this, this.poolForWrite(pool.account, pool.credit), until));
    } finally {
      this.#dryFrom = Number.POSITIVE_INFINITY;
      this.takeBack();
      this.due = due;
    }
  }

  /**
   * Runs every transition with dueAt ≤ t, in order (R11, R12), at most `maxTransitions` of them (R13). Each posts at
   * its own instant, so the result does not depend on who asks when.
   */
  advance(
    t: number,
    maxTransitions: number = Number.POSITIVE_INFINITY,
  ): { readonly transitions: number; readonly reachedTarget: boolean; readonly now: number } {
    let transitions = 0;
    for (let due = this.due.peek(); due !== undefined && due.at <= t; due = this.due.peek()) {
      if (isStale(due)) {
        this.due.pop();
        continue;
      }
      if (transitions === maxTransitions) return { transitions, reachedTarget: false, now: this.now };
      this.due.pop();
      this.#runWhole(due);
      this.undo.commit();
      this.now = due.at;
      transitions += 1;
    }
    // A ledger that nothing was done to has no last t: its clock may still be set anywhere (R13).
    if (this.now !== Number.NEGATIVE_INFINITY && t > this.now) this.now = t;
    return { transitions, reachedTarget: true, now: this.now };
  }

  /** A transition that crashes has done nothing, and stays due: half of one would be kept by the next commit. */
  #runWhole(due: Due): void {
    try {
      runTransition(this, due);
    } catch (error) {
      this.takeBack();
      this.due.add(due);
      throw error;
    }
  }

  /** Takes back everything that was not committed, and forgets what was to follow it. */
  takeBack(): void {
    this.undo.rollback(0);
    forgetOperation(this);
    this.watched.clear();
    this.madeAlerts.clear();
  }

  /** Takes the next creation ordinal; a rollback gives it back. */
  takeSerial(): number {
    const serial = this.objects.length;
    this.undo.append(this.objects, undefined);
    return serial;
  }

  /** Writes the id of an object made now. */
  writeId(prefix: string, serial: number): string {
    return this.idOf(prefix, this.operation.at, serial);
  }

  /** The id of an object made at an instant. */
  idOf(prefix: string, at: number, serial: number): string {
    return this.#ids.write(serial < this.#dryFrom ? prefix : "dry_", at, serial);
  }

  /** Makes an object findable by its id. */
  register(object: Identified): void {
    this.objects[object.serial] = object;
  }

  /** Has alerts and top-up of a pool looked at when the operation ends (R77, R78). */
  watch(pool: Pool): void {
    if (!this.watched.has(pool)) this.watched.set(pool, pool.postedBalance - pool.postedReserved);
  }

  /** What an account has besides its pools, from now on kept. */
  belongingsOf(account: Account): Belongings {
    if (account.belongings !== null) return account.belongings;
    this.undo.note(account, "belongings", null);
    account.belongings = { schedules: [], subscriptions: [], transfers: [] };
    return account.belongings;
  }

  /** Puts something on the due queue. */
  schedule(due: Due): void {
    this.undo.add(this.due, due);
  }

  /** An account by internal id, else by externalId (R14), which never looks like an internal id (R15). */
  findAccount(ref: string): Account | undefined {
    return ref.startsWith("acc_") ? this.find(Account, ref) : this.accountsByExternalId.get(ref);
  }

  /** A credit by id or code, which never looks like an id; the default credit where none is named (R17). */
  findCredit(ref: string | undefined): Credit | undefined {
    if (ref === undefined) return this.defaultCredit;
    return ref.startsWith("crd_") ? this.find(Credit, ref) : this.creditsByCode.get(ref);
  }

  /** A plan by id or code (R81), which never looks like an id. */
  findPlan(ref: string): Plan | undefined {
    return ref.startsWith("pln_") ? this.find(Plan, ref) : this.plansByCode.get(ref);
  }

  /** A bundle by id or code (R87), which never looks like an id. */
  findBundle(ref: string): Bundle | undefined {
    return ref.startsWith("bnd_") ? this.find(Bundle, ref) : this.bundlesByCode.get(ref);
  }

  /** An object by id, if it is of the class. */
  find<T extends Identified>(kind: abstract new (...args: never) => T, id: string): T | undefined {
    const serial = this.#ids.serialOf(id);
    const object = serial === undefined ? undefined : this.objects[serial];
    return object instanceof kind && object.id === id ? object : undefined;
  }

  /** The pool, or, while it is untouched, a detached one that reads as zeros with version 0 (R2). */
  poolOf(account: Account, credit: Credit): Pool {
    return account.pool(credit) ?? new Pool(this, account, credit);
  }

  /** The pool, from now on kept. */
  poolForWrite(account: Account, credit: Credit): Pool {
    const existing = account.pool(credit);
    if (existing !== undefined) return existing;
    const pool = new Pool(this, account, credit);
    this.addPool(pool);
    return pool;
  }

  /** Keeps a new pool as the last one of its account. */
  addPool(pool: Pool): void {
    const { account } = pool;
    this.reference(pool.credit);
    const last = account.pools.at(-1);
    if (last === undefined) {
      this.undo.note(account, "firstPool", null);
      account.firstPool = pool;
    } else {
      this.undo.note(last, "nextOfAccount", null);
      last.nextOfAccount = pool;
    }
    this.undo.append(this.pools, pool);
  }

  /** Notes that something refers to a credit, so that its code and scale are fixed from now on (R17). */
  reference(credit: Credit): void {
    if (credit.isReferenced) return;
    this.undo.note(credit, "isReferenced", false);
    credit.isReferenced = true;
  }

  /** The id of an entry. */
  entryId(entry: Entry): string {
    return this.idOf("ent_", entry.operation.at, entry.serial);
  }

  /** The id of an operation. */
  operationId(operation: Operation): string {
    return this.idOf("op_", operation.at, operation.serial);
  }

  /** The id of an event. */
  eventId(event: LedgerEvent): string {
    return this.idOf("evt_", event.operation.at, event.serial);
  }

  /** An event by its id. */
  findEvent(id: string): LedgerEvent | undefined {
    const serial = id.startsWith("evt_") ? this.#ids.serialOf(id) : undefined;
    const event =
      serial === undefined ? undefined : this.events[countBefore(this.events, (event) => event.serial < serial)];
    return event !== undefined && this.eventId(event) === id ? event : undefined;
  }

  /** Where the entries of an operation lie in {@link entries}: they are always together. */
  entriesOfOperation(operationId: string): { readonly from: number; readonly to: number } {
    const serial = operationId.startsWith("op_") ? this.#ids.serialOf(operationId) : undefined;
    const from =
      serial === undefined
        ? this.entries.length
        : countBefore(this.entries, ({ operation }) => operation.serial < serial);
    let to = from;
    while (this.entries[to]?.operation.serial === serial && to < this.entries.length) to += 1;
    const operation = this.entries[from]?.operation;
    const isExact = operation !== undefined && this.operationId(operation) === operationId;
    return isExact ? { from, to } : { from: 0, to: 0 };
  }

  /** Proves I1–I10 by recomputing everything: an empty list means that all hold. */
  check(): readonly Violation[] {
    return check(this);
  }

  /** The whole state as one JSON document (I21). */
  snapshot(): LedgerSnapshot {
    return takeSnapshot(this);
  }

  /** A ledger as it was when the snapshot was taken. Throws a SnapshotError for anything else. */
  static restore(snapshot: LedgerSnapshot): Ledger {
    return restoreLedger(snapshot);
  }
}

export type { LedgerSnapshot, Violation };
