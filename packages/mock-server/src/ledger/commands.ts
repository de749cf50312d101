import type { Json } from "./snapshot.ts";
import type {
  BurnStrategy,
  CalendarUnit,
  EventType,
  ExpiryPolicy,
  GrantCategory,
  Metadata,
  MetadataPatch,
  Overage,
  ResetStart,
  RolloverDefault,
} from "./terms.ts";

/**
 * Commands are the only way to change a ledger. Each is plain JSON: it can be written to a log and executed again, on
 * an empty ledger, with byte-identical results (R7, I21). They mirror the requests of the API with three differences:
 * instants are integer milliseconds, an absent field stays absent (null only where null means something), and every
 * command carries its references as the caller wrote them, because what they name can change between two commands.
 */
export type Command =
  | CreateAccount
  | UpsertAccount
  | UpdateAccount
  | CloseAccount
  | CreateCredit
  | UpdateCredit
  | ArchiveCredit
  | SetCreditLimit
  | CreateGrant
  | UpdateGrant
  | VoidGrant
  | ExpireGrant
  | CreateAdjustment
  | CreateDebit
  | RefundDebit
  | CreateReservation
  | CaptureReservation
  | ReleaseReservation
  | ExtendReservation
  | CreateSchedule
  | UpdateSchedule
  | CancelSchedule
  | CreatePlan
  | UpdatePlan
  | ArchivePlan
  | CreateSubscription
  | CancelSubscription
  | ChangeSubscription
  | CreateBundle
  | UpdateBundle
  | PurchaseBundle
  | CreateTransfer
  | CreateAlert
  | DeleteAlert
  | PutAutoTopUp
  | DeleteAutoTopUp
  | CreateWebhookEndpoint
  | UpdateWebhookEndpoint
  | DeleteWebhookEndpoint
  | FailPayments
  | PutDocument
  | ImportBalances
  | CreateBatch;

/** Names of the commands, which are those of the operations that they do. */
export type CommandType = Command["type"];

/** What a batch may hold (R60): everything but a batch, an import and the control plane's. */
export type BatchItem = Exclude<Command, CreateBatch | ImportBalances | FailPayments>;

/** A reference to an account: internal id, else externalId (R14). */
export type AccountRef = string;
/** A reference to a credit: id or code; absent means the environment's default credit (R17). */
export type CreditRef = string;

/** What every command may carry. */
export interface CommandBase {
  /** Who asked (R6): `api`, or a dialect's name. Absent means `api`. */
  readonly origin?: string;
  /** Version precondition from the If-Match header (R68). */
  readonly ifMatch?: number;
  /** Version precondition from the body (R68). */
  readonly ifVersion?: number;
}

/** Exactly one of the two, or both in agreement (R72). */
export interface AmountInput {
  /** Integer in the credit's smallest unit. */
  readonly amount?: number;
  /** Decimal string in whole credits, at most `scale` fraction digits. */
  readonly amountDecimal?: string;
}

/** A price as it is asked for (R73): one of the two amounts, or both in agreement. */
export interface PriceInput {
  readonly currency: string;
  readonly unitAmount?: number;
  readonly unitAmountDecimal?: string;
}

/** When credit ends, as it is asked for (R21). Unit and count go with the types that need them. */
export interface ExpiryPolicyInput {
  readonly type: ExpiryPolicy["type"];
  readonly unit?: CalendarUnit;
  readonly count?: number;
}

/** What becomes of credit that ends unused, as it is asked for (R32). */
export interface RolloverInput {
  readonly percent?: number;
  readonly maxAmount?: number;
  readonly maxRollovers?: number;
  readonly priority?: number;
  readonly expiry?: ExpiryPolicyInput;
}

/** Creates an account (R14, R15). */
export interface CreateAccount extends CommandBase {
  readonly type: "createAccount";
  readonly externalId?: string;
  readonly name?: string;
  readonly email?: string;
  readonly billingAnchor?: number;
  readonly metadata?: Metadata;
}

