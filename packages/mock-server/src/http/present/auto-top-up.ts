import type { AutoTopUp } from "../../ledger/watching.ts";
import type { Schemas } from "../contract.ts";
import { formatOptionalInstant } from "../instants.ts";
import { toDecimal } from "./decimal.ts";
import { presentExpiryPolicy } from "./terms.ts";

/** A pool's rule for automatic top-ups (R78). */
export function presentAutoTopUp(rule: AutoTopUp): Schemas["AutoTopUp"] {
  const { account, credit } = rule.pool;
  const { threshold, amount, target, multiple, cooldownSeconds, priority, expiry } = rule.terms;
  const decimal = (value: number | null): string | null => (value === null ? null : toDecimal(value, credit.scale));
  return {
    accountId: account.id,
    externalId: account.externalId,
    credit: credit.code,
    creditId: credit.id,
    threshold,
    amount,
    target,
    multiple: amount === null ? null : multiple,
    cooldownSeconds,
    priority,
    expiry: expiry === null ? null : presentExpiryPolicy(expiry),
    status: rule.status,
    lastRunAt: formatOptionalInstant(rule.lastRunAt),
    decimal:
      credit.scale === 0
        ? null
        : { threshold: toDecimal(threshold, credit.scale), amount: decimal(amount), target: decimal(target) },
  };
}
