import { DAY_MS } from "../../ledger/calendar.ts";
import { accept, type Outcome } from "../../ledger/failures.ts";
import { Grant, type Pool } from "../../ledger/state.ts";
import type { DialectCall, RunCommand } from "../dialect.ts";
import { keep, poolId, type Reading, read } from "./documents.ts";
import { priorityOf } from "./priorities.ts";

/** How long a refund can be spent; each later one begins it anew. */
const REFUND_LIFE_MS = 365 * DAY_MS;

/**
 * Gives credit back. At Schematic one adjustment grant per company and credit grows with every refund; amounts of the
 * ledger's grants never change (R22), so each refund is an adjustment of its own. The earlier ones live as long as the
 * last, and they are shown as one grant, with the id of the first.
 */
export function refund(
  call: DialectCall,
  run: RunCommand,
  pool: Pool,
  amount: number,
  metadata: Readonly<Record<string, string>>,
): Outcome<unknown> {
  const id = poolId(pool.account, pool.credit);
  const expiresAt = call.t + REFUND_LIFE_MS;
  const adjusted = run({
    type: "createAdjustment",
    account: pool.account.id,
    credit: pool.credit.id,
    amount,
    expiresAt,
    metadata,
  });
  if (!adjusted.ok) return adjusted;
  const { grant } = adjusted.value;
  if (grant === null) return accept(null);
  const placed = run({ type: "updateGrant", grant: grant.id, priority: priorityOf("adjustment") });
  if (!placed.ok) return placed;
  const firstId = read(call, "refund-open", id);
  const first = firstId === undefined ? undefined : call.ledger.find(Grant, firstId);
  if (first === undefined || lastPartOf(call, first).state !== "active") {
    const opened = run(keep(call, "refund-open", id, grant.id));
    return opened.ok ? run(keep(call, "refund", grant.id, [])) : opened;
  }
  for (const part of partsOf(call, first)) {
    if (part.state !== "active") continue;
    const prolonged = run({ type: "updateGrant", grant: part.id, expiresAt });
    if (!prolonged.ok) return prolonged;
  }
  const joined = run(keep(call, "refund", first.id, [...(read(call, "refund", first.id) ?? []), grant.id]));
  return joined.ok ? run(keep(call, "refund-part", grant.id, first.id)) : joined;
}

/** The grants of the ledger that are shown as this one: itself, and what later refunds added. */
export function partsOf(call: Reading, grant: Grant): Grant[] {
  const others = (read(call, "refund", grant.id) ?? []).flatMap((id) => call.ledger.find(Grant, id) ?? []);
  return [grant, ...others];
}

/** The part that tells whether the whole has ended: all of them end together, but what was spent is not written off. */
export function lastPartOf(call: Reading, grant: Grant): Grant {
  return partsOf(call, grant).at(-1) ?? grant;
}

/** The grant that this one is shown as. */
export function shownAs(call: Reading, grant: Grant): Grant {
  const first = read(call, "refund-part", grant.id);
  return (first === undefined ? undefined : call.ledger.find(Grant, first)) ?? grant;
}
