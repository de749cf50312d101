import { type Calendar, endUnderPolicy } from "./grant-lifecycle.ts";
import type { Credit, ExpiryPolicy, Rollover, State } from "./types.ts";

export const NO_EXPIRY: ExpiryPolicy = { type: "none", unit: null, count: null };

/** R21: the end that the credit type gives to what names none of its own. */
export function typeEnd(state: State, calendar: Calendar, credit: Credit, from: number): number | null {
  const policy = credit.defaultRolloverPolicy === "none" ? null : credit.defaultExpiry;
  return endUnderPolicy(state, calendar, policy, from);
}

/** R21: policy `rollover` of the type, for what names neither an end nor a rollover of its own. */
export function typeRollover(credit: Credit): Rollover | null {
  const { defaultRolloverPolicy, defaultExpiry } = credit;
  if (defaultRolloverPolicy !== "rollover") return null;
  return { percent: 100, maxAmount: null, maxRollovers: 1, priority: null, expiry: defaultExpiry ?? NO_EXPIRY };
}
