import { formatInstant, formatOptionalInstant } from "../../http/instants.ts";
import type { Entry, Grant } from "../../ledger/state.ts";
import type { GrantCategory } from "../../ledger/terms.ts";
import { type Reading, read } from "./documents.ts";
import type { components } from "./generated/types.ts";
import { vendorId } from "./ids.ts";
import { companyName } from "./present-company.ts";
import { nameOf } from "./present-credit.ts";
import { planName } from "./present-preview.ts";
import { presentPrice } from "./prices.ts";
import { lastPartOf, partsOf } from "./refund-grants.ts";
import { presentTransfers } from "./transfers.ts";
import { fromUnits } from "./units.ts";

type Schemas = components["schemas"];

const REASONS: Readonly<Record<GrantCategory, Schemas["GrantReason"]>> = {
  free: "free",
  adjustment: "adjustment",
  plan: "plan",
  purchased: "purchased",
  auto_topup: "billing_credit_auto_topup",
  rollover: "rollover",
};

const LABELS: Readonly<Record<GrantCategory, string>> = {
  free: "Free",
  adjustment: "Adjustment",
  plan: "Plan",
  purchased: "Bundle",
  auto_topup: "Bundle",
  rollover: "Rollover",
};

const ZEROED_OUT_REASONS: ReadonlySet<string> = new Set<Schemas["ZeroedOutReason"]>([
  "customer_archived",
  "expired",
  "integration_uninstalled",
  "license_retired",
  "manual",
  "plan_change",
  "plan_period_reset",
  "reconciled",
]);

type CommonKey = Extract<keyof Schemas["Grant"], keyof Schemas["CompanyGrant"]>;

export function reasonOf(call: Reading, grant: Grant): Schemas["GrantReason"] {
  return read(call, "grant", grant.id)?.reason ?? REASONS[grant.category];
}

/** Why a grant was written off, null while it was not. A grant of a schedule that ends with its period was reset. */
export function zeroedOutReason(grant: Grant): Schemas["ZeroedOutReason"] | null {
  if (grant.state === "expired") return isReset(grant) ? "plan_period_reset" : "expired";
  if (grant.state !== "voided") return null;
  const reason = grant.voidReason ?? "";
  if (reason === "account_closed") return "customer_archived";
  return isZeroedOutReason(reason) ? reason : "manual";
}

function isReset({ schedule, category }: Grant): boolean {
  return category !== "rollover" && schedule?.expiry?.type === "period";
}

export function isZeroedOutReason(text: string): text is Schemas["ZeroedOutReason"] {
  return ZEROED_OUT_REASONS.has(text);
}

interface Figures {
  readonly amount: number;
  readonly remaining: number;
  readonly used: number;
  readonly held: number;
}

/** Sums over what is shown as one grant. What holds have of it is not among what remains: leases debit at once. */
export function figuresOf(call: Reading, grant: Grant): Figures {
  const sums = { amount: 0, remaining: 0, used: 0, held: 0 };
  for (const part of partsOf(call, grant)) {
    sums.amount += part.amount;
    sums.remaining += part.state === "pending" ? part.remaining : part.free;
    sums.used += part.consumed + part.transferred;
    sums.held += part.held;
  }
  return sums;
}

export function presentGrant(call: Reading, grant: Grant): Schemas["Grant"] {
  const { credit } = grant.pool;
  return {
    ...presentCommon(call, grant),
    credit_id: vendorId("credit", credit.id),
    credit_bundle_id: bundleIdOf(call, grant),
    price: grant.costBasis === null ? null : presentPrice(grant, grant.costBasis),
  };
}

/** A grant as the list of a company shows it. */
export function presentCompanyGrant(call: Reading, grant: Grant): Schemas["CompanyGrant"] {
  const { credit } = grant.pool;
  const document = read(call, "grant", grant.id);
  const figures = figuresOf(call, grant);
  const last = lastEntry(grant);
  const isExhausted = grant.state === "active" && figures.remaining + figures.held === 0;
  return {
    ...presentCommon(call, grant),
    arrears_cadence: null,
    billing_credit_id: vendorId("credit", credit.id),
    billing_credit_bundle_id: bundleIdOf(call, grant),
    credit_description: credit.description ?? "",
    exhausted_at: isExhausted && last !== undefined ? formatInstant(last.operation.at) : null,
    expiry_type: document?.expiryType ?? null,
    expiry_unit: document?.expiryUnit ?? null,
    expiry_unit_count: document?.expiryUnitCount ?? null,
    plural_name: credit.pluralName,
    postpaid_period_end: null,
    postpaid_rate: null,
    postpaid_rate_decimal: null,
    price: null,
    singular_name: credit.singularName,
  };
}

function presentCommon(call: Reading, grant: Grant): Omit<Pick<Schemas["Grant"], CommonKey>, "price"> {
  const { pool, schedule } = grant;
  const { account, credit } = pool;
  const document = read(call, "grant", grant.id);
  const figures = figuresOf(call, grant);
  const plan = schedule?.owner.plan ?? schedule?.owner.subscription?.plan ?? null;
  const last = lastPartOf(call, grant);
  const zeroed = zeroedOutReason(last);
  const parts = partsOf(call, grant);
  const updatedAt = Math.max(...parts.map((part) => part.updatedAt));
  return {
    id: vendorId("grant", grant.id),
    company_id: vendorId("company", account.id),
    company_name: companyName(call, account),
    company_license_id: null,
    license_name: null,
    created_at: formatInstant(grant.createdAt),
    updated_at: formatInstant(updatedAt),
    valid_from: formatInstant(grant.effectiveAt),
    credit_icon: credit.icon,
    credit_name: nameOf(credit),
    currency: document?.currency ?? grant.costBasis?.currency ?? null,
    expires_at: formatOptionalInstant(last.expiresAt),
    grant_reason: reasonOf(call, grant),
    plan_id: plan === null ? null : vendorId("plan", plan.id),
    plan_name: plan === null ? null : planName(plan),
    postpaid_charge_amount: null,
    postpaid_charge_currency: null,
    postpaid_charged_credits: null,
    quantity: fromUnits(figures.amount, credit),
    quantity_remaining: fromUnits(figures.remaining, credit),
    quantity_used: fromUnits(figures.used, credit),
    renewal_enabled: document?.renewalEnabled ?? false,
    renewal_period: null,
    reserved: fromUnits(figures.held, credit),
    settled: fromUnits(figures.remaining + figures.held, credit),
    source_grant_id: grant.sourceGrant === null ? null : vendorId("grant", grant.sourceGrant.id),
    source_label: LABELS[grant.category],
    transfers: presentTransfers(call, grant),
    zeroed_out_date: zeroed === null ? null : formatInstant(endOf(last)),
    zeroed_out_reason: zeroed,
  };
}

/** When a grant ended. What holds gave back later lapsed then, and ended nothing. */
function endOf(grant: Grant): number {
  for (let index = grant.entries.length - 1; index >= 0; index -= 1) {
    const entry = grant.entries.at(index);
    if (entry?.type === "grant_expired" || entry?.type === "grant_voided") return entry.operation.at;
  }
  return grant.updatedAt;
}

function lastEntry(grant: Grant): Entry | undefined {
  return grant.entries.at(grant.entries.length - 1);
}

function bundleIdOf(call: Reading, grant: Grant): string | null {
  const named = read(call, "grant", grant.id)?.bundle;
  if (named) return named;
  return grant.sourceType === "bundle" && grant.source !== null ? vendorId("bundle", grant.source.id) : null;
}
