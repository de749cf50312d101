import type { components } from "@opencredits/sdk/types";
import type { ScenarioContext } from "../context.ts";
import { type Scenario, scenario } from "../scenario.ts";

type Unit = components["schemas"]["CalendarUnit"];

const ABSOLUTE = { needs: ["clock", "fresh"] } as const;
/** Just before a leap year, in milliseconds. */
const START = Date.parse("2027-12-31T23:59:59.999Z");
const DAY_MS = 86_400_000;
const DAYS = 5 * 365 + 1;
/** Most points of a series (R74), and how many entries are compared one by one. */
const MAX_POINTS = 1000;
const MAX_ENTRIES = 500;

const at = (instant: number): string => new Date(instant).toISOString();

/** Schedules of every interval from a day on, with anchors at the ends of months, expiry and rollover, and a plan. */
async function everyInterval(s: ScenarioContext): Promise<void> {
  await s.clock.set(START);
  await s.client.accounts.create({ externalId: s.account });
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

/** Figures and flows of every day, and the latest entries without the ids that only one environment has. */
async function lived(s: ScenarioContext, days: number): Promise<unknown[]> {
  const points: unknown[] = [];
  for (let day = 0; day < days; day += MAX_POINTS) {
    const [from, to] = [day, Math.min(day + MAX_POINTS, days)].map((each) => at(START + each * DAY_MS));
    const query = { from: from ?? "", to: to ?? "", step: 86_400 };
    points.push(...(await s.client.balances.series(s.account, "credits", query)).data);
  }
  const latest = await s.client.entries.list({ account: s.account, limit: 100 }).toArray({ limit: MAX_ENTRIES });
  const lines = latest.map(
    ({ seq, type, balanceDelta, balanceAfter, effectiveAt, reason }) =>
      `${seq} ${effectiveAt} ${type} ${balanceDelta} ${balanceAfter} ${reason}`,
  );
  return [...points, ...lines];
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
      const end = START + DAYS * DAY_MS;
      s.expect.equal((await s.clock.set(end)).reachedTarget, true, "reachedTarget of the jump");
      const begun = Date.parse(await daily.clock.now());
      for (let instant = begun + DAY_MS; instant < end; instant += DAY_MS) {
        await daily.clock.set(instant);
        if (new Date(instant).getUTCDate() === 1) await daily.balance();
      }
      await daily.clock.set(end);
      const [jump, read] = [await lived(s, DAYS), await lived(daily, DAYS)];
      s.expect.equal(jump.length, DAYS + MAX_ENTRIES, "days and entries to compare");
      for (const [index, line] of jump.entries()) s.expect.equal(read[index], line, `row ${index + 1}`);
      const versions = [(await s.balance()).version, (await daily.balance()).version];
      s.expect.equal(versions[1], versions[0], "number of entries");
      s.expect.ok((versions[0] ?? 0) > 5000, "five years have many entries");
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
