import type { Adjustment } from "../../ledger/state.ts";
import type { Schemas } from "../contract.ts";
import { formatInstant, formatOptionalInstant } from "../instants.ts";
import { presentAllocations } from "./allocations.ts";
import { decimalTwin } from "./decimal.ts";

export function presentAdjustment(adjustment: Adjustment): Schemas["Adjustment"] {
  const { account, credit, totalAdjustment } = adjustment.pool;
  const { amount, requestedAmount } = adjustment;
  return {
    id: adjustment.id,
    accountId: account.id,
    externalId: account.externalId,
    credit: credit.code,
    creditId: credit.id,
    amount,
    requestedAmount,
    reason: adjustment.reason,
    expiresAt: formatOptionalInstant(adjustment.expiresAt),
    status: adjustment.status,
    grantId: adjustment.grant?.id ?? null,
    debitId: adjustment.debit?.id ?? null,
    allocations: adjustment.debit === null ? [] : presentAllocations(adjustment.debit.allocations),
    totalAdjustment,
    metadata: adjustment.metadata,
    externalKey: adjustment.externalKey,
    createdAt: formatInstant(adjustment.createdAt),
    decimal: decimalTwin({ amount, requestedAmount, totalAdjustment }, credit.scale),
  };
}
