import { isRefusal, requirePlan } from "../../ledger/preconditions.ts";
import { Subscription } from "../../ledger/recurrence.ts";
import type { QueryOf } from "../contract.ts";
import { findScope, hasLabels, withExternalKey } from "../filters.ts";
import { type DatedListQuery, readDatedList } from "../list-query.ts";
import { type Read, read } from "../operation.ts";
import { takePage } from "../pages.ts";
import { presentSubscription } from "../present/subscription.ts";
import { pageText } from "../present/text.ts";

type Input = DatedListQuery<QueryOf<"listSubscriptions">>;

/** GET /v1/subscriptions (R75, R82). */
export const listSubscriptions: Read = read<"listSubscriptions", Input>({
  input: (_path, query, violations, ledger) => readDatedList("listSubscriptions", query, violations, ledger),
  answer: (ledger, { filters, page, span }, t) => {
    const { externalKey, metadata, status } = filters;
    const scope = findScope(ledger, filters);
    if (isRefusal(scope)) return scope;
    const plan = filters.plan === undefined ? undefined : requirePlan(ledger, filters.plan);
    if (plan !== undefined && isRefusal(plan)) return plan;
    const { account } = scope;
    const owned = account === undefined ? plan?.subscriptions : (account.belongings?.subscriptions ?? []);
    const source = {
      lists:
        externalKey === undefined
          ? [owned ?? ledger.subscriptions]
          : [withExternalKey(ledger, "subscription", Subscription, externalKey)],
      position: (subscription: Subscription) => subscription.serial,
      span: { time: (subscription: Subscription) => subscription.createdAt, ...span },
      accepts: (subscription: Subscription) =>
        (account === undefined || subscription.account === account) &&
        (plan === undefined || subscription.plan === plan) &&
        (status === undefined || subscription.status === status) &&
        hasLabels(subscription.metadata, metadata),
    };
    const { rows, nextCursor } = takePage(source, page);
    const data = rows.map((subscription) => presentSubscription(subscription, t));
    return { body: pageText(data, nextCursor) };
  },
});
