import { given, optional } from "../fields.ts";
import { type Mutation, mutation } from "../operation.ts";
import { presentSubscription } from "../present/subscription.ts";

/** POST /v1/subscriptions/{subscription}/change (R85). It makes a subscription, so it answers 201. */
export const changeSubscription: Mutation = mutation<"changeSubscription", "changeSubscription">({
  command: ({ subscription }, body, violations) => ({
    type: "changeSubscription",
    subscription,
    plan: body.plan,
    ...given(body, "interval", "intervalCount", "voidGrants", "metadata", "externalKey"),
    ...optional("anchor", violations.instant(body.anchor ?? undefined, "body", "/anchor")),
  }),
  present: (subscription, t) => JSON.stringify(presentSubscription(subscription, t)),
  status: 201,
});
