import type { Debit } from "../../ledger/state.ts";
import type { Schemas } from "../contract.ts";
import { formatInstant } from "../instants.ts";
import { presentAllocations } from "./allocations.ts";
import { decimalTwin } from "./decimal.ts";

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