/** Creates the account with this externalId, or sets the given fields of the one that exists (R15). */
export interface UpsertAccount extends CommandBase {
  readonly type: "upsertAccount";
  readonly account: AccountRef;
  readonly name?: string;
  readonly email?: string;
  readonly billingAnchor?: number;
  readonly metadata?: Metadata;
}

/** Null clears a field; a metadata value of null deletes the key. */
export interface UpdateAccount extends CommandBase {
  readonly type: "updateAccount";
  readonly account: AccountRef;
  readonly externalId?: string | null;
  readonly name?: string | null;
  readonly email?: string | null;
  readonly billingAnchor?: number | null;
  readonly metadata?: MetadataPatch | null;
}

/** Closes an account for good (R16). */
export interface CloseAccount extends CommandBase {
  readonly type: "closeAccount";
  readonly account: AccountRef;
}

/** Creates a credit type (R17). */
export interface CreateCredit extends CommandBase {
  readonly type: "createCredit";
  readonly code: string;
  readonly name?: string;
  readonly singularName?: string;
  readonly pluralName?: string;
  readonly description?: string;
  readonly icon?: string;
  readonly scale?: number;
  readonly burnStrategy?: BurnStrategy;
  readonly defaultExpiry?: ExpiryPolicyInput;
  readonly defaultRolloverPolicy?: RolloverDefault;
  readonly defaultCreditLimit?: number;
  readonly price?: PriceInput;
  readonly currencyPrices?: readonly PriceInput[];
  readonly metadata?: Metadata;
}

/** Changes a credit type for later operations (R17); null clears. */
export interface UpdateCredit extends CommandBase {
  readonly type: "updateCredit";
  readonly credit: CreditRef;
  readonly code?: string;
  readonly name?: string | null;
  readonly singularName?: string | null;
  readonly pluralName?: string | null;
  readonly description?: string | null;
  readonly icon?: string | null;
  readonly scale?: number;
  readonly burnStrategy?: BurnStrategy;
  readonly defaultExpiry?: ExpiryPolicyInput | null;
  readonly defaultRolloverPolicy?: RolloverDefault;
  readonly defaultCreditLimit?: number;
  readonly price?: PriceInput | null;
  readonly currencyPrices?: readonly PriceInput[] | null;
  readonly metadata?: MetadataPatch | null;
}

/** Takes a credit type out of use; what is there can be spent (R17). */
export interface ArchiveCredit extends CommandBase {
  readonly type: "archiveCredit";
  readonly credit: CreditRef;
}

/** Sets how far below zero a pool may go (R18). */
export interface SetCreditLimit extends CommandBase {
  readonly type: "setCreditLimit";
  readonly account: AccountRef;
  readonly credit: CreditRef;
  readonly creditLimit: number;
}

/** Issues a one-time grant (R19–R21). */
export interface CreateGrant extends CommandBase, AmountInput {
  readonly type: "createGrant";
  readonly account: AccountRef;
  readonly credit?: CreditRef;
  readonly effectiveAt?: number;
  /** Null means never. */
  readonly expiresAt?: number | null;
  readonly expiresIn?: { readonly unit: CalendarUnit | "billing_period"; readonly count: number };
  readonly expireInDays?: number;
  readonly priority?: number;
  readonly category?: Exclude<GrantCategory, "rollover">;
  readonly rollover?: RolloverInput;
  readonly costBasis?: PriceInput;
  readonly name?: string;
  readonly reason?: string;
  readonly metadata?: Metadata;
  readonly externalKey?: string;
}

/** Changes the terms of a grant for later operations (R22); null clears. */
export interface UpdateGrant extends CommandBase {
  readonly type: "updateGrant";
  readonly grant: string;
  /** Null means never. */
  readonly expiresAt?: number | null;
  readonly priority?: number;
  readonly name?: string | null;
  readonly metadata?: MetadataPatch | null;
}

/** Takes back what is left of a grant (R26). */
export interface VoidGrant extends CommandBase {
  readonly type: "voidGrant";
  readonly grant: string;
  readonly reason?: string;
}

