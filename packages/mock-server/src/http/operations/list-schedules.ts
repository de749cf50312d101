import type { Refusal } from "../../ledger/failures.ts";
import type { Ledger } from "../../ledger/ledger.ts";
import { isRefusal, requirePlan, requireSubscription } from "../../ledger/preconditions.ts";
import { type Plan, Schedule, type Subscription } from "../../ledger/recurrence.ts";
import type { QueryOf } from "../contract.ts";
import { findScope, hasLabels, type Scope, withExternalKey } from "../filters.ts";
import { type DatedListQuery, readDatedList } from "../list-query.ts";
import { type Read, read } from "../operation.ts";
import { takePage } from "../pages.ts";
import { presentSchedule } from "../present/schedule.ts";
import { pageText } from "../present/text.ts";

type Input = DatedListQuery<QueryOf<"listSchedules">>;

/** Whose schedules are asked for; undefined means that it does not matter. */
interface Owners extends Scope {
  readonly plan: Plan | undefined;
  readonly subscription: Subscription | undefined;
}

/** GET /v1/schedules (R27, R75). */
export const listSchedules: Read = read<"listSchedules", Input>({
  input: (_path, query, violations, ledger) => readDatedList("listSchedules", query, violations, ledger),
  answer: (ledger, { filters, page, span }) => {
    const owners = findOwners(ledger, filters);
    if (isRefusal(owners)) return owners;
    const { scope, status, metadata } = filters;
    const source = {
      lists: [shortestList(ledger, filters, owners)],
      position: (schedule: Schedule) => schedule.serial,
      span: { time: (schedule: Schedule) => schedule.createdAt, ...span },
      accepts: (schedule: Schedule) =>
        isOwned(schedule, owners) &&
        (scope === undefined || schedule.owner.scope === scope) &&
        (status === undefined || schedule.status === status) &&
        hasLabels(schedule.metadata, metadata),
    };
    const { rows, nextCursor } = takePage(source, page);
    return { body: pageText(rows.map(presentSchedule), nextCursor) };
  },
});

function findOwners(ledger: Ledger, filters: Input["filters"]): Owners | Refusal {
  const scope = findScope(ledger, filters);
  if (isRefusal(scope)) return scope;
  const plan = filters.plan === undefined ? undefined : requirePlan(ledger, filters.plan);
  if (plan !== undefined && isRefusal(plan)) return plan;
  const subscription =
    filters.subscription === undefined ? undefined : requireSubscription(ledger, filters.subscription);
  if (subscription !== undefined && isRefusal(subscription)) return subscription;
  return { ...scope, plan, subscription };
}

function isOwned({ owner, credit }: Schedule, owners: Owners): boolean {
  return (
    (owners.account === undefined || owner.account === owners.account) &&
    (owners.credit === undefined || credit === owners.credit) &&
    (owners.plan === undefined || owner.plan === owners.plan) &&
    (owners.subscription === undefined || owner.subscription === owners.subscription)
  );
}

/** The shortest list at hand that holds every schedule asked for. */
function shortestList(
  ledger: Ledger,
  { externalKey, scope }: Input["filters"],
  { subscription, account, plan }: Owners,
): readonly Schedule[] {
  if (externalKey !== undefined) return withExternalKey(ledger, "schedule", Schedule, externalKey);
  if (subscription !== undefined) return subscription.schedules;
  if (account !== undefined) return account.belongings?.schedules ?? [];
  return plan !== undefined && scope === "plan" ? plan.templates : ledger.schedules;
}
