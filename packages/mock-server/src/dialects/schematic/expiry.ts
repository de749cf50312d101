import { parseInstant } from "../../http/instants.ts";
import { boundaryAfter } from "../../ledger/calendar.ts";
import type { CreateGrant, ExpiryPolicyInput } from "../../ledger/commands.ts";
import type { Account } from "../../ledger/state.ts";
import { activeSubscriptions } from "./companies.ts";
import { type Reading, read } from "./documents.ts";
import type { components } from "./generated/types.ts";
import { type Bad, bad, isBad } from "./refuse.ts";

type Schemas = components["schemas"];

export interface ExpiryFields {
  readonly type: Schemas["ExpiryType"];
  readonly unit: Schemas["ExpiryUnit"] | null;
  readonly count: number | null;
}

/** A duration must say how long; 400 where it does not. */
export function checkExpiryFields({ type, count }: ExpiryFields): Bad | null {
  if (type !== "duration" || count !== null) return null;
  return bad("expiry_type duration needs expiry_unit_count.");
}

/** A policy of the ledger's; the end of a trial is none, because the ledger knows no trials. */
export function expiryPolicyOf({ type, unit, count }: ExpiryFields): ExpiryPolicyInput | null {
  switch (type) {
    case "duration":
      if (count === null) return null;
      return unit === "billing_periods" ? { type: "billing_periods", count } : { type: "duration", unit: "day", count };
    case "end_of_billing_period":
      return { type: "billing_periods", count: 1 };
    case "end_of_next_billing_period":
      return { type: "billing_periods", count: 2 };
    case "end_of_trial":
    case "no_expiry":
      return { type: "none" };
  }
}

/** When a grant to a company ends; nothing where the credit's default applies. */
export function grantExpiry(
  call: Reading,
  account: Account,
  body: Schemas["CompanyGrantCreate"],
): Pick<CreateGrant, "expiresAt" | "expireInDays" | "expiresIn"> | Bad {
  if (body.expires_at) return explicitEnd(call, body.expires_at);
  const periods = body.billing_periods_count ?? null;
  const type = body.expiry_type ?? (periods === null ? null : "duration");
  if (type === null) return {};
  const unit = body.expiry_unit ?? (periods === null ? "days" : "billing_periods");
  const fields = { type, unit, count: body.expiry_unit_count ?? (unit === "billing_periods" ? periods : null) };
  const wrong = checkExpiryFields(fields);
  if (wrong !== null) return wrong;
  if (type === "end_of_trial") return endOfTrial(call, account);
  const policy = expiryPolicyOf(fields);
  if (policy?.type === "billing_periods") return { expiresAt: billingPeriodEnd(call, account, policy.count ?? 1) };
  if (policy?.type === "duration") return { expiresIn: { unit: "day", count: policy.count ?? 1 } };
  return { expiresAt: null };
}

function explicitEnd(call: Reading, text: string): { readonly expiresAt: number } | Bad {
  const expiresAt = futureInstant(call, "expires_at", text);
  return isBad(expiresAt) ? expiresAt : { expiresAt };
}

/** An instant of a request that must lie ahead. */
export function futureInstant(call: Reading, field: string, text: string): number | Bad {
  const instant = parseInstant(text);
  if (instant === undefined) return bad(`${field} ${text} is no instant (RFC 3339).`);
  return instant > call.t ? instant : bad(`${field} ${text} has passed.`);
}

function endOfTrial(call: Reading, account: Account): { readonly expiresAt: number } | Bad {
  const ends = activeSubscriptions(account, null, call).map(({ id }) => read(call, "trial", id) ?? 0);
  const expiresAt = Math.max(0, ...ends);
  return expiresAt > call.t ? { expiresAt } : bad("The company is in no trial: end_of_trial has no instant.");
}

/** The n-th end of a billing period from now on: of its base plan, else months from its creation on. */
function billingPeriodEnd(call: Reading, account: Account, n: number): number {
  const [base] = activeSubscriptions(account, "plan", call);
  if (base !== undefined) return base.boundaryAfter(call.t, n);
  return boundaryAfter(account.billingAnchor ?? account.createdAt, "month", 1, call.t, n);
}
