import type { components } from "@opencredits/sdk/types";
import type { ScenarioContext } from "../context.ts";
import { type Scenario, scenario } from "../scenario.ts";
import { tickOf } from "./recurring.ts";

type Schemas = components["schemas"];

const CLOCK = { needs: ["clock"] } as const;

/** Creates a bundle and buys it for the scenario's account. */
async function bought(
  s: ScenarioContext,
  name: string,
  terms: Partial<Schemas["BundleCreate"]> = {},
): Promise<Schemas["GrantWritten"]> {
  const { id } = await s.client.bundles.create({ code: `${s.account.toLowerCase()}-${name}`, quantity: 50, ...terms });
  return await s.client.bundles.purchase(id, { account: s.account });
}

/** R87 Bundle: what a purchase issues. */
export const purchases: readonly Scenario[] = [
  scenario(
    ["R87", "R19"],
    "a purchase issues a purchased grant at the bundle's price, and answers the pool",
    async (s) => {
      const price = { currency: "USD", unitAmount: 500 };
      const code = `${s.account.toLowerCase()}-pack`;
      const terms = { code, name: "Pack", quantity: 50, price, priority: 30 };
      const { id } = await s.client.bundles.create({ ...terms, metadata: { of: "bundle" } });
      const given = { reason: "order 7", metadata: { order: "7" }, externalKey: `${s.account}/7` };
      const reply = await s.client.bundles.purchase(code, { account: s.account, ...given }).withResponse();
      s.expect.equal(reply.response.status, 201, "status");
      const expected = {
        ...given,
        amount: 50,
        category: "purchased",
        priority: 30,
        source: { type: "bundle", id },
        costBasis: { ...price, unitAmountDecimal: null },
        name: "Pack",
        effectiveAt: s.time(0),
        expiresAt: null,
        rollover: null,
        scheduleId: null,
        sourceGrantId: null,
        status: "active",
        balance: { balance: 50, available: 50, version: 1 },
      };
      s.expect.matches(reply.data, expected, "the grant");
      s.expect.equal(reply.data.metadata, given.metadata, "labels: those of the purchase alone");
      const [entry] = await s.entryObjects();
      s.expect.matches(entry, { type: "grant_issued", reason: "order 7", metadata: { order: "7" } }, "the entry");
      const named = await s.client.bundles.purchase(id, { account: s.account, name: "Mine" });
      s.expect.equal(named.name, "Mine", "a name of its own");
    },
    CLOCK,
  ),

  scenario(
    ["R87", "R21"],
    "its grant expires by the bundle, or by the credit's defaults",
    async (s) => {
      const defaultExpiry = { type: "duration", unit: "hour", count: 2 } as const;
      const credit = await s.newCredit({ defaultExpiry, defaultRolloverPolicy: "rollover" });
      const none = await bought(s, "none", { credit, expiry: { type: "none" } });
      const duration = await bought(s, "duration", { credit, expiry: { type: "duration", unit: "day", count: 1 } });
      const absent = await bought(s, "absent", { credit });
      const ends = [none, duration, absent].map(({ expiresAt }) => tickOf(s, expiresAt));
      s.expect.equal(ends, [null, 720, 60], "the ticks at which they end");
      s.expect.equal([none.rollover, duration.rollover], [null, null], "rollover with an expiry of its own");
      s.expect.matches(absent, { rollover: { percent: 100, expiry: defaultExpiry } }, "rollover by default");
      const billed = await bought(s, "billed", { expiry: { type: "billing_periods", count: 1 } });
      const { billingAnchor } = await s.client.accounts.get(s.account);
      s.expect.equal(billed.expiresAt?.slice(10), billingAnchor.slice(10), "time of day of the billing period's end");
    },
    CLOCK,
  ),

  scenario(["R87", "R40"], "what is bought repays debt at once", async (s) => {
    await s.consume(20, { overage: "overflow" });
    const grant = await bought(s, "pack");
    s.expect.matches(grant, { consumed: 20, remaining: 30, balance: { balance: 30, debt: 0 } }, "the grant");
  }),

  scenario("R87", "a purchase is refused where a grant would be", async (s) => {
    const { bundles } = s.client;
    const account = await s.newAccount();
    await s.client.accounts.close(account);
    const code = s.account.toLowerCase();
    const large = await bundles.create({ code: `${code}-large`, quantity: Number.MAX_SAFE_INTEGER });
    const expiry = { type: "duration", unit: "year", count: 10_000 } as const;
    const eternal = await bundles.create({ code: `${code}-eternal`, quantity: 1, expiry });
    await s.grant(1);
    await s.refused(bundles.purchase(large.id, { account: s.account }), 422, "amount_overflow");
    await s.refused(bundles.purchase(eternal.id, { account: s.account }), 422, "invalid_expiry");
    await s.refused(bundles.purchase(large.id, { account }), 409, "account_closed");
    await s.refused(bundles.purchase(large.id, { account: `${account}-nobody` }), 404, "account_not_found");
    await s.refused(bundles.purchase(`${code}-nothing`, { account }), 404, "bundle_not_found");
    s.expect.equal(await s.figures(), "1/0/1", "figures");
  }),

  scenario(["R87", "R66"], "a purchase's externalKey is a grant's", async (s) => {
    const { id } = await s.client.bundles.create({ code: `${s.account.toLowerCase()}-pack`, quantity: 50 });
    const externalKey = `${s.account}/1`;
    const first = await s.client.bundles.purchase(id, { account: s.account, externalKey });
    const again = s.client.bundles.purchase(id, { account: s.account, externalKey });
    s.expect.equal((await s.refused(again, 409, "external_key_conflict")).existingId, first.id, "by a purchase");
    const grant = s.grant(1, { externalKey });
    s.expect.equal((await s.refused(grant, 409, "external_key_conflict")).existingId, first.id, "by a grant");
    const { data } = await s.client.grants.list({ externalKey });
    s.expect.equal(
      data.map((each) => each.id),
      [first.id],
      "found by it",
    );
  }),
];
