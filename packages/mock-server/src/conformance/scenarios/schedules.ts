import type { components } from "@opencredits/sdk/types";
import type { ScenarioContext } from "../context.ts";
import type { Scenario } from "../scenario.ts";
import { allGrants, DAY, HOUR, recurring, schedule, tickOf } from "./recurring.ts";

type Terms = Partial<components["schemas"]["ScheduleCreate"]>;

/** When the grant expires that a schedule with these terms issues at tick 0, as a tick. */
async function expiryTick(s: ScenarioContext, terms: Terms): Promise<number | null> {
  const { id } = await schedule(s, terms);
  const [grant] = await allGrants(s, { schedule: id });
  return tickOf(s, grant?.expiresAt ?? null);
}

/** R27 Schedule: what one is, and the grants that it issues. */
export const schedules: readonly Scenario[] = [
  recurring("R27", "a schedule of an amount and an interval starts now and has these defaults", async (s) => {
    const { id, ...rest } = await s.client.schedules.create({ account: s.account, amount: 5, interval: "day" });
    const account = await s.client.accounts.get(s.account);
    const credit = await s.client.credits.get("credits");
    const expected = {
      scope: "account",
      accountId: account.id,
      externalId: s.account,
      planId: null,
      subscriptionId: null,
      templateId: null,
      credit: "credits",
      creditId: credit.id,
      amount: 5,
      interval: "day",
      intervalCount: 1,
      startAt: s.time(0),
      anchor: s.time(0),
      resetStart: null,
      endAt: null,
      maxOccurrences: null,
      occurrences: 1,
      nextOccurrenceAt: s.time(DAY),
      priority: 100,
      category: "plan",
      expiry: null,
      rollover: null,
      status: "active",
      name: null,
      metadata: {},
      externalKey: null,
      createdAt: s.time(0),
      updatedAt: s.time(0),
      decimal: null,
    };
    s.expect.equal(rest, expected, "the schedule");
    s.expect.equal(await s.client.schedules.get(id), { id, ...rest }, "the schedule as it is read");
  }),

  recurring(["R27", "R72"], "a schedule keeps what it was given", async (s) => {
    const credit = await s.newCredit({ scale: 2 });
    const given = {
      intervalCount: 3,
      startAt: s.time(7),
      anchor: s.time(-11),
      endAt: s.time(5000),
      maxOccurrences: 9,
      priority: 4,
      category: "purchased",
      name: "Quota",
      metadata: { tier: "gold" },
      externalKey: `${s.account}/quota`,
    } as const;
    const rollover = { percent: 25, maxAmount: 7, maxRollovers: 3, priority: 1, expiry: { type: "period" } } as const;
    const made = await schedule(s, { ...given, credit, amountDecimal: "1.5", expiry: { type: "period" }, rollover });
    const none = { unit: null, count: null };
    const policies = {
      expiry: { type: "period", ...none },
      rollover: { ...rollover, expiry: { type: "period", ...none } },
    };
    s.expect.matches(made, { ...given, ...policies, amount: 150, decimal: { amount: "1.50" }, credit }, "the schedule");
    s.expect.equal(await s.figures(credit), "0/0/0", "figures before its start");
  }),

  recurring("R27", "each occurrence issues a grant of its own, with the schedule's terms", async (s) => {
    const rollover = {
      percent: 50,
      maxAmount: null,
      maxRollovers: 1,
      priority: null,
      expiry: { type: "none" },
    } as const;
    const terms = { startAt: s.time(10), priority: 9, category: "free", name: "Quota", metadata: { a: "b" } } as const;
    const { id } = await schedule(s, { ...terms, rollover, externalKey: `${s.account}/quota` });
    await s.at(10 + 2 * HOUR);
    const grants = await allGrants(s, { schedule: id });
    s.expect.equal(
      grants.map(({ effectiveAt, createdAt }) => [tickOf(s, effectiveAt), tickOf(s, createdAt)]),
      [10, 40, 70].map((tick) => [tick, tick]),
      "effectiveAt and createdAt",
    );
    for (const grant of grants) {
      const expected = {
        amount: 100,
        priority: 9,
        category: "free",
        source: { type: "schedule", id },
        scheduleId: id,
        name: "Quota",
        metadata: { a: "b" },
        rollover: { percent: 50, maxRollovers: 1 },
        rolloverCount: 0,
        sourceGrantId: null,
        reason: null,
        costBasis: null,
        externalKey: null,
        expiresAt: null,
        status: "active",
      };
      s.expect.matches(grant, expected, "a grant");
    }
    const last = (await s.entryObjects()).at(-1);
    s.expect.matches(last, { type: "grant_issued", origin: "clock", reason: null, metadata: {} }, "the last entry");
  }),

  recurring(
    ["R27", "R83"],
    "its grants expire never, after a duration, at the next occurrence, or by billing periods",
    async (s) => {
      const ticks: (number | null)[] = [];
      for (const expiry of [
        { type: "none" },
        { type: "duration", unit: "hour", count: 5 },
        { type: "period" },
        { type: "billing_periods", count: 1 },
        { type: "billing_periods", count: 2 },
      ] as const) {
        ticks.push(await expiryTick(s, { expiry, interval: "day", intervalCount: 2 }));
      }
      // The account was made on 1 January, when its first month begins.
      s.expect.equal(ticks, [null, 5 * HOUR, 2 * DAY, 31 * DAY, 59 * DAY], "the ticks at which they end");
    },
    { needs: ["clock", "fresh"] },
  ),

  recurring(["R27", "R21"], "without an expiry of its own the credit's defaults decide", async (s) => {
    const defaultExpiry = { type: "duration", unit: "hour", count: 2 } as const;
    const ticks: (number | null)[] = [];
    for (const defaultRolloverPolicy of ["none", "expire", "rollover"] as const) {
      const credit = await s.newCredit({ defaultExpiry, defaultRolloverPolicy });
      ticks.push(await expiryTick(s, { credit }));
      const { rollover } = (await allGrants(s, { credit }))[0] ?? {};
      const expected = defaultRolloverPolicy === "rollover" ? { percent: 100, maxRollovers: 1 } : null;
      s.expect.matches({ rollover }, { rollover: expected }, `rollover under ${defaultRolloverPolicy}`);
      ticks.push(await expiryTick(s, { credit, expiry: { type: "none" } }));
    }
    s.expect.equal(
      ticks,
      [null, null, 60, null, 60, null],
      "the ticks at which grants end, without and with an expiry",
    );
    const periodic = await s.newCredit({ defaultExpiry: { type: "period" } });
    s.expect.equal(await expiryTick(s, { credit: periodic, intervalCount: 4 }), 120, "a default of one period");
  }),
];
