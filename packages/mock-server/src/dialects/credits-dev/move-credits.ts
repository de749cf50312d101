import type { DialectOperation } from "../dialect.ts";
import { operation } from "../operation.ts";
import { findAccount } from "./accounts.ts";
import type { operations } from "./generated/types.ts";
import { giveCredits, takeCredits } from "./movements.ts";
import { fromUnits } from "./units.ts";

/** POST /v1/accounts/credits/add. */
export const addCredits: DialectOperation = operation<operations["addCredits"]>((call) => {
  const found = findAccount(call.ledger, call.body);
  if (!("account" in found)) return found;
  const { account } = found;
  const outcome = call.transact((run) => giveCredits(call, run, account, call.body));
  if (!outcome.ok) return outcome;
  const { pool } = outcome.value;
  const { id: accountId, externalId } = account;
  const balance = fromUnits(pool.balance, pool.credit);
  return { status: 200, body: { success: true, accountId, externalId, balance, added: call.body.amount } };
});

/** POST /v1/accounts/credits/deduct. */
export const deductCredits: DialectOperation = operation<operations["deductCredits"]>((call) => {
  const found = findAccount(call.ledger, call.body);
  if (!("account" in found)) return found;
  const { account } = found;
  const outcome = call.transact((run) => takeCredits(call, run, account, call.body));
  if (!outcome.ok) return outcome;
  const { pool } = outcome.value;
  const { id: accountId, externalId } = account;
  const balance = fromUnits(pool.balance, pool.credit);
  return { status: 200, body: { success: true, accountId, externalId, balance, deducted: call.body.amount } };
});
