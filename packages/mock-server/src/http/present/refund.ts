import type { Refund } from "../../ledger/state.ts";
import type { Schemas } from "../contract.ts";
import { formatInstant } from "../instants.ts";
import { presentAllocations } from "./allocations.ts";
import { decimalTwin } from "./decimal.ts";

export function presentRefund(refund: Refund): Schemas["Refund"] {
  const { amount, lapsed } = refund;
  return {
    id: refund.id,
    debitId: refund.debit.id,
    amount,
    allocations: presentAllocations(refund.allocations),
    lapsed,
    reissuedGrantIds: refund.reissued.map((grant) => grant.id),
    reason: refund.reason,
    metadata: refund.metadata,
    externalKey: refund.externalKey,
    createdAt: formatInstant(refund.createdAt),
    decimal: decimalTwin({ amount, lapsed }, refund.debit.pool.credit.scale),
  };
}
