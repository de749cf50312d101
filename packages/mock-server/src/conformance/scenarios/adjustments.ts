import { type Scenario, scenario } from "../scenario.ts";

const positive: readonly Scenario[] = [
  scenario("R51", "a positive adjustment issues a grant of category adjustment", async (s) => {
    const adjustment = await s.adjust(50, { reason: "goodwill", metadata: { ticket: "t1" } });
    const expected = {
      amount: 50,
      requestedAmount: 50,
      reason: "goodwill",
      expiresAt: null,
      status: "active",
      debitId: null,
      allocations: [],
      totalAdjustment: 50,
      balance: { balance: 50, available: 50 },
    };
    s.expect.matches(adjustment, expected, "adjustment");
    const grant = {
      id: adjustment.grantId,
      amount: 50,
      category: "adjustment",
      priority: 100,
      expiresAt: null,
      rollover: null,
      reason: "goodwill",
      metadata: { ticket: "t1" },
      source: { type: "adjustment", id: adjustment.id },
      externalKey: null,
    };
    s.expect.matches(await s.grantNow(1), grant, "grant");
    s.expect.equal(await s.entries(), ["grant_issued +50/0/0"], "entries");
    const { balance, ...stored } = adjustment;
    s.expect.equal(await s.client.adjustments.get(adjustment.id), stored, "the adjustment read again");
  }),
  scenario(["R51", "R17"], "the type's default expiry and rollover do not apply to it", async (s) => {
    const credit = await s.newCredit({
      defaultExpiry: { type: "duration", unit: "day", count: 1 },
      defaultRolloverPolicy: "rollover",
    });
    const adjustment = await s.adjust(50, { credit });
    s.expect.equal(adjustment.expiresAt, null, "expiresAt of the adjustment");
    s.expect.matches(await s.grantNow(1), { expiresAt: null, rollover: null }, "grant");
  }),
  scenario(
    "R51",
    "an adjustment of 0, and a reason of more than 1024 characters, are refused by the schema",
    async (s) => {
      const zero = await s.refused(s.adjust(0), 400, "invalid_request");
      s.expect.equal(zero.errors[0]?.pointer, "/amount", "pointer");
      const long = await s.refused(s.adjust(1, { reason: "r".repeat(1025) }), 400, "invalid_request");
      s.expect.matches(long.errors[0], { pointer: "/reason", keyword: "maxLength" }, "violation");
      const adjustment = await s.adjust(1, { reason: "r".repeat(1024) });
      s.expect.equal(adjustment.reason?.length, 1024, "longest reason");
    },
    { tags: ["invalid-request"] },
  ),
  scenario(
    "R51",
    "expiresAt must lie in the future, for either sign",
    async (s) => {
      await s.grant(10);
      for (const amount of [5, -5]) {
        await s.refused(s.adjust(amount, { expiresAt: s.time(0) }), 422, "invalid_expiry");
        const later = new Date(s.startMs + 1).toISOString();
        s.expect.equal((await s.adjust(amount, { expiresAt: later })).expiresAt, later, `expiresAt of ${amount}`);
      }
    },
    { needs: ["clock"] },
  ),
];

const negative: readonly Scenario[] = [
  scenario("R52", "a negative adjustment is a debit in burn order", async (s) => {
    await s.grant(10, { priority: 1 });
    await s.grant(10);
    const adjustment = await s.adjust(-12, { reason: "chargeback", metadata: { ticket: "t1" } });
    const expected = { amount: -12, requestedAmount: -12, grantId: null, totalAdjustment: -12, status: "active" };
    s.expect.matches(adjustment, expected, "adjustment");
    s.expect.equal(s.allocations(adjustment), ["1:10", "2:2"], "allocations");
    const debit = {
      id: adjustment.debitId,
      source: "adjustment",
      amount: 12,
      requestedAmount: 12,
      adjustmentId: adjustment.id,
      reason: "chargeback",
      metadata: { ticket: "t1" },
      externalKey: null,
    };
    s.expect.matches(await s.client.debits.get(adjustment.debitId ?? ""), debit, "debit");
    s.expect.equal((await s.entries()).slice(2), ["adjusted -10/0/0", "adjusted -2/0/0"], "entries");
  }),
  scenario(["R52", "R38"], "it obeys the overage behaviour, reject by default", async (s) => {
    await s.grant(10);
    const problem = await s.refused(s.adjust(-11), 402, "insufficient_credits");
    s.expect.matches(problem, { requested: 11, available: 10, shortfall: 1, held: null }, "members");
    const capped = await s.adjust(-15, { overage: "cap" });
    s.expect.matches(
      capped,
      { amount: -10, requestedAmount: -15, totalAdjustment: -10 },
      "cap stores what was applied",
    );
    const overflow = await s.adjust(-4, { overage: "overflow" });
    s.expect.matches(overflow, { amount: -4, totalAdjustment: -14, balance: { balance: -4, debt: 4 } }, "overflow");
    s.expect.equal((await s.entries()).slice(-1), ["debt_incurred -4/0/+4"], "entry of the debt");
  }),
];

export const adjustments: readonly Scenario[] = [...positive, ...negative];
