import { formatInstant } from "../../http/instants.ts";
import type { CompanyOverrideDocument, PlanEntitlementDocument, Reading } from "./documents.ts";
import { findCompany, findCredit, findPlan } from "./find.ts";
import type { components } from "./generated/types.ts";
import { ENVIRONMENT_ID } from "./ids.ts";
import { presentCompany } from "./present-company.ts";
import { presentCredit } from "./present-credit.ts";
import { findFeature, type Kept, presentFeatureSummary } from "./present-feature.ts";
import { presentPreview } from "./present-preview.ts";

type Schemas = components["schemas"];
type Document = PlanEntitlementDocument | CompanyOverrideDocument;

/** What entitlements of plans and overrides of companies have in common. */
function presentValue(call: Reading, { id, body, createdAt, updatedAt }: Kept<Document>) {
  const feature = findFeature(call, body.feature_id);
  const credit = body.value_credit_id ? findCredit(call, body.value_credit_id) : undefined;
  return {
    id,
    environment_id: ENVIRONMENT_ID,
    feature: feature === undefined ? null : presentFeatureSummary(feature),
    feature_id: body.feature_id,
    value_type: body.value_type,
    value_bool: body.value_bool ?? null,
    value_numeric: body.value_numeric ?? null,
    value_trait: null,
    value_trait_id: body.value_trait_id ?? null,
    value_credit: credit === undefined ? null : presentCredit(credit),
    consumption_rate: body.credit_consumption_rate ?? null,
    metric_period: body.metric_period ?? null,
    metric_period_month_reset: body.metric_period_month_reset ?? null,
    rule_id_usage_exceeded: null,
    created_at: formatInstant(createdAt),
    updated_at: formatInstant(updatedAt),
  };
}

export function presentPlanEntitlement(call: Reading, kept: Kept<PlanEntitlementDocument>): Schemas["PlanEntitlement"] {
  const plan = findPlan(call, kept.body.plan_id);
  return {
    ...presentValue(call, kept),
    rule_id: `rule_${kept.id}`,
    plan: plan === undefined ? null : presentPreview(call, plan),
    plan_id: kept.body.plan_id,
    billing_linked_resource: null,
    billing_threshold: null,
    currency_prices: [],
    metered_monthly_price: null,
    metered_quarterly_price: null,
    metered_yearly_price: null,
    overage_billing_cadence: null,
    overage_invoice_anchor: null,
    price_behavior: kept.body.value_type === "credit" ? "credit_burndown" : null,
    soft_limit: kept.body.soft_limit ?? null,
    usage_based_product: null,
    usage_quantity: null,
    warning_tiers: [],
  };
}

export function presentCompanyOverride(call: Reading, kept: Kept<CompanyOverrideDocument>): Schemas["CompanyOverride"] {
  const account = findCompany(call, kept.body.company_id);
  return {
    ...presentValue(call, kept),
    rule_id: `rule_${kept.id}`,
    company: account === undefined ? null : presentCompany(call, account),
    company_id: kept.body.company_id,
    expiration_date: kept.body.expiration_date ?? null,
    notes: [],
    value_credit_id: kept.body.value_credit_id ?? null,
  };
}
