import type { Alert } from "../../ledger/watching.ts";
import type { Schemas } from "../contract.ts";
import { formatInstant } from "../instants.ts";
import { decimalTwin } from "./decimal.ts";

/** An alert (R77), with whether it is low now. */
export function presentAlert({ id, pool, threshold, isTriggered, createdAt }: Alert): Schemas["Alert"] {
  const { account, credit } = pool;
  return {
    id,
    accountId: account.id,
    externalId: account.externalId,
    credit: credit.code,
    creditId: credit.id,
    threshold,
    triggered: isTriggered,
    createdAt: formatInstant(createdAt),
    decimal: decimalTwin({ threshold }, credit.scale),
  };
}
