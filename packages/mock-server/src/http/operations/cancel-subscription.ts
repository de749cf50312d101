import { given } from "../fields.ts";
import { type Mutation, mutation } from "../operation.ts";
import { presentSubscription } from "../present/subscription.ts";

/** POST /v1/subscriptions/{subscription}/cancel (R84). */
export const cancelSubscription: Mutation = mutation<"cancelSubscription", "cancelSubscription">({
  command: ({ subscription }, body) => ({
    type: "cancelSubscription",
    subscription,
    ...given(body, "at", "voidGrants"),
  }),
  present: (subscription, t) => JSON.stringify(presentSubscription(subscription, t)),
});
