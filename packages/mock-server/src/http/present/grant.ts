import type { Grant } from "../../ledger/state.ts";
import type { Schemas } from "../contract.ts";
import { formatInstant, formatOptionalInstant } from "../instants.ts";
import { decimalTwin } from "./decimal.ts";
import { presentPrice, presentRollover } from "./terms.ts";

export function presentGrant(grant: Grant): Schemas["Grant"] {
  const { account, credit } = grant.pool;
  const { amount, remaining, free: available, consumed, held, expired, voided, transferred } = grant;
  return {
    id: grant.id,
    accountId: account.id,
    externalId: account.externalId,
    credit: credit.code,
    creditId: credit.id,
    amount,
    remaining,
    available,
    consumed,
    held,
    expired,
    voided,
    transferred,
    priority: grant.priority,
    category: grant.category,
    source: { type: grant.sourceType, id: grant.source?.id ?? null },
    effectiveAt: formatInstant(grant.effectiveAt),
    expiresAt: formatOptionalInstant(grant.expiresAt),
    status: grant.status,
    rollover: presentRollover(grant.rollover),
    rolloverCount: grant.rolloverCount,
    scheduleId: grant.schedule?.id ?? null,
    sourceGrantId: grant.sourceGrant?.id ?? null,
    costBasis: presentPrice(grant.costBasis),
    name: grant.name,
    reason: grant.reason,
    voidReason: grant.voidReason,
    metadata: grant.metadata,
    externalKey: grant.externalKey,
    createdAt: formatInstant(grant.createdAt),
    updatedAt: formatInstant(grant.updatedAt),
    decimal:
      credit.scale === 0
        ? null
        : decimalTwin({ amount, remaining, available, consumed, held, expired, voided, transferred }, credit.scale),
  };
}
