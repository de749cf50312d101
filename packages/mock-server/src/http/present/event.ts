import type { Ledger } from "../../ledger/ledger.ts";
import { Schedule, Subscription } from "../../ledger/recurrence.ts";
import { Account, Adjustment, Credit, Debit, Grant, Refund, Reservation, Transfer } from "../../ledger/state.ts";
import { Alert, type LedgerEvent } from "../../ledger/watching.ts";
import type { Schemas } from "../contract.ts";
import { formatInstant } from "../instants.ts";

/** An event (R76). As in entries, the account's externalId and the credit's code are those of now. */
export function presentEvent(ledger: Ledger, event: LedgerEvent): Schemas["Event"] {
  const { seq, type } = event;
  const id = ledger.eventId(event);
  const createdAt = formatInstant(event.operation.at);
  switch (type) {
    case "account.created":
    case "account.updated":
    case "account.closed":
      return { id, seq, type, createdAt, data: accountData(event) };
    case "credit.created":
    case "credit.updated":
    case "credit.archived":
      return { id, seq, type, createdAt, data: creditData(event) };
    case "grant.created":
    case "grant.activated":
    case "grant.updated":
    case "grant.depleted":
    case "grant.expired":
    case "grant.voided":
    case "grant.rolled_over":
      return { id, seq, type, createdAt, data: grantData(ledger, event) };
    case "subscription.created":
    case "subscription.started":
    case "subscription.cancelled":
      return { id, seq, type, createdAt, data: subscriptionData(event) };
    case "schedule.created":
    case "schedule.updated":
    case "schedule.cancelled":
    case "schedule.completed":
    case "schedule.skipped":
      return { id, seq, type, createdAt, data: scheduleData(event) };
    case "credits.consumed":
      return { id, seq, type, createdAt, data: consumptionData(ledger, event) };
    case "credits.refunded":
      return { id, seq, type, createdAt, data: refundData(ledger, event) };
    case "credits.transferred":
      return { id, seq, type, createdAt, data: transferData(ledger, event) };
    case "adjustment.created":
    case "adjustment.expired":
      return { id, seq, type, createdAt, data: adjustmentData(ledger, event) };
    case "reservation.created":
    case "reservation.extended":
    case "reservation.captured":
    case "reservation.released":
    case "reservation.expired":
      return { id, seq, type, createdAt, data: reservationData(ledger, event) };
    case "debt.incurred":
    case "debt.repaid":
      return { id, seq, type, createdAt, data: debtData(ledger, event) };
    case "balance.low":
    case "balance.recovered":
    case "balance.depleted":
      return { id, seq, type, createdAt, data: balanceData(ledger, event) };
    case "auto_topup.succeeded":
    case "auto_topup.failed":
    case "auto_topup.deferred":
      return { id, seq, type, createdAt, data: autoTopUpData(ledger, event) };
  }
}

function accountData(event: LedgerEvent): Schemas["AccountEventData"] {
  return ownerOf(subjectOf(event, Account));
}

function creditData(event: LedgerEvent): Schemas["CreditEventData"] {
  const credit = subjectOf(event, Credit);
  return { creditId: credit.id, credit: credit.code };
}

function grantData(ledger: Ledger, event: LedgerEvent): Schemas["GrantEventData"] {
  const grant = subjectOf(event, Grant);
  const ids = {
    grantId: grant.id,
    scheduleId: grant.schedule?.id ?? null,
    sourceGrantId: grant.sourceGrant?.id ?? null,
  };
  return poolData(ledger, event, ids);
}

function subscriptionData(event: LedgerEvent): Schemas["SubscriptionEventData"] {
  const { id, account, plan } = subjectOf(event, Subscription);
  return { ...ownerOf(account), subscriptionId: id, planId: plan.id };
}

function scheduleData(event: LedgerEvent): Schemas["ScheduleEventData"] {
  const { id, owner, credit } = subjectOf(event, Schedule);
  return {
    accountId: owner.account?.id ?? null,
    externalId: owner.account?.externalId ?? null,
    credit: credit.code,
    creditId: credit.id,
    scheduleId: id,
    planId: owner.plan?.id ?? null,
    subscriptionId: owner.subscription?.id ?? null,
    amount: event.amount,
    reason: event.detail?.reason ?? null,
  };
}

function consumptionData(ledger: Ledger, event: LedgerEvent): Schemas["ConsumptionEventData"] {
  return poolData(ledger, event, { debitId: subjectOf(event, Debit).id });
}

function refundData(ledger: Ledger, event: LedgerEvent): Schemas["RefundEventData"] {
  const refund = subjectOf(event, Refund);
  return poolData(ledger, event, { refundId: refund.id, debitId: refund.debit.id });
}

function transferData(ledger: Ledger, event: LedgerEvent): Schemas["TransferEventData"] {
  return poolData(ledger, event, { transferId: subjectOf(event, Transfer).id });
}

function adjustmentData(ledger: Ledger, event: LedgerEvent): Schemas["AdjustmentEventData"] {
  return poolData(ledger, event, { adjustmentId: subjectOf(event, Adjustment).id });
}

function reservationData(ledger: Ledger, event: LedgerEvent): Schemas["ReservationEventData"] {
  const reservation = subjectOf(event, Reservation);
  return poolData(ledger, event, { reservationId: reservation.id, debitId: event.detail?.debit?.id ?? null });
}

function debtData(ledger: Ledger, event: LedgerEvent): Schemas["DebtEventData"] {
  return poolData(ledger, event, { debitId: subjectOf(event, Debit).id, grantId: event.detail?.grant?.id ?? null });
}

function balanceData(ledger: Ledger, event: LedgerEvent): Schemas["BalanceEventData"] {
  const alert = subjectOf(event, Alert);
  return poolData(ledger, event, { alertId: alert.id, threshold: alert.threshold });
}

function autoTopUpData(ledger: Ledger, event: LedgerEvent): Schemas["AutoTopUpEventData"] {
  const { grant, reason } = event.detail ?? {};
  return poolData(ledger, event, { grantId: grant?.id ?? null, reason: reason ?? null });
}

/** Whose pool it was, what it was about, and the figures that its last entry left (R76). */
function poolData<Ids extends object>(ledger: Ledger, event: LedgerEvent, ids: Ids): Ids & PoolFigures {
  const { pool, entry, amount, operation } = event;
  if (pool === null) throw new TypeError(`The event ${event.seq} (${event.type}) is of no pool.`);
  const balance = entry?.balanceAfter ?? 0;
  const reserved = entry?.reservedAfter ?? 0;
  return {
    ...ownerOf(pool.account),
    credit: pool.credit.code,
    creditId: pool.credit.id,
    ...ids,
    amount,
    balance,
    reserved,
    available: balance - reserved,
    debt: entry?.debtAfter ?? 0,
    operationId: ledger.operationId(operation),
  };
}

type PoolFigures = Omit<Schemas["ConsumptionEventData"], "debitId">;

function ownerOf(account: Account): Schemas["AccountEventData"] {
  return { accountId: account.id, externalId: account.externalId };
}

function subjectOf<Subject>(event: LedgerEvent, kind: abstract new (...args: never) => Subject): Subject {
  if (event.subject instanceof kind) return event.subject;
  throw new TypeError(`The event ${event.seq} (${event.type}) is not about what its type says.`);
}
