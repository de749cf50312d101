import { figuresOf, type ScenarioContext } from "../context.ts";
import { type Scenario, scenario } from "../scenario.ts";
import { eventLine, eventsOf } from "./heard.ts";
import { recurring } from "./recurring.ts";

const CLOCK = { needs: ["clock"] } as const;
const TWO_HOURS = { type: "duration", unit: "hour", count: 2 } as const;

/** Two hours in which credit comes and goes in every way that is neither a plain grant nor a plain debit. */
async function traffic(s: ScenarioContext): Promise<{ readonly other: string }> {
  const { account, client } = s;
  const other = await s.newAccount();
  await client.schedules.create({
    account,
    amount: 100,
    interval: "hour",
    expiry: { type: "period" },
    rollover: { percent: 50, maxAmount: 40, expiry: { type: "duration", unit: "hour", count: 1 } },
  });
  const row = { account, amount: 50, consumedAmount: 20, externalKey: `${account}/moved` };
  await client.balances.import({ grants: [row] });
  await s.at(5);
  await s.consume(10);
  await s.at(6);
  await client.transfers.create({ fromAccount: account, toAccount: other, amount: 10 });
  await s.at(7);
  await client.transfers.create({ fromAccount: other, toAccount: account, amount: 5 });
  await s.at(35);
  await client.autoTopUps.put(account, "credits", { threshold: 200, amount: 50 });
  await s.at(36);
  const bundle = await client.bundles.create({ code: `${account.toLowerCase()}-pack`, quantity: 30 });
  await client.bundles.purchase(bundle.id, { account });
  await s.at(59);
  return { other };
}

const history: readonly Scenario[] = [
  recurring(
    ["R74", "R59", "R61", "R78"],
    "a series counts what is imported, transferred, rolled over and bought, each in one flow",
    async (s) => {
      const { other } = await traffic(s);
      const flows = async (account: string): Promise<unknown> => {
        const query = { from: s.time(0), to: s.time(60), step: 3600 };
        const { data } = await s.client.balances.series(account, "credits", query);
        return data.map(({ balance, granted, consumed, refunded, expired }) => [
          balance,
          granted,
          consumed,
          refunded,
          expired,
        ]);
      };
      const expected = [
        [130, 135, 20, 0, 0],
        [170, 220, 0, 0, 85],
      ];
      s.expect.equal(await flows(s.account), expected, "balance, granted, consumed, refunded and expired");
      const given = [
        [0, 10, 5, 0, 0],
        [0, 0, 0, 0, 5],
      ];
      s.expect.equal(await flows(other), given, "of the other account");
      s.expect.equal(await s.figures(), "250/0/250", "figures at the end");
    },
    CLOCK,
  ),
  recurring(
    ["R74", "R59", "R29"],
    "balances of the past know transfers, occurrences and top-ups by their instants",
    async (s) => {
      const { other } = await traffic(s);
      const past = async (account: string, tick: number): Promise<string> =>
        figuresOf(await s.client.balances.get(account, "credits", { at: s.time(tick) }));
      const found: string[] = [];
      for (const tick of [0, 5.99, 6, 7, 29.99, 30, 34.99, 35, 36]) found.push(await past(s.account, tick));
      const expected = ["130", "120", "110", "115", "115", "170", "170", "220", "250"];
      s.expect.equal(
        found,
        expected.map((figure) => `${figure}/0/${figure}`),
        "of the account",
      );
      const others = [await past(other, 5.99), await past(other, 6), await past(other, 7), await past(other, 30)];
      s.expect.equal(others, ["0/0/0", "10/0/10", "5/0/5", "0/0/0"], "of the other");
    },
    CLOCK,
  ),
  recurring(
    ["R74", "R77", "R27"],
    "an alert or a schedule gives a pool its place in lists, the first entry a row",
    async (s) => {
      const [first, second, third] = [await s.newCredit(), await s.newCredit(), await s.newCredit()];
      const { account, client } = s;
      await client.alerts.create({ account, credit: first, threshold: 1 });
      const later = { interval: "year", startAt: "2999-01-01T00:00:00Z" } as const;
      await client.schedules.create({ account, credit: second, amount: 1, ...later });
      await client.autoTopUps.put(account, third, { threshold: -1, amount: 1 });
      const codes = async (): Promise<string[]> =>
        (await client.balances.list(account)).data.map(({ credit }) => credit);
      s.expect.equal(await codes(), ["credits"], "nothing was posted yet");
      for (const credit of [third, second, first]) await s.grant(1, { credit });
      s.expect.equal(await codes(), ["credits", first, second, third], "in the order of first use");
    },
  ),
];

