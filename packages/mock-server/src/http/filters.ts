import type { List } from "../ledger/chain.ts";
import { type Refusal, refuse } from "../ledger/failures.ts";
import type { Identified, KeyedKind, Ledger } from "../ledger/ledger.ts";
import { isRefusal, requireAccount, requireCredit } from "../ledger/preconditions.ts";
import type { Account, Credit, Pool } from "../ledger/state.ts";
import type { Metadata } from "../ledger/terms.ts";
import type { Violations } from "./violations.ts";

/** Whose rows are asked for; undefined means everybody's, or of every credit. */
export interface Scope {
  readonly account: Account | undefined;
  readonly credit: Credit | undefined;
}

/** Resolves the filters `account` and `credit`; what they name must exist (R75). */
export function findScope(
  ledger: Ledger,
  filters: { readonly account?: string; readonly credit?: string },
): Scope | Refusal {
  const account = filters.account === undefined ? undefined : requireAccount(ledger, filters.account);
  if (account !== undefined && isRefusal(account)) return account;
  const credit = filters.credit === undefined ? undefined : requireCredit(ledger, filters.credit);
  if (credit !== undefined && isRefusal(credit)) return credit;
  return { account, credit };
}

/** True for pools that the scope takes in. */
export function isInScope(pool: Pool, scope: Scope): boolean {
  return (
    (scope.account === undefined || pool.account === scope.account) &&
    (scope.credit === undefined || pool.credit === scope.credit)
  );
}

/** The shortest lists that hold every row of the scope, in the order of creation: everybody's, or pool by pool. */
export function listsInScope<Row>(
  { account, credit }: Scope,
  all: List<Row>,
  listOf: (pool: Pool) => List<Row>,
): readonly List<Row>[] {
  if (account === undefined) return [all];
  return account.pools.filter((pool) => credit === undefined || pool.credit === credit).map(listOf);
}

/** The one object with an externalKey (R66), or none. */
export function withExternalKey<Row extends Identified>(
  ledger: Ledger,
  kind: KeyedKind,
  kindOfRow: abstract new (...args: never) => Row,
  key: string,
): readonly Row[] {
  const object = ledger.externalKeys[kind].get(key);
  return object instanceof kindOfRow ? [object] : [];
}

/** True when an object has all the labels that are asked for (R75). */
export function hasLabels(metadata: Metadata, wanted: Readonly<Record<string, string>> | undefined): boolean {
  if (wanted === undefined) return true;
  return Object.entries(wanted).every(([key, value]) => Object.hasOwn(metadata, key) && metadata[key] === value);
}

/** A half-open range of instants (R10); open ends are infinite. */
export interface Span {
  readonly from: number;
  readonly to: number;
}

/** Reads the filters `from` and `to`, or others of that form. */
export function readSpan(
  from: string | undefined,
  to: string | undefined,
  violations: Violations,
  names: readonly [string, string] = ["/from", "/to"],
): Span {
  return {
    from: violations.instant(from, "query", names[0]) ?? Number.NEGATIVE_INFINITY,
    to: violations.instant(to, "query", names[1]) ?? Number.POSITIVE_INFINITY,
  };
}

/** True for instants in the range. */
export function isWithin(instant: number, span: Span): boolean {
  return span.from <= instant && instant < span.to;
}

/** `order=burn` orders one pool's grants, so it needs to know which (R75). */
export function burnNeedsPool(): Refusal {
  return refuse("conflicting_fields", "order=burn orders the grants of one pool: give both account and credit.");
}
