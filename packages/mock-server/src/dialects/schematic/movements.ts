import type { Entry } from "../../ledger/state.ts";
import { type Reading, read } from "./documents.ts";
import type { components } from "./generated/types.ts";
import { zeroedOutReason } from "./present-grant.ts";
import { LABELS } from "./usage.ts";

type Schemas = components["schemas"];

/** What an entry is in Schematic's ledger. */
export interface Movement {
  readonly type: Schemas["LedgerEventType"];
  /** In the smallest unit; above zero where credit is given. */
  readonly amount: number;
  readonly reason: Schemas["UsageReason"] | null;
  readonly zeroedOutReason: Schemas["ZeroedOutReason"] | null;
}

/**
 * An entry as Schematic would have it, null for what it has no row for. Its holds debit at once: they and their releases
 * move the balance there, and the usage that they cover only tells.
 */
export function classify(call: Reading, entry: Entry): Movement | null {
  const { type, balanceDelta, reservedDelta } = entry;
  switch (type) {
    case "grant_issued":
      return isRefund(entry) ? usage(balanceDelta, "track") : movement("grant", balanceDelta);
    case "grant_activated":
    case "imported":
    case "reissued":
      return movement("grant", balanceDelta);
    case "rolled_over":
    case "transferred_in":
    case "transferred_out":
      return movement("transfer", balanceDelta);
    case "grant_expired":
    case "grant_voided":
    case "lapsed":
      return balanceDelta === 0 ? null : zeroOut(entry);
    case "consumed":
    case "captured":
    case "debt_incurred":
      return usage(balanceDelta, "track");
    case "adjusted":
      return usage(balanceDelta, "manual_adjustment");
    case "refunded":
      return usage(balanceDelta, "reconciliation");
    case "reserved":
    case "released":
      return reservedDelta === 0 ? null : usage(-reservedDelta, holdReason(call, entry));
    case "grant_scheduled":
    case "grant_updated":
    case "debt_repaid":
    case "reservation_expired":
      return null;
  }
}

function movement(type: Movement["type"], amount: number): Movement {
  return { type, amount, reason: null, zeroedOutReason: null };
}

function usage(amount: number, reason: Schemas["UsageReason"]): Movement {
  return { type: "usage", amount, reason, zeroedOutReason: null };
}

function zeroOut({ balanceDelta, grant }: Entry): Movement {
  const reason = grant === null ? null : zeroedOutReason(grant);
  return { type: "zero_out", amount: balanceDelta, reason: null, zeroedOutReason: reason };
}

/** What a track event of a negative quantity gave back is usage below zero. */
function isRefund({ operation }: Entry): boolean {
  return operation.metadata[LABELS.event] !== undefined;
}

function holdReason(call: Reading, { type, reservation }: Entry): Schemas["UsageReason"] {
  const isLease = reservation !== null && read(call, "lease", reservation.id) !== undefined;
  if (type === "reserved") return isLease ? "lease_hold" : "reservation_hold";
  return isLease ? "lease_release" : "reservation_release";
}
