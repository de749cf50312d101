import type { Pool } from "../../ledger/state.ts";
import { presentBalance } from "./balance.ts";

/**
 * The answer of a write that touched one pool: the resource and, beside it, the pool after the write. The key is added to
 * the resource itself, which was made for this answer: copying it would cost as much as writing it.
 */
export function writtenText(resource: object, pool: Pool, t: number): string {
  return JSON.stringify(Object.assign(resource, { balance: presentBalance(pool, t) }));
}

/** A page of a list (R75). */
export function pageText(data: readonly object[], nextCursor: string | null): string {
  return JSON.stringify({ data, hasMore: nextCursor !== null, nextCursor });
}
