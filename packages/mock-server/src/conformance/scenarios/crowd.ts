import { ApiError } from "@opencredits/sdk";
import type { ScenarioContext } from "../context.ts";
import { newPlan, schedule, subscribe, template } from "./recurring.ts";

/** The largest amount. */
export const MAX: number = Number.MAX_SAFE_INTEGER;

/** Things in every state that some write is refused for. */
export interface Crowd {
  /** An account with 100 active credits, and one of these grants; another grant of it that has expired. */
  readonly account: string;
  readonly grant: string;
  readonly expiredGrant: string;
  /** Another account, and a grant of it. */
  readonly other: string;
  readonly foreignGrant: string;
  /** A closed account whose pool has a credit limit of 1, so that {@link MAX} does not fit. */
  readonly closed: string;
  /** An archived credit. */
  readonly archivedCredit: string;
  /** Plans whose template issues 1 credit, and ones whose template issues {@link MAX}. */
  readonly plan: string;
  readonly archivedPlan: string;
  readonly hugePlan: string;
  readonly archivedHugePlan: string;
  /** Subscriptions of the account to the plan without templates, and one of the closed account. */
  readonly subscription: string;
  readonly cancelledSubscription: string;
  readonly closedSubscription: string;
  /** A grant of the archived credit that has expired. */
  readonly archivedExpiredGrant: string;
  /** Bundles of 1 credit, of {@link MAX} and of the archived credit, each as active and as inactive. */
  readonly bundle: string;
  readonly inactiveBundle: string;
  readonly hugeBundle: string;
  readonly inactiveHugeBundle: string;
  readonly archivedBundle: string;
  readonly inactiveArchivedBundle: string;
  /** A key that a schedule, a subscription, a grant and a transfer have already, and a code that a bundle has. */
  readonly taken: string;
  readonly takenCode: string;
}

/** Makes a {@link Crowd}. */
export async function crowd(s: ScenarioContext): Promise<Crowd> {
  const { client, account } = s;
  const taken = `${account}/taken`;
  const takenCode = `${account.toLowerCase()}-taken`;
  const [other, closed, archivedCredit] = [await s.newAccount(), await s.newAccount(), await s.newCredit()];
  const [empty, plan, archivedPlan] = [await newPlan(s, "empty"), await newPlan(s), await newPlan(s, "archived")];
  const [hugePlan, archivedHugePlan] = [await newPlan(s, "huge"), await newPlan(s, "archived-huge")];
  for (const each of [plan, archivedPlan]) await template(s, each, { amount: 1 });
  for (const each of [hugePlan, archivedHugePlan]) await template(s, each, { amount: MAX });
  const grant = await s.grant(100, { externalKey: taken });
  const expired = await s.grant(100);
  await client.grants.expire(expired.id);
  const foreign = await s.grant(100, { account: other });
  const cancelled = await subscribe(s, empty);
  await client.subscriptions.cancel(cancelled.id);
  const closedSubscription = await subscribe(s, empty, { account: closed });
  await client.balances.setLimit(closed, "credits", { creditLimit: 1 });
  await client.accounts.close(closed);
  const archivedExpired = await s.grant(1, { credit: archivedCredit });
  await client.grants.expire(archivedExpired.id);
  const bundle = async (name: string, quantity: number, credit = "credits", inactive = false): Promise<string> => {
    const { id } = await client.bundles.create({ code: `${account.toLowerCase()}-${name}`, quantity, credit });
    if (inactive) await client.bundles.update(id, { status: "inactive" });
    return id;
  };
  const parts: Crowd = {
    account,
    grant: grant.id,
    expiredGrant: expired.id,
    other,
    foreignGrant: foreign.id,
    closed,
    archivedCredit,
    plan,
    archivedPlan,
    hugePlan,
    archivedHugePlan,
    subscription: (await subscribe(s, empty, { externalKey: taken })).id,
    cancelledSubscription: cancelled.id,
    closedSubscription: closedSubscription.id,
    taken,
    takenCode,
    archivedExpiredGrant: archivedExpired.id,
    bundle: await bundle("small", 1),
    inactiveBundle: await bundle("small-inactive", 1, "credits", true),
    hugeBundle: await bundle("huge", MAX),
    inactiveHugeBundle: await bundle("huge-inactive", MAX, "credits", true),
    archivedBundle: await bundle("archived", 1, archivedCredit),
    inactiveArchivedBundle: await bundle("archived-inactive", 1, archivedCredit, true),
  };
  await schedule(s, { credit: archivedCredit, maxOccurrences: 1, externalKey: taken });
  await client.transfers.create({ fromAccount: account, toAccount: other, amount: 1, externalKey: taken });
  await client.bundles.create({ code: takenCode, quantity: 1 });
  for (const each of [archivedPlan, archivedHugePlan]) await client.plans.archive(each);
  await client.credits.archive(archivedCredit);
  return parts;
}

/** What a call is answered with: `404 plan_not_found`, or `accepted`. */
export async function answerTo(call: PromiseLike<unknown>): Promise<string> {
  return await call.then(
    () => "accepted",
    (error: unknown) => {
      if (error instanceof ApiError) return `${error.status} ${error.code}`;
      throw error;
    },
  );
}
