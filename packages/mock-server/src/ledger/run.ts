import { closeAccount, createAccount, updateAccount, upsertAccount } from "./accounts.ts";
import { createAdjustment } from "./adjustments.ts";
import { createAlert, deleteAlert } from "./alerts.ts";
import { deleteAutoTopUp, putAutoTopUp } from "./auto-top-ups.ts";
import { createBundle, purchaseBundle, updateBundle } from "./bundles.ts";
import type { BatchItem, Command, CommandType, CreateBatch, FailPayments } from "./commands.ts";
import { archiveCredit, createCredit, setCreditLimit, updateCredit } from "./credits.ts";
import { createDebit } from "./debits.ts";
import { type Document, putDocument } from "./documents.ts";
import { accept, type Outcome } from "./failures.ts";
import { finishOperation, finishPools, forgetOperation } from "./finishing.ts";
import { createGrant, expireGrant, updateGrant, voidGrant } from "./grants.ts";
import { importBalances } from "./imports.ts";
import type { Ledger } from "./ledger.ts";
import { archivePlan, createPlan, updatePlan } from "./plans.ts";
import type { Bundle, Plan, Schedule, Subscription } from "./recurrence.ts";
import { refundDebit } from "./refunds.ts";
import { captureReservation, createReservation, extendReservation, releaseReservation } from "./reservations.ts";
import { cancelSchedule, createSchedule, updateSchedule } from "./schedules.ts";
import type { Account, Adjustment, Credit, Debit, Grant, Pool, Refund, Reservation, Transfer } from "./state.ts";
import { NO_METADATA } from "./state.ts";
import { cancelSubscription, changeSubscription, createSubscription, PLAN_CHANGE } from "./subscriptions.ts";
import type { Metadata } from "./terms.ts";
import { createTransfer } from "./transfers.ts";
import type { Alert, AutoTopUp, WebhookEndpoint } from "./watching.ts";
import { createWebhookEndpoint, deleteWebhookEndpoint, updateWebhookEndpoint } from "./webhook-endpoints.ts";

/** What each command answers when it is accepted. */
export interface Results {
  readonly createAccount: Account;
  readonly upsertAccount: { readonly account: Account; readonly created: boolean };
  readonly updateAccount: Account;
  readonly closeAccount: Account;
  readonly createCredit: Credit;
  readonly updateCredit: Credit;
  readonly archiveCredit: Credit;
  readonly setCreditLimit: Pool;
  readonly createGrant: Grant;
  readonly updateGrant: Grant;
  readonly voidGrant: Grant;
  readonly expireGrant: Grant;
  readonly createAdjustment: Adjustment;
  readonly createDebit: Debit;
  readonly refundDebit: Refund;
  readonly createReservation: Reservation;
  readonly captureReservation: { readonly reservation: Reservation; readonly debit: Debit | null };
  readonly releaseReservation: Reservation;
  readonly extendReservation: Reservation;
  readonly createSchedule: Schedule;
  readonly updateSchedule: Schedule;
  readonly cancelSchedule: Schedule;
  readonly createPlan: Plan;
  readonly updatePlan: Plan;
  readonly archivePlan: Plan;
  readonly createSubscription: Subscription;
  readonly cancelSubscription: Subscription;
  readonly changeSubscription: Subscription;
  readonly createBundle: Bundle;
  readonly updateBundle: Bundle;
  readonly purchaseBundle: Grant;
  readonly createTransfer: Transfer;
  readonly createAlert: Alert;
  readonly deleteAlert: Alert;
  readonly putAutoTopUp: AutoTopUp;
  readonly deleteAutoTopUp: AutoTopUp;
  readonly createWebhookEndpoint: WebhookEndpoint;
  readonly updateWebhookEndpoint: WebhookEndpoint;
  readonly deleteWebhookEndpoint: WebhookEndpoint;
  readonly putDocument: Document;
  readonly failPayments: { readonly failing: number };
  readonly importBalances: Imported;
  /** What each item answered, in order. */
  readonly createBatch: readonly BatchResult[];
}

/** Rows of an import in the order given, each with whether it is new (R61). */
export interface Imported {
  readonly accounts: readonly { readonly account: Account; readonly isCreated: boolean }[];
  readonly grants: readonly { readonly grant: Grant; readonly isCreated: boolean }[];
}

/** What one item of a batch answered. */
export type BatchResult = {
  readonly [Type in BatchItem["type"]]: { readonly type: Type; readonly value: Results[Type] };
}[BatchItem["type"]];

/** Sees what an item of a batch answered before the next one changes it. */
export type BatchObserver = (result: BatchResult, index: number) => void;

/** What a command answers when it is accepted. */
export type ResultOf<C extends Command> = Results[C["type"]];

type Handlers = {
  readonly [Type in Exclude<CommandType, "createBatch">]: (
    ledger: Ledger,
    command: Extract<Command, { readonly type: Type }>,
    at: number,
  ) => Outcome<Results[Type]>;
};

/**
 * What each command does. A handler refuses in the order of R70 (references, version, no-op, 422, 409, 402) and only
 * then writes, so that a refusal has nothing to roll back but ordinals.
 */
const HANDLERS: Handlers = {
  createAccount,
  upsertAccount,
  updateAccount,
  closeAccount,
  createCredit,
  updateCredit,
  archiveCredit,
  setCreditLimit,
  createGrant,
  updateGrant,
  voidGrant,
  expireGrant,
  createAdjustment,
  createDebit,
  refundDebit,
  createReservation,
  captureReservation,
  releaseReservation,
  extendReservation,
  createSchedule,
  updateSchedule,
  cancelSchedule,
  createPlan,
  updatePlan,
  archivePlan,
  createSubscription,
  cancelSubscription,
  changeSubscription,
  createBundle,
  updateBundle,
  purchaseBundle,
  createTransfer,
  createAlert,
  deleteAlert,
  putAutoTopUp,
  deleteAutoTopUp,
  createWebhookEndpoint,
  updateWebhookEndpoint,
  deleteWebhookEndpoint,
  failPayments,
  putDocument,
  importBalances,
};

