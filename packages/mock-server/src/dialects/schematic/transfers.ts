import { formatInstant } from "../../http/instants.ts";
import type { Grant } from "../../ledger/state.ts";
import type { Reading } from "./documents.ts";
import type { components } from "./generated/types.ts";
import { vendorId } from "./ids.ts";
import { fromUnits } from "./units.ts";

type Transfer = components["schemas"]["GrantTransfer"];

/** What came to a grant from another one, and what went from it to others: by rollover, or between companies. */
export function presentTransfers(call: Reading, grant: Grant): Transfer[] {
  return [...incoming(grant), ...outgoing(call, grant)];
}

function incoming(grant: Grant): Transfer[] {
  const { sourceGrant } = grant;
  return sourceGrant === null ? [] : [transfer(grant, "in", grant, sourceGrant)];
}

function outgoing({ ledger }: Reading, grant: Grant): Transfer[] {
  // Only what ended or was transferred from has successors; most grants are not asked about further.
  if (grant.state === "active" && grant.transferred === 0) return [];
  return ledger.grants
    .filter(({ sourceGrant }) => sourceGrant === grant)
    .map((successor) => transfer(successor, "out", grant, successor));
}

function transfer(made: Grant, direction: "in" | "out", { pool }: Grant, related: Grant): Transfer {
  return {
    id: vendorId("transfer", made.id),
    amount: fromUnits(made.amount, pool.credit),
    direction,
    reason: made.sourceType,
    related_grant_id: vendorId("grant", related.id),
    created_at: formatInstant(made.createdAt),
  };
}
