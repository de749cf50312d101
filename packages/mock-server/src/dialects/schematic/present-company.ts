import { formatInstant } from "../../http/instants.ts";
import type { Subscription } from "../../ledger/recurrence.ts";
import type { Account } from "../../ledger/state.ts";
import { activeSubscriptions, companyDocument } from "./companies.ts";
import type { Reading } from "./documents.ts";
import { entitlementsOf, presentEntitlement } from "./entitlements.ts";
import type { components } from "./generated/types.ts";
import { ENVIRONMENT_ID, vendorId } from "./ids.ts";
import { presentPreview } from "./present-preview.ts";
import { fromUnits } from "./units.ts";

type Schemas = components["schemas"];

/** Companies need no name; then the first of their keys is shown. */
export function companyName(call: Reading, account: Account): string {
  const [key = ""] = Object.values(companyDocument(call, account).keys);
  return account.name ?? account.externalId ?? key;
}

export function presentCompany(call: Reading, account: Account): Schemas["Company"] {
  const { traits, lastSeenAt } = companyDocument(call, account);
  const subscriptions = activeSubscriptions(account, null, call);
  const [base] = activeSubscriptions(account, "plan", call);
  return {
    id: vendorId("company", account.id),
    name: companyName(call, account),
    environment_id: ENVIRONMENT_ID,
    keys: presentKeys(call, account),
    traits: traits === null ? null : { ...traits },
    billing_credit_balances: Object.fromEntries(
      account.pools.map((pool) => [vendorId("credit", pool.credit.id), fromUnits(pool.available, pool.credit)]),
    ),
    add_ons: activeSubscriptions(account, "add_on", call).map((subscription) => presentCompanyPlan(call, subscription)),
    plan: base === undefined ? null : presentCompanyPlan(call, base),
    plans: subscriptions.map(({ plan }) => presentPreview(call, plan)),
    ...WITHOUT_BILLING,
    entitlements: entitlementsOf(call, account).map((entitlement) => presentEntitlement(call, account, entitlement)),
    last_seen_at: lastSeenAt,
    created_at: formatInstant(account.createdAt),
    updated_at: formatInstant(account.updatedAt),
  };
}

/** What Schematic knows of money and of users, of which the mock has none. */
const WITHOUT_BILLING = {
  billing_profile: null,
  billing_profiles: [],
  billing_subscription: null,
  billing_subscriptions: [],
  custom_plan_billings: [],
  default_payment_method: null,
  entity_traits: [],
  logo_url: null,
  metrics: [],
  payment_methods: [],
  pending_migration: null,
  rules: [],
  scheduled_downgrade: null,
  user_count: 0,
} satisfies Partial<Schemas["Company"]>;

function presentKeys(call: Reading, account: Account): Schemas["EntityKey"][] {
  const id = vendorId("company", account.id);
  return Object.entries(companyDocument(call, account).keys).map(([key, value]) => ({
    id: `enky_${id}_${key}`,
    key,
    value,
    definition: null,
    definition_id: `enkd_${key}`,
    entity_id: id,
    entity_type: "company",
    environment_id: ENVIRONMENT_ID,
    created_at: formatInstant(account.createdAt),
    updated_at: formatInstant(account.updatedAt),
  }));
}

function presentCompanyPlan(call: Reading, { plan, startAt, interval }: Subscription): Schemas["CompanyPlan"] {
  return {
    ...presentPreview(call, plan),
    added_on: formatInstant(startAt),
    billing_product_external_id: null,
    billing_product_id: null,
    included_credit_grants: [],
    plan_period: interval,
    plan_price: null,
    plan_version_id: null,
  };
}
