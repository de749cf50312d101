import type { Account } from "../../ledger/state.ts";
import type { Schemas } from "../contract.ts";
import { formatInstant, formatOptionalInstant } from "../instants.ts";

export function presentAccount(account: Account): Schemas["Account"] {
  return {
    id: account.id,
    externalId: account.externalId,
    name: account.name,
    email: account.email,
    metadata: account.metadata,
    status: account.status,
    billingAnchor: formatInstant(account.billingAnchor ?? account.createdAt),
    version: account.version,
    createdAt: formatInstant(account.createdAt),
    updatedAt: formatInstant(account.updatedAt),
    closedAt: formatOptionalInstant(account.closedAt),
  };
}
