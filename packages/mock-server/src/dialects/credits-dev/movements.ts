import { accept, type Outcome, type Refusal, refuse } from "../../ledger/failures.ts";
import { isRefusal } from "../../ledger/preconditions.ts";
import type { Account, Debit, Grant, Pool } from "../../ledger/state.ts";
import type { DialectCall, RunCommand } from "../dialect.ts";
import { divide, type Values } from "./notes.ts";
import { fromUnits, toUnits } from "./units.ts";

/** Kinds of documents, by the grant or debit that they are about. */
export const MOVEMENT_NOTES = "movement-metadata";
const PAYMENT_METHOD = "payment-method";

/** What a request says of a movement. */
export interface Movement {
  readonly amount: number;
  readonly description?: string | null;
  readonly metadata?: Values | null;
  readonly paymentMethod?: string | null;
}

/** Gives credits, which never expire. */
export function giveCredits(
  call: DialectCall,
  run: RunCommand,
  account: Account,
  { amount, description, metadata, paymentMethod }: Movement,
): Outcome<Grant> {
  const units = toUnits(amount, "amount", call.ledger.defaultCredit);
  if (isRefusal(units)) return units;
  const { labels, rest } = divide(metadata);
  const granted = run({
    type: "createGrant",
    account: account.id,
    amount: units,
    expiresAt: null,
    category: paymentMethod == null ? "free" : "purchased",
    metadata: labels,
    ...(description == null ? {} : { reason: description }),
  });
  if (!granted.ok) return granted;
  const { id } = granted.value;
  const noted = rest === null ? accept(null) : run(call.put(MOVEMENT_NOTES, id, rest));
  if (!noted.ok) return noted;
  const paid = paymentMethod == null ? accept(null) : run(call.put(PAYMENT_METHOD, id, paymentMethod));
  return paid.ok ? granted : paid;
}

/** Takes credits, as many as are available at the most. */
export function takeCredits(
  call: DialectCall,
  run: RunCommand,
  account: Account,
  { amount, description, metadata }: Movement,
): Outcome<Debit> {
  const { ledger } = call;
  const units = toUnits(amount, "amount", ledger.defaultCredit);
  if (isRefusal(units)) return units;
  const short = checkAvailable(ledger.poolOf(account, ledger.defaultCredit), units);
  if (short !== null) return short;
  const { labels, rest } = divide(metadata);
  const debited = run({
    type: "createDebit",
    account: account.id,
    amount: units,
    metadata: labels,
    ...(description == null ? {} : { reason: description }),
  });
  if (!debited.ok || rest === null) return debited;
  const noted = run(call.put(MOVEMENT_NOTES, debited.value.id, rest));
  return noted.ok ? debited : noted;
}

/**
 * The vendor's accounts never go below zero: a credit limit that the unified API gave is no use here. Of a closed
 * account the ledger has more to say.
 */
export function checkAvailable({ account, available, credit }: Pool, needed: number): Refusal | null {
  if (needed <= available || account.closedAt !== null) return null;
  const has = fromUnits(Math.max(0, available), credit);
  return refuse("insufficient_credits", `${fromUnits(needed, credit)} credits are needed; ${has} are available.`);
}
