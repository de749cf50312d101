import { accept } from "../../ledger/failures.ts";
import type { DialectOperation } from "../dialect.ts";
import { operation } from "../operation.ts";
import { labelsOf } from "./base.ts";
import { readPositive, toUnits } from "./decimals.ts";
import { keep, type TransactionDocument } from "./documents.ts";
import { impossible, invalid, isAnswer, notFound } from "./errors.ts";
import type { operations } from "./generated/types.ts";
import { takenKey } from "./issue-credits.ts";
import { answerWallet, findWallet, isOpen } from "./wallets.ts";

/** POST /v1/wallets/{id}/debit. It may go below zero, and what comes later pays that back first. */
export const debitWallet: DialectOperation = operation<operations["debitWallet"]>((call) => {
  const { id } = call.path;
  const { transaction_reason: reason, idempotency_key: key, credits } = call.body;
  const wallet = findWallet(call, id);
  if (wallet === undefined) return notFound("Wallet", id);
  if (!isOpen(wallet)) return impossible(`The wallet ${id} is not active.`, { wallet_id: id });
  if (reason !== "MANUAL_BALANCE_DEBIT") return invalid("transaction_reason of a debit must be MANUAL_BALANCE_DEBIT.");
  const value = readPositive(credits, "credits");
  if (isAnswer(value)) return value;
  const amount = toUnits(value, wallet.credit, "credits");
  if (isAnswer(amount)) return amount;
  const taken = takenKey(call, key);
  if (taken !== undefined) return taken;
  const metadata = labelsOf(call.body.metadata);
  const document: TransactionDocument = {
    ...{ id: null, reason, metadata, key, description: call.body.description ?? "" },
    ...{ referenceType: "EXTERNAL", referenceId: key },
  };
  const outcome = call.transact((run) => {
    const { account, credit } = wallet.document;
    const target = { account, credit, amount, overage: "overflow", reason, externalKey: key } as const;
    const debited = run({ type: "createDebit", ...target, ...(metadata === null ? {} : { metadata }) });
    if (!debited.ok) return debited;
    const kept = run(keep(call, "transaction", debited.value.id, document));
    return kept.ok ? accept(null) : kept;
  });
  return outcome.ok ? answerWallet(call, id) : outcome;
});
