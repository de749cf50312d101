import type { ScenarioContext } from "../context.ts";
import { type Scenario, scenario } from "../scenario.ts";

/** What a rollover issued, read from its entry; undefined where nothing rolled over. */
async function rolled(s: ScenarioContext): Promise<Awaited<ReturnType<typeof s.client.grants.get>> | undefined> {
  const entry = (await s.entryObjects()).findLast(({ type }) => type === "rolled_over");
  return entry?.grantId ? await s.client.grants.get(entry.grantId) : undefined;
}

/** R32 Rollover amount and R33 Rollover lineage, as one-time grants have them. */
export const rollovers: readonly Scenario[] = [
  scenario(
    "R32",
    "what is left at the end rolls over into a new grant",
    async (s) => {
      await s.grant(100, { expiresAt: s.time(30), rollover: { expiry: { type: "duration", unit: "hour", count: 1 } } });
      await s.consume(10);
      await s.at(30);
      s.expect.equal((await s.entries()).slice(2), ["grant_expired -90/0/0", "rolled_over +90/0/0"], "entries");
      s.expect.matches(await s.grantNow(1), { status: "expired", expired: 90, consumed: 10 }, "the old grant");
      s.expect.matches(
        await rolled(s),
        { amount: 90, effectiveAt: s.time(30), expiresAt: s.time(60), createdAt: s.time(30), status: "active" },
        "the new grant",
      );
      const both = (await s.entryObjects()).slice(2).map(({ operationId, effectiveAt }) => [operationId, effectiveAt]);
      s.expect.equal(both[0], both[1], "operation and instant of both entries");
    },
    { needs: ["clock"] },
  ),

  amounts("a share, rounded down", 99, { percent: 50 }, 49),
  amounts("no more than the maximum", 99, { percent: 50, maxAmount: 40 }, 40),
  amounts("a maximum above the share changes nothing", 99, { percent: 50, maxAmount: 60 }, 49),
  amounts("a share below one is nothing", 99, { percent: 1 }, undefined),
  amounts("a share of exactly one is one", 100, { percent: 1 }, 1),
  amounts("zero percent is nothing", 100, { percent: 0 }, undefined),
  amounts("an empty policy rolls all of it", 700, {}, 700),
  amounts("large amounts lose no credit to rounding", 9_007_199_254_740_991, { percent: 99 }, 8_917_127_262_193_581),

  scenario(
    "R32",
    "nothing rolls over when nothing was free",
    async (s) => {
      await s.grant(10, { expiresAt: s.time(30), rollover: {} });
      await s.consume(10);
      await s.at(30);
      s.expect.equal((await s.entries()).slice(2), ["grant_expired 0/0/0"], "entries at the end");
    },
    { needs: ["clock"] },
  ),

  scenario(
    ["R32", "R33"],
    "what is held never rolls over, also not when it is let go",
    async (s) => {
      await s.grant(10, { expiresAt: s.time(5), rollover: {} });
      const hold = await s.reserve(6);
      await s.at(5);
      s.expect.equal((await rolled(s))?.amount, 4, "what rolled over");
      await s.client.reservations.release(hold.id);
      s.expect.equal((await s.entries()).slice(-2), ["released 0/-6/0", "lapsed -6/0/0"], "entries of the release");
      s.expect.equal(await s.figures(), "4/0/4", "figures");
    },
    { needs: ["clock"] },
  ),

  scenario(
    "R32",
    "voided and forcedly expired grants do not roll over",
    async (s) => {
      const terms = { expiresAt: s.time(30), rollover: {} };
      const [voided, expired] = [await s.grant(1, terms), await s.grant(2, terms)];
      await s.client.grants.void(voided.id);
      await s.client.grants.expire(expired.id);
      await s.at(60);
      s.expect.equal(await rolled(s), undefined, "what rolled over");
    },
    { needs: ["clock"] },
  ),

  scenario(
    "R32",
    "the new grant lives for a duration, for billing periods or for ever",
    async (s) => {
      await s.grant(1, { expiresAt: s.time(10), rollover: { expiry: { type: "billing_periods", count: 2 } } });
      await s.at(10);
      s.expect.equal((await rolled(s))?.expiresAt, "2026-03-01T00:00:00.000Z", "expiresAt by billing periods");
      await s.grant(1, { expiresAt: s.time(20), rollover: { expiry: { type: "duration", unit: "month", count: 1 } } });
      await s.at(20);
      s.expect.equal((await rolled(s))?.expiresAt, "2026-02-01T00:40:00.000Z", "expiresAt by a month");
      await s.grant(1, { expiresAt: s.time(30), rollover: { expiry: { type: "none" } } });
      await s.at(30);
      s.expect.equal((await rolled(s))?.expiresAt, null, "expiresAt by none");
    },
    { needs: ["clock", "fresh"] },
  ),

  scenario("R32", "a one-time grant has no schedule whose period could end its rollover", async (s) => {
    const rollover = { expiry: { type: "period" } } as const;
    await s.refused(s.grant(1, { expiresAt: s.time(30), rollover }), 422, "conflicting_fields");
  }),

  scenario(
    "R33",
    "the new grant names its source, its category is rollover, and the rest starts over",
    async (s) => {
      const source = await s.grant(10, {
        expiresAt: s.time(10),
        priority: 7,
        category: "purchased",
        rollover: { percent: 100, maxRollovers: 2 },
        name: "Pack",
        reason: "order",
        metadata: { order: "1" },
        externalKey: `${s.account}-pack`,
        costBasis: { currency: "EUR", unitAmount: 5 },
      });
      await s.at(10);
      s.expect.matches(
        await rolled(s),
        {
          amount: 10,
          priority: 7,
          category: "rollover",
          source: { type: "rollover", id: source.id },
          sourceGrantId: source.id,
          rolloverCount: 1,
          rollover: source.rollover,
          name: null,
          reason: null,
          metadata: {},
          externalKey: null,
          costBasis: null,
        },
        "the new grant",
      );
    },
    { needs: ["clock"] },
  ),

  scenario(
    "R33",
    "a policy may give the new grant another priority",
    async (s) => {
      await s.grant(10, { expiresAt: s.time(10), priority: 7, rollover: { priority: 3 } });
      await s.at(10);
      s.expect.equal((await rolled(s))?.priority, 3, "priority");
    },
    { needs: ["clock"] },
  ),

  scenario(
    "R33",
    "credit rolls over once, or as often as the policy allows",
    async (s) => {
      const expiry = { type: "duration", unit: "hour", count: 1 } as const;
      await s.grant(8, { expiresAt: s.time(30), rollover: { expiry } });
      await s.grant(100, { expiresAt: s.time(30), rollover: { percent: 50, maxRollovers: 3, expiry } });
      const figures: string[] = [];
      for (const tick of [30, 60, 90, 120]) {
        await s.at(tick);
        figures.push(await s.figures());
      }
      s.expect.equal(figures, ["58/0/58", "25/0/25", "12/0/12", "0/0/0"], "figures after each expiry");
      s.expect.matches(await rolled(s), { rolloverCount: 3, amount: 12, status: "expired" }, "the last grant");
    },
    { needs: ["clock"] },
  ),
];

function amounts(title: string, amount: number, rollover: object, expected: number | undefined): Scenario {
  return scenario(
    ["R32", "R73"],
    `of what is left rolls over: ${title}`,
    async (s) => {
      await s.grant(amount, { expiresAt: s.time(30), rollover });
      await s.at(30);
      s.expect.equal((await rolled(s))?.amount, expected, "amount of the new grant");
      s.expect.equal((await s.balance()).balance, expected ?? 0, "balance");
    },
    { needs: ["clock"] },
  );
}
