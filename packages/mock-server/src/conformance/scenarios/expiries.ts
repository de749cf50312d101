import { type Scenario, scenario } from "../scenario.ts";

const DAY_MS = 86_400_000;

/** An instant some milliseconds after another. */
function after(instant: string, ms: number): string {
  return new Date(Date.parse(instant) + ms).toISOString();
}

/** R21 Expiry resolution. */
export const expiries: readonly Scenario[] = [
  scenario("R21", "only one way of naming the expiry may be used", async (s) => {
    const expiresAt = s.time(100);
    const expiresIn = { unit: "day", count: 1 } as const;
    const expireInDays = 1;
    await s.refused(s.grant(1, { expiresAt, expiresIn }), 422, "conflicting_fields");
    await s.refused(s.grant(1, { expiresAt, expireInDays }), 422, "conflicting_fields");
    await s.refused(s.grant(1, { expiresIn, expireInDays }), 422, "conflicting_fields");
    await s.refused(s.grant(1, { expiresAt, expiresIn, expireInDays }), 422, "conflicting_fields");
    await s.refused(s.grant(1, { expiresAt: null, expireInDays }), 422, "conflicting_fields");
  }),

  scenario("R21", "a null beside another way is nothing given", async (s) => {
    const grant = await s.grant(1, { expiresIn: null, expireInDays: 3 });
    s.expect.equal(grant.expiresAt, after(grant.effectiveAt, 3 * DAY_MS), "expiresAt");
  }),

  scenario("R21", "expireInDays are days of 24 hours from effectiveAt", async (s) => {
    const now = await s.grant(1, { expireInDays: 30 });
    s.expect.equal(now.expiresAt, after(now.effectiveAt, 30 * DAY_MS), "expiresAt of a grant of now");
    const later = await s.grant(1, { effectiveAt: s.time(500), expireInDays: 1 });
    s.expect.equal(later.expiresAt, after(s.time(500), DAY_MS), "expiresAt of a grant of the future");
    const earlier = await s.grant(1, { effectiveAt: s.time(-100), expireInDays: 1 });
    s.expect.equal(earlier.expiresAt, after(s.time(-100), DAY_MS), "expiresAt of a grant of the past");
  }),

  scenario(
    "R21",
    "a relative expiry that is already over is refused",
    async (s) => {
      await s.refused(s.grant(1, { effectiveAt: s.time(-720), expireInDays: 1 }), 422, "invalid_expiry");
      const hour = { unit: "hour", count: 1 } as const;
      await s.refused(s.grant(1, { effectiveAt: s.time(-31), expiresIn: hour }), 422, "invalid_expiry");
      const grant = await s.grant(1, { effectiveAt: s.time(-29), expiresIn: hour });
      s.expect.equal(grant.expiresAt, s.time(1), "expiresAt of one that is not");
    },
    { needs: ["clock"] },
  ),

  scenario("R21", "null means never, whatever the credit says", async (s) => {
    const defaultExpiry = { type: "duration", unit: "day", count: 7 } as const;
    const credit = await s.newCredit({ defaultExpiry });
    s.expect.equal((await s.grant(1, { credit, expiresAt: null })).expiresAt, null, "expiresAt given as null");
    const named = await s.grant(1, { credit, expireInDays: 1 });
    s.expect.equal(named.expiresAt, after(named.effectiveAt, DAY_MS), "expiresAt given in days");
    const fallback = await s.grant(1, { credit });
    s.expect.equal(fallback.expiresAt, after(fallback.effectiveAt, 7 * DAY_MS), "expiresAt given by nothing");
  }),

  scenario("R21", "policy none never expires, and policy expire needs a defaultExpiry", async (s) => {
    const defaultExpiry = { type: "duration", unit: "day", count: 7 } as const;
    const none = await s.newCredit({ defaultRolloverPolicy: "none", defaultExpiry });
    s.expect.matches(await s.grant(1, { credit: none }), { expiresAt: null, rollover: null }, "under none");
    const expire = await s.newCredit({ defaultRolloverPolicy: "expire" });
    s.expect.matches(
      await s.grant(1, { credit: expire }),
      { expiresAt: null, rollover: null },
      "without defaultExpiry",
    );
    const never = await s.newCredit({ defaultExpiry: { type: "none" } });
    s.expect.equal((await s.grant(1, { credit: never })).expiresAt, null, "expiresAt by a defaultExpiry of none");
  }),

  scenario("R21", "policy rollover expires by default and rolls all of the rest over", async (s) => {
    const defaultExpiry = { type: "duration", unit: "day", count: 7 } as const;
    const credit = await s.newCredit({ defaultRolloverPolicy: "rollover", defaultExpiry });
    const grant = await s.grant(1, { credit });
    s.expect.equal(grant.expiresAt, after(grant.effectiveAt, 7 * DAY_MS), "expiresAt");
    s.expect.equal(
      grant.rollover,
      { percent: 100, maxAmount: null, maxRollovers: 1, priority: null, expiry: defaultExpiry },
      "rollover",
    );
    const named = await s.grant(1, { credit, rollover: { percent: 20 } });
    s.expect.matches(named.rollover, { percent: 20, expiry: { type: "none" } }, "rollover that the grant names");
    const own = await s.grant(1, { credit, expireInDays: 1 });
    s.expect.equal(own.rollover, null, "rollover of a grant with an expiry of its own");
  }),

  scenario(
    ["R21", "R17"],
    "a billing period ends on the account's own day of the month",
    async (s) => {
      const account = await s.newAccount({ billingAnchor: "2025-10-31T12:00:00.000Z" });
      const grant = async (count: number, effectiveAt?: string): Promise<string | null> => {
        const expiresIn = { unit: "billing_period", count } as const;
        const terms = effectiveAt === undefined ? {} : { effectiveAt };
        return (await s.client.grants.create({ account, amount: 1, expiresIn, ...terms })).expiresAt;
      };
      s.expect.equal(await grant(1), "2026-01-31T12:00:00.000Z", "the end of the current period");
      s.expect.equal(await grant(2), "2026-02-28T12:00:00.000Z", "the end of the next");
      s.expect.equal(await grant(14), "2027-02-28T12:00:00.000Z", "the end of the fourteenth");
      const atBoundary = await grant(1, "2026-01-31T12:00:00.000Z");
      s.expect.equal(atBoundary, "2026-02-28T12:00:00.000Z", "the end of a period that begins at that instant");
      const before = await grant(1, "2026-01-31T11:59:59.999Z");
      s.expect.equal(before, "2026-01-31T12:00:00.000Z", "the end one millisecond later");
      const leap = await grant(1, "2028-02-01T00:00:00.000Z");
      s.expect.equal(leap, "2028-02-29T12:00:00.000Z", "the end in a leap year");
    },
    { needs: ["clock", "fresh"] },
  ),

  scenario(
    ["R21", "R17"],
    "billing periods count from createdAt where no anchor was given, and before the anchor too",
    async (s) => {
      const expiresIn = { unit: "billing_period", count: 1 } as const;
      s.expect.equal((await s.client.accounts.get(s.account)).billingAnchor, s.time(0), "billingAnchor");
      s.expect.equal((await s.grant(1, { expiresIn })).expiresAt, "2026-02-01T00:00:00.000Z", "expiresAt");
      const account = await s.newAccount({ billingAnchor: "2030-03-31T00:00:00.000Z" });
      const early = await s.client.grants.create({ account, amount: 1, expiresIn });
      s.expect.equal(early.expiresAt, "2026-01-31T00:00:00.000Z", "expiresAt long before the anchor");
      await s.client.accounts.update(account, { billingAnchor: null });
      const reset = await s.client.grants.create({ account, amount: 1, expiresIn });
      s.expect.equal(reset.expiresAt, "2026-02-01T00:00:00.000Z", "expiresAt once the anchor is cleared");
    },
    { needs: ["clock", "fresh"] },
  ),

  scenario(
    ["R21", "R17"],
    "a defaultExpiry can count billing periods",
    async (s) => {
      const credit = await s.newCredit({ defaultExpiry: { type: "billing_periods", count: 2 } });
      s.expect.equal((await s.grant(1, { credit })).expiresAt, "2026-03-01T00:00:00.000Z", "expiresAt");
    },
    { needs: ["clock", "fresh"] },
  ),

  scenario("R21", "an end beyond the year 9999 is refused", async (s) => {
    await s.refused(s.grant(1, { expiresIn: { unit: "year", count: 10_000 } }), 422, "invalid_expiry");
    const credit = await s.newCredit({ defaultExpiry: { type: "duration", unit: "year", count: 9000 } });
    await s.refused(s.grant(1, { credit }), 422, "invalid_expiry");
    const last = "9999-12-31T23:59:59.999Z";
    s.expect.equal((await s.grant(1, { expiresAt: last })).expiresAt, last, "the last instant there is");
  }),

  scenario(
    "R21",
    "counts run from 1 to 10 000",
    async (s) => {
      for (const count of [0, -1, 10_001, 1.5]) {
        for (const terms of [{ expireInDays: count }, { expiresIn: { unit: "day", count } }]) {
          const reply = await s.raw("POST", "/v1/grants", { body: { account: s.account, amount: 1, ...terms } });
          s.expect.equal(reply.status, 400, `status with ${JSON.stringify(terms)}`);
        }
      }
      const longest = await s.grant(1, { expireInDays: 10_000 });
      s.expect.equal(longest.expiresAt, after(longest.effectiveAt, 10_000 * DAY_MS), "expiresAt after 10 000 days");
    },
    { tags: ["invalid-request"] },
  ),

  scenario("R21", "an expiry policy has exactly the parts its type needs", async (s) => {
    const wrong = [
      { type: "duration" },
      { type: "duration", unit: "day" },
      { type: "duration", count: 1 },
      { type: "billing_periods" },
      { type: "billing_periods", unit: "day", count: 1 },
      { type: "none", count: 1 },
      { type: "none", unit: "day" },
    ] as const;
    for (const defaultExpiry of wrong) {
      const call = s.client.credits.create({ code: `${s.account.toLowerCase()}-wrong`, defaultExpiry });
      await s.refused(call, 422, "conflicting_fields");
    }
  }),
];