/** Runs a command and what follows every operation: its settlement, events of emptied grants, alerts, top-ups. */
export function run<C extends Command>(
  ledger: Ledger,
  command: C,
  at: number,
  observe?: BatchObserver,
): Outcome<ResultOf<C>> {
  // biome-ignore lint/plugin: TypeScript cannot see that the outcome of a batch is that of the command.
  if (command.type === "createBatch") return runBatch(ledger, command, at, observe) as Outcome<ResultOf<C>>;
  const outcome = runOne(ledger, command, at);
  if (outcome.ok) {
    finishOperation(ledger);
    finishPools(ledger, at);
  }
  // biome-ignore lint/plugin: TypeScript cannot see that this command is not the batch any more.
  return outcome as Outcome<ResultOf<C>>;
}

/** R60: one instant, in order, all or nothing. The first refusal is the batch's; alerts and top-ups run once, at the end. */
function runBatch(
  ledger: Ledger,
  { items, origin }: CreateBatch,
  at: number,
  observe?: BatchObserver,
): Outcome<readonly BatchResult[]> {
  const results: BatchResult[] = [];
  for (const [index, item] of items.entries()) {
    const outcome = runOne(ledger, origin === undefined ? item : { ...item, origin }, at);
    if (!outcome.ok) return { ok: false, failure: { ...outcome.failure, failedIndex: index } };
    finishOperation(ledger);
    // biome-ignore lint/plugin: TypeScript cannot see that an item and its result are of the same command.
    const result = { type: item.type, value: outcome.value } as BatchResult;
    observe?.(result, index);
    results.push(result);
  }
  finishBatch(ledger, origin, at);
  return accept(results);
}

/** What follows a batch belongs to none of its items: it has an operation of its own, which posts what a top-up buys. */
function finishBatch(ledger: Ledger, origin: string | undefined, at: number): void {
  if (ledger.watched.size > 0) {
    ledger.operation = {
      serial: ledger.takeSerial(),
      at,
      origin: origin ?? "api",
      reason: null,
      metadata: NO_METADATA,
    };
  }
  finishPools(ledger, at);
}

/** Runs one command of a {@link transact}: refused, it has done nothing, and the transaction may go another way. */
export type Run = <C extends BatchItem>(command: C) => Outcome<ResultOf<C>>;

/**
 * Commands at one instant whose next may depend on what the last one answered: a batch that is found out while it runs.
 * It counts as the batch of those that were accepted, and executing that batch again has the same effects (R60, I21).
 */
export function transact<T>(
  ledger: Ledger,
  origin: string,
  at: number,
  body: (run: Run) => Outcome<T>,
): { readonly outcome: Outcome<T>; readonly batch: CreateBatch } {
  const items: BatchItem[] = [];
  const run: Run = (command) => {
    const mark = ledger.undo.mark;
    const watched = ledger.watched.size;
    const item = { ...command, origin };
    const outcome = runOne(ledger, item, at);
    if (outcome.ok) {
      items.push(item);
      finishOperation(ledger);
    } else {
      ledger.undo.rollback(mark);
      forgetOperation(ledger);
      for (const pool of [...ledger.watched.keys()].slice(watched)) ledger.watched.delete(pool);
    }
    // biome-ignore lint/plugin: TypeScript cannot see that the origin changes no type.
    return outcome as Outcome<ResultOf<typeof command>>;
  };
  const outcome = body(run);
  if (outcome.ok) finishBatch(ledger, origin, at);
  return { outcome, batch: { type: "createBatch", items, origin } };
}

/** Opens an operation and hands the command to its handler. */
function runOne<C extends Exclude<Command, CreateBatch>>(ledger: Ledger, command: C, at: number): Outcome<ResultOf<C>> {
  const { origin = "api" } = command;
  const reason = reasonOf(command);
  const metadata = metadataOf(command);
  ledger.operation = { serial: ledger.takeSerial(), at, origin, reason, metadata };
  // biome-ignore lint/plugin: TypeScript cannot see that a handler and its command come from the same key of HANDLERS.
  const handler = HANDLERS[command.type] as (ledger: Ledger, command: Command, at: number) => Outcome<ResultOf<C>>;
  return handler(ledger, command, at);
}

/** R78: the control plane makes the next payments fail. */
function failPayments(ledger: Ledger, { fail }: FailPayments): Outcome<{ readonly failing: number }> {
  ledger.undo.note(ledger, "failingPayments", ledger.failingPayments);
  ledger.failingPayments = fail;
  return accept({ failing: fail });
}

/** The reason that the operation's entries carry (R6). */
function reasonOf(command: Command): string | null {
  if (command.type === "closeAccount") return "account_closed";
  if (command.type === "cancelSubscription" || command.type === "changeSubscription") return PLAN_CHANGE;
  return "reason" in command ? (command.reason ?? null) : null;
}

/** The metadata that the operation's entries keep (R75); a PATCH's is a change of an object, not of the posting. */
function metadataOf(command: Command): Metadata {
  switch (command.type) {
    case "createGrant":
    case "createAdjustment":
    case "createDebit":
    case "refundDebit":
    case "createReservation":
    case "captureReservation":
    case "purchaseBundle":
    case "createTransfer":
      return command.metadata ?? NO_METADATA;
    default:
      return NO_METADATA;
  }
}
