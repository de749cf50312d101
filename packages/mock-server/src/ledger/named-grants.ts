import { type Refusal, refuse } from "./failures.ts";
import { notActive } from "./grants.ts";
import type { Ledger } from "./ledger.ts";
import { isRefusal, requireGrant } from "./preconditions.ts";
import type { Grant, Pool } from "./state.ts";

/*
 * R36: a negative adjustment or a transfer may name the grants that it takes from.
 */

/** The grants that the request names, in its order; null where it names none. */
export function resolveNamedGrants(
  ledger: Ledger,
  ids: readonly string[] | undefined,
): readonly Grant[] | null | Refusal {
  if (ids === undefined) return null;
  const grants: Grant[] = [];
  for (const id of ids) {
    const grant = requireGrant(ledger, id);
    if (isRefusal(grant)) return grant;
    grants.push(grant);
  }
  return grants;
}

/** What the named grants have free. */
export function freeOf(named: readonly Grant[]): number {
  return named.reduce((sum, grant) => sum + grant.free, 0);
}

export function checkSamePool(named: readonly Grant[], pool: Pool): Refusal | null {
  const foreign = named.find((grant) => grant.pool !== pool);
  if (foreign === undefined) return null;
  return refuse("grant_of_other_pool", `The grant ${foreign.id} belongs to another account or credit.`);
}

export function checkActive(named: readonly Grant[] | null): Refusal | null {
  const ended = named?.find((grant) => grant.status !== "active");
  return ended === undefined ? null : notActive(ended);
}
