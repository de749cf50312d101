import { isRefusal, requireSubscription } from "../../ledger/preconditions.ts";
import { type Read, read } from "../operation.ts";
import { presentSubscription } from "../present/subscription.ts";

/** GET /v1/subscriptions/{subscription}. It has no ETag (R68). */
export const getSubscription: Read = read<"getSubscription", string>({
  input: (path) => path.subscription,
  answer: (ledger, id, t) => {
    const subscription = requireSubscription(ledger, id);
    return isRefusal(subscription) ? subscription : { body: JSON.stringify(presentSubscription(subscription, t)) };
  },
});
