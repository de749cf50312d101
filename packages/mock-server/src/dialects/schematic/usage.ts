import { accept, type Outcome } from "../../ledger/failures.ts";
import type { Account, Reservation } from "../../ledger/state.ts";
import type { DialectCall, RunCommand } from "../dialect.ts";
import { keep, poolId, type Reading, read } from "./documents.ts";
import { type Rate, ratesOf } from "./entitlements.ts";
import { findHold } from "./find.ts";
import { prefixOf } from "./ids.ts";
import { refund } from "./refund-grants.ts";

/** A track event whose company is known. */
export interface Track {
  readonly id: string;
  readonly name: string;
  readonly account: Account;
  /** Below zero it gives back. */
  readonly quantity: number;
  readonly lease: string | null;
  readonly reservation: string | null;
  /** When it happened, if the clock of the sender is trusted; milliseconds. */
  readonly occurredAt: number | null;
  readonly user: string | null;
}

/** Where an event's usage goes to: a hold, with what kind it is. */
interface Hold {
  readonly kind: "lease" | "reservation";
  readonly reservation: Reservation;
}

/**
 * Takes what an event costs: against its hold while that is open, else from the grants. A hold that is of another company
 * or credit, or closed, changes nothing but, where no feature says it, which credit is meant.
 */
export function track(call: DialectCall, run: RunCommand, event: Track): Outcome<unknown> {
  const rates = ratesOf(call, event.account, event.name);
  const hold = holdOf(call, event);
  const credit = hold?.reservation.pool.credit;
  if (credit !== undefined && !rates.some((rate) => rate.credit === credit)) {
    rates.push({ feature: null, credit, rate: 1 });
  }
  for (const rate of rates) {
    const cost = Math.round(rate.rate * 10 ** rate.credit.scale) * event.quantity;
    // No company has as much as would not be exact any more.
    if (!Number.isSafeInteger(cost)) continue;
    const isHeld = hold !== undefined && rate.credit === credit && hold.reservation.status === "open" && cost > 0;
    const outcome = isHeld ? settle(call, run, event, rate, cost, hold) : draw(call, run, event, rate, cost);
    if (!outcome.ok) return outcome;
  }
  return accept(null);
}

/** The hold that an event names, the lease before the reservation, if it is of its company. */
function holdOf(call: Reading, { account, lease, reservation }: Track): Hold | undefined {
  const kind = lease === null ? "reservation" : "lease";
  const id = lease ?? reservation;
  const found = id === null ? undefined : findHold(call, kind, id);
  return found?.pool.account === account ? { kind, reservation: found } : undefined;
}

function settle(
  call: DialectCall,
  run: RunCommand,
  event: Track,
  rate: Rate,
  cost: number,
  { kind, reservation }: Hold,
): Outcome<unknown> {
  const metadata = labels(event, rate);
  if (kind === "reservation") {
    // What goes beyond the hold is taken as far as there is something.
    return run({ type: "captureReservation", reservation: reservation.id, amount: cost, overage: "cap", metadata });
  }
  const covered = Math.min(cost, reservation.held);
  if (covered > 0) {
    const captured = run({
      type: "captureReservation",
      reservation: reservation.id,
      ...{ amount: covered, final: false, metadata },
    });
    if (!captured.ok) return captured;
  }
  if (cost > covered) {
    const noted = noteOverdrawn(call, run, event, rate, cost - covered);
    if (!noted.ok) return noted;
  }
  return run(keep(call, "lease", reservation.id, (read(call, "lease", reservation.id) ?? 0) + cost));
}

/** What goes beyond a lease is recorded and paid by no grant. */
function noteOverdrawn(
  call: DialectCall,
  run: RunCommand,
  { id, account, quantity }: Track,
  { feature, credit }: Rate,
  amount: number,
): Outcome<unknown> {
  return run(
    keep(call, "usage-row", call.newId(prefixOf("event")), {
      ...{ account: account.id, credit: credit.id, amount, at: call.t, after: call.ledger.entries.length },
      ...{ event: id, feature, quantity },
    }),
  );
}

/** Takes from the grants as much as there is, or as much as it costs where debt has no limit; below zero gives back. */
function draw(call: DialectCall, run: RunCommand, event: Track, rate: Rate, cost: number): Outcome<unknown> {
  const { account, occurredAt } = event;
  const { credit } = rate;
  const metadata = labels(event, rate);
  if (cost < 0) return refund(call, run, call.ledger.poolOf(account, credit), -cost, metadata);
  const isUnlimited = read(call, "postpaid", poolId(account, credit)) === true;
  const debited = run({
    type: "createDebit",
    account: account.id,
    credit: credit.id,
    ...{ amount: cost, overage: isUnlimited ? "overflow" : "cap", metadata },
    ...(occurredAt === null ? {} : { occurredAt: Math.min(occurredAt, call.t) }),
  });
  if (debited.ok || debited.failure.code === "insufficient_credits") return accept(null);
  return debited;
}

/** What the entries of an event are known by. */
export const LABELS = {
  event: "schematic_event_id",
  feature: "schematic_feature_id",
  quantity: "schematic_quantity",
  user: "schematic_user",
} as const;

function labels({ id, quantity, user }: Track, { feature }: Rate): Record<string, string> {
  return {
    [LABELS.event]: id,
    [LABELS.quantity]: String(quantity),
    ...(feature === null ? {} : { [LABELS.feature]: feature }),
    ...(user === null ? {} : { [LABELS.user]: user }),
  };
}
