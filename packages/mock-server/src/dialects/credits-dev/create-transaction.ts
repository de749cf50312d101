import { accept, type Outcome } from "../../ledger/failures.ts";
import type { Account } from "../../ledger/state.ts";
import type { DialectOperation, RunCommand } from "../dialect.ts";
import { type CallOf, operation } from "../operation.ts";
import { findAccount } from "./accounts.ts";
import type { operations } from "./generated/types.ts";
import { giveCredits, takeCredits } from "./movements.ts";
import { presentTransaction } from "./present-transaction.ts";
import { type Transaction, transactionOfDebit, transactionOfGrant } from "./transactions.ts";

type Call = CallOf<operations["createTransaction"]>;

/** POST /v1/transactions/create: a movement by hand, either way. */
export const createTransaction: DialectOperation = operation<operations["createTransaction"]>((call) => {
  const found = findAccount(call.ledger, call.body);
  if (!("account" in found)) return found;
  const outcome = call.transact((run) => move(call, run, found.account));
  if (!outcome.ok) return outcome;
  const transaction = outcome.value();
  return {
    status: 200,
    body: { success: true, transaction: transaction === undefined ? null : presentTransaction(call, transaction) },
  };
});

/** Answers how the transaction is found once it stands. */
function move(call: Call, run: RunCommand, account: Account): Outcome<() => Transaction | undefined> {
  if (call.body.type === "credit") {
    const given = giveCredits(call, run, account, call.body);
    return given.ok ? accept(() => transactionOfGrant(given.value.pool, given.value)) : given;
  }
  const taken = takeCredits(call, run, account, call.body);
  return taken.ok ? accept(() => transactionOfDebit(taken.value.pool, taken.value)) : taken;
}
