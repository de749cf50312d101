import { accept, type Outcome } from "../../ledger/failures.ts";
import type { Account, Credit } from "../../ledger/state.ts";
import type { DialectCall, RunCommand } from "../dialect.ts";
import { keep, type PlanGrantDocument, poolId, read } from "./documents.ts";
import { expiryPolicyOf } from "./expiry.ts";

/** Automatic top-up and debt are the pool's in the ledger, and the plan grant's at Schematic. */
export function applyRules(
  call: DialectCall,
  run: RunCommand,
  account: Account,
  credit: Credit,
  { input }: PlanGrantDocument,
): Outcome<unknown> {
  const unit = 10 ** credit.scale;
  const reference = { account: account.id, credit: credit.id };
  if (input.postpaid_enabled === true) {
    const { overdraft_limit: limit } = input;
    const allowed =
      limit === null || limit === undefined
        ? run(keep(call, "postpaid", poolId(account, credit), true))
        : run({ type: "setCreditLimit", ...reference, creditLimit: limit * unit });
    if (!allowed.ok) return allowed;
  }
  const { auto_topup_amount: amount } = input;
  if (input.auto_topup_enabled !== true || !amount) return accept(null);
  const threshold = thresholdOf(input);
  const expiry = expiryPolicyOf({
    type: input.auto_topup_expiry_type ?? "no_expiry",
    unit: input.auto_topup_expiry_unit ?? null,
    count: input.auto_topup_expiry_unit_count ?? null,
  });
  return run({
    type: "putAutoTopUp",
    ...reference,
    threshold: Math.floor(threshold * unit),
    amount: amount * unit,
    multiple: false,
    ...(expiry === null ? {} : { expiry }),
  });
}

function thresholdOf(input: PlanGrantDocument["input"]): number {
  const { auto_topup_threshold_credits: credits, auto_topup_threshold_percent: percent } = input;
  if (credits !== null && credits !== undefined) return credits;
  return percent ? (input.credit_amount * percent) / 100 : 0;
}

/** Takes back what {@link applyRules} set. */
export function clearRules(
  call: DialectCall,
  run: RunCommand,
  account: Account,
  credit: Credit,
  { input }: PlanGrantDocument,
): Outcome<unknown> {
  const reference = { account: account.id, credit: credit.id };
  if (input.postpaid_enabled === true) {
    const isUnlimited = read(call, "postpaid", poolId(account, credit)) === true;
    const cleared = isUnlimited
      ? run(keep(call, "postpaid", poolId(account, credit), null))
      : run({ type: "setCreditLimit", ...reference, creditLimit: 0 });
    if (!cleared.ok) return cleared;
  }
  const hasTopUp = input.auto_topup_enabled === true && (account.pool(credit)?.watch?.autoTopUp ?? null) !== null;
  return hasTopUp ? run({ type: "deleteAutoTopUp", ...reference }) : accept(null);
}
