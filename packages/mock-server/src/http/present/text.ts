import type { Pool } from "../../ledger/state.ts";
import { balanceText } from "./balance.ts";
import { flat } from "./json-text.ts";

/** The answer of a write that touched one pool: the text of the resource and, in it, the pool after the write. */
export function writtenText(resource: object, pool: Pool, t: number): string {
  return flat(`${JSON.stringify(resource).slice(0, -1)}${balanceMember(pool, t)}}`);
}

/** The member `balance` of such an answer, with the comma before it. */
export function balanceMember(pool: Pool, t: number): string {
  return `,"balance":${balanceText(pool, t)}`;
}

/** What a deleted object answers (204). */
export function nothing(): string {
  return "";
}

/** A page of a list (R75). */
export function pageText(data: readonly object[], nextCursor: string | null): string {
  return JSON.stringify({ data, hasMore: nextCursor !== null, nextCursor });
}
