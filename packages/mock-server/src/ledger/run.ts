import { closeAccount, createAccount, updateAccount, upsertAccount } from "./accounts.ts";
import { createAdjustment } from "./adjustments.ts";
import type { Command, CommandType } from "./commands.ts";
import { archiveCredit, createCredit, setCreditLimit, updateCredit } from "./credits.ts";
import { createDebit } from "./debits.ts";
import type { Outcome } from "./failures.ts";
import { createGrant, expireGrant, updateGrant, voidGrant } from "./grants.ts";
import type { Ledger } from "./ledger.ts";
import { refundDebit } from "./refunds.ts";
import { captureReservation, createReservation, extendReservation, releaseReservation } from "./reservations.ts";
import type { Account, Adjustment, Credit, Debit, Grant, Pool, Refund, Reservation } from "./state.ts";
import { NO_METADATA } from "./state.ts";
import type { Metadata } from "./terms.ts";

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
}

/** What a command answers when it is accepted. */
export type ResultOf<C extends Command> = Results[C["type"]];

type Handlers = {
  readonly [Type in CommandType]: (
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
};

/** Opens an operation and hands the command to its handler. */
export function run<C extends Command>(ledger: Ledger, command: C, at: number): Outcome<ResultOf<C>> {
  ledger.operation = {
    serial: ledger.takeSerial(),
    at,
    origin: command.origin ?? "api",
    reason: reasonOf(command),
    metadata: metadataOf(command),
  };
  // biome-ignore lint/plugin: TypeScript cannot see that a handler and its command come from the same key of HANDLERS.
  const handler = HANDLERS[command.type] as (ledger: Ledger, command: Command, at: number) => Outcome<ResultOf<C>>;
  return handler(ledger, command, at);
}

/** The reason that the operation's entries carry (R6). */
function reasonOf(command: Command): string | null {
  if (command.type === "closeAccount") return "account_closed";
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
      return command.metadata ?? NO_METADATA;
    default:
      return NO_METADATA;
  }
}
