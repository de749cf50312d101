import { candidatesOf, walk } from "./burn-order.ts";
import { type Context, checkExternalKey, checkPoolVersion, checkRoom, insufficient, type Result } from "./context.ts";
import { emitOfPool, rememberRemaining } from "./events.ts";
import { figuresOf, freeOf, statusOf } from "./figures.ts";
import { issueGrant, NO_TERMS } from "./grant-lifecycle.ts";
import { finish, post, startOperation } from "./posting.ts";
import { conflict, unprocessable } from "./refusal.ts";
import { findAccount, findCredit, findGrant, isIn, newId } from "./state.ts";
import type { Grant, Operation, Pool, State, Transfer, TransferLeg } from "./types.ts";
import { wireBalance } from "./wire.ts";
import { wireTransfer } from "./wire-recurrence.ts";

/** POST /v1/transfers (R59). */
export function createTransfer(context: Context): Result {
  const { state, t, body } = context;
  const from = findAccount(state, body.requiredText("fromAccount"));
  const to = findAccount(state, body.requiredText("toAccount"));
  const credit = findCredit(state, body.text("credit"));
  const named = body.texts("grantIds")?.map((id) => findGrant(state, id)) ?? null;
  const source = { account: from, credit };
  const target = { account: to, credit };
  checkPoolVersion(context, source);
  unprocessable(from.id === to.id, "same_account");
  const amount = body.requiredAmount("amount", credit.scale);
  checkRoom(context, target, amount);
  unprocessable(named?.some((grant) => !isIn(source, grant)) ?? false, "grant_of_other_pool");
  const externalKey = checkExternalKey(context, state.transfers);
  conflict(from.status === "closed" || to.status === "closed", "account_closed");
  conflict(credit.status === "archived", "credit_archived");
  conflict(named?.some((grant) => statusOf(state, grant) !== "active") ?? false, "grant_not_active");
  const figures = figuresOf(state, source);
  const freeOfNamed = named?.reduce((total, grant) => total + freeOf(state, grant), 0) ?? Number.POSITIVE_INFINITY;
  const most = Math.min(figures.available, freeOfNamed);
  if (amount > most) throw insufficient(figures, amount, amount - most, null);
  const reason = body.text("reason");
  const metadata = body.metadata("metadata");
  const operation = startOperation(state, "api", t, reason, metadata);
  const id = newId(state, "trf", state.transfers.length);
  const legs = moveCredit(state, operation, source, target, {
    id,
    amount,
    candidates: named ?? candidatesOf(state, source),
  });
  const common = { id, fromAccountId: from.id, toAccountId: to.id, creditId: credit.id, amount };
  const transfer: Transfer = { ...common, legs, reason, metadata, externalKey, createdAt: t };
  state.transfers.push(transfer);
  emitOfPool(state, operation, source, "credits.transferred", amount, { transferId: id });
  finish(state, operation);
  const balances = { fromBalance: wireBalance(state, t, source), toBalance: wireBalance(state, t, target) };
  return { status: 201, body: { ...wireTransfer(state, transfer), ...balances } };
}

type Moving = { readonly id: string; readonly amount: number; readonly candidates: readonly Grant[] };

/** Outs first, then ins; the destination gets one grant per slice. */
function moveCredit(state: State, operation: Operation, source: Pool, target: Pool, terms: Moving): TransferLeg[] {
  const slices = walk(state, terms.candidates, terms.amount);
  for (const { grantId, amount } of slices) {
    const grant = findGrant(state, grantId);
    rememberRemaining(state, operation, grant);
    grant.transferred += amount;
    grant.updatedAt = operation.at;
    post(state, operation, source, { type: "transferred_out", grantId, balance: -amount });
  }
  return slices.map(({ grantId, amount }) => {
    const { priority, category, expiresAt } = findGrant(state, grantId);
    const grant = issueGrant(
      state,
      operation,
      {
        ...NO_TERMS,
        accountId: target.account.id,
        creditId: target.credit.id,
        amount,
        priority,
        category,
        source: { type: "transfer", id: terms.id },
        effectiveAt: operation.at,
        expiresAt,
        sourceGrantId: grantId,
      },
      "transferred_in",
    );
    return { fromGrantId: grantId, toGrantId: grant.id, amount };
  });
}
