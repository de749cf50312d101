import { type Scenario, scenario } from "../scenario.ts";

export const goldenGrants: readonly Scenario[] = [
  scenario(
    ["G3", "R10", "R24"],
    "at exactly expiresAt the grant is gone",
    async (s) => {
      await s.grant(10, { expiresAt: s.time(100) });
      await s.at(99);
      await s.consume(4);
      s.expect.equal(await s.figures(), "6/0/6", "figures one tick before the end");
      await s.at(100);
      await s.refused(s.consume(1), 402, "insufficient_credits");
      s.expect.equal(await s.figures(), "0/0/0", "figures at the end");
      const entries = await s.entries();
      s.expect.equal(entries, ["grant_issued +10/0/0", "consumed -4/0/0", "grant_expired -6/0/0"], "entries");
      const last = (await s.entryObjects()).at(-1);
      s.expect.equal(last?.effectiveAt, s.time(100), "effectiveAt of the expiry");
    },
    { needs: ["clock"] },
  ),
];
