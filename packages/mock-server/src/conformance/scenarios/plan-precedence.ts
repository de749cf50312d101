import type { components } from "@opencredits/sdk/types";
import type { Scenario } from "../scenario.ts";
import type { Crowd } from "./crowd.ts";
import { precedence, type Wrong, wrongOf } from "./one-error.ts";

type Schemas = components["schemas"];

const ofSchedule = wrongOf<Schemas["ScheduleCreate"]>();
const ofSubscription = wrongOf<Schemas["SubscriptionCreate"]>();
const ofChange = wrongOf<Schemas["SubscriptionChange"] & { readonly of: string }>();
const DURATION = { type: "duration" } as const;

/** Errors in the fields of a new schedule, and conflicts that do not depend on whose it is. */
const fieldsOfSchedule: readonly Wrong<Schemas["ScheduleCreate"]>[] = [
  { answer: "422 precision_exceeded", put: ({ amount: _, ...body }) => ({ ...body, amountDecimal: "1.5" }) },
  ofSchedule("422 conflicting_fields", () => ({ expiry: DURATION })),
  ofSchedule("422 conflicting_fields", () => ({ rollover: { expiry: DURATION } })),
];
const takenSchedule = ofSchedule("409 external_key_conflict", (of) => ({
  externalKey: of.taken,
}));
const archivedCredit = ofSchedule("409 credit_archived", (of) => ({ credit: of.archivedCredit }));

/** The plan whose first occurrence does not fit, as active or as archived as the one that is there. */
function huge<Body extends { plan: string }>(body: Body, of: Crowd): Body {
  return { ...body, plan: body.plan === of.archivedPlan ? of.archivedHugePlan : of.hugePlan };
}

const schedules: readonly Scenario[] = [
  precedence<Schemas["ScheduleCreate"]>({
    title: "a schedule of an account",
    rule: "R27",
    body: ({ account }) => ({ account, amount: 1, interval: "year" }),
    send: (s, body) => s.client.schedules.create(body),
    wrongs: [
      ofSchedule("404 account_not_found", () => ({ account: "nobody" })),
      ofSchedule("404 plan_not_found", () => ({ plan: "nothing" })),
      ofSchedule("404 subscription_not_found", () => ({ subscription: "nothing" })),
      ofSchedule("404 credit_not_found", () => ({ credit: "nothing" })),
      ofSchedule("422 conflicting_fields", (of) => ({ plan: of.plan, subscription: of.subscription })),
      ofSchedule("422 conflicting_fields", () => ({ resetStart: "calendar" })),
      ...fieldsOfSchedule.slice(1),
      takenSchedule,
      ofSchedule("409 account_closed", (of) => ({ account: of.closed })),
      archivedCredit,
    ],
  }),
  precedence<Schemas["ScheduleCreate"]>({
    title: "the amount and the times of a schedule",
    rule: "R27",
    body: ({ account }) => ({ account, amount: 1, interval: "year" }),
    send: (s, body) => s.client.schedules.create(body),
    wrongs: [
      ...fieldsOfSchedule.slice(0, 1),
      ofSchedule("422 conflicting_fields", () => ({ resetStart: "calendar" })),
      ofSchedule("422 invalid_range", () => ({ endAt: "1999-01-01T00:00:00Z" })),
      ...fieldsOfSchedule.slice(1),
      ofSchedule("409 account_closed", (of) => ({ account: of.closed })),
    ],
  }),
  precedence<Schemas["ScheduleCreate"]>({
    title: "a template",
    rule: "R81",
    body: ({ plan }) => ({ plan, amount: 1, interval: "year" }),
    send: (s, body) => s.client.schedules.create(body),
    wrongs: [
      ofSchedule("404 plan_not_found", () => ({ plan: "nothing" })),
      ofSchedule("404 credit_not_found", () => ({ credit: "nothing" })),
      ...fieldsOfSchedule.slice(0, 1),
      ofSchedule("422 conflicting_fields", () => ({ startAt: "2026-01-01T00:00:00Z" })),
      ofSchedule("422 conflicting_fields", () => ({ anchor: "2026-01-01T00:00:00Z" })),
      ...fieldsOfSchedule.slice(1),
      takenSchedule,
      archivedCredit,
      ofSchedule("409 plan_archived", (of) => ({ plan: of.archivedPlan })),
    ],
  }),
  precedence<Schemas["ScheduleCreate"]>({
    title: "a schedule of a subscription",
    rule: "R82",
    body: ({ subscription }) => ({ subscription, amount: 1, interval: "year" }),
    send: (s, body) => s.client.schedules.create(body),
    wrongs: [
      ofSchedule("404 subscription_not_found", () => ({ subscription: "nothing" })),
      ofSchedule("404 credit_not_found", () => ({ credit: "nothing" })),
      ...fieldsOfSchedule,
      takenSchedule,
      ofSchedule("409 account_closed", (of) => ({ subscription: of.closedSubscription })),
      archivedCredit,
      ofSchedule("409 subscription_cancelled", (of) => ({ subscription: of.cancelledSubscription })),
    ],
  }),
];

const subscriptions: readonly Scenario[] = [
  precedence<Schemas["SubscriptionCreate"]>({
    title: "a subscription",
    rule: "R82",
    body: ({ account, plan }) => ({ account, plan }),
    send: (s, body) => s.client.subscriptions.create(body),
    wrongs: [
      ofSubscription("404 account_not_found", () => ({ account: "nobody" })),
      ofSubscription("404 plan_not_found", () => ({ plan: "nothing" })),
      { answer: "422 amount_overflow", put: huge },
      ofSubscription("409 external_key_conflict", (of) => ({ externalKey: of.taken })),
      ofSubscription("409 account_closed", (of) => ({ account: of.closed })),
      ofSubscription("409 plan_archived", (of) => ({ plan: of.archivedPlan })),
    ],
  }),
  precedence<Schemas["SubscriptionChange"] & { readonly of: string }>({
    title: "a change of plan",
    rule: "R85",
    body: ({ plan, subscription }) => ({ plan, of: subscription }),
    send: (s, { of, ...body }) => s.client.subscriptions.change(of, body),
    wrongs: [
      ofChange("404 subscription_not_found", () => ({ of: "nothing" })),
      ofChange("404 plan_not_found", () => ({ plan: "nothing" })),
      { answer: "422 amount_overflow", put: huge },
      ofChange("409 external_key_conflict", (of) => ({ externalKey: of.taken })),
      ofChange("409 account_closed", (of) => ({ of: of.closedSubscription })),
      ofChange("409 plan_archived", (of) => ({ plan: of.archivedPlan })),
      ofChange("409 subscription_cancelled", (of) => ({ of: of.cancelledSubscription })),
    ],
  }),
];

/** R70 One error, fixed precedence, in what recurs and what is subscribed to. */
export const planPrecedence: readonly Scenario[] = [...schedules, ...subscriptions];
