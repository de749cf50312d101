import type { OpenCredits } from "@opencredits/sdk";

/** Schedules, plans, subscriptions, bundles and a transfer, each in a state in which what names it is accepted. */
export interface PlanStage {
  /** The externalId of the account that owns the foreign grant. */
  readonly other: string;
  /** The credit that all of these issue; nothing else is in it. */
  readonly planCredit: string;
  /** Schedules of the owner that issue nothing before tomorrow: to read, to change, to cancel. */
  readonly schedule: string;
  readonly changeableSchedule: string;
  readonly cancellableSchedule: string;
  /** A schedule whose end lies in the past: it never issued. */
  readonly completedSchedule: string;
  /** A plan with one template, that template, and the plan's code. */
  readonly plan: string;
  readonly planCode: string;
  readonly template: string;
  /** A plan without subscriptions: the one to archive. */
  readonly archivablePlan: string;
  /** Active subscriptions of the owner: to read, to cancel, to change. */
  readonly subscription: string;
  readonly cancellableSubscription: string;
  readonly changeableSubscription: string;
  /** Bundles: to read and buy, and to change. */
  readonly bundle: string;
  readonly changeableBundle: string;
  /** A transfer from the owner to the account that owns the foreign grant. */
  readonly transfer: string;
}

const HOUR_MS = 3_600_000;
const DAY_MS = 24 * HOUR_MS;

/** Makes a {@link PlanStage} for the accounts `owner` and `other`. */
export async function buildPlanStage(
  client: OpenCredits,
  prefix: string,
  owner: string,
  other: string,
  now: number,
): Promise<PlanStage> {
  const time = (offsetMs: number): string => new Date(now + offsetMs).toISOString();
  const credit = `${prefix}_quota`;
  await client.credits.create({ code: credit, scale: 1 });
  // Few occurrences, because an environment may see many stages and go on for years.
  const terms = { credit, amount: 100, interval: "month", maxOccurrences: 3 } as const;
  const schedule = async (): Promise<string> =>
    (await client.schedules.create({ ...terms, account: owner, startAt: time(DAY_MS), metadata: { team: "red" } })).id;
  const past = { startAt: time(-2 * HOUR_MS), endAt: time(-HOUR_MS) };
  const planCode = `${prefix}_plan`;
  const plan = await client.plans.create({ code: planCode, name: "Plan", metadata: { tier: "1" } });
  const subscription = async (): Promise<string> =>
    (await client.subscriptions.create({ account: owner, plan: planCode, metadata: { seat: "1" } })).id;
  const bundle = async (name: string): Promise<string> => {
    const price = { currency: "USD", unitAmount: 500 };
    return (await client.bundles.create({ code: `${prefix}_${name}`, credit, quantity: 50, price })).id;
  };
  return {
    other,
    planCredit: credit,
    schedule: await schedule(),
    changeableSchedule: await schedule(),
    cancellableSchedule: await schedule(),
    completedSchedule: (await client.schedules.create({ ...terms, account: owner, interval: "hour", ...past })).id,
    plan: plan.id,
    planCode,
    template: (await client.schedules.create({ ...terms, plan: plan.id, expiry: { type: "period" } })).id,
    archivablePlan: (await client.plans.create({ code: `${prefix}_archivable` })).id,
    subscription: await subscription(),
    cancellableSubscription: await subscription(),
    changeableSubscription: await subscription(),
    bundle: await bundle("pack"),
    changeableBundle: await bundle("offer"),
    transfer: (await client.transfers.create({ fromAccount: owner, toAccount: other, credit, amount: 30 })).id,
  };
}
