import type { components } from "@opencredits/sdk/types";
import type { ScenarioContext } from "../context.ts";
import { type Scenario, scenario } from "../scenario.ts";
import { eventsOf } from "./heard.ts";
import { recurring } from "./recurring.ts";

type Forecast = components["schemas"]["BalanceForecast"];
type Row = Forecast["data"][number];

const CLOCK = { needs: ["clock"] } as const;
const DAY_TICKS = 720;

async function forecast(s: ScenarioContext, until: number, account = s.account): Promise<Forecast> {
  return await s.client.balances.forecast(account, "credits", { until: s.time(until) });
}

const line = ({ type, amount, balance, reserved, available }: Row): string =>
  `${type} ${amount} → ${balance}/${reserved}/${available}`;

/** What an entry and its forecast have in common; ids of what does not exist yet differ. */
function shared(row: Row, existing: ReadonlySet<string>): unknown {
  const { at, type, amount, balance, reserved, available, debt } = row;
  const grantId = row.grantId === null || existing.has(row.grantId) ? row.grantId : "new";
  return { at, type, amount, balance, reserved, available, debt, grantId };
}

/** Foresees up to a tick, goes there, and holds what happened against it. */
async function comesTrue(s: ScenarioContext, until: number): Promise<void> {
  const grants = await s.client.grants.list({ account: s.account, limit: 100 }).toArray({ limit: 1000 });
  const existing = new Set(grants.map(({ id }) => id));
  const known = (await s.entryObjects()).length;
  const { data, truncated } = await forecast(s, until);
  s.expect.equal((await s.entryObjects()).length, known, "entries after the forecast");
  await s.at(until);
  const posted = (await s.entryObjects()).slice(known).map((entry) => {
    const { effectiveAt, type, balanceDelta, balanceAfter, reservedAfter, availableAfter, debtAfter, grantId } = entry;
    const figures = { balance: balanceAfter, reserved: reservedAfter, available: availableAfter, debt: debtAfter };
    const row = { at: effectiveAt, type, amount: balanceDelta, ...figures, grantId, scheduleId: null, decimal: null };
    return shared(row, existing);
  });
  const foreseen = data.map((row) => shared(row, existing));
  s.expect.ok(posted.length > 0, "something happened");
  s.expect.equal(posted, foreseen, "what happened, beside the forecast");
  s.expect.equal(truncated, false, "truncated");
}

const rows: readonly Scenario[] = [
  scenario(
    ["R62", "R24", "R20"],
    "a forecast lists every coming expiry and activation with the figures after it",
    async (s) => {
      await s.grant(100, { expiresAt: s.time(30) });
      await s.grant(50, { effectiveAt: s.time(20), expiresAt: s.time(40) });
      await s.grant(7);
      const { data, truncated } = await forecast(s, 1000);
      const expected = ["grant_activated 50 → 157/0/157", "grant_expired -100 → 57/0/57", "grant_expired -50 → 7/0/7"];
      s.expect.equal([data.map(line), truncated], [expected, false], "rows");
      s.expect.equal(
        data.map(({ at }) => at),
        [20, 30, 40].map((tick) => s.time(tick)),
        "instants",
      );
      s.expect.equal(
        data.map(({ grantId }) => s.grantNumber(grantId)),
        [2, 1, 2],
        "grants",
      );
      s.expect.equal(
        data.map(({ scheduleId, debt }) => [scheduleId, debt]),
        Array(3).fill([null, 0]),
        "no schedule",
      );
    },
    CLOCK,
  ),
  recurring(
    ["R62", "R10"],
    "what falls due at `until` itself is in, what comes a millisecond later is not",
    async (s) => {
      await s.grant(1, { expiresAt: s.time(10) });
      const at = async (tick: number): Promise<number> => (await forecast(s, tick)).data.length;
      s.expect.equal([await at(9.99), await at(10)], [0, 1], "rows");
    },
    CLOCK,
  ),
  recurring(
    ["R62", "R29", "R32"],
    "a schedule is foreseen with its rollovers, under ids that say they do not exist yet",
    async (s) => {
      const schedule = await s.client.schedules.create({
        account: s.account,
        amount: 100,
        interval: "hour",
        expiry: { type: "period" },
        rollover: { percent: 50, maxAmount: 40, expiry: { type: "duration", unit: "hour", count: 1 } },
      });
      await s.at(5);
      await s.consume(10);
      const { data } = await forecast(s, 60);
      const expected = [
        "grant_expired -90 → 0/0/0",
        "rolled_over 40 → 40/0/40",
        "grant_issued 100 → 140/0/140",
        "grant_expired -40 → 100/0/100",
        "grant_expired -100 → 0/0/0",
        "rolled_over 40 → 40/0/40",
        "grant_issued 100 → 140/0/140",
      ];
      s.expect.equal(data.map(line), expected, "rows, as in G7");
      s.expect.equal(
        data.map(({ scheduleId }) => scheduleId),
        Array(7).fill(schedule.id),
        "scheduleId",
      );
      const [first, ...others] = data;
      s.expect.ok(first?.grantId?.startsWith("grt_") === true, "the first grant exists");
      s.expect.ok(
        others.every(({ grantId }) => grantId?.startsWith("dry_") === true),
        "the others do not",
      );
      s.expect.equal(data[1]?.grantId, data[3]?.grantId, "one id for one grant");
      s.expect.equal((await s.client.schedules.get(schedule.id)).occurrences, 1, "occurrences");
    },
    CLOCK,
  ),
  recurring(
    "R62",
    "a forecast is about its own pool only, and changes nothing",
    async (s) => {
      const other = await s.newAccount();
      const credit = await s.newCredit({ scale: 2 });
      const expiresAt = s.time(10);
      await s.grant(1, { account: other, expiresAt });
      await s.grant(150, { credit, expiresAt });
      await s.client.alerts.create({ account: other, threshold: 0 });
      const before = [await eventsOf(s), await s.client.balances.get(other, "credits")];
      s.expect.equal(await forecast(s, 20), { data: [], truncated: false }, "an untouched pool");
      s.expect.equal((await forecast(s, 20, other)).data.map(line), ["grant_expired -1 → 0/0/0"], "the other account");
      const { data } = await s.client.balances.forecast(s.account, credit, { until: s.time(20) });
      const decimal = { amount: "-1.50", balance: "0.00", reserved: "0.00", available: "0.00", debt: "0.00" };
      s.expect.matches(data, [{ amount: -150, decimal }], "the other credit");
      s.expect.equal([await eventsOf(s), await s.client.balances.get(other, "credits")], before, "state afterwards");
    },
    CLOCK,
  ),
];

