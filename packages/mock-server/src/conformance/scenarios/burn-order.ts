import type { components } from "@opencredits/sdk/types";
import type { ScenarioContext } from "../context.ts";
import { type Scenario, scenario } from "../scenario.ts";

type Strategy = components["schemas"]["BurnStrategy"];
type Terms = Partial<components["schemas"]["GrantCreate"]>;

/** Makes the grants in a credit of their own and answers the order in which one debit empties them, from 1. */
async function orderOf(s: ScenarioContext, strategy: Strategy, grants: readonly Terms[]): Promise<number[]> {
  const credit = await s.newCredit({ burnStrategy: strategy });
  const ids: string[] = [];
  for (const terms of grants) ids.push((await s.grant(terms.amount ?? 10, { credit, ...terms })).id);
  const listed = await s.client.grants.list({ account: s.account, credit, order: "burn" });
  const { balance } = await s.balance(credit);
  const { allocations } = await s.consume(balance, { credit });
  const order = allocations.map(({ grantId }) => ids.indexOf(grantId) + 1);
  const shown = listed.data.map(({ id }) => ids.indexOf(id) + 1);
  s.expect.equal(shown, order, `order=burn under ${strategy} lists what a debit then takes`);
  return order;
}

const keys: readonly Scenario[] = [
  scenario("R34", "expiration_priority sorts by priority, expiry, category, start and creation", async (s) => {
    const grants: Terms[] = [
      { priority: 200, expiresAt: s.time(40), category: "free", effectiveAt: s.time(-9) },
      { expiresAt: null, category: "free", effectiveAt: s.time(-9) },
      { expiresAt: s.time(60), category: "auto_topup", effectiveAt: s.time(-9) },
      { expiresAt: s.time(60), category: "purchased" },
      { expiresAt: s.time(60), category: "plan" },
      { expiresAt: s.time(60), category: "adjustment" },
      { expiresAt: s.time(60), category: "free", effectiveAt: s.time(-1) },
      { expiresAt: s.time(60), category: "free", effectiveAt: s.time(-2) },
      { expiresAt: s.time(60), category: "free", effectiveAt: s.time(-2) },
      { expiresAt: s.time(59.99), category: "auto_topup" },
      { priority: 50, expiresAt: null, category: "auto_topup" },
    ];
    const order = await orderOf(s, "expiration_priority", grants);
    s.expect.equal(order, [11, 10, 8, 9, 7, 6, 5, 4, 3, 2, 1], "order");
  }),
  scenario("R34", "first_in_first_out sorts by priority, start and creation, whatever the expiry", async (s) => {
    const grants: Terms[] = [
      { effectiveAt: s.time(-1), expiresAt: s.time(10) },
      { effectiveAt: s.time(-5), expiresAt: null, category: "purchased" },
      { effectiveAt: s.time(-5), expiresAt: s.time(5), category: "free" },
      { effectiveAt: s.time(0), priority: 1 },
    ];
    s.expect.equal(await orderOf(s, "first_in_first_out", grants), [4, 2, 3, 1], "order");
  }),
  scenario("R34", "last_in_first_out sorts by priority, the latest start and the latest creation", async (s) => {
    const grants: Terms[] = [
      { effectiveAt: s.time(-5), expiresAt: s.time(5) },
      { effectiveAt: s.time(-5) },
      { effectiveAt: s.time(-1), category: "auto_topup" },
      { effectiveAt: s.time(-9), priority: 1 },
    ];
    s.expect.equal(await orderOf(s, "last_in_first_out", grants), [4, 3, 2, 1], "order");
  }),
  scenario("R34", "plan_first sorts by priority, category plan, start and creation", async (s) => {
    const grants: Terms[] = [
      { effectiveAt: s.time(-9), category: "free", expiresAt: s.time(5) },
      { effectiveAt: s.time(-1), category: "plan" },
      { effectiveAt: s.time(-3), category: "plan" },
      { effectiveAt: s.time(-9), category: "purchased" },
      { effectiveAt: s.time(-1), category: "free", priority: 1 },
    ];
    s.expect.equal(await orderOf(s, "plan_first", grants), [5, 3, 2, 1, 4], "order");
  }),
  scenario("R34", "largest_first sorts by priority, expiry, the larger amount and creation", async (s) => {
    const grants: Terms[] = [
      { amount: 10 },
      { amount: 30 },
      { amount: 20, expiresAt: s.time(100) },
      { amount: 30, effectiveAt: s.time(-9) },
      { amount: 5, expiresAt: s.time(50) },
      { amount: 1, priority: 1 },
    ];
    s.expect.equal(await orderOf(s, "largest_first", grants), [6, 5, 3, 2, 4, 1], "order");
  }),
  scenario("R34", "largest_first compares what was granted, not what is left of it", async (s) => {
    const credit = await s.newCredit({ burnStrategy: "largest_first" });
    await s.grant(20, { credit });
    await s.grant(30, { credit });
    s.expect.equal(s.allocations(await s.consume(25, { credit })), ["2:25"], "first debit");
    s.expect.equal(s.allocations(await s.consume(6, { credit })), ["2:5", "1:1"], "second debit");
  }),
  scenario(
    ["R34", "R33"],
    "a rolled-over grant goes before a free one of the same priority and expiry",
    async (s) => {
      await s.grant(10, { expiresAt: s.time(30), rollover: {} });
      await s.grant(10);
      await s.at(30);
      const { data } = await s.client.grants.list({ account: s.account, credit: "credits", order: "burn" });
      s.expect.equal(
        data.map(({ category }) => category),
        ["rollover", "free"],
        "categories in burn order",
      );
    },
    { needs: ["clock"] },
  ),
  scenario("R34", "only grants with free credit are candidates", async (s) => {
    const end = async (id: string): Promise<unknown> => await s.client.grants.expire(id);
    await s.grant(10, { effectiveAt: s.time(5000) });
    await end((await s.grant(10, { priority: 1 })).id);
    await s.client.grants.void((await s.grant(10, { priority: 2 })).id);
    await s.grant(10, { priority: 3 });
    await s.grant(10, { priority: 4 });
    await s.grant(10, { priority: 5 });
    await s.consume(10);
    await s.reserve(10);
    const { data } = await s.client.grants.list({ account: s.account, credit: "credits", order: "burn" });
    s.expect.equal(
      data.map(({ id }) => s.grantNumber(id)),
      [6],
      "candidates",
    );
    await s.refused(s.consume(11), 402, "insufficient_credits");
    s.expect.equal(s.allocations(await s.consume(10)), ["6:10"], "allocations");
  }),
];

