import { accept, type Outcome } from "../../ledger/failures.ts";
import { isRefusal } from "../../ledger/preconditions.ts";
import type { Account, Reservation } from "../../ledger/state.ts";
import type { DialectOperation, RunCommand } from "../dialect.ts";
import { type CallOf, operation } from "../operation.ts";
import { findAccount } from "./accounts.ts";
import type { operations } from "./generated/types.ts";
import { checkAvailable } from "./movements.ts";
import { presentReservation } from "./reservations.ts";
import { toUnits } from "./units.ts";

/** How long the vendor's samples lock credits. */
const TTL_SECONDS = 300;

type Call = CallOf<operations["createReservation"]>;

/** POST /v1/reservations/create. */
export const createReservation: DialectOperation = operation<operations["createReservation"]>((call) => {
  const found = findAccount(call.ledger, call.body);
  if (!("account" in found)) return found;
  const outcome = call.transact((run) => reserve(call, run, found.account));
  if (!outcome.ok) return outcome;
  const { createdAt: _, ...reservation } = presentReservation(call, outcome.value);
  return { status: 200, body: { success: true, reservation } };
});

function reserve(call: Call, run: RunCommand, account: Account): Outcome<Reservation> {
  const { ledger, body } = call;
  const amount = toUnits(body.amount, "amount", ledger.defaultCredit);
  if (isRefusal(amount)) return amount;
  const short = checkAvailable(ledger.poolOf(account, ledger.defaultCredit), amount);
  if (short !== null) return short;
  const { operation: purpose, model } = body;
  const metadata = {
    ...(purpose == null ? {} : { operation: purpose }),
    ...(model == null ? {} : { model }),
  };
  const reserved = run({
    type: "createReservation",
    account: account.id,
    amount,
    ttlSeconds: TTL_SECONDS,
    metadata,
    ...(purpose == null ? {} : { reason: purpose }),
  });
  return reserved.ok ? accept(reserved.value) : reserved;
}