const truth: readonly Scenario[] = [
  recurring(
    ["R62", "I14", "R12"],
    "what is foreseen is what is posted: expiries, activations, holds and adjustments",
    async (s) => {
      await s.grant(100, { expiresAt: s.time(30), rollover: { percent: 50 } });
      await s.grant(20, { effectiveAt: s.time(25) });
      await s.grant(30, { expiresAt: s.time(60) });
      await s.reserve(40, { ttlSeconds: 30 * 120 });
      await s.reserve(80, { ttlSeconds: 45 * 120 });
      await s.adjust(-15, { expiresAt: s.time(30), overage: "overflow" });
      await s.adjust(9, { expiresAt: s.time(50) });
      await s.consume(20, { overage: "overflow" });
      await comesTrue(s, 60);
    },
    CLOCK,
  ),
  recurring(
    ["R62", "I14", "R40", "R78"],
    "what is foreseen is what is posted: occurrences, repaid debt and top-ups",
    async (s) => {
      const { account, client } = s;
      const expiry = { type: "period" } as const;
      await client.schedules.create({ account, amount: 30, interval: "hour", expiry, rollover: { percent: 50 } });
      await client.schedules.create({ account, amount: 5, interval: "hour", intervalCount: 2, startAt: s.time(7) });
      await s.consume(70, { overage: "overflow" });
      await client.autoTopUps.put(account, "credits", { threshold: -100, amount: 10 });
      await s.adjust(40, { expiresAt: s.time(95) });
      await client.autoTopUps.put(account, "credits", { threshold: 25, target: 60, cooldownSeconds: 3600 });
      await s.consume(50);
      await comesTrue(s, 200);
    },
    CLOCK,
  ),
  recurring(
    ["R62", "R82", "R84"],
    "what is foreseen is what is posted: a subscription that starts and one that ends",
    async (s) => {
      const { account, client } = s;
      const plan = await client.plans.create({ code: `${account.toLowerCase()}-plan` });
      const template = { plan: plan.id, interval: "hour", expiry: { type: "period" } } as const;
      await client.schedules.create({ ...template, amount: 100, rollover: { percent: 10 } });
      const running = await client.subscriptions.create({ account, plan: plan.id, interval: "hour" });
      await client.subscriptions.create({ account, plan: plan.id, startAt: s.time(45) });
      await client.subscriptions.cancel(running.id, { at: "period_end", voidGrants: true });
      await comesTrue(s, 150);
    },
    CLOCK,
  ),
];

const bounds: readonly Scenario[] = [
  recurring(
    "R62",
    "a forecast looks at most 400 days ahead, and only ahead",
    async (s) => {
      await s.refused(forecast(s, 0), 422, "invalid_range");
      await s.refused(forecast(s, -1), 422, "invalid_range");
      s.expect.equal(await forecast(s, 400 * DAY_TICKS), { data: [], truncated: false }, "400 days");
      await s.refused(forecast(s, 400 * DAY_TICKS + 0.001), 422, "invalid_range");
      await s.refused(forecast(s, 0, "nobody"), 404, "account_not_found");
      await s.refused(s.client.balances.forecast(s.account, "nothing", { until: s.time(0) }), 404, "credit_not_found");
    },
    CLOCK,
  ),
  recurring(
    "R62",
    "a forecast has at most 1000 rows, and says when there are more",
    async (s) => {
      const terms = { amount: 1, interval: "hour", startAt: s.time(30), expiry: { type: "none" } } as const;
      await s.client.schedules.create({ account: s.account, ...terms });
      const full = await forecast(s, 30 * 1000);
      s.expect.equal([full.data.length, full.truncated], [1000, false], "1000 of 1000");
      s.expect.matches(full.data.at(-1), { balance: 1000, at: s.time(30_000) }, "the last row");
      const more = await forecast(s, 30 * 1001);
      s.expect.equal([more.data.length, more.truncated], [1000, true], "1000 of 1001");
      s.expect.matches(more.data.at(-1), { balance: 1000, at: s.time(30_000) }, "the last row of more");
      s.expect.equal((await s.client.entries.list({ account: s.account })).data, [], "entries");
    },
    CLOCK,
  ),
];

/** R62 Forecast. */
export const forecasts: readonly Scenario[] = [...rows, ...truth, ...bounds];
