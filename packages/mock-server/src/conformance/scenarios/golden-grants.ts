import { type Scenario, scenario } from "../scenario.ts";

/** The golden scenarios about which grant is used, and when it is gone: G1–G3, G6, G19. */
export const goldenGrants: readonly Scenario[] = [
  scenario(["G1", "R34", "R35"], "credit burns by priority, expiry, category and age", async (s) => {
    await s.grant(50, { category: "purchased", expiresAt: s.time(100) });
    await s.grant(50, { expiresAt: s.time(100) });
    await s.grant(50, { category: "purchased", expiresAt: s.time(60) });
    await s.grant(50, { priority: 50 });
    await s.grant(50);
    const debit = await s.consume(220);
    s.expect.equal(s.allocations(debit), ["4:50", "3:50", "2:50", "1:50", "5:20"], "allocations");
    s.expect.equal(await s.figures(), "30/0/30", "figures after it");
  }),

  burnOrder("first_in_first_out", ["1:10", "2:5"]),
  burnOrder("last_in_first_out", ["3:10", "2:5"]),
  burnOrder("plan_first", ["2:10", "1:5"]),

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

  scenario(
    ["G6", "R57"],
    "a refund onto an expired grant lapses",
    async (s) => {
      await s.grant(10, { expiresAt: s.time(50) });
      await s.at(1);
      const debit = await s.consume(6);
      await s.at(60);
      const refund = await s.client.debits.refund(debit.id, { amount: 6 });
      s.expect.matches(refund, { amount: 6, lapsed: 6, reissuedGrantIds: [] }, "the refund");
      s.expect.equal(await s.figures(), "0/0/0", "figures after it");
      s.expect.equal((await s.entries()).slice(-2), ["refunded +6/0/0", "lapsed -6/0/0"], "last entries");
    },
    { needs: ["clock"] },
  ),

  scenario(
    ["G6", "R57"],
    "a refund onto an expired grant is issued anew where that was asked for",
    async (s) => {
      const source = await s.grant(10, { expiresAt: s.time(50) });
      await s.at(1);
      const debit = await s.consume(6);
      await s.at(60);
      const refund = await s.client.debits.refund(debit.id, { amount: 6, onExpiredGrant: "reissue" });
      s.expect.equal(await s.figures(), "6/0/6", "figures after it");
      const entries = await s.entries();
      s.expect.equal(entries.slice(-3), ["refunded +6/0/0", "lapsed -6/0/0", "reissued +6/0/0"], "last entries");
      const [reissued = ""] = refund.reissuedGrantIds;
      s.expect.matches(
        await s.client.grants.get(reissued),
        { amount: 6, effectiveAt: s.time(60), expiresAt: s.time(60 + 30 * 720), sourceGrantId: source.id },
        "the new grant, which lives 30 days",
      );
    },
    { needs: ["clock"] },
  ),

  scenario(["G19", "R34"], "largest_first takes the larger of the grants that expire together", async (s) => {
    const credit = await s.newCredit({ burnStrategy: "largest_first" });
    await s.grant(10, { credit });
    await s.grant(30, { credit });
    await s.grant(20, { credit, expiresAt: s.time(100) });
    const debit = await s.consume(45, { credit });
    s.expect.equal(s.allocations(debit), ["3:20", "2:25"], "allocations");
    s.expect.equal(await s.figures(credit), "15/0/15", "figures after it");
  }),
];

function burnOrder(
  burnStrategy: "first_in_first_out" | "last_in_first_out" | "plan_first",
  expected: string[],
): Scenario {
  return scenario(
    ["G2", "R34"],
    `${burnStrategy} burns ${expected.join(", ")}`,
    async (s) => {
      const credit = await s.newCredit({ burnStrategy });
      await s.grant(10, { credit, category: "purchased" });
      await s.at(1);
      await s.grant(10, { credit, category: "plan" });
      await s.at(2);
      await s.grant(10, { credit, category: "purchased" });
      s.expect.equal(s.allocations(await s.consume(15, { credit })), expected, "allocations");
    },
    { needs: ["clock"] },
  );
}
