import { formatInstant } from "../../http/instants.ts";
import type { Plan } from "../../ledger/recurrence.ts";
import { type Reading, read, readAll } from "./documents.ts";
import type { components } from "./generated/types.ts";
import { vendorId } from "./ids.ts";
import { planGrantsOf } from "./plan-grants.ts";
import { presentCredit } from "./present-credit.ts";
import { presentPlanEntitlement } from "./present-entitlement.ts";
import { presentPlanGrant } from "./present-plan-grant.ts";
import { planName } from "./present-preview.ts";

type Schemas = components["schemas"];

export function presentPlan(call: Reading, plan: Plan): Schemas["Plan"] {
  const document = read(call, "plan", plan.id);
  const id = vendorId("plan", plan.id);
  const grants = planGrantsOf(call, plan);
  const subscribers = new Set(
    plan.subscriptions.filter(({ status }) => status === "active").map(({ account }) => account),
  );
  return {
    ...WITHOUT_BILLING,
    id,
    name: planName(plan),
    description: document?.description ?? "",
    icon: document?.icon ?? "gray",
    plan_type: document?.planType ?? "plan",
    company_count: subscribers.size,
    credits: [...new Set(grants.map(({ credit }) => credit))].map(presentCredit),
    entitlements: readAll(call, "plan-entitlement")
      .filter(({ body }) => body.plan_id === id)
      .map((entitlement) => presentPlanEntitlement(call, entitlement)),
    included_credit_grants: grants.map((grant) => presentPlanGrant(call, grant)),
    created_at: formatInstant(plan.createdAt),
    updated_at: formatInstant(plan.updatedAt),
  };
}

/** What Schematic knows of money and of versions, of which the mock has none. */
const WITHOUT_BILLING = {
  active_version: null,
  audience_type: null,
  billing_linked_resource: null,
  billing_product: null,
  billing_strategy: "no_billing",
  catalogs: [],
  charge_type: "none",
  company_id: null,
  company_logo_url: null,
  company_name: null,
  controlled_by: "schematic",
  copied_from_plan_id: null,
  currency_prices: [],
  draft_version: null,
  features: [],
  is_default: false,
  is_free: null,
  is_trialable: false,
  monthly_price: null,
  one_time_price: null,
  quarterly_price: null,
  trial_days: null,
  versions: [],
  yearly_price: null,
} satisfies Partial<Schemas["Plan"]>;
