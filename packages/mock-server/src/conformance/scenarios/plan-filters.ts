import type { Page } from "@opencredits/sdk";
import { type Scenario, scenario } from "../scenario.ts";
import { newPlan, recurring, schedule, subscribe, template } from "./recurring.ts";

const CLOCK = { needs: ["clock"] } as const;

/** The listed rows, by their numbers in the order of `ids`, from 1. */
async function numbersOf(call: PromiseLike<Page<{ readonly id: string }>>, ids: readonly string[]): Promise<number[]> {
  return (await call).data.map(({ id }) => ids.indexOf(id) + 1);
}

/** R75 Lists, as schedules, plans, subscriptions, bundles and transfers filter them. */
export const planFilters: readonly Scenario[] = [
  recurring(
    ["R75", "R27"],
    "schedules are found by account, credit, scope, plan, subscription and status",
    async (s) => {
      const credit = await s.newCredit();
      const plan = await newPlan(s);
      const { id: planId } = await s.client.plans.get(plan);
      const first = await schedule(s, { credit, metadata: { a: "1" } });
      const source = await template(s, plan, { metadata: { a: "1" } });
      const subscription = await subscribe(s, plan);
      const [copy = ""] = subscription.scheduleIds;
      const direct = await schedule(s, { account: null, subscription: subscription.id });
      const done = await schedule(s, { maxOccurrences: 1 });
      await s.client.schedules.cancel(direct.id);
      const ids = [first.id, source.id, copy, direct.id, done.id];
      const { id: accountId } = await s.client.accounts.get(s.account);
      const list = (query: Parameters<typeof s.client.schedules.list>[0]): Promise<number[]> =>
        numbersOf(s.client.schedules.list({ order: "asc", ...query }), ids);
      const { account } = s;
      s.expect.equal(await list({ account }), [1, 3, 4, 5], "of an account: no template");
      s.expect.equal(await list({ account: accountId, credit }), [1], "of an account and a credit");
      s.expect.equal(await list({ credit }), [1], "of a credit");
      s.expect.equal(await list({ plan }), [2, 3, 4], "of a plan by its code");
      s.expect.equal(await list({ plan: planId, scope: "plan" }), [2], "its templates");
      s.expect.equal(await list({ account, scope: "account" }), [1, 5], "those of the account itself");
      s.expect.equal(await list({ account, scope: "subscription" }), [3, 4], "those of its subscriptions");
      s.expect.equal(await list({ subscription: subscription.id }), [3, 4], "of a subscription");
      s.expect.equal(await list({ account, status: "active" }), [1, 3], "active");
      s.expect.equal(await list({ account, status: "cancelled" }), [4], "cancelled");
      s.expect.equal(await list({ account, status: "completed" }), [5], "completed");
      s.expect.equal(await list({ plan, metadata: { a: "1" } }), [2, 3], "of a plan, by a label");
      s.expect.equal(await list({ account, plan, status: "completed" }), [], "filters are combined with and");
    },
  ),

  recurring(
    ["R75", "R81", "R82"],
    "plans are found by status, subscriptions by account, plan and status",
    async (s) => {
      const [one, two] = [await newPlan(s, "one"), await newPlan(s, "two")];
      const label = { metadata: { of: s.account } };
      for (const plan of [one, two]) await s.client.plans.update(plan, label);
      const other = await s.newAccount();
      const ids = [
        await subscribe(s, one, { metadata: { seat: "1" } }),
        await subscribe(s, two, { startAt: s.time(9000) }),
        await subscribe(s, one),
        await s.client.subscriptions.create({ account: other, plan: one }),
      ].map(({ id }) => id);
      await s.client.subscriptions.cancel(ids[2] ?? "");
      await s.client.plans.archive(two);
      const codes = async (status: "active" | "archived"): Promise<string[]> =>
        (await s.client.plans.list({ ...label, status })).data.map(({ code }) => code);
      s.expect.equal([await codes("active"), await codes("archived")], [[one], [two]], "plans by status");
      const list = (query: Parameters<typeof s.client.subscriptions.list>[0]): Promise<number[]> =>
        numbersOf(s.client.subscriptions.list({ order: "asc", ...query }), ids);
      const { account } = s;
      s.expect.equal(await list({ account }), [1, 2, 3], "of an account");
      s.expect.equal(await list({ plan: one }), [1, 3, 4], "of a plan");
      s.expect.equal(await list({ account, plan: one }), [1, 3], "of both");
      s.expect.equal(await list({ account, status: "active" }), [1], "active");
      s.expect.equal(await list({ account, status: "pending" }), [2], "pending");
      s.expect.equal(await list({ account, status: "cancelled" }), [3], "cancelled");
      s.expect.equal(await list({ account, metadata: { seat: "1" } }), [1], "by a label");
      await s.client.subscriptions.cancel(ids[3] ?? "");
    },
  ),

  recurring(
    ["R75", "R10"],
    "from and to are half-open, and a schedule or subscription is as old as its making",
    async (s) => {
      const plan = await newPlan(s);
      const schedules: string[] = [];
      const subscriptions: string[] = [];
      for (const tick of [0, 1, 2, 3]) {
        await s.at(tick);
        schedules.push((await schedule(s, { startAt: s.time(500) })).id);
        subscriptions.push((await subscribe(s, plan, { startAt: s.time(500) })).id);
      }
      const range = { account: s.account, order: "asc", from: s.time(1), to: s.time(3) } as const;
      s.expect.equal(await numbersOf(s.client.schedules.list(range), schedules), [2, 3], "schedules");
      s.expect.equal(await numbersOf(s.client.subscriptions.list(range), subscriptions), [2, 3], "subscriptions");
    },
  ),

  scenario(["R75", "R87"], "bundles are found by credit, status and labels", async (s) => {
    const credit = await s.newCredit();
    const code = s.account.toLowerCase();
    const metadata = { of: s.account };
    const ids = [
      await s.client.bundles.create({ code: `${code}-1`, quantity: 1, metadata }),
      await s.client.bundles.create({ code: `${code}-2`, quantity: 1, metadata, credit }),
      await s.client.bundles.create({ code: `${code}-3`, quantity: 1, credit }),
    ].map(({ id }) => id);
    await s.client.bundles.update(ids[1] ?? "", { status: "inactive" });
    const list = (query: Parameters<typeof s.client.bundles.list>[0]): Promise<number[]> =>
      numbersOf(s.client.bundles.list({ order: "asc", ...query }), ids);
    s.expect.equal(await list({ credit }), [2, 3], "of a credit");
    s.expect.equal(await list({ credit, status: "active" }), [3], "active");
    s.expect.equal(await list({ credit, status: "inactive" }), [2], "inactive");
    s.expect.equal(await list({ metadata }), [1, 2], "by a label");
    s.expect.equal(await list({ metadata, credit: "credits" }), [1], "of the default credit");
  }),

  scenario(
    ["R75", "R59"],
    "transfers are found by either side, by credit and by time",
    async (s) => {
      const credit = await s.newCredit();
      const other = await s.newAccount();
      const third = await s.newAccount();
      for (const account of [s.account, other]) await s.grant(50, { account });
      await s.grant(50, { credit });
      const send = async (fromAccount: string, toAccount: string, of?: string): Promise<string> => {
        const terms = { fromAccount, toAccount, amount: 1, metadata: { to: toAccount } };
        return (await s.client.transfers.create(of === undefined ? terms : { ...terms, credit: of })).id;
      };
      const ids = [await send(s.account, other)];
      await s.at(1);
      ids.push(await send(other, s.account), await send(other, third));
      await s.at(2);
      ids.push(await send(s.account, third, credit));
      const list = (query: Parameters<typeof s.client.transfers.list>[0]): Promise<number[]> =>
        numbersOf(s.client.transfers.list({ order: "asc", ...query }), ids);
      const { account } = s;
      s.expect.equal(await list({ account }), [1, 2, 4], "of an account: given or received");
      s.expect.equal(await list({ account: third }), [3, 4], "received alone");
      s.expect.equal(await list({ account, credit }), [4], "of a credit");
      s.expect.equal(await list({ account, from: s.time(1), to: s.time(2) }), [2], "in a range");
      s.expect.equal(await list({ account, metadata: { to: third } }), [4], "by a label");
      const newest = await numbersOf(s.client.transfers.list({ account, limit: 2 }), ids);
      s.expect.equal(newest, [4, 2], "newest first");
    },
    CLOCK,
  ),

  scenario("R75", "a filter by what does not exist is 404, and a cursor fits its own list alone", async (s) => {
    const { schedules, subscriptions, bundles, transfers } = s.client;
    const { account } = s;
    await s.refused(schedules.list({ account, subscription: "nothing" }), 404, "subscription_not_found");
    await s.refused(schedules.list({ plan: "nothing" }), 404, "plan_not_found");
    await s.refused(subscriptions.list({ account: `${account}-nobody` }), 404, "account_not_found");
    await s.refused(subscriptions.list({ plan: "nothing" }), 404, "plan_not_found");
    await s.refused(bundles.list({ credit: "nothing" }), 404, "credit_not_found");
    await s.refused(transfers.list({ account: `${account}-nobody` }), 404, "account_not_found");
    const plan = await newPlan(s);
    for (let made = 0; made < 2; made += 1) await template(s, plan);
    const cursor = (await schedules.list({ plan, limit: 1 })).nextCursor ?? "";
    const tries = [
      () => schedules.list({ plan, scope: "plan", cursor }),
      () => schedules.list({ plan, order: "asc", cursor }),
      () => subscriptions.list({ plan, cursor }),
      () => bundles.list({ cursor }),
      () => transfers.list({ cursor }),
      () => s.client.plans.list({ cursor }),
    ];
    for (const attempt of tries) await s.refused(attempt(), 400, "invalid_cursor");
    s.expect.equal((await schedules.list({ plan, cursor })).data.length, 1, "in its own list");
  }),
];
