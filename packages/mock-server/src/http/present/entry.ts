import type { HashChain } from "../../environment/hash-chain.ts";
import type { Ledger } from "../../ledger/ledger.ts";
import type { Changes, Entry } from "../../ledger/state.ts";
import { assured } from "../boundary.ts";
import type { Schemas } from "../contract.ts";
import { formatInstant, formatOptionalInstant } from "../instants.ts";

/** An entry; the account's externalId and the credit's code are those of now. Hashes are not asked for. */
export function presentEntry(ledger: Ledger, entry: Entry): Schemas["Entry"] {
  const { operation, pool } = entry;
  const { account, credit } = pool;
  return {
    seq: entry.seq,
    id: ledger.entryId(entry),
    operationId: ledger.operationId(operation),
    origin: operation.origin,
    accountId: account.id,
    externalId: account.externalId,
    credit: credit.code,
    creditId: credit.id,
    grantId: entry.grant?.id ?? null,
    reservationId: entry.reservation?.id ?? null,
    debitId: entry.debit?.id ?? null,
    type: entry.type,
    balanceDelta: entry.balanceDelta,
    reservedDelta: entry.reservedDelta,
    debtDelta: entry.debtDelta,
    balanceAfter: entry.balanceAfter,
    reservedAfter: entry.reservedAfter,
    debtAfter: entry.debtAfter,
    availableAfter: entry.balanceAfter - entry.reservedAfter,
    effectiveAt: formatInstant(operation.at),
    reason: operation.reason,
    changes: entry.changes === null ? null : presentChanges(entry.changes),
    metadata: operation.metadata,
    prevHash: null,
    hash: null,
  };
}

/** The same with its place in the chain of hashes (R79). */
export function presentEntryWithHashes(ledger: Ledger, entry: Entry, chain: HashChain): Schemas["Entry"] {
  const { seq } = entry;
  return { ...presentEntry(ledger, entry), prevHash: chain.prevHashOf(seq), hash: chain.hashOf(seq) };
}

/** What a `grant_updated` changed (R22). Only `expiresAt` looks different on the wire. */
function presentChanges(changes: Changes): Schemas["GrantChanges"] {
  const { expiresAt, ...others } = changes;
  const plain = assured<Schemas["GrantChanges"]>(others);
  if (expiresAt === undefined) return plain;
  return { expiresAt: { from: presentEnd(expiresAt.from), to: presentEnd(expiresAt.to) }, ...plain };
}

function presentEnd(end: unknown): string | null {
  return typeof end === "number" ? formatOptionalInstant(end) : null;
}