/** What a world with rules does by itself until tick 200, in so many jumps. */
async function watched(s: ScenarioContext, ticks: readonly number[]): Promise<unknown> {
  const { client } = s;
  const account = "watched";
  await client.accounts.create({ externalId: account });
  const expiry = { type: "period" } as const;
  await client.schedules.create({ account, amount: 40, interval: "hour", expiry, rollover: { percent: 50 } });
  await client.grants.create({ account, amount: 30, expiresAt: s.time(45) });
  await client.grants.create({ account, amount: 25, effectiveAt: s.time(90), expiresAt: s.time(120) });
  await client.alerts.create({ account, threshold: 50 });
  await client.alerts.create({ account, threshold: 0 });
  await client.reservations.create({ account, amount: 35, ttlSeconds: 7200 });
  await client.debits.create({ account, amount: 60, overage: "overflow" });
  await client.autoTopUps.put(account, "credits", {
    threshold: 30,
    amount: 7,
    cooldownSeconds: 5400,
    expiry: TWO_HOURS,
  });
  for (const tick of ticks) {
    await s.at(tick);
    await client.balances.get(account, "credits");
  }
  const events = await eventsOf(s, {});
  const entries = await client.entries.list({ account, order: "asc", limit: 100 }).toArray({ limit: 1000 });
  return {
    events: events.map((event) => [event.seq, event.createdAt, eventLine(event)]),
    entries: entries.map(({ seq, type, effectiveAt, balanceAfter, debtAfter }) => [
      seq,
      type,
      effectiveAt,
      balanceAfter,
      debtAfter,
    ]),
    rule: (await client.autoTopUps.get(account, "credits")).lastRunAt,
  };
}

const jumps: readonly Scenario[] = [
  scenario(
    ["I14", "R11", "R77", "R78"],
    "alerts and top-ups come out the same in one jump, in several, and tick by tick",
    async (s) => {
      const ticks = Array.from({ length: 200 }, (_, index) => index + 1);
      const once = await watched(await s.newWorld(), [200]);
      for (const way of [[30, 45, 95, 101, 200], ticks]) {
        s.expect.equal(await watched(await s.newWorld(), way), once, `in ${way.length} jumps`);
      }
    },
    { needs: ["clock", "fresh"] },
  ),
  scenario(
    ["R12", "R78"],
    "a top-up that was put off runs last of what is due at its instant",
    async (s) => {
      await s.grant(150);
      await s.client.autoTopUps.put(s.account, "credits", { threshold: 100, amount: 50, cooldownSeconds: 3600 });
      await s.consume(60);
      await s.consume(50);
      await s.grant(30, { effectiveAt: s.time(30) });
      await s.at(30);
      s.expect.equal(await s.figures(), "120/0/120", "the grant that starts then makes it needless");
    },
    CLOCK,
  ),
  scenario(
    ["R1", "R76"],
    "events belong to their environment",
    async (s) => {
      const other = await s.newWorld();
      await s.grant(1);
      await other.client.accounts.create({ externalId: "alone" });
      const told = await eventsOf(other, {});
      s.expect.equal(
        told.map(({ seq, type }) => [seq, type]),
        [[1, "account.created"]],
        "of the other environment",
      );
      const [own] = await eventsOf(s);
      await s.refused(other.client.events.get(own?.id ?? ""), 404, "event_not_found");
    },
    { needs: ["fresh"] },
  ),
];

/** R74 over what the last chapters add, and I14 over rules. */
export const ruleBalances: readonly Scenario[] = [...history, ...jumps];
