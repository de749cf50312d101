import type { ScenarioContext } from "../context.ts";
import { type Scenario, scenario } from "../scenario.ts";

/** totalAdjustment of the scenario's pool now, as its latest adjustment tells it. */
async function totalNow(s: ScenarioContext): Promise<number | undefined> {
  const { data } = await s.client.adjustments.list({ account: s.account, limit: 1 });
  return data[0]?.totalAdjustment;
}

const ending: readonly Scenario[] = [
  scenario(
    ["R53", "R12"],
    "at expiresAt what was not refunded of a negative adjustment is given back",
    async (s) => {
      await s.grant(50);
      const adjustment = await s.adjust(-30, { expiresAt: s.time(40) });
      const debitId = adjustment.debitId ?? "";
      await s.client.debits.refund(debitId, { amount: 10 });
      s.expect.equal(await totalNow(s), -20, "totalAdjustment after a refund");
      await s.at(40);
      s.expect.equal(await s.figures(), "50/0/50", "figures");
      const ended = { status: "expired", totalAdjustment: 0, amount: -30, allocations: [] };
      s.expect.matches(await s.client.adjustments.get(adjustment.id), ended, "adjustment");
      const refunds = await s.client.debits.listRefunds(debitId, { order: "asc" });
      const gift = { amount: 20, reason: null, metadata: {}, createdAt: s.time(40), lapsed: 0 };
      s.expect.matches(refunds.data, [{ amount: 10 }, gift], "refunds");
      s.expect.matches(await s.client.debits.get(debitId), { refunded: 30, refundable: 0 }, "debit");
      const entry = (await s.entryObjects()).at(-1);
      s.expect.matches(entry, { type: "refunded", origin: "clock", effectiveAt: s.time(40), debitId }, "entry");
      s.expect.equal(await s.figures("credits", s.time(39)), "30/0/30", "the past does not change");
    },
    { needs: ["clock"] },
  ),
  scenario(
    "R53",
    "a negative adjustment that was refunded whole ends without a trace",
    async (s) => {
      await s.grant(50);
      const adjustment = await s.adjust(-30, { expiresAt: s.time(40) });
      await s.client.debits.refund(adjustment.debitId ?? "");
      const before = (await s.entries()).length;
      await s.at(40);
      s.expect.equal((await s.client.adjustments.get(adjustment.id)).status, "expired", "status");
      s.expect.equal((await s.entries()).length, before, "entries");
    },
    { needs: ["clock"] },
  ),
  scenario(
    ["R53", "R40"],
    "what it gives back repays its own debt first, then that of others",
    async (s) => {
      await s.grant(10);
      await s.adjust(-15, { expiresAt: s.time(40), overage: "overflow" });
      const other = await s.consume(4, { overage: "overflow" });
      await s.at(40);
      const expected = ["refunded +5/0/-5", "refunded +10/0/0", "debt_repaid 0/0/-4"];
      s.expect.equal((await s.entries()).slice(-3), expected, "entries");
      s.expect.equal((await s.client.debits.get(other.id)).debt, 0, "debt of the other");
      s.expect.equal(await s.figures(), "6/0/6", "figures");
    },
    { needs: ["clock"] },
  ),
  scenario(
    ["R53", "R49"],
    "what it gives back to a grant that ended lapses",
    async (s) => {
      await s.grant(10, { expiresAt: s.time(20) });
      await s.adjust(-4, { expiresAt: s.time(40) });
      await s.at(40);
      s.expect.equal((await s.entries()).slice(-2), ["refunded +4/0/0", "lapsed -4/0/0"], "entries");
      s.expect.matches(await s.grantNow(1), { consumed: 0, expired: 10 }, "grant");
      s.expect.equal(await s.figures(), "0/0/0", "figures");
    },
    { needs: ["clock"] },
  ),
];

const totals: readonly Scenario[] = [
  scenario("R54", "totalAdjustment sums what still counts; consumption does not change it", async (s) => {
    const plus = await s.adjust(50);
    s.expect.equal(plus.totalAdjustment, 50, "after +50");
    await s.consume(20);
    s.expect.equal(await totalNow(s), 50, "after consumption");
    const minus = await s.adjust(-20);
    s.expect.equal(minus.totalAdjustment, 30, "after −20");
    await s.client.debits.refund(minus.debitId ?? "", { amount: 5 });
    s.expect.equal(await totalNow(s), 35, "after a refund of 5 of the −20");
    await s.client.grants.void(plus.grantId ?? "");
    s.expect.equal(await totalNow(s), 20, "after the void of the 15 that were left");
    const older = await s.client.adjustments.get(plus.id);
    s.expect.equal(older.totalAdjustment, 20, "every adjustment of the pool tells the same total");
    const credit = await s.newCredit();
    s.expect.equal((await s.adjust(3, { credit })).totalAdjustment, 3, "another pool counts for itself");
  }),
  scenario(
    "R54",
    "an adjustment counts until its end: positive with its grant, negative with its refund",
    async (s) => {
      const plus = await s.adjust(50, { expiresAt: s.time(10) });
      await s.adjust(-20, { expiresAt: s.time(20) });
      await s.adjust(4);
      await s.clock.set(Date.parse(s.time(10)) - 1);
      s.expect.equal(await totalNow(s), 34, "before the first end");
      await s.at(10);
      s.expect.equal(await totalNow(s), -16, "after the first end");
      s.expect.equal((await s.client.adjustments.get(plus.id)).status, "expired", "status of the positive one");
      await s.at(20);
      s.expect.equal(await totalNow(s), 4, "after the second end");
    },
    { needs: ["clock"] },
  ),
  scenario(
    ["R54", "R26"],
    "what was spent of a positive adjustment whose grant was voided counts until its end, and no longer",
    async (s) => {
      const { grantId } = await s.adjust(50, { expiresAt: s.time(10) });
      await s.adjust(4);
      await s.consume(20);
      await s.client.grants.void(grantId ?? "");
      s.expect.equal(await totalNow(s), 24, "after the void of the 30 that were left");
      await s.at(10);
      s.expect.equal(await totalNow(s), 4, "after its end");
    },
    { needs: ["clock"] },
  ),
  scenario(["R54", "R25"], "a positive adjustment ends with its grant, however that ends", async (s) => {
    const adjustment = await s.adjust(50);
    await s.client.grants.expire(adjustment.grantId ?? "");
    const ended = await s.client.adjustments.get(adjustment.id);
    s.expect.matches(ended, { status: "expired", totalAdjustment: 0 }, "adjustment");
    s.expect.equal(ended.expiresAt, (await s.grantNow(1)).expiresAt, "expiresAt is the grant's");
  }),
  scenario(["R54", "R22"], "a changed expiry of its grant is the adjustment's expiry", async (s) => {
    const adjustment = await s.adjust(50);
    await s.client.grants.update(adjustment.grantId ?? "", { expiresAt: s.time(500) });
    s.expect.equal((await s.client.adjustments.get(adjustment.id)).expiresAt, s.time(500), "expiresAt");
  }),
];

export const adjustmentEnds: readonly Scenario[] = [...ending, ...totals];
