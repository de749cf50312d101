import { emitOfPool, rememberRemaining } from "./events.ts";
import { debtOf, heldBy } from "./figures.ts";
import { issueGrant, NO_TERMS } from "./grant-lifecycle.ts";
import { lapseIfTerminal, post } from "./posting.ts";
import { findGrant, newId, poolOf } from "./state.ts";
import type { Debit, Grant, Operation, Refund, Reservation, Slice, State } from "./types.ts";

/** How a refund treats the parts whose grant has ended (R57); `reissueUntil` null is never. */
export type RefundTerms = {
  readonly amount: number;
  readonly reissues: boolean;
  readonly reissueUntil: number | null;
  readonly reason: string | null;
  readonly metadata: Refund["metadata"];
  readonly externalKey: string | null;
};

/** R56: first what the operation itself still owes, then its allocations, last appended to first. */
export function unwind(state: State, operation: Operation, debit: Debit, terms: RefundTerms): Refund {
  const pool = poolOf(state, debit);
  const refundId = newId(state, "rfd", state.refunds.length);
  const link = { debitId: debit.id, reservationId: debit.reservationId };
  const ofDebt = Math.min(terms.amount, debtOf(state, debit));
  if (ofDebt > 0) post(state, operation, pool, { ...link, type: "refunded", balance: ofDebt, debt: -ofDebt });
  const given: Slice[] = [];
  const reissuedGrantIds: string[] = [];
  let lapsed = 0;
  let rest = terms.amount - ofDebt;
  while (rest > 0) {
    const grant = findGrant(state, debit.allocations.at(-1)?.grantId ?? "");
    rememberRemaining(state, operation, grant);
    const slice = takeFromEnd(debit, rest);
    rest -= slice.amount;
    given.push(slice);
    post(state, operation, pool, { ...link, type: "refunded", grantId: grant.id, balance: slice.amount });
    if (!lapseIfTerminal(state, operation, grant, slice, { ...link, type: "lapsed" })) continue;
    lapsed += slice.amount;
    if (terms.reissues) reissuedGrantIds.push(reissue(state, operation, grant, slice, terms, refundId, debit).id);
  }
  const { amount, reason, metadata, externalKey } = terms;
  const createdAt = operation.at;
  const refund = { id: refundId, debitId: debit.id, amount, allocations: given, lapsed, reissuedGrantIds };
  state.refunds.push({ ...refund, reason, metadata, externalKey, createdAt });
  emitOfPool(state, operation, pool, "credits.refunded", amount, { debitId: debit.id, refundId });
  return { ...refund, reason, metadata, externalKey, createdAt };
}

/** Shortens the allocation list from its end by at most `most` of its last slice. */
function takeFromEnd(debit: Debit, most: number): Slice {
  const last = debit.allocations.pop();
  if (last === undefined) throw new Error(`The debit ${debit.id} has nothing left to give back.`);
  const amount = Math.min(last.amount, most);
  if (amount < last.amount) debit.allocations.push({ grantId: last.grantId, amount: last.amount - amount });
  return { grantId: last.grantId, amount };
}

function reissue(
  state: State,
  operation: Operation,
  grant: Grant,
  slice: Slice,
  terms: RefundTerms,
  refundId: string,
  debit: Debit,
): Grant {
  const { accountId, creditId, priority, category } = grant;
  const reissued = {
    ...NO_TERMS,
    accountId,
    creditId,
    amount: slice.amount,
    priority,
    category,
    source: { type: "reissue" as const, id: refundId },
    effectiveAt: operation.at,
    expiresAt: terms.reissueUntil,
    sourceGrantId: grant.id,
  };
  return issueGrant(state, operation, reissued, "reissued", debit);
}

/** R47: gives held items back, last to first, so that what stays held is a prefix. */
export function releaseItems(state: State, operation: Operation, reservation: Reservation, amount: number): void {
  const pool = poolOf(state, reservation);
  const link = { reservationId: reservation.id };
  let rest = amount;
  while (rest > 0) {
    const item = reservation.items.at(-1);
    if (item === undefined) throw new Error(`The reservation ${reservation.id} holds less than is released.`);
    const given = Math.min(item.amount, rest);
    rest -= given;
    item.amount -= given;
    if (item.amount === 0) reservation.items.pop();
    post(state, operation, pool, { ...link, type: "released", grantId: item.grantId, reserved: -given });
    if (item.grantId === null) continue;
    const slice = { grantId: item.grantId, amount: given };
    lapseIfTerminal(state, operation, findGrant(state, item.grantId), slice, { ...link, type: "lapsed" });
  }
}

/** Gives back all that is held and closes the reservation (R44, R47, R48). */
export function closeReservation(
  state: State,
  operation: Operation,
  reservation: Reservation,
  status: "captured" | "released" | "expired",
): void {
  releaseItems(state, operation, reservation, heldBy(reservation));
  reservation.status = status;
  reservation.closedAt = operation.at;
}