/** Ends a grant now, without rollover (R25). */
export interface ExpireGrant extends CommandBase {
  readonly type: "expireGrant";
  readonly grant: string;
}

/** Corrects a balance up or down (R51–R53). */
export interface CreateAdjustment extends CommandBase, AmountInput {
  readonly type: "createAdjustment";
  readonly account: AccountRef;
  readonly credit?: CreditRef;
  readonly reason?: string;
  /** Null means never. */
  readonly expiresAt?: number | null;
  readonly overage?: Overage;
  readonly grantIds?: readonly string[];
  readonly metadata?: Metadata;
  readonly externalKey?: string;
}

/** Consumes credit (R37–R41). */
export interface CreateDebit extends CommandBase, AmountInput {
  readonly type: "createDebit";
  readonly account: AccountRef;
  readonly credit?: CreditRef;
  readonly overage?: Overage;
  readonly reason?: string;
  readonly occurredAt?: number;
  /** The reservation whose late cost this is (R48); a link only. */
  readonly reservationId?: string;
  readonly metadata?: Metadata;
  readonly externalKey?: string;
}

/** Gives a debit back, whole or in part (R55–R57). Absent amount refunds all that is left. */
export interface RefundDebit extends CommandBase, AmountInput {
  readonly type: "refundDebit";
  readonly debit: string;
  readonly reason?: string;
  readonly onExpiredGrant?: "lapse" | "reissue";
  /** Null means never. */
  readonly reissueExpiresAt?: number | null;
  readonly metadata?: Metadata;
  readonly externalKey?: string;
}

/** Holds credit for a while (R42, R43). */
export interface CreateReservation extends CommandBase, AmountInput {
  readonly type: "createReservation";
  readonly account: AccountRef;
  readonly credit?: CreditRef;
  readonly overage?: Exclude<Overage, "overflow">;
  readonly ttlSeconds?: number;
  readonly expiresAt?: number;
  readonly reason?: string;
  readonly metadata?: Metadata;
  readonly externalKey?: string;
}

/** Absent amount captures all that is held. */
export interface CaptureReservation extends CommandBase, AmountInput {
  readonly type: "captureReservation";
  readonly reservation: string;
  readonly overage?: Overage;
  readonly final?: boolean;
  readonly reason?: string;
  readonly metadata?: Metadata;
  readonly externalKey?: string;
}

/** Absent amount releases all that is held. */
export interface ReleaseReservation extends CommandBase, AmountInput {
  readonly type: "releaseReservation";
  readonly reservation: string;
}

/** Lets a hold live longer, hold more, or both (R46). */
export interface ExtendReservation extends CommandBase {
  readonly type: "extendReservation";
  readonly reservation: string;
  readonly ttlSeconds?: number;
  readonly expiresAt?: number;
  readonly additionalAmount?: number;
  readonly overage?: Exclude<Overage, "overflow">;
}

/** A reference to a plan or bundle: id or code. */
export type CodeRef = string;

/**
 * A rule that issues grants (R27). Exactly one of account, plan and subscription says for whom: a plan's is a template,
 * which never issues by itself (R81).
 */
export interface CreateSchedule extends CommandBase, AmountInput {
  readonly type: "createSchedule";
  readonly account?: AccountRef;
  readonly plan?: CodeRef;
  readonly subscription?: string;
  readonly credit?: CreditRef;
  readonly interval: CalendarUnit;
  readonly intervalCount?: number;
  readonly startAt?: number;
  readonly anchor?: number;
  readonly resetStart?: ResetStart;
  readonly endAt?: number;
  readonly maxOccurrences?: number;
  readonly priority?: number;
  readonly category?: Exclude<GrantCategory, "rollover">;
  /** Absent: the credit's default (R21). */
  readonly expiry?: ExpiryPolicyInput;
  readonly rollover?: RolloverInput;
  readonly name?: string;
  readonly metadata?: Metadata;
  readonly externalKey?: string;
}

