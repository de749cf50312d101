import type { ScenarioContext } from "../context.ts";
import type { Scenario } from "../scenario.ts";
import { allGrants, copyOf, DAY, newPlan, recurring, subscribe, template, tickOf } from "./recurring.ts";

const ABSOLUTE = { needs: ["clock", "fresh"] } as const;

/** Beginning and end of a subscription's current period, by the minute. */
async function period(s: ScenarioContext, id: string): Promise<(string | undefined)[]> {
  const { currentPeriodStart, currentPeriodEnd } = await s.client.subscriptions.get(id);
  return [currentPeriodStart?.slice(0, 16), currentPeriodEnd?.slice(0, 16)];
}

/** R83 Billing period. */
export const billingPeriods: readonly Scenario[] = [
  recurring(
    ["R83", "R28"],
    "billing periods follow the calendar from the anchor, and each begins at exactly its instant",
    async (s) => {
      await s.clock.set("2026-01-31T10:00:00.000Z");
      const { id } = await subscribe(s, await newPlan(s));
      const instants: readonly (readonly [now: string, from: string, until: string])[] = [
        ["2026-01-31T10:00:00.000Z", "2026-01-31T10:00", "2026-02-28T10:00"],
        ["2026-02-28T09:59:59.999Z", "2026-01-31T10:00", "2026-02-28T10:00"],
        ["2026-02-28T10:00:00.000Z", "2026-02-28T10:00", "2026-03-31T10:00"],
        ["2026-04-30T10:00:00.000Z", "2026-04-30T10:00", "2026-05-31T10:00"],
        ["2028-02-29T10:00:00.000Z", "2028-02-29T10:00", "2028-03-31T10:00"],
      ];
      for (const [now, from, until] of instants) {
        await s.clock.set(now);
        s.expect.equal(await period(s, id), [from, until], `period at ${now}`);
      }
    },
    ABSOLUTE,
  ),

  recurring(
    "R83",
    "interval, count and anchor are the subscription's own, and the anchor may lie anywhere",
    async (s) => {
      const plan = await newPlan(s);
      const rows = [
        ["week", 2, "2026-02-10T00:00:00Z", "2025-12-30T00:00", "2026-01-13T00:00"],
        ["month", 1, "2024-02-29T06:00:00Z", "2025-12-29T06:00", "2026-01-29T06:00"],
        ["quarter", 1, "2030-03-31T00:00:00Z", "2025-12-31T00:00", "2026-03-31T00:00"],
        ["year", 1, "2026-01-01T00:00:00Z", "2026-01-01T00:00", "2027-01-01T00:00"],
        ["day", 3, "2026-01-02T12:00:00Z", "2025-12-30T12:00", "2026-01-02T12:00"],
      ] as const;
      for (const [interval, intervalCount, anchor, from, until] of rows) {
        const { id } = await subscribe(s, plan, { interval, intervalCount, anchor });
        s.expect.equal(await period(s, id), [from, until], `period of ${intervalCount} ${interval} from ${anchor}`);
      }
    },
    ABSOLUTE,
  ),

  recurring(
    "R83",
    "a copy's period ends with its own interval, its billing periods with the subscription's",
    async (s) => {
      const plan = await newPlan(s);
      const terms = { interval: "day", maxOccurrences: 1 } as const;
      await template(s, plan, { ...terms, expiry: { type: "period" } });
      await template(s, plan, { ...terms, expiry: { type: "billing_periods", count: 1 } });
      await template(s, plan, { ...terms, expiry: { type: "billing_periods", count: 3 } });
      await subscribe(s, plan, { interval: "week", anchor: s.time(2 * DAY) });
      s.expect.equal(
        (await allGrants(s)).map(({ expiresAt }) => tickOf(s, expiresAt)),
        [DAY, 2 * DAY, 16 * DAY],
        "the ticks at which the grants end",
      );
    },
  ),

  recurring(
    "R83",
    "a schedule of the subscription's own counts its billing periods too, one of the account does not",
    async (s) => {
      const { id: subscription } = await subscribe(s, await newPlan(s), { interval: "day" });
      const expiry = { type: "billing_periods", count: 2 } as const;
      const own = await s.client.schedules.create({ subscription, amount: 1, interval: "hour", expiry });
      const other = await s.client.schedules.create({ account: s.account, amount: 1, interval: "hour", expiry });
      const end = async (schedule: string): Promise<number | null> =>
        tickOf(s, (await allGrants(s, { schedule }))[0]?.expiresAt ?? null);
      s.expect.equal(await end(own.id), 2 * DAY, "the tick at which the grant of the subscription ends");
      s.expect.ok(((await end(other.id)) ?? 0) > 20 * DAY, "that of the account ends with the second month");
    },
  ),

  recurring("R83", "an occurrence on a boundary belongs to the period that begins there", async (s) => {
    const plan = await newPlan(s);
    await template(s, plan, { interval: "day", expiry: { type: "billing_periods", count: 1 } });
    const subscription = await subscribe(s, plan, { interval: "day", intervalCount: 2 });
    await s.at(2 * DAY);
    const { id } = await copyOf(s, subscription);
    s.expect.equal(
      (await allGrants(s, { schedule: id })).map(({ expiresAt }) => tickOf(s, expiresAt)),
      [2 * DAY, 2 * DAY, 4 * DAY],
      "the ticks at which the grants end",
    );
  }),

  recurring(
    ["R83", "R84"],
    "at the instant of a boundary the period that ends is over: a cancel waits for the next",
    async (s) => {
      const plan = await newPlan(s);
      await template(s, plan, { interval: "day" });
      const { id } = await subscribe(s, plan, { interval: "day" });
      await s.at(DAY);
      const asked = await s.client.subscriptions.cancel(id, { at: "period_end" });
      const expected = {
        currentPeriodStart: s.time(DAY),
        currentPeriodEnd: s.time(2 * DAY),
        cancelAt: s.time(2 * DAY),
      };
      s.expect.matches(asked, expected, "the subscription");
      await s.at(2 * DAY);
      s.expect.equal((await s.entries()).length, 2, "grants: none at the end");
      s.expect.matches(await copyOf(s, { id }), { status: "cancelled", occurrences: 2 }, "the copy");
    },
  ),
];
