import type { CreateGrant } from "../../ledger/commands.ts";
import { accept, type Outcome } from "../../ledger/failures.ts";
import type { Grant } from "../../ledger/state.ts";
import type { DialectOperation, DialectResult } from "../dialect.ts";
import { operation } from "../operation.ts";
import { type GrantDocument, keep } from "./documents.ts";
import { answer } from "./envelope.ts";
import { grantExpiry } from "./expiry.ts";
import { findBundle, findCompany, findCredit, findGrant } from "./find.ts";
import type { components, operations } from "./generated/types.ts";
import { presentGrant } from "./present-grant.ts";
import { priorityOf, ROLLOVER_PRIORITY } from "./priorities.ts";
import { partsOf } from "./refund-grants.ts";
import { bad, isBad, notFound } from "./refuse.ts";
import { toUnits } from "./units.ts";

type Reason = components["schemas"]["GrantReason"];

/** What the ledger files a grant under. It has no names for what only Schematic's own billing grants. */
const CATEGORIES: Readonly<Record<Reason, NonNullable<CreateGrant["category"]>>> = {
  adjustment: "adjustment",
  billing_credit_auto_topup: "auto_topup",
  free: "free",
  plan: "plan",
  postpaid_forgiven: "free",
  postpaid_overdraft: "free",
  postpaid_settlement: "free",
  purchased: "purchased",
  rollover: "free",
};

export const grantBillingCreditsToCompany: DialectOperation = operation<operations["grantBillingCreditsToCompany"]>(
  (call): DialectResult => {
    const { body } = call;
    const account = findCompany(call, body.company_id);
    if (account === undefined) return notFound("company", body.company_id);
    const credit = findCredit(call, body.credit_id);
    if (credit === undefined) return notFound("credit", body.credit_id);
    const bundle = body.credit_bundle_id ? findBundle(call, body.credit_bundle_id) : null;
    if (bundle === undefined) return notFound("bundle", body.credit_bundle_id ?? "");
    if (bundle !== null && bundle.credit !== credit) return bad("The bundle is of another credit.");
    const amount = toUnits(body.quantity, credit);
    if (isBad(amount)) return amount;
    const expiry = grantExpiry(call, account, body);
    if (isBad(expiry)) return expiry;
    const category = CATEGORIES[body.reason];
    const priority = body.reason === "rollover" ? ROLLOVER_PRIORITY : priorityOf(category);
    const currency = body.currency?.toUpperCase() ?? null;
    const { price, currencyPrices } = credit;
    const basis = [price, ...currencyPrices].find((one) => one !== null && (currency ?? one.currency) === one.currency);
    const outcome = call.transact((run): Outcome<Grant> => {
      const granted = run({
        type: "createGrant",
        account: account.id,
        credit: credit.id,
        ...{ amount, category, priority },
        ...expiry,
        ...(basis ? { costBasis: costBasis(basis) } : {}),
      });
      if (!granted.ok) return granted;
      const document: GrantDocument = {
        reason: body.reason,
        expiryType: body.expiry_type ?? null,
        expiryUnit: body.expiry_unit ?? null,
        expiryUnitCount: body.expiry_unit_count ?? null,
        currency,
        renewalEnabled: body.renewal_enabled ?? false,
        bundle: body.credit_bundle_id ?? null,
      };
      const kept = run(keep(call, "grant", granted.value.id, document));
      return kept.ok ? granted : kept;
    });
    return outcome.ok ? answer(call, presentGrant(call, outcome.value), 201) : outcome;
  },
);

function costBasis({
  currency,
  unitAmount,
  unitAmountDecimal,
}: NonNullable<Grant["costBasis"]>): NonNullable<CreateGrant["costBasis"]> {
  if (unitAmountDecimal !== null) return { currency, unitAmountDecimal };
  return { currency, unitAmount: unitAmount ?? 0 };
}

/** PUT …/zero-out. What has ended, or has nothing left, stays as it is. */
export const zeroOutGrant: DialectOperation = operation<operations["zeroOutGrant"]>((call) => {
  const grant = findGrant(call, call.path.grant_id);
  if (grant === undefined) return notFound("grant", call.path.grant_id);
  const { reason } = call.body ?? {};
  const outcome = call.transact((run): Outcome<Grant> => {
    for (const part of partsOf(call, grant)) {
      if (part.status !== "active" && part.status !== "pending") continue;
      const voided = run({ type: "voidGrant", grant: part.id, reason: reason ?? "manual" });
      if (!voided.ok) return voided;
    }
    return accept(grant);
  });
  return outcome.ok ? answer(call, presentGrant(call, grant)) : outcome;
});
