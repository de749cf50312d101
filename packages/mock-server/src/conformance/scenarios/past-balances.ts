import type { ScenarioContext } from "../context.ts";
import { type Scenario, scenario } from "../scenario.ts";
import { HISTORY, history } from "./history.ts";

const CLOCK = { needs: ["clock"] } as const;

async function figuresAt(s: ScenarioContext, ticks: readonly number[]): Promise<string[]> {
  const found: string[] = [];
  for (const tick of ticks) found.push(await s.figures("credits", s.time(tick)));
  return found;
}

const instants: readonly Scenario[] = [
  scenario(
    "R74",
    "a balance of the past has all entries up to that instant, and never changes again",
    async (s) => {
      await history(s);
      await s.at(6);
      const ticks = [0, 1, 2, 3, 4, 5];
      s.expect.equal(await figuresAt(s, ticks), HISTORY, "figures at each tick");
      s.expect.equal(
        await figuresAt(
          s,
          ticks.map((tick) => tick + 0.999),
        ),
        HISTORY,
        "figures just before the next",
      );
      await s.at(600);
      await s.consume(15);
      s.expect.equal(await figuresAt(s, ticks), HISTORY, "figures later");
    },
    CLOCK,
  ),
  scenario(
    "R74",
    "before the first entry everything is zero",
    async (s) => {
      await s.at(5);
      await s.grant(100);
      const past = await s.balance("credits", s.time(4.999));
      s.expect.matches(past, { balance: 0, reserved: 0, available: 0, debt: 0, version: 0 }, "just before");
      s.expect.equal(await s.figures("credits", "1970-01-01T00:00:00Z"), "0/0/0", "long before");
      s.expect.equal(await s.figures("credits", s.time(5)), "100/0/100", "at the instant");
    },
    CLOCK,
  ),
  scenario(
    "R74",
    "what is only known now is null in the past",
    async (s) => {
      await s.grant(100, { expiresAt: s.time(50) });
      await s.grant(10, { effectiveAt: s.time(20) });
      await s.at(1);
      const past = await s.balance("credits", s.time(0));
      const unknown = { pending: null, creditLimit: null, spendable: null, nextExpiry: null };
      s.expect.matches(past, { ...unknown, balance: 100, asOf: s.time(0) }, "past");
      const now = await s.balance();
      s.expect.matches(now, { pending: 10, creditLimit: 0, spendable: 100, asOf: s.time(1) }, "now");
      s.expect.equal(now.nextExpiry, { at: s.time(50), amount: 100 }, "nextExpiry");
    },
    CLOCK,
  ),
  scenario(
    "R74",
    "the version of the past is the one after its last entry",
    async (s) => {
      await s.grant(100);
      await s.grant(100);
      await s.at(1);
      await s.client.balances.setLimit(s.account, "credits", { creditLimit: 5 });
      await s.at(2);
      await s.consume(150);
      const versions: number[] = [];
      for (const tick of [0, 1, 2]) versions.push((await s.balance("credits", s.time(tick))).version);
      s.expect.equal(versions, [2, 2, 5], "versions");
      const { headers } = await s.raw("GET", `/v1/accounts/${s.account}/balances/credits?at=${s.time(0)}`);
      s.expect.equal(headers.get("etag"), '"5"', "the ETag is that of the pool now");
    },
    CLOCK,
  ),
  scenario(
    "R74",
    "the present can be asked for, the future cannot",
    async (s) => {
      await s.grant(100);
      const { asOf } = await s.balance();
      s.expect.equal(await s.figures("credits", asOf), "100/0/100", "at the present instant");
      const later = new Date(Date.parse(asOf) + 1).toISOString();
      await s.refused(s.balance("credits", later), 422, "at_in_future");
      await s.refused(s.client.balances.list(s.account, { at: later }), 422, "at_in_future");
    },
    CLOCK,
  ),
  scenario(
    ["R74", "R11"],
    "work that was done late stands where it was due",
    async (s) => {
      await s.grant(100, { expiresAt: s.time(10) });
      await s.grant(7, { effectiveAt: s.time(20) });
      await s.at(50);
      const expected = ["100/0/100", "0/0/0", "0/0/0", "7/0/7"];
      s.expect.equal(await figuresAt(s, [9.999, 10, 19.999, 20]), expected, "figures");
    },
    CLOCK,
  ),
];

export const pastBalances: readonly Scenario[] = [...instants];
