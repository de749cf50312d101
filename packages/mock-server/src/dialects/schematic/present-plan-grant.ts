import { formatInstant } from "../../http/instants.ts";
import type { Reading } from "./documents.ts";
import type { components } from "./generated/types.ts";
import { vendorId } from "./ids.ts";
import type { PlanGrant } from "./plan-grants.ts";
import { nameOf, presentCredit } from "./present-credit.ts";
import { planName, presentPreview } from "./present-preview.ts";
import { presentPrice } from "./prices.ts";

type Schemas = components["schemas"];

export function presentPlanGrant(call: Reading, planGrant: PlanGrant): Schemas["PlanGrant"] {
  const { id, plan, credit, document, createdAt, updatedAt } = planGrant;
  const { input } = document;
  return {
    id,
    plan_id: vendorId("plan", plan.id),
    plan_name: planName(plan),
    plan: presentPreview(call, plan),
    plan_version_id: input.plan_version_id ?? null,
    credit_id: vendorId("credit", credit.id),
    credit_name: nameOf(credit),
    credit_singular_name: credit.singularName,
    credit_plural_name: credit.pluralName,
    credit: presentCredit(credit),
    credit_amount: input.credit_amount,
    company_credit_amount: input.company_credit_amount ?? 0,
    reset_cadence: input.reset_cadence,
    reset_start: input.reset_start,
    reset_type: input.reset_type ?? "plan_period",
    rollover_percentage: input.rollover_percentage ?? 0,
    expiry_type: input.expiry_type ?? null,
    expiry_unit: input.expiry_unit ?? null,
    expiry_unit_count: input.expiry_unit_count ?? null,
    scaling: "fixed",
    license_id: input.license_id ?? null,
    ...presentTopUp(input),
    ...presentBilling(input),
    price: credit.price === null ? null : presentPrice(credit, credit.price),
    created_at: formatInstant(createdAt),
    updated_at: formatInstant(updatedAt),
  };
}

type Input = PlanGrant["document"]["input"];
type TopUpKey = Extract<keyof Schemas["PlanGrant"], `auto_topup_${string}`>;

function presentTopUp(input: Input): Pick<Schemas["PlanGrant"], TopUpKey> {
  const isEnabled = input.auto_topup_enabled ?? false;
  return {
    auto_topup_availability: input.auto_topup_availability ?? (isEnabled ? "automatic" : "off"),
    auto_topup_enabled: isEnabled,
    auto_topup_self_service: input.auto_topup_self_service ?? false,
    auto_topup_amount: input.auto_topup_amount ?? null,
    auto_topup_amount_type: input.auto_topup_amount_type ?? null,
    auto_topup_threshold_credits: input.auto_topup_threshold_credits ?? null,
    auto_topup_threshold_percent: input.auto_topup_threshold_percent ?? null,
    auto_topup_expiry_type: input.auto_topup_expiry_type ?? null,
    auto_topup_expiry_unit: input.auto_topup_expiry_unit ?? null,
    auto_topup_expiry_unit_count: input.auto_topup_expiry_unit_count ?? null,
  };
}

type BillingKey =
  | "can_buy_bundles"
  | "billing_mode"
  | "unit_price"
  | "unit_price_decimal"
  | "price_tiers"
  | "tier_mode"
  | "postpaid_enabled"
  | "postpaid_rate_per_unit"
  | "postpaid_rate_per_unit_decimal"
  | "overdraft_limit"
  | "arrears_cadence"
  | "arrears_anchor";

function presentBilling(input: Input): Pick<Schemas["PlanGrant"], BillingKey> {
  return {
    can_buy_bundles: input.can_buy_bundles ?? true,
    billing_mode: input.billing_mode ?? "granted",
    unit_price: input.unit_price ?? null,
    unit_price_decimal: input.unit_price_decimal ?? null,
    price_tiers: presentTiers(input.price_tiers ?? []),
    tier_mode: input.tier_mode ?? null,
    postpaid_enabled: input.postpaid_enabled ?? false,
    postpaid_rate_per_unit: input.postpaid_rate_per_unit ?? null,
    postpaid_rate_per_unit_decimal: input.postpaid_rate_per_unit_decimal ?? null,
    overdraft_limit: input.overdraft_limit ?? null,
    arrears_cadence: input.arrears_cadence ?? null,
    arrears_anchor: input.arrears_anchor ?? null,
  };
}

/** A tier begins where the one before it ends. */
function presentTiers(tiers: readonly Schemas["PriceTierInput"][]): Schemas["PriceTier"][] {
  return tiers.map((tier, index) => ({
    from: (tiers[index - 1]?.up_to ?? 0) + 1,
    to: tier.up_to ?? null,
    per_unit_price: tier.per_unit_price ?? null,
    per_unit_price_decimal: tier.per_unit_price_decimal ?? null,
  }));
}
