import { formatInstant } from "../../http/instants.ts";
import type { Entry } from "../../ledger/state.ts";
import type { DialectCall } from "../dialect.ts";
import type { components } from "./generated/types.ts";
import { MOVEMENT_NOTES } from "./movements.ts";
import { join } from "./notes.ts";
import { type Transaction, transactionIdOf } from "./transactions.ts";
import { fromUnits } from "./units.ts";

export function presentTransaction(call: DialectCall, transaction: Transaction): components["schemas"]["Transaction"] {
  const { first, last, amount } = transaction;
  const { pool, operation } = first;
  const { account, credit } = pool;
  const subject = subjectOf(first);
  return {
    id: transactionIdOf(call.ledger, transaction),
    accountId: account.id,
    type: amount > 0 ? "credit" : "debit",
    amount: fromUnits(Math.abs(amount), credit),
    description: describe(first),
    balanceAfter: fromUnits(last.balanceAfter, credit),
    metadata: join(operation.metadata, subject === undefined ? undefined : call.document(MOVEMENT_NOTES, subject)),
    createdAt: formatInstant(operation.at),
  };
}

/** What the request that made the transaction was about, and left notes on. */
function subjectOf({ type, grant, debit }: Entry): string | undefined {
  if (type === "grant_issued") return grant?.id;
  const isTaken = type === "consumed" || type === "captured" || type === "debt_incurred";
  return isTaken ? debit?.id : undefined;
}

/** What a plan granted bears its name; what happened by itself has no words of anybody. */
function describe({ type, grant, operation }: Entry): string | null {
  if (type === "grant_issued" && grant?.schedule != null) return grant.name;
  if (operation.reason !== null) return operation.reason;
  return type === "grant_expired" ? "Credits expired" : null;
}
