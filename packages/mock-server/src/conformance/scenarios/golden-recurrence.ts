import type { ScenarioContext } from "../context.ts";
import { type Scenario, scenario } from "../scenario.ts";
import { allGrants, newPlan, recurring, schedule, subscribe, template, tickOf, timeline } from "./recurring.ts";

const ABSOLUTE = { needs: ["clock", "fresh"] } as const;
const HOURLY_ROLLOVER = { expiry: { type: "duration", unit: "hour", count: 1 } } as const;

/** What G7 posts until tick 95, however time passes. */
const G7 = [
  "@0 grant_issued +100/0/0",
  "@5 consumed -10/0/0",
  "@30 grant_expired -90/0/0",
  "@30 rolled_over +40/0/0",
  "@30 grant_issued +100/0/0",
  "@60 grant_expired -40/0/0",
  "@60 grant_expired -100/0/0",
  "@60 rolled_over +40/0/0",
  "@60 grant_issued +100/0/0",
  "@90 grant_expired -40/0/0",
  "@90 grant_expired -100/0/0",
  "@90 rolled_over +40/0/0",
  "@90 grant_issued +100/0/0",
];

async function startG7(s: ScenarioContext): Promise<void> {
  const rollover = { ...HOURLY_ROLLOVER, percent: 50, maxAmount: 40, maxRollovers: 1 };
  await schedule(s, { startAt: s.time(0), expiry: { type: "period" }, rollover });
  await s.at(5);
  await s.consume(10);
  s.expect.equal(await s.figures(), "90/0/90", "figures after the debit");
}

/** The instants of the first occurrences after one, as a schedule tells them that starts a millisecond later. */
async function following(
  s: ScenarioContext,
  anchor: string,
  interval: "month" | "quarter" | "year",
  count: number,
): Promise<string[]> {
  const found: string[] = [];
  for (let last = anchor; found.length < count; ) {
    const startAt = new Date(Date.parse(last) + 1).toISOString();
    const { nextOccurrenceAt } = await schedule(s, { interval, anchor, startAt });
    last = nextOccurrenceAt ?? "none";
    found.push(last);
  }
  return found;
}

