import { occurrence, occurrenceIndexAt } from "../../ledger/calendar.ts";
import type { CreateSchedule, ExpiryPolicyInput } from "../../ledger/commands.ts";
import { accept, type Outcome } from "../../ledger/failures.ts";
import type { Subscription } from "../../ledger/recurrence.ts";
import type { DialectCall, RunCommand } from "../dialect.ts";
import { listGrant } from "./credit-grants.ts";
import { parseDecimal, unitsOrRefusal } from "./decimals.ts";
import { type GrantDocument, keep } from "./documents.ts";
import { twin } from "./ids.ts";
import { issueCredits } from "./issue-credits.ts";
import { durationUnitOf, unitOf } from "./periods.ts";
import { ledgerPriority } from "./priorities.ts";
import { walletForGrant } from "./wallet-for-grant.ts";

/** How many periods that have passed a late grant catches up on. */
const MAX_CAUGHT_UP = 100;

/** A grant of a subscription, before it has a schedule. */
export type NewGrant = GrantDocument & { readonly subscription: string; readonly startAt: number };

/**
 * Starts a grant of a subscription: what was due before now is issued at once, the period that runs and later ones are
 * the schedule's. Answers its id.
 */
export function startGrant(
  call: DialectCall,
  run: RunCommand,
  subscription: Subscription,
  currency: string,
  grant: NewGrant,
): Outcome<string> {
  const found = walletForGrant(call, run, subscription.account, currency, grant);
  if (!found.ok) return found;
  const { id: credit } = found.value;
  const plan = planOf(grant, call.t);
  const value = parseDecimal(grant.credits) ?? { digits: 0n, scale: 0 };
  const counted = unitsOrRefusal(value, found.value, "credits");
  if (!counted.ok) return counted;
  const units = counted.value;
  for (const start of plan.pastStarts) {
    const expiresAt = endOf(grant, subscription, start);
    // What would have expired already is skipped, as at Flexprice.
    if (expiresAt !== null && expiresAt <= call.t) continue;
    const issued = issueCredits(call, run, {
      ...{ account: subscription.account.id, credit, units, expiresAt, effectiveAt: start, priority: grant.priority },
      ...{ reason: "SUBSCRIPTION_CREDIT_GRANT", description: grant.name, metadata: grant.metadata },
      key: twin(call.newId("cga_")),
    });
    if (!issued.ok) return issued;
  }
  const id = call.newId("cg_");
  let schedule: string | null = null;
  if (plan.schedule !== null) {
    const made = run({
      type: "createSchedule",
      ...{ subscription: subscription.id, credit, amount: units, priority: ledgerPriority(grant.priority) },
      ...{ category: "plan", name: grant.name, expiry: policyOf(grant) },
      ...(grant.metadata === null ? {} : { metadata: grant.metadata }),
      ...plan.schedule,
    });
    if (!made.ok) return made;
    schedule = made.value.id;
    const linked = run(keep(call, "grant-of", schedule, id));
    if (!linked.ok) return linked;
  }
  const kept = run(keep(call, "grant", id, { ...grant, schedule }));
  if (!kept.ok) return kept;
  const listed = run(listGrant(call, subscription.id, id));
  return listed.ok ? accept(id) : listed;
}

type Timing = Pick<CreateSchedule, "interval" | "intervalCount" | "startAt" | "anchor" | "endAt" | "maxOccurrences">;

/** Which occurrences are issued now, and what the schedule does. */
function planOf(
  grant: NewGrant,
  t: number,
): { readonly pastStarts: readonly number[]; readonly schedule: Timing | null } {
  const { startAt, endAt, period, periodCount } = grant;
  if (grant.cadence === "ONETIME" || period === null || periodCount === null) {
    if (startAt <= t) return { pastStarts: [startAt], schedule: null };
    return { pastStarts: [], schedule: { interval: "year", startAt, anchor: startAt, maxOccurrences: 1 } };
  }
  const interval = unitOf(period);
  const at = (k: number): number => occurrence(startAt, interval, periodCount, k);
  // Nothing comes again when the next period would end after end_date; the first one always comes.
  const count =
    endAt === null ? Number.POSITIVE_INFINITY : Math.max(1, occurrenceIndexAt(startAt, interval, periodCount, endAt));
  const running = startAt <= t ? occurrenceIndexAt(startAt, interval, periodCount, t) : 0;
  const past = Math.min(running, count, MAX_CAUGHT_UP);
  const end = Number.isFinite(count) ? { endAt: at(count) } : {};
  return {
    pastStarts: Array.from({ length: past }, (_, k) => at(k)),
    schedule: { interval, intervalCount: periodCount, startAt, anchor: startAt, ...end },
  };
}

function policyOf({ expirationType, expirationDuration, expirationUnit }: GrantDocument): ExpiryPolicyInput {
  if (expirationType === "BILLING_CYCLE") return { type: "billing_periods", count: 1 };
  if (expirationType !== "DURATION" || expirationDuration === null || expirationUnit === null) return { type: "none" };
  return { type: "duration", unit: durationUnitOf(expirationUnit), count: expirationDuration };
}

/** When credits end that an occurrence brings; null for never. */
function endOf(grant: GrantDocument, subscription: Subscription, start: number): number | null {
  const { expirationType, expirationDuration, expirationUnit } = grant;
  if (expirationType === "BILLING_CYCLE") return subscription.boundaryAfter(start, 1);
  if (expirationType !== "DURATION" || expirationDuration === null || expirationUnit === null) return null;
  return occurrence(start, durationUnitOf(expirationUnit), expirationDuration, 1);
}
