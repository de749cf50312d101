import type { Debit } from "../../ledger/state.ts";
import type { Schemas } from "../contract.ts";
import { formatInstant } from "../instants.ts";
import { allocationsText, presentAllocations } from "./allocations.ts";
import { poolText } from "./balance.ts";
import { decimalTwin } from "./decimal.ts";
import { idOrNull, labelsText, textOrNull } from "./json-text.ts";

export function presentDebit(debit: Debit): Schemas["Debit"] {
  const { account, credit } = debit.pool;
  const { amount, requestedAmount, debt, refunded, refundable } = debit;
  return {
    id: debit.id,
    accountId: account.id,
    externalId: account.externalId,
    credit: credit.code,
    creditId: credit.id,
    amount,
    requestedAmount,
    source: debit.source,
    allocations: presentAllocations(debit.allocations),
    debt,
    refunded,
    refundable,
    reservationId: debit.reservation?.id ?? null,
    adjustmentId: debit.adjustment?.id ?? null,
    reason: debit.reason,
    occurredAt: formatInstant(debit.occurredAt),
    metadata: debit.metadata,
    externalKey: debit.externalKey,
    createdAt: formatInstant(debit.createdAt),
    decimal:
      credit.scale === 0 ? null : decimalTwin({ amount, requestedAmount, debt, refunded, refundable }, credit.scale),
  };
}

/**
 * The same as `JSON.stringify(presentDebit(debit))`, in half the time: the debit is what is written most often. `more` is
 * the text of further members.
 */
export function debitText(debit: Debit, more = ""): string {
  const at = formatInstant(debit.createdAt);
  const occurredAt = formatInstant(debit.occurredAt);
  const decimal = debit.pool.credit.scale === 0 ? "null" : JSON.stringify(presentDebit(debit).decimal);
  return (
    `{"id":"${debit.id}",${poolText(debit.pool)},"amount":${debit.amount},"requestedAmount":${debit.requestedAmount}` +
    `,"source":"${debit.source}","allocations":${allocationsText(debit.allocations)},"debt":${debit.debt}` +
    `,"refunded":${debit.refunded},"refundable":${debit.refundable},"reservationId":${idOrNull(debit.reservation)}` +
    `,"adjustmentId":${idOrNull(debit.adjustment)},"reason":${textOrNull(debit.reason)},"occurredAt":"${occurredAt}"` +
    `,"metadata":${labelsText(debit.metadata)},"externalKey":${textOrNull(debit.externalKey)}` +
    `,"createdAt":"${at}","decimal":${decimal}${more}}`
  );
}
