import type { Transfer } from "../../ledger/state.ts";
import type { Schemas } from "../contract.ts";
import { formatInstant } from "../instants.ts";
import { balanceText } from "./balance.ts";
import { decimalTwin } from "./decimal.ts";
import { flat } from "./json-text.ts";

export function presentTransfer(transfer: Transfer): Schemas["Transfer"] {
  const { from, to, amount } = transfer;
  const { credit } = from;
  return {
    id: transfer.id,
    fromAccountId: from.account.id,
    fromExternalId: from.account.externalId,
    toAccountId: to.account.id,
    toExternalId: to.account.externalId,
    credit: credit.code,
    creditId: credit.id,
    amount,
    legs: transfer.legs.map((leg) => ({ fromGrantId: leg.from.id, toGrantId: leg.to.id, amount: leg.amount })),
    reason: transfer.reason,
    metadata: transfer.metadata,
    externalKey: transfer.externalKey,
    createdAt: formatInstant(transfer.createdAt),
    decimal: decimalTwin({ amount }, credit.scale),
  };
}

/** The answer of the write: the text of the transfer and, in it, both pools after it. */
export function transferWrittenText(transfer: Transfer, t: number): string {
  const { from, to } = transfer;
  const balances = `"fromBalance":${balanceText(from, t)},"toBalance":${balanceText(to, t)}`;
  return flat(`${JSON.stringify(presentTransfer(transfer)).slice(0, -1)},${balances}}`);
}
