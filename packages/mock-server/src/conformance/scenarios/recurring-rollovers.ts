import type { components } from "@opencredits/sdk/types";
import type { ScenarioContext } from "../context.ts";
import type { Scenario } from "../scenario.ts";
import { allGrants, HOUR, newPlan, recurring, schedule, subscribe, template, tickOf, timeline } from "./recurring.ts";

type Grant = components["schemas"]["Grant"];

const PERIOD = { type: "period" } as const;

/** The grants of the scenario's account that rolled over from others, the oldest first. */
async function rolledOver(s: ScenarioContext): Promise<Grant[]> {
  return await allGrants(s, { category: "rollover" });
}

/** R32 Rollover amount and R33 Rollover lineage, as the grants of schedules have them. */
export const recurringRollovers: readonly Scenario[] = [
  recurring(
    "R32",
    "a rollover by period lives until the next occurrence, not until the one at its own instant",
    async (s) => {
      await schedule(s, { expiry: PERIOD, rollover: { percent: 50, expiry: PERIOD } });
      await s.at(60);
      s.expect.equal(
        await timeline(s),
        [
          "@0 grant_issued +100/0/0",
          "@30 grant_expired -100/0/0",
          "@30 rolled_over +50/0/0",
          "@30 grant_issued +100/0/0",
          "@60 grant_expired -50/0/0",
          "@60 grant_expired -100/0/0",
          "@60 rolled_over +50/0/0",
          "@60 grant_issued +100/0/0",
        ],
        "entries",
      );
      const ends = (await rolledOver(s)).map(({ expiresAt }) => tickOf(s, expiresAt));
      s.expect.equal(ends, [60, 90], "the ticks at which the rolled credit ends");
    },
  ),

  recurring("R32", "a rollover between two occurrences lives until the later of them", async (s) => {
    const expiry = { type: "duration", unit: "hour", count: 36 } as const;
    await schedule(s, { interval: "day", maxOccurrences: 1, expiry, rollover: { expiry: PERIOD } });
    await s.at(36 * HOUR);
    const [rolled] = await rolledOver(s);
    s.expect.matches(rolled, { amount: 100, expiresAt: s.time(48 * HOUR) }, "the rolled grant");
  }),

  recurring("R32", "the calendar of a cancelled or completed schedule still ends what rolls over by it", async (s) => {
    const terms = { expiry: PERIOD, rollover: { expiry: PERIOD } } as const;
    const { id } = await schedule(s, terms);
    await schedule(s, { ...terms, amount: 7, maxOccurrences: 1 });
    await s.at(10);
    await s.client.schedules.cancel(id);
    await s.at(30);
    s.expect.equal(
      (await rolledOver(s)).map(({ amount, expiresAt }) => [amount, tickOf(s, expiresAt)]),
      [
        [100, 60],
        [7, 60],
      ],
      "amounts that rolled over, and the ticks at which they end",
    );
    await s.at(60);
    s.expect.equal(await s.figures(), "0/0/0", "figures then");
  }),

  recurring(
    "R33",
    "what rolled over still belongs to the schedule, and has no name or labels of its own",
    async (s) => {
      const given = { name: "Quota", metadata: { a: "b" }, priority: 6 };
      const { id } = await schedule(s, { ...given, expiry: PERIOD, rollover: { maxRollovers: 2, expiry: PERIOD } });
      await s.at(30);
      const [rolled] = await rolledOver(s);
      const [source] = await allGrants(s, { schedule: id });
      const expected = {
        scheduleId: id,
        source: { type: "rollover", id: source?.id ?? "" },
        sourceGrantId: source?.id ?? "",
        rolloverCount: 1,
        rollover: { maxRollovers: 2, expiry: PERIOD },
        priority: 6,
        name: null,
        metadata: {},
      };
      s.expect.matches(rolled, expected, "the rolled grant");
      s.expect.equal((await allGrants(s, { schedule: id })).length, 3, "grants that the schedule's list has");
    },
  ),

  recurring("R33", "credit of a schedule rolls over as often as the policy allows", async (s) => {
    const rollover = { percent: 50, maxRollovers: 2, expiry: PERIOD } as const;
    await schedule(s, { amount: 80, maxOccurrences: 1, expiry: PERIOD, rollover });
    const figures: string[] = [];
    for (const tick of [30, 60, 90]) {
      await s.at(tick);
      figures.push(await s.figures());
    }
    s.expect.equal(figures, ["40/0/40", "20/0/20", "0/0/0"], "figures after each period");
    const counts = (await rolledOver(s)).map(({ rolloverCount }) => rolloverCount);
    s.expect.equal(counts, [1, 2], "rolloverCount of what rolled over");
  }),

  recurring(["R32", "R83"], "a rollover of a subscription counts that subscription's billing periods", async (s) => {
    const plan = await newPlan(s);
    const rollover = { expiry: { type: "billing_periods", count: 2 } } as const;
    await template(s, plan, { interval: "day", expiry: PERIOD, rollover });
    await subscribe(s, plan, { interval: "week" });
    await s.at(24 * HOUR);
    const [rolled] = await rolledOver(s);
    s.expect.equal(tickOf(s, rolled?.expiresAt ?? null), 14 * 24 * HOUR, "the tick at which the rolled credit ends");
  }),
];
