import { accept, type Outcome } from "../../ledger/failures.ts";
import { isRefusal } from "../../ledger/preconditions.ts";
import type { Debit, Reservation } from "../../ledger/state.ts";
import type { DialectOperation, RunCommand } from "../dialect.ts";
import { type CallOf, operation } from "../operation.ts";
import type { components, operations } from "./generated/types.ts";
import { checkAvailable } from "./movements.ts";
import { CONFIRMED, checkPending, findReservation } from "./reservations.ts";
import { transactionIdOf, transactionOfDebit } from "./transactions.ts";
import { fromUnits, toUnits } from "./units.ts";

type Schemas = components["schemas"];
type Confirmation = CallOf<operations["confirmReservation"]>;

/** POST /v1/reservations/confirm: what was really used is taken, the rest is released. */
export const confirmReservation: DialectOperation = operation<operations["confirmReservation"]>((call) => {
  const { reservationId } = call.body;
  const reservation = findReservation(call, reservationId);
  if (isRefusal(reservation)) return reservation;
  const { pool, held } = reservation;
  const { account, credit } = pool;
  const outcome = call.transact((run) => confirm(call, run, reservation));
  if (!outcome.ok) return outcome;
  const { debit, used } = outcome.value;
  const transaction = debit === null ? undefined : transactionOfDebit(pool, debit);
  const body: Schemas["ReservationConfirmed"] = {
    success: true,
    reservationId,
    transactionId: transaction === undefined ? null : transactionIdOf(call.ledger, transaction),
    accountId: account.id,
    externalId: account.externalId,
    reservedAmount: fromUnits(held, credit),
    actualAmount: fromUnits(used, credit),
    releasedAmount: fromUnits(Math.max(0, held - used), credit),
    balance: fromUnits(pool.balance, credit),
  };
  return { status: 200, body };
});

function confirm(
  call: Confirmation,
  run: RunCommand,
  reservation: Reservation,
): Outcome<{ readonly debit: Debit | null; readonly used: number }> {
  const { pool, held, metadata, reason } = reservation;
  const { actualAmount } = call.body;
  const used = actualAmount === undefined ? held : toUnits(actualAmount, "actualAmount", pool.credit);
  if (isRefusal(used)) return used;
  const refused = checkPending(call, reservation) ?? (used > held ? checkAvailable(pool, used - held) : null);
  if (refused !== null) return refused;
  const captured = run({
    type: "captureReservation",
    reservation: reservation.id,
    amount: used,
    metadata,
    ...(reason === null ? {} : { reason }),
  });
  if (!captured.ok) return captured;
  const noted = used === 0 ? run(call.put(CONFIRMED, reservation.id, true)) : accept(null);
  return noted.ok ? accept({ debit: captured.value.debit, used }) : noted;
}

/** POST /v1/reservations/cancel: everything is released. */
export const cancelReservation: DialectOperation = operation<operations["cancelReservation"]>((call) => {
  const { reservationId } = call.body;
  const reservation = findReservation(call, reservationId);
  if (isRefusal(reservation)) return reservation;
  const { pool, held } = reservation;
  const { account, credit } = pool;
  const outcome = call.transact<unknown>(
    (run) => checkPending(call, reservation) ?? run({ type: "releaseReservation", reservation: reservation.id }),
  );
  if (!outcome.ok) return outcome;
  const body: Schemas["ReservationCancelled"] = {
    success: true,
    reservationId,
    accountId: account.id,
    externalId: account.externalId,
    releasedAmount: fromUnits(held, credit),
    balance: fromUnits(pool.balance, credit),
  };
  return { status: 200, body };
});