/** The golden scenarios about what recurs and what moves: G7, G10, G12, G16, G21, G22. */
export const goldenRecurrence: readonly Scenario[] = [
  recurring(["G7", "R29", "R32", "R33"], "a schedule whose rest rolls over once, read at every hour", async (s) => {
    await startG7(s);
    for (const tick of [30, 60, 95]) {
      await s.at(tick);
      s.expect.equal(await s.figures(), "140/0/140", `figures at ${tick}`);
    }
    s.expect.equal(await timeline(s), G7, "entries");
  }),

  recurring(["G7", "R11", "R29"], "jumping over several occurrences posts the same entries", async (s) => {
    await startG7(s);
    await s.at(95);
    s.expect.equal(await timeline(s), G7, "entries");
    s.expect.equal(await s.figures(), "140/0/140", "figures");
  }),

  scenario(
    ["G10", "R59"],
    "a transfer moves slices with their expiry",
    async (s) => {
      const [first, second] = [await s.grant(30, { expiresAt: s.time(50) }), await s.grant(30)];
      const other = await s.newAccount();
      await s.client.transfers.create({ fromAccount: s.account, toAccount: other, amount: 40 });
      s.expect.equal(await s.figures(), "20/0/20", "figures of the source");
      const received = await allGrants(s, { account: other });
      s.expect.equal(
        received.map(({ amount, expiresAt, sourceGrantId }) => [amount, tickOf(s, expiresAt), sourceGrantId]),
        [
          [30, 50, first.id],
          [10, null, second.id],
        ],
        "grants of the destination",
      );
      await s.at(50);
      s.expect.equal((await s.client.balances.get(other, "credits")).balance, 10, "destination at 50");
    },
    { needs: ["clock"] },
  ),

  recurring(
    ["G12", "R12", "R32", "R48"],
    "returned credit rolls over, and the old period closes before the new one opens",
    async (s) => {
      const rollover = { ...HOURLY_ROLLOVER, percent: 100 };
      await schedule(s, { expiry: { type: "period" }, rollover });
      await s.at(10);
      await s.reserve(40, { ttlSeconds: 20 * 120 });
      await s.at(30);
      s.expect.equal(
        (await timeline(s)).slice(2),
        [
          "@30 released 0/-40/0",
          "@30 reservation_expired 0/0/0",
          "@30 grant_expired -100/0/0",
          "@30 rolled_over +100/0/0",
          "@30 grant_issued +100/0/0",
        ],
        "entries",
      );
      s.expect.equal(await s.figures(), "200/0/200", "figures");
    },
  ),

  recurring(
    ["G16", "R28", "R29"],
    "occurrences keep the anchor's day, or take the last one of a shorter month",
    async (s) => {
      const january = "2026-01-31T10:00:00.000Z";
      const days = async (...args: [string, "month" | "quarter" | "year", number]): Promise<string[]> =>
        (await following(s, ...args)).map((instant) => instant.slice(0, 16));
      s.expect.equal(
        await days(january, "month", 4),
        ["2026-02-28T10:00", "2026-03-31T10:00", "2026-04-30T10:00", "2026-05-31T10:00"],
        "months from 31 January",
      );
      s.expect.equal(
        await days(january, "quarter", 3),
        ["2026-04-30T10:00", "2026-07-31T10:00", "2026-10-31T10:00"],
        "quarters from 31 January",
      );
      s.expect.equal(
        await days("2028-02-29T10:00:00.000Z", "year", 4),
        ["2029-02-28T10:00", "2030-02-28T10:00", "2031-02-28T10:00", "2032-02-29T10:00"],
        "years from 29 February",
      );
    },
    ABSOLUTE,
  ),

  recurring(
    ["G21", "R82"],
    "a calendar copy issues at its start, and then on the first of each month",
    async (s) => {
      await s.clock.set("2026-02-15T00:00:00.000Z");
      const plan = await newPlan(s);
      const terms = { interval: "month", expiry: { type: "period" }, rollover: { percent: 50 } } as const;
      await template(s, plan, { ...terms, resetStart: "calendar" });
      await subscribe(s, plan);
      s.expect.equal(await s.figures(), "100/0/100", "figures at the start");
      await s.clock.set("2026-03-01T00:00:00.000Z");
      s.expect.equal(
        (await s.entries()).slice(1),
        ["grant_expired -100/0/0", "rolled_over +50/0/0", "grant_issued +100/0/0"],
        "entries on 1 March",
      );
      s.expect.equal(await s.figures(), "150/0/150", "figures on 1 March");
    },
    ABSOLUTE,
  ),

  recurring(
    ["G22", "R12", "R84"],
    "at the end of a period the old grant expires, the subscription ends, and nothing new is issued",
    async (s) => {
      const end = "2026-02-28T10:00:00.000Z";
      await s.clock.set("2026-01-31T10:00:00.000Z");
      const plan = await newPlan(s);
      await template(s, plan, { interval: "month", expiry: { type: "period" } });
      const { id } = await subscribe(s, plan);
      await s.clock.set("2026-02-10T00:00:00.000Z");
      const asked = await s.client.subscriptions.cancel(id, { at: "period_end" });
      s.expect.matches(asked, { status: "active", cancelAt: end, cancelledAt: null }, "the answer to the cancel");
      await s.clock.set(end);
      s.expect.matches(
        await s.client.subscriptions.get(id),
        { status: "cancelled", cancelAt: end, cancelledAt: end },
        "the subscription at the end",
      );
      s.expect.equal((await s.entries()).slice(1), ["grant_expired -100/0/0"], "entries at the end");
      s.expect.equal(await s.figures(), "0/0/0", "figures at the end");
      await s.clock.set("2026-04-30T10:00:00.000Z");
      s.expect.equal((await s.entries()).length, 2, "entries two months later");
    },
    ABSOLUTE,
  ),
];
