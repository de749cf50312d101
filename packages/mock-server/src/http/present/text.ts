import type { Pool } from "../../ledger/state.ts";
import { presentBalance } from "./balance.ts";

/**
 * The answer of a write that touched one pool: the resource and, beside it, the pool after the write. Two texts are put
 * together rather than two objects, because copying a resource only to add one key costs as much as writing it.
 */
export function writtenText(resource: object, pool: Pool, t: number): string {
  return withKey(JSON.stringify(resource), "balance", JSON.stringify(presentBalance(pool, t)));
}

/** Adds a key to the text of an object that is not empty. */
export function withKey(object: string, key: string, value: string): string {
  return `${object.slice(0, -1)},"${key}":${value}}`;
}

/** A page of a list (R75). */
export function pageText(data: readonly object[], nextCursor: string | null): string {
  return JSON.stringify({ data, hasMore: nextCursor !== null, nextCursor });
}
