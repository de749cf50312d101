import { accept, type Outcome } from "../../ledger/failures.ts";
import { Reservation } from "../../ledger/state.ts";
import type { DialectCall, DialectOperation, DialectResult, RunCommand } from "../dialect.ts";
import { operation } from "../operation.ts";
import { keep, poolId, type Reading, read } from "./documents.ts";
import { answer } from "./envelope.ts";
import { findHold } from "./find.ts";
import type { operations } from "./generated/types.ts";
import { type Holder, holdEnd, holderOf } from "./holds.ts";
import { presentLease } from "./present-hold.ts";
import { bad, isBad, notFound } from "./refuse.ts";
import { toUnits } from "./units.ts";

const USUAL_LIFE_MS = 300_000;

/** POST /billing/credits/lease: at most one is open per company and credit; while it is, it is the answer. */
export const acquireCreditLease: DialectOperation = operation<operations["acquireCreditLease"]>(
  (call): DialectResult => {
    const { body } = call;
    const holder = holderOf(call, body);
    if ("status" in holder) return holder;
    const { account, credit } = holder;
    const open = openLease(call, holder);
    if (open !== undefined) return answer(call, presentLease(call, open), 201);
    const amount = toUnits(body.requested_amount, credit);
    if (isBad(amount)) return amount;
    const expiresAt = holdEnd(call, body.expires_at, USUAL_LIFE_MS);
    if (isBad(expiresAt)) return expiresAt;
    const outcome = call.transact((run): Outcome<Reservation> => {
      const held = run({
        type: "createReservation",
        account: account.id,
        credit: credit.id,
        ...{ amount, overage: "cap", expiresAt },
      });
      if (!held.ok) return held;
      const marked = run(keep(call, "lease", held.value.id, 0));
      if (!marked.ok) return marked;
      const opened = run(keep(call, "open-lease", poolId(account, credit), held.value.id));
      return opened.ok ? held : opened;
    });
    return outcome.ok ? answer(call, presentLease(call, outcome.value), 201) : outcome;
  },
);

/** PUT …/extend: adds what can be drawn, be it nothing. */
export const extendCreditLease: DialectOperation = operation<operations["extendCreditLease"]>((call): DialectResult => {
  const { body } = call;
  const lease = findHold(call, "lease", call.path.lease_id);
  if (lease === undefined) return notFound("lease", call.path.lease_id);
  const key = body.idempotency_key ?? null;
  const done = key === null ? undefined : read(call, "extend-key", key);
  const before = done === undefined ? undefined : call.ledger.find(Reservation, done);
  if (before !== undefined) return answer(call, presentLease(call, before));
  if (lease.status !== "open") return bad(`lease ${call.path.lease_id} is closed: acquire a new one.`);
  const amount = body.additional_amount > 0 ? toUnits(body.additional_amount, lease.pool.credit) : 0;
  if (isBad(amount)) return amount;
  const expiresAt = body.expires_at ? holdEnd(call, body.expires_at, USUAL_LIFE_MS) : null;
  if (isBad(expiresAt)) return expiresAt;
  const outcome = call.transact((run): Outcome<unknown> => {
    const extended = extend(run, lease, amount, expiresAt);
    if (!extended.ok || key === null) return extended;
    return run(keep(call, "extend-key", key, lease.id));
  });
  return outcome.ok ? answer(call, presentLease(call, lease)) : outcome;
});

function extend(run: RunCommand, lease: Reservation, amount: number, expiresAt: number | null): Outcome<unknown> {
  const until = expiresAt === null ? {} : { expiresAt };
  const reservation = lease.id;
  if (amount > 0) {
    const more = { additionalAmount: amount, overage: "cap" } as const;
    const extended = run({ type: "extendReservation", reservation, ...more, ...until });
    if (extended.ok || extended.failure.code !== "insufficient_credits") return extended;
  }
  return expiresAt === null ? accept(lease) : run({ type: "extendReservation", reservation, ...until });
}

/** PUT …/release. A lease that is closed stays as it is. */
export const releaseCreditLease: DialectOperation = operation<operations["releaseCreditLease"]>((call) => {
  const lease = findHold(call, "lease", call.path.lease_id);
  if (lease === undefined) return notFound("lease", call.path.lease_id);
  const refused = release(call, lease);
  return refused ?? answer(call, presentLease(call, lease));
});

/** Gives back what a hold still has; null when it went well, which it also does for a closed one. */
export function release(call: DialectCall, hold: Reservation): DialectResult | null {
  if (hold.status !== "open") return null;
  const outcome = call.transact((run) => run({ type: "releaseReservation", reservation: hold.id }));
  return outcome.ok ? null : outcome;
}

function openLease(call: Reading, { account, credit }: Holder): Reservation | undefined {
  const id = read(call, "open-lease", poolId(account, credit));
  const lease = id === undefined ? undefined : call.ledger.find(Reservation, id);
  return lease?.status === "open" ? lease : undefined;
}
