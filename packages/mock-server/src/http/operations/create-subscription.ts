import { given, optional } from "../fields.ts";
import { type Mutation, mutation } from "../operation.ts";
import { presentSubscription } from "../present/subscription.ts";

/** POST /v1/subscriptions (R82). */
export const createSubscription: Mutation = mutation<"createSubscription", "createSubscription">({
  command: (_path, body, violations) => ({
    type: "createSubscription",
    account: body.account,
    plan: body.plan,
    ...given(body, "interval", "intervalCount", "metadata", "externalKey"),
    ...optional("startAt", violations.instant(body.startAt ?? undefined, "body", "/startAt")),
    ...optional("anchor", violations.instant(body.anchor ?? undefined, "body", "/anchor")),
  }),
  present: (subscription, t) => JSON.stringify(presentSubscription(subscription, t)),
  status: 201,
});
