import { judgePools } from "./after-operation.ts";
import { candidatesOf, walk } from "./burn-order.ts";
import { emitDepleted, emitOfDebt, rememberRemaining } from "./events.ts";
import { debtOf } from "./figures.ts";
import { findGrant, isIn, newId, poolOf, poolVersion, touchPool } from "./state.ts";
import type { Debit, EntryType, Grant, Json, Metadata, Moved, Operation, Pool, Slice, State } from "./types.ts";

/** Starts the operation of an accepted request or of one transition (R5). */
export function startOperation(
  state: State,
  origin: "api" | "clock",
  at: number,
  reason: string | null = null,
  metadata: Metadata = {},
): Operation {
  state.operations += 1;
  const id = `op_${state.operations}`;
  return { id, origin, at, reason, metadata, moved: [], remainingBefore: new Map() };
}

/** Counts a pool among those that the operation touches, with what is available before it. */
export function move(state: State, operation: Operation, pool: Pool): void {
  if (operation.moved.some((moved) => isIn(pool, moved.pool))) return;
  const key = { accountId: pool.account.id, creditId: pool.credit.id };
  operation.moved.push({ pool: key, before: availableOf(state, pool), operation });
}

/** What is available by the pool's entries. */
function availableOf(state: State, pool: Pool): number {
  const last = state.entries.findLast((entry) => isIn(pool, entry));
  return last === undefined ? 0 : last.balanceAfter - last.reservedAfter;
}

/** Ends an operation: what is owed is settled (R40), then come the alerts and the top-ups (R77, R78). */
export function finish(state: State, operation: Operation): void {
  for (const { pool } of [...operation.moved]) settle(state, operation, poolOf(state, pool));
  emitDepleted(state, operation);
  operation.remainingBefore.clear();
  if (state.batch === null) judgePools(state, operation.moved);
  else joinBatch(state.batch, operation.moved);
}

/** R60: a batch is judged at its end, against the figures before it. */
function joinBatch(batch: Moved[], moved: readonly Moved[]): void {
  for (const row of moved) {
    const { accountId, creditId } = row.pool;
    if (!batch.some(({ pool }) => pool.accountId === accountId && pool.creditId === creditId)) batch.push(row);
  }
}

/** What one entry says beyond its operation; deltas that are not given are 0. */
export type Line = {
  readonly type: EntryType;
  readonly grantId?: string | null;
  readonly reservationId?: string | null;
  readonly debitId?: string | null;
  readonly balance?: number;
  readonly reserved?: number;
  readonly debt?: number;
  readonly changes?: Json;
};

/** Appends one entry; its running figures are the sums of the pool's entries so far (R6). */
export function post(state: State, operation: Operation, pool: Pool, line: Line): void {
  touchPool(state, pool);
  move(state, operation, pool);
  const previous = state.entries.findLast((entry) => isIn(pool, entry));
  const { balance = 0, reserved = 0, debt = 0 } = line;
  state.entries.push({
    seq: state.entries.length + 1,
    id: newId(state, "ent", state.entries.length),
    operationId: operation.id,
    origin: operation.origin,
    accountId: pool.account.id,
    creditId: pool.credit.id,
    grantId: line.grantId ?? null,
    reservationId: line.reservationId ?? null,
    debitId: line.debitId ?? null,
    type: line.type,
    balanceDelta: balance,
    reservedDelta: reserved,
    debtDelta: debt,
    balanceAfter: (previous?.balanceAfter ?? 0) + balance,
    reservedAfter: (previous?.reservedAfter ?? 0) + reserved,
    debtAfter: (previous?.debtAfter ?? 0) + debt,
    version: poolVersion(state, pool) + 1,
    effectiveAt: operation.at,
    reason: operation.reason,
    changes: line.changes ?? null,
    metadata: operation.metadata,
  });
}

/** Books a walk on a debit: each slice becomes consumed and is posted by `line` (R35). */
export function allocate(
  state: State,
  operation: Operation,
  debit: Debit,
  slices: readonly Slice[],
  line: (slice: Slice) => Line,
  pool: Pool,
): void {
  for (const slice of slices) {
    const grant = findGrant(state, slice.grantId);
    rememberRemaining(state, operation, grant);
    debit.allocations.push(slice);
    grant.updatedAt = operation.at;
    post(state, operation, pool, { grantId: slice.grantId, debitId: debit.id, ...line(slice) });
  }
}

/** R40: while there is debt and free credit, the first candidate repays the oldest debt. */
export function settle(state: State, operation: Operation, pool: Pool): void {
  for (;;) {
    const owing = state.debits.find((debit) => isIn(pool, debit) && debtOf(state, debit) > 0);
    const first = candidatesOf(state, pool)[0];
    if (owing === undefined || first === undefined) return;
    const slices = walk(state, [first], debtOf(state, owing));
    const line = (slice: Slice): Line => ({
      type: "debt_repaid",
      reservationId: owing.reservationId,
      debt: -slice.amount,
    });
    allocate(state, operation, owing, slices, line, pool);
    for (const { amount } of slices) {
      emitOfDebt(state, operation, owing, "debt.repaid", amount, first.id);
    }
  }
}

/**
 * Gives credit back to the grant it came from. The caller has posted the entry that returned it; on a grant that has
 * expired or was voided it lapses at once (R49, R57). Answers whether it lapsed.
 */
export function lapseIfTerminal(state: State, operation: Operation, grant: Grant, slice: Slice, line: Line): boolean {
  grant.updatedAt = operation.at;
  if (!grant.isExpired && !grant.isVoided) return false;
  if (grant.isVoided) grant.voided += slice.amount;
  else grant.expired += slice.amount;
  post(state, operation, poolOf(state, grant), { ...line, type: "lapsed", grantId: grant.id, balance: -slice.amount });
  return true;
}