const selection: readonly Scenario[] = [
  scenario("R35", "consume, reserve and a negative adjustment take the same slices", async (s) => {
    for (const take of ["consume", "reserve", "adjust"] as const) {
      const credit = await s.newCredit();
      const first = await s.grant(10, { credit, expiresAt: s.time(90) });
      const second = await s.grant(10, { credit, expiresAt: s.time(80) });
      const third = await s.grant(10, { credit, priority: 5 });
      const { allocations } = await s[take](take === "adjust" ? -25 : 25, { credit });
      const slices = allocations.map(({ grantId, amount }) => [grantId, amount]);
      s.expect.equal(
        slices,
        [
          [third.id, 10],
          [second.id, 10],
          [first.id, 5],
        ],
        `slices of ${take}`,
      );
    }
  }),
  scenario(["R35", "R40"], "settlement takes from the grants in burn order", async (s) => {
    await s.grant(10, { priority: 3 });
    await s.grant(10, { priority: 1 });
    await s.grant(10, { priority: 2 });
    const hold = await s.reserve(30);
    const debit = await s.consume(25, { overage: "overflow" });
    await s.client.reservations.release(hold.id);
    const settled = await s.client.debits.get(debit.id);
    s.expect.equal(s.allocations(settled), ["2:10", "3:10", "1:5"], "allocations");
    s.expect.equal(settled.debt, 0, "debt");
  }),
  scenario(["R35", "R17"], "a changed strategy orders the next use and re-sorts nothing that was taken", async (s) => {
    const credit = await s.newCredit();
    await s.grant(10, { credit, expiresAt: s.time(100) });
    await s.grant(10, { credit, effectiveAt: s.time(-5) });
    const hold = await s.reserve(4, { credit });
    const before = await s.consume(2, { credit });
    s.expect.equal(s.allocations(before), ["1:2"], "before");
    await s.client.credits.update(credit, { burnStrategy: "first_in_first_out" });
    s.expect.equal(s.allocations(await s.consume(11, { credit })), ["2:10", "1:1"], "after");
    const captured = await s.client.reservations.capture(hold.id);
    s.expect.equal(captured.debit && s.allocations(captured.debit), ["1:4"], "what was held before");
    s.expect.equal(s.allocations(await s.client.debits.get(before.id)), ["1:2"], "the older debit");
  }),
  scenario(["R35", "R22"], "a changed priority orders the next use", async (s) => {
    const first = await s.grant(10);
    await s.grant(10);
    await s.client.grants.update(first.id, { priority: 101 });
    s.expect.equal(s.allocations(await s.consume(15)), ["2:10", "1:5"], "allocations");
  }),
  scenario("R35", "a walk empties each grant before it touches the next, over many grants", async (s) => {
    for (let number = 1; number <= 30; number += 1) await s.grant(number, { priority: 31 - number });
    const { allocations, balance } = await s.consume(400);
    const slices = allocations.map(({ grantId, amount }) => `${s.grantNumber(grantId)}:${amount}`);
    // 30 + 29 + … + 12 = 399, so the twentieth slice is what is left of the 400.
    const full = Array.from({ length: 19 }, (_, index) => `${30 - index}:${30 - index}`);
    s.expect.equal(slices, [...full, "11:1"], "slices");
    s.expect.equal(balance.available, 65, "available");
  }),
];

export const burnOrder: readonly Scenario[] = [...keys, ...selection];
