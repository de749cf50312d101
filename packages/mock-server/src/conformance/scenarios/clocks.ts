import type { ScenarioContext } from "../context.ts";
import { type Scenario, scenario } from "../scenario.ts";

const DAY_MS = 86_400_000;

/** Sends a clock call whose refusal is the point. */
async function clockCall(s: ScenarioContext, method: "PUT" | "POST", body: object): Promise<unknown> {
  const path = method === "PUT" ? "/__mock/clock" : "/__mock/clock/advance";
  const { status, body: answer } = await s.control.call(method, path, body);
  return { status, answer };
}

const BACKWARDS = { status: 422, answer: { code: "clock_backwards" } };

/** R13 Clock control. */
export const clocks: readonly Scenario[] = [
  scenario(
    "R13",
    "while nothing has happened the clock may go anywhere",
    async (s) => {
      for (const instant of ["2030-05-01T00:00:00.000Z", "1999-12-31T23:59:59.999Z", "2026-01-01T00:00:00.000Z"]) {
        s.expect.matches(await s.clock.set(instant), { mode: "frozen", now: instant }, `the clock set to ${instant}`);
        s.expect.equal(await s.clock.now(), instant, "the clock read afterwards");
      }
    },
    { needs: ["clock", "fresh"], bare: true },
  ),

  scenario(
    "R13",
    "reads, refusals, dry runs and clock calls leave an environment untouched",
    async (s) => {
      await s.at(100);
      await s.client.accounts.list();
      await s.refused(s.client.accounts.get(s.account), 404, "account_not_found");
      await s.refused(s.consume(1), 404, "account_not_found");
      await s.client.accounts.create({ externalId: s.account }, { dryRun: true });
      await s.clock.advance(DAY_MS);
      await s.at(0);
      s.expect.equal(await s.clock.now(), s.time(0), "the clock set back");
      const account = await s.client.accounts.create({ externalId: s.account });
      s.expect.equal(account.createdAt, s.time(0), "createdAt of the first thing that happens");
    },
    { needs: ["clock", "fresh"], bare: true },
  ),

  scenario(
    "R13",
    "once something has happened the clock never goes back",
    async (s) => {
      await s.at(10);
      await s.grant(1);
      const back = await clockCall(s, "PUT", { mode: "frozen", now: s.time(9) });
      s.expect.matches(back, BACKWARDS, "setting it back");
      s.expect.matches(await clockCall(s, "POST", { to: s.time(9) }), BACKWARDS, "advancing to the past");
      s.expect.equal(await s.clock.now(), s.time(10), "the clock after the refusals");
      const same = await s.clock.set(s.time(10));
      s.expect.matches(same, { now: s.time(10), transitions: 0, reachedTarget: true }, "setting it to the present");
    },
    { needs: ["clock", "control"] },
  ),

  scenario(
    "R13",
    "a change of mode that would put the clock back is refused",
    async (s) => {
      await s.clock.set("2199-01-01T00:00:00.000Z");
      await s.grant(1);
      s.expect.matches(await clockCall(s, "PUT", { mode: "system" }), BACKWARDS, "going back to the machine's time");
      s.expect.matches(
        await clockCall(s, "PUT", { mode: "offset", now: "2198-12-31T23:59:59.999Z" }),
        BACKWARDS,
        "running on from an earlier instant",
      );
      s.expect.equal(await s.clock.now(), "2199-01-01T00:00:00.000Z", "the clock after the refusals");
    },
    { needs: ["clock", "control", "fresh"] },
  ),

  scenario(
    "R13",
    "set and advance run what is due and say how much it was",
    async (s) => {
      await s.grant(1, { expiresAt: s.time(10) });
      await s.grant(2, { expiresAt: s.time(20) });
      await s.grant(3, { effectiveAt: s.time(20) });
      s.expect.matches(await s.clock.set(s.time(9)), { transitions: 0, reachedTarget: true }, "a set to 9");
      s.expect.matches(
        await s.clock.advance(120_000),
        { mode: "frozen", now: s.time(10), transitions: 1, reachedTarget: true },
        "an advance to 10",
      );
      s.expect.matches(await s.clock.advance("PT40M"), { now: s.time(30), transitions: 2 }, "an advance to 30");
      s.expect.equal(await s.figures(), "3/0/3", "figures at 30");
    },
    { needs: ["clock"] },
  ),

  scenario(
    "R13",
    "a frozen clock stands still, and advances by calendar months before days",
    async (s) => {
      await s.clock.set("2026-01-31T10:00:00.000Z");
      s.expect.equal(await s.clock.now(), "2026-01-31T10:00:00.000Z", "the clock");
      const moved = await s.clock.advance("P1M1DT12H");
      s.expect.equal(moved.now, "2026-03-01T22:00:00.000Z", "a month, a day and twelve hours later");
    },
    { needs: ["clock", "fresh"], bare: true },
  ),

  scenario(
    "R13",
    "an advance makes an offset of the machine's time, which runs on",
    async (s) => {
      const system = await clockCall(s, "PUT", { mode: "system" });
      s.expect.matches(system, { status: 200, answer: { mode: "system" } }, "following the machine");
      const before = Date.parse(await s.clock.now());
      const moved = await s.clock.advance("P1D");
      s.expect.equal(moved.mode, "offset", "mode after the advance");
      const aheadMs = Date.parse(moved.now) - before;
      s.expect.ok(aheadMs >= DAY_MS, `the clock is a day ahead, and not ${aheadMs} ms`);
      s.expect.ok(Date.parse(await s.clock.now()) >= Date.parse(moved.now), "the clock does not go back");
    },
    { needs: ["clock", "control", "fresh"], bare: true },
  ),
];
