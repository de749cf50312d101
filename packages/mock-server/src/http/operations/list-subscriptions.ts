import { isRefusal, requirePlan } from "../../ledger/preconditions.ts";
import { Subscription } from "../../ledger/recurrence.ts";
import type { QueryOf } from "../contract.ts";
import { findScope, hasLabels, readSpan, type Span, withExternalKey } from "../filters.ts";
import { type Read, read } from "../operation.ts";
import { type PageRequest, readPage, takePage } from "../pages.ts";
import { presentSubscription } from "../present/subscription.ts";
import { pageText } from "../present/text.ts";

interface Input {
  readonly filters: Omit<QueryOf<"listSubscriptions">, "limit" | "cursor" | "order">;
  readonly page: PageRequest;
  readonly span: Span;
}

/** GET /v1/subscriptions (R75, R82). */
export const listSubscriptions: Read = read<"listSubscriptions", Input>({
  input: (_path, query, violations, ledger) => {
    const { limit, cursor, order, ...filters } = query;
    return {
      filters,
      page: readPage(query, filters, "listSubscriptions", ledger.seed, violations),
      span: readSpan(query.from, query.to, violations),
    };
  },
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
