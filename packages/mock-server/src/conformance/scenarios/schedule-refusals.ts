import type { components } from "@opencredits/sdk/types";
import { violationPointers } from "../expect.ts";
import type { Scenario } from "../scenario.ts";
import { newPlan, recurring, schedule, subscribe, template } from "./recurring.ts";

type Terms = Partial<components["schemas"]["ScheduleCreate"]>;

/** R27 Schedule: what no schedule can be made of. */
export const scheduleRefusals: readonly Scenario[] = [
  recurring(["R27", "R81"], "a schedule is of an account, a plan or a subscription: exactly one", async (s) => {
    const plan = await newPlan(s);
    const { id: subscription } = await subscribe(s, plan);
    const { account } = s;
    const terms = { amount: 1, interval: "hour" } as const;
    const several = [
      {},
      { account, plan },
      { account, subscription },
      { plan, subscription },
      { account, plan, subscription },
    ];
    for (const owner of several)
      await s.refused(s.client.schedules.create({ ...terms, ...owner }), 422, "conflicting_fields");
    for (const owner of [{ account }, { plan }, { subscription }])
      await s.client.schedules.create({ ...terms, ...owner });
  }),

  recurring(["R27", "R82"], "what only a template has is refused elsewhere, and the other way round", async (s) => {
    const plan = await newPlan(s);
    const { id: subscription } = await subscribe(s, plan);
    for (const resetStart of ["anniversary", "calendar"] as const) {
      await s.refused(schedule(s, { resetStart }), 422, "conflicting_fields");
      await s.refused(schedule(s, { account: null, subscription, resetStart }), 422, "conflicting_fields");
    }
    await s.refused(template(s, plan, { startAt: s.time(0) }), 422, "conflicting_fields");
    await s.refused(template(s, plan, { anchor: s.time(0) }), 422, "conflicting_fields");
  }),

  recurring(["R27", "R72"], "its amount is given once, or twice alike, and never rounded", async (s) => {
    const credit = await s.newCredit({ scale: 1 });
    const create = (terms: Terms): PromiseLike<unknown> =>
      s.client.schedules.create({ account: s.account, credit, interval: "day", ...terms });
    await s.refused(create({}), 422, "conflicting_fields");
    await s.refused(create({ amount: 15, amountDecimal: "1.6" }), 422, "conflicting_fields");
    await s.refused(create({ amountDecimal: "1.50" }), 422, "precision_exceeded");
    await s.refused(create({ amountDecimal: "900719925474099.2" }), 422, "amount_overflow");
    s.expect.matches(await create({ amount: 15, amountDecimal: "1.5" }), { amount: 15 }, "the schedule");
  }),

  recurring(["R27", "R21"], "a policy has a unit and a count where it needs them, and only there", async (s) => {
    const wrong = [
      { type: "duration" },
      { type: "duration", unit: "day" },
      { type: "duration", count: 2 },
      { type: "none", count: 1 },
      { type: "period", unit: "day" },
      { type: "billing_periods" },
      { type: "billing_periods", unit: "day", count: 1 },
    ] as const;
    for (const expiry of wrong) {
      await s.refused(schedule(s, { expiry }), 422, "conflicting_fields");
      await s.refused(schedule(s, { rollover: { expiry } }), 422, "conflicting_fields");
    }
    s.expect.equal(await s.figures(), "0/0/0", "figures");
  }),

  recurring("R27", "its end lies after its start", async (s) => {
    await s.refused(schedule(s, { endAt: s.time(0) }), 422, "invalid_range");
    await s.refused(schedule(s, { startAt: s.time(40), endAt: s.time(40) }), 422, "invalid_range");
    await s.refused(schedule(s, { startAt: s.time(40), endAt: s.time(9) }), 422, "invalid_range");
    const made = await schedule(s, { startAt: s.time(40), endAt: s.time(40.5) });
    s.expect.matches(made, { status: "active", nextOccurrenceAt: s.time(40) }, "the schedule");
  }),

  recurring(
    "R27",
    "no schedule of an archived credit, of a closed account or of a cancelled subscription",
    async (s) => {
      const credit = await s.newCredit();
      await s.client.credits.archive(credit);
      await s.refused(schedule(s, { credit }), 409, "credit_archived");
      const account = await s.newAccount();
      await s.client.accounts.close(account);
      await s.refused(schedule(s, { account }), 409, "account_closed");
      const plan = await newPlan(s);
      const { id: subscription } = await subscribe(s, plan);
      await s.client.subscriptions.cancel(subscription);
      await s.refused(schedule(s, { account: null, subscription }), 409, "subscription_cancelled");
      await s.client.plans.archive(plan);
      await s.refused(template(s, plan), 409, "plan_archived");
    },
  ),

  recurring(
    ["R27", "R29"],
    "units, counts and categories are what the schema says",
    async (s) => {
      const wrong: readonly (readonly [object, string])[] = [
        [{ interval: "minute" }, "/interval"],
        [{ intervalCount: 0 }, "/intervalCount"],
        [{ intervalCount: 10_001 }, "/intervalCount"],
        [{ maxOccurrences: 0 }, "/maxOccurrences"],
        [{ maxOccurrences: 10_001 }, "/maxOccurrences"],
        [{ category: "rollover" }, "/category"],
        [{ amount: 0 }, "/amount"],
        [{ priority: -1 }, "/priority"],
        [{ startAt: "2026-01-01" }, "/startAt"],
        [{ expiry: { type: "duration", unit: "day", count: 10_001 } }, "/expiry/count"],
        [{ resetStart: "never" }, "/resetStart"],
        [{ occurrences: 3 }, "/occurrences"],
      ];
      const fine = { account: s.account, amount: 1, interval: "day" };
      for (const [fields, pointer] of wrong) {
        const reply = await s.raw("POST", "/v1/schedules", { body: { ...fine, ...fields } });
        s.expect.equal(reply.status, 400, `status with ${JSON.stringify(fields)}`);
        s.expect.equal(violationPointers(reply.body), [pointer], `violation with ${JSON.stringify(fields)}`);
      }
    },
    { tags: ["invalid-request"] },
  ),
];
