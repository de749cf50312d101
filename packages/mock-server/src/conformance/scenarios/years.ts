import type { components } from "@opencredits/sdk/types";
import type { ScenarioContext } from "../context.ts";
import { type Scenario, scenario } from "../scenario.ts";

type Unit = components["schemas"]["CalendarUnit"];

const ABSOLUTE = { needs: ["clock", "fresh"] } as const;
const DAYS = 5 * 365 + 1;
/** Most entries of five years: three a day. */
const MAX_ENTRIES = 10_000;

/** Schedules of every interval from a day on, with anchors at the ends of months, expiry and rollover, and a plan. */
async function everyInterval(s: ScenarioContext): Promise<void> {
  await s.clock.set("2027-12-31T23:59:59.999Z");
  await s.client.accounts.create({ externalId: s.account, billingAnchor: "2027-12-31T23:59:59.999Z" });
  const rows: readonly (readonly [Unit, number, string])[] = [
    ["day", 1, "2028-01-01T00:00:00Z"],
    ["day", 3, "2028-01-02T12:00:00Z"],
    ["week", 1, "2028-01-03T06:00:00Z"],
    ["month", 1, "2028-01-31T10:00:00Z"],
    ["month", 1, "2028-01-28T10:00:00Z"],
    ["month", 2, "2028-01-29T10:00:00Z"],
    ["quarter", 1, "2028-01-30T00:00:00Z"],
    ["half_year", 1, "2028-02-29T00:00:00Z"],
    ["year", 1, "2028-02-29T00:00:00Z"],
    ["year", 1, "2027-12-31T23:59:59.999Z"],
  ];
  for (const [index, [interval, intervalCount, startAt]] of rows.entries()) {
    const terms = { account: s.account, amount: 10 + index, interval, intervalCount, startAt };
    const rollover = { percent: 50, expiry: { type: "period" } } as const;
    await s.client.schedules.create({ ...terms, expiry: { type: "period" }, rollover });
  }
  const plan = await s.client.plans.create({ code: "years" });
  const expiry = { type: "billing_periods", count: 1 } as const;
  await s.client.schedules.create({ plan: plan.id, amount: 100, interval: "week", expiry, resetStart: "calendar" });
  const ending = { account: s.account, plan: plan.id, startAt: "2028-01-31T00:00:00Z" };
  const { id } = await s.client.subscriptions.create(ending);
  await s.client.subscriptions.create({ ...ending, startAt: "2029-02-28T00:00:00Z", interval: "half_year" });
  await s.clock.set("2028-02-10T00:00:00Z");
  await s.client.subscriptions.cancel(id, { at: "period_end", voidGrants: true });
}

/** Everything that was posted, as it stands in the ledger, without the ids that only one environment has. */
async function posted(s: ScenarioContext): Promise<string[]> {
  const list = s.client.entries.list({ account: s.account, order: "asc", limit: 100 });
  return (await list.toArray({ limit: MAX_ENTRIES })).map(
    ({ seq, type, balanceDelta, balanceAfter, effectiveAt, reason }) =>
      `${seq} ${effectiveAt} ${type} ${balanceDelta} ${balanceAfter} ${reason}`,
  );
}

/** R11 and R29 over years. */
export const years: readonly Scenario[] = [
  scenario(
    ["R29", "R11", "I14"],
    "five years in one jump are the same as reading every day",
    async (s) => {
      const daily = await s.newWorld();
      await everyInterval(s);
      await everyInterval(daily);
      const { reachedTarget } = await s.clock.advance(DAYS * 86_400_000);
      s.expect.equal(reachedTarget, true, "reachedTarget of the jump");
      for (let day = 1; day <= DAYS; day += 1) {
        await daily.clock.advance("P1D");
        if (day % 30 === 0) await daily.balance();
      }
      const [jump, read] = [await posted(s), await posted(daily)];
      s.expect.ok(jump.length > 5000, "five years have many entries");
      for (const [index, line] of jump.entries()) s.expect.equal(read[index], line, `entry ${index + 1}`);
      s.expect.equal(read.length, jump.length, "number of entries");
      s.expect.equal(await daily.figures(), await s.figures(), "figures");
    },
    { ...ABSOLUTE, bare: true },
  ),

  scenario(
    ["R29", "R13"],
    "an advance that would run more than 100 000 transitions stops, and repeating it reaches the target",
    async (s) => {
      const terms = { account: s.account, amount: 1, interval: "hour", expiry: { type: "period" } } as const;
      for (let count = 0; count < 3; count += 1) await s.client.schedules.create(terms);
      // Two years of hours, each with an expiry and an occurrence of each schedule.
      const target = s.startMs + 17_544 * 3_600_000;
      const first = await s.clock.set(target);
      s.expect.matches(first, { transitions: 100_000, reachedTarget: false, mode: "frozen" }, "the first call");
      s.expect.equal((Date.parse(first.now) - s.startMs) / 3_600_000, 16_667, "hours that it got through");
      const second = await s.clock.set(target);
      const rest = { transitions: 5264, reachedTarget: true, now: new Date(target).toISOString() };
      s.expect.matches(second, rest, "the second call");
      s.expect.equal(await s.figures(), "3/0/3", "figures");
      const { data } = await s.client.schedules.list({ account: s.account });
      s.expect.equal(
        data.map(({ occurrences }) => occurrences),
        [17_545, 17_545, 17_545],
        "occurrences of each schedule",
      );
    },
    ABSOLUTE,
  ),
];
