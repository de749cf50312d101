import type { Account, Credit } from "../../ledger/state.ts";
import { resolveCompany } from "./companies.ts";
import { type FlagDocument, poolId, type Reading, read } from "./documents.ts";
import { type Entitlement, entitlementsOf, presentEntitlement } from "./entitlements.ts";
import type { components } from "./generated/types.ts";
import { vendorId } from "./ids.ts";
import { fromUnits } from "./units.ts";

type Schemas = components["schemas"];

/** What a check comes to, and what a reservation for it would need. */
export interface Evaluation {
  readonly result: Schemas["FlagResult"];
  /** The account and credit that the use is paid from, null where it costs none or is not allowed at all. */
  readonly metered: {
    readonly account: Account;
    readonly credit: Credit;
    readonly rate: number;
    /** In credits, and in uses. */
    readonly cost: number;
    readonly quantity: number;
    readonly event: string | null;
  } | null;
}

type Preflight = Schemas["Preflight"] | null | undefined;

/** Checks a flag for a company: by an override, by an entitlement of its plans, else the default of the flag. */
export function evaluateFlag(
  call: Reading,
  key: string,
  context: Pick<Schemas["FlagCheckAndReserve"], "company" | "preflight" | "quantity">,
): Evaluation {
  const account = resolveCompany(call, context.company);
  const company = account === undefined ? null : vendorId("company", account.id);
  const flagId = read(call, "flag-key", key);
  const flag = flagId === undefined ? undefined : read(call, "flag", flagId);
  const common = { flag: key, flag_id: flagId ?? null, company_id: company, user_id: null, ...NO_USAGE };
  if (flag === undefined) {
    const result = { ...common, ...plain(false, "Flag not found"), error: "flag not found" };
    return { result, metered: null };
  }
  const entitlement = account === undefined ? undefined : entitlementFor(call, account, flag);
  if (account === undefined || entitlement === undefined) {
    const reason = "No rules matched; using default value for flag";
    return { result: { ...common, ...plain(flag.default_value, reason), rule_type: "default" }, metered: null };
  }
  const details = {
    entitlement: presentEntitlement(call, account, entitlement),
    error: null,
    rule_id: `rule_${entitlement.id}`,
    feature_usage_event: read(call, "feature", entitlement.feature)?.event_subtype ?? null,
  };
  const { credit } = entitlement;
  if (credit === null) {
    const value = entitlement.isOn || (entitlement.allocation ?? 0) > 0;
    const result = { ...common, ...details, ...ruled(entitlement, value), feature_allocation: entitlement.allocation };
    return { result, metered: null };
  }
  const quantity = quantityOf(context);
  const cost = context.preflight?.credit_cost?.[vendorId("credit", credit.id)] ?? times(entitlement, credit, quantity);
  const value = isAffordable(call, account, credit, cost);
  const { rate } = entitlement;
  const event = details.feature_usage_event;
  return {
    result: { ...common, ...details, ...ruled(entitlement, value) },
    metered: { account, credit, rate, cost, quantity, event },
  };
}

const NO_USAGE = {
  entitlement: null,
  error: null,
  feature_allocation: null,
  feature_usage: null,
  feature_usage_event: null,
  feature_usage_period: null,
  feature_usage_reset_at: null,
  rule_id: null,
  rule_type: null,
} satisfies Partial<Schemas["FlagResult"]>;

function plain(value: boolean, reason: string): Pick<Schemas["FlagResult"], "value" | "reason"> {
  return { value, reason };
}

function ruled({ kind }: Entitlement, value: boolean): Pick<Schemas["FlagResult"], "value" | "reason" | "rule_type"> {
  const name = kind === "company_override" ? "company override" : "plan entitlement";
  if (value) return { value, reason: `Matched ${name}`, rule_type: kind };
  return { value, reason: `Matched ${name}, usage exceeded`, rule_type: `${kind}_usage_exceeded` };
}

function entitlementFor(call: Reading, account: Account, flag: FlagDocument): Entitlement | undefined {
  if (!flag.feature_id) return undefined;
  return entitlementsOf(call, account).find(({ feature }) => feature === flag.feature_id);
}

/** How many uses are checked for: what a reservation says, else the preflight, else one. Zero says nothing. */
function quantityOf({
  quantity,
  preflight,
}: {
  readonly quantity?: number | null;
  readonly preflight?: Preflight;
}): number {
  return quantity || preflight?.event_usage?.quantity || preflight?.usage || 1;
}

/** In whole credits, without the error that a product of doubles has. */
function times({ rate }: Entitlement, credit: Credit, quantity: number): number {
  return fromUnits(Math.round(rate * 10 ** credit.scale) * quantity, credit);
}

function isAffordable(call: Reading, account: Account, credit: Credit, cost: number): boolean {
  if (read(call, "postpaid", poolId(account, credit)) === true) return true;
  const { spendable } = call.ledger.poolOf(account, credit);
  return fromUnits(spendable, credit) >= cost;
}