/** Acts on later occurrences (R31); null clears. */
export interface UpdateSchedule extends CommandBase, AmountInput {
  readonly type: "updateSchedule";
  readonly schedule: string;
  readonly priority?: number;
  readonly expiry?: ExpiryPolicyInput | null;
  readonly rollover?: RolloverInput | null;
  readonly endAt?: number | null;
  /** Of a template: also on the running copies (R86). */
  readonly applyToExisting?: boolean;
}

/** Stops later occurrences (R31), of a template also those of its copies where asked (R86). */
export interface CancelSchedule extends CommandBase {
  readonly type: "cancelSchedule";
  readonly schedule: string;
  /** Of a template: also the running copies (R86). */
  readonly applyToExisting?: boolean;
}

/** Creates a plan without templates (R81). */
export interface CreatePlan extends CommandBase {
  readonly type: "createPlan";
  readonly code: string;
  readonly name?: string;
  readonly metadata?: Metadata;
}

/** Changes the profile of a plan (R81); null clears. */
export interface UpdatePlan extends CommandBase {
  readonly type: "updatePlan";
  readonly plan: CodeRef;
  readonly name?: string | null;
  readonly metadata?: MetadataPatch | null;
}

/** Takes a plan out of use; running subscriptions go on (R81). */
export interface ArchivePlan extends CommandBase {
  readonly type: "archivePlan";
  readonly plan: CodeRef;
}

/** Starts an account's use of a plan, now or at startAt (R82). */
export interface CreateSubscription extends CommandBase {
  readonly type: "createSubscription";
  readonly account: AccountRef;
  readonly plan: CodeRef;
  readonly startAt?: number;
  readonly interval?: CalendarUnit;
  readonly intervalCount?: number;
  readonly anchor?: number;
  readonly metadata?: Metadata;
  readonly externalKey?: string;
}

/** Cancels now, or at the end of the billing period (R84). */
export interface CancelSubscription extends CommandBase {
  readonly type: "cancelSubscription";
  readonly subscription: string;
  /** Default now (R84). */
  readonly at?: "now" | "period_end";
  readonly voidGrants?: boolean;
}

/** Cancels now and starts the new plan now, in one operation (R85). */
export interface ChangeSubscription extends CommandBase {
  readonly type: "changeSubscription";
  readonly subscription: string;
  readonly plan: CodeRef;
  readonly interval?: CalendarUnit;
  readonly intervalCount?: number;
  readonly anchor?: number;
  readonly voidGrants?: boolean;
  readonly metadata?: Metadata;
  readonly externalKey?: string;
}

/** Puts a pack of credits on sale (R87). */
export interface CreateBundle extends CommandBase {
  readonly type: "createBundle";
  readonly code: string;
  readonly name?: string;
  readonly credit?: CreditRef;
  readonly quantity: number;
  readonly price?: PriceInput;
  readonly expiry?: ExpiryPolicyInput;
  readonly priority?: number;
  readonly metadata?: Metadata;
}

/** Changes a bundle for later purchases (R87); null clears. */
export interface UpdateBundle extends CommandBase {
  readonly type: "updateBundle";
  readonly bundle: CodeRef;
  readonly name?: string | null;
  readonly quantity?: number;
  readonly price?: PriceInput | null;
  readonly expiry?: ExpiryPolicyInput | null;
  readonly priority?: number;
  readonly status?: "active" | "inactive";
  readonly metadata?: MetadataPatch | null;
}

/** Issues the grant of a bundle that was paid for (R87). */
export interface PurchaseBundle extends CommandBase {
  readonly type: "purchaseBundle";
  readonly bundle: CodeRef;
  readonly account: AccountRef;
  readonly name?: string;
  readonly reason?: string;
  readonly metadata?: Metadata;
  readonly externalKey?: string;
}

