import type { Account, Credit } from "../../ledger/state.ts";
import { activeSubscriptions } from "./companies.ts";
import { type FeatureDocument, type Reading, read, readAll } from "./documents.ts";
import { findCredit } from "./find.ts";
import type { components } from "./generated/types.ts";
import { vendorId } from "./ids.ts";
import { fromUnits } from "./units.ts";

type Schemas = components["schemas"];

/** What a company may do with a feature: by an override of its own, else by a plan that it is on. */
export interface Entitlement {
  readonly kind: "company_override" | "plan_entitlement";
  readonly id: string;
  readonly feature: string;
  readonly valueType: Schemas["ValueType"];
  readonly isOn: boolean;
  readonly allocation: number | null;
  /** Of a feature that costs credits, and how many one use costs. */
  readonly credit: Credit | null;
  readonly rate: number;
}

type Value = Schemas["EntitlementUpdate"];

/** The entitlements of a company, one a feature. */
export function entitlementsOf(call: Reading, account: Account): Entitlement[] {
  const found = new Map<string, Entitlement>();
  const company = vendorId("company", account.id);
  for (const { id, body } of readAll(call, "company-override")) {
    const isOver = body.expiration_date ? Date.parse(body.expiration_date) <= call.t : false;
    if (body.company_id !== company || isOver || found.has(body.feature_id)) continue;
    found.set(body.feature_id, entitlement(call, "company_override", id, body.feature_id, body));
  }
  const plans = new Set(activeSubscriptions(account, null, call).map(({ plan }) => vendorId("plan", plan.id)));
  if (plans.size === 0) return [...found.values()];
  for (const { id, body } of readAll(call, "plan-entitlement")) {
    if (!plans.has(body.plan_id) || found.has(body.feature_id)) continue;
    found.set(body.feature_id, entitlement(call, "plan_entitlement", id, body.feature_id, body));
  }
  return [...found.values()];
}

function entitlement(call: Reading, kind: Entitlement["kind"], id: string, feature: string, value: Value): Entitlement {
  const credit = value.value_credit_id ? findCredit(call, value.value_credit_id) : undefined;
  const isCredit = value.value_type === "credit";
  return {
    ...{ kind, id, feature, valueType: value.value_type },
    isOn: value.value_type === "boolean" ? value.value_bool === true : value.value_type === "unlimited" || isCredit,
    allocation: value.value_numeric ?? null,
    credit: isCredit ? (credit ?? null) : null,
    rate: value.credit_consumption_rate ?? 1,
  };
}

/** What one use of a feature costs. */
export interface Rate {
  readonly feature: string | null;
  readonly credit: Credit;
  readonly rate: number;
}

/** What an event costs a company: a rate per feature that is metered by events of this name. */
export function ratesOf(call: Reading, account: Account, event: string): Rate[] {
  return entitlementsOf(call, account).flatMap(({ feature, credit, rate }) => {
    const subtype = read(call, "feature", feature)?.event_subtype;
    return credit !== null && subtype === event ? [{ feature, credit, rate }] : [];
  });
}

export function presentEntitlement(
  call: Reading,
  account: Account,
  { feature, valueType, allocation, credit, rate }: Entitlement,
): Schemas["FeatureEntitlement"] {
  const document = read(call, "feature", feature);
  return {
    feature_id: feature,
    feature_key: flagKeyOf(call, feature, document),
    value_type: valueType,
    allocation,
    ...(credit === null ? NO_CREDIT : creditFigures(call, account, credit, rate)),
    event_name: document?.event_subtype ?? null,
    event_subtype: document?.event_subtype ?? null,
    metric_period: null,
    metric_reset_at: null,
    month_reset: null,
    soft_limit: null,
    usage: null,
    warning_tiers: [],
  };
}

const NO_CREDIT = {
  consumption_rate: null,
  credit_id: null,
  credit_remaining: null,
  credit_reserved: null,
  credit_settled: null,
  credit_total: null,
  credit_used: null,
} satisfies Partial<Schemas["FeatureEntitlement"]>;

type CreditFigures = Pick<Schemas["FeatureEntitlement"], keyof typeof NO_CREDIT>;

function creditFigures(call: Reading, account: Account, credit: Credit, rate: number): CreditFigures {
  const pool = call.ledger.poolOf(account, credit);
  const used = pool.grants.reduce((sum, grant) => sum + grant.consumed, 0);
  return {
    consumption_rate: rate,
    credit_id: vendorId("credit", credit.id),
    credit_remaining: fromUnits(pool.available, credit),
    credit_reserved: fromUnits(pool.reserved, credit),
    credit_settled: fromUnits(pool.balance, credit),
    credit_total: fromUnits(pool.balance + used, credit),
    credit_used: fromUnits(used, credit),
  };
}

function flagKeyOf(call: Reading, feature: string, document: FeatureDocument | undefined): string {
  const flag = readAll(call, "flag").find(({ body }) => body.feature_id === feature);
  return flag?.body.key ?? document?.name ?? feature;
}
