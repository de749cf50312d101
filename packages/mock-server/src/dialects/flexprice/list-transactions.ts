import type { DialectAnswer, DialectOperation, DialectResult } from "../dialect.ts";
import { operation } from "../operation.ts";
import type { Schemas } from "./base.ts";
import { parseDecimal } from "./decimals.ts";
import { type Reading, readAll } from "./documents.ts";
import { invalid, isAnswer, notFound } from "./errors.ts";
import type { operations } from "./generated/types.ts";
import { movementsOf } from "./movements.ts";
import { pageOf, readInstant } from "./paging.ts";
import { presentMovement, presentPending } from "./present-transaction.ts";
import { allWallets, findWallet, type Wallet } from "./wallets.ts";

/** GET /v1/wallets/{id}/transactions. */
export const getWalletTransactions: DialectOperation = operation<operations["getWalletTransactions"]>((call) => {
  const wallet = findWallet(call, call.path.id);
  if (wallet === undefined) return notFound("Wallet", call.path.id);
  return search(call, [wallet], call.query);
});

/** POST /v1/wallets/transactions/search: the same over all wallets, or the one that `id` names. */
export const queryWalletTransaction: DialectOperation = operation<operations["queryWalletTransaction"]>((call) => {
  const { id } = call.body;
  if (!id) return search(call, allWallets(call), call.body);
  const wallet = findWallet(call, id);
  return wallet === undefined ? notFound("Wallet", id) : search(call, [wallet], call.body);
});

type Filter = Omit<Schemas["TransactionFilter"], "id" | "sort" | "status"> & { readonly status?: string | null };

function search(call: Reading, wallets: readonly Wallet[], filter: Filter): DialectResult {
  const accepts = acceptance(filter);
  if (isAnswer(accepts)) return accepts;
  const all = wallets.flatMap((wallet) => transactionsOf(call, wallet, filter.expand)).filter(accepts);
  const sorted = wallets.length > 1 ? all.sort((a, b) => a.created_at.localeCompare(b.created_at)) : all;
  const page = pageOf(sorted, filter, "next");
  return isAnswer(page) ? page : { status: 200, body: page };
}

/** All transactions of a wallet in creation order: those that wait for money stand where they were made. */
function transactionsOf(call: Reading, wallet: Wallet, expand: string | null | undefined): Schemas["Transaction"][] {
  const done = movementsOf(call.ledger, wallet).map((movement) => presentMovement(call, wallet, movement, expand));
  const waiting = readAll(call, "pending").filter(({ body }) => body.wallet === wallet.id && body.grant === null);
  if (waiting.length === 0) return done;
  const pending = waiting.map(({ id, body }) => presentPending(call, wallet, id, body, expand));
  return [...done, ...pending].sort((a, b) => a.created_at.localeCompare(b.created_at));
}

function acceptance(filter: Filter): ((transaction: Schemas["Transaction"]) => boolean) | DialectAnswer {
  const { reference_type: referenceType, reference_id: referenceId } = filter;
  if (!referenceType !== !referenceId) return invalid("reference_type and reference_id go together.");
  const before = readInstant(filter.expiry_date_before, "expiry_date_before");
  if (isAnswer(before)) return before;
  const after = readInstant(filter.expiry_date_after, "expiry_date_after");
  if (isAnswer(after)) return after;
  const { credits_available_gt: gt } = filter;
  const least = gt === null || gt === undefined ? null : Number(parseDecimal(gt) === undefined ? Number.NaN : gt);
  const same = (wanted: unknown, value: unknown): boolean =>
    wanted === null || wanted === undefined || wanted === value;
  return (transaction) => {
    const end = transaction.expiry_date === null ? null : Date.parse(transaction.expiry_date);
    return (
      same(filter.type, transaction.type) &&
      same(filter.transaction_status, transaction.transaction_status) &&
      same(filter.transaction_reason, transaction.transaction_reason) &&
      same(filter.priority, transaction.priority) &&
      same(filter.created_by, transaction.created_by) &&
      same(filter.status, transaction.status) &&
      (!referenceType || (transaction.reference_type === referenceType && transaction.reference_id === referenceId)) &&
      (before === null || (end !== null && end <= before)) &&
      (after === null || (end !== null && end >= after)) &&
      (least === null || Number(transaction.credits_available) > least)
    );
  };
}
