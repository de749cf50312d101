import { accept } from "../../ledger/failures.ts";
import type { DialectAnswer, DialectOperation, DialectResult } from "../dialect.ts";
import { type CallOf, operation } from "../operation.ts";
import { labelsOf, type Schemas } from "./base.ts";
import { divide, parseDecimal, readPositive, toUnits } from "./decimals.ts";
import { keep, type PendingDocument, type Reading } from "./documents.ts";
import { impossible, invalid, isAnswer, notFound, notImplemented } from "./errors.ts";
import type { operations } from "./generated/types.ts";
import { issueCredits, takenKey } from "./issue-credits.ts";
import { movementsOf } from "./movements.ts";
import { readInstant } from "./paging.ts";
import { invoiceId, presentMovement, presentPending } from "./present-transaction.ts";
import { completesInvoiced } from "./settings.ts";
import { findWallet, isOpen, presentWallet, type Wallet } from "./wallets.ts";

type Call = CallOf<operations["topUpWallet"]>;

const ALLOWED: readonly Schemas["TransactionReason"][] = [
  "FREE_CREDIT_GRANT",
  "PURCHASED_CREDIT_INVOICED",
  "PURCHASED_CREDIT_DIRECT",
  "SUBSCRIPTION_CREDIT_GRANT",
  "CREDIT_NOTE",
  "INVOICE_VOID_REFUND",
];

/** POST /v1/wallets/{id}/top-up. Credits that were bought on an invoice count when it is paid, all others at once. */
export const topUpWallet: DialectOperation = operation<operations["topUpWallet"]>((call) => {
  const { id } = call.path;
  const wallet = findWallet(call, id);
  if (wallet === undefined) return notFound("Wallet", id);
  if (!isOpen(wallet)) return impossible(`The wallet ${id} is closed.`, { wallet_id: id });
  const input = readInput(call, wallet);
  if (isAnswer(input)) return input;
  const taken = takenKey(call, input.key);
  if (taken !== undefined) return taken;
  if (input.reason !== "PURCHASED_CREDIT_INVOICED") return addNow(call, wallet, input, null);
  const transaction = call.newId("wtxn_");
  return completesInvoiced(call)
    ? addNow(call, wallet, input, transaction)
    : awaitPayment(call, wallet, input, transaction);
});

interface Input {
  readonly units: number;
  readonly reason: Schemas["TransactionReason"];
  readonly expiresAt: number | null;
  readonly priority: number | null;
  readonly key: string | null;
  readonly description: string;
  readonly metadata: Readonly<Record<string, string>> | null;
}

function readInput({ body, t }: Call, wallet: Wallet): Input | DialectAnswer {
  const { transaction_reason: reason, priority = null, idempotency_key: key } = body;
  if (body.bonus_credits_to_add) return notImplemented("bonus_credits_to_add");
  if (!ALLOWED.includes(reason))
    return invalid(`transaction_reason ${reason} is none of a top-up: ${ALLOWED.join(", ")}.`);
  const units = unitsOf(body, wallet);
  if (isAnswer(units)) return units;
  const expiresAt = readInstant(body.expiry_date_utc, "expiry_date_utc");
  if (isAnswer(expiresAt)) return expiresAt;
  if (expiresAt !== null && expiresAt <= t) return invalid("expiry_date_utc must lie in the future.");
  const metadata = labelsOf(body.metadata);
  return { units, reason, expiresAt, priority, key: key || null, description: body.description ?? "", metadata };
}

/** credits_to_add goes before amount, which is money at the rate of top-ups. */
function unitsOf({ credits_to_add: credits, amount }: Schemas["TopUp"], wallet: Wallet): number | DialectAnswer {
  const { credit, document } = wallet;
  if (credits !== null && credits !== undefined && credits !== "" && Number(credits) !== 0) {
    const value = readPositive(credits, "credits_to_add");
    return isAnswer(value) ? value : toUnits(value, credit, "credits_to_add");
  }
  if (amount === null || amount === undefined || amount === "") return invalid("credits_to_add or amount is required.");
  const money = readPositive(amount, "amount");
  if (isAnswer(money)) return money;
  const rate = parseDecimal(document.topupConversionRate) ?? { digits: 1n, scale: 0 };
  const units = toUnits(divide(money, rate, credit.scale), credit, "amount");
  return units === 0 ? invalid(`amount ${amount} buys no credits at ${document.topupConversionRate} a credit.`) : units;
}

/** Adds the credits; `invoiced` is the transaction of an invoice that counts as paid. */
function addNow(call: Call, wallet: Wallet, input: Input, invoiced: string | null): DialectResult {
  const { account, credit } = wallet.document;
  const before = wallet.pool.entryCount;
  const invoice = invoiced === null ? null : invoiceId(invoiced);
  const paid =
    invoiced === null || invoice === null ? {} : { id: invoiced, reference: { type: "INVOICE", id: invoice } as const };
  const outcome = call.transact((run) => issueCredits(call, run, { account, credit, ...input, ...paid }));
  if (!outcome.ok) return outcome;
  const after = findWallet(call, wallet.id) ?? wallet;
  const movements = movementsOf(call.ledger, after, before);
  const movement = movements.find(({ grant, isIssue }) => isIssue && grant === outcome.value);
  if (movement === undefined) return notFound("Wallet transaction", outcome.value.id);
  return answer(call, after, presentMovement(call, after, movement), invoice);
}

/** Keeps a top-up until its invoice is paid. */
function awaitPayment(call: Call, wallet: Wallet, input: Input, id: string): DialectResult {
  const invoice = invoiceId(id);
  const { units, expiresAt, priority, reason, description, metadata } = input;
  const pending: PendingDocument = {
    ...{ id: null, wallet: wallet.id, invoice, units, priority, expiresAt, reason, description, metadata },
    ...{ balance: wallet.pool.balance, referenceType: "INVOICE", referenceId: invoice, key: input.key ?? id },
    ...{ createdAt: call.t, grant: null },
  };
  const outcome = call.transact((run) => {
    const kept = run(keep(call, "pending", id, pending));
    if (!kept.ok) return kept;
    const keyed = run(keep(call, "pending-key", pending.key, id));
    return keyed.ok ? accept(pending) : keyed;
  });
  return outcome.ok ? answer(call, wallet, presentPending(call, wallet, id, pending), invoice) : outcome;
}

function answer(
  call: Reading,
  wallet: Wallet,
  transaction: Schemas["Transaction"],
  invoice: string | null,
): DialectAnswer {
  return {
    status: 200,
    body: { wallet_transaction: transaction, wallet: presentWallet(call, wallet), invoice_id: invoice },
  };
}
