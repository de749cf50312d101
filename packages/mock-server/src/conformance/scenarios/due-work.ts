import type { ScenarioContext } from "../context.ts";
import { type Scenario, scenario } from "../scenario.ts";

/** A life with many deadlines, which ends at tick 95; `pause` is called wherever time may pass in pieces. */
async function busyLife(s: ScenarioContext, pause: (tick: number) => Promise<void>): Promise<string[]> {
  await s.grant(40, { expiresAt: s.time(30), rollover: { expiry: { type: "duration", unit: "hour", count: 1 } } });
  await s.grant(25, { effectiveAt: s.time(20), expiresAt: s.time(60) });
  await s.grant(100);
  await s.at(5);
  await s.reserve(30, { ttlSeconds: 55 * 120 });
  await s.adjust(-30, { expiresAt: s.time(45) });
  await s.adjust(12, { expiresAt: s.time(45) });
  for (const tick of [10, 20, 29, 30, 31, 45, 59, 60, 61, 80]) await pause(tick);
  await s.at(95);
  return (await s.entryObjects()).map(
    ({ type, balanceDelta, reservedDelta, debtDelta, effectiveAt, grantId }) =>
      `${effectiveAt} ${type} ${balanceDelta}/${reservedDelta}/${debtDelta} ${grantId === null ? "-" : "grant"}`,
  );
}

/** R11 Due work first and R12 Same-instant ranks. */
export const dueWork: readonly Scenario[] = [
  scenario(
    ["R11", "I13"],
    "results do not depend on who reads when",
    async (s) => {
      const other = await s.newWorld();
      await other.client.accounts.create({ externalId: other.account });
      const unread = await busyLife(s, async () => {});
      const read = await busyLife(other, async (tick) => {
        await other.at(tick);
        await other.balance();
        await other.client.grants.list({ account: other.account });
      });
      s.expect.equal(read, unread, "entries with reads in between, beside those of one jump");
      s.expect.ok(unread.length > 12, "there is due work to compare");
    },
    { needs: ["clock", "fresh"] },
  ),

  scenario(
    ["R11", "I14"],
    "a jump of the clock does the same as its pieces",
    async (s) => {
      const other = await s.newWorld();
      await other.client.accounts.create({ externalId: other.account });
      const jump = await busyLife(s, async () => {});
      const pieces = await busyLife(other, async (tick) => {
        await other.clock.set(other.startMs + tick * 120_000 - 1);
        await other.clock.advance(1);
      });
      s.expect.equal(pieces, jump, "entries of many steps, beside those of one jump");
    },
    { needs: ["clock", "fresh"] },
  ),

  scenario(
    "R11",
    "each transition posts at its own instant, in the order of time",
    async (s) => {
      await s.grant(3, { expiresAt: s.time(30) });
      await s.grant(1, { expiresAt: s.time(10) });
      await s.grant(2, { expiresAt: s.time(20) });
      await s.at(50);
      const expired = (await s.entryObjects()).slice(3);
      s.expect.equal(
        expired.map(({ balanceDelta, effectiveAt }) => [balanceDelta, effectiveAt]),
        [
          [-1, s.time(10)],
          [-2, s.time(20)],
          [-3, s.time(30)],
        ],
        "what expired, and when",
      );
    },
    { needs: ["clock"] },
  ),

  scenario(
    "R11",
    "at one instant the older object goes first",
    async (s) => {
      for (const amount of [3, 1, 2]) await s.grant(amount, { expiresAt: s.time(10), priority: 10 - amount });
      await s.at(10);
      const expired = (await s.entryObjects()).slice(3);
      s.expect.equal(
        expired.map(({ grantId }) => s.grantNumber(grantId)),
        [1, 2, 3],
        "the grants in the order of their expiry",
      );
    },
    { needs: ["clock"] },
  ),

  scenario(
    "R11",
    "a refused request sees the due work too",
    async (s) => {
      await s.grant(10, { expiresAt: s.time(10) });
      await s.at(10);
      const problem = await s.refused(s.consume(4), 402, "insufficient_credits");
      s.expect.matches(problem, { available: 0, shortfall: 4 }, "the problem");
    },
    { needs: ["clock"] },
  ),

  scenario(
    ["R12", "R32"],
    "a hold that ends with its grant still rolls over",
    async (s) => {
      await s.grant(100, { expiresAt: s.time(30), rollover: { expiry: { type: "duration", unit: "hour", count: 1 } } });
      await s.grant(100, { effectiveAt: s.time(30) });
      await s.at(10);
      await s.reserve(40, { ttlSeconds: 2400 });
      await s.at(30);
      s.expect.equal(
        (await s.entries()).slice(3),
        [
          "released 0/-40/0",
          "reservation_expired 0/0/0",
          "grant_expired -100/0/0",
          "rolled_over +100/0/0",
          "grant_activated +100/0/0",
        ],
        "entries of the instant",
      );
      s.expect.equal(await s.figures(), "200/0/200", "figures at the instant");
    },
    { needs: ["clock"] },
  ),

  scenario(
    ["R12", "R53"],
    "at one instant holds end first, then adjustments, then grants, and pending grants begin last",
    async (s) => {
      await s.grant(50, { effectiveAt: s.time(30) });
      await s.grant(100, { expiresAt: s.time(30) });
      await s.adjust(-60, { expiresAt: s.time(30) });
      await s.reserve(40, { ttlSeconds: 3600 });
      await s.at(30);
      s.expect.equal(
        (await s.entries()).slice(-5),
        [
          "released 0/-40/0",
          "reservation_expired 0/0/0",
          "refunded +60/0/0",
          "grant_expired -100/0/0",
          "grant_activated +50/0/0",
        ],
        "entries of the instant",
      );
      s.expect.equal(await s.figures(), "50/0/50", "figures at the instant");
    },
    { needs: ["clock"] },
  ),

  scenario(
    ["R12", "R40"],
    "debt is settled after each transition, before the next one",
    async (s) => {
      await s.consume(25, { overage: "overflow" });
      await s.grant(10, { effectiveAt: s.time(10) });
      await s.grant(20, { effectiveAt: s.time(10) });
      await s.at(10);
      s.expect.equal(
        (await s.entries()).slice(3),
        ["grant_activated +10/0/0", "debt_repaid 0/0/-10", "grant_activated +20/0/0", "debt_repaid 0/0/-15"],
        "entries of the instant",
      );
      s.expect.equal(await s.figures(), "5/0/5", "figures at the instant");
    },
    { needs: ["clock"] },
  ),

  scenario(
    "R12",
    "a request comes after all that is due at its instant",
    async (s) => {
      await s.grant(10, { expiresAt: s.time(10) });
      await s.grant(7, { effectiveAt: s.time(10) });
      await s.at(9);
      await s.at(10);
      const debit = await s.consume(7);
      s.expect.equal(s.allocations(debit), ["2:7"], "what a debit of that instant takes");
    },
    { needs: ["clock"] },
  ),
];
