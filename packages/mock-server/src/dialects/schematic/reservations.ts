import { accept, type Outcome } from "../../ledger/failures.ts";
import { Reservation } from "../../ledger/state.ts";
import type { DialectCall, DialectOperation, DialectResult, RunCommand } from "../dialect.ts";
import { operation } from "../operation.ts";
import { answer } from "./envelope.ts";
import { findHold } from "./find.ts";
import type { operations } from "./generated/types.ts";
import { type Holder, holdEnd, holderOf } from "./holds.ts";
import { release } from "./leases.ts";
import { presentReservation } from "./present-hold.ts";
import { isBad, notFound } from "./refuse.ts";
import { toUnits } from "./units.ts";

export const RESERVATION_LIFE_MS = 60_000;

/** POST /billing/credits/reservations: all or nothing, and the same one again for the same key. */
export const reserveCredits: DialectOperation = operation<operations["reserveCredits"]>((call): DialectResult => {
  const { body } = call;
  const holder = holderOf(call, body);
  if ("status" in holder) return holder;
  const amount = toUnits(body.amount, holder.credit);
  if (isBad(amount)) return amount;
  const expiresAt = holdEnd(call, body.expires_at, RESERVATION_LIFE_MS);
  if (isBad(expiresAt)) return expiresAt;
  const key = body.idempotency_key ?? null;
  const outcome = call.transact((run) => reserve(call, run, holder, { amount, expiresAt, key }));
  return outcome.ok ? answer(call, presentReservation(outcome.value), 201) : outcome;
});

/** PUT …/release. One that is settled, released or expired stays as it is. */
export const releaseCreditReservation: DialectOperation = operation<operations["releaseCreditReservation"]>((call) => {
  const hold = findHold(call, "reservation", call.path.reservation_id);
  if (hold === undefined) return notFound("reservation", call.path.reservation_id);
  const refused = release(call, hold);
  return refused ?? answer(call, presentReservation(hold));
});

/** What a reservation is asked for with. */
interface Wish {
  readonly amount: number;
  readonly expiresAt: number;
  readonly key: string | null;
}

/** Reserves, or finds what the key reserved before. */
export function reserve(
  call: DialectCall,
  run: RunCommand,
  { account, credit }: Holder,
  { amount, expiresAt, key }: Wish,
): Outcome<Reservation> {
  const before = key === null ? undefined : call.ledger.externalKeys.reservation.get(key);
  if (before instanceof Reservation) return accept(before);
  return run({
    type: "createReservation",
    account: account.id,
    credit: credit.id,
    ...{ amount, expiresAt },
    ...(key === null ? {} : { externalKey: key }),
  });
}