/** R59; ifVersion is the source pool's. */
export interface CreateTransfer extends CommandBase, AmountInput {
  readonly type: "createTransfer";
  readonly fromAccount: AccountRef;
  readonly toAccount: AccountRef;
  readonly credit?: CreditRef;
  readonly grantIds?: readonly string[];
  readonly reason?: string;
  readonly metadata?: Metadata;
  readonly externalKey?: string;
}

/** Watches a pool's available credit (R77). */
export interface CreateAlert extends CommandBase {
  readonly type: "createAlert";
  readonly account: AccountRef;
  readonly credit?: CreditRef;
  /** Compared with available credit (R77). */
  readonly threshold: number;
}

/** Deletes an alert for good (R77). */
export interface DeleteAlert extends CommandBase {
  readonly type: "deleteAlert";
  readonly alert: string;
}

/** Makes or replaces the pool's rule (R78): amount or target, not both. */
export interface PutAutoTopUp extends CommandBase {
  readonly type: "putAutoTopUp";
  readonly account: AccountRef;
  readonly credit: CreditRef;
  readonly threshold: number;
  readonly amount?: number;
  readonly target?: number;
  readonly multiple?: boolean;
  readonly cooldownSeconds?: number;
  readonly priority?: number;
  readonly expiry?: ExpiryPolicyInput;
}

/** Deletes the pool's rule (R78). */
export interface DeleteAutoTopUp extends CommandBase {
  readonly type: "deleteAutoTopUp";
  readonly account: AccountRef;
  readonly credit: CreditRef;
}

/** Names where events are sent (R76). No types means all of them. */
export interface CreateWebhookEndpoint extends CommandBase {
  readonly type: "createWebhookEndpoint";
  readonly url: string;
  /** Absent or empty: all types. */
  readonly types?: readonly EventType[];
}

/** Changes where, which, or whether events are sent (R76). */
export interface UpdateWebhookEndpoint extends CommandBase {
  readonly type: "updateWebhookEndpoint";
  readonly endpoint: string;
  readonly url?: string;
  readonly types?: readonly EventType[];
  readonly status?: "active" | "disabled";
}

/** Deletes an endpoint for good (R76). */
export interface DeleteWebhookEndpoint extends CommandBase {
  readonly type: "deleteWebhookEndpoint";
  readonly endpoint: string;
}

/** The next payments of automatic top-ups fail (R78): the control plane's command. */
export interface FailPayments extends CommandBase {
  readonly type: "failPayments";
  readonly fail: number;
}

/** What a dialect remembers beyond the ledger (architecture, law 2). Null deletes. */
export interface PutDocument extends CommandBase {
  readonly type: "putDocument";
  /** The dialect. */
  readonly space: string;
  readonly kind: string;
  readonly id: string;
  readonly body: Json;
}

/** R61. Accounts first, then grants; each row is skipped if it is there already. */
export interface ImportBalances extends CommandBase {
  readonly type: "importBalances";
  readonly accounts?: readonly ImportedAccount[];
  readonly grants?: readonly ImportedGrant[];
}

/** An account of an import, matched by externalId (R61). */
export interface ImportedAccount {
  readonly externalId: string;
  readonly name?: string;
  readonly email?: string;
  readonly billingAnchor?: number;
  readonly metadata?: Metadata;
}

/** A grant of an import, matched by externalKey (R61). */
export interface ImportedGrant extends AmountInput {
  readonly externalKey: string;
  readonly account: AccountRef;
  readonly credit?: CreditRef;
  /** How much of the amount is used up already. */
  readonly consumedAmount?: number;
  readonly effectiveAt?: number;
  /** Null means never. */
  readonly expiresAt?: number | null;
  readonly priority?: number;
  readonly category?: Exclude<GrantCategory, "rollover">;
  readonly costBasis?: PriceInput;
  readonly name?: string;
  readonly reason?: string;
  readonly metadata?: Metadata;
}

/** 1–100 commands at one instant, all or nothing (R60). */
export interface CreateBatch extends CommandBase {
  readonly type: "createBatch";
  readonly items: readonly BatchItem[];
}
