import { formatInstant } from "../../http/instants.ts";
import { NEVER } from "../../ledger/terms.ts";
import { withPrefix } from "../uuid.ts";
import { applicationId } from "./applications.ts";
import { baseOf, type Schemas } from "./base.ts";
import { customerId, presentCustomer } from "./customers.ts";
import { formatUnits } from "./decimals.ts";
import { type PendingDocument, type Reading, read, type TransactionDocument } from "./documents.ts";
import { creditId, type Movement } from "./movements.ts";
import { expands } from "./paging.ts";
import { shownPriority } from "./priorities.ts";
import { presentWallet, toMoney, type Wallet } from "./wallets.ts";

type Transaction = Schemas["Transaction"];
type Reason = Schemas["TransactionReason"];

/** A movement of a wallet as Flexprice writes it down. */
export function presentMovement(
  call: Reading,
  wallet: Wallet,
  movement: Movement,
  expand?: string | null,
): Transaction {
  const { grant, debit, operation } = movement;
  const isCredit = movement.units > 0;
  const asked = subjectDocument(call, movement);
  const key = asked?.key ?? keyOf(call, movement);
  const isOwnLot = movement.isIssue && grant !== null;
  return {
    ...frame(call, wallet, isCredit, Math.abs(movement.units), expand),
    id: asked?.id ?? movement.id,
    credit_balance_before: formatUnits(movement.before, wallet.credit),
    credit_balance_after: formatUnits(movement.after, wallet.credit),
    transaction_status: "completed",
    reference_type: asked?.referenceType ?? "EXTERNAL",
    reference_id: asked?.referenceId ?? key,
    description: asked?.description ?? (isOwnLot ? grant.name : null) ?? debit?.reason ?? operation.reason ?? "",
    metadata: metadataOf(call, movement, asked),
    expiry_date: isOwnLot && grant.expiresAt !== NEVER ? formatInstant(grant.expiresAt) : null,
    credits_available: formatUnits(isOwnLot ? grant.free : 0, wallet.credit),
    transaction_reason: asked?.reason ?? reasonOf(movement),
    priority: isOwnLot ? shownPriority(grant.priority) : null,
    idempotency_key: key,
    ...baseOf(call, { createdAt: operation.at, updatedAt: isOwnLot ? grant.updatedAt : operation.at }),
  };
}

/** A top-up that waits for its invoice. */
export function presentPending(
  call: Reading,
  wallet: Wallet,
  id: string,
  pending: PendingDocument,
  expand?: string | null,
): Transaction {
  const balance = formatUnits(pending.balance, wallet.credit);
  return {
    ...frame(call, wallet, true, pending.units, expand),
    id,
    credit_balance_before: balance,
    credit_balance_after: balance,
    transaction_status: "pending",
    reference_type: pending.referenceType,
    reference_id: pending.referenceId,
    description: pending.description,
    metadata: pending.metadata,
    expiry_date: pending.expiresAt === null ? null : formatInstant(pending.expiresAt),
    credits_available: "0",
    transaction_reason: pending.reason,
    priority: pending.priority,
    idempotency_key: pending.key,
    ...baseOf(call, { createdAt: pending.createdAt, updatedAt: pending.createdAt }),
  };
}

type Frame = Pick<
  Transaction,
  | "wallet_id"
  | "customer_id"
  | "type"
  | "amount"
  | "credit_amount"
  | "currency"
  | "conversion_rate"
  | "topup_conversion_rate"
  | "customer"
  | "created_by_user"
  | "wallet"
>;

/** Debits are valued at the conversion rate, credits at that of top-ups. */
function frame(call: Reading, wallet: Wallet, isCredit: boolean, units: number, expand?: string | null): Frame {
  const { document, credit, account } = wallet;
  return {
    wallet_id: wallet.id,
    customer_id: customerId(account),
    type: isCredit ? "credit" : "debit",
    amount: toMoney(units, credit, isCredit ? document.topupConversionRate : document.conversionRate),
    credit_amount: formatUnits(units, credit),
    currency: document.currency,
    conversion_rate: document.conversionRate,
    topup_conversion_rate: document.topupConversionRate,
    customer: expands(expand, "customer") ? presentCustomer(call, account) : null,
    created_by_user: null,
    wallet: expands(expand, "wallet") ? presentWallet(call, wallet) : null,
  };
}

/** How it was asked for through this dialect: of credits that end, nobody asked. */
function subjectDocument(call: Reading, { isIssue, grant, debit }: Movement): TransactionDocument | undefined {
  const subject = isIssue ? grant : debit;
  return subject === null ? undefined : read(call, "transaction", subject.id);
}

/** Credits that end are named by what brought them, others by the caller's key, if there is one. */
function keyOf(call: Reading, { id, isIssue, units, grant, debit }: Movement): string {
  if (debit !== null) return debit.externalKey ?? id;
  if (grant === null) return id;
  if (!isIssue) return units < 0 ? shownCreditId(call, grant) : id;
  if (grant.sourceType === "schedule" && grant.schedule !== null) {
    return applicationId(call.ledger, grant.schedule, grant.effectiveAt);
  }
  return grant.externalKey ?? id;
}

function shownCreditId(call: Reading, grant: NonNullable<Movement["grant"]>): string {
  return read(call, "transaction", grant.id)?.id ?? creditId(grant);
}

function metadataOf(
  call: Reading,
  { units, isIssue, grant, debit, lots, operation, type }: Movement,
  asked: TransactionDocument | undefined,
): Schemas["Metadata"] {
  if (debit !== null) {
    const ids = lots.map((lot) => shownCreditId(call, lot)).join(",");
    return { ...(asked?.metadata ?? debit.metadata), ...(ids === "" ? {} : { consumed_credit_tx_ids: ids }) };
  }
  if (units < 0 && grant !== null && isExpiry(type)) return { expired_transaction_id: shownCreditId(call, grant) };
  if (asked !== undefined) return asked.metadata;
  return isIssue && grant !== null ? grant.metadata : operation.metadata;
}

/** Why, where another door moved it. */
function reasonOf({ units, isIssue, grant, debit, type }: Movement): Reason {
  if (units < 0)
    return isExpiry(type) ? "CREDIT_EXPIRED" : debit === null ? "MANUAL_BALANCE_DEBIT" : "CREDIT_ADJUSTMENT";
  if (!isIssue) return "CREDIT_NOTE";
  if (grant?.category === "plan") return "SUBSCRIPTION_CREDIT_GRANT";
  const isBought = grant?.category === "purchased" || grant?.category === "auto_topup";
  return isBought ? "PURCHASED_CREDIT_DIRECT" : "FREE_CREDIT_GRANT";
}

function isExpiry(type: Movement["type"]): boolean {
  return type === "grant_expired" || type === "lapsed";
}

/** The id of an invoice of the mock: only top-ups have one. */
export function invoiceId(transaction: string): string {
  return withPrefix("inv_", transaction);
}
