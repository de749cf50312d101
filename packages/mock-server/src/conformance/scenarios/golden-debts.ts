import { type Scenario, scenario } from "../scenario.ts";

/** The golden scenarios about debt, adjustments and retries: G5, G8, G15, G17. */
export const goldenDebts: readonly Scenario[] = [
  scenario(
    ["G5", "R38", "R39", "R40", "R56"],
    "debt is repaid by the next grant and unwound first by a refund",
    async (s) => {
      await s.grant(10);
      await s.at(1);
      const debit = await s.consume(25, { overage: "overflow" });
      s.expect.equal(await s.figures(), "-15/0/-15", "figures after overflowing");
      s.expect.equal((await s.balance()).debt, 15, "debt after overflowing");
      await s.at(2);
      await s.grant(100);
      s.expect.equal(await s.figures(), "85/0/85", "figures after the grant");
      s.expect.equal((await s.balance()).debt, 0, "debt after the grant");
      s.expect.equal(s.allocations(await s.client.debits.get(debit.id)), ["1:10", "2:15"], "allocations, repaid");
      await s.client.debits.refund(debit.id, { amount: 20 });
      s.expect.equal(await s.figures(), "105/0/105", "figures after the refund");
      s.expect.equal(s.allocations(await s.client.debits.get(debit.id)), ["1:5"], "allocations, refunded");
      s.expect.equal(
        await s.entries(),
        [
          "grant_issued +10/0/0",
          "consumed -10/0/0",
          "debt_incurred -15/0/+15",
          "grant_issued +100/0/0",
          "debt_repaid 0/0/-15",
          "refunded +15/0/0",
          "refunded +5/0/0",
        ],
        "entries",
      );
    },
    { needs: ["clock"] },
  ),

  scenario(
    ["G17", "R74"],
    "a balance of the past never moves, and holds all entries of its instant",
    async (s) => {
      await s.grant(10);
      await s.at(1);
      await s.consume(25, { overage: "overflow" });
      await s.at(2);
      s.expect.equal(await s.figures("credits", s.time(1)), "-15/0/-15", "at 1, read at 2");
      await s.grant(100);
      s.expect.equal(await s.figures("credits", s.time(2)), "85/0/85", "at 2, right after the grant");
      await s.at(50);
      await s.grant(1000);
      s.expect.equal(await s.figures("credits", s.time(1)), "-15/0/-15", "at 1, read at 50");
      s.expect.equal(await s.figures("credits", s.time(2)), "85/0/85", "at 2, read at 50");
      const past = await s.balance("credits", s.time(1));
      s.expect.matches(past, { debt: 15, asOf: s.time(1) }, "the balance at 1");
    },
    { needs: ["clock"] },
  ),

  scenario(
    ["G8", "R53", "R54"],
    "a negative adjustment with an end gives back what it took",
    async (s) => {
      await s.grant(50, { expiresAt: s.time(100) });
      await s.grant(50);
      await s.at(1);
      const adjustment = await s.adjust(-70, { expiresAt: s.time(40) });
      s.expect.equal(await s.figures(), "30/0/30", "figures after it");
      s.expect.equal(s.allocations(adjustment), ["1:50", "2:20"], "allocations");
      s.expect.equal(adjustment.totalAdjustment, -70, "totalAdjustment");
      await s.at(40);
      s.expect.equal(await s.figures(), "100/0/100", "figures at its end");
      const after = await s.client.adjustments.get(adjustment.id);
      s.expect.matches(after, { totalAdjustment: 0, status: "expired", allocations: [] }, "the adjustment at its end");
    },
    { needs: ["clock"] },
  ),

  scenario(
    ["G8", "R53", "R57"],
    "what a negative adjustment gives back to an expired grant lapses",
    async (s) => {
      await s.grant(50, { expiresAt: s.time(30) });
      await s.grant(50);
      await s.at(1);
      await s.adjust(-70, { expiresAt: s.time(40) });
      await s.at(40);
      s.expect.equal(await s.figures(), "50/0/50", "figures at its end");
      const last = (await s.entryObjects()).slice(-3);
      s.expect.equal(
        last.map(({ type, balanceDelta, grantId }) => `${type} ${balanceDelta} grant ${s.grantNumber(grantId)}`),
        ["refunded 20 grant 2", "refunded 50 grant 1", "lapsed -50 grant 1"],
        "last entries",
      );
    },
    { needs: ["clock"] },
  ),

  scenario(
    ["G15", "R64", "R65"],
    "a retry never flips an outcome, and a key lives 24 hours",
    async (s) => {
      await s.grant(3);
      const path = "/v1/debits";
      const withKey = (key: string): Record<string, string> => ({ "idempotency-key": s.key(key) });
      const body = { account: s.account, amount: 5 };
      const first = await s.raw("POST", path, { body, headers: withKey("K") });
      s.expect.equal(first.status, 402, "status of the first try");
      s.expect.equal(first.headers.get("idempotency-replayed"), null, "replay header of the first try");
      await s.grant(10);
      const replay = await s.raw("POST", path, { body, headers: withKey("K") });
      s.expect.equal(replay.status, 402, "status of the retry");
      s.expect.equal(replay.text, first.text, "body of the retry");
      s.expect.equal(replay.headers.get("idempotency-replayed"), "true", "replay header of the retry");
      const other = await s.raw("POST", path, { body, headers: withKey("L") });
      s.expect.equal(other.status, 201, "status with a new key");
      s.expect.equal(await s.figures(), "8/0/8", "figures after the one effect");
      const reused = await s.raw("POST", path, { body: { ...body, amount: 6 }, headers: withKey("K") });
      s.expect.equal(reused.status, 422, "status with the key of another request");
      s.expect.matches(reused.body, { code: "idempotency_key_reused" }, "problem with the key of another request");
      await s.at(720);
      const anew = await s.raw("POST", path, { body, headers: withKey("K") });
      s.expect.equal(anew.status, 201, "status with the key after 24 hours");
      s.expect.equal(await s.figures(), "3/0/3", "figures after it ran anew");
    },
    { needs: ["clock"] },
  ),
];
